/** Places where commands run, instances and hosts on the internet, and captures at interfaces: over HTTP alone. */
import assert from "node:assert/strict";
import { request } from "node:http";
import type { Duplex } from "node:stream";

/** How a command ended. */
export interface Outcome {
  readonly status: number;
  /** Both outputs, without blanks at their ends. */
  readonly out: string;
  readonly err: string;
}

/** An instance or a host on the internet. */
export class Guest {
  readonly name: string;
  readonly #endpoint: string;
  readonly #at: object;

  constructor(name: string, endpoint: string, at: object) {
    this.name = name;
    this.#endpoint = endpoint;
    this.#at = at;
  }

  /** Runs a shell's command as root. Rejects when it could not be run. */
  async run(command: string): Promise<Outcome> {
    const socket = await openStream(this.#endpoint, "exec", { ...this.#at, command: ["sh", "-c", command] });
    const said: Record<number, Buffer[]> = { 1: [], 2: [] };
    const text = (channel: number): string => Buffer.concat(said[channel]!).toString().trim();
    for await (const { channel, bytes } of framesOf(socket)) {
      if (channel !== controlChannel) said[channel]?.push(bytes);
      else {
        const { tell, code, message } = JSON.parse(bytes.toString()) as {
          tell: string;
          code: number;
          message?: string;
        };
        assert.notEqual(tell, "failed", `${this.name}: ${message}`);
        if (tell === "exit") return { status: code, out: text(1), err: text(2) };
      }
    }
    throw new Error(`${this.name}: the stream of '${command}' was cut off`);
  }

  /** Runs a command that must succeed, and gives its output. */
  async does(command: string): Promise<string> {
    const { status, out, err } = await this.run(command);
    assert.equal(status, 0, `${this.name}: '${command}' ended with ${status}: ${out} ${err}`);
    return out;
  }

  /** Begins a command that goes on by itself. */
  async begins(command: string): Promise<void> {
    await this.does(`setsid sh -c '${command.replaceAll("'", String.raw`'\''`)}' </dev/null >/dev/null 2>&1 &`);
  }

  /** Waits until something listens on a TCP port. */
  async listens(port: number): Promise<void> {
    await this.until(`ss -Hlnt "sport = :${port}" | grep -q .`);
  }

  /** Waits until a command succeeds. */
  async until(command: string, seconds = 20): Promise<void> {
    await this.does(`n=0; until ${command}; do n=$((n+1)); [ $n -lt ${seconds * 20} ] || exit 1; sleep 0.05; done`);
  }
}

/** A capture that goes on until its packets are asked for. */
export interface Watch {
  /** Ends it and gives the packets, from the link layer on. */
  packets(): Promise<Buffer[]>;
}

/** Begins to capture at an interface; settles when it sees packets. */
export async function watch(endpoint: string, question: object): Promise<Watch> {
  const socket = await openStream(endpoint, "capture", question);
  const pieces: Buffer[] = [];
  const { promise: beginning, resolve: begun } = Promise.withResolvers<void>();
  const ended = (async () => {
    for await (const { channel, bytes } of framesOf(socket)) {
      if (channel === controlChannel) throw new Error(`the capture ended: ${bytes.toString()}`);
      pieces.push(bytes);
      begun();
    }
  })();
  await Promise.race([beginning, ended]);
  return {
    packets: async () => {
      await new Promise((resolve) => setTimeout(resolve, lingerMs));
      socket.destroy();
      await ended.catch(() => undefined);
      return packetsOf(Buffer.concat(pieces));
    },
  };
}

/** How long packets may be on their way from the kernel to the client, in milliseconds. */
const lingerMs = 150;
const controlChannel = 3;
const fileHeadBytes = 24;
const recordHeadBytes = 16;

/** The packets of a pcap file in this machine's byte order. */
function packetsOf(file: Buffer): Buffer[] {
  const packets: Buffer[] = [];
  for (let at = fileHeadBytes; at + recordHeadBytes <= file.length;) {
    const length = file.readUInt32LE(at + 8);
    at += recordHeadBytes;
    packets.push(file.subarray(at, at + length));
    at += length;
  }
  return packets;
}

function openStream(endpoint: string, path: string, question: object): Promise<Duplex> {
  const headers = { connection: "Upgrade", upgrade: "fogbank-stream" };
  return new Promise((resolve, reject) => {
    const asking = request(`${endpoint}/_fogbank/${path}`, { headers });
    asking.once("error", reject);
    asking.once("response", (response) => {
      response.on("data", (bytes: Buffer) => reject(new Error(`${path}: ${response.statusCode} ${bytes.toString()}`)));
    });
    asking.once("upgrade", (_, socket: Duplex, head) => {
      if (head.length > 0) socket.unshift(head);
      socket.write(`${JSON.stringify(question)}\n`);
      resolve(socket);
    });
    asking.end();
  });
}

/** The frames of a stream: a byte of channel, four bytes of length, the bytes. */
async function* framesOf(socket: Duplex): AsyncGenerator<{ channel: number; bytes: Buffer }> {
  let held = Buffer.alloc(0);
  try {
    for await (const piece of socket as AsyncIterable<Buffer>) {
      held = Buffer.concat([held, piece]);
      for (; held.length >= 5 && held.length >= 5 + held.readUInt32BE(1);) {
        const end = 5 + held.readUInt32BE(1);
        yield { channel: held[0]!, bytes: held.subarray(5, end) };
        held = held.subarray(end);
      }
    }
  } finally {
    socket.destroy();
  }
}
