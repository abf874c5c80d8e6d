/**
 * Socket connections at the warden's end: each line asks for a socket in a namespace, each answer carries its
 * descriptor.
 */
import type { Socket } from "node:net";
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { sendDescriptors } from "../native/descriptors.ts";
import { inNamespace } from "../native/namespace.ts";
import { PacketSocket } from "../native/packet-socket.ts";
import { openSocket } from "../native/sockets.ts";
import type { SocketAnswer, SocketRequest } from "../protocol.ts";
import { homeName } from "./space.ts";
import type { Spaces } from "./spaces.ts";

const longestLine = 64 * 1024;
/** Namespace, type and family: what is bound already could be made to listen by who gets it. */
const plainMembers = 3;
/** How long a reader that is behind is waited for before it is tried again. */
const fullMs = 2;

/** Serves a connection until it closes, one request after the other. */
export function serveSockets(socket: Socket, spaces: Spaces): void {
  let queue = Promise.resolve();
  let rest = "";
  socket.setEncoding("utf8").on("data", (piece: string) => {
    const lines = (rest + piece).split("\n");
    rest = lines.pop()!;
    if (rest.length > longestLine) socket.destroy();
    for (const line of lines) queue = queue.then(() => answer(socket, line, spaces)).catch(() => void socket.destroy());
  });
  socket.once("end", () => socket.end());
}

async function answer(socket: Socket, line: string, spaces: Spaces): Promise<void> {
  let made: number | undefined;
  let words: SocketAnswer = {};
  try {
    const request = readRequest(line);
    made = inNamespace(spaces.get(request.namespace).fd, () => opened(request));
  } catch (error) {
    words = { error: (error as Error).message };
  }
  try {
    await send(socket, words, made === undefined ? [] : [made]);
  } finally {
    if (made !== undefined) closeSync(made);
  }
}

function opened({ type, link, sendOnly, ...request }: SocketRequest): number {
  if (type !== "packets") return openSocket({ ...request, type });
  if (link === undefined) throw new Error("frames are asked for of a link");
  return new PacketSocket(link, { sendOnly: sendOnly === true }).fd;
}

function readRequest(line: string): SocketRequest {
  const request = JSON.parse(line) as Partial<SocketRequest> | null;
  const { namespace, type, family } = request ?? {};
  if (typeof namespace !== "string") throw new Error("a socket is asked for in a namespace");
  if (type !== "tcp-listener" && type !== "tcp" && type !== "udp" && type !== "packets")
    throw new Error(`no type of socket: ${String(type)}`);
  if (family !== 4 && family !== 6) throw new Error(`no family of addresses: ${String(family)}`);
  if (namespace === homeName && (type !== "tcp" || Object.keys(request!).length > plainMembers))
    throw new Error("in the machine's own network a socket is a plain one that connects");
  return request as SocketRequest;
}

async function send(socket: Socket, words: SocketAnswer, descriptors: readonly number[]): Promise<void> {
  const fd = descriptorOf(socket);
  let rest: Uint8Array = Buffer.from(`${JSON.stringify(words)}\n`);
  let beside = descriptors;
  while (rest.length > 0) {
    if (socket.destroyed) return;
    const sent = sendDescriptors(fd, rest, beside);
    if (sent === undefined) {
      await sleep(fullMs);
      continue;
    }
    rest = rest.subarray(sent);
    beside = [];
  }
}

/** Node keeps a socket's descriptor on its handle. */
function descriptorOf(socket: Socket): number {
  const { fd } = (socket as unknown as { readonly _handle: { readonly fd: number } })._handle;
  return fd;
}
