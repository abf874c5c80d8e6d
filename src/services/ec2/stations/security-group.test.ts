/** Tests of security groups: union, references, tracking. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import type { HostOptions } from "../../../../test/network/world.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { securityGroupRules, securityGroups } from "../tables/security-group.ts";

function pair(options: { from?: HostOptions; to?: HostOptions } = {}) {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  const group = (...rules: string[]) => w.group(vpc, rules);
  return { w, vpc, a, b, group, from: w.host(a, options.from), to: w.host(b, options.to) };
}

const everythingOut = "out all 0.0.0.0/0";

it("SGR-03 SGR-04 a new group lets everything out and nothing in", () => {
  const { w, b, group, from } = pair();
  const fresh = w.host(b, { groups: [group(everythingOut)] });
  expect(w.trace(from, fresh, "tcp/22")).toMatchObject({ arrives: false, code: "SG_HAS_NO_RULES" });
  expect(w.trace(fresh, from, "tcp/22").arrives).toBe(true);
});

it("SGR-02 SGR-05 M03 a rule admits its protocol, ports and addresses and nothing else, at once", () => {
  const { w, b, group, from } = pair();
  const web = group("in tcp/443 10.0.1.0/24");
  const to = w.host(b, { groups: [web] });
  expect(w.trace(from, to, "tcp/443").arrives).toBe(true);
  for (const what of ["tcp/80", "udp/443", "icmp", "47"])
    expect(w.trace(from, to, what)).toMatchObject({ code: "ENI_SG_RULES_MISMATCH" });
  w.setRules(web, ["in tcp/443 10.0.3.0/24"]);
  expect(w.trace(from, to, "tcp/443").code).toBe("ENI_SG_RULES_MISMATCH");
});

it("M03 SGR-06 ENI-12 all groups of an interface count together, in any order", () => {
  const { w, b, group, from } = pair();
  const [web, ssh] = [group("in tcp/443 0.0.0.0/0"), group("in tcp/22 0.0.0.0/0")];
  for (const groups of [
    [web, ssh],
    [ssh, web],
  ]) {
    const to = w.host(b, { groups });
    expect(w.trace(from, to, "tcp/443").arrives).toBe(true);
    expect(w.trace(from, to, "tcp/22").arrives).toBe(true);
    expect(w.trace(from, to, "tcp/25").arrives).toBe(false);
  }
});

it("M03 SGR-01 replies to an admitted flow pass in either direction", () => {
  const { w, a, b, group } = pair();
  const server = w.host(b, { groups: [group("in tcp/443 0.0.0.0/0")] });
  const client = w.host(a, { groups: [group("out tcp/443 0.0.0.0/0")] });
  expect(w.trace(client, server, "tcp/443").arrives).toBe(true);
  expect(w.trace(server, client, "tcp/443").code).toBe("SG_HAS_NO_RULES");
});

it("M03 a group of another VPC of the Region is worth as much as one of its own", () => {
  const { w, a, b } = pair();
  const shared = w.group(w.vpc("10.9.0.0/16"), ["in tcp/443 0.0.0.0/0", "in tcp/22 sg-shared"], "sg-shared");
  const to = w.host(b, { groups: [shared] });
  expect(w.trace(w.host(a), to, "tcp/443").arrives).toBe(true);
  expect(w.trace(w.host(a, { groups: [shared, w.openGroup("vpc-1")] }), to, "tcp/22").arrives).toBe(true);
});

it("M07 SGR-12 SGR-13 SGR-21 a rule that names a group admits its members and nobody else", () => {
  const { w, vpc, a, b, group, from } = pair();
  const front = group(everythingOut);
  const back = w.host(b, { groups: [group(`in tcp/5432 ${front}`)] });
  const member = w.host(a, { groups: [front] });
  expect(w.trace(member, back, "tcp/5432").arrives).toBe(true);
  expect(w.trace(from, back, "tcp/5432")).toMatchObject({ arrives: false, code: "ENI_SG_RULES_MISMATCH" });
  const self = w.group(vpc, ["in tcp/7000 sg-self", everythingOut], "sg-self");
  const [one, two] = [w.host(a, { groups: [self] }), w.host(b, { groups: [self] })];
  expect(w.trace(one, two, "tcp/7000").arrives).toBe(true);
  expect(w.trace(from, two, "tcp/7000").arrives).toBe(false);
});

it("M07 SGR-12 an outbound rule that names a group lets out to its members' private addresses", () => {
  const { w, a, b, group, to } = pair();
  const database = group("in tcp/5432 0.0.0.0/0");
  const client = w.host(a, { groups: [group(`out tcp/5432 ${database}`)] });
  expect(w.trace(client, w.host(b, { groups: [database] }), "tcp/5432").arrives).toBe(true);
  expect(w.trace(client, to, "tcp/5432").code).toBe("ENI_SG_RULES_MISMATCH");
});

it("M07 the public address of a member does not count as the member", () => {
  const { w, vpc, a, b, group } = pair();
  const igw = w.igw(vpc);
  for (const subnet of [a, b]) w.route(subnet, "0.0.0.0/0", igw);
  const front = group(everythingOut);
  const member = w.host(a, { groups: [front], publicIp: "198.18.1.1" });
  w.host(b, { groups: [group(`in tcp/5432 ${front}`)], publicIp: "198.18.1.2" });
  expect(w.trace(member, "198.18.1.2", "tcp/5432")).toMatchObject({
    arrives: false,
    code: "SG_REFERENCES_NOT_PRESERVED",
  });
});

it("M07 a middlebox on the way hides the sender's groups", () => {
  const { w, vpc, a, b, group } = pair();
  const front = group(everythingOut, "in all 10.0.0.0/16");
  const box = w.host(w.subnet(vpc, "10.0.3.0/24"), { check: false });
  w.route(a, "10.0.2.0/24", box);
  w.route(b, "10.0.1.0/24", box);
  const back = w.host(b, { groups: [group(`in tcp/5432 ${front}`)] });
  const byAddress = w.host(b, { groups: [group("in tcp/5432 10.0.1.0/24")] });
  const member = w.host(a, { groups: [front] });
  expect(w.trace(member, back, "tcp/5432")).toMatchObject({ arrives: false, code: "SG_REFERENCES_NOT_PRESERVED" });
  expect(w.trace(member, byAddress, "tcp/5432").arrives).toBe(true);
});

it("SGR-12 M10 a rule that names a prefix list admits what is in it now", () => {
  const { w, b, group, from } = pair();
  const list = w.list(["10.0.1.0/24", "10.7.0.0/16"]);
  const to = w.host(b, { groups: [group(`in tcp/443 ${list}`)] });
  expect(w.trace(from, to, "tcp/443").arrives).toBe(true);
  const other = w.host(b, { groups: [group(`in tcp/443 ${w.list(["10.7.0.0/16"])}`)] });
  expect(w.trace(from, other, "tcp/443").arrives).toBe(false);
});

it("SGR-09 a rule may name a group of a peered VPC, whose members keep their identity on the way", () => {
  const { w, vpc, b, group } = pair();
  const peer = w.vpc("10.1.0.0/16");
  const far = w.subnet(peer, "10.1.1.0/24");
  const front = w.group(peer, [everythingOut]);
  const [member, other] = [w.host(far, { groups: [front] }), w.host(far)];
  const back = w.host(b, { groups: [group(`in tcp/5432 ${front}`)] });
  const pcx = w.peering(vpc, peer);
  w.route(far, "10.0.0.0/16", pcx);
  w.route(b, "10.1.0.0/16", pcx);
  expect(w.trace(member, back, "tcp/5432").arrives).toBe(true);
  expect(w.trace(other, back, "tcp/5432").code).toBe("ENI_SG_RULES_MISMATCH");
});

it("M10 a rule whose peer group is gone stays listed and admits nobody", () => {
  const { w, a, b, group } = pair();
  const gone = w.group("vpc-1", [everythingOut], "sg-gone");
  const to = w.host(b, { groups: [group(`in tcp/443 ${gone}`)] });
  const member = w.host(a, { groups: [gone] });
  expect(w.trace(member, to, "tcp/443").arrives).toBe(true);
  w.update(networkInterfaces, member.eni, { groupIds: ["sg-gone", w.openGroup("vpc-1")] });
  w.database.shelf(securityGroups.name).put(gone, undefined);
  w.update(securityGroupRules, w.read.all(securityGroupRules).at(-1)!.id, { description: "peer" });
  const found = w.trace(member, to, "tcp/443");
  expect(found.arrives).toBe(false);
  expect(found.forward.hops.at(-1)?.rules?.[0]?.verdict).toContain("stale");
});

it("M08 SGR-05 a tracked flow outlives the rule that admitted it, and a new one does not begin", () => {
  const { w, b, group, from } = pair();
  const web = group("in tcp/443 10.0.0.0/16");
  const to = w.host(b, { groups: [web] });
  const first = w.trace(from, to, "tcp/443");
  w.setRules(web, ["in tcp/80 10.0.0.0/16"]);
  expect(w.trace(from, to, "tcp/443", { flags: "ack", sessions: first.sessions }).arrives).toBe(true);
  expect(w.trace(from, to, "tcp/443", { port: 40_001, sessions: first.sessions }).arrives).toBe(false);
});

it("M08 an untracked flow is cut at once when its rule goes", () => {
  const { w, b, group, from } = pair();
  const web = group("in tcp/443 0.0.0.0/0", everythingOut);
  const to = w.host(b, { groups: [web] });
  const first = w.trace(from, to, "tcp/443");
  expect(first.forward.hops.find(({ kind }) => kind === "security groups, inbound")?.session?.state).toBe("untracked");
  w.setRules(web, ["in tcp/80 0.0.0.0/0", everythingOut]);
  expect(w.trace(from, to, "tcp/443", { flags: "ack", sessions: first.sessions }).arrives).toBe(false);
});

it("M08 a flow is tracked when only some answers could leave, or only some senders come in", () => {
  const { w, b, group, from } = pair();
  for (const rules of [
    ["in tcp/443 0.0.0.0/0"],
    ["in tcp/443 10.0.0.0/16", everythingOut],
    ["in tcp/443 0.0.0.0/0", "out tcp/1024-65535 0.0.0.0/0"],
  ]) {
    const to = w.host(b, { groups: [group(...rules)] });
    const found = w.trace(from, to, "tcp/443");
    expect(found.forward.hops.find(({ kind }) => kind === "security groups, inbound")?.session?.state).toBe("new");
  }
});

it("M08 ICMP is tracked whatever the rules are", () => {
  const { w, b, group, from } = pair();
  const open = group("in all 0.0.0.0/0", everythingOut);
  const to = w.host(b, { groups: [open] });
  const first = w.trace(from, to, "icmp");
  w.setRules(open, ["in tcp/80 0.0.0.0/0"]);
  expect(w.trace(from, to, "icmp", { sessions: first.sessions }).arrives).toBe(true);
});

const idleCases: readonly (readonly [what: string, aliveSeconds: number, deadSeconds: number, stream: boolean])[] = [
  ["tcp/443", 432_000, 432_001, false],
  ["udp/53", 30, 31, false],
  ["udp/53", 180, 181, true],
  ["icmp", 600, 601, false],
  ["47", 600, 601, false],
];

for (const [what, alive, dead, stream] of idleCases)
  it(`M08 ${what} is forgotten after ${alive} seconds without a packet${stream ? " once it is a stream" : ""}`, () => {
    const { w, b, group, from } = pair();
    const some = group("in all 10.0.0.0/16");
    const to = w.host(b, { groups: [some] });
    let { sessions } = w.trace(from, to, what, { oneWay: !stream });
    if (stream) sessions = w.trace(from, to, what, { sessions }).sessions;
    w.setRules(some, ["in tcp/1 10.0.0.0/16"]);
    const later = (seconds: number) =>
      w.trace(from, to, what, {
        sessions,
        at: seconds * 1000,
        flags: what === "tcp/443" ? "ack" : undefined,
        oneWay: true,
      });
    expect(later(alive).arrives).toBe(true);
    expect(later(dead).arrives).toBe(false);
  });

it("M08 an interface may have idle time-outs of its own", () => {
  const { w, b, group, from } = pair();
  const some = group("in all 10.0.0.0/16");
  const to = w.host(b, { groups: [some], eni: { connectionTracking: { tcpEstablishedTimeout: 350 } } });
  const { sessions } = w.trace(from, to, "tcp/443");
  w.setRules(some, []);
  expect(w.trace(from, to, "tcp/443", { sessions, at: 350_000, flags: "ack" }).arrives).toBe(true);
  expect(w.trace(from, to, "tcp/443", { sessions, at: 351_000, flags: "ack" }).arrives).toBe(false);
});

it("SGR-08 IP6-06 rules for IPv4 say nothing about IPv6", () => {
  const { w, a, b, group } = pair();
  const from = w.host(a, { ipv6: "2001:db8:1:1::5" });
  const four = group("in tcp/443 0.0.0.0/0");
  const six = group("in tcp/443 ::/0");
  w.host(b, { ipv6: "2001:db8:1:2::4", groups: [four] });
  const both = w.host(b, { ipv6: "2001:db8:1:2::6", groups: [six] });
  expect(w.trace(from, "2001:db8:1:2::4", "tcp/443").arrives).toBe(false);
  expect(w.trace(from, "2001:db8:1:2::6", "tcp/443").arrives).toBe(true);
  expect(w.trace(from, both, "tcp/443").arrives).toBe(false);
});

it("SGR-14 SGR-22 a web tier: all may come to 443, one to 22, nobody is shut out alone", () => {
  const { w, a, b, group } = pair();
  const web = w.host(b, { groups: [group("in tcp/80 0.0.0.0/0", "in tcp/443 0.0.0.0/0", "in tcp/22 10.0.1.77/32")] });
  const [bastion, bad] = [w.host(a, { ip: "10.0.1.77" }), w.host(a, { ip: "10.0.1.66" })];
  expect([bastion, bad].map((host) => w.trace(host, web, "tcp/443").arrives)).toEqual([true, true]);
  expect([bastion, bad].map((host) => w.trace(host, web, "tcp/22").arrives)).toEqual([true, false]);
});

it("SGR-18 for a flow that begins inside no inbound rule is needed", () => {
  const { w, a, group, to } = pair();
  const vpnHost = w.host(a, { groups: [group(everythingOut)] });
  expect(w.trace(vpnHost, to, "udp/500").arrives).toBe(true);
  expect(w.trace(to, vpnHost, "udp/500").arrives).toBe(false);
});

it("M08 SGR-01 of ICMP only an echo reply answers; other messages need a rule of their own", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const subnet = w.subnet(vpc, "10.0.1.0/24");
  const from = w.host(subnet, { groups: [w.group(vpc, ["out all 0.0.0.0/0"])] });
  const to = w.host(subnet);
  const { sessions } = w.trace(from, to, "icmp", { icmp: { type: 13, code: 0, identifier: 1 } });
  const same = w.trace(to, from, "icmp", { icmp: { type: 13, code: 0, identifier: 1 }, sessions });
  expect(same.code).toBe("SG_HAS_NO_RULES");
});

it("M04 an answer that a forged source draws to the VPC router is no answer to its sender", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const found = w.trace(w.host(subnet, { check: false }), w.host(subnet), "udp/53", { source: "10.0.1.1" });
  expect(found).toMatchObject({ arrives: false, failed: "reply", code: "X_REPLY_TO_OTHER_RECEIVER" });
});

it("M08 an answer that nobody asked for is a flow of its own to whoever forwards it", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const [from, to] = [w.host(subnet), w.host(subnet)];
  const icmp = { type: 0, code: 0, identifier: 1 };
  const { sessions } = w.trace(from, to, "icmp", { icmp });
  const again = w.trace(from, to, "icmp", { icmp, sessions });
  expect(again.forward.hops.flatMap(({ session }) => session?.state ?? [])).toEqual(["known", "known"]);
});
