/** Tokens of version 2 of the metadata service: signed, bound to one instance, and kept nowhere. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The longest life of a token: six hours. */
const longestSeconds = 21_600;
const headBytes = 16;

/** Makes and checks tokens. */
export interface Tokens {
  issue(instance: string, ttlSeconds: number, now: number): string;
  /** Seconds that a token still lives, rounded up; undefined when it is broken, over, or another instance's. */
  check(instance: string, token: string, now: number): number | undefined;
}

/** Tokens under a key; without one they are good within this process alone. Moments are milliseconds since 1970. */
export function createTokens(key: Buffer = randomBytes(32)): Tokens {
  const sign = (instance: string, head: Buffer): Buffer =>
    createHmac("sha256", key).update(head).update(instance).digest().subarray(0, 24);
  return {
    issue: (instance, ttlSeconds, now) => {
      const head = randomBytes(headBytes);
      head.writeDoubleBE(now + ttlSeconds * 1_000);
      return Buffer.concat([head, sign(instance, head)]).toString("base64url");
    },
    check: (instance, token, now) => {
      const bytes = /^[\w-]{54}$/.test(token) ? Buffer.from(token, "base64url") : undefined;
      if (!bytes) return undefined;
      const head = bytes.subarray(0, headBytes);
      if (!timingSafeEqual(bytes.subarray(headBytes), sign(instance, head))) return undefined;
      const leftMs = head.readDoubleBE() - now;
      return leftMs > 0 ? Math.ceil(leftMs / 1_000) : undefined;
    },
  };
}

/** Reads the wished life of a token; undefined for what is no whole number of seconds from 1 to 21600. */
export function parseLife(text: string | undefined): number | undefined {
  const seconds = text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return seconds >= 1 && seconds <= longestSeconds ? seconds : undefined;
}
