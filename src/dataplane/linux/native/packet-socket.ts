/** Packet sockets on a link: whole frames sent and seen, both ways, with their times. */
import { addressOf, bind, close, errors, ioctl, on, send, setsockopt, socket, SystemError } from "./libc.ts";
import { strict as assert } from "node:assert";
import { close as closeWithoutWaiting } from "node:fs";
import { inNamespace } from "./namespace.ts";
import { u32 } from "./netlink-message.ts";
import { linkName, macBytes } from "./route-requests.ts";
import { MessageReader } from "./socket-message.ts";

/** A frame that passed the link. */
export interface SeenFrame {
  /** From the Ethernet header on. */
  readonly frame: Buffer;
  /** Sent by the link's namespace out of the link; otherwise it came in. */
  readonly outgoing: boolean;
  /** Nanoseconds since 1970. */
  readonly at: bigint;
}

/** One instruction of a classic BPF program, as `tcpdump -dd` prints them. */
export type FilterInstruction = readonly [code: number, jumpTrue: number, jumpFalse: number, value: number];

/** How a socket looks at its link. */
export interface PacketOptions {
  /** Frames that it gives; all when absent. */
  readonly filter?: readonly FilterInstruction[];
  /** How much may wait unread before frames are lost; 8 MiB when absent. */
  readonly receiveBytes?: number;
  /** The socket only sends. */
  readonly sendOnly?: boolean;
}

const packetFamily = 17;
const rawCloseOnExecNonBlocking = 3 | 0o2000000 | 0o4000;
const everything = 0x0003;
const outgoingType = 4;
const socketLevel = 1;
const options = { receiveBuffer: 8, attachFilter: 26, receiveBufferForce: 33, times: 35 };
const requests = { mac: 0x8927, index: 0x8933 };
const frameLimit = 65_536 + 64;
const etherTypes: Readonly<Record<number, number>> = { 4: 0x0800, 6: 0x86dd };

/**
 * A socket on a link of the namespace that the thread is in when it is made. It does not see what it sends itself.
 */
export class PacketSocket {
  readonly fd: number;
  readonly #mac: Buffer;
  readonly #reader: MessageReader;

  /** Throws ENODEV for an absent link. */
  constructor(link: string, wish: PacketOptions = {}) {
    this.fd = socket(packetFamily, rawCloseOnExecNonBlocking, 0);
    try {
      const index = ask(this.fd, link, requests.index).readInt32LE(16);
      this.#mac = ask(this.fd, link, requests.mac).subarray(18, 24);
      this.#reader = new MessageReader(this.fd, frameLimit, 256);
      setsockopt(this.fd, socketLevel, options.times, on, 4);
      setReceiveBuffer(this.fd, wish.receiveBytes ?? 8 << 20);
      if (wish.filter) attachFilter(this.fd, wish.filter);
      const address = Buffer.alloc(20);
      address.writeUInt16LE(packetFamily, 0);
      address.writeUInt16BE(wish.sendOnly ? 0 : everything, 2);
      address.writeInt32LE(index, 4);
      bind(this.fd, address, address.length);
    } catch (error) {
      close(this.fd);
      throw error;
    }
  }

  /** On a link of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number, link: string, wish: PacketOptions = {}): PacketSocket {
    return inNamespace(namespace, () => new PacketSocket(link, wish));
  }

  /** Sends a frame out of the link as it is. Throws EMSGSIZE beyond the link's MTU, ENETDOWN while it is down. */
  sendFrame(frame: Uint8Array): void {
    send(this.fd, frame, frame.length, 0);
  }

  /** Sends an IPv4 or IPv6 packet to a MAC address, from the link's own (or another). */
  sendPacket(packet: Uint8Array, to: string, from?: string): void {
    const type = etherTypes[packet[0]! >> 4];
    if (type === undefined) throw new RangeError("neither an IPv4 nor an IPv6 packet");
    const header = Buffer.alloc(14);
    macBytes(to).copy(header, 0);
    (from === undefined ? this.#mac : macBytes(from)).copy(header, 6);
    header.writeUInt16BE(type, 12);
    this.sendFrame(Buffer.concat([header, packet]));
  }

  /** The next frame that waits, or undefined. */
  read(): SeenFrame | undefined {
    const received = this.#reader.read();
    if (!received) return undefined;
    const time = received.parts.find(({ level, type }) => level === socketLevel && type === options.times)?.data;
    return {
      frame: received.bytes,
      outgoing: received.from[10] === outgoingType,
      at: time ? time.readBigInt64LE(0) * 1_000_000_000n + time.readBigInt64LE(8) : 0n,
    };
  }

  /**
   * Closes it on the thread pool, soon, because the kernel makes the closer wait for its packet handlers (5 to 20 ms).
   */
  close(): void {
    closeWithoutWaiting(this.fd, (error) => assert(!error, "a packet socket is closed once"));
  }
}

function ask(fd: number, link: string, request: number): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.write(linkName(link), "utf8");
  ioctl(fd, request, bytes);
  return bytes;
}

function attachFilter(fd: number, instructions: readonly FilterInstruction[]): void {
  const program = Buffer.from(new ArrayBuffer(instructions.length * 8));
  for (const [i, [code, jumpTrue, jumpFalse, value]] of instructions.entries()) {
    program.writeUInt16LE(code, i * 8);
    program[i * 8 + 2] = jumpTrue;
    program[i * 8 + 3] = jumpFalse;
    program.writeUInt32LE(value, i * 8 + 4);
  }
  const structure = Buffer.alloc(16);
  structure.writeUInt16LE(instructions.length, 0);
  structure.writeBigUInt64LE(addressOf(program), 8);
  setsockopt(fd, socketLevel, options.attachFilter, structure, structure.length);
}

/** More than the machine allows everyone needs a privilege over the machine; without it, what it allows. */
function setReceiveBuffer(fd: number, bytes: number): void {
  try {
    setsockopt(fd, socketLevel, options.receiveBufferForce, u32(bytes), 4);
  } catch (error) {
    if (!(error instanceof SystemError) || error.errno !== errors["EPERM"]) throw error;
    setsockopt(fd, socketLevel, options.receiveBuffer, u32(bytes), 4);
  }
}
