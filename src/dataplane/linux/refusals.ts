/** Packets that rules refuse, as the warden tells them, with the interfaces that they are about. */
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../../core/fault.ts";
import type { NetworkView } from "../../specs/network.ts";
import type { Refusal, RefusalWish } from "../plane.ts";
import type { WardenStream } from "./client.ts";
import { channels } from "./protocol.ts";
import type { RefusedPacket, StreamRequest } from "./protocol.ts";
import { RefusalPlaces } from "./refusal-place.ts";
import { ruleOf, stationOf, whereOf, whyOf } from "./refusal-text.ts";
import { readControl } from "./stream.ts";

/** How long a warden may take to come back, and how often it is looked for, in milliseconds. */
const patienceMs = 30_000;
const pauseMs = 200;
/** The status of a fault that says that the warden went away. */
const lost = 503;
const ended = { done: true, value: undefined } as const;

/** What the network and the warden are asked by. */
export interface RefusalParts {
  readonly view: () => NetworkView;
  readonly open: (request: StreamRequest) => Promise<WardenStream>;
}

/**
 * Those that a wish asks for, from now on. A warden that went away is asked again when it is back.
 *
 * Throws a `Fault` where the kernel tells nothing.
 */
export async function refusalsIn(
  wish: RefusalWish,
  signal: AbortSignal,
  { view, open }: RefusalParts,
): Promise<AsyncGenerator<Refusal>> {
  const places = new RefusalPlaces(view);
  const router = wish.vpc ?? places.routerOf(wish);
  const lines = new Lines(() => open({ does: "refusals", ...(router !== undefined && { router }) }), signal);
  await lines.begin();
  return (async function* () {
    for await (const refused of lines.all()) {
      const refusal = refusalOf(places, refused);
      if (isWanted(wish, refusal)) yield refusal;
    }
  })();
}

/** Whether a refusal is one that a wish asks for. */
export function isWanted(wish: RefusalWish, { vpc, interfaces, instances }: Refusal): boolean {
  if (wish.vpc !== undefined && wish.vpc !== vpc) return false;
  if (wish.interface !== undefined && !interfaces.includes(wish.interface)) return false;
  return wish.instance === undefined || instances.includes(wish.instance);
}

function refusalOf(places: RefusalPlaces, refused: RefusedPacket): Refusal {
  const { at, code, packet, lost } = refused;
  const place = places.of(refused);
  const rule = ruleOf(refused);
  const station = stationOf(refused, place);
  return {
    time: new Date(at).toISOString(),
    ...(place.router !== undefined && { vpc: place.router }),
    interfaces: place.ports,
    instances: place.instances,
    packet,
    station,
    where: whereOf(station, refused, place),
    ...(rule !== undefined && { rule }),
    ...(code !== undefined && { code }),
    why: whyOf(station, refused),
    lost,
  };
}

/** The lines of a stream, and of the next where it is cut off. */
class Lines {
  readonly #open: () => Promise<WardenStream>;
  readonly #signal: AbortSignal;
  #stream: WardenStream | undefined;

  constructor(open: () => Promise<WardenStream>, signal: AbortSignal) {
    this.#open = open;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#stream?.socket.destroy(), { once: true });
  }

  /** Settles when refusals are heard. Throws a `Fault` with what makes it impossible; 503: the warden went away. */
  async begin(): Promise<void> {
    this.#stream = await this.#open();
    if (this.#signal.aborted) this.#stream.socket.destroy();
    const { value, done } = await this.#stream.frames.next().catch(() => ended);
    if (done) throw new Fault("PlaneUnavailable", "The warden went away.", lost);
    if (value.channel !== channels.control) return;
    const said = readControl(value.bytes);
    throw new Fault("PlaneRefused", said.tell === "failed" ? said.message : "The warden tells no refusals.", 409);
  }

  async *all(): AsyncGenerator<RefusedPacket> {
    try {
      do yield* this.#current();
      while (await this.#again());
    } finally {
      this.#stream?.socket.destroy();
    }
  }

  /** Waits for the warden to come back; false when nobody listens any more, or it does not come. */
  async #again(): Promise<boolean> {
    for (const end = performance.now() + patienceMs; !this.#signal.aborted && performance.now() < end;) {
      try {
        await this.begin();
        return true;
      } catch (error) {
        if (!(error instanceof Fault) || error.status !== lost) throw error;
        await sleep(pauseMs, undefined, { signal: this.#signal, ref: false }).catch(() => undefined);
      }
    }
    return false;
  }

  async *#current(): AsyncGenerator<RefusedPacket> {
    let text = "";
    try {
      for await (const { channel, bytes } of this.#stream!.frames) {
        if (channel !== channels.output) continue;
        const lines = (text + Buffer.from(bytes).toString()).split("\n");
        text = lines.pop()!;
        for (const line of lines) if (line !== "") yield JSON.parse(line) as RefusedPacket;
      }
    } catch {
      this.#stream!.socket.destroy();
    }
  }
}
