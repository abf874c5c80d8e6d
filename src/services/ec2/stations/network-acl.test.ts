/** Tests of network ACLs. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";

function pair() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  return { w, vpc, a, b, from: w.host(a), to: w.host(b) };
}

const allOut = "out 100 allow all 0.0.0.0/0";

it("M02 ACL-02 the rule with the lowest number that matches decides", () => {
  const { w, b, from, to } = pair();
  w.acl(b, [
    "in 200 allow tcp/80 0.0.0.0/0",
    "in 100 deny tcp/80 10.0.1.0/24",
    "in 300 allow tcp/443 0.0.0.0/0",
    allOut,
  ]);
  expect(w.trace(from, to, "tcp/80")).toMatchObject({ code: "SUBNET_ACL_RESTRICTION" });
  expect(w.trace(from, to, "tcp/443").arrives).toBe(true);
  w.acl(b, ["in 200 deny tcp/80 10.0.1.0/24", "in 100 allow tcp/80 0.0.0.0/0", allOut]);
  expect(w.trace(from, to, "tcp/80").arrives).toBe(true);
});

it("M02 ACL-05 ACL-09 what no rule matches is denied", () => {
  const { w, b, from, to } = pair();
  w.acl(b, ["in 100 allow tcp/80 0.0.0.0/0", allOut]);
  expect(w.trace(from, to, "tcp/81").code).toBe("SUBNET_ACL_RESTRICTION");
  w.acl(b, []);
  expect(w.trace(from, to, "tcp/80").code).toBe("SUBNET_ACL_RESTRICTION");
});

it("M02 ACL-01 ACL-11 EPH-05 VPC-03 an ACL keeps no memory: answers need a rule of their own", () => {
  const { w, b, from, to } = pair();
  w.acl(b, ["in 100 allow tcp/80 0.0.0.0/0"]);
  expect(w.trace(from, to, "tcp/80")).toMatchObject({
    arrives: false,
    failed: "reply",
    code: "SUBNET_ACL_RESTRICTION",
  });
  w.acl(b, ["in 100 allow tcp/80 0.0.0.0/0", "out 100 allow tcp/49152-65535 0.0.0.0/0"]);
  expect(w.trace(from, to, "tcp/80", { port: 40_000 })).toMatchObject({ failed: "reply" });
  expect(w.trace(from, to, "tcp/80", { port: 50_000 }).arrives).toBe(true);
});

it("EPH-01 EPH-02 EPH-03 EPH-04 ACL-11 systems differ in ephemeral ports; 1024-65535 covers all", () => {
  const { w, b, from, to } = pair();
  const [iana, linux, old] = [50_000, 33_000, 1_025];
  const arrive = (rule: string) => {
    w.acl(b, ["in 100 allow tcp/80 0.0.0.0/0", rule]);
    return [iana, linux, old].map((port) => w.trace(from, to, "tcp/80", { port }).arrives);
  };
  expect(arrive("out 100 allow tcp/49152-65535 0.0.0.0/0")).toEqual([true, false, false]);
  expect(arrive("out 100 allow tcp/32768-60999 0.0.0.0/0")).toEqual([true, true, false]);
  expect(arrive("out 100 allow tcp/1024-65535 0.0.0.0/0")).toEqual([true, true, true]);
});

it("ACL-03 ACL-06 inbound rules look at the source, outbound rules at the destination, in lists of their own", () => {
  const { w, a, b, from, to } = pair();
  w.acl(b, ["in 100 allow all 10.0.1.0/24", "out 100 allow all 10.0.1.0/24"]);
  expect(w.trace(from, to, "tcp/80").arrives).toBe(true);
  w.acl(b, ["in 100 allow all 10.0.2.0/24", allOut]);
  expect(w.trace(from, to, "tcp/80").code).toBe("SUBNET_ACL_RESTRICTION");
  w.acl(a, ["in 100 allow all 0.0.0.0/0", "out 100 deny all 10.0.2.0/24", "out 101 allow all 0.0.0.0/0"]);
  expect(w.trace(from, to, "tcp/80").forward.hops.at(-1)?.kind).toBe("network ACL, outbound");
});

it("ACL-07 ACL-13 ACL-14 bad ranges are denied by rule, both ways", () => {
  const { w, vpc, a } = pair();
  w.route(a, "0.0.0.0/0", w.igw(vpc));
  const web = w.host(a, { publicIp: "198.18.1.1" });
  w.acl(a, ["in 90 deny tcp/22 0.0.0.0/0", "in 100 allow all 0.0.0.0/0", "out 90 deny all 192.0.2.0/24", allOut]);
  expect(w.trace("internet", "198.18.1.1", "tcp/22").code).toBe("SUBNET_ACL_RESTRICTION");
  expect(w.trace("internet", "198.18.1.1", "tcp/443").arrives).toBe(true);
  expect(w.trace(web, "192.0.2.66", "tcp/443").code).toBe("SUBNET_ACL_RESTRICTION");
  expect(w.trace(web, "192.0.3.66", "tcp/443").arrives).toBe(true);
});

it("ACL-08 an ACL that allows everything both ways stands in nobody's way", () => {
  const { w, from, to } = pair();
  expect(w.trace(from, to, "47").arrives).toBe(true);
});

it("ACL-10 IP6-06 rules for IPv4 say nothing about IPv6", () => {
  const { w, a, b } = pair();
  const from = w.host(a, { ipv6: "2001:db8:1:1::5" });
  w.host(b, { ipv6: "2001:db8:1:2::6" });
  w.acl(b, ["in 100 allow all 0.0.0.0/0", allOut]);
  expect(w.trace(from, "2001:db8:1:2::6", "icmpv6").code).toBe("SUBNET_ACL_RESTRICTION");
  w.acl(b, ["in 100 allow all ::/0", "out 100 allow all ::/0"]);
  expect(w.trace(from, "2001:db8:1:2::6", "icmpv6").arrives).toBe(true);
});

it("ACL-02 rules of ICMP look at type and code", () => {
  const { w, b, from, to } = pair();
  w.acl(b, ["in 100 allow icmp/8.-1 0.0.0.0/0", "out 100 allow icmp/0.0 0.0.0.0/0"]);
  expect(w.trace(from, to, "icmp").arrives).toBe(true);
  expect(w.trace(from, to, "icmp", { icmp: { type: 13, code: 0 } }).arrives).toBe(false);
});
