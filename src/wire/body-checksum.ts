/** Checksums that clients send along with a body, by the names of their `x-amz-checksum-*` headers. */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { NotBuilt } from "../core/fault.ts";

/** A checksum that grows with the body; `digest` is base64, as headers and trailers carry it. */
export interface Checksum {
  readonly update: (bytes: Uint8Array) => void;
  readonly digest: () => string;
}

const HASHES: Readonly<Record<string, string>> = { sha1: "sha1", sha256: "sha256", sha512: "sha512", md5: "md5" };
const UNBUILT = new Set(["xxhash64", "xxhash3", "xxhash128"]);

/**
 * Starts the checksum of a header's name (`crc32` of `x-amz-checksum-crc32`); undefined for one that AWS does not have.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function startChecksum(name: string): Checksum | undefined {
  if (name === "crc32") return ofCrc32();
  if (name === "crc32c") return ofTable32(CASTAGNOLI);
  if (name === "crc64nvme") return ofCrc64();
  if (UNBUILT.has(name)) throw new NotBuilt(`s3.checksum.${name}`);
  const algorithm = HASHES[name];
  if (algorithm === undefined) return undefined;
  const hash = createHash(algorithm);
  return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest("base64") };
}

function ofCrc32(): Checksum {
  let value = 0;
  return {
    update(bytes) {
      value = crc32(bytes, value);
    },
    digest: () => words(value),
  };
}

const CASTAGNOLI = 0x82f63b78;
const tables32 = new Map<number, Int32Array>();

function ofTable32(polynomial: number): Checksum {
  const table = tables32.get(polynomial) ?? table32(polynomial);
  tables32.set(polynomial, table);
  let value = -1;
  return {
    update(bytes) {
      let next = value;
      for (const byte of bytes) next = (next >>> 8) ^ (table[(next ^ byte) & 255] as number);
      value = next;
    },
    digest: () => words(~value),
  };
}

function table32(polynomial: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    return value;
  });
}

const NVME = { high: 0x9a6c9329, low: 0xac4bc9b5 };
let table64: { readonly high: Int32Array; readonly low: Int32Array } | undefined;

function ofCrc64(): Checksum {
  const { high, low } = (table64 ??= makeTable64());
  let h = -1;
  let l = -1;
  return {
    update(bytes) {
      for (const byte of bytes) {
        const at = (l ^ byte) & 255;
        l = ((l >>> 8) | (h << 24)) ^ (low[at] as number);
        h = (h >>> 8) ^ (high[at] as number);
      }
    },
    digest: () => words(~h, ~l),
  };
}

function makeTable64(): { high: Int32Array; low: Int32Array } {
  const table = { high: new Int32Array(256), low: new Int32Array(256) };
  for (let byte = 0; byte < 256; byte++) {
    let h = 0;
    let l = byte;
    for (let bit = 0; bit < 8; bit++) {
      const carry = l & 1;
      l = (l >>> 1) | (h << 31);
      h >>>= 1;
      if (carry) {
        h ^= NVME.high;
        l ^= NVME.low;
      }
    }
    table.high[byte] = h;
    table.low[byte] = l;
  }
  return table;
}

function words(...values: readonly number[]): string {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeInt32BE(value | 0, i * 4);
  return bytes.toString("base64");
}
