/** The data plane in the kernel: the warden holds networks and instances, this end says what should stand. */
import { join } from "node:path";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Fault } from "../../core/fault.ts";
import type { InternetHost, Plane, PlaneParts } from "../plane.ts";
import { WardenError } from "./client-control.ts";
import { logOf } from "./client-start.ts";
import { WardenClient } from "./client.ts";
import { lastingHome, sudosHome, temporaryHome } from "./home.ts";
import type { Home } from "./home.ts";
import { InstanceKeeper } from "./instance-keeper.ts";
import { dhcpDoor } from "./dhcp-door.ts";
import { metadataDoor } from "./metadata-door.ts";
import { resolverDoor } from "./resolver-door.ts";
import { HealthDoor } from "./health-door.ts";
import { groupDoor } from "./group-door.ts";
import { InspectionDoor } from "./inspection-door.ts";
import { ServiceDoor } from "./service-door.ts";
import { figuresOf } from "./figures.ts";
import { setsockopt } from "./native/libc.ts";
import { NetworkLine } from "./network-line.ts";
import type { Methods, WardenEvent } from "./protocol.ts";
import { proveFlow } from "./prove.ts";
import { refusalsIn } from "./refusals.ts";
import type { Proof, ProvenTrace } from "./prove.ts";

/** Opens the plane: finds or starts the warden, and takes over what it holds. */
export async function openLinuxPlane(mode: "root" | "rootless", parts: PlaneParts): Promise<Plane> {
  const home = parts.home ?? (await homeOf(mode, parts));
  const plane = new LinuxPlane(home.start.mode, parts, home);
  await plane.open();
  return plane.tools();
}

async function homeOf(mode: "root" | "rootless", { data, uplink, reachMachine = false }: PlaneParts): Promise<Home> {
  const home =
    data === undefined
      ? temporaryHome(mode)
      : ((await sudosHome(join(data, "network"))) ?? lastingHome(join(data, "network"), mode));
  return { ...home, start: { ...home.start, uplink, reachMachine } };
}

/** What answers in networks, and follows them. */
interface Door {
  open(): void;
  /** Settles when it stands where it should. */
  settled(): Promise<void>;
  /** A namespace was put back. */
  renew(space: string): void;
  close(): void;
}

class LinuxPlane {
  readonly #mode: "root" | "rootless";
  readonly #parts: PlaneParts;
  readonly #home: Home;
  #client!: WardenClient;
  #network!: NetworkLine;
  #keeper!: InstanceKeeper;
  #health!: HealthDoor;
  /** What answers inside the networks. */
  #doors: readonly Door[] = [];
  /** Ends with what a warden's return gave rise to. */
  #returning: Promise<void> = Promise.resolve();
  /** Milliseconds of cloud time that the kernel's whole seconds leave over. */
  #restMs = 0;

  constructor(mode: "root" | "rootless", parts: PlaneParts, home: Home) {
    this.#mode = mode;
    this.#parts = parts;
    this.#home = home;
  }

  async open(): Promise<void> {
    const { cloud, wanted, log, services } = this.#parts;
    const client = await WardenClient.open(this.#home.start, {
      onEvent: (event) => this.#note(event),
      onLost: (why) => log.error({ why }, "The warden is gone; it is started again."),
      onBack: () => this.#come(),
    });
    this.#client = client;
    this.#network = new NetworkLine({ cloud, wanted, log, apply: (batch) => client.request("apply", batch) });
    const networkSettled = (): Promise<void> => this.#network.settled();
    const openSocket = client.openSocket.bind(client);
    const { uplink } = this.#parts;
    const parts = { cloud, wanted, log, openSocket, networkSettled };
    const ofGuests = [metadataDoor(parts), resolverDoor({ ...parts, uplink }), dhcpDoor(parts), groupDoor(parts)];
    const ofStart = [...ofGuests, new ServiceDoor({ ...parts, services })];
    this.#doors = [...ofStart, new InspectionDoor(parts)];
    this.#health = new HealthDoor({ cloud, wanted, openSocket, networkSettled });
    const readyToStart = async (): Promise<void> => {
      await this.#network.settled();
      for (const door of ofStart) await door.settled();
    };
    this.#keeper = new InstanceKeeper({ cloud, wanted, log, services, client, readyToStart });
    await this.#takeOver();
  }

  /** The plane as the rest of the server knows it. */
  tools(): Plane {
    const keeper = this.#keeper;
    const ask = this.#ask.bind(this);
    return {
      mode: this.#mode,
      start: (id, signal) => keeper.start(id, signal),
      stop: (id, _, force) => keeper.stop(id, force),
      reboot: (id, signal) => keeper.reboot(id, signal),
      remove: (id) => keeper.remove(id),
      checked: (target, signal) => this.#health.first(target, signal),
      settle: () => this.#settleWhole(),
      age: (ms) => this.#age(ms),
      reset: () => this.#reset(),
      close: () => this.#close(false),
      end: () => this.#close(true),
      status: () => this.#status(),
      figures: async () => figuresOf(await ask("status", {}), await ask("counters", {})),
      check: (instance) => ask("check", { instance }),
      console: (instance) => ask("console", { instance }),
      stream: async (question) => (await asFault(this.#client.openStream(question))).socket,
      refusals: (wish, signal) =>
        refusalsIn(wish, signal, {
          view: () => this.#parts.wanted.network(this.#parts.cloud.reader),
          open: (request) => asFault(this.#client.openStream(request)),
        }),
      flows: async (namespaces) => (await ask("flows", { namespaces })).flows,
      attach: async (port, pid, link) => {
        await this.#network.settled();
        await ask("attach", { port, pid, link });
      },
      ...this.#hosts(),
      dial: (address, port) => this.#dial(address, port),
      prove: (question, model) => this.#prove(question, model as ProvenTrace),
    };
  }

  #ask<M extends keyof Methods>(method: M, takes: Methods[M]["takes"]): Promise<Methods[M]["gives"]> {
    return asFault(this.#client.request(method, takes));
  }

  #hosts() {
    const { services } = this.#parts;
    return {
      hosts: async () => (await this.#ask("adopt", {})).hosts,
      addHost: async (host: InternetHost) =>
        void (await this.#ask("addHost", { ...host, trusted: services?.trusted() ?? [] })),
      removeHost: async (name: string) => void (await this.#ask("removeHost", { name })),
    };
  }

  async #status(): Promise<Readonly<Record<string, unknown>>> {
    const { pid } = this.#client;
    if (pid === undefined) return { starting: true };
    try {
      return { ...(await this.#client.request("status", {})), warden: pid, log: logOf(this.#home.start) };
    } catch (error) {
      if (error instanceof WardenError && error.lost) return { starting: true };
      throw error;
    }
  }

  async #takeOver(): Promise<void> {
    const { uplink = false, reachMachine = false } = this.#home.start;
    const { sources, memo, instances, open } = await this.#client.request("adopt", { open: { uplink, reachMachine } });
    if ((uplink && !open?.uplink) || (reachMachine && !open?.reachMachine))
      this.#parts.log.error(
        { open },
        "The warden goes on as it was started, without what is asked for: --uplink or --reach-machine. End it first.",
      );
    this.#network.begin(sources, memo);
    await this.#network.settled();
    for (const door of this.#doors) door.open();
    this.#health.open();
    await this.#keeper.reconcile(instances);
  }

  #come(): void {
    const before = this.#returning;
    this.#returning = (async () => {
      await before;
      await this.#takeOver().catch((error: unknown) =>
        this.#parts.log.error({ error }, "The warden that came back does not hold what it should."),
      );
    })();
  }

  /** What fails here is an error of ours, and none of the connection's: with that all instances would go. */
  #note(event: WardenEvent): void {
    try {
      this.#hear(event);
    } catch (error) {
      this.#parts.log.error({ error, event }, "What the warden told could not be followed.");
    }
  }

  #hear(event: WardenEvent): void {
    if (event.event === "ended") return this.#keeper.ended(event.instance, event.how);
    const [, namespace] = /^namespace (\S+)$/.exec(event.what) ?? [];
    if (namespace === undefined) return;
    for (const door of this.#doors) door.renew(namespace);
  }

  async #settle(): Promise<void> {
    await this.#returning;
    await this.#network.settled();
    await this.#keeper.settled();
    for (const door of this.#doors) await door.settled();
  }

  /** Throws a `Fault` where the kernel refuses what should stand: waiting longer does not help. */
  async #settleWhole(): Promise<void> {
    await this.#settle();
    const { refused = [] } = await this.#ask("status", {});
    if (refused.length > 0) throw new Fault("NetworkRefused", `The kernel refuses ${refused.join("; ")}.`, 500);
  }

  async #age(ms: number): Promise<void> {
    const all = ms + this.#restMs;
    const seconds = Math.floor(all / 1_000);
    this.#restMs = all - seconds * 1_000;
    if (seconds > 0) await this.#client.request("age", { seconds });
  }

  /** What has gone from the rows goes here: instances, hosts; networks go by themselves. */
  async #reset(): Promise<void> {
    const { instances, hosts } = await this.#client.request("adopt", {});
    await this.#keeper.reconcile(instances);
    for (const { name } of hosts) await this.#client.request("removeHost", { name });
    await this.#settle();
  }

  async #close(all: boolean): Promise<void> {
    for (const door of this.#doors) door.close();
    this.#health.close();
    this.#network.close();
    const { keep } = this.#home.start;
    if (keep && !all) return this.#client.close();
    await this.#client.down(keep ? "keep" : undefined);
    this.#home.clear();
  }

  async #prove(question: Readonly<Record<string, unknown>>, model: ProvenTrace): Promise<Proof> {
    await this.#settle();
    const { cloud, wanted } = this.#parts;
    const { hosts: list, addHost: add, removeHost: remove } = this.#hosts();
    return proveFlow(question, model, {
      view: wanted.network(cloud.reader),
      hosts: { list, add, remove },
      probe: (request) => this.#ask("probe", request),
    });
  }

  /** A connection from this machine, which is a host on the internet. */
  async #dial(address: string, port: number): Promise<Duplex> {
    const family = address.includes(":") ? 6 : 4;
    const { machine } = await this.#ask("status", {});
    if (machine === undefined) throw new Fault("NotImplemented", "This machine is no host on the internet.", 501);
    const fd = await asFault(this.#client.openSocket({ namespace: "@home", type: "tcp", family }));
    bindToLink(fd, machine);
    const socket = new Socket({ fd, readable: true, writable: true, allowHalfOpen: true });
    return new Promise((resolve, reject) => {
      socket.once("error", reject);
      socket.connect({ host: address, port }, () => resolve(socket.off("error", reject)));
    });
  }
}

/** What a warden refuses is told to whoever asked. */
async function asFault<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof WardenError)) throw error;
    if (error.lost) throw new Fault("PlaneUnavailable", error.message, 503);
    throw new Fault("PlaneRefused", error.message, 409);
  }
}

/** Level and name of the option that binds a socket to a link (socket(7)). */
const bindToDevice = [1, 25] as const;

/** Where several Fogbanks run, each leads to the same addresses by a link of its own. */
function bindToLink(fd: number, link: string): void {
  const name = Buffer.from(`${link}\0`);
  setsockopt(fd, ...bindToDevice, name, name.length);
}
