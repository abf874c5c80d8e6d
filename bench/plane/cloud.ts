/** A server whose instances run, to be measured, and what is built on it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { EC2 } from "@aws-sdk/client-ec2";
import type { RunInstancesCommandInput } from "@aws-sdk/client-ec2";
import { probeMode } from "../../src/dataplane/probe/mode.ts";
import { Guest } from "../../scenarios/guest.ts";
import { startWithInstances } from "../server.ts";
import type { Measured } from "../server.ts";

/** Why nothing can be measured in the kernel here; undefined where it can. The peers are root's namespaces. */
export async function whyNoPlane(): Promise<string | undefined> {
  const { mode, why } = await probeMode();
  if (mode === "root") return undefined;
  return mode === "rootless" ? "the peers need root" : why;
}

/** Starts a server with instances, and ends it after the work, whatever comes of that. */
export async function withCloud<T>(args: readonly string[], work: (cloud: Cloud) => Promise<T>): Promise<T> {
  const server = await startWithInstances(...args);
  try {
    return await work(new Cloud(server));
  } finally {
    await server.stop();
  }
}

/** A VPC and its two subnets. */
export interface Network {
  readonly vpc: string;
  readonly near: string;
  readonly far: string;
}

/** A launch without what is the same in all of them. */
export type Launch = Partial<RunInstancesCommandInput> & { readonly count?: number };

/** An instance that was launched. */
export interface Launched {
  readonly id: string;
  readonly address: string;
}

/** A cloud on a server of its own. */
export class Cloud {
  readonly ec2: EC2;
  readonly server: Measured;
  readonly #endpoint: string;

  constructor(server: Measured) {
    this.server = server;
    this.#endpoint = `http://127.0.0.1:${server.port}`;
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    this.ec2 = new EC2({ endpoint: this.#endpoint, region: "us-east-1", credentials });
  }

  /** A VPC `10.N.0.0/16` with two subnets, `10.N.0.0/18` and `10.N.64.0/18`. */
  async network(n: number): Promise<Network> {
    const { Vpc } = await this.ec2.createVpc({ CidrBlock: `10.${n}.0.0/16` });
    const vpc = Vpc!.VpcId!;
    const subnet = async (third: number): Promise<string> => {
      const { Subnet } = await this.ec2.createSubnet({ VpcId: vpc, CidrBlock: `10.${n}.${third}.0/18` });
      return Subnet!.SubnetId!;
    };
    return { vpc, near: await subnet(0), far: await subnet(64) };
  }

  /** A group without inbound rules. */
  async group(vpc: string, name: string): Promise<string> {
    const { GroupId } = await this.ec2.createSecurityGroup({ VpcId: vpc, GroupName: name, Description: name });
    return GroupId!;
  }

  /** Launches instances (`t3.micro` unless said) without waiting. */
  async begin({ count = 1, ...more }: Launch): Promise<Launched[]> {
    const usual = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro" } as const;
    const { Instances = [] } = await this.ec2.runInstances({ ...usual, MinCount: count, MaxCount: count, ...more });
    return Instances.map(({ InstanceId: id = "", PrivateIpAddress: address = "" }) => ({ id, address }));
  }

  /** Launches instances and waits until they run. Throws when the data plane has settled and they do not. */
  async launch(wish: Launch): Promise<Launched[]> {
    const made = await this.begin(wish);
    await this.settle();
    await this.mustRun(made);
    return made;
  }

  /** Launches one instance and waits until it runs. */
  async launchOne(wish: Launch): Promise<Launched> {
    const [one] = await this.launch(wish);
    return one!;
  }

  /** Throws when one of these instances does not run. */
  async mustRun(made: readonly Launched[]): Promise<void> {
    const ids = made.map(({ id }) => id);
    const { Reservations = [] } = await this.ec2.describeInstances({ InstanceIds: ids });
    const states = Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name));
    const running = states.filter((state) => state === "running").length;
    if (running !== made.length) throw new Error(`${running} instances of ${made.length} run: ${states.join(" ")}`);
  }

  /** Terminates instances, and waits until they are gone. */
  async terminate(ids: readonly string[]): Promise<void> {
    await this.ec2.terminateInstances({ InstanceIds: [...ids] });
    await this.settle();
    for (const until = performance.now() + 30_000; (await this.state<{ instances: number }>()).instances > 0;) {
      if (performance.now() > until) throw new Error("terminated instances do not go");
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }

  /** Waits until the data plane shows every change. */
  async settle(): Promise<void> {
    const response = await fetch(`${this.#endpoint}/_fogbank/settle`, { method: "POST" });
    if (!response.ok) throw new Error(`settle: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  }

  /** What `GET /_fogbank/plane` says. */
  async state<T>(): Promise<T> {
    return (await fetch(`${this.#endpoint}/_fogbank/plane`).then((response) => response.json())) as T;
  }

  /** The path of a namespace of this cloud: an instance's, a VPC's router's. */
  async space(name: string): Promise<string> {
    const { warden } = await this.state<{ warden: number }>();
    const words = readFileSync(`/proc/${warden}/cmdline`, "utf8").split("\0");
    return `/run/netns/fb${words[words.indexOf("--tag") + 1]}.${name}`;
  }

  /** A router's rules of a family as they stand, in nft's words. Throws what nft says. */
  async rules(router: string, family: "inet" | "netdev"): Promise<string> {
    const space = (await this.space(router)).slice("/run/netns/".length);
    const list = ["netns", "exec", space, "nft", "list", "table", family, "fogbank"];
    const { status, stdout, stderr } = spawnSync("ip", list, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`nft list: ${stderr}`);
    return stdout;
  }

  /** A place where commands run. */
  guest(instance: string): Guest {
    return new Guest(instance, this.#endpoint, { instance });
  }
}
