/** Listeners inside private networks, kept in step with the places that should have them. */
import { isDeepStrictEqual } from "node:util";
import type { Derivation } from "../../core/derive.ts";
import type { PlaneParts } from "../plane.ts";

/** Where listeners stand together: a namespace. */
export interface DoorPlace {
  readonly space: string;
}

/** What keeps doors. */
export interface DoorParts<P extends DoorPlace> extends Pick<PlaneParts, "cloud" | "log"> {
  /** What they are, at the beginning of a sentence: `The resolver`. */
  readonly what: string;
  readonly places: Derivation<readonly P[]>;
  /** Opens what a place should have. Rejects where it cannot be opened now. */
  readonly open: (place: P) => Promise<{ close(): void }>;
  /** Settles when the namespaces that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** After so many milliseconds what could not be opened is tried again. */
const retryMs = 500;

/** Keeps them. */
export class Doors<P extends DoorPlace> {
  readonly #parts: DoorParts<P>;
  readonly #standing = new Map<string, { readonly place: P; readonly door: { close(): void } }>();
  #unwatch: () => void = () => undefined;
  #working: Promise<void> = Promise.resolve();
  #open = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(parts: DoorParts<P>) {
    this.#parts = parts;
  }

  /** Opens what should stand, and from now on follows it; does nothing when it is open. */
  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#watch();
  }

  /** Settles when what stands is what should. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** Opens a namespace's doors anew, as when it was put back. */
  renew(space: string): void {
    if (!this.#standing.has(space)) return;
    this.#run(async () => {
      this.#close(space);
      await this.#adjust();
    });
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#retry);
    this.#unwatch();
    for (const space of this.#standing.keys()) this.#close(space);
  }

  #watch(): void {
    if (!this.#open) return;
    const { cloud, places } = this.#parts;
    this.#unwatch = cloud.derivations.watch(places, "", () => queueMicrotask(() => this.#watch()));
    this.#run(() => this.#adjust());
  }

  #run(work: () => Promise<void>): void {
    if (!this.#open) return;
    const before = this.#working;
    this.#working = (async () => {
      await before;
      await work().catch((error: unknown) => this.#failed(error));
    })();
  }

  #failed(error: unknown): void {
    if (!this.#open) return;
    const { log, what } = this.#parts;
    log.error({ error }, `${what} is not whole; it is tried again.`);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#run(() => this.#adjust()), retryMs);
  }

  async #adjust(): Promise<void> {
    await this.#parts.networkSettled();
    const wanted = this.#wanted();
    for (const [space, { place }] of this.#standing)
      if (!isDeepStrictEqual(wanted.get(space), place)) this.#close(space);
    for (const place of wanted.values()) if (!this.#standing.has(place.space)) await this.#add(place);
  }

  async #add(place: P): Promise<void> {
    try {
      const door = await this.#parts.open(place);
      this.#standing.set(place.space, { place, door });
      if (!this.#open) this.#close(place.space);
    } catch (error) {
      if (this.#wanted().has(place.space)) throw error;
    }
  }

  #wanted(): ReadonlyMap<string, P> {
    const { cloud, places } = this.#parts;
    return new Map(cloud.derivations.value(places, "").map((place) => [place.space, place]));
  }

  #close(space: string): void {
    this.#standing.get(space)?.door.close();
    this.#standing.delete(space);
  }
}
