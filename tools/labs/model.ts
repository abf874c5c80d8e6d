/** Asks Fogbank's model what it makes of a lab's observations. */
import { isIP } from "node:net";
import { readDirectory } from "../../src/cli/import-directory.ts";
import { sendFiles } from "../../src/cli/import.ts";
import { adminJson, CliError } from "../../src/cli/http.ts";
import { startServer } from "../../src/main.ts";
import type { Lab, Observation } from "./lab.ts";
import { snapshotOf } from "./snapshot.ts";
import type { Snapshot } from "./snapshot.ts";

/** What the model says of one observation. */
export interface Answer {
  readonly arrives: boolean;
  /** The code of whatever ended it, where something did. */
  readonly code?: string;
  /** The way, a line a hop. */
  readonly trail: readonly string[];
  /** The station where the packet ended. */
  readonly endedAt: string;
  /** Why the question could not be asked as it was meant. */
  readonly unasked?: string;
}

/** A lab's network, imported. */
export interface Model {
  readonly endpoint: string;
  readonly snapshot: Snapshot;
  ask(observation: Observation): Promise<Answer>;
  close(): Promise<void>;
}

interface Leg {
  readonly endedAt: string;
  readonly hops: readonly { readonly station: string; readonly outcome: string; readonly because: string }[];
}

interface TraceAnswer {
  readonly arrives: boolean;
  readonly code?: string;
  readonly forward: Leg;
  readonly reply?: Leg;
}

/** Imports a lab's network into a server of its own. Throws when it cannot be imported. */
export async function openModel(lab: Lab): Promise<Model> {
  const server = await startServer({ port: 0, seed: lab.name });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const close = (): Promise<void> => server.close("all");
  try {
    const files = await readDirectory(lab.configs);
    await sendFiles(endpoint, files, { boot: true });
    const snapshot = snapshotOf(files);
    return { endpoint, snapshot, ask: (observation) => ask(endpoint, snapshot, observation), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ask(endpoint: string, snapshot: Snapshot, observation: Observation): Promise<Answer> {
  const { source, destination, protocol, port } = observation;
  const [holder, ...others] = snapshot.holders.get(source) ?? [];
  const nothing = { arrives: false, trail: [], endedAt: "" };
  if (others.length > 0) return { ...nothing, unasked: `${others.length + 1} instances have the address ${source}` };
  const to = isAddress(destination) ? destination : snapshot.addressOf(destination, holder?.vpcId);
  if (to === undefined) return { ...nothing, unasked: `the name ${destination} is in no snapshot` };
  const from = holder ? { source: holder.networkInterfaceId, sourceAddress: source } : { source };
  const question = { ...from, destination: to, protocol, ...(port !== undefined && { port }) };
  try {
    const { arrives, code, forward, reply } = await adminJson<TraceAnswer>(endpoint, "POST", "trace", question);
    const trail = [...forward.hops, ...(reply ? ["and back:", ...reply.hops] : [])];
    return {
      arrives,
      ...(code !== undefined && { code }),
      trail: trail.map((hop) => (typeof hop === "string" ? hop : `${hop.station} ${hop.outcome}: ${hop.because}`)),
      endedAt: forward.endedAt,
    };
  } catch (error) {
    if (error instanceof CliError && !holder && isPrivate(source))
      return { ...nothing, unasked: `${source} is in no snapshot` };
    throw error;
  }
}

function isPrivate(address: string): boolean {
  return /^(10|172\.(1[6-9]|2\d|3[01])|192\.168)\./.test(address);
}

function isAddress(text: string): boolean {
  return isIP(text) !== 0;
}
