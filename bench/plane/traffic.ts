/** Packets and connections sent from this very thread, so that the time of a call is the time of their whole way. */
import koffi from "koffi";
import { readFileSync } from "node:fs";
import {
  addressOf,
  bind,
  close,
  connect,
  listen,
  recv,
  send,
  setsockopt,
  socket,
} from "../../src/dataplane/linux/native/libc.ts";
import { inNamespace } from "../../src/dataplane/linux/native/namespace.ts";
import { bytesOfAddress } from "../../src/dataplane/linux/native/socket-address.ts";
import { median } from "../load.ts";

const inet = 2;
const [stream, datagram] = [1, 2];
const closeOnExec = 0o2000000;
const level = 1;
const options = { reuseAddress: 2, linger: 13, receiveTimeout: 20, sendTimeout: 21 } as const;
const library = koffi.load(null);
const sendmmsg = library.func("int sendmmsg(int fd, void *messages, uint count, int flags)") as (
  fd: number,
  messages: Buffer,
  count: number,
  flags: number,
) => number;
const accept = library.func("int accept4(int fd, void *address, void *length, int flags)") as (
  fd: number,
  address: null,
  length: null,
  flags: number,
) => number;

/** From where to where; paths of namespaces. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly address: string;
}

const batch = 64;
const payloadBytes = 64;
const port = 7_000;

/** UDP packets of 64 bytes in one flow. */
export class Flood {
  readonly #to: string;
  readonly #sender: number;
  readonly #receiver: number;
  readonly #payload = Buffer.from(new ArrayBuffer(payloadBytes));
  readonly #vector = Buffer.from(new ArrayBuffer(16));
  readonly #messages = Buffer.from(new ArrayBuffer(batch * 64));

  constructor({ from, to, address }: Way) {
    this.#to = to;
    this.#receiver = inNamespace(to, () => bound(datagram, port));
    this.#sender = inNamespace(from, () => socket(inet, datagram | closeOnExec, 0));
    connectTo(this.#sender, address);
    this.#vector.writeBigUInt64LE(addressOf(this.#payload), 0);
    this.#vector.writeBigUInt64LE(BigInt(payloadBytes), 8);
    for (let n = 0; n < batch; n++) {
      this.#messages.writeBigUInt64LE(addressOf(this.#vector), n * 64 + 16);
      this.#messages.writeBigUInt64LE(1n, n * 64 + 24);
    }
  }

  /**
   * Nanoseconds of one packet: the middle of many batches. Throws when they do not arrive: what does not even leave its
   * port costs little.
   */
  cost(batches: number): number {
    const before = delivered(this.#to);
    const times: number[] = [];
    for (let n = 0; n < batches; n++) {
      const started = process.hrtime.bigint();
      const sent = sendmmsg(this.#sender, this.#messages, batch, 0);
      times.push(Number(process.hrtime.bigint() - started) / batch);
      if (sent !== batch) throw new Error(`sendmmsg sent ${sent} packets of ${batch}`);
    }
    const arrived = delivered(this.#to) - before;
    if (arrived < batches * batch * 0.98) throw new Error(`${arrived} packets of ${batches * batch} arrived`);
    return median(times);
  }

  close(): void {
    close(this.#sender);
    close(this.#receiver);
  }
}

/** New TCP connections, one after the other. */
export class Callers {
  readonly #way: Way;
  readonly #listener: number;

  constructor(way: Way) {
    this.#way = way;
    this.#listener = inNamespace(way.to, () => {
      const fd = bound(stream, port);
      listen(fd, 16);
      return fd;
    });
  }

  /** Microseconds of one connection (opened, accepted, a byte, a reset): the middle of many. Throws when one fails. */
  cost(count: number): number {
    return inNamespace(this.#way.from, () => {
      const times: number[] = [];
      for (let n = 0; n < count; n++) {
        const started = process.hrtime.bigint();
        this.#call();
        times.push(Number(process.hrtime.bigint() - started) / 1_000);
      }
      return median(times);
    });
  }

  close(): void {
    close(this.#listener);
  }

  #call(): void {
    const caller = socket(inet, stream | closeOnExec, 0);
    patient(caller);
    resetAtEnd(caller);
    connectTo(caller, this.#way.address);
    const called = accept(this.#listener, null, null, closeOnExec);
    if (called < 0) throw new Error("no connection came");
    send(caller, one, 1, 0);
    if (recv(called, one, 1, 0) !== 1) throw new Error("no byte came");
    close(caller);
    close(called);
  }
}

const one = Buffer.from(new ArrayBuffer(1));

/** A socket of the namespace that the thread is in, bound to a port, with calls that end after a while. */
function bound(kind: number, at: number): number {
  const fd = socket(inet, kind | closeOnExec, 0);
  setsockopt(fd, level, options.reuseAddress, words(1), 4);
  patient(fd);
  const address = bytesOfAddress("0.0.0.0", at);
  bind(fd, address, address.length);
  return fd;
}

function connectTo(fd: number, address: string): void {
  const to = bytesOfAddress(address, port);
  const refused = connect(fd, to, to.length);
  if (refused < 0) throw new Error(`no connection to ${address}: error ${-refused}`);
}

function patient(fd: number): void {
  const seconds = words(2, 0, 0, 0);
  setsockopt(fd, level, options.receiveTimeout, seconds, 16);
  setsockopt(fd, level, options.sendTimeout, seconds, 16);
}

function resetAtEnd(fd: number): void {
  setsockopt(fd, level, options.linger, words(1, 0), 8);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(values.length * 4));
  for (const [n, value] of values.entries()) bytes.writeUInt32LE(value, n * 4);
  return bytes;
}

/** How many packets a namespace has given to its sockets, those for which there was no room too. */
function delivered(space: string): number {
  const text = inNamespace(space, () => readFileSync("/proc/thread-self/net/snmp", "utf8"));
  const [names = "", values = ""] = text.split("\n").filter((line) => line.startsWith("Ip:"));
  return Number(values.split(" ")[names.split(" ").indexOf("InDelivers")]);
}
