/** Messages of DHCPv6 as bytes: options read and written (RFC 8415). */
import type { Address } from "../../net/address.ts";

/** Kinds of messages. */
export const kinds6 = {
  solicit: 1,
  advertise: 2,
  request: 3,
  confirm: 4,
  renew: 5,
  rebind: 6,
  reply: 7,
  release: 8,
  decline: 9,
  informationRequest: 11,
} as const;

/** Options. */
export const options6 = {
  client: 1,
  server: 2,
  addresses: 3,
  temporaryAddresses: 4,
  address: 5,
  wanted: 6,
  status: 13,
  rapid: 14,
  nameServers: 23,
  domains: 24,
  prefixes: 25,
  plainTimeServers: 31,
  timeServers: 56,
} as const;

/** What a status says. */
export const statuses = { success: 0, noAddress: 2, notOnLink: 4, noPrefix: 6 } as const;

/** An option as it came. */
export interface SixOption {
  readonly code: number;
  readonly value: Buffer;
}

/** A client's message. */
export interface SixRequest {
  readonly kind: number;
  /** Three bytes. */
  readonly transaction: Buffer;
  readonly options: readonly SixOption[];
}

const [headBytes, optionHead] = [4, 4];

/** A request; nothing for what is broken. */
export function readRequest6(message: Uint8Array): SixRequest | undefined {
  if (message.length < headBytes) return undefined;
  const bytes = Buffer.from(message);
  const found = readOptions6(bytes.subarray(headBytes));
  return found && { kind: bytes[0]!, transaction: bytes.subarray(1, headBytes), options: found };
}

/** Options one after the other; nothing where one is cut off. */
export function readOptions6(bytes: Buffer): SixOption[] | undefined {
  const found: SixOption[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + optionHead > bytes.length) return undefined;
    const end = at + optionHead + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    found.push({ code: bytes.readUInt16BE(at), value: bytes.subarray(at + optionHead, end) });
    at = end;
  }
  return found;
}

/** A reply's bytes. */
export function writeReply6(kind: number, transaction: Buffer, options: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.of(kind), transaction, ...options]);
}

/** An option's bytes. */
export function option6(code: number, ...values: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(values);
  const head = Buffer.alloc(optionHead);
  head.writeUInt16BE(code, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value]);
}

/** Numbers of 32 bits. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [n, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, n * 4);
  return bytes;
}

/** Addresses of IPv6. */
export function addressBytes6(addresses: readonly Address[]): Buffer {
  return words(...addresses.flatMap((at) => at.words));
}

/** A status with its sentence. */
export function status6(code: number, sentence: string): Buffer {
  return option6(options6.status, Buffer.of(code >> 8, code & 255), Buffer.from(sentence));
}

/** Domains as DNS writes them, without compression (RFC 3646); those that DNS cannot write are left out. */
export function domainBytes(domains: readonly string[]): Buffer {
  const written = domains.flatMap((domain) => {
    const labels = domain.replace(/\.$/, "").split(".");
    const bytes = labels.map((label) => Buffer.concat([Buffer.of(Buffer.byteLength(label) & 255), Buffer.from(label)]));
    const isName = labels.every((label) => label !== "" && Buffer.byteLength(label) < 64);
    const whole = Buffer.concat([...bytes, Buffer.of(0)]);
    return isName && whole.length < 256 ? [whole] : [];
  });
  return Buffer.concat(written);
}
