/** Tests of transit gateways on the data path. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import {
  addHub,
  addListReference,
  addRoute,
  addTable,
  associate,
  attach,
  disassociate,
  doorIn,
  peerHubs,
  propagate,
  unpropagate,
} from "../../../../test/network/transit.ts";
import { World } from "../../../../test/network/world.ts";
import type { Host } from "../../../../test/network/world.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import { transitGatewayAttachments } from "../tables/transit-gateway.ts";
import type { TransitGateway, VpcAttachment } from "../tables/transit-gateway.ts";

type Zone = "a" | "b" | "c";

/** A VPC with a subnet for hosts and one for the attachment in each zone. */
function network(w: World, second: number, zones: readonly Zone[]) {
  const vpc = w.vpc(`10.${second}.0.0/16`);
  const make = (third: number) =>
    Object.fromEntries(
      zones.map((zone, n) => [zone, w.subnet(vpc, `10.${second}.${third + n}.0/24`, undefined, `us-east-1${zone}`)]),
    ) as Record<Zone, string>;
  return { vpc, hosts: make(0), doors: make(100) };
}

/** Two VPCs with subnets in zones a, b and c, attached in some of them, with routes both ways. */
function pair(
  near: readonly Zone[] = ["a", "b"],
  far: readonly Zone[] = ["a", "b"],
  options: { hub?: Partial<TransitGateway>; near?: Partial<VpcAttachment>; far?: Partial<VpcAttachment> } = {},
) {
  const w = new World();
  const hub = addHub(w, options.hub);
  const zones: readonly Zone[] = ["a", "b", "c"];
  const [one, other] = [network(w, 1, zones), network(w, 2, zones)];
  const [left, right] = [
    attach(
      w,
      hub,
      near.map((zone) => one.doors[zone]),
      options.near,
    ),
    attach(
      w,
      hub,
      far.map((zone) => other.doors[zone]),
      options.far,
    ),
  ];
  for (const zone of zones) {
    w.route(one.hosts[zone], "10.0.0.0/8", hub.id);
    w.route(other.hosts[zone], "10.0.0.0/8", hub.id);
  }
  const from = (zone: Zone) => w.host(one.hosts[zone]);
  const to = (zone: Zone) => w.host(other.hosts[zone]);
  return { w, hub, one, other, left, right, from, to };
}

const oneWay = { oneWay: true };
const referencing = { securityGroupReferencingSupport: "enable" } as const;
const open = ["in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0"];

const stationsOf = ({ forward }: ReturnType<World["trace"]>): string[] => forward.hops.map(({ station }) => station);

it("TGW-01 SYS-314 a transit gateway joins VPCs, and the trace shows each of its places", () => {
  const { w, hub, left, right, from, to } = pair();
  const found = w.trace(from("a"), to("a"), "tcp/80");
  expect(found.arrives).toBe(true);
  expect(stationsOf(found)).toEqual(
    expect.arrayContaining([
      `to-transit/${left}`,
      `interface-in/${doorIn(w, left, "us-east-1a")}`,
      `transit-in/${hub.id}/${left}`,
      `transit-routes/${hub.table}`,
      `transit-out/${hub.id}/${right}`,
    ]),
  );
});

it("M27 TGW-06 a source in a zone without an attachment subnet does not get in", () => {
  const { w, from, to } = pair();
  expect(w.trace(from("c"), to("a"), "icmp").code).toBe("TGW_ROUTE_AZ_RESTRICTION");
});

it("M27 every subnet of a zone with an attachment subnet gets in, not that subnet alone", () => {
  const { w, one, hub, to } = pair();
  const another = w.subnet(one.vpc, "10.1.50.0/24", undefined, "us-east-1a");
  w.route(another, "10.0.0.0/8", hub.id);
  expect(w.trace(w.host(another), to("a"), "icmp").arrives).toBe(true);
});

it("M27 it comes out in the zone that it comes from, where the other VPC is attached there", () => {
  const { w, other, from, to } = pair();
  for (const zone of ["a", "b"] as const)
    expect(stationsOf(w.trace(from(zone), to("c"), "udp/9", oneWay))).toContain(`acl-out/${other.doors[zone]}`);
});

it("M27 it comes out in any zone where the other VPC is not attached in its own", () => {
  const { w, other, from, to } = pair(["a", "b", "c"], ["b"]);
  expect(stationsOf(w.trace(from("c"), to("c"), "udp/9", oneWay))).toContain(`acl-out/${other.doors.b}`);
});

it("M27 an answer from a zone without an attachment subnet is lost", () => {
  const { w, from, to } = pair(["a"], ["a"]);
  expect(w.trace(from("a"), to("c"), "icmp")).toMatchObject({ failed: "reply", code: "TGW_ROUTE_AZ_RESTRICTION" });
});

it("M28 on the way in, the ACL of the host's subnet counts outbound and that of the attachment's inbound", () => {
  for (const [where, entry] of [
    ["hosts", "out 50 deny all 10.2.0.0/16"],
    ["doors", "in 50 deny all 10.1.0.0/16"],
  ] as const) {
    const { w, one, from, to } = pair();
    w.acl(one[where].a, [entry, ...open]);
    expect(w.trace(from("a"), to("a"), "udp/9", oneWay).code).toBe("SUBNET_ACL_RESTRICTION");
  }
  const { w, one, from, to } = pair();
  w.acl(one.doors.a, ["out 50 deny all 0.0.0.0/0", ...open]);
  w.acl(one.hosts.a, ["in 50 deny all 0.0.0.0/0", ...open]);
  expect(w.trace(from("a"), to("a"), "udp/9", oneWay).arrives).toBe(true);
});

it("M28 on the way out, the ACL of the attachment's subnet counts outbound and that of the host's inbound", () => {
  for (const [where, entry] of [
    ["doors", "out 50 deny all 10.2.0.0/16"],
    ["hosts", "in 50 deny all 10.1.0.0/16"],
  ] as const) {
    const { w, other, from, to } = pair();
    w.acl(other[where].a, [entry, ...open]);
    expect(w.trace(from("a"), to("a"), "udp/9", oneWay).code).toBe("SUBNET_ACL_RESTRICTION");
  }
  const { w, other, from, to } = pair();
  w.acl(other.doors.a, ["in 50 deny all 0.0.0.0/0", ...open]);
  w.acl(other.hosts.a, ["out 50 deny all 0.0.0.0/0", ...open]);
  expect(w.trace(from("a"), to("a"), "udp/9", oneWay).arrives).toBe(true);
});

it("M28 a host in the attachment's own subnet meets both lists on the way in, and none on the way out", () => {
  for (const entry of ["out 50 deny all 10.2.0.0/16", "in 50 deny all 10.1.0.0/16"]) {
    const { w, hub, one, to } = pair();
    w.route(one.doors.a, "10.0.0.0/8", hub.id);
    w.acl(one.doors.a, [entry, ...open]);
    expect(w.trace(w.host(one.doors.a), to("a"), "udp/9", oneWay).code).toBe("SUBNET_ACL_RESTRICTION");
  }
  const { w, other, from } = pair();
  w.acl(other.doors.a, ["in 50 deny all 0.0.0.0/0", "out 50 deny all 0.0.0.0/0"]);
  expect(w.trace(from("a"), w.host(other.doors.a), "udp/9", oneWay).arrives).toBe(true);
});

it("M29 what comes out of a transit gateway follows the route table of the attachment's subnet", () => {
  const { w, other, from, to } = pair();
  const appliance = w.host(other.hosts.b, { check: false });
  const target = to("a");
  w.route(other.doors.a, "10.2.0.0/24", appliance);
  const found = w.trace(from("a"), target, "udp/9", oneWay);
  expect(stationsOf(found)).toContain(`interface-in/${appliance.eni}`);
  expect(found.arrives).toBe(true);
  w.route(other.hosts.a, "10.2.0.0/24", appliance);
  expect(stationsOf(w.trace(from("b"), target, "udp/9", oneWay))).not.toContain(`interface-in/${appliance.eni}`);
});

it("M30 TGW-02 the table of an attachment's association routes what comes from it, whoever teaches it", () => {
  const { w, hub, left, right, from, to } = pair();
  const isolated = addTable(w, hub.id);
  associate(w, hub.id, left, isolated);
  expect(w.trace(from("a"), to("a"), "icmp").code).toBe("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT");
  expect(w.trace(to("a"), from("a"), "udp/9", oneWay).arrives).toBe(true);
  propagate(w, hub.id, right, isolated);
  expect(w.trace(from("a"), to("a"), "icmp").arrives).toBe(true);
});

it("M30 an attachment that teaches a table is not routed by it", () => {
  const { w, hub, left, right, from, to } = pair();
  unpropagate(w, left, hub.table);
  expect(w.trace(from("a"), to("a"), "icmp")).toMatchObject({
    failed: "reply",
    code: "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT",
  });
  disassociate(w, hub.id, right);
  propagate(w, hub.id, left, hub.table);
  expect(w.trace(from("a"), to("a"), "icmp")).toMatchObject({
    failed: "reply",
    code: "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION",
  });
});

it("M31 the longest prefix wins, then a route by hand over a list and a list over what a VPC teaches", () => {
  const { w, hub, from, to } = pair();
  const verdict = () => w.trace(from("a"), to("a"), "udp/9", oneWay).code;
  addRoute(w, hub, "10.0.0.0/8");
  expect(verdict()).toBeUndefined();
  addRoute(w, hub, "10.2.0.0/24");
  expect(verdict()).toBe("TGW_RTB_BAD_STATE_ROUTE");
  const second = pair();
  const list = second.w.list(["10.2.0.0/16"]);
  const reference = (attachmentId?: string) => addListReference(second.w, second.hub, list, attachmentId);
  reference();
  const at = () => second.w.trace(second.from("a"), second.to("a"), "udp/9", oneWay).code;
  expect(at()).toBe("TGW_RTB_BAD_STATE_ROUTE");
  addRoute(second.w, second.hub, "10.2.0.0/16", second.right);
  expect(at()).toBeUndefined();
});

it("M31 a route whose attachment is gone drops, though a shorter one would lead on", () => {
  const { w, hub, right, from, to } = pair();
  addRoute(w, hub, "10.0.0.0/8", right);
  addRoute(w, hub, "10.2.0.0/24", "tgw-attach-gone");
  expect(w.trace(from("a"), to("a"), "icmp").code).toBe("TGW_RTB_BAD_STATE_ROUTE");
});

it("M32 without appliance mode an answer comes out in the zone that it comes from", () => {
  const { w, inspection, from, to } = inspected("disable");
  expect(stationsOf(w.trace(from, to, "udp/9", oneWay))).toContain(`acl-out/${inspection.doors.a}`);
  expect(stationsOf(w.trace(to, from, "udp/9", oneWay))).toContain(`acl-out/${inspection.doors.b}`);
});

it("M32 appliance mode keeps both directions of a flow in the zone in which it began, for its life", () => {
  const { w, inspection, from, to } = inspected("enable");
  const there = w.trace(from, to, "tcp/80");
  expect(there.arrives).toBe(true);
  expect(stationsOf(there)).toContain(`acl-out/${inspection.doors.a}`);
  const back = there.reply!.hops.map(({ station }) => station);
  expect(back).toContain(`acl-out/${inspection.doors.a}`);
  expect(back).not.toContain(`acl-out/${inspection.doors.b}`);
});

it("M33 groups of the sender count inbound, where the transit gateway and both attachments say so", () => {
  const both = { hub: { securityGroupReferencingSupport: "enable" } } as const;
  const off = { securityGroupReferencingSupport: "disable" } as const;
  const cases = [
    [both, undefined],
    [{}, "SG_REFERENCES_NOT_PRESERVED"],
    [{ ...both, near: off }, "SG_REFERENCES_NOT_PRESERVED"],
    [{ ...both, far: off }, "SG_REFERENCES_NOT_PRESERVED"],
  ] as const;
  for (const [options, code] of cases) {
    const { w, one, other } = pair(["a"], ["a"], options);
    const callers = w.group(one.vpc, ["out all 0.0.0.0/0"]);
    const guarded = w.group(other.vpc, [`in tcp/80 ${callers}`]);
    const [from, to] = [w.host(one.hosts.a, { groups: [callers] }), w.host(other.hosts.a, { groups: [guarded] })];
    expect(w.trace(from, to, "tcp/80").code).toBe(code);
  }
});

it("M33 a rule outbound does not know groups behind a transit gateway", () => {
  const { w, one, other } = pair(["a"], ["a"], { hub: { securityGroupReferencingSupport: "enable" } });
  const servers = w.group(other.vpc, ["in all 0.0.0.0/0"]);
  const callers = w.group(one.vpc, [`out all ${servers}`]);
  const [from, to] = [w.host(one.hosts.a, { groups: [callers] }), w.host(other.hosts.a, { groups: [servers] })];
  expect(w.trace(from, to, "tcp/80").code).toBe("ENI_SG_RULES_MISMATCH");
});

it("M33 groups are not known from or in the zone use1-az3", () => {
  for (const side of ["one", "other"] as const) {
    const built = pair(["a"], ["a"], { hub: { securityGroupReferencingSupport: "enable" } });
    const { w, one, other, left, right } = built;
    const door = doorIn(w, side === "one" ? left : right, "us-east-1a");
    w.update(networkInterfaces, door, { zoneId: "use1-az3" });
    const callers = w.group(one.vpc, ["out all 0.0.0.0/0"]);
    const guarded = w.group(other.vpc, [`in tcp/80 ${callers}`]);
    const [from, to] = [w.host(one.hosts.a, { groups: [callers] }), w.host(other.hosts.a, { groups: [guarded] })];
    expect(w.trace(from, to, "tcp/80").code).toBe("SG_REFERENCES_NOT_PRESERVED");
  }
});

it("M34 TGW-15 MTU-04 a transit gateway carries 8500 bytes, and its interface says so to who sends more", () => {
  const { w, from, to } = pair();
  expect(w.trace(from("a"), to("a"), "udp/9", { ...oneWay, length: 8500 }).arrives).toBe(true);
  const found = w.trace(from("a"), to("a"), "udp/9", { ...oneWay, length: 8501 });
  expect(found.code).toBe("X_PACKET_TOO_BIG");
  expect(found.tooBigAnswer).toMatchObject({ header: { source: "10.1.100.200" }, disposition: "delivered" });
});

it("SYS-314 IPv6 goes where both attachments support it", () => {
  for (const [near, far, code] of [
    ["enable", "enable", undefined],
    ["disable", "enable", "X_TGW_NO_IPV6"],
    ["enable", "disable", "X_TGW_NO_IPV6"],
  ] as const) {
    const w = new World();
    const hub = addHub(w);
    const make = (n: number, ipv6Support: "enable" | "disable") => {
      const vpc = w.vpc(`10.${n}.0.0/16`, `2001:db8:${n}::/56`);
      const subnet = w.subnet(vpc, `10.${n}.0.0/24`, `2001:db8:${n}:1::/64`);
      const door = w.subnet(vpc, `10.${n}.1.0/24`, `2001:db8:${n}:2::/64`);
      attach(w, hub, [door], { ipv6Support });
      w.route(subnet, "2001:db8::/32", hub.id);
      return w.host(subnet, { ipv6: `2001:db8:${n}:1::5` });
    };
    const [from] = [make(1, near), make(2, far)];
    addRoute(w, hub, "2001:db8:2::/56", attachmentIn(w, "10.2.1.0/24"));
    const sent = { source: "2001:db8:1:1::5", ...oneWay };
    expect(w.trace(from, "2001:db8:2:1::5", "tcp/80", sent).code).toBe(code);
  }
});

it("the interface of an attachment answers nothing itself", () => {
  const { w, one, from } = pair();
  expect(w.trace(from("b"), "10.1.100.200", "icmp").code).toBe("X_TRANSIT_INTERFACE");
  expect(w.trace(w.host(one.doors.a), "10.1.100.200", "icmp").code).toBe("X_TRANSIT_INTERFACE");
});

it("M16 a VPC's route over an attachment that is gone drops", () => {
  const { w, right, left, from, to } = pair();
  w.update(transitGatewayAttachments, left, { state: "deleting" });
  expect(w.trace(from("a"), to("a"), "icmp").code).toBe("BAD_STATE_ROUTE");
  w.update(transitGatewayAttachments, left, { state: "modifying" });
  expect(w.trace(from("a"), to("a"), "icmp").arrives).toBe(true);
  w.update(transitGatewayAttachments, right, { state: "deleted" });
  expect(w.trace(from("a"), to("a"), "icmp").code).toBe("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT");
});

it("M21 NGW-13 a NAT gateway serves what comes over a transit gateway", () => {
  const w = new World();
  const hub = addHub(w);
  const [spoke, egress] = [network(w, 1, ["a"]), network(w, 2, ["a"])];
  const left = attach(w, hub, [spoke.doors.a]);
  const right = attach(w, hub, [egress.doors.a]);
  const igw = w.igw(egress.vpc);
  w.route(egress.hosts.a, "0.0.0.0/0", igw);
  w.route(egress.hosts.a, "10.1.0.0/16", hub.id);
  const nat = w.nat(egress.hosts.a, [["10.2.0.99", "198.51.100.9"]]);
  w.route(egress.doors.a, "0.0.0.0/0", nat);
  w.route(spoke.hosts.a, "0.0.0.0/0", hub.id);
  addRoute(w, hub, "0.0.0.0/0", right);
  const found = w.trace(w.host(spoke.hosts.a), "203.0.113.10", "tcp/443");
  expect(found).toMatchObject({ arrives: true, forward: { header: { source: "198.51.100.9" } } });
  unpropagate(w, left, hub.table);
  expect(w.trace(w.host(spoke.hosts.a), "203.0.113.10", "tcp/443").failed).toBe("reply");
});

it("TGW-03 TGW-09 peered transit gateways carry what routes by hand lead over, and groups are lost on the way", () => {
  const w = new World();
  const hubs = [addHub(w, referencing), addHub(w, referencing)] as const;
  const [one, other] = [network(w, 1, ["a"]), network(w, 2, ["b"])];
  attach(w, hubs[0], [one.doors.a]);
  attach(w, hubs[1], [other.doors.b]);
  w.route(one.hosts.a, "10.2.0.0/16", hubs[0].id);
  w.route(other.hosts.b, "10.1.0.0/16", hubs[1].id);
  const [from, to] = [w.host(one.hosts.a), w.host(other.hosts.b)];
  const peering = peerHubs(w, hubs[0], hubs[1]);
  expect(w.trace(from, to, "icmp").code).toBe("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT");
  addRoute(w, hubs[0], "10.2.0.0/16", peering);
  expect(w.trace(from, to, "icmp").failed).toBe("reply");
  addRoute(w, hubs[1], "10.1.0.0/16", peering);
  const found = w.trace(from, to, "icmp");
  expect(found.arrives).toBe(true);
  expect(stationsOf(found)).toEqual(
    expect.arrayContaining([`transit-out/${hubs[0].id}/${peering}`, `transit-in/${hubs[1].id}/${peering}`]),
  );
  const callers = w.group(one.vpc, ["out all 0.0.0.0/0"]);
  const guarded = w.group(other.vpc, [`in tcp/80 ${callers}`]);
  const named = [w.host(one.hosts.a, { groups: [callers] }), w.host(other.hosts.b, { groups: [guarded] })] as const;
  expect(w.trace(...named, "tcp/80").code).toBe("SG_REFERENCES_NOT_PRESERVED");
});

it("tables that lead to one another go round in circles, and the trace says so", () => {
  const w = new World();
  const hubs = [addHub(w), addHub(w)] as const;
  const one = network(w, 1, ["a"]);
  attach(w, hubs[0], [one.doors.a]);
  w.route(one.hosts.a, "10.0.0.0/8", hubs[0].id);
  const peering = peerHubs(w, hubs[0], hubs[1]);
  for (const hub of hubs) addRoute(w, hub, "10.9.0.0/16", peering);
  expect(w.trace(w.host(one.hosts.a), "10.9.0.1", "icmp").code).toBe("X_LOOP");
});

/** Two spokes in zones of their own, whose traffic goes through an appliance in each zone of a VPC between them. */
function inspected(applianceModeSupport: "enable" | "disable") {
  const w = new World();
  const hub = addHub(w);
  const [left, right] = [network(w, 1, ["a", "b"]), network(w, 2, ["a", "b"])];
  const inspection = network(w, 3, ["a", "b"]);
  const spokes = [left, right].map(({ doors }) => attach(w, hub, [doors.a, doors.b]));
  const between = attach(w, hub, [inspection.doors.a, inspection.doors.b], { applianceModeSupport });
  const through = { id: hub.id, table: addTable(w, hub.id) };
  for (const spoke of spokes) associate(w, hub.id, spoke, through.table);
  addRoute(w, through, "0.0.0.0/0", between);
  for (const zone of ["a", "b"] as const) {
    const appliance: Host = w.host(inspection.hosts[zone], { check: false });
    w.route(inspection.doors[zone], "0.0.0.0/0", appliance);
    w.route(inspection.hosts[zone], "10.0.0.0/8", hub.id);
    w.route(left.hosts[zone], "10.0.0.0/8", hub.id);
    w.route(right.hosts[zone], "10.0.0.0/8", hub.id);
  }
  return { w, inspection, from: w.host(left.hosts.a), to: w.host(right.hosts.b) };
}

function attachmentIn(w: World, cidr: string): string {
  const found = w.read.all(transitGatewayAttachments).find((row) => {
    const [zone] = row.kind === "vpc" ? row.zones : [];
    return zone && w.read.get(subnets, zone.subnetId)!.cidr === cidr;
  });
  return found!.id;
}
