/** Tests of multicast domains on the data path. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { domain, group } from "../../../../test/network/multicast.ts";
import type { World, Host } from "../../../../test/network/world.ts";
import { instances } from "../tables/instance.ts";
import { transitGatewayAttachments } from "../tables/transit-gateway.ts";

/** What a packet came to: how it ended, and each copy by its last place. */
function heard({ w }: { w: World }, from: Host, to = group, what = "udp/5000", more: object = {}) {
  const { forward, reply, code, sentence } = w.trace(from, to, what, more);
  expect(reply).toBeUndefined();
  const copies = forward.copies?.map((leg) => `${leg.disposition} ${leg.endedAt}${leg.code ? ` ${leg.code}` : ""}`);
  return { code, copies, sentence };
}

it("TGW-04 a packet to a group reaches each member, near and far, and not its sender", () => {
  const d = domain();
  const from = d.member(d.near);
  const [neighbour, stranger] = [d.member(d.near), d.member(d.far)];
  d.w.host(d.far);
  const { copies, sentence } = heard(d, from);
  expect(copies).toEqual([`delivered guest/${neighbour.eni}`, `delivered guest/${stranger.eni}`]);
  expect(sentence).toBe(`UDP from ${from.ip} to ${group} port 5000 arrives: 2 of 2 copies arrive.`);
});

it("TGW-04 a member's groups and its subnet's ACL refuse a copy, and no other one", () => {
  const d = domain();
  const [from, open] = [d.w.host(d.near), d.member(d.near)];
  const closed = d.member(d.near, { groups: [d.w.group(d.vpcs[0]!, ["in udp/6000 0.0.0.0/0"])] });
  d.member(d.far);
  d.w.acl(d.far, ["in 1 allow tcp 0.0.0.0/0", "out 1 allow all 0.0.0.0/0"]);
  const { copies, sentence } = heard(d, from);
  expect(copies).toEqual([
    `delivered guest/${open.eni}`,
    `dropped groups-in/${closed.eni} ENI_SG_RULES_MISMATCH`,
    expect.stringMatching(/^dropped acl-in\/eni-\w+ SUBNET_ACL_RESTRICTION$/),
  ]);
  expect(sentence).toMatch(/arrives: 1 of 3 copies arrive\.$/);
});

it("TGW-04 the ACL of a subnet is asked for its own members too, whom no route table leads to", () => {
  const d = domain();
  const [from] = [d.w.host(d.near), d.member(d.near)];
  d.w.acl(d.near, ["out 1 allow all 0.0.0.0/0"]);
  expect(heard(d, from).code).toBe("SUBNET_ACL_RESTRICTION");
  const hops = d.w.trace(from, group, "udp/5000").forward.hops.map(({ station }) => station.split("/")[0]);
  expect(hops).toEqual(["interface-out", "groups-out", "subnet-out", "acl-out", "multicast-out", "multicast-group"]);
});

it("TGW-04 the sender's own groups and ACL refuse for all members", () => {
  const d = domain();
  d.member(d.far);
  const closed = d.w.host(d.near, { groups: [d.w.group(d.vpcs[0]!, ["out tcp/1 0.0.0.0/0"])] });
  expect(heard(d, closed).code).toBe("ENI_SG_RULES_MISMATCH");
  d.w.acl(d.near, ["in 1 allow all 0.0.0.0/0"]);
  expect(heard(d, d.w.host(d.near)).code).toBe("SUBNET_ACL_RESTRICTION");
});

it("TGW-04 rules that name the sender's group do not let copies in", () => {
  const d = domain();
  const open = d.w.group(d.vpcs[0]!, ["in all 0.0.0.0/0", "out all 0.0.0.0/0"]);
  const named = d.w.group(d.vpcs[0]!, [`in all ${open}`]);
  d.member(d.near, { groups: [named] });
  expect(heard(d, d.w.host(d.near, { groups: [open] })).copies).toEqual([
    expect.stringMatching(/^dropped groups-in\/eni-\w+ SG_REFERENCES_NOT_PRESERVED$/),
  ]);
});

it("TGW-04 only static sources send where a domain wants them, each to its own group", () => {
  const d = domain({ staticSourcesSupport: "enable" });
  const [source, other, member] = [d.w.host(d.near), d.w.host(d.near), d.member(d.far)];
  d.joins(source, { role: "source" });
  expect(heard(d, source).copies).toEqual([`delivered guest/${member.eni}`]);
  expect(heard(d, other).code).toBe("X_MULTICAST_NOT_A_SOURCE");
  expect(heard(d, source, "239.1.1.2").code).toBe("X_MULTICAST_NOT_A_SOURCE");
});

it("TGW-04 nobody hears what no member asked for, or what comes from the only member", () => {
  const d = domain();
  const from = d.member(d.near);
  expect(heard(d, from).code).toBe("X_MULTICAST_NO_MEMBERS");
  expect(heard(d, d.w.host(d.near), "239.1.1.2").code).toBe("X_MULTICAST_NO_MEMBERS");
  expect(heard(d, d.w.host(d.near)).copies).toHaveLength(1);
});

it("VPC-08 subnets outside a domain carry no multicast, and a domain ends with its attachment", () => {
  const d = domain();
  d.member(d.far);
  expect(heard(d, d.w.host(d.outside)).code).toBe("X_NO_MULTICAST");
  expect(heard(d, d.w.host(d.near), "255.255.255.255").code).toBe("X_NO_MULTICAST");
  const six = d.w.host(d.near, { ipv6: "2001:db8:1:0::9" });
  expect(heard(d, six, "ff02::1").code).toBe("X_NO_MULTICAST");
  const from = d.w.host(d.near);
  d.w.update(transitGatewayAttachments, d.doors[1]!, { state: "deleting" });
  expect(heard(d, from).code).toBe("X_MULTICAST_NO_MEMBERS");
  d.w.update(transitGatewayAttachments, d.doors[0]!, { state: "deleting" });
  expect(heard(d, from).code).toBe("X_NO_MULTICAST");
});

it("TGW-04 groups of IPv6 have static members", () => {
  const d = domain();
  const from = d.w.host(d.near, { ipv6: "2001:db8:1:0::5" });
  const to = d.joins(d.w.host(d.far, { ipv6: "2001:db8:1:1::6" }), { group: "ff05::1" });
  expect(heard(d, from, "ff05::1").copies).toEqual([`delivered guest/${to.eni}`]);
});

it("TGW-04 a VPC with the sender's own addresses hears it: the sender is told apart by its network", () => {
  const d = domain({}, ["10.1", "10.1"]);
  const from = d.joins(d.w.host(d.near, { ip: "10.1.1.50" }));
  const twin = d.joins(d.w.host(d.far, { ip: "10.1.1.50" }));
  expect(heard(d, from).copies).toEqual([`delivered guest/${twin.eni}`]);
});

it("TGW-04 a member that does not run gets nothing", () => {
  const d = domain();
  const [from, to] = [d.w.host(d.near), d.member(d.far)];
  d.w.update(instances, to.id, { state: "stopped" });
  expect(heard(d, from).copies).toEqual([expect.stringMatching(/^dropped interface-in\//)]);
});

it("TGW-04 IGMP goes to the gateway where the domain listens to it, past the sender's rules", () => {
  const listening = domain({ igmpv2Support: "enable" });
  const from = listening.w.host(listening.near);
  const { forward } = listening.w.trace(from, group, "2");
  expect(forward).toMatchObject({ disposition: "delivered", endedAt: `multicast-router/${listening.id}` });
  const closed = listening.w.host(listening.near, {
    groups: [listening.w.group(listening.vpcs[0]!, ["out udp/0-65535 0.0.0.0/0"])],
  });
  expect(heard(listening, closed, group, "2").code).toBe("ENI_SG_RULES_MISMATCH");
  const deaf = domain();
  expect(heard(deaf, deaf.w.host(deaf.near), group, "2").code).toBe("X_MULTICAST_NO_IGMP");
});

it("M34 a packet for a group is no longer than a transit gateway carries", () => {
  const d = domain();
  const [from] = [d.w.host(d.near), d.member(d.far)];
  expect(heard(d, from, group, "udp/5000", { length: 8501 }).code).toBe("X_PACKET_TOO_BIG");
  expect(heard(d, from, group, "udp/5000", { length: 8500 }).copies).toHaveLength(1);
});
