/** The instances of the linux plane: started, stopped and removed as their rows ask, and brought back when they die. */
import { Fault } from "../../core/fault.ts";
import type { InstanceSpec } from "../../specs/instance.ts";
import type { Ending, PlaneParts } from "../plane.ts";
import { WardenError } from "./client-control.ts";
import type { WardenClient } from "./client.ts";
import type { Adopted } from "./protocol.ts";

/** What the keeper needs. */
export interface KeeperParts extends Pick<PlaneParts, "cloud" | "wanted" | "log" | "services"> {
  readonly client: WardenClient;
  /** Settles when the network of what is about to start stands, and answers for its metadata. */
  readonly readyToStart: () => Promise<void>;
}

/** How long an instance may take to end its processes before they are ended by force, in milliseconds. */
const stopPatienceMs = 20_000;
/** How long a start that is cancelled is waited for, in milliseconds. */
const abortPatienceMs = 5_000;
/** An instance that dies so often within so many milliseconds is ended instead of started again. */
const mostDeaths = 5;
const deathsWithinMs = 60_000;

/** Does what effects ask; asked again for what is done already, it does nothing. */
export class InstanceKeeper {
  readonly #parts: KeeperParts;
  readonly #deaths = new Map<string, number[]>();
  /** What is being done to instances that nobody asked for, by instance. */
  readonly #own = new Map<string, Promise<void>>();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Starts an instance. Throws a `Fault` for what cannot be started. */
  async start(id: string, signal?: AbortSignal): Promise<void> {
    const { client, readyToStart } = this.#parts;
    await this.#own.get(id);
    await readyToStart();
    if (signal?.aborted) return;
    const instance = this.#specOf(id);
    if (!instance) throw new Fault("Server.InternalError", `There is no instance '${id}' any longer.`);
    const starting = this.#ask(() => client.request("start", { instance }), "final");
    await (signal ? Promise.race([this.#undoUnwanted(id, starting, signal), patience(signal)]) : starting);
  }

  /** An instance that was taken away while it started goes when it has. */
  async #undoUnwanted(id: string, starting: Promise<void>, signal: AbortSignal): Promise<void> {
    await starting;
    const { wanted, cloud } = this.#parts;
    if (signal.aborted && !wanted.instances(cloud.reader).some((one) => one.id === id)) await this.remove(id);
  }

  async stop(id: string, force = false): Promise<void> {
    await this.#own.get(id);
    const { client } = this.#parts;
    const patienceMs = force ? 0 : stopPatienceMs;
    await this.#ask(() => client.request("stop", { instance: id, patienceMs }), "again");
  }

  async reboot(id: string, signal: AbortSignal): Promise<void> {
    await this.stop(id);
    if (!signal.aborted) await this.start(id, signal);
  }

  async remove(id: string): Promise<void> {
    await this.#own.get(id);
    this.#deaths.delete(id);
    await this.#ask(() => this.#parts.client.request("remove", { instance: id }), "again");
  }

  /** An init ended by itself: a guest that rebooted or died comes back, one that shut down is left to its rows. */
  ended(id: string, how: Ending): void {
    const { wanted } = this.#parts;
    if (!this.#shouldRun(id)) return;
    if (how === "poweroff" || this.#diesTooOften(id, how)) return wanted.ended(id);
    this.#alone(id, async () => {
      if (this.#shouldRun(id)) await this.#bringBack(id);
    });
  }

  /** Compares what a warden holds with the rows: removes what is gone, starts and stops what should. */
  async reconcile(held: Adopted["instances"]): Promise<void> {
    const { wanted, cloud } = this.#parts;
    const states = new Map(wanted.instances(cloud.reader).map(({ id, state }) => [id, state]));
    const running = new Set(held.flatMap(({ id, running: runs }) => (runs ? id : [])));
    const work = held.flatMap(({ id }) => {
      if (!states.has(id)) return this.remove(id);
      return states.get(id) === "stopped" && running.has(id) ? this.stop(id) : [];
    });
    for (const [id, state] of states) if (state === "running" && !running.has(id)) work.push(this.#bringBack(id));
    await Promise.all(work);
  }

  /** Settles when nothing is being done that nobody asked for. */
  async settled(): Promise<void> {
    await Promise.all(this.#own.values());
  }

  async #bringBack(id: string): Promise<void> {
    const { wanted, client, readyToStart, log } = this.#parts;
    try {
      await readyToStart();
      const instance = this.#specOf(id);
      if (instance) await client.request("start", { instance });
    } catch (error) {
      if (error instanceof WardenError && error.lost) return;
      log.error({ instance: id, error }, "An instance that should run could not be started; it is ended.");
      wanted.ended(id);
    }
  }

  /** What it is started with. Throws a `Fault` for what cannot be started. */
  #specOf(id: string): InstanceSpec | undefined {
    const { wanted, cloud, services } = this.#parts;
    const spec = wanted.instance(cloud.reader, id);
    return spec && services ? { ...spec, trusted: services.trusted() } : spec;
  }

  #alone(id: string, work: () => Promise<void>): void {
    const before = this.#own.get(id);
    const done = (async () => {
      await before;
      await work();
    })().finally(() => {
      if (this.#own.get(id) === done) this.#own.delete(id);
    });
    this.#own.set(id, done);
  }

  #shouldRun(id: string): boolean {
    const { wanted, cloud } = this.#parts;
    return wanted.instances(cloud.reader).some((one) => one.id === id && one.state === "running");
  }

  #diesTooOften(id: string, how: Ending): boolean {
    if (how !== "died") return false;
    const now = performance.now();
    const deaths = (this.#deaths.get(id) ?? []).filter((at) => now - at < deathsWithinMs);
    deaths.push(now);
    this.#deaths.set(id, deaths);
    return deaths.length > mostDeaths;
  }

  /** What a living warden refuses is final for a start, and tried again for an end. */
  async #ask(request: () => Promise<object>, refusal: "final" | "again"): Promise<void> {
    try {
      await request();
    } catch (error) {
      if (refusal === "final" && error instanceof WardenError && !error.lost)
        throw new Fault("Server.InternalError", error.message);
      throw error;
    }
  }
}

/** Settles some time after a signal: a first start may download its image, and the server must end before that. */
function patience(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => void setTimeout(resolve, abortPatienceMs), { once: true });
  return promise;
}
