/** Tests of the order of decisions around a subnet, and of who is found at an address. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import { networkInterfaces } from "../tables/network-interface.ts";

const kinds = (hops: readonly { kind: string }[]) => hops.map(({ kind }) => kind);

function twoSubnets() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  return { w, vpc, a, b };
}

it("M01 VPC-01 a packet to another subnet meets groups, ACL, table, then ACL and groups", () => {
  const { w, a, b } = twoSubnets();
  const found = w.trace(w.host(a), w.host(b), "tcp/443");
  expect(found.arrives).toBe(true);
  expect(kinds(found.forward.hops)).toEqual([
    "interface, outbound",
    "security groups, outbound",
    "subnet, leaving",
    "network ACL, outbound",
    "route table",
    "mapping service",
    "network ACL, inbound",
    "security groups, inbound",
    "interface, inbound",
    "instance",
  ]);
});

it("M01 ACL-04 a packet inside a subnet meets neither ACL nor route table", () => {
  const { w, a } = twoSubnets();
  w.acl(a, []);
  const found = w.trace(w.host(a), w.host(a), "tcp/443");
  expect(found.arrives).toBe(true);
  expect(kinds(found.forward.hops)).not.toContain("network ACL, outbound");
  expect(kinds(found.forward.hops)).not.toContain("route table");
});

it("M01 the groups judge a packet before the ACL when it goes out, and after it when it comes in", () => {
  const { w, vpc, a, b } = twoSubnets();
  const closed = w.group(vpc, []);
  const open = w.host(b);
  w.acl(a, []);
  expect(w.trace(w.host(a, { groups: [closed] }), open, "tcp/443").code).toBe("SG_HAS_NO_RULES");
  expect(w.trace(open, w.host(a, { groups: [closed] }), "tcp/443").code).toBe("SUBNET_ACL_RESTRICTION");
});

it("M01 the ACL judges what leaves before the route table is asked", () => {
  const { w, a } = twoSubnets();
  const from = w.host(a);
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("NO_ROUTE_TO_DESTINATION");
  w.acl(a, []);
  expect(w.trace(from, "192.0.2.1", "tcp/80").code).toBe("SUBNET_ACL_RESTRICTION");
});

it("M01 ACL-04 the ACL of each of two subnets is asked where the packet crosses its border", () => {
  const { w, a, b } = twoSubnets();
  const [from, to] = [w.host(a), w.host(b)];
  const out = w.acl(a, ["in 1 allow all 0.0.0.0/0"]);
  expect(w.trace(from, to, "tcp/80").forward.hops.at(-1)).toMatchObject({
    resource: { id: out },
    kind: "network ACL, outbound",
  });
  w.acl(a, ["in 1 allow all 0.0.0.0/0", "out 1 allow all 0.0.0.0/0"]);
  const into = w.acl(b, ["out 1 allow all 0.0.0.0/0"]);
  expect(w.trace(from, to, "tcp/80").forward.hops.at(-1)).toMatchObject({
    resource: { id: into },
    kind: "network ACL, inbound",
  });
});

it("SUB-03 SUB-04 M06 the first four addresses of a subnet and its last lead nowhere", () => {
  const { w, a } = twoSubnets();
  const from = w.host(a);
  for (const last of [0, 2, 3, 255]) {
    expect(w.trace(from, `10.0.1.${last}`, "tcp/80")).toMatchObject({ arrives: false, code: "X_RESERVED_ADDRESS" });
  }
  const six = w.host(a, { ipv6: "2001:db8:1:1::5" });
  for (const last of ["", "1", "2", "3", "ffff:ffff:ffff:ffff"])
    expect(w.trace(six, `2001:db8:1:1:${last.length > 1 ? "" : ":"}${last}`, "tcp/80").code).toBe("X_RESERVED_ADDRESS");
});

it("MAP-01 an address that nobody holds is found out by the mapping service, near and far", () => {
  const { w, a } = twoSubnets();
  const from = w.host(a);
  expect(w.trace(from, "10.0.1.77", "tcp/80")).toMatchObject({ code: "X_ADDRESS_NOT_HELD" });
  expect(w.trace(from, "10.0.2.77", "tcp/80")).toMatchObject({ code: "X_ADDRESS_NOT_HELD" });
});

it("MAP-02 the mapping service finds the receiver in its VPC for the packet and for its answer", () => {
  const { w, a, b } = twoSubnets();
  const found = w.trace(w.host(a), w.host(b), "tcp/443");
  expect(kinds(found.forward.hops)).toContain("mapping service");
  expect(kinds(found.reply!.hops)).toContain("mapping service");
});

it("MAP-03 VPC-01 two VPCs with equal addresses never see each other", () => {
  const w = new World();
  const [one, two] = [w.vpc("10.0.0.0/16"), w.vpc("10.0.0.0/16")];
  const [a, b] = [w.subnet(one, "10.0.1.0/24"), w.subnet(two, "10.0.1.0/24")];
  const from = w.host(a);
  w.host(b, { ip: "10.0.1.50" });
  expect(w.trace(from, "10.0.1.50", "tcp/80").code).toBe("X_ADDRESS_NOT_HELD");
  const near = w.host(a, { ip: "10.0.1.50" });
  expect(w.trace(from, "10.0.1.50", "tcp/80").forward.hops.at(-1)?.resource.id).toBe(near.id);
});

it("VPC-08 a VPC carries neither broadcast nor multicast", () => {
  const { w, a } = twoSubnets();
  const from = w.host(a, { ipv6: "2001:db8:1:1::5" });
  for (const group of ["224.0.0.1", "239.1.2.3", "ff02::1"])
    expect(w.trace(from, group, "udp/5353", { oneWay: true }).code).toBe("X_NO_MULTICAST");
  expect(w.trace(from, "10.0.1.255", "udp/137", { oneWay: true }).code).toBe("X_RESERVED_ADDRESS");
});

it("IP6-08 RTB-05 the same way is open to IPv6, by its own addresses", () => {
  const { w, a, b } = twoSubnets();
  const from = w.host(a, { ipv6: "2001:db8:1:1::5" });
  w.host(b, { ipv6: "2001:db8:1:2::6" });
  expect(w.trace(from, "2001:db8:1:2::6", "icmpv6").arrives).toBe(true);
  expect(w.trace(from, "2001:db8:1:2::7", "icmpv6").code).toBe("X_ADDRESS_NOT_HELD");
});

it("ENI-07 a packet to an address of a delegated prefix reaches the interface that has the prefix", () => {
  const { w, a, b } = twoSubnets();
  const to = w.host(b);
  w.update(networkInterfaces, to.eni, { ipv4Prefixes: ["10.0.2.32/28"] });
  const found = w.trace(w.host(a), "10.0.2.40", "tcp/80");
  expect(found).toMatchObject({ arrives: true });
  expect(found.forward.hops.at(-1)?.resource.id).toBe(to.id);
});
