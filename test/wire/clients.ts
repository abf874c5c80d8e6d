/** AWS's own clients for the conformance test: the JavaScript SDK in this process, botocore in one beside it. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { Agent } from "node:http";
import type { LookupFunction } from "node:net";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { KEY, REGION } from "./echo.ts";
import { tagged } from "./tagged.ts";
import type { Value } from "./generate.ts";

/** What a client made of the answer to its call, in tagged form. */
export interface Outcome {
  readonly output?: unknown;
  /** An error that the server answered. */
  readonly fault?: { readonly Code: string; readonly Message: string };
  /** An error of the client's own. */
  readonly failure?: string;
}

/** A real client of AWS. */
export interface Client {
  /** Why the client cannot make the call; undefined when it can. */
  readonly refuses: (service: string, operation: string) => string | undefined;
  /** False for members that this version of the client does not know. */
  readonly knows: (service: string, structure: string, member: string) => boolean;
  readonly call: (service: string, operation: string, input: Value) => Promise<Outcome>;
  readonly close: () => void;
}

/** A client that signs URLs for others to use. */
export interface Presigner {
  /** `method` is the client's own name of the operation: `get_object`. */
  readonly presign: (service: string, method: string, input: Value) => Promise<string>;
}

const PACKAGES: Readonly<Record<string, string>> = {
  logs: "cloudwatch-logs",
  config: "config-service",
  events: "eventbridge",
  elbv2: "elastic-load-balancing-v2",
  elb: "elastic-load-balancing",
  directconnect: "direct-connect",
  route53: "route-53",
  s3control: "s3-control",
  secretsmanager: "secrets-manager",
  globalaccelerator: "global-accelerator",
  servicecatalog: "service-catalog",
  resourcegroupstaggingapi: "resource-groups-tagging-api",
};

type Sender = { send: (command: unknown) => Promise<Record<string, unknown>>; destroy: () => void };
type Module = Readonly<Record<string, new (input: unknown) => Sender>>;

interface Loaded {
  readonly module: Module;
  readonly sender: Sender;
  /** The members of its structures, from its type declarations. */
  readonly structures: ReadonlyMap<string, ReadonlySet<string>>;
}

const packageOf = (service: string): string => `client-${PACKAGES[service] ?? service}`;
const folderOf = (service: string): string =>
  new URL(`../../node_modules/@aws-sdk/${packageOf(service)}/dist-cjs/`, import.meta.url).pathname;

/** Names like `111122223333.localhost` are this machine too, which not every resolver knows. */
const lookup: LookupFunction = (_host, options, done) =>
  options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);

/** The JavaScript SDK's clients, signing with a key of this id. */
export async function javaScript(port: number, services: readonly string[], key = KEY.accessKeyId): Promise<Client> {
  const httpAgent = new Agent({ keepAlive: true, lookup });
  const loaded = new Map<string, Loaded>();
  for (const service of services) {
    if (existsSync(folderOf(service))) loaded.set(service, await load(service, port, httpAgent, key));
  }
  return {
    refuses(service, operation) {
      const found = loaded.get(service);
      if (found === undefined) return "npm has no client of the service";
      return found.module[`${operation}Command`] ? undefined : "this version of the client does not know it";
    },
    knows: (service, structure, member) => loaded.get(service)?.structures.get(structure)?.has(member) !== false,
    async call(service, operation, input) {
      const { module, sender } = loaded.get(service) as Loaded;
      const Command = module[`${operation}Command`] as Module[string];
      try {
        const { $metadata: _, ...output } = await sender.send(new Command(input));
        for (const [name, value] of Object.entries(output)) output[name] = await collected(value);
        return { output: tagged(output) };
      } catch (error) {
        const { name, message, $response } = error as Error & { $response?: unknown };
        return $response ? { fault: { Code: name, Message: message } } : { failure: `${name}: ${message}` };
      }
    },
    close() {
      for (const { sender } of loaded.values()) sender.destroy();
    },
  };
}

async function load(service: string, port: number, httpAgent: Agent, accessKeyId: string): Promise<Loaded> {
  const module = (await import(`@aws-sdk/${packageOf(service)}`)) as Module;
  const name = Object.keys(module).find((key) => key.endsWith("Client") && key !== "__Client") as string;
  const sender = new (module[name] as Module[string])({
    endpoint: `http://localhost:${port}`,
    region: REGION,
    credentials: { ...KEY, accessKeyId },
    maxAttempts: 1,
    requestHandler: { httpAgent, requestTimeout: 20_000, throwOnRequestTimeout: true },
    forcePathStyle: true,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    useQueueUrlAsEndpoint: false,
    ...(service === "sqs" && { md5: false }),
  });
  return { module, sender, structures: structuresOf(service) };
}

function structuresOf(service: string): Map<string, Set<string>> {
  const folder = `${folderOf(service)}../dist-types/models/`;
  const structures = new Map<string, Set<string>>();
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}${file}`, "utf8");
    for (const [, name = "", body = ""] of text.matchAll(/^export interface (\w+)[^{]*\{([\s\S]*?)^\}/gm))
      structures.set(name, new Set(Array.from(body.matchAll(/^ {4}(\w+)\??:/gm), ([, member]) => member as string)));
  }
  return structures;
}

async function collected(value: unknown): Promise<unknown> {
  if (typeof value === "object" && value !== null && "transformToByteArray" in value)
    return (value.transformToByteArray as () => Promise<Uint8Array>)();
  return value instanceof Readable ? Buffer.concat(await value.toArray()) : value;
}

/** Where botocore is: FOGBANK_BOTOCORE, or where `make setup` puts it; undefined when it or Python is missing. */
export function botocoreAt(): string | undefined {
  const path = process.env["FOGBANK_BOTOCORE"] ?? new URL("../../.cache/botocore", import.meta.url).pathname;
  if (!existsSync(`${path}/botocore`)) return undefined;
  return spawnSync("python3", ["-c", "import ssl"]).status === 0 ? path : undefined;
}

/** botocore's clients, in one process for all calls. */
export function botocore(port: number, path: string, checksums = "when_required"): Client & Presigner {
  const script = new URL("conformance.py", import.meta.url).pathname;
  const python = spawn("python3", [script], {
    env: { ...process.env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const write = (value: unknown): void => void python.stdin.write(`${JSON.stringify(value)}\n`);
  write({ ...KEY, region: REGION, endpoint: `http://localhost:${port}`, addressing: "path", checksums });
  return {
    refuses: () => undefined,
    knows: () => true,
    async call(service, operation, input) {
      write({ service, operation, input: tagged(input) });
      const { value, done } = await lines.next();
      return done ? { failure: "python ended" } : (JSON.parse(value) as Outcome);
    },
    async presign(service, method, input) {
      write({ service, presign: method, input: tagged(input) });
      return (JSON.parse((await lines.next()).value as string) as { output: string }).output;
    },
    close: () => void python.stdin.end(),
  };
}
