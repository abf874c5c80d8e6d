/** Where bodies of objects lie: outside the tables, with whoever keeps them. */
import type { Readable } from "node:stream";
import { port } from "../../core/port.ts";

/** Who keeps bodies. */
export interface BodyStore {
  /** Keeps a body; it is durable when this settles. Rethrows what the source throws; nothing is kept then. */
  keep(source: AsyncIterable<Uint8Array>): Promise<{ readonly id: string; readonly size: number }>;
  /** The bytes of a body, or those from `start` to `end`, both included. */
  read(id: string, range?: { readonly start: number; readonly end: number }): Readable;
  /** Takes a body away once the rows that no longer name it are durable. */
  drop(id: string): Promise<void>;
}

/** Whoever keeps bodies, as the composition root provides it. */
export const bodyStore = port<BodyStore>("s3.bodies");
