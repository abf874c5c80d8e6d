/** Packets that pass an interface, as lines or as a capture file: `fogbank capture`. */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Command } from "commander";
import { formatHeader } from "../net/packet.ts";
import { decodePacket } from "../net/packet-bytes.ts";
import { captureReader, ipPacketOf, linkTypeOf } from "../net/pcap.ts";
import type { Captured } from "../net/pcap.ts";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { CliError, endpointOf } from "./http.ts";
import { toCount } from "./number.ts";
import { openStream } from "./stream.ts";

interface CaptureOptions extends Whose {
  readonly write?: string;
  readonly seconds?: number;
  readonly count?: number;
  readonly snapLength?: number;
}

/** Adds `capture`. It ends with Ctrl-C, after `--seconds`, after `--count`, or when its reader does (`| head`). */
export function addCaptureCommand(program: Command): void {
  whose(
    program
      .command("capture")
      .description("show the packets that pass an interface, both ways")
      .argument("<eni>", "the interface, or an instance for its primary one")
      .argument("[filter...]", "in tcpdump's words: tcp port 80 and host 10.0.1.5"),
  )
    .option("-w, --write <file>", "write a pcap file, for Wireshark; - writes it to the output: | tcpdump -r -")
    .option("--seconds <n>", "end after so many seconds", toCount)
    .option("-c, --count <n>", "end after so many packets", toCount)
    .option("-s, --snap-length <bytes>", "keep no more of each packet", toCount)
    .action(async (eni: string, filter: string[], options: CaptureOptions, command: Command) => {
      const { account, region, snapLength } = options;
      const question = { interface: eni, account, region, snapLength, filter: filter.join(" ") || undefined };
      await capture(endpointOf(command), question, options);
    });
}

async function capture(endpoint: string, question: object, { write, seconds, count }: CaptureOptions): Promise<void> {
  const stream = await openStream(endpoint, "capture", question);
  const sink = await sinkOf(write).catch((error: unknown) => {
    stream.close();
    throw error;
  });
  const reader = captureReader();
  let packets = 0;
  let over = false;
  const end = (): void => {
    over = true;
    stream.close();
  };
  const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1_000);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  const take = async (bytes: Uint8Array): Promise<void> => {
    const begun = reader.heading() !== undefined;
    const wanted = reader.take(bytes).slice(0, (count ?? Infinity) - packets);
    const heading = reader.heading();
    if (!heading) return;
    packets += wanted.length;
    await sink.take(heading, wanted, !begun);
    if (packets === count) end();
  };
  try {
    await stream.receive((bytes, error) => (error ? void process.stderr.write(bytes) : take(bytes)));
  } catch (error) {
    if (!over) throw error;
  } finally {
    clearTimeout(timer);
    stream.close();
    await sink.end();
  }
  if (write !== undefined) process.stderr.write(`${packets} packets\n`);
}

interface Sink {
  readonly take: (heading: Uint8Array, packets: readonly Captured[], first: boolean) => Promise<void>;
  readonly end: () => Promise<void>;
}

async function sinkOf(file: string | undefined): Promise<Sink> {
  if (file === undefined) {
    const lines = (heading: Uint8Array, packets: readonly Captured[]): string =>
      packets.map((packet) => `${lineOf(packet, linkTypeOf(heading))}\n`).join("");
    return { take: (heading, packets) => writeTo(process.stdout, lines(heading, packets)), end: async () => undefined };
  }
  const out = file === "-" ? process.stdout : await create(file);
  return {
    take: (heading, packets, first) =>
      writeTo(out, Buffer.concat([...(first ? [heading] : []), ...packets.map(({ record }) => record)])),
    end: () => new Promise((resolve) => (out === process.stdout ? resolve() : out.end(resolve))),
  };
}

async function create(file: string): Promise<Writable> {
  const out = createWriteStream(file, { mode: 0o600 });
  try {
    await once(out, "open");
    return out;
  } catch (error) {
    throw new CliError(`${file} cannot be written: ${(error as Error).message}.`);
  }
}

async function writeTo(out: Writable, what: string | Uint8Array): Promise<void> {
  if (what.length > 0 && !out.write(what)) await once(out, "drain");
}

/** `12:00:01.123456 tcp syn 10.0.1.5:40000 → 10.0.2.9:80, 60 bytes`; other frames by their length alone. */
function lineOf({ at, bytes, length }: Captured, linkType: number): string {
  const [, time = ""] = new Date(at).toISOString().split("T");
  const fraction = String(Math.floor((at * 1_000) % 1_000)).padStart(3, "0");
  const packet = ipPacketOf(bytes, linkType);
  const read = packet && decodePacket(packet);
  const what = read ? `${formatHeader(read.header)}, ${read.header.length} bytes` : `no IP, ${length} bytes`;
  return `${time.slice(0, -1)}${fraction} ${what}`;
}
