/** Packets that rules refuse are told with their rules while instances run, to whoever asks; nothing else is. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Refusal } from "../../src/dataplane/plane.ts";
import { fogbank } from "../cli/command.ts";
import { startProcess } from "../server/process.ts";
import { noInstances, PlaneServer } from "./plane-server.ts";

/** A reader of one answer. */
interface Listener {
  readonly heard: Refusal[];
  readonly end: () => Promise<void>;
}

describe.skipIf(noInstances)("refused packets", () => {
  let server: PlaneServer;
  let vpc: string, group: string, acl: string;
  const ids: string[] = [];
  const addresses: string[] = [];
  const enis: string[] = [];
  const subnets: string[] = [];

  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    vpc = (await ec2.createVpc({ CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
    for (const CidrBlock of ["10.0.1.0/24", "10.0.2.0/24"])
      subnets.push((await ec2.createSubnet({ VpcId: vpc, CidrBlock })).Subnet!.SubnetId!);
    group = (await ec2.createSecurityGroup({ VpcId: vpc, GroupName: "web", Description: "web" })).GroupId!;
    await allow(80);
    for (const SubnetId of subnets) ids.push(...(await server.begin(1, { SubnetId, SecurityGroupIds: [group] })));
    await server.settle();
    const { NetworkAcls } = await ec2.describeNetworkAcls({ Filters: [{ Name: "vpc-id", Values: [vpc] }] });
    acl = NetworkAcls![0]!.NetworkAclId!;
    for (const id of ids) {
      const { Reservations } = await ec2.describeInstances({ InstanceIds: [id] });
      const [eni] = Reservations![0]!.Instances![0]!.NetworkInterfaces!;
      addresses.push(eni!.PrivateIpAddress!);
      enis.push(eni!.NetworkInterfaceId!);
    }
    void server.inside(ids[1]!, "socat tcp-listen:80,fork,reuseaddr exec:cat").catch(() => undefined);
  });
  afterAll(async () => {
    server?.ec2.destroy();
    await server?.process.stop();
  });

  const allow = (port: number) =>
    server.ec2.authorizeSecurityGroupIngress({
      GroupId: group,
      IpPermissions: [{ IpProtocol: "tcp", FromPort: port, ToPort: port, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }],
    });

  async function listen(query = ""): Promise<Listener> {
    const over = new AbortController();
    const { signal } = over;
    const response = await fetch(`${server.process.endpoint}/_fogbank/refusals?${query}`, { signal });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const heard: Refusal[] = [];
    const reading = (async () => {
      let text = "";
      for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
        const lines = (text + piece).split("\n");
        text = lines.pop()!;
        for (const line of lines) heard.push(JSON.parse(line) as Refusal);
      }
    })().catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return { heard, end: () => (over.abort(), reading) };
  }

  const dial = (port: number, from = 0, to = addresses[1]!) =>
    server.cli("exec", ids[from]!, "--", "timeout", "0.5", "socat", "-u", "/dev/null", `tcp:${to}:${port}`);

  async function first(listener: Listener, patienceMs = 1_000): Promise<Refusal> {
    for (const end = performance.now() + patienceMs; listener.heard.length === 0; await sleep(10))
      if (performance.now() > end) throw new Error(`nothing was told within ${patienceMs} ms`);
    return listener.heard[0]!;
  }

  it("of a security group: the packet, the group's interface, that no rule admits it, within a second", async () => {
    const listener = await listen();
    const dialled = dial(5432);
    const refusal = await first(listener, 2_500);
    const lateMs = Date.now() - Date.parse(refusal.time);
    await dialled;
    await listener.end();
    expect(lateMs).toBeLessThan(1_000);
    expect(refusal).toMatchObject({
      vpc,
      interfaces: [enis[1], enis[0]],
      instances: [ids[1], ids[0]],
      packet: { protocol: "tcp", source: addresses[0], destination: addresses[1], destinationPort: 5432, flags: "syn" },
      station: `groups-in/${enis[1]}`,
      where: `security groups, inbound of ${enis[1]}`,
      why: "no rule admits it",
      lost: 0,
    });
  });

  it("nothing is told of what rules admit, nor of what is refused elsewhere", async () => {
    const [all, other, own] = [await listen(), await listen("vpc=vpc-0123"), await listen(`instance=${ids[0]}`)];
    expect((await dial(80)).status).toBe(0);
    await sleep(300);
    expect(all.heard).toEqual([]);
    await dial(81);
    await first(own);
    expect([all.heard.length > 0, other.heard, own.heard[0]?.packet.destinationPort]).toEqual([true, [], 81]);
    for (const each of [all, other, own]) await each.end();
  });

  it("of an ACL: its rule's number; of a route table: that no route leads there", async () => {
    const { ec2 } = server;
    const entry = { NetworkAclId: acl, RuleNumber: 50, Egress: false, Protocol: "6", CidrBlock: "0.0.0.0/0" } as const;
    await ec2.createNetworkAclEntry({ ...entry, RuleAction: "deny", PortRange: { From: 82, To: 82 } });
    await server.settle();
    const listener = await listen(`interface=${enis[1]}`);
    await dial(82);
    expect(await first(listener)).toMatchObject({
      station: `acl-in/${enis[1]}`,
      where: `network ACL ${acl}, inbound of ${subnets[1]}`,
      rule: `${acl} 50`,
      why: `rule ${acl} 50`,
    });
    await listener.end();
    const routes = await listen(`interface=${enis[0]}`);
    await dial(443, 0, "203.0.113.9");
    const refusal = await first(routes);
    expect(refusal).toMatchObject({ interfaces: [enis[0]], why: "no route, or one that leads nowhere" });
    expect(refusal.where).toMatch(/^route table rtb-/);
    await routes.end();
  });

  it("fogbank refusals shows them in lines, equal ones folded, and ends after --seconds", async () => {
    const shown = server.cli("refusals", "--instance", ids[1]!, "--seconds", "4");
    const json = server.cli("refusals", "--vpc", vpc, "--seconds", "4", "--json");
    await sleep(1_500);
    const flood = "for i in 1 2 3 4 5; do echo x | socat -u - udp:$0:53,sourceport=7777; done";
    await server.cli("exec", ids[0]!, "--", "sh", "-c", flood, addresses[1]!);
    const { out, err, status } = await shown;
    expect([status, err]).toEqual([0, ""]);
    const why = `security groups, inbound of ${enis[1]}: no rule admits it`;
    const what = `udp ${addresses[0]}:7777 → ${addresses[1]}:53: ${why}`;
    const lines = out.trim().split("\n");
    expect(lines.map((line) => line.slice(13))).toEqual([what, `${what} (4 more)`]);
    const objects = (await json).out.trim().split("\n");
    expect(objects.map((line) => (JSON.parse(line) as Refusal).packet.destinationPort)).toEqual([53, 53, 53, 53, 53]);
  });

  it("a flood is counted, and neither the warden nor the server grows by it", async () => {
    const { warden = 0 } = await server.plane();
    const idle = await fetch(`${server.process.endpoint}/_fogbank/refusals`);
    const listener = await listen();
    const flood = (packets: number) =>
      server.inside(ids[0]!, `head -c ${packets * 10} /dev/zero | socat -u -b 10 - udp:${addresses[1]!}:9`);
    await flood(20_000);
    const before = [warden, server.process.pid].map(residentMiB);
    const sent = 300_000;
    await flood(sent);
    const after = [warden, server.process.pid].map(residentMiB);
    await sleep(500);
    await dial(83);
    for (let tries = 0; tries < 200 && listener.heard.at(-1)?.packet.destinationPort !== 83; tries++) await sleep(20);
    const told = listener.heard.reduce((sum, { lost }) => sum + lost + 1, 0);
    expect(told).toBeGreaterThan(sent);
    expect(listener.heard.length).toBeLessThan(told);
    for (const [n, mib] of after.entries()) expect(mib - before[n]!).toBeLessThan(40);
    await listener.end();
    await idle.body!.cancel();
  });

  it("a warden that is killed is listened to again when it is back", async () => {
    const { warden = 0 } = await server.plane();
    const listener = await listen(`instance=${ids[1]}`);
    process.kill(warden, "SIGKILL");
    const isBack = async () => ![undefined, warden].includes((await server.plane()).warden);
    for (let tries = 0; tries < 100 && !(await isBack().catch(() => false)); tries++) await sleep(100);
    for (let tries = 0; tries < 10 && listener.heard.length === 0; tries++) await dial(84);
    expect(listener.heard[0]?.packet.destinationPort).toBe(84);
    await listener.end();
  });

  it("a server that ends while somebody listens ends the answer, and waits for nobody", async () => {
    const other = await PlaneServer.start();
    const open = await fetch(`${other.process.endpoint}/_fogbank/refusals`);
    const before = performance.now();
    const over = open.text().catch(() => "cut off");
    await other.process.stop();
    await over;
    other.ec2.destroy();
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it("what cannot be asked is refused by name", async () => {
    const ask = async (query: string) => {
      const response = await fetch(`${server.process.endpoint}/_fogbank/refusals?${query}`);
      return [response.status, ((await response.json()) as { error: string }).error];
    };
    expect(await ask("vpc=web")).toEqual([400, "InvalidParameter"]);
    expect(await ask("port=1")).toEqual([400, "InvalidParameter"]);
    expect((await ask("instance=nobody"))[0]).toBe(404);
  });
});

it("in loopback mode fogbank refusals tells of connections that are dialled", async () => {
  const server = await startProcess("--network", "loopback");
  const options = { FOGBANK_ENDPOINT: server.endpoint };
  const told = fogbank(["refusals", "--seconds", "3"], options);
  await sleep(1_500);
  const { socks } = (await (await fetch(`${server.endpoint}/_fogbank/plane`)).json()) as { socks: string };
  const curl = ["-s", "--max-time", "0.5", "--proxy", `socks5h://internet@${socks}`, "http://198.18.77.77/"];
  spawnSync("curl", curl);
  const { out, status } = await told;
  expect(status).toBe(0);
  expect(out).toMatch(/^\S+ tcp 203\.0\.113\.10:\d+ → 198\.18\.77\.77:80: the internet: X_ADDRESS_NOT_HELD\n$/);
  await server.stop();
});

function residentMiB(pid: number): number {
  const [, kib = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) / 1_024;
}
