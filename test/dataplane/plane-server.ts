/** A server with the linux data plane as a process, for tests of instances that really run. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EC2 } from "@aws-sdk/client-ec2";
import { endLeft } from "../../src/dataplane/linux/home.ts";
import { probeMode } from "../../src/dataplane/probe/mode.ts";
import { fogbank } from "../cli/command.ts";
import type { Outcome } from "../cli/command.ts";
import { startProcess } from "../server/process.ts";
import type { ServerProcess } from "../server/process.ts";

const found = await probeMode();

/** Why no instance can run here; undefined where they can. */
export const noInstances = found.mode === "loopback" ? found.why : undefined;

/** What `GET /_fogbank/plane` says, as far as tests look at it. */
export interface PlaneState {
  readonly mode: string;
  readonly running: boolean;
  readonly warden?: number;
  readonly instances?: number;
  readonly namespaces?: number;
}

/** A server and ways to use it. */
export class PlaneServer {
  readonly ec2: EC2;
  readonly process: ServerProcess;
  readonly data: string | undefined;

  /** Starts one; with a data directory it keeps its state there. */
  static async start(data?: string, ...args: string[]): Promise<PlaneServer> {
    const kept = data === undefined ? [] : ["--data", data];
    return new PlaneServer(await startProcess("--network", "linux", ...kept, ...args), data);
  }

  constructor(process: ServerProcess, data: string | undefined) {
    this.process = process;
    this.data = data;
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    this.ec2 = new EC2({ endpoint: process.endpoint, region: "us-east-1", credentials });
  }

  /** Asks the admin API. Throws what it refuses. */
  async admin<T = unknown>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.process.endpoint}/_fogbank/${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  settle(): Promise<unknown> {
    return this.admin("POST", "settle");
  }

  plane(): Promise<PlaneState> {
    return this.admin("GET", "plane");
  }

  cli(...args: string[]): Promise<Outcome> {
    return fogbank(args, { FOGBANK_ENDPOINT: this.process.endpoint });
  }

  /** Runs a shell's command inside an instance; gives what it printed. Throws when it fails. */
  async inside(instance: string, command: string): Promise<string> {
    const { status, out, err } = await this.cli("exec", instance, "--", "sh", "-c", command);
    if (status !== 0) throw new Error(`${command}: status ${status}: ${out}${err}`);
    return out.trim();
  }

  /** Launches instances and waits until they run. */
  async launch(count = 1, more: object = {}): Promise<string[]> {
    const ids = await this.begin(count, more);
    await this.settle();
    return ids;
  }

  /** Launches instances without waiting. */
  async begin(count = 1, more: object = {}): Promise<string[]> {
    const wish = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: count, MaxCount: count };
    const { Instances = [] } = await this.ec2.runInstances({ ...wish, ...more } as never);
    return Instances.map(({ InstanceId }) => InstanceId!);
  }

  async stateOf(id: string): Promise<string> {
    const { Reservations = [] } = await this.ec2.describeInstances({ InstanceIds: [id] });
    return Reservations[0]!.Instances![0]!.State!.Name!;
  }

  /** Everything of this server's data plane that the machine shows: processes, mounts, namespaces. */
  async traces(): Promise<() => readonly string[]> {
    const { warden } = await this.plane();
    const words = warden === undefined ? [] : commandOf(warden);
    const after = (option: string): string[] => words.slice(words.indexOf(option) + 1, words.indexOf(option) + 2);
    return () => tracesOf([...after("--tag").map((tag) => `fb${tag}`), ...after("--state")]);
  }
}

/** Everything with a data directory's tag or path. */
export function tracesIn(data: string): readonly string[] {
  const state = realpathSync(join(data, "network"));
  return tracesOf([`fb${createHash("sha256").update(state).digest("hex").slice(0, 6)}`, state]);
}

/** The process, as the machine numbers it, that is the first of a process namespace (`pid:[4026…]`). */
export function initOf(namespace: string): number {
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each)))
    try {
      if (readlinkSync(`/proc/${name}/ns/pid`) !== namespace) continue;
      if (/^NSpid:.*\t1$/m.test(readFileSync(`/proc/${name}/status`, "utf8"))) return Number(name);
    } catch {
      continue;
    }
  throw new Error(`nobody is the first of ${namespace}`);
}

/** A directory for the data of servers. */
export interface Scratch {
  readonly path: string;
  /** The data directory of the servers that are started here. */
  readonly data: string;
  readonly start: (...args: string[]) => Promise<PlaneServer>;
  /** Ends what was started here and what of it lives on without a server, and takes the directory away. */
  readonly remove: () => Promise<void>;
}

/** Makes one. To be removed also where a test fails. */
export function scratch(): Scratch {
  const path = mkdtempSync(join(tmpdir(), "fogbank-plane-"));
  const data = join(path, "cloud");
  const started: PlaneServer[] = [];
  return {
    path,
    data,
    start: async (...args) => {
      const server = await PlaneServer.start(data, ...args);
      started.push(server);
      return server;
    },
    remove: async () => {
      for (const server of started.splice(0)) await server.process.kill();
      await endLeft(join(data, "network"));
      if (process.getuid?.() === 0) rmSync(path, { recursive: true, force: true });
      else execFileSync("unshare", ["-Ur", "--map-root-user", "--map-auto", "rm", "-rf", path]);
    },
  };
}

function tracesOf(words: readonly string[]): readonly string[] {
  const says = (text: string): boolean => words.some((word) => text.includes(word));
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = commandOf(Number(name)).join(" ");
      return says(command) || says(mountsOf(name)) ? `process ${name} ${command}` : [];
    });
  const mounts = readFileSync("/proc/self/mounts", "utf8").split("\n").filter(says);
  const namespaces = existsSync("/run/netns") ? readdirSync("/run/netns").filter(says) : [];
  return [...processes, ...mounts.map((line) => `mount ${line}`), ...namespaces.map((name) => `namespace ${name}`)];
}

/** The roots of instances are mounts from the state directory. */
function mountsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/mountinfo`, "utf8");
  } catch {
    return "";
  }
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}
