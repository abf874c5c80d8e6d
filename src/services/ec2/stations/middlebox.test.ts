/** Tests of middlebox routing: edge route tables, and instances that forward. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { inspectionEndpoint } from "../../../../test/network/inspection.ts";
import { World } from "../../../../test/network/world.ts";
import { instances } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";

/** Internet → gateway with a table → appliance in its own subnet → server, and back the same way. */
function inspected(appliance: { publicIp?: string; check?: boolean } = {}) {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [front, guard] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const igw = w.igw(vpc);
  const box = w.host(guard, { publicIp: "198.18.2.2", check: false, ...appliance });
  const server = w.host(front, { publicIp: "198.18.2.1" });
  w.table(vpc, igw);
  w.route(w.edgeTable(igw), "10.0.1.0/24", box);
  w.route(front, "0.0.0.0/0", box);
  w.route(guard, "0.0.0.0/0", igw);
  return { w, vpc, front, guard, igw, box, server };
}

it("M15 RTB-08 RTB-17 a gateway's table sends what comes in through an appliance, and the answer returns by it", () => {
  const { w, box } = inspected();
  const found = w.trace("internet", "198.18.2.1", "tcp/443");
  expect(found.arrives).toBe(true);
  for (const leg of [found.forward, found.reply!])
    expect(leg.hops.map(({ resource }) => resource.id)).toContain(box.id);
  expect(found.reply!.header.source).toBe("198.18.2.1");
});

it("M15 an appliance reached over an internet gateway needs a public address", () => {
  const { w } = inspected({ publicIp: undefined });
  expect(w.trace("internet", "198.18.2.1", "tcp/443").code).toBe("INGRESS_RTB_NO_PUBLIC_IP");
});

it("M15 the public address of an appliance may belong to any of its private ones", () => {
  const { w, box } = inspected({ publicIp: undefined });
  const eni = w.read.get(networkInterfaces, box.eni)!;
  const second = { address: "10.0.2.99", primary: false, autoPublicIp: "198.18.2.7" };
  w.update(networkInterfaces, box.eni, { privateIps: [...eni.privateIps, second] });
  expect(w.trace("internet", "198.18.2.1", "tcp/443").code).not.toBe("INGRESS_RTB_NO_PUBLIC_IP");
});

it("M15 M17 an appliance must have its source/destination check off", () => {
  const { w } = inspected({ check: true });
  expect(w.trace("internet", "198.18.2.1", "tcp/443").code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
});

it("M15 an appliance must be attached to a running instance", () => {
  const { w, box } = inspected();
  w.update(instances, box.id, { state: "stopped" });
  expect(w.trace("internet", "198.18.2.1", "tcp/443")).toMatchObject({ failed: "forward", code: "BAD_STATE_ROUTE" });
});

it("M15 an appliance cannot stand in the subnet that it guards", () => {
  const { w, igw, vpc } = inspected();
  const own = w.subnet(vpc, "10.0.3.0/24");
  const selfish = w.host(own, { publicIp: "198.18.2.4", check: false });
  w.host(own, { publicIp: "198.18.2.5" });
  w.route(w.edgeTable(igw), "10.0.3.0/24", selfish);
  expect(w.trace("internet", "198.18.2.5", "tcp/443").code).toBe("X_MIDDLEBOX_IN_SAME_SUBNET");
});

it("M15 answers that bypass the appliance are not supported", () => {
  const { w, vpc, igw, box } = inspected();
  const shortcut = w.subnet(vpc, "10.0.4.0/24");
  w.host(shortcut, { publicIp: "198.18.2.9" });
  w.route(w.edgeTable(igw), "10.0.4.0/24", box);
  w.route(shortcut, "0.0.0.0/0", igw);
  expect(w.trace("internet", "198.18.2.9", "tcp/443")).toMatchObject({
    failed: "reply",
    code: "INGRESS_RTB_TRAFFIC_REDIRECTION",
  });
});

it("M15 a gateway's table without a route for a subnet lets it be reached straight", () => {
  const { w, vpc, igw, box } = inspected();
  const open = w.subnet(vpc, "10.0.5.0/24");
  w.host(open, { publicIp: "198.18.2.8" });
  w.route(open, "0.0.0.0/0", igw);
  const found = w.trace("internet", "198.18.2.8", "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.map(({ resource }) => resource.id)).not.toContain(box.id);
});

it("M13 a route more specific than local may lead through a Gateway Load Balancer endpoint", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const vpce = inspectionEndpoint(w, w.subnet(vpc, "10.0.99.0/24"));
  w.route(a, "10.0.2.0/24", vpce);
  w.route(b, "10.0.1.0/24", vpce);
  const found = w.trace(w.host(a), w.host(b), "tcp/80");
  expect(found.arrives).toBe(true);
  for (const leg of [found.forward, found.reply!]) expect(leg.hops.map(({ resource }) => resource.id)).toContain(vpce);
});

it("M15 a gateway's table may lead to a Gateway Load Balancer endpoint, which needs no public address", () => {
  const { w, vpc, igw } = inspected();
  const vpce = inspectionEndpoint(w, w.subnet(vpc, "10.0.99.0/24"));
  const guarded = w.subnet(vpc, "10.0.6.0/24");
  w.host(guarded, { publicIp: "198.18.2.6" });
  w.route(w.edgeTable(igw), "10.0.6.0/24", vpce);
  const found = w.trace("internet", "198.18.2.6", "tcp/443", { oneWay: true });
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.map(({ resource }) => resource.id)).toContain(vpce);
});

it("M15 so may the table of a virtual private gateway", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const subnet = w.subnet(vpc, "10.0.1.0/24");
  const vgw = w.vgw(vpc, []);
  const vpce = inspectionEndpoint(w, w.subnet(vpc, "10.0.99.0/24"));
  w.route(w.table(vpc, vgw), "10.0.1.0/24", vpce);
  const to = w.host(subnet);
  const found = w.trace("internet", to, "tcp/443", { from: `edge-routes/${vgw}`, source: "192.168.7.7", oneWay: true });
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.map(({ resource }) => resource.id)).toContain(vpce);
});

it("M17 ENI-08 with the check on an interface sends nothing that is not its own", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const to = w.host(subnet);
  const forged = { source: "10.0.1.99" };
  expect(w.trace(w.host(subnet), to, "tcp/80", forged).code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
  expect(w.trace(w.host(subnet, { check: false }), to, "udp/80", { ...forged, oneWay: true }).arrives).toBe(true);
});

it("M17 ENI-08 ENI-09 with the check on an interface takes nothing that is not for it", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b, c] = ["10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"].map((cidr) => w.subnet(vpc, cidr)) as [
    string,
    string,
    string,
  ];
  const [from, to, box] = [w.host(a), w.host(b), w.host(c)];
  for (const [subnet, cidr] of [
    [a, "10.0.2.0/24"],
    [b, "10.0.1.0/24"],
  ] as const)
    w.route(subnet, cidr, box);
  const checked = w.trace(from, to, "tcp/80");
  expect(checked).toMatchObject({ failed: "forward", code: "ENI_SOURCE_DEST_CHECK_RESTRICTION" });
  w.update(networkInterfaces, box.eni, { sourceDestCheck: false });
  expect(w.trace(from, to, "tcp/80").arrives).toBe(true);
});

it("ENI-02 a router with two interfaces sends on by the one that is connected to the destination", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const box = w.host(a, { check: false });
  const second = w.host(b, { check: false, of: box });
  const [from, to] = [w.host(a), w.host(b)];
  w.route(a, "10.0.2.0/24", box);
  w.route(b, "10.0.1.0/24", second);
  const found = w.trace(from, to, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(
    found.forward.hops.filter(({ kind }) => kind === "interface, outbound").map(({ resource }) => resource.id),
  ).toEqual([from.eni, second.eni]);
});

it("ENI-02 a router takes at one interface what is for another of its own", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const box = w.host(a, { check: false });
  const second = w.host(b, { check: false, of: box });
  w.route(a, "10.0.2.0/24", box);
  const found = w.trace(w.host(a), second, "tcp/80", { oneWay: true });
  expect(found).toMatchObject({ arrives: true });
  expect(found.forward.endedAt).toBe(`guest/${second.eni}`);
});

it("M01 routes that lead round in circles are found out", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const [one, two] = [w.host(a, { check: false }), w.host(b, { check: false })];
  w.route(a, "192.0.2.0/24", two);
  w.route(b, "192.0.2.0/24", one);
  expect(w.trace(w.host(a), "192.0.2.1", "tcp/80")).toMatchObject({
    arrives: false,
    disposition: "loop",
    code: "X_LOOP",
  });
});

/** A NAT instance in a public subnet, and a private subnet that uses it. */
function natInstance(check = false) {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [front, back] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24", "2001:db8:1:2::/64")];
  const group = w.group(vpc, ["in tcp/443 10.0.0.0/16", "out all 0.0.0.0/0"]);
  const box = w.host(front, { check, publicIp: "198.18.3.3", groups: [group] });
  w.route(front, "0.0.0.0/0", w.igw(vpc));
  w.route(back, "0.0.0.0/0", box);
  return { w, vpc, front, back, box, group, from: w.host(back, { ipv6: "2001:db8:1:2::5" }) };
}

it("NTI-01 NTI-03 NTI-05 NTI-06 NTI-16 NGW-21 a NAT instance serves many private hosts with one address", () => {
  const { w, back, box, from } = natInstance();
  for (const host of [from, w.host(back)]) {
    const found = w.trace(host, "192.0.2.1", "tcp/443");
    expect(found.arrives).toBe(true);
    expect(found.forward.header.source).toBe("198.18.3.3");
    expect(found.forward.hops.find(({ session }) => session?.state === "translated")?.because).toContain(
      "taken to be a NAT instance",
    );
    expect(found.forward.hops.some(({ resource }) => resource.id === box.id)).toBe(true);
  }
});

it("NTI-04 M17 with the source/destination check on a NAT instance drops what it should forward", () => {
  const { w, from } = natInstance(true);
  expect(w.trace(from, "192.0.2.1", "tcp/443").code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
});

it("NTI-07 a NAT instance has security groups, which judge what it forwards", () => {
  const { w, from } = natInstance();
  expect(w.trace(from, "192.0.2.1", "tcp/25")).toMatchObject({ arrives: false, code: "ENI_SG_RULES_MISMATCH" });
});

it("M03 what a middlebox forwards is no answer: its outbound rules count as well as its inbound ones", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24"), w.subnet(vpc, "10.0.2.0/24")];
  const group = w.group(vpc, ["in tcp/443 10.0.0.0/16", "out tcp/80 10.0.0.0/16"]);
  const box = w.host(w.subnet(vpc, "10.0.3.0/24"), { check: false, groups: [group] });
  w.route(a, "10.0.2.0/24", box);
  w.route(b, "10.0.1.0/24", box);
  const [from, to] = [w.host(a), w.host(b)];
  expect(w.trace(from, to, "tcp/443")).toMatchObject({ failed: "forward", code: "ENI_SG_RULES_MISMATCH" });
  w.setRules(group, ["in tcp/443 10.0.0.0/16", "out tcp/443 10.0.0.0/16"]);
  expect(w.trace(from, to, "tcp/443").arrives).toBe(true);
});

it("NTI-13 nothing that begins outside passes a NAT instance to the hosts behind it", () => {
  const { w, group } = natInstance();
  w.setRules(group, ["in all 0.0.0.0/0", "out all 0.0.0.0/0"]);
  const found = w.trace("internet", "198.18.3.3", "tcp/443");
  expect(found.forward.hops.at(-1)?.kind).toBe("instance");
  expect(found.forward.header.destination).toBe("10.0.1.10");
});

it("NTI-05 ENI-02 a NAT instance speaks for another interface of its own, and takes the answers itself", () => {
  const { w, back, box, group } = natInstance();
  w.setRules(group, ["in all 10.0.0.0/16", "out all 0.0.0.0/0"]);
  const second = w.host(back, { of: box });
  const found = w.trace(second, "192.0.2.1", "tcp/443");
  expect(found.forward.header.source).toBe("198.18.3.3");
  expect(found.reply).toMatchObject({ disposition: "delivered", endedAt: `guest/${second.eni}` });
  expect(found.arrives).toBe(true);
});

it("NTI-14 a NAT instance has nothing for IPv6", () => {
  const { w, back, box, group, from } = natInstance();
  w.setRules(group, ["in all ::/0", "out all ::/0"]);
  w.route(back, "::/0", box);
  expect(w.trace(from, "2600::1", "tcp/443").arrives).toBe(false);
});

it("NTI-09 a NAT instance can be the bastion as well: in by SSH, and on from there", () => {
  const { w, box, group, from } = natInstance();
  w.setRules(group, ["in tcp/22 203.0.113.0/24", "out all 0.0.0.0/0"]);
  expect(w.trace("internet", "198.18.3.3", "tcp/22").arrives).toBe(true);
  expect(w.trace("internet", "198.18.3.3", "tcp/22", { source: "192.0.2.7" }).arrives).toBe(false);
  expect(w.trace(box, from, "tcp/22").arrives).toBe(true);
});

it("NTI-15 a NAT instance also serves what comes over other roads, such as a transit gateway", () => {
  const { w, box, group } = natInstance();
  w.setRules(group, ["in all 0.0.0.0/0", "out all 0.0.0.0/0"]);
  const resource = { id: "tgw", type: "transit-gateway" };
  const refuse = { refuse: "dropped", code: "NO_PATH", because: "there is no way on" } as const;
  const enter = {
    by: "order",
    edges: [{ to: `acl-in/${box.eni}`, road: "transit-gateway" }],
    otherwise: refuse,
  } as const;
  w.roads.set("tgw/in", { id: "tgw/in", kind: "transit gateway", resource, choice: enter });
  const sent = { from: "tgw/in", source: "172.16.0.9", oneWay: true };
  const found = w.trace("internet", "192.0.2.1", "tcp/443", sent);
  expect(found).toMatchObject({ arrives: true });
  expect(found.forward.header.source).toBe("198.18.3.3");
});

it("NTI-10 RTB-16 without a changed route its users are cut off when a NAT instance stops", () => {
  const { w, box, from } = natInstance();
  w.update(instances, box.id, { state: "stopped" });
  expect(w.trace(from, "192.0.2.1", "tcp/443").code).toBe("BAD_STATE_ROUTE");
});

it("ENI-07 BAD_STATE is said of stopped receivers, and BAD_STATE_ATTACHMENT of interfaces on their own", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const [from, to] = [w.host(subnet), w.host(subnet)];
  w.update(instances, to.id, { state: "stopped" });
  expect(w.trace(from, to, "tcp/80").code).toBe("BAD_STATE");
  expect(w.trace(to, from, "tcp/80").code).toBe("BAD_STATE");
  w.update(networkInterfaces, to.eni, { attachment: undefined });
  expect(w.trace(from, to, "tcp/80").code).toBe("BAD_STATE_ATTACHMENT");
});

it("ENI-02 RTB-17 an instance that forwards takes what is for another interface of its own", () => {
  const { w, vpc, front, guard, igw } = inspected();
  const back = w.subnet(vpc, "10.0.7.0/24");
  const router = w.host(guard, { publicIp: "198.18.2.7", check: false });
  const second = w.host(back, { of: router, publicIp: "198.18.2.8", groups: [w.group(vpc, [])] });
  w.route(w.edgeTable(igw), "10.0.7.0/24", router);
  expect(w.trace("internet", "198.18.2.8", "tcp/22").forward).toMatchObject({
    disposition: "delivered",
    endedAt: `guest/${second.eni}`,
  });
  w.table(vpc, front);
  w.route(front, "10.0.7.0/24", router);
  expect(w.trace(w.host(front), second, "tcp/22").forward.disposition).toBe("delivered");
});
