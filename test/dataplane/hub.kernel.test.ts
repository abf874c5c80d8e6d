/** Transit gateways in a real kernel: zones, filters, tables, appliance mode, groups, sizes, peers. */
import { afterEach, describe, expect, it } from "vitest";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { transitGatewayAttachments } from "../../src/services/ec2/tables/transit-gateway.ts";
import type { TransitGateway, VpcAttachment } from "../../src/services/ec2/tables/transit-gateway.ts";
import { addHub, addRoute, addTable, associate, attach, doorIn, peerHubs, unpropagate } from "../network/transit.ts";
import { World } from "../network/world.ts";
import { noKernel, Stand } from "./stand.ts";

type Zone = "a" | "b";
const zones: readonly Zone[] = ["a", "b"];

function network(w: World, second: number) {
  const vpc = w.vpc(`10.${second}.0.0/16`, `2001:db8:${second}::/56`);
  const make = (third: number) =>
    Object.fromEntries(
      zones.map((zone, n) => {
        const six = `2001:db8:${second}:${third + n}::/64`;
        return [zone, w.subnet(vpc, `10.${second}.${third + n}.0/24`, six, `us-east-1${zone}`)];
      }),
    ) as Record<Zone, string>;
  return { vpc, hosts: make(0), doors: make(10) };
}

/** Two VPCs at a transit gateway, with routes to everything private by it. */
function pair(
  near: readonly Zone[] = zones,
  far: readonly Zone[] = zones,
  options: { hub?: Partial<TransitGateway>; near?: Partial<VpcAttachment>; far?: Partial<VpcAttachment> } = {},
) {
  const w = new World();
  const hub = addHub(w, options.hub);
  const [one, other] = [network(w, 1), network(w, 2)];
  const doors = (of: typeof one, chosen: readonly Zone[]) => chosen.map((zone) => of.doors[zone]);
  const left = attach(w, hub, doors(one, near), options.near);
  const right = attach(w, hub, doors(other, far), options.far);
  for (const zone of zones)
    for (const subnet of [one.hosts[zone], other.hosts[zone]]) w.route(subnet, "10.0.0.0/8", hub.id);
  return { w, hub, one, other, left, right };
}

describe.skipIf(noKernel)(`transit gateways in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  afterEach(() => {
    stand?.close();
    stand = undefined;
  });
  const up = (w: World): Stand => (stand = new Stand(w));

  it("TGW-01 SYS-314 carries both ways, and is one hop", async () => {
    const { w, one, other } = pair();
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.a)];
    const it = up(w);
    await it.echo(to.id, 80);
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.pings(to.id, from.ip)).toBe(true);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    expect(it.pings(from.id, to.ip, "-t", "1")).toBe(false);
    expect(it.pings(from.id, to.ip, "-t", "2")).toBe(true);
    expect(it.pings(from.id, "10.2.77.7")).toBe(false);
    expect(it.pings(from.id, "10.9.0.1")).toBe(false);
    expect(it.pings(from.id, "10.1.10.200")).toBe(false);
    expect(it.pings(from.id, "10.2.10.200")).toBe(false);
  });

  it("M27 TGW-06 a zone without a door does not get in, and what comes from elsewhere comes out by the first", () => {
    const { w, one, other } = pair(["a"], ["b"]);
    const [a, b] = [w.host(one.hosts.a), w.host(one.hosts.b)];
    const [c, d] = [w.host(other.hosts.b), w.host(other.hosts.a)];
    const it = up(w);
    expect(it.pings(a.id, c.ip)).toBe(true);
    expect(it.pings(b.id, c.ip)).toBe(false);
    expect(it.pings(a.id, d.ip)).toBe(false);
  });

  it("M28 ACLs of both subnets are asked, each in its direction", () => {
    const { w, one, other } = pair();
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.a)];
    const neighbour = w.host(other.doors.a);
    const it = up(w);
    expect(it.pings(from.id, to.ip)).toBe(true);
    w.acl(one.doors.a, ["in 100 deny all 10.1.0.0/24", "in 200 allow all 0.0.0.0/0", "out 200 allow all 0.0.0.0/0"]);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    w.acl(one.doors.a, ["in 200 allow all 0.0.0.0/0", "out 200 allow all 0.0.0.0/0"]);
    w.acl(other.doors.a, ["in 100 deny all 0.0.0.0/0", "out 100 deny all 10.2.0.0/24", "out 200 allow all 0.0.0.0/0"]);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    expect(it.pings(from.id, neighbour.ip)).toBe(false);
    w.acl(other.doors.a, ["in 200 allow all 10.2.10.0/24", "out 100 allow all 10.1.0.0/16"]);
    w.route(other.doors.a, "10.1.0.0/16", w.read.all(transitGatewayAttachments)[0]!.transitGatewayId);
    it.settle();
    expect(it.pings(from.id, neighbour.ip)).toBe(true);
  });

  it("M29 what comes out follows the table of the attachment's subnet, through an appliance", async () => {
    const { w, one, other } = pair();
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.a)];
    const appliance = w.host(other.hosts.b, { check: false });
    w.route(other.doors.a, "10.2.0.0/24", appliance);
    const it = up(w);
    const sees = it.start(appliance.id, "tcpdump", "-c1", "-n", "-i", "eth0", "icmp and src 10.1.0.10");
    let seen = "";
    sees.stdout!.on("data", (bytes: Buffer) => (seen += bytes.toString()));
    await new Promise((wake) => setTimeout(wake, 500));
    it.pings(from.id, to.ip);
    await new Promise((wake) => setTimeout(wake, 700));
    expect(seen).toContain(`${from.ip} > ${to.ip}`);
  });

  it("M30 M31 tables of their own: associations, propagations, blackholes, the longest prefix", () => {
    const { w, hub, one, other, left, right } = pair();
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.a)];
    const it = up(w);
    const table = addTable(w, hub.id);
    associate(w, hub.id, left, table);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    addRoute(w, { id: hub.id, table }, "10.0.0.0/8", right);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(true);
    addRoute(w, { id: hub.id, table }, "10.2.0.0/24");
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    unpropagate(w, left, hub.table);
    addRoute(w, { id: hub.id, table }, "10.2.0.0/25", right);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
    addRoute(w, hub, "10.1.0.0/16", left);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(true);
  });

  it("M32 appliance mode keeps both directions in the zone where the flow began", async () => {
    const { w, hub, left, right, one, other } = pair();
    const inspection = network(w, 3);
    const doors = zones.map((zone) => inspection.doors[zone]);
    const between = attach(w, hub, doors, { applianceModeSupport: "enable" });
    const through = { id: hub.id, table: addTable(w, hub.id) };
    for (const spoke of [left, right]) associate(w, hub.id, spoke, through.table);
    addRoute(w, through, "0.0.0.0/0", between);
    const appliances = zones.map((zone) => {
      const appliance = w.host(inspection.hosts[zone], { check: false });
      w.route(inspection.doors[zone], "0.0.0.0/0", appliance);
      w.route(inspection.hosts[zone], "10.0.0.0/8", hub.id);
      return appliance;
    });
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.b)];
    const it = up(w);
    for (const { id } of appliances) it.run(id, "sysctl", "-qw", "net.ipv4.ip_forward=1");
    await it.echo(to.id, 80);
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    it.run(appliances[1]!.id, "sysctl", "-qw", "net.ipv4.ip_forward=0");
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    expect(it.pings(to.id, from.ip)).toBe(false);
    w.update(transitGatewayAttachments, between, { applianceModeSupport: "disable" } as Partial<VpcAttachment>);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
  });

  it("M33 groups of senders are known where everything says so, inbound alone", async () => {
    const { w, one, other, left } = pair(zones, zones, { hub: { securityGroupReferencingSupport: "enable" } });
    const callers = w.group(one.vpc, ["out all 0.0.0.0/0"]);
    const servers = w.group(other.vpc, [`in tcp/80 ${callers}`]);
    const outward = w.group(one.vpc, [`out all ${servers}`]);
    const from = w.host(one.hosts.a, { groups: [callers] });
    const stranger = w.host(one.hosts.a);
    const confined = w.host(one.hosts.a, { groups: [outward, w.group(one.vpc, [])] });
    const to = w.host(other.hosts.a, { groups: [servers] });
    const it = up(w);
    await it.echo(to.id, 80);
    expect(it.talks(from.id, to.ip, 80)).toBe(true);
    expect(it.talks(stranger.id, to.ip, 80)).toBe(false);
    expect(it.talks(confined.id, to.ip, 80)).toBe(false);
    w.update(networkInterfaces, doorIn(w, left, "us-east-1a"), { zoneId: "use1-az3" });
    it.settle();
    expect(it.talks(from.id, to.ip, 80)).toBe(false);
  });

  it("M33 the groups of a sender are not those of a neighbour with the same address", async () => {
    const w = new World();
    const hub = addHub(w, { securityGroupReferencingSupport: "enable" });
    const [one, other, twin] = [network(w, 1), network(w, 2), network(w, 1)];
    for (const { doors } of [one, other, twin]) attach(w, hub, [doors.a]);
    for (const { hosts } of [one, other]) w.route(hosts.a, "10.0.0.0/8", hub.id);
    const callers = w.group(one.vpc, ["out all 0.0.0.0/0"]);
    const [from, to] = [w.host(one.hosts.a, { groups: [callers] }), w.host(other.hosts.a)];
    const served = { groups: [w.group(twin.vpc, [`in tcp/80 ${callers}`])] };
    const [neighbour, server] = [w.host(twin.hosts.a), w.host(twin.hosts.a, served)];
    const it = up(w);
    expect(neighbour.ip).toBe(from.ip);
    await it.echo(server.id, 80);
    expect(it.pings(from.id, to.ip)).toBe(true);
    expect(it.talks(neighbour.id, server.ip, 80)).toBe(false);
  });

  it("M34 TGW-15 carries 8500 bytes, says so to who sends more, and clamps segments", () => {
    const { w, one, other } = pair();
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.a)];
    const it = up(w);
    expect(it.pings(from.id, to.ip, "-M", "do", "-s", "8472")).toBe(true);
    expect(it.run(from.id, "ping", "-c1", "-W1", "-M", "do", "-s", "8473", to.ip).out).toMatch(
      /From 10\.1\.10\.200 .*mtu ?= ?8500|Frag needed and DF set \(mtu = 8500\)/,
    );
    expect(it.run(from.id, "ip", "route", "get", to.ip).out).toMatch(/mtu 8500/);
  });

  it("carries IPv6 where both attachments do", () => {
    const six = { ipv6Support: "enable" } as const;
    const { w, hub, one, other, left, right } = pair(["a"], ["a"], { near: six, far: six });
    for (const { hosts } of [one, other]) w.route(hosts.a, "2001:db8::/32", hub.id);
    addRoute(w, hub, "2001:db8:1::/56", left);
    addRoute(w, hub, "2001:db8:2::/56", right);
    const from = w.host(one.hosts.a, { ipv6: "2001:db8:1::5" });
    w.host(other.hosts.a, { ipv6: "2001:db8:2::5" });
    const it = up(w);
    expect(it.pings(from.id, "2001:db8:2::5")).toBe(true);
    const large = ["ping", "-c1", "-W1", "-M", "do", "-s", "8500"];
    for (const to of ["2001:db8:2::5", "2001:db8:5::5"])
      expect(it.run(from.id, ...large, to).out).toMatch(/Packet too big: mtu=8500/);
    w.update(transitGatewayAttachments, right, { ipv6Support: "disable" } as Partial<VpcAttachment>);
    it.settle();
    expect(it.pings(from.id, "2001:db8:2::5")).toBe(false);
  });

  it("TGW-03 TGW-09 SYS-316 peers carry what routes by hand lead over", () => {
    const w = new World();
    const hubs = [addHub(w), addHub(w)] as const;
    const [one, other] = [network(w, 1), network(w, 2)];
    attach(w, hubs[0], [one.doors.a]);
    attach(w, hubs[1], [other.doors.b]);
    w.route(one.hosts.a, "10.2.0.0/16", hubs[0].id);
    w.route(other.hosts.b, "10.1.0.0/16", hubs[1].id);
    const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.b)];
    const peering = peerHubs(w, hubs[0], hubs[1]);
    const it = up(w);
    expect(it.pings(from.id, to.ip)).toBe(false);
    addRoute(w, hubs[0], "10.2.0.0/16", peering);
    addRoute(w, hubs[1], "10.1.0.0/16", peering);
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(true);
    w.update(transitGatewayAttachments, peering, { state: "deleting" });
    it.settle();
    expect(it.pings(from.id, to.ip)).toBe(false);
  });

  it("M21 a NAT gateway serves what comes over a transit gateway", async () => {
    const w = new World();
    const hub = addHub(w);
    const [spoke, egress] = [network(w, 1), network(w, 2)];
    attach(w, hub, [spoke.doors.a]);
    const right = attach(w, hub, [egress.doors.a]);
    w.route(egress.hosts.a, "0.0.0.0/0", w.igw(egress.vpc));
    w.route(egress.hosts.a, "10.1.0.0/16", hub.id);
    w.route(egress.doors.a, "0.0.0.0/0", w.nat(egress.hosts.a, [["10.2.0.99", "198.18.0.99"]]));
    w.route(spoke.hosts.a, "0.0.0.0/0", hub.id);
    addRoute(w, hub, "0.0.0.0/0", right);
    const from = w.host(spoke.hosts.a);
    const it = up(w);
    const host = it.host("far", "203.0.113.7");
    await it.echo(host, 80);
    expect(it.talks(from.id, "203.0.113.7", 80)).toBe(true);
    expect(it.pings(from.id, "203.0.113.7")).toBe(true);
  });
});
