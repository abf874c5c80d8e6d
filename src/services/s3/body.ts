/** Bodies of objects: where they lie, and what is learned of them on their way there. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { ActContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { startChecksum } from "../../wire/body-checksum.ts";
import { bodyStore } from "./body-store.ts";
import type { BodyStore } from "./body-store.ts";
import { fault } from "./fault.ts";

/** The store of bodies. */
export function bodiesOf(cx: ActContext): BodyStore {
  const store = cx.port(bodyStore);
  if (!store) throw new NotBuilt(`s3.${cx.call.operation}`);
  return store;
}

/** Bytes that one request may bring: 5 GiB. */
export const mostBytes = 5 * 1024 ** 3;

/** Throws for a body that is announced to be larger than S3 takes. */
export function checkLength(bytes = 0): void {
  if (bytes > mostBytes) throw fault("EntityTooLarge", { MaxSizeAllowed: mostBytes });
}

/** A kept body with what its bytes say. */
export interface Received {
  readonly id: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly md5: string;
  /** Base64. */
  readonly checksum: string;
}

/** Takes in a body, with a checksum of an algorithm as S3 names it: `CRC32`. */
export async function receive(
  store: BodyStore,
  source: AsyncIterable<Uint8Array>,
  algorithm: string,
): Promise<Received> {
  const md5 = createHash("md5");
  const checksum = startChecksum(algorithm.toLowerCase());
  if (!checksum) throw fault("InvalidRequest", {}, `The checksum algorithm ${algorithm} is not supported.`);
  const tapped = async function* () {
    let size = 0;
    for await (const piece of source) {
      size += piece.length;
      if (size > mostBytes) throw fault("EntityTooLarge", { MaxSizeAllowed: mostBytes });
      md5.update(piece);
      checksum.update(piece);
      yield piece;
    }
  };
  const { id, size } = await store.keep(tapped());
  return { id, size, md5: md5.digest("hex"), checksum: checksum.digest() };
}

/** The body that a call brings, whether it streams or was given whole. */
export function bodyOf(cx: ActContext, given: unknown): AsyncIterable<Uint8Array> {
  if (cx.call.body) return cx.call.body;
  if (given instanceof Readable) return given;
  return Readable.from(given instanceof Uint8Array && given.length > 0 ? [given] : []);
}
