/**
 * A netlink socket: batches of requests with an answer to each, and dumps; it waits for the kernel, which answers at
 * once.
 */
import { bind, close, errors, getsockname, on, recv, send, setsockopt, socket, SystemError } from "./libc.ts";
import type { Reply, Request } from "./netlink-message.ts";
import { attributes, decode, encode, flags, replyFlags, textOf, u32 } from "./netlink-message.ts";

/** Netlink's families of use. */
export const families = { route: 0, netfilter: 12 } as const;

/** The number of the address family of all netlink sockets. */
export const netlinkFamily = 16;

const rawCloseOnExec = 3 | 0o2000000;
const socketLevel = 1;
const netlinkLevel = 270;
const options = { sendBuffer: 7, receiveBuffer: 8, receiveTimeout: 20, sendBufferForce: 32, receiveBufferForce: 33 };
const netlinkOptions = { capAcknowledge: 10, extendedAcknowledge: 11 };
const types = { error: 2, done: 3 };
const datagramLimit = 60_000;
/** Answers that may wait unread in the socket's buffer. */
const windowLimit = 128;
const patienceMs = 5_000;
/** Where datagrams arrive, for all sockets of the thread: what is kept of them is copied before the next one. */
const room = Buffer.from(new ArrayBuffer(256 * 1024));

/** What became of one request of a batch. */
export interface Outcome {
  readonly error?: SystemError;
  /** What the kernel sent before its acknowledgement (to a request that asks for one thing). */
  readonly replies: readonly Reply[];
}

/** Ports of the sockets that are open; those of different namespaces may be the same. */
const ports = new Map<number, number>();

/** Whether a message follows from a request of this process, or of nobody. */
export const isOwn = ({ port }: Reply): boolean => port === 0 || ports.has(port);

/** A socket of the namespace that the thread is in when it is made. */
export class NetlinkSocket {
  readonly fd: number;
  readonly #port: number;
  #sequence = 0;

  /**
   * `receiveBytes`: how much may wait unread before the kernel loses messages (4 MiB, more for readers of events).
   * `option`: one more option of netlink's to set.
   */
  constructor(family: number, { receiveBytes = 4 << 20, option }: { receiveBytes?: number; option?: number } = {}) {
    this.fd = socket(netlinkFamily, rawCloseOnExec, family);
    try {
      setBuffer(this.fd, options.receiveBufferForce, options.receiveBuffer, receiveBytes);
      setBuffer(this.fd, options.sendBufferForce, options.sendBuffer, 1 << 20);
      setsockopt(this.fd, socketLevel, options.receiveTimeout, timeval(patienceMs), 16);
      setsockopt(this.fd, netlinkLevel, netlinkOptions.capAcknowledge, on, 4);
      setsockopt(this.fd, netlinkLevel, netlinkOptions.extendedAcknowledge, on, 4);
      if (option !== undefined) setsockopt(this.fd, netlinkLevel, option, on, 4);
      const address = Buffer.alloc(12);
      address.writeUInt16LE(netlinkFamily, 0);
      bind(this.fd, address, address.length);
      getsockname(this.fd, address, u32(address.length));
      this.#port = address.readUInt32LE(4);
      ports.set(this.#port, (ports.get(this.#port) ?? 0) + 1);
    } catch (error) {
      close(this.fd);
      throw error;
    }
  }

  /** Sends all requests in few system calls, and gives what became of each, in their order. */
  batch(requests: readonly Request[]): Outcome[] {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < requests.length;) {
      const parts: Buffer[] = [];
      const first = this.#sequence + 1;
      let size = 0;
      while (at < requests.length && parts.length < windowLimit && size < datagramLimit) {
        const part = encode(requests[at]!, ++this.#sequence, flags.acknowledge);
        parts.push(part);
        size += part.length;
        at += 1;
      }
      const bytes = Buffer.concat(parts);
      send(this.fd, bytes, bytes.length, 0);
      outcomes.push(...this.#acknowledged(requests.slice(at - parts.length, at), first));
    }
    return outcomes;
  }

  /** One request; its replies. Throws what the kernel refuses. */
  ask(request: Request): readonly Reply[] {
    const [outcome] = this.batch([request]);
    if (outcome!.error) throw outcome!.error;
    return outcome!.replies;
  }

  /** All that a request lists. A list during which things changed is asked for again, up to some times. */
  dump(request: Request): Reply[] {
    for (let attempt = 1; ; attempt++) {
      const { replies, interrupted } = this.#dumpOnce(request);
      if (!interrupted || attempt === 10) return replies;
    }
  }

  /** One datagram of events, or undefined when none waits. For sockets that have joined a group. */
  receive(): Reply[] | undefined {
    const dontWait = 0x40;
    const length = recv(this.fd, room, room.length, dontWait);
    if (length === -errors["EAGAIN"]!) return undefined;
    if (length < 0) throw new SystemError("recv", -length);
    return decode(Buffer.from(room.subarray(0, length)));
  }

  /** Joins a group of events. */
  join(group: number): void {
    setsockopt(this.fd, netlinkLevel, 1, u32(group), 4);
  }

  close(): void {
    close(this.fd);
    const others = (ports.get(this.#port) ?? 1) - 1;
    if (others > 0) ports.set(this.#port, others);
    else ports.delete(this.#port);
  }

  #acknowledged(requests: readonly Request[], first: number): Outcome[] {
    const outcomes: { error?: SystemError; replies: Reply[] }[] = requests.map(() => ({ replies: [] }));
    for (let awaited = requests.length; awaited > 0;) {
      for (const reply of this.#wait()) {
        const index = reply.sequence - first;
        if (index < 0 || index >= requests.length) continue;
        if (reply.type !== types.error) {
          outcomes[index]!.replies.push({ ...reply, body: Buffer.from(reply.body) });
          continue;
        }
        outcomes[index]!.error = refusal(reply, requests[index]!.asks);
        awaited -= 1;
      }
    }
    return outcomes;
  }

  #dumpOnce(request: Request): { replies: Reply[]; interrupted: boolean } {
    const sequence = ++this.#sequence;
    const bytes = encode(request, sequence, flags.dump);
    send(this.fd, bytes, bytes.length, 0);
    const replies: Reply[] = [];
    let interrupted = false;
    for (;;) {
      for (const reply of this.#wait()) {
        if (reply.sequence !== sequence) continue;
        interrupted ||= (reply.flags & replyFlags.interrupted) !== 0;
        if (reply.type === types.done) return { replies, interrupted };
        if (reply.type === types.error) {
          const error = refusal(reply, request.asks);
          if (error) throw error;
          return { replies, interrupted };
        }
        replies.push({ ...reply, body: Buffer.from(reply.body) });
      }
    }
  }

  #wait(): Reply[] {
    const length = recv(this.fd, room, room.length, 0);
    if (length < 0) throw new SystemError("recv", -length);
    return decode(room.subarray(0, length));
  }
}

/** The error of an acknowledgement, with the kernel's own words where it gives some. */
function refusal({ body, flags }: Reply, asks: string): SystemError | undefined {
  const errno = -body.readInt32LE(0);
  if (errno === 0) return undefined;
  if (!(flags & replyFlags.attributes)) return new SystemError(asks, errno);
  const echoed = flags & replyFlags.capped ? 16 : body.readUInt32LE(4);
  const words = attributes(body, 4 + ((echoed + 3) & ~3)).get(1);
  return new SystemError(asks, errno, words && textOf(words));
}

/** A buffer of any size needs a privilege over the namespace; without it, what the machine allows. */
function setBuffer(fd: number, force: number, ask: number, bytes: number): void {
  try {
    setsockopt(fd, socketLevel, force, u32(bytes), 4);
  } catch {
    setsockopt(fd, socketLevel, ask, u32(bytes), 4);
  }
}

function timeval(ms: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeBigInt64LE(BigInt(Math.floor(ms / 1000)), 0);
  bytes.writeBigInt64LE(BigInt((ms % 1000) * 1000), 8);
  return bytes;
}
