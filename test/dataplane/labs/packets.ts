/** A lab in the kernel: a sample of its observations is sent as packets, there and back. */
import { graphOf } from "../../../src/services/ec2/stations/index.ts";
import { startServer } from "../../../src/main.ts";
import { readDirectory } from "../../../src/cli/import-directory.ts";
import { sendFiles } from "../../../src/cli/import.ts";
import { address } from "../../../src/net/address.ts";
import { protocols } from "../../../src/net/packet.ts";
import type { Header } from "../../../src/net/packet.ts";
import { rowText, wasAnswered } from "../../../tools/labs/lab.ts";
import type { Lab, Observation } from "../../../tools/labs/lab.ts";
import { snapshotOf } from "../../../tools/labs/snapshot.ts";
import type { Snapshot } from "../../../tools/labs/snapshot.ts";
import type { Draw } from "../../simulation/draw.ts";
import { endOf, open, told } from "../agreement/conversation.ts";
import type { Ground } from "../agreement/conversation.ts";
import { KernelNetwork } from "../agreement/kernel.ts";
import { Sender } from "../agreement/send.ts";

/** What the packets of a lab showed. */
export interface LabResult {
  readonly lab: string;
  readonly sent: number;
  readonly answered: number;
  /** Rows that the kernel decided otherwise than AWS, or by other ways than the model. */
  readonly missed: readonly string[];
  /** What the kernel or the compiler refused. */
  readonly refused: readonly string[];
}

/** Imports a lab, makes it stand in the kernel and sends so many of its rows, those that stay in a guest left out. */
export async function sendLab(lab: Lab, draw: Draw, rows: number): Promise<LabResult> {
  const server = await startServer({ port: 0, seed: lab.name });
  const { cloud } = server;
  const network = new KernelNetwork(cloud.derivations, cloud.reader);
  try {
    const files = await readDirectory(lab.configs);
    await sendFiles(`http://127.0.0.1:${server.port}`, files, { boot: true });
    network.settle();
    const ground = { graph: graphOf(cloud.reader), network, sender: new Sender(network) };
    const snapshot = snapshotOf(files);
    const decidable = lab.observations.filter(
      (one) => one.source !== one.destination && !lab.undecidable.has(rowText(one)),
    );
    const chosen = draw.some(rows, decidable);
    const missed = chosen.flatMap((one, number) => send(ground, snapshot, one, number));
    const answered = chosen.filter(wasAnswered).length;
    return { lab: lab.name, sent: chosen.length, answered, missed, refused: network.refused };
  } finally {
    network.close();
    await server.close("all");
  }
}

/** Nothing where the packet, and its answer, went as AWS's did; else what happened. */
function send(ground: Ground, snapshot: Snapshot, observation: Observation, number: number): string[] {
  const row = rowText(observation);
  const { source, destination } = observation;
  const [holder, ...others] = snapshot.holders.get(source) ?? [];
  const near = endOf(ground.network.view, holder?.networkInterfaceId ?? "internet");
  const to = snapshot.addressOf(destination, holder?.vpcId) ?? destination;
  if (!near || others.length > 0) return [`${row}: nothing runs at ${source}`];
  const { outcomes, flow } = open(ground, near, headerOf(observation, to, number));
  const arrived = outcomes.every(({ kernel }) => kernel.arrived !== undefined) && outcomes.length === 2;
  const differs = outcomes.filter(({ differences }) => differences.length > 0);
  if (arrived === wasAnswered(observation) && differs.length === 0) return [];
  const heading = `${row}: the kernel ${arrived ? "answers" : "does not answer"}`;
  const legs = outcomes.map((one) => told(one, one === outcomes[0] ? near : flow!.far));
  return [[heading, ...legs].join("\n")];
}

/** Each row is a flow of its own. */
function headerOf({ source, protocol, port }: Observation, destination: string, number: number): Header {
  const ends = { source: address(source), destination: address(destination), length: 0, whole: true };
  if (protocol === "icmp")
    return { ...ends, protocol: protocols.icmp, icmp: { type: 8, code: 0, identifier: 1 + number } };
  const ports = { sourcePort: 50_000 + number, destinationPort: port! };
  return { ...ends, protocol: protocols[protocol as "tcp" | "udp"], ...ports };
}
