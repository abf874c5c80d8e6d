/** Tests of internet gateways, egress-only gateways and public addresses. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import { internetGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";

function network() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  const igw = w.igw(vpc);
  w.route(a, "0.0.0.0/0", igw);
  w.route(a, "::/0", igw);
  const host = w.host(a, { publicIp: "198.18.1.1", ipv6: "2001:db8:1:1::5" });
  return { w, vpc, a, b, igw, host };
}

it("M18 IGW-03 IPA-12 IGW-09 the gateway alone knows the public address: groups and ACLs see the private one", () => {
  const { w, host } = network();
  const found = w.trace("internet", "198.18.1.1", "tcp/443");
  expect(found.arrives).toBe(true);
  const seen = found.forward.hops.filter(({ kind }) => /group|ACL/.test(kind)).map(({ before }) => before.destination);
  expect(seen).toEqual([host.ip, host.ip]);
  const answered = found.reply!.hops.filter(({ kind }) => /group|ACL/.test(kind)).map(({ before }) => before.source);
  expect(answered).toEqual([host.ip, host.ip]);
  expect(found.reply!.header.source).toBe("198.18.1.1");
});

it("M18 SUB-05 SUB-06 SUB-07 IGW-08 without a public address the gateway is of no use", () => {
  const { w, a, b } = network();
  expect(w.trace(w.host(a), "192.0.2.1", "tcp/443").code).toBe("IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS");
  w.host(b, { publicIp: "198.18.1.7" });
  expect(w.trace("internet", "198.18.1.7", "tcp/443")).toMatchObject({
    arrives: false,
    failed: "reply",
    code: "NO_ROUTE_TO_DESTINATION",
  });
  expect(w.trace("internet", "198.18.1.99", "tcp/443").code).toBe("X_ADDRESS_NOT_HELD");
});

it("SUB-08 SUB-11 an isolated subnet has no road to the internet at all", () => {
  const { w, b } = network();
  const data = w.host(b, { ipv6: "2001:db8:1:2::9" });
  for (const far of ["192.0.2.1", "2600::1"])
    expect(w.trace(data, far, "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
});

const refusals: readonly (readonly [string, string, string])[] = [
  ["192.168.0.1", "RFC1918", "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS"],
  ["172.20.0.1", "RFC1918", "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS"],
  ["100.64.0.1", "RFC6598", "IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS"],
];
for (const [far, rfc, code] of refusals)
  it(`M18 the gateway sends nothing to ${far} (${rfc})`, () => {
    const { w, host } = network();
    expect(w.trace(host, far, "tcp/443").code).toBe(code);
  });

it("M18 the gateway takes nothing from private or shared addresses", () => {
  const { w } = network();
  const from = (source: string) => w.trace("internet", "198.18.1.1", "tcp/443", { source }).code;
  expect(from("10.9.9.9")).toBe("IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS");
  expect(from("100.64.0.9")).toBe("IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS");
});

it("IGW-04 IP6-05 IP6-07 IPv6 goes through the gateway untranslated", () => {
  const { w, host } = network();
  const found = w.trace(host, "2600::1", "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.header.source).toBe("2001:db8:1:1::5");
  expect(w.trace("internet", "2001:db8:1:1::5", "icmpv6").arrives).toBe(true);
});

it("IP6-07 private IPv6 addresses are not routed to the internet", () => {
  const { w, host } = network();
  expect(w.trace(host, "fd12::1", "tcp/443").code).toBe("X_IGW_PRIVATE_IPV6");
});

it("IGW-06 the gateway itself filters nothing", () => {
  const { w } = network();
  for (const what of ["tcp/25", "udp/53", "47", "icmp"])
    expect(w.trace("internet", "198.18.1.1", what).arrives).toBe(true);
});

it("IGW-07 VPC-15 the gateway leads to AWS's public services as well", () => {
  const { w, host } = network();
  expect(w.trace(host, "198.19.192.10", "tcp/443").arrives).toBe(true);
});

it("IGW-05 hosts of every zone use the one gateway of their VPC", () => {
  const { w, vpc, igw } = network();
  const used = ["a", "b", "c"].map((letter, n) => {
    const subnet = w.subnet(vpc, `10.0.3${n}.0/24`, undefined, `us-east-1${letter}`);
    w.route(subnet, "0.0.0.0/0", igw);
    const found = w.trace(w.host(subnet, { publicIp: `198.18.4.${n}` }), "192.0.2.1", "tcp/443");
    return found.arrives && found.forward.hops.some(({ resource }) => resource.id === igw);
  });
  expect(used).toEqual([true, true, true]);
});

it("IGW-02 attachment without a route is not enough, nor a route without attachment", () => {
  const { w, igw, host, b } = network();
  const other = w.host(b, { publicIp: "198.18.1.2" });
  expect(w.trace(other, "192.0.2.1", "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
  expect(w.trace(host, "192.0.2.1", "tcp/443").arrives).toBe(true);
  w.update(internetGateways, igw, { vpcId: undefined });
  expect(w.trace(host, "192.0.2.1", "tcp/443").code).toBe("BAD_STATE_ROUTE");
  expect(w.trace("internet", "198.18.1.1", "tcp/443").arrives).toBe(false);
});

it("IPA-13 IPA-06 each private address of an interface may have a public one of its own", () => {
  const { w, host } = network();
  const privateIps = [
    { address: host.ip, primary: true, autoPublicIp: "198.18.1.1" },
    { address: "10.0.1.200", primary: false, autoPublicIp: "198.18.1.2" },
  ];
  w.update(networkInterfaces, host.eni, { privateIps });
  expect(w.trace("internet", "198.18.1.2", "tcp/443").forward.header.destination).toBe("10.0.1.200");
  expect(w.trace(host, "192.0.2.1", "tcp/443", { source: "10.0.1.200" }).forward.header.source).toBe("198.18.1.2");
});

it("IPA-12 the public address of another instance leads there by the gateway, within a VPC and between VPCs", () => {
  const { w, a, host } = network();
  w.host(a, { publicIp: "198.18.1.2" });
  const other = w.vpc("10.0.0.0/16");
  const far = w.subnet(other, "10.0.1.0/24");
  w.route(far, "0.0.0.0/0", w.igw(other));
  w.host(far, { publicIp: "198.18.9.9" });
  for (const to of ["198.18.1.2", "198.18.9.9"]) {
    const found = w.trace(host, to, "tcp/443");
    expect(found.arrives).toBe(true);
    expect(found.forward.header.source).toBe("198.18.1.1");
  }
});

it("VPC-07 SUB-07 a VPC's addresses are not announced, even if they are public space", () => {
  const w = new World();
  const vpc = w.vpc("44.1.0.0/16");
  const subnet = w.subnet(vpc, "44.1.1.0/24");
  w.route(subnet, "0.0.0.0/0", w.igw(vpc));
  const host = w.host(subnet, { publicIp: "198.18.1.1" });
  const found = w.trace("internet", host.ip, "tcp/443");
  expect(found.forward.hops.at(-1)?.kind).toBe("host on the internet");
});

it("M19 NGW-10 the answer to what came in over the internet gateway is reset by a NAT gateway", () => {
  const { w, a, b } = network();
  const nat = w.nat(a, [["10.0.1.200", "198.18.1.200"]]);
  w.route(b, "0.0.0.0/0", nat);
  w.host(b, { publicIp: "198.18.1.8" });
  const found = w.trace("internet", "198.18.1.8", "tcp/443");
  expect(found).toMatchObject({ arrives: false, failed: "reply", disposition: "rejected", code: "X_NGW_NO_SESSION" });
  expect(found.forward.disposition).toBe("delivered");
  expect(w.trace("internet", "198.18.1.8", "icmp")).toMatchObject({ arrives: false, failed: "reply" });
  expect(w.trace("internet", "198.18.1.8", "udp/53")).toMatchObject({ arrives: false, failed: "reply" });
});

function egressOnly() {
  const { w, vpc, a, b, igw } = network();
  const eigw = w.eigw(vpc);
  w.route(b, "::/0", eigw);
  const group = w.group(vpc, ["out all ::/0", "in all ::/0"]);
  return { w, vpc, a, b, igw, eigw, group, host: w.host(b, { ipv6: "2001:db8:1:2::5", groups: [group] }) };
}

it("M24 EIG-01 EIG-03 EIG-04 EIG-05 EIG-06 IP6-05 an egress-only gateway lets flows out and their answers in", () => {
  const { w, host } = egressOnly();
  const found = w.trace(host, "2600::1", "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.header.source).toBe("2001:db8:1:2::5");
});

it("M24 EIG-01 EIG-07 an egress-only gateway drops what begins outside, even beside an internet gateway", () => {
  const { w } = egressOnly();
  expect(w.trace("internet", "2001:db8:1:2::5", "tcp/443")).toMatchObject({
    arrives: false,
    code: "X_EIGW_NO_SESSION",
  });
  expect(w.trace("internet", "2001:db8:1:1::5", "tcp/443").arrives).toBe(true);
});

it("M24 EIG-01 answers come in by the egress-only gateway even for hosts that went out through a middlebox", () => {
  const { w, vpc, b } = egressOnly();
  const box = w.host(b, { check: false, ipv6: "2001:db8:1:2::9" });
  const inside = w.subnet(vpc, "10.0.3.0/24", "2001:db8:1:3::/64");
  w.route(inside, "::/0", box);
  const found = w.trace(w.host(inside, { ipv6: "2001:db8:1:3::5" }), "2600::1", "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.reply!.hops.some(({ kind }) => kind === "egress-only internet gateway, inbound")).toBe(true);
});

it("M24 IGW-04 what the route to an egress-only gateway does not cover comes in by the internet gateway", () => {
  const { w, vpc, b } = network();
  w.route(b, "2600::/16", w.eigw(vpc));
  w.host(b, { ipv6: "2001:db8:1:2::5" });
  const from = (source: string) => w.trace("internet", "2001:db8:1:2::5", "tcp/443", { source });
  expect(from("2600::1")).toMatchObject({ failed: "forward", code: "X_EIGW_NO_SESSION" });
  expect(from("2a00::1")).toMatchObject({ failed: "reply", code: "NO_ROUTE_TO_DESTINATION" });
});

it("M24 RTB-01 a route of a prefix list to an egress-only gateway counts like others", () => {
  const { w, vpc, b } = network();
  w.route(b, w.list(["2600::/16"]), w.eigw(vpc));
  w.host(b, { ipv6: "2001:db8:1:2::5" });
  const from = (source: string) => w.trace("internet", "2001:db8:1:2::5", "tcp/443", { source });
  expect(from("2600::1")).toMatchObject({ failed: "forward", code: "X_EIGW_NO_SESSION" });
  expect(from("2a00::1")).toMatchObject({ failed: "reply", code: "NO_ROUTE_TO_DESTINATION" });
});

it("M24 EIG-01 an egress-only gateway carries IPv6 only", () => {
  const { w, b, eigw, group, host } = egressOnly();
  w.route(b, "0.0.0.0/0", eigw);
  w.setRules(group, ["out all 0.0.0.0/0"]);
  expect(w.trace(host, "192.0.2.1", "tcp/443").code).toBe("PROTOCOL_RESTRICTION");
});

it("M08 what goes through an egress-only gateway or a NAT gateway is tracked, however open the groups are", () => {
  const { w, a, b, host, group } = egressOnly();
  const out = w.trace(host, "2600::1", "tcp/443");
  w.setRules(group, []);
  expect(w.trace(host, "2600::1", "tcp/443", { flags: "ack", sessions: out.sessions }).arrives).toBe(true);
  w.route(b, "0.0.0.0/0", w.nat(a, [["10.0.1.200", "198.18.1.200"]]));
  w.setRules(group, ["out all 0.0.0.0/0", "in all 0.0.0.0/0"]);
  const four = w.trace(host, "192.0.2.1", "tcp/443");
  w.setRules(group, []);
  expect(w.trace(host, "192.0.2.1", "tcp/443", { flags: "ack", sessions: four.sessions }).arrives).toBe(true);
});

it("M08 a NAT gateway has flows tracked from its own place on, whatever stops their first packet behind it", () => {
  const { w, a, b, host, group } = egressOnly();
  w.route(b, "0.0.0.0/0", w.nat(a, [["10.0.1.200", "198.18.1.200"]]));
  w.setRules(group, ["out all 0.0.0.0/0", "in all 0.0.0.0/0"]);
  w.acl(a, ["in 100 allow all 0.0.0.0/0"]);
  const { code, sessions } = w.trace(host, "192.0.2.1", "tcp/443");
  expect(code).toBe("SUBNET_ACL_RESTRICTION");
  w.setRules(group, []);
  w.acl(a, ["in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0"]);
  expect(w.trace(host, "192.0.2.1", "tcp/443", { sessions }).arrives).toBe(true);
});
