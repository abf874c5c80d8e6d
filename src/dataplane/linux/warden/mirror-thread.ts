/**
 * The thread that copies mirrored packets. What waits in the kernel is limited; beyond that copies are lost, never the
 * packets themselves.
 */
import { parentPort } from "node:worker_threads";
import { PacketLog } from "../native/packet-log.ts";
import { PacketSocket } from "../native/packet-socket.ts";
import type { FilterInstruction } from "../native/packet-socket.ts";
import { watchReadable } from "../native/poll.ts";
import type { Watch } from "../native/poll.ts";
import type { MirrorItem } from "../state.ts";
import { copyOf, frameOf, headerOf } from "./mirror-copy.ts";

/** A session, with the paths of the namespaces in it, and what changes when one of its links is made anew. */
export interface Mirrored {
  readonly item: MirrorItem;
  readonly router: string;
  readonly seen: string;
  readonly stamp: string;
}

/** All that should be copied from now on; `end` ends the thread. */
export interface MirrorOrder {
  readonly number: number;
  readonly wanted: readonly Mirrored[] | "end";
}

/** An order that is done, or what could not be opened and will be tried again. */
export interface MirrorAnswer {
  readonly done?: number;
  readonly failed?: string;
}

/** What is open of a router: where its rules log, and where copies go. */
interface Outlet {
  readonly log: PacketLog;
  readonly sender: PacketSocket;
  readonly watch: Watch;
}

interface Session {
  readonly item: MirrorItem;
  readonly header: Buffer;
  readonly outlet: Outlet;
  readonly frames: PacketSocket;
  readonly watch: Watch;
}

/** By what they are made of. */
const outlets = new Map<string, Outlet>();
const sessions = new Map<string, Session>();
/** By router and name. */
const named = new Map<string, Session>();
const count = { copies: 0 };

/** Packets that are read before others have their turn. */
const atOnce = 256;
const retryMs = 500;
const longestFrame = 0xffff;
const waits: { retry?: NodeJS.Timeout; drain?: NodeJS.Immediate } = {};

parentPort!.on("message", ({ number, wanted }: MirrorOrder) => {
  follow(wanted === "end" ? [] : wanted);
  answer({ done: number });
  if (wanted === "end") parentPort!.close();
});

function answer(said: MirrorAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(said);
}

function follow(wanted: readonly Mirrored[]): void {
  clearTimeout(waits.retry);
  const keys = new Set(wanted.map(keyOf));
  const routers = new Set(wanted.map(outletKey));
  for (const [key, session] of sessions) if (!keys.has(key)) closeSession(key, session);
  for (const [key, outlet] of outlets) if (!routers.has(key)) closeOutlet(key, outlet);
  named.clear();
  const failed = wanted.filter((one) => !open(one));
  if (failed.length > 0) waits.retry = setTimeout(follow, retryMs, wanted);
}

function open(wanted: Mirrored): boolean {
  try {
    const key = keyOf(wanted);
    const session = sessions.get(key) ?? openSession(wanted, openOutlet(wanted));
    sessions.set(key, session);
    named.set(`${outletKey(wanted)} ${wanted.item.name}`, session);
    return true;
  } catch (error) {
    answer({ failed: `copies of ${wanted.item.name}: ${(error as Error).message}` });
    return false;
  }
}

function keyOf(wanted: Mirrored): string {
  return JSON.stringify(wanted);
}

function outletKey({ item, router, stamp }: Mirrored): string {
  return `${router} ${item.group} ${item.link} ${stamp.split(" ")[0]}`;
}

function openOutlet(wanted: Mirrored): Outlet {
  const key = outletKey(wanted);
  const standing = outlets.get(key);
  if (standing) return standing;
  const { item, router } = wanted;
  const sender = PacketSocket.open(router, item.link, { sendOnly: true });
  try {
    const log = PacketLog.open(router, item.group, { snapLength: longestFrame, together: 1, receiveBytes: 8 << 20 });
    const outlet = { log, sender, watch: watchReadable(log.fd, soon) };
    outlets.set(key, outlet);
    return outlet;
  } catch (error) {
    sender.close();
    throw error;
  }
}

function openSession({ item, seen }: Mirrored, outlet: Outlet): Session {
  const { link, mark, mask } = item.seen;
  const frames = PacketSocket.open(seen, link, { filter: leavingWith(mark, mask) });
  return { item, header: headerOf(item), outlet, frames, watch: watchReadable(frames.fd, soon) };
}

function closeSession(key: string, { frames, watch }: Session): void {
  watch.close();
  frames.close();
  sessions.delete(key);
}

function closeOutlet(key: string, { log, sender, watch }: Outlet): void {
  watch.close();
  log.close();
  sender.close();
  outlets.delete(key);
}

/** One that was read, and when it passed, in milliseconds. */
interface Seen {
  readonly session: Session;
  readonly frame: Buffer;
  readonly at: number;
}

/** What waits everywhere is read together, so that copies of both directions leave in the order of their packets. */
function soon(): void {
  waits.drain ??= setImmediate(drain);
}

function drain(): void {
  delete waits.drain;
  const seen = [...[...outlets].flatMap(([key, { log }]) => logged(key, log)), ...[...sessions.values()].flatMap(left)];
  for (const { session, frame } of seen.toSorted((a, b) => a.at - b.at)) send(session, frame);
}

function logged(key: string, log: PacketLog): Seen[] {
  return log.read(atOnce).flatMap(({ prefix, linkHeader, bytes, at }) => {
    const session = named.get(`${key} ${prefix}`);
    return session && linkHeader && bytes.length > 0 ? { session, frame: frameOf(linkHeader, bytes), at } : [];
  });
}

/** A link that has gone says so once by an error; the warden opens what comes in its place. */
function left(session: Session): Seen[] {
  const seen: Seen[] = [];
  try {
    while (seen.length < atOnce) {
      const next = session.frames.read();
      if (!next) break;
      seen.push({ session, frame: next.frame, at: Number(next.at) / 1e6 });
    }
  } catch {
    return seen;
  }
  return seen;
}

/** A copy for which there is no room is lost. */
function send({ item, header, outlet }: Session, frame: Buffer): void {
  try {
    outlet.sender.sendFrame(copyOf(header, frame, item.length, ++count.copies));
  } catch {
    return;
  }
}

/** A classic BPF program: frames that leave, with a mark. */
function leavingWith(mark: number, mask: number): FilterInstruction[] {
  const extension = 0xfffff000;
  const [packetType, markOf] = [extension + 4, extension + 20];
  const leaving = 4;
  return [
    [0x20, 0, 0, packetType],
    [0x15, 0, 4, leaving],
    [0x20, 0, 0, markOf],
    [0x54, 0, 0, mask],
    [0x15, 0, 1, mark],
    [0x06, 0, 0, 0x40000],
    [0x06, 0, 0, 0],
  ];
}
