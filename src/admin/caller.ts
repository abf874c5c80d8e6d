/** Whose program calls: what reaches into instances or into this machine is for the server's own user, and root. */
import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { Fault } from "../core/fault.ts";
import { parseAddress } from "../net/address.ts";
import type { Address } from "../net/address.ts";
import { isLoopback } from "../wire/http-guard.ts";
import type { AdminRequest } from "./parts.ts";

/** One end of a connection. */
interface End {
  readonly address: string | undefined;
  readonly port: number | undefined;
}

/** Of rows that are neither being opened nor being closed; such others do not always tell whose they are. */
const established = "01";

/**
 * Throws a `Fault` for a connection from elsewhere: what a console said and what rules refused is for this machine.
 */
export function checkNear({ request }: AdminRequest): void {
  if (isLoopback(request.socket.remoteAddress)) return;
  throw new Fault("AccessDenied", "This is answered to connections from this machine alone.", 403);
}

/**
 * Lets the server's own user and root pass. Any other user of this machine can connect to 127.0.0.1 too, and would
 * reach into instances with the server's rights, which may be root's. Linux tells whose a connection is; elsewhere no
 * instance runs, and nothing is refused.
 *
 * Throws a `Fault` for other users, and for connections from elsewhere.
 */
export async function checkOwn(asked: AdminRequest): Promise<void> {
  checkNear(asked);
  if (process.platform !== "linux") return;
  const own = process.getuid!();
  const caller = await userOf(asked.request.socket);
  if (caller === own || caller === 0) return;
  const who = caller === undefined ? "Linux does not tell whose this connection is" : `user ${caller} asks`;
  const instead = own === 0 ? "ask as root, by sudo, or start Fogbank as yourself" : "ask as that user, or as root";
  throw new Fault(
    "AccessDenied",
    `This is for the user who runs Fogbank (${own}) and for root, but ${who}: ${instead}.`,
    403,
  );
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

/** The user of the connection between two ends in a text of proc(5)'s `net/tcp` or `net/tcp6`. */
export function userIn(text: string, near: End, far: End): number | undefined {
  const [nears, fars] = [namesOf(near), namesOf(far)];
  for (const line of text.split("\n").slice(1)) {
    const [, local = "", remote = "", state, , , , uid, , inode] = line.trim().split(/\s+/);
    if (state === established && inode !== "0" && nears.includes(local) && fars.includes(remote)) return Number(uid);
  }
  return undefined;
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
