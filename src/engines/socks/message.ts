/** The messages of SOCKS5 (RFC 1928) and of its user names and passwords (RFC 1929). Pure. */
import { address, formatAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";

/** What a client wants to reach. */
export interface Target {
  readonly host: Address | string;
  readonly port: number;
}

/** A message that was read, and how many bytes it took. */
export interface Read<T> {
  readonly value: T;
  readonly length: number;
}

/** Reads a message from what came: undefined when more must come. Throws `SocksError` when it is broken. */
export type Reading<T> = (bytes: Buffer) => Read<T> | undefined;

/** What came is no SOCKS5. `reply`: the code to answer before the end, where the protocol has one. */
export class SocksError extends Error {
  readonly reply: number | undefined;

  constructor(message: string, reply?: number) {
    super(message);
    this.name = "SocksError";
    this.reply = reply;
  }
}

/** Ways of authentication that are known here, and the one that refuses. */
export const methods = { none: 0, password: 2, unacceptable: 0xff } as const;

/** Replies to a request. */
export const replies = {
  succeeded: 0,
  failed: 1,
  notAllowed: 2,
  hostUnreachable: 4,
  refused: 5,
  commandUnknown: 7,
  addressTypeUnknown: 8,
} as const;

/** The first message: the ways of authentication that the client offers. */
export const readGreeting: Reading<readonly number[]> = (bytes) => {
  expectVersion(bytes, 5);
  const length = 2 + (bytes[1] ?? 0);
  return bytes.length < 2 || bytes.length < length ? undefined : { value: [...bytes.subarray(2, length)], length };
};

/** A user name and its password. */
export const readPassword: Reading<{ readonly user: string; readonly password: string }> = (bytes) => {
  expectVersion(bytes, 1);
  const user = shortText(bytes, 1);
  const password = user && shortText(bytes, 1 + user.length);
  if (!password) return undefined;
  return { value: { user: user.value, password: password.value }, length: 1 + user.length + password.length };
};

/** What the client asks for. */
export const readRequest: Reading<{ readonly command: number; readonly target: Target }> = (bytes) => {
  expectVersion(bytes, 5);
  if (bytes.length < 4) return undefined;
  const target = readTarget(bytes.subarray(3));
  return target && { value: { command: bytes[1]!, target: target.value }, length: 3 + target.length };
};

/** A datagram to relay: where to, and what. Undefined for fragments and for what is broken. */
export function readDatagram(bytes: Buffer): { readonly target: Target; readonly data: Buffer } | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0 || bytes[2] !== 0) return undefined;
  try {
    const target = readTarget(bytes.subarray(3));
    return target && { target: target.value, data: bytes.subarray(3 + target.length) };
  } catch (error) {
    if (error instanceof SocksError) return undefined;
    throw error;
  }
}

/** A reply, with the address that the server now uses for the client. */
export function writeReply(code: number, at: Address = nowhere, port = 0): Buffer {
  return Buffer.concat([Buffer.from([5, code, 0]), writeTarget(at, port)]);
}

/** A datagram as the client gets it: where it came from, and what it says. */
export function writeDatagram(from: Address, port: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(3), writeTarget(from, port), data]);
}

/** A target in text, for messages to people. */
export function formatTarget({ host, port }: Target): string {
  const name = typeof host === "string" ? host : formatAddress(host);
  return name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
}

const types = { four: 1, name: 3, six: 4 } as const;
const nowhere = address("0.0.0.0");

function expectVersion(bytes: Buffer, version: number): void {
  if (bytes.length > 0 && bytes[0] !== version) throw new SocksError(`version ${bytes[0]} instead of ${version}`);
}

function readTarget(bytes: Buffer): Read<Target> | undefined {
  switch (bytes[0]) {
    case undefined:
      return undefined;
    case types.four:
      return withPort(bytes, 5, () => ({ family: 4, words: [bytes.readUInt32BE(1)] }));
    case types.six:
      return withPort(bytes, 17, () => ({ family: 6, words: [1, 5, 9, 13].map((at) => bytes.readUInt32BE(at)) }));
    case types.name:
      return withPort(bytes, 2 + (bytes[1] ?? 0), () => nameIn(bytes));
    default:
      throw new SocksError(`address type ${bytes[0]}`, replies.addressTypeUnknown);
  }
}

function withPort(bytes: Buffer, end: number, host: () => Target["host"]): Read<Target> | undefined {
  if (bytes.length < end + 2) return undefined;
  return { value: { host: host(), port: bytes.readUInt16BE(end) }, length: end + 2 };
}

/** Names of hosts are ASCII, without what could mean something else to whoever reads them later. */
function nameIn(bytes: Buffer): string {
  const name = bytes.toString("latin1", 2, 2 + bytes[1]!);
  if (!/^[\w.:%-]+$/.test(name)) throw new SocksError("a broken host name", replies.failed);
  return name;
}

function shortText(bytes: Buffer, at: number): Read<string> | undefined {
  const length = bytes[at];
  if (length === undefined || bytes.length < at + 1 + length) return undefined;
  return { value: bytes.toString("utf8", at + 1, at + 1 + length), length: 1 + length };
}

function writeTarget(at: Address, port: number): Buffer {
  const bytes = Buffer.alloc(1 + at.words.length * 4 + 2);
  bytes[0] = at.family === 4 ? types.four : types.six;
  at.words.forEach((word, index) => bytes.writeUInt32BE(word, 1 + index * 4));
  bytes.writeUInt16BE(port, bytes.length - 2);
  return bytes;
}
