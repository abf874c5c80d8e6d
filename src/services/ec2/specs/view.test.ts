/** Tests of what each piece of the networks that should run says. */
import { expect, it } from "vitest";
import { World } from "../../../../test/network/world.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { TableSpec } from "../../../specs/network.ts";
import { instances } from "../tables/instance.ts";
import { natGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import { networkOf } from "./index.ts";

/** A VPC with two subnets and a host in the first. */
function network() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const [a, b] = [w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64"), w.subnet(vpc, "10.0.2.0/24")];
  const host = w.host(a, { ipv6: "2001:db8:1:1::5", publicIp: "198.18.1.1" });
  return { w, vpc, a, b, host, view: networkOf(w.read) };
}

const texts = (prefixes: readonly Prefix[]) => prefixes.map(formatPrefix);
const waysOf = (table: TableSpec | undefined) =>
  Object.fromEntries(
    table!.routes.map(({ prefix, way }) => {
      const to = way.to === "nowhere" ? way.code : "id" in way ? way.id : way.to;
      return [formatPrefix(prefix), to];
    }),
  );
const reserved = { "169.254.168.0/22": "X_NOT_ROUTABLE", "fd00:ec2::/32": "X_NOT_ROUTABLE" };
const locals = { "10.0.0.0/16": "local", "2001:db8:1::/56": "local" };

it("a port says what its interface is, and a segment what is at its border", () => {
  const { w, a, vpc, host, view } = network();
  w.update(networkInterfaces, host.eni, {
    ipv4Prefixes: ["10.0.1.32/28"],
    sourceDestCheck: false,
    connectionTracking: { tcpEstablishedTimeout: 60, udpTimeout: 35 },
    ipv6s: [
      { address: "2001:db8:1:1::5", primary: false },
      { address: "2001:db8:1:1::6", primary: true },
    ],
  });
  const port = view.port(host.eni)!;
  expect(port).toMatchObject({
    router: vpc,
    segment: a,
    zone: "us-east-1a",
    mac: "02:00:00:00:00:01",
    checked: false,
    idle: { tcp: 60, udp: 35, udpStream: 180, other: 600 },
    tags: [`sg-open-${vpc}`],
    filters: { out: [`group-out/sg-open-${vpc}`], in: [`group-in/sg-open-${vpc}`] },
    behind: { is: "instance", id: host.id, device: 0 },
  });
  expect(port.addresses.map(formatAddress)).toEqual(["10.0.1.10", "2001:db8:1:1::6", "2001:db8:1:1::5"]);
  expect(texts(port.prefixes)).toEqual(["10.0.1.32/28"]);
  const acl = w.acl(a, []);
  const segment = view.segment(a)!;
  expect(segment).toMatchObject({ filterOut: `entries-out/${acl}`, filterIn: `entries-in/${acl}`, zone: "us-east-1a" });
  expect(segment.routerAddresses.map(formatAddress)).toEqual(["10.0.1.1", "2001:db8:1:1::1"]);
  expect([segment.table, view.table(segment.table)!.station]).toEqual([w.mainTable(vpc), `routes/${w.mainTable(vpc)}`]);
});

it("M12 M14 ranks and overriding are settled: local before propagated, static before list before propagated", () => {
  const { w, vpc, a, host, view } = network();
  const list = w.list(["10.8.0.0/16", "10.7.0.0/16"]);
  const igw = w.igw(vpc);
  const vgw = w.vgw(
    vpc,
    ["10.0.9.0/24", "10.8.0.0/16", "10.6.0.0/16"].map((cidr) => ({ cidr, source: "vpn-bgp" })),
  );
  w.route(a, list, igw);
  w.route(a, "10.7.0.0/16", host);
  w.propagate(vgw, w.tableOf(a));
  expect(waysOf(view.table(w.tableOf(a)))).toEqual({
    ...reserved,
    ...locals,
    "10.7.0.0/16": host.eni,
    "10.8.0.0/16": igw,
    "10.6.0.0/16": "X_VPN_NOT_BUILT",
  });
});

it("M16 routes to what is gone, stopped, not ready or not built lead nowhere, each with its code", () => {
  const { w, vpc, a, b, view } = network();
  const igw = w.igw(vpc);
  const appliance = w.host(b, { check: false });
  const nat = w.nat(b, [["10.0.2.200", "198.18.1.200"]]);
  const pending = w.nat(b, [["10.0.2.201", "198.18.1.201"]], { state: "pending" });
  const targets = [igw, appliance.eni, nat, pending, "pcx-1", "vpce-1", "eni-9"];
  for (const [n, target] of targets.entries()) w.route(a, `192.${n}.0.0/16`, target);
  const natPort = w.read.get(natGateways, nat)!.addresses[0]!.networkInterfaceId;
  const ways = () => Object.values(waysOf(view.table(w.tableOf(a)))).slice(4);
  expect(ways()).toEqual([
    igw,
    appliance.eni,
    natPort,
    "BAD_STATE",
    "BAD_STATE_ROUTE",
    "BAD_STATE_ROUTE",
    "BAD_STATE_ROUTE",
  ]);
  w.update(instances, appliance.id, { state: "stopped" });
  w.update(natGateways, nat, { state: "deleting" });
  expect(ways().slice(1, 3)).toEqual(both("BAD_STATE_ROUTE"));
});

const both = (code: string): string[] => [code, code];

it("M15 a gateway's own table stands beside the subnets', with what it redirects", () => {
  const { w, vpc, b, host, view } = network();
  const igw = w.igw(vpc);
  expect(view.gateway(igw)).toMatchObject({ kind: "internet", mtu: 1500, redirected: [] });
  expect(view.gateway(igw)!.table).toBeUndefined();
  const appliance = w.host(b, { check: false, publicIp: "198.18.1.9" });
  const edge = w.table(vpc, igw);
  w.route(edge, "10.0.1.0/24", appliance);
  w.route(edge, "10.0.2.0/24", host);
  const gateway = view.gateway(igw)!;
  expect(gateway.addresses.map(formatAddress)).toEqual(["10.0.0.1", "2001:db8:1::1"]);
  expect(texts(gateway.redirected)).toEqual(["10.0.1.0/24", "10.0.2.0/24"]);
  const table = view.table(gateway.table!)!;
  expect([table.id, table.station]).toEqual([`edge/${igw}`, `edge-routes/${igw}`]);
  expect(waysOf(table)).toMatchObject({ "10.0.1.0/24": appliance.eni, "10.0.2.0/24": host.eni });
  expect(view.router(vpc)!.tables).toEqual([w.mainTable(vpc), table.id]);
});

it("M18 M25 public addresses are Elastic, lent, or IPv6 as it is, each with what blocks it", () => {
  const { w, vpc, a, host, view } = network();
  const igw = w.igw(vpc);
  const six = `${vpc}/2001:db8:1:1::5`;
  expect(view.router(vpc)!.publicAddresses).toEqual([`${vpc}/10.0.1.10`, six]);
  const four = view.publicAddress(`${vpc}/10.0.1.10`)!;
  expect([formatAddress(four.public), formatAddress(four.inside), four.gateway]).toEqual([
    "198.18.1.1",
    "10.0.1.10",
    igw,
  ]);
  w.update(networkInterfaces, host.eni, { denyAllIgwTraffic: true });
  expect(view.publicAddress(six)).toMatchObject({ blockedIn: "X_DENY_ALL_IGW_TRAFFIC" });
  expect(view.publicAddress(six)!.blockedOut).toBeUndefined();
  expect(view.publicAddress(`${vpc}/10.0.1.10`)).toEqual(four);
  w.blockPublicAccess("block-bidirectional");
  const blocked = { blockedOut: "VPC_BLOCK_PUBLIC_ACCESS_ENABLED", blockedIn: "VPC_BLOCK_PUBLIC_ACCESS_ENABLED" };
  expect(view.publicAddress(six)).toMatchObject(blocked);
  expect(view.publicAddress(`${vpc}/10.0.1.10`)).toMatchObject(blocked);
  w.exclude(a, "allow-bidirectional");
  expect(view.publicAddress(`${vpc}/10.0.1.10`)).toEqual(four);
});

it("M25 a block of the account closes an egress-only gateway but for what is excluded", () => {
  const { w, vpc, a, view } = network();
  const eigw = w.eigw(vpc);
  expect(view.gateway(eigw)).toMatchObject({ kind: "egress-only", mtu: 1500 });
  expect(view.gateway(eigw)!.blocked).toBeUndefined();
  w.blockPublicAccess("block-bidirectional");
  w.exclude(a, "allow-egress");
  const { code, except } = view.gateway(eigw)!.blocked!;
  expect([code, texts(except)]).toEqual(["VPC_BLOCK_PUBLIC_ACCESS_ENABLED", ["10.0.1.0/24", "2001:db8:1:1::/64"]]);
  w.blockPublicAccess("block-ingress");
  expect(view.gateway(eigw)!.blocked).toBeUndefined();
});

it("M24 IPv6 is reached by the gateway that its subnet answers through, for each source", () => {
  const { w, vpc, a, view } = network();
  const eigw = w.eigw(vpc);
  const roads = () =>
    view.publicAddress(`${vpc}/2001:db8:1:1::5`)!.roads.map(({ sources, gateway }) => [...texts(sources), gateway]);
  w.route(a, "::/0", eigw);
  w.route(a, "2600::/16", "igw-none");
  expect(roads()).toEqual([
    ["2001:db8:1::/56", undefined],
    ["2600::/16", undefined],
    ["::/0", eigw],
  ]);
  const igw = w.igw(vpc);
  expect(roads()).toEqual([
    ["2001:db8:1::/56", igw],
    ["2600::/16", igw],
    ["::/0", eigw],
  ]);
});

it("ENI-07 a delegated IPv6 prefix is public as a whole", () => {
  const { w, vpc, host, view } = network();
  w.update(networkInterfaces, host.eni, { ipv6Prefixes: ["2001:db8:1:1:5::/80"] });
  const id = `${vpc}/2001:db8:1:1:5::/80`;
  expect(view.router(vpc)!.publicAddresses).toContain(id);
  expect(view.publicAddress(id)).toMatchObject({ length: 80 });
  expect(formatAddress(view.publicAddress(id)!.inside)).toBe("2001:db8:1:1:5::");
});

it("M19 M20 a NAT gateway is a translator with one port, all its addresses, and whom it serves", () => {
  const { w, vpc, b, view } = network();
  const nat = w.nat(b, [["10.0.2.200", "198.18.1.200"]]);
  const [first] = w.read.get(natGateways, nat)!.addresses;
  const eni = first!.networkInterfaceId!;
  const second = { ...first!, privateIp: "10.0.2.201", publicIp: "198.18.1.201", isPrimary: false };
  w.update(natGateways, nat, { addresses: [first!, second, { ...second, status: "assigning" }] });
  w.update(networkInterfaces, eni, {
    privateIps: [
      { address: "10.0.2.200", primary: true, autoPublicIp: "198.18.1.200" },
      { address: "10.0.2.201", primary: false, autoPublicIp: "198.18.1.201" },
    ],
  });
  const translator = view.translator(nat)!;
  expect(translator).toMatchObject({ port: eni, flowsPerDestination: 55_000, idle: 350, mtu: 8500 });
  expect(translator.addresses.map(({ address }) => formatAddress(address))).toEqual(["10.0.2.200", "10.0.2.201"]);
  expect([texts(translator.serves), texts(translator.refuses)]).toEqual([
    ["10.0.0.0/16", "2001:db8:1::/56"],
    ["10.0.2.0/24"],
  ]);
  const port = view.port(eni)!;
  expect(port).toMatchObject({ checked: false, behind: { is: "translator", id: nat }, segment: b });
  expect(port.filters).toBeUndefined();
  expect(view.router(vpc)!.publicAddresses).toEqual(expect.arrayContaining([`${vpc}/10.0.2.200`, `${vpc}/10.0.2.201`]));
  w.update(natGateways, nat, { state: "deleting" });
  expect([view.translator(nat), view.port(eni)]).toEqual([undefined, undefined]);
});

it("M23 a regional NAT gateway has no port: its own table, addresses by zone, and where it serves others from", () => {
  const { w, vpc, a, view } = network();
  const igw = w.igw(vpc);
  const table = w.table(vpc);
  w.route(table, "0.0.0.0/0", igw);
  const nat = w.regionalNat(vpc, table, [
    ["us-east-1a", "198.18.1.200"],
    ["us-east-1b", "198.18.1.201"],
  ]);
  w.route(a, "0.0.0.0/0", nat);
  const translator = view.translator(nat)!;
  expect(translator.addresses.map(({ address, zone }) => [formatAddress(address), zone])).toEqual([
    ["198.18.1.200", "us-east-1a"],
    ["198.18.1.201", "us-east-1b"],
  ]);
  expect([translator.port, translator.table, translator.fallbackZone]).toEqual([undefined, table, undefined]);
  expect(view.table(w.tableOf(a))!.routes.at(-1)!.way).toEqual({ to: "translator", id: nat });
  const router = view.router(vpc)!;
  expect(router.tables).toContain(table);
  expect(router.publicAddresses).toEqual(expect.arrayContaining([`${vpc}/198.18.1.200`, `${vpc}/198.18.1.201`]));
  expect(view.publicAddress(`${vpc}/198.18.1.200`)).toMatchObject({ gateway: igw, translator: nat });
  w.update(natGateways, nat, { autoProvisionZones: true });
  expect(view.translator(nat)!.fallbackZone).toBe("us-east-1a");
});

it("an instance that starts has its ports already, and one that stops has none", () => {
  const { w, host, view } = network();
  for (const [state, up] of [
    ["pending", true],
    ["running", true],
    ["stopping", false],
    ["stopped", false],
    ["shutting-down", false],
  ] as const) {
    w.update(instances, host.id, { state });
    expect(view.port(host.eni) !== undefined, state).toBe(up);
  }
});

it("a subnet's IPv6 block that comes later shows in its segment", () => {
  const { w, b, view } = network();
  const cidr = { associationId: "x", cidr: "2001:db8:1:2::/64", state: "associated" } as const;
  w.update(subnets, b, { ipv6Cidrs: [cidr] });
  expect(texts(view.segment(b)!.blocks)).toEqual(["10.0.2.0/24", "2001:db8:1:2::/64"]);
});
