/**
 * A connection to a Unix socket that carries lines of text and descriptors with them; Node's own sockets would lose
 * those.
 */
import { bytesOfPath } from "./socket-address.ts";
import { DescriptorReader, sendDescriptors } from "./descriptors.ts";
import { close, connect, socket, SystemError } from "./libc.ts";
import { whenReadable, whenWritable } from "./poll.ts";

/** A line, and the descriptors that came with it; those belong to the receiver, which closes them. */
export interface Line {
  readonly text: string;
  readonly descriptors: readonly number[];
}

const unixFamily = 1;
const streamCloseOnExecNonBlocking = 1 | 0o2000000 | 0o4000;
const lineLimit = 1 << 20;

/** A stream connection. One sends and one receives at a time. */
export class UnixSocket {
  readonly #fd: number;
  readonly #reader: DescriptorReader;
  #pending = Buffer.alloc(0);
  #descriptors: number[] = [];

  /** Takes over a connected descriptor. */
  constructor(fd: number) {
    this.#fd = fd;
    this.#reader = new DescriptorReader(fd);
  }

  /** Connects to a path. Throws ECONNREFUSED and ENOENT where nobody listens, EAGAIN where too many wait. */
  static connect(path: string): UnixSocket {
    const fd = socket(unixFamily, streamCloseOnExecNonBlocking, 0);
    const address = bytesOfPath(path);
    const result = connect(fd, address, address.length);
    if (result >= 0) return new UnixSocket(fd);
    close(fd);
    throw new SystemError(`connect to ${path}`, -result);
  }

  /** Sends a line (without its end) and descriptors, of which the receiver gets copies. */
  async send(text: string, descriptors: readonly number[] = []): Promise<void> {
    let rest: Uint8Array = Buffer.from(`${text}\n`);
    let beside = descriptors;
    while (rest.length > 0) {
      const sent = sendDescriptors(this.#fd, rest, beside);
      if (sent === undefined) {
        await whenWritable(this.#fd);
        continue;
      }
      rest = rest.subarray(sent);
      beside = [];
    }
  }

  /** The next line; undefined at the end. Descriptors come with the line that was being received when they came. */
  async receive(): Promise<Line | undefined> {
    for (;;) {
      const end = this.#pending.indexOf(10);
      if (end >= 0) return this.#take(end);
      if (this.#pending.length > lineLimit) throw new RangeError(`a line of more than ${lineLimit} bytes`);
      const delivery = this.#reader.read();
      if (!delivery) {
        await whenReadable(this.#fd);
        continue;
      }
      if (delivery.bytes.length === 0) return undefined;
      this.#pending = Buffer.concat([this.#pending, delivery.bytes]);
      this.#descriptors.push(...delivery.descriptors);
    }
  }

  /** Closes it, and what came over it and was not taken. Nobody may be waiting. */
  close(): void {
    for (const fd of this.#descriptors.splice(0)) close(fd);
    close(this.#fd);
  }

  #take(end: number): Line {
    const text = this.#pending.toString("utf8", 0, end);
    this.#pending = this.#pending.subarray(end + 1);
    return { text, descriptors: this.#descriptors.splice(0) };
  }
}
