/** A warden's Unix socket: who may connect, and what each connection is for. */
import { lstatSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { dirname } from "node:path";
import { asUser } from "../native/file-user.ts";
import type { FileUser } from "../native/file-user.ts";
import { protocolVersion } from "../protocol.ts";
import type { Opening, StreamRequest } from "../protocol.ts";
import { readOpening } from "../stream.ts";

/** What is done with connections, once they have said what they are for. */
export interface Reception {
  control(socket: Socket): void;
  sockets(socket: Socket): void;
  stream(socket: Socket, request: StreamRequest): void;
  log(sentence: string): void;
}

/**
 * How long a connection may take to say what it is for; what has come by then is read before, where the process did not
 * come to it.
 */
const openingPatienceMs = 10_000;

/**
 * Listens at a path of mode 0600, in a directory that is the owner's alone, with no more than the owner's rights on
 * files. A socket that a dead warden left is
 * replaced: the lock of the state directory tells that it is dead.
 */
export async function listenAt(path: string, owner: FileUser | undefined, reception: Reception): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (socket) => void receive(socket, reception));
  const listening = Promise.withResolvers<void>();
  server.once("error", listening.reject);
  asUser(owner, () => bindAt(server, path, listening.resolve));
  await listening.promise;
  return server;
}

/** The socket is made before this comes back, with the rights of whoever this thread is. */
function bindAt(server: Server, path: string, listens: () => void): void {
  const directory = dirname(path);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const { mode } = lstatSync(directory);
  if ((mode & 0o077) !== 0) throw new Error(`${directory} must be open to its owner alone (mode 0700)`);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket()) rmSync(path);
  const before = process.umask(0o177);
  try {
    server.listen(path, listens);
  } finally {
    process.umask(before);
  }
}

async function receive(socket: Socket, reception: Reception): Promise<void> {
  socket.on("error", () => socket.destroy());
  let over = false;
  const timer = setTimeout(() => setImmediate(giveUp), openingPatienceMs);
  const giveUp = (): void => void (over || socket.destroy());
  try {
    const opening = readWords(await readOpening(socket));
    if (opening.kind === "control") return reception.control(socket);
    if (opening.kind === "socket") return reception.sockets(socket);
    reception.stream(socket, opening.request);
  } catch (error) {
    const { message } = error as Error;
    if (socket.destroyed) return;
    reception.log(`a connection was refused: ${message}`);
    socket.end(`${JSON.stringify({ error: message })}\n`);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}

function readWords(line: string): Opening {
  const said = JSON.parse(line) as Partial<Opening> | null;
  const version: unknown = said?.version;
  const kind: unknown = said?.kind;
  if (kind === "control") return { kind, version: Number(version) };
  if (version !== protocolVersion) throw new Error(`this warden speaks version ${protocolVersion} of the protocol`);
  if (kind === "socket") return { kind, version: protocolVersion };
  const request = (said as { request?: unknown } | null)?.request;
  if (kind === "stream" && typeof request === "object" && request !== null)
    return { kind, version: protocolVersion, request: request as StreamRequest };
  throw new Error("a connection is for control, socket or stream");
}
