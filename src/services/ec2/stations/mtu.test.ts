/** Tests of packet sizes along the way (M09, M42). */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import type { Host } from "../../../../test/network/world.ts";

function network(rules: readonly string[] = ["in all 0.0.0.0/0", "out all 0.0.0.0/0", "out all ::/0"]) {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const subnet = w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
  const igw = w.igw(vpc);
  for (const everywhere of ["0.0.0.0/0", "::/0"]) w.route(subnet, everywhere, igw);
  const group = w.group(vpc, rules);
  const host = w.host(subnet, { publicIp: "198.18.1.1", ipv6: "2001:db8:1:1::5", groups: [group] });
  return { w, vpc, subnet, group, host, other: w.host(subnet) };
}

it("MTU-01 MTU-03 M42 inside a VPC packets of 9001 bytes pass", () => {
  const { w, host, other } = network();
  expect(w.trace(host, other, "tcp/443", { length: 9001 })).toMatchObject({ arrives: true, pathMtu: 9001 });
  expect(w.trace(host, other, "tcp/443", { length: 9002 })).toMatchObject({ arrives: false, code: "X_PACKET_TOO_BIG" });
});

it("MTU-02 M42 over an internet gateway packets of 1500 bytes pass, in both directions", () => {
  const { w, host } = network();
  expect(w.trace(host, "192.0.2.1", "tcp/443", { length: 1500 })).toMatchObject({ arrives: true, pathMtu: 1500 });
  expect(w.trace(host, "192.0.2.1", "tcp/443", { length: 1501 })).toMatchObject({
    arrives: false,
    disposition: "too-big",
  });
  expect(w.trace("internet", "198.18.1.1", "tcp/443", { length: 1501 })).toMatchObject({ disposition: "too-big" });
});

it("M42 what may be fragmented is fragmented instead; IPv6 never is", () => {
  const { w, host } = network();
  expect(w.trace(host, "192.0.2.1", "udp/443", { length: 3000, whole: false })).toMatchObject({
    arrives: true,
    pathMtu: 1500,
  });
  const six = w.trace(host, "2600::1", "udp/443", { length: 3000 });
  expect(six).toMatchObject({ disposition: "too-big" });
  expect(six.tooBigAnswer!.header).toMatchObject({ protocol: "icmpv6", icmp: { type: 2, code: 0 } });
});

it("M42 who says that a packet is too big has an address of the VPC in the packet's own family", () => {
  const { w, vpc, subnet, host } = network();
  const told = (to: string) => w.trace(host, to, "udp/443", { length: 3000 }).tooBigAnswer!.header.source;
  expect([told("192.0.2.1"), told("2600::1")]).toEqual(["10.0.0.1", "2001:db8:1::1"]);
  w.route(subnet, "::/0", w.eigw(vpc));
  expect(told("2600::1")).toBe("2001:db8:1::1");
});

it("M09 the sender of a tracked flow learns that its packets are too big, without a rule for it", () => {
  const { w, host } = network(["out tcp/443 0.0.0.0/0"]);
  const found = w.trace(host, "192.0.2.1", "tcp/443", { length: 9000 });
  expect(found.tooBigAnswer).toMatchObject({ disposition: "delivered", header: { icmp: { type: 3, code: 4 } } });
});

it("M09 the sender of an untracked flow needs a rule for ICMP type 3 code 4", () => {
  const { w, group, host } = network(["in tcp/0-65535 0.0.0.0/0", "out tcp/0-65535 0.0.0.0/0"]);
  const send = () => w.trace(host, "192.0.2.1", "tcp/443", { length: 9000 }).tooBigAnswer!;
  expect(send()).toMatchObject({ disposition: "dropped", code: "ENI_SG_RULES_MISMATCH" });
  w.setRules(group, ["in tcp/0-65535 0.0.0.0/0", "out tcp/0-65535 0.0.0.0/0", "in icmp/3.4 0.0.0.0/0"]);
  expect(send()).toMatchObject({ disposition: "delivered" });
});

it("MTU-06 a wide road widens nothing: packets are as long as their sender's own setting makes them", () => {
  const { w, host, other } = network();
  const found = w.trace(host, other, "tcp/443", { length: 1500 });
  expect(found).toMatchObject({ arrives: true, pathMtu: 9001 });
  expect(new Set(found.forward.hops.map(({ before }) => before.length))).toEqual(new Set([1500]));
});

it("MTU-07 inside a VPC the same bytes take a sixth of the packets, and of their headers", () => {
  const { w, host, other } = network();
  const headers = 40;
  const packets = (to: Host | string) => Math.ceil(1_000_000 / (w.trace(host, to, "tcp/443").pathMtu - headers));
  expect([packets(other), packets("192.0.2.1")]).toEqual([112, 685]);
});
