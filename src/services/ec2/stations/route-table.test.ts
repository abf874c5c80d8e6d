/** Tests of route tables, of subnets and at the edge. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import type { Host } from "../../../../test/network/world.ts";
import type { Trace } from "../../../fabric/trace-types.ts";
import { internetGateways, natGateways, vpnGateways } from "../tables/gateway.ts";
import type { LearnedPrefix } from "../tables/gateway.ts";
import { instances } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { routeTables } from "../tables/route-table.ts";

function network() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b, c] = [
    w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"),
    w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64"),
    w.subnet(vpc, "10.0.3.0/24"),
  ];
  return { w, vpc, a, b, c, from: w.host(a, { ipv6: "2001:db8:1:1::5" }), to: w.host(b, { ipv6: "2001:db8:1:2::5" }) };
}

const routesOf = (found: Trace) => found.forward.hops.find(({ kind }) => kind === "route table")?.routes ?? [];
const verdicts = (found: Trace) =>
  routesOf(found).map(({ destination, target, verdict }) => [destination, target, verdict]);
const passes = (found: Trace, host: Host) => found.forward.hops.some(({ resource }) => resource.id === host.id);

it("M11 RTB-05 RTB-01 the longest prefix wins, and the others say why they lost", () => {
  const { w, vpc, a, from } = network();
  const igw = w.igw(vpc);
  const nat = w.nat(w.subnet(vpc, "10.0.9.0/24"), [["10.0.9.5"]]);
  w.route(a, "0.0.0.0/0", igw);
  w.route(a, "192.0.2.0/24", nat);
  w.route(a, "198.51.100.0/24", nat);
  expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80"))).toEqual([
    ["192.0.2.0/24", nat, "SELECTED"],
    ["0.0.0.0/0", igw, "MORE_SPECIFIC_ROUTE"],
    ["10.0.0.0/16", "local", "CANNOT_ROUTE"],
    ["169.254.168.0/22", "none", "CANNOT_ROUTE"],
    ["198.51.100.0/24", nat, "CANNOT_ROUTE"],
    ["2001:db8:1::/56", "local", "CANNOT_ROUTE"],
    ["fd00:ec2::/32", "none", "CANNOT_ROUTE"],
  ]);
});

it("M11 RTB-09 of equal prefixes a static route wins over a prefix list, and that over a propagated one", () => {
  const { w, vpc, a, from } = network();
  const igw = w.igw(vpc);
  const nat = w.nat(w.subnet(vpc, "10.0.9.0/24"), [["10.0.9.5"]]);
  const vgw = w.vgw(vpc, [{ cidr: "192.0.2.0/24", source: "vpn-bgp" }], [w.tableOf(a)]);
  const list = w.list(["192.0.2.0/24"]);
  expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80"))[0]).toEqual(["192.0.2.0/24", vgw, "SELECTED"]);
  w.route(a, list, nat);
  expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80")).slice(0, 2)).toEqual([
    ["192.0.2.0/24", nat, "SELECTED"],
    ["192.0.2.0/24", vgw, "HIGHER_PRIORITY_ROUTE"],
  ]);
  w.route(a, "192.0.2.0/24", igw);
  expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80")).slice(0, 3)).toEqual([
    ["192.0.2.0/24", igw, "SELECTED"],
    ["192.0.2.0/24", nat, "HIGHER_PRIORITY_ROUTE"],
    ["192.0.2.0/24", vgw, "HIGHER_PRIORITY_ROUTE"],
  ]);
});

it("M11 RTB-09 of equal propagated prefixes Direct Connect wins, then static VPN, then path and MED", () => {
  const learned: Omit<LearnedPrefix, "cidr">[] = [
    { source: "vpn-bgp", asPathLength: 2, med: 9 },
    { source: "vpn-bgp", asPathLength: 2, med: 1 },
    { source: "vpn-bgp", asPathLength: 1, med: 9 },
    { source: "vpn-static" },
    { source: "direct-connect", asPathLength: 9 },
  ];
  for (let n = 1; n < learned.length; n++) {
    const { w, vpc, a, from } = network();
    const pair = learned.slice(n - 1, n + 1).toReversed();
    const [better] = pair.map((one) => w.vgw(vpc, [{ cidr: "192.0.2.0/24", ...one }]));
    const propagatingVgws = w.read.all(vpnGateways).map(({ id }) => id);
    w.update(routeTables, w.tableOf(a), { propagatingVgws });
    expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80"))[0]).toEqual(["192.0.2.0/24", better, "SELECTED"]);
    w.update(routeTables, w.tableOf(a), { propagatingVgws: propagatingVgws.toReversed() });
    expect(verdicts(w.trace(from, "192.0.2.7", "tcp/80"))[0]).toEqual(["192.0.2.0/24", better, "SELECTED"]);
  }
});

it("M11 of overlapping prefix lists the same one wins every time", () => {
  const { w, vpc, a, from } = network();
  const targets = [
    w.nat(w.subnet(vpc, "10.0.9.0/24"), [["10.0.9.5"]]),
    w.nat(w.subnet(vpc, "10.0.8.0/24"), [["10.0.8.5"]]),
  ];
  for (const target of targets) w.route(a, w.list(["192.0.2.0/24"]), target);
  const chosen = [1, 2, 3].map(() => verdicts(w.trace(from, "192.0.2.7", "tcp/80"))[0]);
  expect(chosen).toEqual([1, 2, 3].map(() => ["192.0.2.0/24", targets[0], "SELECTED"]));
});

it("M12 RTB-09 the local route wins over a propagated one, however specific", () => {
  const { w, vpc, a, from, to } = network();
  const vgw = w.vgw(vpc, [{ cidr: "10.0.2.0/24", source: "direct-connect" }], [w.tableOf(a)]);
  const found = w.trace(from, to, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(verdicts(found).slice(0, 2)).toEqual([
    ["10.0.2.0/24", vgw, "X_OVERRIDDEN_ROUTE"],
    ["10.0.0.0/16", "local", "SELECTED"],
  ]);
});

it("M13 RTB-08 a static route more specific than local leads through a middlebox", () => {
  const { w, a, b, c, from, to } = network();
  const box = w.host(c, { check: false });
  w.route(a, "10.0.2.0/24", box);
  w.route(b, "10.0.1.0/24", box);
  const found = w.trace(from, to, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(passes(found, box)).toBe(true);
  expect(verdicts(found).slice(0, 2)).toEqual([
    ["10.0.2.0/24", box.eni, "SELECTED"],
    ["10.0.0.0/16", "local", "MORE_SPECIFIC_ROUTE"],
  ]);
});

it("M13 RTB-08 the target of the local route itself can be replaced", () => {
  const { w, a, b, c, from, to } = network();
  const box = w.host(c, { check: false });
  for (const subnet of [a, b]) w.replaceLocal(w.tableOf(subnet), box);
  const found = w.trace(from, to, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(passes(found, box)).toBe(true);
});

it("M14 SUB-10 RTB-02 RTB-03 a subnet without a table of its own uses the main one", () => {
  const { w, vpc, a, b, from } = network();
  const igw = w.igw(vpc);
  const other = w.host(b, { publicIp: "198.18.1.2" });
  w.route(a, "0.0.0.0/0", igw);
  expect(w.trace(other, "192.0.2.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
  w.route(w.mainTable(vpc), "0.0.0.0/0", igw);
  expect(w.trace(other, "192.0.2.1", "tcp/80").arrives).toBe(true);
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS");
});

it("M14 IP6-08 a default route for IPv4 carries no IPv6, nor the other way round", () => {
  const { w, vpc, a } = network();
  const igw = w.igw(vpc);
  const from = w.host(a, { ipv6: "2001:db8:1:1::9", publicIp: "198.18.1.1" });
  w.route(a, "0.0.0.0/0", igw);
  expect(w.trace(from, "192.0.2.1", "tcp/80").arrives).toBe(true);
  expect(w.trace(from, "2600::1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
  const { w: v, vpc: vpc2, a: a2 } = network();
  const from2 = v.host(a2, { ipv6: "2001:db8:1:1::9", publicIp: "198.18.1.1" });
  v.route(a2, "::/0", v.igw(vpc2));
  expect(v.trace(from2, "2600::1", "tcp/80").arrives).toBe(true);
  expect(v.trace(from2, "192.0.2.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("M05 no route forwards to 169.254.168.0/22 or fd00:ec2::/32", () => {
  const { w, vpc, a } = network();
  const igw = w.igw(vpc);
  const from = w.host(a, { ipv6: "2001:db8:1:1::9", publicIp: "198.18.1.1" });
  for (const destination of ["0.0.0.0/0", "169.254.169.0/24", "::/0", "fd00:ec2::/64"]) w.route(a, destination, igw);
  expect(w.trace(from, "169.254.169.77", "tcp/80").code).toBe("X_NOT_ROUTABLE");
  expect(w.trace(from, "169.254.168.1", "tcp/80").code).toBe("X_NOT_ROUTABLE");
  expect(w.trace(from, "fd00:ec2::77", "tcp/80").code).toBe("X_NOT_ROUTABLE");
});

it("M16 RTB-22 a route whose target is gone still wins, and drops", () => {
  const { w, vpc, a } = network();
  const igw = w.igw(vpc);
  const from = w.host(a, { publicIp: "198.18.1.1" });
  w.route(a, "0.0.0.0/0", igw);
  const nat = w.nat(w.subnet(vpc, "10.0.9.0/24"), [["10.0.9.5"]]);
  w.route(a, "192.0.2.0/24", nat);
  w.update(natGateways, nat, { state: "deleted" });
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("BAD_STATE_ROUTE");
  expect(w.trace(from, "192.0.3.1", "tcp/80").arrives).toBe(true);
  w.update(internetGateways, igw, { vpcId: undefined });
  expect(w.trace(from, "192.0.3.1", "tcp/80").code).toBe("BAD_STATE_ROUTE");
});

it("M16 a route to the interface of a stopped instance, or to one without instance, is a blackhole", () => {
  const { w, a, c, from } = network();
  const box = w.host(c, { check: false });
  w.route(a, "192.0.2.0/24", box);
  w.update(instances, box.id, { state: "stopped" });
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("BAD_STATE_ROUTE");
  w.update(instances, box.id, { state: "running" });
  w.update(networkInterfaces, box.eni, { attachment: undefined });
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("BAD_STATE_ROUTE");
});

it("RTB-07 RTB-11 RTB-21 VPC-02 each subnet follows its own table", () => {
  const { w, vpc, a, b } = network();
  const igw = w.igw(vpc);
  w.route(a, "0.0.0.0/0", igw);
  w.route(b, "0.0.0.0/0", w.nat(a, [["10.0.1.200", "198.18.1.200"]]));
  const [front, back] = [w.host(a, { publicIp: "198.18.1.1" }), w.host(b)];
  expect(w.trace(front, "192.0.2.1", "tcp/80").forward.header.source).toBe("198.18.1.1");
  expect(w.trace(back, "192.0.2.1", "tcp/80").forward.header.source).toBe("198.18.1.200");
});

it("RTB-10 IGW-02 the route to an internet gateway may be narrower than everything", () => {
  const { w, vpc, a } = network();
  const from = w.host(a, { publicIp: "198.18.1.1" });
  w.route(a, "192.0.2.0/24", w.igw(vpc));
  expect(w.trace(from, "192.0.2.1", "tcp/80").arrives).toBe(true);
  expect(w.trace(from, "192.0.3.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
});

it("RTB-16 one prefix has one next hop: a second, more specific one serves its part only", () => {
  const { w, a, c, from } = network();
  const [one, two] = [w.host(c, { check: false }), w.host(c, { check: false })];
  w.route(a, "192.0.2.0/24", one);
  w.route(a, "192.0.2.128/25", two);
  expect([1, 200].map((last) => passes(w.trace(from, `192.0.2.${last}`, "tcp/80"), one))).toEqual([true, false]);
});

it("RTB-15 RTB-14 a propagated route is there only while its gateway is attached and the table takes it", () => {
  const { w, vpc, a, from } = network();
  const vgw = w.vgw(vpc, [{ cidr: "192.168.0.0/16", source: "vpn-static" }]);
  expect(w.trace(from, "192.168.1.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
  w.propagate(vgw, w.tableOf(a));
  expect(w.trace(from, "192.168.1.1", "tcp/80").code).toBe("X_VPN_NOT_BUILT");
});

it("RTB-19 SUB-04 the router at the second address of a subnet is past all filters", () => {
  const { w, vpc, a } = network();
  const from = w.host(a, { groups: [w.group(vpc, [])] });
  w.acl(a, []);
  expect(w.trace(from, "10.0.1.1", "icmp", { oneWay: true }).forward.hops.at(-1)?.resource.id).toBe("router");
});

it("RTB-22 VPC-15 without a route nothing leaves the VPC", () => {
  const { w, from } = network();
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
});
