/** Tests of NAT gateways. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { addHub, attach } from "../../../../test/network/transit.ts";
import { World } from "../../../../test/network/world.ts";
import { keyOf, reversed } from "../../../fabric/sessions.ts";
import type { Session } from "../../../fabric/sessions.ts";
import { address, formatAddress } from "../../../net/address.ts";
import { embedAddress } from "../../../net/nat64.ts";
import { prefix } from "../../../net/prefix.ts";
import { natGateways } from "../tables/gateway.ts";
import { subnets } from "../tables/subnet.ts";

const open = ["in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0"];

function network() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [front, back] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  const igw = w.igw(vpc);
  w.route(front, "0.0.0.0/0", igw);
  const nat = w.nat(front, [["10.0.1.200", "198.18.1.200"]]);
  w.route(back, "0.0.0.0/0", nat);
  return { w, vpc, front, back, igw, nat, host: w.host(back, { ipv6: "2001:db8:1:2::5" }) };
}

it("NGW-01 NGW-06 NGW-07 NGW-08 NGW-09 NGW-20 VPC-02 a NAT gateway takes private hosts out by the IGW", () => {
  const { w, host, igw } = network();
  const found = w.trace(host, "192.0.2.1", "tcp/443");
  expect(found.arrives).toBe(true);
  const sources = [...new Set(found.forward.hops.map(({ before }) => before.source))];
  expect(sources).toEqual([host.ip, "10.0.1.200", "198.18.1.200"]);
  expect(found.forward.hops.some(({ resource }) => resource.id === igw)).toBe(true);
});

it("NGW-09 M20 many hosts share one address and are told apart by port, all from 1024 up", () => {
  const { w, back, host } = network();
  const [one, two] = [host, w.host(back)];
  const first = w.trace(one, "192.0.2.1", "tcp/443", { port: 500 });
  const second = w.trace(two, "192.0.2.1", "tcp/443", { port: 500, sessions: first.sessions });
  expect([first, second].map(({ forward }) => forward.header.sourcePort)).toEqual([1024, 1025]);
  expect([first, second].every(({ arrives }) => arrives)).toBe(true);
  const third = w.trace(two, "192.0.2.2", "tcp/443", { port: 40_000, sessions: second.sessions });
  expect(third.forward.header.sourcePort).toBe(40_000);
});

it("NGW-10 NGW-11 M20 nothing that begins outside comes in by a NAT gateway, and it answers no ping", () => {
  const { w } = network();
  for (const what of ["tcp/443", "udp/53", "icmp"])
    expect(w.trace("internet", "198.18.1.200", what)).toMatchObject({ arrives: false, code: "X_NGW_NO_SESSION" });
});

it("M20 NGW-12 no security group judges what a NAT gateway passes on", () => {
  const { w, host } = network();
  const kinds = w.trace(host, "192.0.2.1", "tcp/443").forward.hops.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("security groups"))).toEqual(["security groups, outbound"]);
});

const legs: readonly (readonly [string, readonly string[], "forward" | "reply"])[] = [
  ["in from the host", ["in 90 deny all 10.0.2.0/24", ...open], "forward"],
  ["out to the internet", [...open, "out 90 deny all 192.0.2.0/24"], "forward"],
  ["in from the internet", [...open, "in 90 deny all 192.0.2.0/24"], "reply"],
  ["out to the host", [...open, "out 90 deny all 10.0.2.0/24"], "reply"],
];
for (const [what, entries, failed] of legs)
  it(`M20 NGW-12 the ACL of the NAT gateway's own subnet judges ${what}`, () => {
    const { w, front, host } = network();
    const acl = w.acl(front, entries);
    const found = w.trace(host, "192.0.2.1", "tcp/443");
    expect(found).toMatchObject({ arrives: false, failed, code: "SUBNET_ACL_RESTRICTION" });
    expect((failed === "reply" ? found.reply! : found.forward).hops.at(-1)?.resource.id).toBe(acl);
  });

it("M20 NGW-06 the table of the NAT gateway's own subnet decides where its packets go", () => {
  const { w, vpc, back } = network();
  const lonely = w.subnet(vpc, "10.0.7.0/24");
  const nat = w.nat(lonely, [["10.0.7.200", "198.18.1.207"]]);
  w.route(back, "192.0.2.0/24", nat);
  expect(w.trace(w.host(back), "192.0.2.1", "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("M20 a NAT gateway takes TCP, UDP and ICMP only", () => {
  const { w, host } = network();
  for (const what of ["tcp/1", "udp/1", "icmp"]) expect(w.trace(host, "192.0.2.1", what).arrives).toBe(true);
  for (const what of ["47", "50", "132"]) expect(w.trace(host, "192.0.2.1", what).code).toBe("PROTOCOL_RESTRICTION");
});

/** A NAT gateway's memory with all the flows from one address to 192.0.2.1 port 443 that it can carry. */
function fullOf(source: string) {
  const flows: Record<string, Session> = {};
  const replies: Record<string, string> = {};
  const idle = { tcp: 350, udp: 350, udpStream: 350, other: 350 };
  for (let n = 0; n < 55_000; n++) {
    const ends = { protocol: 6, sourcePort: 1024 + n, destination: "192.0.2.1", destinationPort: 443 };
    const [opened, left] = [
      { ...ends, source: "10.0.2.99" },
      { ...ends, source },
    ];
    flows[keyOf(opened)] = { opened, left, idle, seen: 0, stage: "opened" };
    replies[keyOf(reversed(left))] = keyOf(opened);
  }
  return { flows, replies };
}

it("M20 NGW-13 NGW-14 one address of a NAT gateway carries 55,000 flows to one destination", () => {
  const { w, host, nat } = network();
  const { flows, replies } = fullOf("10.0.1.200");
  const sessions = { [nat]: { flows, replies } };
  const port = 2_000;
  expect(w.trace(host, "192.0.2.1", "tcp/443", { port, sessions })).toMatchObject({
    arrives: false,
    code: "X_PORTS_EXHAUSTED",
  });
  expect(w.trace(host, "192.0.2.1", "tcp/80", { port, sessions }).arrives).toBe(true);
  expect(w.trace(host, "192.0.2.2", "tcp/443", { port, sessions }).arrives).toBe(true);
  const last = Object.keys(flows).at(-1)!;
  const { [last]: _, ...fewer } = flows;
  expect(w.trace(host, "192.0.2.1", "tcp/443", { port, sessions: { [nat]: { flows: fewer, replies } } }).arrives).toBe(
    true,
  );
});

it("M20 a flow that was silent for 350 seconds is forgotten, and reset when it goes on", () => {
  const { w, host } = network();
  const { sessions } = w.trace(host, "192.0.2.1", "tcp/443");
  const later = (at: number) => w.trace(host, "192.0.2.1", "tcp/443", { sessions, at, flags: "ack" });
  expect(later(350_000).arrives).toBe(true);
  expect(later(351_000)).toMatchObject({ arrives: false, disposition: "rejected", code: "X_NGW_NO_SESSION" });
});

it("M20 a NAT gateway drops fragments of TCP and ICMP, not those of UDP", () => {
  const { w, host } = network();
  const answer = (what: "tcp" | "udp", sent: { length: number }) => {
    const { sessions } = w.trace(host, "192.0.2.1", `${what}/443`);
    const long = {
      ...sent,
      whole: false,
      source: "192.0.2.1",
      port: 443,
      flags: "ack",
      sessions,
      oneWay: true,
    } as const;
    return w.trace("internet", "198.18.1.200", `${what}/40000`, long);
  };
  expect(answer("tcp", { length: 1500 }).arrives).toBe(true);
  expect(answer("tcp", { length: 3000 })).toMatchObject({ arrives: false, code: "X_NGW_FRAGMENTS" });
  expect(answer("udp", { length: 3000 }).arrives).toBe(true);
  const { sessions } = w.trace(host, "192.0.2.1", "icmp");
  const echo = { source: "192.0.2.1", icmp: { type: 0, code: 0, identifier: 7 }, sessions, oneWay: true };
  expect(w.trace("internet", "198.18.1.200", "icmp", echo).arrives).toBe(true);
  expect(w.trace("internet", "198.18.1.200", "icmp", { ...echo, length: 3000, whole: false }).code).toBe(
    "X_NGW_FRAGMENTS",
  );
});

/** A road of a kind that no service builds yet: it leads to the NAT gateway, and takes back what is for 172.16/12. */
function foreignRoad(road: string) {
  const made = network();
  const { w, nat } = made;
  const resource = { id: road, type: road };
  const refuse = { refuse: "dropped", code: "NO_PATH", because: "there is no way on" } as const;
  const enter = { to: `nat/${nat}`, road, returnsBy: `${road}/back` };
  w.roads.set(`${road}/in`, {
    id: `${road}/in`,
    kind: road,
    resource,
    choice: { by: "order", edges: [enter], otherwise: refuse },
  });
  const end = { by: "end", because: "it is back", answersFrom: `${road}/in` } as const;
  w.roads.set(`${road}/back`, { id: `${road}/back`, kind: `${road}, back`, resource, choice: end });
  return { ...made, from: { from: `${road}/in`, source: "172.16.0.9" } };
}

it("M21 a NAT gateway is not for what comes over peering or a virtual private gateway", () => {
  for (const road of ["peering", "virtual-private-gateway"]) {
    const { w, from } = foreignRoad(road);
    expect(w.trace("internet", "192.0.2.1", "tcp/443", from).code).toBe("NGW_REQUIRES_SOURCE_IN_VPC");
    expect(w.trace("internet", "192.0.2.1", "tcp/443", { ...from, source: "10.0.2.77" }).code).toBe(
      "NGW_REQUIRES_SOURCE_IN_VPC",
    );
  }
});

it("M21 a NAT gateway is for what comes over a transit gateway, and sends the answers back the way they came", () => {
  const { w, from, back } = foreignRoad("transit-gateway");
  const hub = addHub(w);
  for (const subnet of [back, w.subnet(w.vpc("172.16.0.0/16"), "172.16.0.0/24")]) attach(w, hub, [subnet]);
  const found = w.trace("internet", "192.0.2.1", "tcp/443", from);
  expect(found.arrives).toBe(true);
  expect(found.reply!.endedAt).toBe("transit-gateway/back");
});

/** A VPC with a private NAT gateway, and a peer of it whose tables know no way back. */
function peered(through: "nat" | "straight") {
  const w = new World();
  const [vpc, peer] = [w.vpc("10.0.0.0/16"), w.vpc("10.9.0.0/16")];
  const [middle, back] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const pcx = w.peering(vpc, peer);
  w.route(middle, "10.9.0.0/16", pcx);
  w.route(back, "10.9.0.0/16", through === "nat" ? w.nat(middle, [["10.0.1.200"]]) : pcx);
  const groups = [w.group(peer, ["in tcp/443 10.0.0.0/16", "out tcp/443 10.0.0.0/16"])];
  return {
    w,
    from: w.host(back),
    to: w.host(w.subnet(peer, "10.9.1.0/24"), { groups }),
    over: `peering/${pcx}/${vpc}`,
  };
}

it("M21 answers of what a NAT gateway sent over peering go back over it, even where no route leads back", () => {
  const { w, from, to, over } = peered("nat");
  const found = w.trace(from, to, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.reply!.hops.map(({ station }) => station)).toContain(over);
  expect(w.trace(to, from, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("M21 answers of what came over peering without a NAT gateway need a route", () => {
  const { w, from, to } = peered("straight");
  expect(w.trace(from, to, "tcp/443")).toMatchObject({ failed: "reply", code: "NO_ROUTE_TO_DESTINATION" });
});

it("M20 a NAT gateway does not serve its own subnet", () => {
  const { w, front, nat } = network();
  w.route(front, "192.0.2.0/24", nat);
  expect(w.trace(w.host(front), "192.0.2.1", "tcp/443").code).toBe("X_NGW_OWN_SUBNET");
});

it("M20 a NAT gateway serves sources of its VPC alone", () => {
  const { w, back } = network();
  const box = w.host(back, { check: false });
  expect(w.trace(box, "192.0.2.1", "tcp/443", { source: "172.16.0.9" }).code).toBe("NGW_REQUIRES_SOURCE_IN_VPC");
});

it("M21 NGW-05 NGW-06 what a private NAT gateway sends to an internet gateway is dropped", () => {
  const { w, vpc, back, igw } = network();
  const middle = w.subnet(vpc, "10.0.3.0/24");
  w.route(middle, "0.0.0.0/0", igw);
  w.route(back, "192.0.2.0/24", w.nat(middle, [["10.0.3.5"]]));
  expect(w.trace(w.host(back), "192.0.2.1", "tcp/443").code).toBe("IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS");
});

it("NGW-05 a public NAT gateway may have several addresses, each with its own share of flows", () => {
  const { w, front, back } = network();
  const nat = w.nat(front, [
    ["10.0.1.201", "198.18.1.201"],
    ["10.0.1.202", "198.18.1.202"],
  ]);
  w.route(back, "192.0.2.0/24", nat);
  expect(w.trace(w.host(back), "192.0.2.1", "tcp/443").forward.header.source).toBe("198.18.1.201");
});

it("M22 NGW-19 a NAT gateway takes IPv6 to IPv4 for 64:ff9b::/96, and back", () => {
  const { w, back, nat, host } = network();
  w.route(back, "64:ff9b::/96", nat);
  for (const what of ["tcp/443", "udp/53", "icmpv6"]) {
    const found = w.trace(host, "64:ff9b::c000:201", what);
    expect(found.arrives).toBe(true);
    expect(found.forward.header).toMatchObject({ source: "198.18.1.200", destination: "192.0.2.1" });
    expect(found.reply!.header).toMatchObject({ source: "64:ff9b::c000:201", destination: "2001:db8:1:2::5" });
  }
});

it("M22 the resolver of a subnet with DNS64 gives IPv4-only names addresses that the NAT gateway takes back", () => {
  const { w, back, nat, host } = network();
  const ask = () => w.trace(host, "fd00:ec2::253", "udp/53").forward.hops.at(-1)!;
  expect(ask()).toMatchObject({ kind: "Amazon DNS server", outcome: "delivered" });
  expect(ask().dns64).toBeUndefined();
  w.update(subnets, back, { enableDns64: true });
  expect(ask().dns64).toBe("64:ff9b::/96");
  const given = formatAddress(embedAddress(prefix(ask().dns64!), address("192.0.2.1")));
  expect(given).toBe("64:ff9b::c000:201");
  expect(w.trace(host, given, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
  w.route(back, "64:ff9b::/96", nat);
  const found = w.trace(host, given, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.header.destination).toBe("192.0.2.1");
  expect(found.reply!.header.source).toBe(given);
});

it("M22 what a router on the IPv4 side says of a packet too big comes back from its own embedded address", () => {
  const { w, back, nat, host } = network();
  w.route(back, "64:ff9b::/96", nat);
  const found = w.trace(host, "64:ff9b::c000:201", "tcp/443", { length: 1521 });
  expect(found).toMatchObject({ disposition: "too-big", pathMtu: 1520 });
  expect(found.tooBigAnswer?.disposition).toBe("delivered");
  expect(found.tooBigAnswer!.header).toMatchObject({ source: "64:ff9b::a00:1", destination: "2001:db8:1:2::5" });
});

it("M22 MTU-02 a packet becomes 20 bytes shorter from IPv6 to IPv4, so that 1520 bytes reach the internet", () => {
  const { w, back, nat, host } = network();
  w.route(back, "64:ff9b::/96", nat);
  const found = w.trace(host, "64:ff9b::c000:201", "tcp/443", { length: 1520 });
  expect(found).toMatchObject({ arrives: true, pathMtu: 1520 });
});

it("M22 a NAT gateway hands on to its sender that a packet was too big further on", () => {
  const { w, host } = network();
  const found = w.trace(host, "192.0.2.1", "tcp/443", { length: 1501 });
  expect(found.tooBigAnswer).toMatchObject({
    disposition: "delivered",
    header: { destination: host.ip, icmp: { type: 3, code: 4 } },
  });
});

it("NGW-19 a NAT gateway takes no other IPv6", () => {
  const { w, back, nat, host } = network();
  w.route(back, "::/0", nat);
  expect(w.trace(host, "2600::1", "tcp/443").code).toBe("PROTOCOL_RESTRICTION");
});

it("M22 MTU-02 M42 a NAT gateway takes packets of 8500 bytes, the internet gateway behind it 1500", () => {
  const { w, back, host } = network();
  expect(w.trace(host, "192.0.2.1", "tcp/443").pathMtu).toBe(1500);
  const nat = w.nat(w.subnet("vpc-1", "10.0.4.0/24"), [["10.0.4.5"]]);
  const far = w.host(w.subnet("vpc-1", "10.0.8.0/24"));
  w.route(back, "10.0.8.0/24", nat);
  expect(w.trace(host, far, "tcp/443")).toMatchObject({ arrives: true, pathMtu: 8500 });
  expect(w.trace(host, far, "tcp/443", { length: 8501 })).toMatchObject({ disposition: "too-big" });
});

it("M16 a NAT gateway that is not available takes nothing", () => {
  const { w, nat, host } = network();
  w.update(natGateways, nat, { state: "pending" });
  expect(w.trace(host, "192.0.2.1", "tcp/443").code).toBe("BAD_STATE");
  w.update(natGateways, nat, { state: "deleting" });
  expect(w.trace(host, "192.0.2.1", "tcp/443").code).toBe("BAD_STATE_ROUTE");
});

it("NGW-22 NGW-05 a NAT gateway whose first address is full goes on with its next", () => {
  const { w, front, back } = network();
  const nat = w.nat(front, [
    ["10.0.1.201", "198.18.1.201"],
    ["10.0.1.202", "198.18.1.202"],
  ]);
  w.route(back, "192.0.2.0/24", nat);
  const sessions = { [nat]: fullOf("10.0.1.201") };
  const found = w.trace(w.host(back), "192.0.2.1", "tcp/443", { port: 2_000, sessions });
  expect(found.forward.header.source).toBe("198.18.1.202");
});

it("NGW-04 NGW-15 with a gateway in each zone private subnets go out by theirs, and outlive another's loss", () => {
  const { w, vpc, igw } = network();
  const zones = ["us-east-1a", "us-east-1b"].map((zone, n) => {
    const [open, inner] = [w.subnet(vpc, `10.0.2${n}.0/24`, undefined, zone), w.subnet(vpc, `10.0.3${n}.0/24`)];
    w.route(open, "0.0.0.0/0", igw);
    const nat = w.nat(open, [[`10.0.2${n}.200`, `198.18.1.21${n}`]]);
    w.route(inner, "0.0.0.0/0", nat);
    return { nat, host: w.host(inner) };
  });
  const sent = () => zones.map(({ host }) => w.trace(host, "192.0.2.1", "tcp/443"));
  expect(sent().map(({ forward }) => forward.header.source)).toEqual(["198.18.1.210", "198.18.1.211"]);
  w.update(natGateways, zones[0]!.nat, { state: "deleted" });
  expect(sent().map(({ arrives }) => arrives)).toEqual([false, true]);
});

function regional() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [
    w.subnet(vpc, "10.0.1.0/24", undefined, "us-east-1a"),
    w.subnet(vpc, "10.0.2.0/24", undefined, "us-east-1b"),
  ];
  const own = w.table(vpc);
  w.route(own, "0.0.0.0/0", w.igw(vpc));
  const nat = w.regionalNat(vpc, own, [["us-east-1a", "198.18.7.1"]]);
  for (const subnet of [a, b]) w.route(subnet, "0.0.0.0/0", nat);
  return { w, own, nat, a: w.host(a), b: w.host(b) };
}

it("M23 NGW-03 a regional NAT gateway translates with the addresses of the sender's zone, and no others", () => {
  const { w, nat, a, b } = regional();
  const found = w.trace(a, "192.0.2.1", "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.header.source).toBe("198.18.7.1");
  expect(w.trace(b, "192.0.2.1", "tcp/443").code).toBe("REGIONAL_NGW_ROUTE_AZ_RESTRICTION");
  const { addresses } = w.read.get(natGateways, nat)!;
  w.update(natGateways, nat, {
    addresses: [...addresses, { ...addresses[0]!, publicIp: "198.18.7.2", zone: "us-east-1b" }],
  });
  expect(w.trace(b, "192.0.2.1", "tcp/443").forward.hops.some(({ after }) => after?.source === "198.18.7.2")).toBe(
    true,
  );
});

it("M23 a regional NAT gateway that expands by itself serves a new zone from an old one until then", () => {
  const { w, nat, b } = regional();
  w.update(natGateways, nat, { autoProvisionZones: true });
  expect(w.trace(b, "192.0.2.1", "tcp/443").forward.header.source).toBe("198.18.7.1");
});

it("M23 NGW-06 a regional NAT gateway has no subnet: no ACL, and a table of its own", () => {
  const { w, own, a } = regional();
  const { hops } = w.trace(a, "192.0.2.1", "tcp/443").forward;
  const after = hops.slice(hops.findIndex(({ kind }) => kind === "NAT gateway"));
  expect(after.some(({ kind }) => kind.startsWith("network ACL"))).toBe(false);
  expect(after.find(({ kind }) => kind === "route table")?.resource.id).toBe(own);
});

it("M20 a ping to the NAT gateway's own public address from behind it is no answer to itself", () => {
  const { w, host } = network();
  expect(w.trace(host, "198.18.1.200", "icmp")).toMatchObject({ arrives: false, code: "X_NGW_NO_SESSION" });
});
