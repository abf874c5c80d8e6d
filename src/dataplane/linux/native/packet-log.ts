/**
 * Packets that rules of a namespace log (`log prefix "…" group N`), as they come: NFLOG.
 *
 * Without a reader the statement costs a packet one look-up. Of several readers of one group in a namespace the kernel
 * takes the first and refuses the others (EPERM).
 */
import { errors, SystemError } from "./libc.ts";
import { linkNameOf } from "./link-name.ts";
import { inNamespace } from "./namespace.ts";
import { attribute, attributes, be16, be32, textOf } from "./netlink-message.ts";
import { families, NetlinkSocket } from "./netlink.ts";

/** A packet that a rule logged. */
export interface LoggedPacket {
  /** What the rule says. */
  readonly prefix: string;
  /** Names of links. */
  readonly incoming?: string;
  readonly outgoing?: string;
  readonly mark: number;
  /** Milliseconds since 1970, with a fraction; where the kernel noted none, when it was read. */
  readonly at: number;
  /** The number of its protocol above Ethernet: 0x0800 for IPv4. */
  readonly protocol: number;
  /** The header of the link that it came by, where the kernel still had it. */
  readonly linkHeader?: Buffer;
  /** What was kept of it, from the network header on. */
  readonly bytes: Buffer;
}

/** How packets come. */
export interface PacketLogOptions {
  /** Bytes of each packet that are kept; a rule's own `snaplen` can only make it less. 96 by default. */
  readonly snapLength?: number;
  /** How many may wait together in the kernel before they are handed over, 64 by default. */
  readonly together?: number;
  /** How long one may wait for others, in milliseconds (hundredths of a second count), 50 by default. */
  readonly patienceMs?: number;
  /** Bytes that may wait unread before packets are lost, 4 MiB by default. */
  readonly receiveBytes?: number;
}

const subsystem = 4 << 8;
const messages = { packet: subsystem | 0, config: subsystem | 1 };
const config = { command: 1, mode: 2, patience: 4, together: 5, flags: 6 };
const bindCommand = 1;
const copyPackets = 2;
const numbered = 1;
const parts = {
  header: 1,
  mark: 2,
  time: 3,
  incoming: 4,
  outgoing: 5,
  bytes: 9,
  prefix: 10,
  number: 12,
  linkHeader: 16,
};
const mostNames = 4_096;
/** Datagrams that are passed over at once. */
const mostSkipped = 2_048;

/** A reader of one group of a namespace. */
export class PacketLog {
  readonly #socket: NetlinkSocket;
  readonly #names = new Map<number, string>();
  #next = 0;
  #lost = 0;

  /** Of the namespace that the thread is in; packets come from now on. Throws EPERM where the group has a reader. */
  constructor(group: number, options: PacketLogOptions = {}) {
    const { snapLength = 96, together = 64, patienceMs = 50, receiveBytes = 4 << 20 } = options;
    this.#socket = new NetlinkSocket(families.netfilter, { receiveBytes });
    const mode = Buffer.concat([be32(snapLength), Buffer.from([copyPackets, 0])]);
    try {
      this.#configure(
        group,
        attribute(config.command, Buffer.from([bindCommand])),
        attribute(config.mode, mode),
        attribute(config.patience, be32(Math.ceil(patienceMs / 10))),
        attribute(config.together, be32(together)),
        attribute(config.flags, be16(numbered)),
      );
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number, group: number, options?: PacketLogOptions): PacketLog {
    return inNamespace(namespace, () => new PacketLog(group, options));
  }

  /** For `watchReadable`. */
  get fd(): number {
    return this.#socket.fd;
  }

  /** How many were lost since the start, as the kernel's numbers of those that were read tell. */
  get lost(): number {
    return this.#lost;
  }

  /**
   * Those that wait, in their order: no more than `most` and what the kernel had put together with the last of them.
   */
  read(most = Infinity): LoggedPacket[] {
    const packets: LoggedPacket[] = [];
    while (packets.length < most) {
      const replies = this.#receive();
      if (replies === undefined) break;
      for (const { type, body } of replies) if (type === messages.packet) packets.push(this.#packet(body));
    }
    return packets;
  }

  /** Passes over those that wait, so that the next are fresh; they count as lost when the next one is read. */
  skip(): void {
    for (let datagrams = 0; datagrams < mostSkipped; datagrams++) if (this.#receive() === undefined) return;
  }

  close(): void {
    this.#socket.close();
  }

  #configure(group: number, ...asked: readonly Buffer[]): void {
    const body = Buffer.concat([Buffer.from([0, 0]), be16(group), ...asked]);
    this.#socket.ask({ type: messages.config, flags: 0, body, asks: "read a packet log" });
  }

  /** That some were lost is told once, before those that wait; the numbers of these tell how many. */
  #receive(): ReturnType<NetlinkSocket["receive"]> {
    try {
      return this.#socket.receive();
    } catch (error) {
      if (!(error instanceof SystemError) || error.errno !== errors["ENOBUFS"]) throw error;
      return this.#socket.receive();
    }
  }

  #packet(body: Buffer): LoggedPacket {
    const list = attributes(body, 4);
    const number = (type: number): number | undefined => list.get(type)?.readUInt32BE(0);
    const linkHeader = list.get(parts.linkHeader);
    const [incoming, outgoing, time] = [number(parts.incoming), number(parts.outgoing), list.get(parts.time)];
    this.#count(number(parts.number));
    return {
      prefix: textOf(list.get(parts.prefix) ?? Buffer.alloc(0)),
      ...(incoming !== undefined && { incoming: this.#nameOf(incoming) }),
      ...(outgoing !== undefined && { outgoing: this.#nameOf(outgoing) }),
      mark: number(parts.mark) ?? 0,
      at: time ? Number(time.readBigUInt64BE(0)) * 1_000 + Number(time.readBigUInt64BE(8)) / 1_000 : Date.now(),
      protocol: list.get(parts.header)?.readUInt16BE(0) ?? 0,
      ...(linkHeader && { linkHeader: Buffer.from(linkHeader) }),
      bytes: Buffer.from(list.get(parts.bytes) ?? []),
    };
  }

  #count(number: number | undefined): void {
    if (number === undefined) return;
    this.#lost += (number - this.#next) >>> 0;
    this.#next = (number + 1) >>> 0;
  }

  /** Links come and go, and their numbers are never used again before four thousand million others. */
  #nameOf(index: number): string {
    let name = this.#names.get(index);
    if (name !== undefined) return name;
    name = linkNameOf(this.fd, index);
    if (this.#names.size >= mostNames) this.#names.clear();
    if (!name.startsWith("#")) this.#names.set(index, name);
    return name;
  }
}
