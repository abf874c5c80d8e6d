/** Imports: what is recognised, what is supposed, what is refused, and that nothing is half-imported. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askForNetwork } from "../../src/cli/describe-answers.ts";
import { readDirectory } from "../../src/cli/import-directory.ts";
import type { ImportFile } from "../../src/cli/import-directory.ts";
import { sendFiles } from "../../src/cli/import.ts";
import { startServer } from "../../src/main.ts";
import type { Server } from "../../src/main.ts";
import { fogbank } from "../cli/command.ts";
import { openCloud } from "../cloud.ts";

type Values = Record<string, any>;

const account = "111111111111";
const region = "us-east-2";
const where = { account, region };
const servers: Server[] = [];
const scratch = mkdtempSync(join(tmpdir(), "fogbank-import-"));
let aws: Server;
let files: ReadonlyMap<string, Values>;

const endpointOf = ({ port }: Server): string => `http://127.0.0.1:${port}`;

async function open(): Promise<Server> {
  const server = await startServer({ port: 0, seed: "import" });
  servers.push(server);
  return server;
}

/** The network's files, some of them changed; a file that becomes nothing is left out. */
function network(change: Readonly<Record<string, (content: Values) => Values | undefined>> = {}): ImportFile[] {
  return [...files].flatMap(([key, content]) => {
    const copy = structuredClone(content);
    const after = change[key] ? change[key](copy) : copy;
    return after ? [{ file: `${key}.json`, ...where, content: after }] : [];
  });
}

async function send(given: readonly ImportFile[], server?: Server, dryRun = false) {
  return sendFiles(endpointOf(server ?? (await open())), given, { boot: true, dryRun });
}

/** How many groups of whoever is imported stand. */
function groupsIn({ cloud }: Server): number {
  const table = cloud.database.tables().find(({ name }) => name === "ec2.security-group");
  return table ? cloud.database.countIn(table, account, region) : 0;
}

const every = (member: string, change: object) => (content: Values) => ({
  [member]: content[member].map((one: Values) => ({ ...one, ...change })),
});

beforeAll(async () => {
  aws = await open();
  const made = openCloud({ seed: "aws" });
  const as = { account, region };
  const { Vpc } = await made.ec2("CreateVpc", { CidrBlock: "10.7.0.0/16" }, as);
  const VpcId = Vpc!.VpcId!;
  await made.ec2("ModifyVpcAttribute", { VpcId, EnableDnsHostnames: { Value: true } }, as);
  const { Subnet } = await made.ec2("CreateSubnet", { VpcId, CidrBlock: "10.7.1.0/24" }, as);
  const list = { PrefixListName: "offices", AddressFamily: "IPv4" as const, MaxEntries: 3 };
  await made.ec2("CreateManagedPrefixList", { ...list, Entries: [{ Cidr: "192.0.2.0/24" }] }, as);
  await made.ec2("AllocateAddress", {}, as);
  const launch = { ImageId: "ami-12345678", MinCount: 1, MaxCount: 1, SubnetId: Subnet!.SubnetId! };
  const more = { DisableApiTermination: true, UserData: Buffer.from("#!/bin/sh\n").toString("base64") };
  const shutdown = { InstanceInitiatedShutdownBehavior: "terminate" } as const;
  await made.ec2("RunInstances", { ...launch, ...more, ...shutdown, InstanceType: "t3.micro" }, as);
  await aws.cloud.restore(made.cloud.rows());
  const credentials = { accessKeyId: account, secret: "fogbank" };
  ({ files } = await askForNetwork({ endpoint: endpointOf(aws), region, credentials }, { whole: true }));
});

afterAll(async () => {
  for (const server of servers) await server.close("all");
  rmSync(scratch, { recursive: true });
});

describe("an import", () => {
  it("takes all of a long list, which is sent in pieces, at once: nobody sees half of it", async () => {
    const server = await open();
    const more = ({ SecurityGroups }: Values) => ({
      SecurityGroups: [
        ...SecurityGroups,
        ...Array.from({ length: 950 }, (_, n) => ({
          ...SecurityGroups[0],
          GroupId: `sg-0${n.toString(16).padStart(16, "0")}`,
          GroupName: `group ${n}`,
          IpPermissions: [],
          IpPermissionsEgress: [],
        })),
      ],
    });
    const sent = send(network({ SecurityGroups: more }), server);
    const seen = new Set<number>();
    const ended = { yet: false };
    void sent.finally(() => (ended.yet = true));
    while (!ended.yet) {
      seen.add(groupsIn(server));
      await nextTurn();
    }
    const groups = (await sent).taken.find(({ kind }) => kind === "security-group")!;
    expect(groups.ids.length).toBeGreaterThan(950);
    expect([...seen].filter((count) => count !== 0 && count !== groups.ids.length)).toEqual([]);
    expect(groupsIn(server)).toBe(groups.ids.length);
  });

  it("takes everything with its ids, in one account and Region", async () => {
    const { taken, left } = await send(network());
    expect(taken.every((one) => one.account === account && one.region === region)).toBe(true);
    const ids = taken.flatMap((one) => one.ids);
    const described: readonly Values[] = files.get("NetworkInterfaces")!["NetworkInterfaces"];
    expect(ids).toEqual(expect.arrayContaining(described.map((eni) => eni["NetworkInterfaceId"])));
    expect(left.filter(({ why }) => /nothing of the kind/.test(why))).toEqual([]);
  });

  it("gives the same answers to describes afterwards, and makes no default VPC of its own", async () => {
    const copy = await open();
    await send(network(), copy);
    const credentials = { accessKeyId: account, secret: "fogbank" };
    const again = await askForNetwork({ endpoint: endpointOf(copy), region, credentials }, { whole: true });
    for (const [key, content] of files) expect([key, again.files.get(key)]).toEqual([key, content]);
  });

  it("only tells what it would take when it is a rehearsal", async () => {
    const server = await open();
    const told = await send(network(), server, true);
    expect(told.taken.length).toBeGreaterThan(5);
    expect((await send(network(), server)).taken).toEqual(told.taken);
  });

  it("reports members that Fogbank keeps nothing of", async () => {
    const { left } = await send(
      network({ Vpcs: ({ Vpcs }) => ({ Vpcs: Vpcs.map((vpc: Values) => ({ ...vpc, Shape: { Colour: "red" } })) }) }),
    );
    expect(left).toContainEqual(expect.objectContaining({ member: "Shape", file: "Vpcs.json" }));
  });

  it("takes VPCs that have no DHCP options", async () => {
    const change = { Vpcs: every("Vpcs", { DhcpOptionsId: "default" }), DhcpOptions: () => undefined };
    const { supposed } = await send(network(change));
    expect(supposed.filter(({ what }) => what.startsWith("DHCP options"))).toEqual([]);
  });

  it("supposes what was never asked, and says so", async () => {
    const { supposed } = await send(network({ VpcAttributes: () => undefined, Volumes: () => undefined }));
    expect(supposed.map(({ what }) => what).join()).toMatch(/describe-vpc-attribute.*|describe-volumes/);
  });

  it("keeps public addresses from elsewhere, which lead to nobody on the internet any longer", async () => {
    const server = await open();
    const trace = async (destination: string) => {
      const body = JSON.stringify({ source: "internet", destination, protocol: "icmp" });
      const answer = await fetch(`${endpointOf(server)}/_fogbank/trace`, { method: "POST", body });
      return ((await answer.json()) as { code?: string; arrives: boolean }) ?? {};
    };
    expect(await trace("54.1.2.3")).toMatchObject({ arrives: true });
    await send(network({ Addresses: every("Addresses", { PublicIp: "54.1.2.3" }) }), server);
    expect(await trace("54.1.2.3")).toMatchObject({ arrives: false, code: "X_ADDRESS_NOT_HELD" });
    expect(await trace("54.1.2.4")).toMatchObject({ arrives: true });
  });

  it("keeps instances from running anything when it shall", async () => {
    const server = await open();
    await sendFiles(endpointOf(server), network(), { boot: false });
    const rows = [...server.cloud.rows()].filter(({ table }) => table === "ec2.instance");
    expect(rows.map(({ body }) => (JSON.parse(String(body)) as Values)["dormant"])).toEqual([true]);
  });
});

describe("files of an import", () => {
  it("are recognised whatever their names, and whose they are is told by what they say", async () => {
    const anywhere = network().map(({ content }, i) => ({ file: `answers/${i}.json`, content }));
    const { taken } = await send(anywhere);
    expect(new Set(taken.map((one) => `${one.account} ${one.region}`))).toEqual(new Set([`${account} ${region}`]));
  });

  it("may be answers of describe-vpc-attribute and of prefix lists as the CLI writes them", async () => {
    const [list] = files.get("PrefixListEntries")!["PrefixListEntries"] as Values[];
    const raw = { file: `entries-${list!["PrefixListId"]}.json`, ...where, content: { Entries: list!["Entries"] } };
    const [{ VpcId }] = files.get("VpcAttributes")!["VpcAttributes"];
    const attribute = { file: "dns.json", ...where, content: { VpcId, EnableDnsHostnames: { Value: false } } };
    const rest = network({ PrefixListEntries: () => undefined });
    const { taken } = await send([...rest, raw, attribute]);
    expect(taken.map(({ kind }) => kind)).toContain("prefix-list-version");
    await expect(send([...rest, { ...raw, file: "entries.json" }])).rejects.toThrow(
      "PrefixListId into the file's name",
    );
  });

  it("are read from folders that are named after accounts and Regions", async () => {
    const folder = join(scratch, "accounts", account, region);
    mkdirSync(folder, { recursive: true });
    for (const { file, content } of network()) writeFileSync(join(folder, file), JSON.stringify(content));
    const read = await readDirectory(scratch);
    expect(read.every((one) => one.account === account && one.region === region)).toBe(true);
    const server = await open();
    const { status, out } = await fogbank(["--endpoint", endpointOf(server), "import", scratch]);
    expect([status, out]).toEqual([0, expect.stringContaining(`${account} ${region}: `)]);
  });
});

describe("what is refused, with nothing imported", () => {
  it.each<[string, Parameters<typeof network>[0], RegExp]>([
    ["no ACLs", { NetworkAcls: () => undefined }, /subnet-\w+: nothing says which network ACL it has/],
    ["no route tables", { RouteTables: () => undefined }, /vpc-\w+: nothing says which route table is its main one/],
    ["no groups", { SecurityGroups: () => undefined }, /default security group was not described/],
    ["no VPCs", { Vpcs: () => undefined }, /belongs with vpc-\w+, which nothing describes/],
    ["no entries of a list", { PrefixListEntries: () => undefined }, /nothing says what is in it/],
    ["a broken id", { Vpcs: every("Vpcs", { VpcId: "vpc-xyz" }) }, /'vpc-xyz' is no id of this kind/],
    ["a broken block", { Subnets: every("Subnets", { CidrBlock: "10.7.1.0" }) }, /CidrBlock must be an address block/],
    [
      "a missing member",
      { Subnets: every("Subnets", { VpcId: undefined }) },
      /Subnets.json: subnet-\w+: VpcId is missing/,
    ],
    ["another kind of value", { RouteTables: every("RouteTables", { Routes: 3 }) }, /Routes must be a list/],
  ])("%s", async (_, change, message) => {
    const server = await open();
    await expect(send(network(change), server)).rejects.toThrow(message);
    expect([...server.cloud.rows()].filter(({ table }) => table.startsWith("ec2."))).toEqual([]);
  });

  it("two files that contradict each other", async () => {
    const other = network({ Subnets: every("Subnets", { CidrBlock: "10.7.2.0/24" }) });
    const subnets = other.find(({ file }) => file === "Subnets.json")!;
    const contradicting = { ...subnets, file: "Subnets-2.json" };
    await expect(send([...network(), contradicting])).rejects.toThrow(/Subnets.json says something else of it/);
  });

  it("two interfaces with one address", async () => {
    const twice = network({
      NetworkInterfaces: ({ NetworkInterfaces: [first] }) => ({
        NetworkInterfaces: [first, { ...first, NetworkInterfaceId: "eni-0123456789abcdef0" }],
      }),
    });
    await expect(send(twice)).rejects.toThrow(/has its address 10\.7\.1\.\d+ too/);
  });

  it("what is here already", async () => {
    const server = await open();
    await send(network(), server);
    await expect(send(network(), server)).rejects.toThrow(/vpc-\w+: it is here already/);
  });

  it("files of a Region that there is none of", async () => {
    const files = network().map((one) => ({ ...one, region: "us-moon-1" }));
    await expect(send(files)).rejects.toThrow("Fogbank has no Region 'us-moon-1'");
  });

  it.each([
    ["neither a folder nor a profile", [], "Say either a directory or --profile"],
    ["both of them", [scratch, "--profile", "work"], "Say either a directory or --profile"],
    ["a folder that is not there", [join(scratch, "nowhere")], "cannot be read"],
    ["a folder without answers", [mkdtempSync(join(scratch, "empty-"))], "holds no .json file"],
    ["an account that is none", [scratch, "--account", "12"], "An account has 12 digits"],
  ])("a command line with %s", async (_, args, message) => {
    const { status, err } = await fogbank(["import", ...args]);
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("files that say nothing of their Region", async () => {
    const file = { file: "Vpcs.json", content: files.get("Vpcs") };
    await expect(send([file])).rejects.toThrow("say it with --region");
  });
});

describe("an import by the user's own credentials", () => {
  it("makes the calls itself, in every Region that is named", async () => {
    const config = join(scratch, "credentials");
    writeFileSync(config, `[work]\naws_access_key_id = ${account}\naws_secret_access_key = s\nregion = ${region}\n`);
    const server = await open();
    const args = ["import", "--profile", "work", "--aws-endpoint", endpointOf(aws), "--regions", `${region},eu-west-1`];
    const env = { AWS_SHARED_CREDENTIALS_FILE: config, AWS_CONFIG_FILE: join(scratch, "none") };
    const { status, out, err } = await fogbank(["--endpoint", endpointOf(server), ...args], env);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(`${account} ${region}: `);
    expect(out).toContain(`${account} eu-west-1: `);
    const missing = await fogbank(["import", "--profile", "nobody"], env);
    expect([missing.status, missing.err]).toEqual([2, expect.stringContaining("There is no profile 'nobody'")]);
  });
});
