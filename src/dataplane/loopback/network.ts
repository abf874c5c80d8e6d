/** What this mode knows while it runs: the network to ask, bindings, open flows, and whoever waits for a change. */
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { duplexPair } from "node:stream";
import type { Duplex } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createMetadataListener } from "../../engines/metadata/listener.ts";
import type { Graph } from "../../fabric/station.ts";
import type { MetadataSpec } from "../../specs/metadata.ts";
import { Bindings } from "./binding.ts";
import type { Flow } from "./flow.ts";
import { FlowMemory } from "./memory.ts";
import type { Map as Places } from "./place.ts";
import { Refusals } from "./refusals.ts";

/** What the mode is started over. */
export interface NetworkParts extends Places {
  graph(): Graph;
  metadata(instance: string): MetadataSpec | undefined;
  /** Cloud time in milliseconds. */
  now(): number;
  /** What arrives at hosts on the internet that nothing is bound to goes to the real ones. */
  readonly uplink: boolean;
}

/** A dial that was decided, for people who ask why. */
export interface Noted {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly outcome: "connected" | "refused" | "hangs" | "reset";
  readonly why: string;
}

/** An open flow and whose it is. */
export interface OpenFlow extends Flow {
  /** Instances at its ends. */
  readonly instances: readonly (string | undefined)[];
}

const notesAtMost = 64;
/** Flows that are asked about in one turn of the server. */
const asksOfTurn = 50;

/** The life of this mode. */
export class LoopbackNetwork {
  readonly parts: NetworkParts;
  readonly bindings = new Bindings();
  readonly memory = new FlowMemory();
  readonly flows = new Set<OpenFlow>();
  readonly refusals: Refusals;
  readonly #notes: Noted[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #metadata: Server;
  readonly #askers = new WeakMap<Duplex, string>();
  #changing: Promise<void> | undefined;
  #stale = false;
  #lastPort = 49_151;

  constructor(parts: NetworkParts) {
    this.parts = parts;
    this.refusals = new Refusals(() => parts.network());
    this.#metadata = createServer(this.#metadataListener());
  }

  /** The network has changed: open flows and dials that hang are asked about again, in turns. */
  changed(): void {
    this.#stale = true;
    this.#changing ??= this.#askAgain().finally(() => (this.#changing = undefined));
  }

  /** Whether anything is open or waits for a change. */
  busy(): boolean {
    return this.flows.size > 0 || this.#waiting.size > 0;
  }

  /** Settles when all that is open has been asked about since the last change. */
  async settled(): Promise<void> {
    await this.#changing;
  }

  /** Settles with the next change, or when the signal aborts. */
  nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        signal.removeEventListener("abort", go);
        resolve();
      };
      if (signal.aborted) return resolve();
      this.#waiting.add(go);
      signal.addEventListener("abort", go);
    });
  }

  /** A source port for a new flow: 49152 to 65535 in turn. */
  nextPort(): number {
    this.#lastPort = this.#lastPort >= 65_535 ? 49_152 : this.#lastPort + 1;
    return this.#lastPort;
  }

  /** A connection to the metadata service, as an instance has it. */
  metadataStream(instance: string, peer: string): Duplex {
    const [near, far] = duplexPair();
    this.#askers.set(far, instance);
    Object.defineProperty(far, "remoteAddress", { value: peer });
    this.#metadata.emit("connection", far);
    return near;
  }

  note(noted: Omit<Noted, "at">): void {
    this.#notes.push({ at: this.parts.now(), ...noted });
    if (this.#notes.length > notesAtMost) this.#notes.shift();
  }

  /** The latest dials, the latest last. */
  notes(): readonly Noted[] {
    return this.#notes;
  }

  /** Resets the flows of an instance, or all. */
  resetFlows(instance?: string): void {
    for (const flow of this.flows) if (instance === undefined || flow.instances.includes(instance)) flow.reset();
  }

  #metadataListener(): RequestListener {
    const find = (_peer: string, _family: number, socket: Duplex) => {
      const instance = this.#askers.get(socket);
      const metadata = instance === undefined ? undefined : this.parts.metadata(instance);
      return instance !== undefined && metadata ? { instance, metadata } : undefined;
    };
    return createMetadataListener(find, { now: () => this.parts.now() });
  }

  async #askAgain(): Promise<void> {
    await nextTurn();
    while (this.#stale) {
      this.#stale = false;
      for (const go of this.#waiting) go();
      let asked = 0;
      for (const flow of this.flows) {
        flow.recheck();
        if (++asked % asksOfTurn === 0) await nextTurn();
      }
    }
  }
}
