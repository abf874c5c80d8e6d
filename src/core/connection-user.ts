/** The users at the ends of connections within this machine: whose a program is that calls. */
import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { parseAddress } from "../net/address.ts";
import type { Address } from "../net/address.ts";

/** One end of a connection. */
interface End {
  readonly address: string | undefined;
  readonly port: number | undefined;
}

/** Of rows that are neither being opened nor being closed; such others do not always tell whose they are. */
const established = "01";

/**
 * Whether a connection within this machine comes from this process's own user, or from root. Where no user can be told
 * (elsewhere than in Linux) everybody counts.
 */
export async function isOwnConnection(socket: Socket): Promise<boolean> {
  return isOwn(process.platform === "linux" ? await userOf(socket) : undefined);
}

/** The same of whoever sends datagrams from an end of this machine. */
export async function isOwnSender(end: { readonly address: string; readonly port: number }): Promise<boolean> {
  return isOwn(process.platform === "linux" ? await senderOf(end) : undefined);
}

function isOwn(user: number | undefined): boolean {
  return process.platform !== "linux" || user === process.getuid!() || user === 0;
}

/**
 * The user at the other end of a connection within this machine, as the kernel's table of connections has it; nothing
 * where it is not there (any more), or half closed.
 */
export async function userOf(socket: Socket): Promise<number | undefined> {
  const near = { address: socket.remoteAddress, port: socket.remotePort };
  const far = { address: socket.localAddress, port: socket.localPort };
  for (const file of ["tcp", "tcp6"]) {
    const text = await readFile(`/proc/self/net/${file}`, "utf8").catch(() => "");
    const user = userIn(text, near, far);
    if (user !== undefined) return user;
  }
  return undefined;
}

/** The user of the socket that sends datagrams from an end. */
async function senderOf(end: End): Promise<number | undefined> {
  const own = namesOf(end);
  const anywhere = own.map((name) => name.replace(/^.*(?=:)/, (words) => "0".repeat(words.length)));
  for (const file of ["udp", "udp6"]) {
    const text = await readFile(`/proc/self/net/${file}`, "utf8").catch(() => "");
    for (const [local = "", , , uid] of rowsIn(text)) if ([...own, ...anywhere].includes(local)) return Number(uid);
  }
  return undefined;
}

/** The user of the connection between two ends in a text of proc(5)'s `net/tcp` or `net/tcp6`. */
export function userIn(text: string, near: End, far: End): number | undefined {
  const [nears, fars] = [namesOf(near), namesOf(far)];
  for (const [local = "", remote = "", state, uid] of rowsIn(text))
    if (state === established && nears.includes(local) && fars.includes(remote)) return Number(uid);
  return undefined;
}

/** Both ends, state and user of the rows whose sockets somebody holds. */
function* rowsIn(text: string): Generator<readonly (string | undefined)[]> {
  for (const line of text.split("\n").slice(1)) {
    const [, local, remote, state, , , , uid, , inode] = line.trim().split(/\s+/);
    if (inode !== "0") yield [local, remote, state, uid];
  }
}

/** How the tables write an end: each word of its address as this machine keeps it, IPv4 also as it is within IPv6. */
function namesOf({ address = "", port = 0 }: End): readonly string[] {
  const parsed = parseAddress(address.replace(/^::ffff:(?=\d+\.)/i, ""));
  if (!parsed) return [];
  const words = wordsOf(parsed);
  const name = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const mapped = [0, 0, 0xffff].map(wordOf).join("") + words;
  return parsed.family === 4 ? [words + name, mapped + name] : [words + name];
}

function wordsOf({ words }: Address): string {
  return words.map(wordOf).join("");
}

/** A word in network order, read as a number of this machine's. */
function wordOf(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(word);
  const number = new Uint32Array(new Uint8Array(bytes).buffer)[0]!;
  return number.toString(16).toUpperCase().padStart(8, "0");
}
