/** Tests of peering connections on the data path. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { addHub, attach } from "../../../../test/network/transit.ts";
import { World } from "../../../../test/network/world.ts";
import type { HostOptions } from "../../../../test/network/world.ts";
import { vpcPeerings } from "../tables/vpc-peering.ts";

/** Two VPCs with a subnet each and a connection; routes both ways unless `routes` says which. */
function pair(routes: readonly ("there" | "back")[] = ["there", "back"], abroad = false) {
  const w = new World();
  const [a, b] = [w.vpc("10.0.0.0/16", "2001:db8:1::/56"), w.vpc("10.1.0.0/16", "2001:db8:2::/56")];
  const near = w.subnet(a, "10.0.1.0/24", "2001:db8:1:1::/64");
  const far = w.subnet(b, "10.1.1.0/24", "2001:db8:2:1::/64");
  const end = (vpcId: string, region: string) => ({
    account: "000000000000",
    region,
    vpcId,
    dnsFromRemote: false,
    listed: true,
  });
  const pcx = w.peering(a, b, abroad ? { accepter: end(b, "eu-west-1") } : {});
  if (routes.includes("there")) for (const to of ["10.1.0.0/16", "2001:db8:2::/56"]) w.route(near, to, pcx);
  if (routes.includes("back")) for (const to of ["10.0.0.0/16", "2001:db8:1::/56"]) w.route(far, to, pcx);
  const hosts = (from: HostOptions = {}, to: HostOptions = {}) => ({ from: w.host(near, from), to: w.host(far, to) });
  return { w, a, b, near, far, pcx, hosts };
}

it("PER-01 M26 peers reach each other both ways, in either family, and the trace shows the connection", () => {
  const { w, pcx, b, hosts } = pair();
  const { from, to } = hosts({ ipv6: "2001:db8:1:1::5" }, { ipv6: "2001:db8:2:1::5" });
  const found = w.trace(from, to, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.find(({ station }) => station === `peering/${pcx}/${b}`)).toMatchObject({
    kind: "peering connection",
    resource: { id: pcx, type: "vpc-peering-connection" },
    outcome: "passes",
  });
  expect(w.trace(to, from, "udp/53").arrives).toBe(true);
  expect(w.trace(from, "2001:db8:2:1::5", "tcp/443", { source: "2001:db8:1:1::5" }).arrives).toBe(true);
});

it("PER-05 M26 a route on one side does not do", () => {
  const there = pair(["there"]);
  const { from, to } = there.hosts();
  const groups = [there.w.group(there.b, ["in tcp/443 0.0.0.0/0"])];
  const strict = there.w.host(there.far, { groups });
  for (const host of [to, strict])
    expect(there.w.trace(from, host, "tcp/443")).toMatchObject({ failed: "reply", code: "NO_ROUTE_TO_DESTINATION" });
  const back = pair(["back"]);
  const ends = back.hosts();
  expect(back.w.trace(ends.from, ends.to, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("M26 nobody asks whether a route leads back to where a packet comes from", () => {
  const { w, hosts } = pair(["there"]);
  const { from, to } = hosts();
  expect(w.trace(from, to, "udp/9", { oneWay: true }).arrives).toBe(true);
});

it("PER-04 M26 a peer's peer is out of reach, whatever the tables say", () => {
  const { w, b, near, far, pcx, hosts } = pair();
  const third = w.vpc("10.2.0.0/16");
  const beyond = w.subnet(third, "10.2.1.0/24");
  const second = w.peering(b, third);
  w.route(near, "10.2.0.0/16", pcx);
  w.route(far, "10.2.0.0/16", second);
  w.route(beyond, "10.0.0.0/8", second);
  const { from, to } = hosts();
  const last = w.host(beyond);
  expect(w.trace(from, last, "tcp/443").code).toBe("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
  expect(w.trace(last, from, "tcp/443").code).toBe("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
  expect(w.trace(to, last, "tcp/443").arrives).toBe(true);
});

it("M26 no peer uses the other's internet gateway or NAT gateway", () => {
  for (const edge of ["igw", "nat"] as const) {
    const { w, b, near, far, pcx, hosts } = pair();
    w.route(near, "0.0.0.0/0", pcx);
    const igw = w.igw(b);
    const middle = w.subnet(b, "10.1.2.0/24");
    w.route(middle, "0.0.0.0/0", igw);
    w.route(far, "0.0.0.0/0", edge === "igw" ? igw : w.nat(middle, [["10.1.2.200", "198.18.1.200"]]));
    const { from } = hosts({ publicIp: "198.18.1.5" });
    expect(w.trace(from, "192.0.2.1", "tcp/443").code).toBe("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
  }
});

it("M26 a connection carries nothing for sources that are not its VPC's own", () => {
  const { w, near, hosts } = pair();
  const { to } = hosts();
  const box = w.host(near, { check: false });
  expect(w.trace(box, to, "tcp/443", { source: "172.16.0.9" }).code).toBe("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
});

it("PER-13 security groups and network ACLs of both sides hold, and no gateway is on the way", () => {
  const { w, a, b, near, far, hosts } = pair();
  const { from } = hosts();
  const closed = w.host(far, { groups: [w.group(b, ["in tcp/443 10.0.2.0/24"])] });
  expect(w.trace(from, closed, "tcp/443").code).toBe("ENI_SG_RULES_MISMATCH");
  const open = w.host(far, { groups: [w.group(b, ["in tcp/443 10.0.1.0/24"])] });
  const found = w.trace(from, open, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.map(({ kind }) => kind).filter((kind) => kind.includes("gateway"))).toEqual([]);
  const kinds = found.forward.hops.map(({ resource }) => resource.type);
  expect(kinds.filter((type) => type === "network-acl")).toHaveLength(2);
  w.acl(far, ["in 100 deny tcp/443 10.0.0.0/16", "in 200 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0"]);
  expect(w.trace(from, open, "tcp/443").arrives).toBe(false);
  expect([a, near]).toHaveLength(2);
});

it("SGR-09 M26 rules name groups of the peer, inbound and outbound", () => {
  const { w, a, b, near, far } = pair();
  const front = w.group(a, ["out all 0.0.0.0/0"]);
  const back = w.group(b, [`in tcp/5432 ${front}`]);
  const asking = w.group(a, [`out tcp/5432 ${back}`]);
  const database = w.host(far, { groups: [back] });
  expect(w.trace(w.host(near, { groups: [front] }), database, "tcp/5432").arrives).toBe(true);
  expect(w.trace(w.host(near), database, "tcp/5432").code).toBe("ENI_SG_RULES_MISMATCH");
  const client = w.host(near, { groups: [asking, front] });
  expect(w.trace(client, database, "tcp/5432").arrives).toBe(true);
  const caller = w.host(near, { groups: [asking] });
  expect(w.trace(caller, w.host(far), "tcp/5432").code).toBe("ENI_SG_RULES_MISMATCH");
});

it("SGR-11 M26 identities do not cross Regions", () => {
  const { w, a, b, near, far } = pair(["there", "back"], true);
  const front = w.group(a, ["out all 0.0.0.0/0"]);
  const database = w.host(far, { groups: [w.group(b, [`in tcp/5432 ${front}`, "in tcp/443 10.0.0.0/16"])] });
  const member = w.host(near, { groups: [front] });
  expect(w.trace(member, database, "tcp/5432").code).toBe("SG_REFERENCES_NOT_PRESERVED");
  expect(w.trace(member, database, "tcp/443").arrives).toBe(true);
});

it("MTU-02 MTU-04 M26 9001 bytes go within a Region, 8500 between Regions, and senders are told", () => {
  const near = pair();
  const ends = near.hosts();
  expect(near.w.trace(ends.from, ends.to, "udp/9", { length: 9001 }).arrives).toBe(true);
  const { w, hosts } = pair(["there", "back"], true);
  const { from, to } = hosts();
  expect(w.trace(from, to, "udp/9", { length: 8500 }).arrives).toBe(true);
  const found = w.trace(from, to, "udp/9", { length: 8501 });
  expect(found.disposition).toBe("too-big");
  expect(found.tooBigAnswer?.header).toMatchObject({ source: "10.0.0.1", destination: from.ip });
});

it("M16 M26 a connection that is gone carries nothing, and its route drops what a wider one would carry", () => {
  const { w, a, near, pcx, hosts } = pair();
  const { from, to } = hosts({ publicIp: "198.18.1.5" });
  w.route(near, "0.0.0.0/0", w.igw(a));
  for (const state of ["pending-acceptance", "deleted"] as const) {
    w.update(vpcPeerings, pcx, { state });
    expect(w.trace(from, to, "tcp/443").code).toBe("BAD_STATE_ROUTE");
  }
});

it("PER-16 subnets with tables of their own reach one of two peers with equal blocks each", () => {
  const w = new World();
  const hub = w.vpc("172.16.0.0/16");
  const twins = [w.vpc("10.0.0.0/16"), w.vpc("10.0.0.0/16")];
  const rooms = ["172.16.1.0/24", "172.16.2.0/24"].map((cidr) => w.subnet(hub, cidr));
  const hosts = twins.map((twin, n) => {
    const pcx = w.peering(hub, twin);
    const subnet = w.subnet(twin, "10.0.1.0/24");
    w.table(hub, rooms[n]);
    w.route(rooms[n]!, "10.0.0.0/16", pcx);
    w.route(subnet, "172.16.0.0/16", pcx);
    return w.host(subnet, { ip: "10.0.1.5" });
  });
  for (const [n, room] of rooms.entries()) {
    const found = w.trace(w.host(room), "10.0.1.5", "tcp/443");
    expect(found.arrives).toBe(true);
    expect(found.forward.endedAt).toBe(`guest/${hosts[n]!.eni}`);
  }
});

it("RTB-21 beside a route to a NAT gateway the longer one to the peer wins", () => {
  const { w, a, near, hosts } = pair();
  const front = w.subnet(a, "10.0.9.0/24");
  w.route(front, "0.0.0.0/0", w.igw(a));
  w.route(near, "0.0.0.0/0", w.nat(front, [["10.0.9.200", "198.18.1.200"]]));
  const { from, to } = hosts();
  expect(w.trace(from, to, "tcp/443").forward.header.source).toBe(from.ip);
  expect(w.trace(from, "192.0.2.1", "tcp/443").forward.header.source).toBe("198.18.1.200");
});

it("M21 what answers a peer's NAT gateway follows a route that leads there, and no other way after that", () => {
  const w = new World();
  const [vpc, peer] = [w.vpc("10.0.0.0/16"), w.vpc("10.9.0.0/16")];
  const [middle, back, far] = [
    w.subnet(vpc, "10.0.1.0/24"),
    w.subnet(vpc, "10.0.2.0/24"),
    w.subnet(peer, "10.9.1.0/24"),
  ];
  w.route(middle, "10.9.0.0/16", w.peering(vpc, peer));
  w.route(back, "10.9.0.0/16", w.nat(middle, [["10.0.1.200"]]));
  const [from, to] = [w.host(back), w.host(far)];
  expect(w.trace(from, to, "tcp/80").arrives).toBe(true);
  const hub = addHub(w);
  attach(w, hub, [far]);
  w.route(far, "10.0.0.0/16", hub.id);
  expect(w.trace(from, to, "tcp/80")).toMatchObject({
    arrives: false,
    failed: "reply",
    code: "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT",
  });
});
