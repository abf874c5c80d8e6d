/** Asks Fogbank's model what it makes of a lab's observations. */
import { readDirectory } from "../../src/cli/import-directory.ts";
import type { ImportFile } from "../../src/cli/import-directory.ts";
import { sendFiles } from "../../src/cli/import.ts";
import { adminJson, CliError } from "../../src/cli/http.ts";
import { startServer } from "../../src/main.ts";
import type { Lab, Observation } from "./lab.ts";

/** What the model says of one observation. */
export interface Answer {
  readonly arrives: boolean;
  /** The code of whatever ended it, where something did. */
  readonly code?: string;
  /** The way, a line a hop. */
  readonly trail: readonly string[];
  /** The station where the packet ended. */
  readonly endedAt: string;
}

/** A lab's network, imported. */
export interface Model {
  readonly endpoint: string;
  /** The instance behind each private address. */
  readonly holders: ReadonlyMap<string, string>;
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
    return { endpoint, holders: holdersIn(files), ask: (observation) => ask(endpoint, observation), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ask(endpoint: string, { source, destination, protocol, port }: Observation): Promise<Answer> {
  const question = { source, destination, protocol, ...(port !== undefined && { port }) };
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
    if (error instanceof CliError) return { arrives: false, code: "NoAnswer", trail: [error.message], endedAt: "" };
    throw error;
  }
}

function holdersIn(files: readonly ImportFile[]): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { content } of files)
    for (const eni of (content as { NetworkInterfaces?: readonly DescribedInterface[] }).NetworkInterfaces ?? [])
      for (const { PrivateIpAddress: address } of eni.PrivateIpAddresses ?? [])
        if (address && eni.Attachment?.InstanceId) holders.set(address, eni.Attachment.InstanceId);
  return holders;
}

interface DescribedInterface {
  readonly Attachment?: { readonly InstanceId?: string };
  readonly PrivateIpAddresses?: readonly { readonly PrivateIpAddress?: string }[];
}
