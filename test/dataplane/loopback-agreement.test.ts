/** Loopback mode decides about connections as the trace does, in random networks made through the API. */
import { expect, it } from "vitest";
import { Fault } from "../../src/core/fault.ts";
import { beginAttempt, decideOutcome } from "../../src/dataplane/loopback/dial.ts";
import { parseBinding } from "../../src/dataplane/loopback/binding.ts";
import { LoopbackNetwork } from "../../src/dataplane/loopback/network.ts";
import type { Place } from "../../src/dataplane/loopback/place.ts";
import { DialError } from "../../src/engines/socks/dialer.ts";
import { address } from "../../src/net/address.ts";
import { instanceSpecOf } from "../../src/services/ec2/specs/instance.ts";
import { metadataOf } from "../../src/services/ec2/specs/metadata.ts";
import { networkOf } from "../../src/services/ec2/specs/index.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { answerTrace } from "../../src/services/ec2/trace.ts";
import type { TraceAnswer } from "../../src/services/ec2/trace.ts";
import { random, sample, seed } from "../proof.ts";
import { atlasOf } from "../simulation/atlas.ts";
import { drawFrom } from "../simulation/draw.ts";
import type { Draw } from "../simulation/draw.ts";
import type { Question } from "../simulation/evaluate.ts";
import { drawFlow, linesOf } from "../simulation/flows.ts";
import { text } from "../simulation/ip.ts";
import { buildNetwork, describeWorld, editNetwork } from "../simulation/network.ts";
import { TCP } from "../simulation/packet.ts";
import { all, openWorld } from "../simulation/world.ts";
import type { World } from "../simulation/world.ts";

const networks = sample(300, 8);
const dials = 120;
const rounds = 3;
const edits = 10;

it(
  `${dials} connections end as the trace says, before and after edits, in ${networks} networks`,
  { timeout: 1_800_000 },
  async () => {
    const seen = new Map<string, number>();
    for (let count = 0; count < networks; count++) await check(seed() + count, seen);
    const kinds = ["connects", "refused", "hangs", "not up"].filter((kind) => !seen.has(kind));
    expect(kinds, "outcomes that never happened").toEqual([]);
    expect(seen.get("unasked") ?? 0, "questions that the trace does not take").toBeLessThan(networks * dials * 0.1);
  },
);

async function check(from: number, seen: Map<string, number>): Promise<void> {
  const draw = drawFrom(random(from));
  const world = openWorld(draw, `loopback-${from}`);
  await buildNetwork(world);
  const network = networkOver(world);
  for (let round = 0; round < rounds; round++) {
    const atlas = atlasOf(await describeWorld(world));
    const lines = linesOf(atlas);
    rebind(world, network, draw, lines.ports);
    for (let dial = 0; dial < dials; dial++) {
      const question = tcp(draw, drawFlow(draw, atlas, lines), lines.ports);
      const [found, expected] = compare(world, network, question);
      const { src, dst, dport } = question.packet;
      const asked = `FOGBANK_SEED=${from}, round ${round}: ${question.from} ${text(src)} → ${text(dst)}:${dport}`;
      expect(found, asked).toBe(expected);
      seen.set(found, (seen.get(found) ?? 0) + 1);
    }
    for (let edit = 0; edit < edits; edit++) await editNetwork(world);
  }
}

function networkOver({ test: { cloud } }: World): LoopbackNetwork {
  return new LoopbackNetwork({
    graph: () => graphOf(cloud.reader),
    network: () => networkOf(cloud.reader),
    instance: (id) => instanceSpecOf(cloud.reader, id),
    metadata: (id) => metadataOf(cloud.reader, id),
    now: () => cloud.clock.now(),
    uplink: false,
  });
}

/** Binds some ports of some interfaces and instances. */
function rebind(world: World, { bindings }: LoopbackNetwork, draw: Draw, ports: readonly number[]): void {
  bindings.sweep(() => false);
  for (const { id } of [...all(world, "eni"), ...all(world, "instance")]) {
    for (const port of new Set(
      draw.some(
        4,
        ports.filter((one) => one > 0),
      ),
    ))
      bindings.add(parseBinding({ port: `${id}:${port}`, to: "127.0.0.1:9" }));
  }
}

function tcp(draw: Draw, { from, packet }: Question, ports: readonly number[]): Question {
  const { src, dst } = packet;
  return { from, packet: { src, dst, protocol: TCP, sport: 50_000, dport: packet.dport ?? draw.of(ports) } };
}

/** What loopback mode decides, and what the trace says it should. */
function compare(world: World, network: LoopbackNetwork, { from, packet }: Question): [string, string] {
  const source = address(text(packet.src));
  const place: Place = from === "internet" ? { is: "internet", source } : { is: "port", id: from, source };
  const to = { address: address(text(packet.dst)), port: packet.dport! };
  const port = { source: from, sourceAddress: text(packet.src), destination: text(packet.dst), port: to.port };
  try {
    const attempt = beginAttempt(network, place, to);
    const found = decideOutcome(network, attempt);
    network.memory.forget(attempt.traces);
    expect(network.memory.size).toBe(0);
    const trace = ask(world, { ...port, protocol: "tcp", sourcePort: attempt.packet.sourcePort!, bytes: 60 });
    return trace ? [found.outcome, expectedOf(network, trace, to.port)] : ["unasked", "unasked"];
  } catch (error) {
    if (!(error instanceof DialError)) throw error;
    const trace = ask(world, { ...port, protocol: "tcp", bytes: 60 });
    return ["not up", trace?.arrives ? "arrives" : "not up"];
  }
}

function ask(world: World, question: Parameters<typeof answerTrace>[1]): TraceAnswer | undefined {
  try {
    return answerTrace(world.test.cloud.reader, question);
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/** By the answer alone: an end that receives, and whether a port of it is bound. */
function expectedOf(network: LoopbackNetwork, trace: TraceAnswer, port: number): string {
  const { endedAt, header } = trace.forward;
  if (port === 80 && endedAt === "service/metadata") return "connects";
  if (!trace.arrives) return trace.disposition === "rejected" && trace.failed === "forward" ? "refused" : "hangs";
  if (!endedAt.startsWith("guest/")) return "hangs";
  const eni = endedAt.slice("guest/".length);
  const instance = trace.forward.hops.at(-1)!.resource.id;
  const bound = network.bindings.all().map((binding) => binding.port);
  return [eni, instance].some((id) => bound.includes(`${id}:${header.destinationPort}`)) ? "connects" : "refused";
}
