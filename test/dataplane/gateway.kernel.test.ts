/** Gateways, translators and the internet in a real kernel. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { World } from "../network/world.ts";
import type { Host } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

const outside = "203.0.113.5";
const outside6 = "3fff::5";

describe.skipIf(noKernel)(`gateways in the kernel ${noKernel ?? ""}`, () => {
  let world: World;
  let stand: Stand | undefined;
  let vpc: string;
  let [open, closed, igw]: [string, string, string] = ["", "", ""];
  let a: Host;
  beforeEach(() => {
    world = new World();
    vpc = world.vpc("10.0.0.0/16", "2001:db8:1::/56");
    open = world.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
    closed = world.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64");
    igw = world.igw(vpc);
    world.route(open, "0.0.0.0/0", igw);
    world.route(open, "::/0", igw);
    a = world.host(open, { publicIp: "198.18.0.10", ipv6: "2001:db8:1:1::a" });
  });
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (): Stand => {
    stand = new Stand(world);
    stand.host("x", outside, outside6);
    return stand;
  };

  it("IGW-03 IGW-08 M18 an internet gateway gives an instance its public address, and carries no other", async () => {
    const b = world.host(open);
    const it = up();
    it.start("host-x", "socat", "tcp-listen:80,fork,reuseaddr", "system:echo $SOCAT_PEERADDR");
    await it.echo(a.id, 22);
    expect(it.pings(a.id, outside)).toBe(true);
    expect(it.run(a.id, "socat", "-t1", "-u", `tcp:${outside}:80`, "-").out).toBe("198.18.0.10\n");
    expect(it.talks("host-x", "198.18.0.10", 22)).toBe(true);
    expect(it.pings(b.id, outside)).toBe(false);
    expect(it.pings("host-x", "2001:db8:1:1::a")).toBe(true);
    expect(it.pings(a.id, outside6)).toBe(true);
    expect(it.pings(a.id, "198.18.0.99")).toBe(false);
  });

  it("M18 instances of two VPCs with the same addresses meet by their public ones, and an instance by its own", () => {
    const twin = world.vpc("10.0.0.0/16");
    const subnet = world.subnet(twin, "10.0.1.0/24");
    world.route(subnet, "0.0.0.0/0", world.igw(twin));
    const b = world.host(subnet, { ip: a.ip, publicIp: "198.18.0.11" });
    const it = up();
    expect([it.pings(a.id, "198.18.0.11"), it.pings(b.id, "198.18.0.10"), it.pings(a.id, "198.18.0.10")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("MTU-02 M42 what is too long for the internet comes back with the gateway's word", () => {
    const it = up();
    expect(it.run(a.id, "ping", "-c1", "-W1", "-M", "do", "-s", "2000", outside).out).toContain(
      "From 10.0.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1500)",
    );
    expect(it.run(a.id, "ping", "-c1", "-W1", "-M", "do", "-s", "2000", outside6).out).toContain(
      "Packet too big: mtu=1500",
    );
    expect(it.pings(a.id, outside, "-M", "dont", "-s", "2000")).toBe(true);
  });

  it("an address that is given to another leads there, and its flows end", async () => {
    const b = world.host(open);
    const it = up();
    await Promise.all([it.echo("host-x", 80), it.echo(b.id, 22)]);
    const flow = it.converse(a.id, outside, 80);
    expect(await flow()).toBe(true);
    move(world, a, b);
    it.settle();
    expect(await flow()).toBe(false);
    expect(it.talks("host-x", "198.18.0.10", 22)).toBe(true);
    expect(it.pings(a.id, outside)).toBe(false);
  });

  it("NGW-01 NGW-10 M20 a NAT gateway lends its address and a port from 1024 on, and lets nothing in", async () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed);
    const it = up();
    it.start("host-x", "socat", "tcp-listen:80,fork,reuseaddr", "system:echo $SOCAT_PEERADDR $SOCAT_PEERPORT");
    await it.echo("host-x", 81);
    const [address, port] = it.run(b.id, "socat", "-t1", "-u", `tcp:${outside}:80,sourceport=500`, "-").out.split(" ");
    expect(address).toBe("198.18.0.200");
    expect(Number(port)).toBeGreaterThanOrEqual(1024);
    expect(it.talks(b.id, outside, 81)).toBe(true);
    expect(it.pings(b.id, outside)).toBe(true);
    expect(it.pings("host-x", "198.18.0.200")).toBe(false);
    expect(it.pings(a.id, "10.0.1.200")).toBe(false);
    expect(it.run(b.id, "ping", "-c1", "-W1", "-M", "do", "-s", "8600", outside).out).toContain("(mtu = 8500)");
  });

  it("M22 a NAT gateway makes long segments fit, both ways", async () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed);
    const it = up();
    await it.echo(a.id, 80);
    const segments = (at: string): string[] =>
      [...it.run(at, "ss", "-tniH", "state", "established").out.matchAll(/ mss:(\d+)/g)].map(([, size = ""]) => size);
    const timestamps = 12;
    expect(await it.converse(b.id, a.ip, 80)()).toBe(true);
    expect([segments(b.id), segments(a.id)]).toEqual([
      [String(9001 - 40 - timestamps)],
      [String(9001 - 40 - timestamps)],
    ]);
    world.route(closed, "10.0.1.0/24", nat);
    it.settle();
    expect(await it.converse(b.id, a.ip, 80)()).toBe(true);
    for (const end of [b.id, a.id]) expect(segments(end)).toContain(String(8500 - 40 - timestamps));
  });

  it("NGW-13 M20 a NAT gateway resets what it has forgotten, and counts 55,000 flows to a destination", async () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed);
    const it = up();
    await it.echo("host-x", 80);
    const flow = it.converse(b.id, outside, 80);
    expect(await flow()).toBe(true);
    it.run(nat, "conntrack", "-F");
    expect(await flow()).toBe(false);
    expect(it.run(b.id, "ss", "-tnH", "state", "established").out).toBe("");
    const [, ...lots] = it
      .run(nat, "nft", "list", "chain", "inet", "fogbank", "rooms0")
      .out.matchAll(/ct count (\d+)/g);
    expect(lots.reduce((sum, [, most]) => sum + Number(most), 0)).toBe(55_000);
  });

  it("a NAT gateway counts packets by their way, connections begun and answered, and what it drops", async () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed);
    const it = up();
    await it.echo("host-x", 80);
    const counts = (): Record<string, number[]> => {
      const { out } = it.run(nat, "nft", "list", "counters");
      const each = out.matchAll(/counter (\w+) \{\s*packets (\d+) bytes (\d+)/g);
      return Object.fromEntries(Array.from(each, ([, name, ...numbers]) => [name!, numbers.map(Number)]));
    };
    expect(it.run(b.id, "ping", "-c3", "-i0.1", "-s72", outside).status).toBe(0);
    const pinged = [3, 300];
    expect(counts()).toMatchObject({
      InFromSource: pinged,
      OutToDestination: pinged,
      InFromDestination: pinged,
      OutToSource: pinged,
      ConnectionAttemptCount: [0, 0],
      PacketsDropCount: [0, 0],
    });
    const flow = it.converse(b.id, outside, 80);
    expect(await flow()).toBe(true);
    expect(await flow()).toBe(true);
    expect(it.talks(b.id, outside, 81)).toBe(false);
    expect(it.pings("host-x", "198.18.0.200")).toBe(false);
    const { ConnectionAttemptCount, ConnectionEstablishedCount, PacketsDropCount, ErrorPortAllocation } = counts();
    expect(ConnectionAttemptCount![0]).toBe(2);
    expect(ConnectionEstablishedCount![0]).toBe(1);
    expect(PacketsDropCount![0]).toBe(1);
    expect(ErrorPortAllocation![0]).toBe(0);
  });

  it("M19 what answers by a NAT gateway what came in by an internet gateway does not arrive", async () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed, { publicIp: "198.18.0.12" });
    const it = up();
    await it.echo(b.id, 80);
    expect(it.talks("host-x", "198.18.0.12", 80)).toBe(false);
    expect(it.pings("host-x", "198.18.0.12")).toBe(false);
    expect(it.pings(b.id, outside)).toBe(true);
  });

  it("NGW-03 M23 a regional NAT gateway serves each zone from an address of its own", () => {
    const other = world.subnet(vpc, "10.0.3.0/24", undefined, "us-east-1b");
    const table = world.table(vpc);
    world.route(table, "0.0.0.0/0", igw);
    const nat = world.regionalNat(vpc, table, [
      ["us-east-1a", "198.18.1.1"],
      ["us-east-1b", "198.18.1.2"],
    ]);
    const hosts = [world.host(closed), world.host(other)];
    world.route(closed, "0.0.0.0/0", nat);
    world.route(other, "0.0.0.0/0", nat);
    const it = up();
    it.start("host-x", "socat", "tcp-listen:80,fork,reuseaddr", "system:echo $SOCAT_PEERADDR");
    expect(hosts.map(({ id }) => it.pings(id, outside))).toEqual([true, true]);
    const seen = hosts.map(({ id }) => it.run(id, "socat", "-t1", "-u", `tcp:${outside}:80`, "-").out);
    expect(seen).toEqual(["198.18.1.1\n", "198.18.1.2\n"]);
  });

  it("EIG-01 IP6-05 M24 an egress-only gateway lets flows begin inside alone", () => {
    world.route(closed, "::/0", world.eigw(vpc));
    const b = world.host(closed, { ipv6: "2001:db8:1:2::b" });
    const it = up();
    expect(it.pings(b.id, outside6)).toBe(true);
    expect(it.pings("host-x", "2001:db8:1:2::b")).toBe(false);
    expect(it.pings("host-x", "2001:db8:1:1::a")).toBe(true);
    expect(it.run(b.id, "ping", "-c1", "-W1", "-M", "do", "-s", "2000", outside6).out).toContain("mtu=1500");
  });

  it("M25 Block Public Access ends both ways, or flows from outside alone", () => {
    const nat = world.nat(open, [["10.0.1.200", "198.18.0.200"]]);
    world.route(closed, "0.0.0.0/0", nat);
    const b = world.host(closed);
    const it = up();
    const all = (): boolean[] => [it.pings(a.id, outside), it.pings("host-x", "198.18.0.10"), it.pings(b.id, outside)];
    expect(all()).toEqual([true, true, true]);
    world.blockPublicAccess("block-ingress");
    it.settle();
    expect(all()).toEqual([false, false, true]);
    world.blockPublicAccess("block-bidirectional");
    it.settle();
    expect(all()).toEqual([false, false, false]);
    world.exclude(open, "allow-bidirectional");
    it.settle();
    expect(all()).toEqual([true, true, true]);
  });

  it("M15 what comes in for a guarded subnet passes its middlebox, and must leave by it", () => {
    const box = world.host(open, { check: false, publicIp: "198.18.0.50" });
    const b = world.host(closed, { publicIp: "198.18.0.51" });
    const edge = world.table(vpc, igw);
    world.route(edge, "10.0.2.0/24", box);
    world.route(closed, "0.0.0.0/0", box);
    const it = up();
    it.run(box.id, "sysctl", "-qw", "net.ipv4.ip_forward=1");
    expect(it.pings("host-x", "198.18.0.51")).toBe(true);
    expect(it.pings(b.id, outside)).toBe(true);
    it.run(box.id, "sysctl", "-qw", "net.ipv4.ip_forward=0");
    expect(it.pings("host-x", "198.18.0.51")).toBe(false);
    world.route(closed, "203.0.113.0/24", igw);
    it.settle();
    expect(it.pings(b.id, outside)).toBe(false);
    expect(it.pings("host-x", "198.18.0.10")).toBe(true);
  });
});

function move(world: World, from: Host, to: Host): void {
  for (const [{ eni, ip }, publicIp] of [
    [from, undefined],
    [to, from.publicIp],
  ] as const)
    world.update(networkInterfaces, eni, { privateIps: [{ address: ip, primary: true, autoPublicIp: publicIp }] });
}
