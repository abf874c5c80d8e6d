/** Networks made by hand, straight in EC2's tables, for tests of the data path. */
import { Database } from "../../src/core/database.ts";
import { Derivations } from "../../src/core/derive.ts";
import type { Recorder } from "../../src/core/derive.ts";
import type { Transaction } from "../../src/core/transaction.ts";
import type { Row, Table } from "../../src/core/table.ts";
import { address } from "../../src/net/address.ts";
import type { Header } from "../../src/net/packet.ts";
import type { Sessions } from "../../src/fabric/sessions.ts";
import type { Graph, Station } from "../../src/fabric/station.ts";
import { trace } from "../../src/fabric/trace.ts";
import type { Trace } from "../../src/fabric/trace-types.ts";
import { tables } from "../../src/services/ec2/tables.ts";
import { balancerTables } from "../../src/services/elbv2/face.ts";
import { addresses } from "../../src/services/ec2/tables/address.ts";
import {
  egressOnlyInternetGateways,
  internetGateways,
  natGateways,
  vpnGateways,
} from "../../src/services/ec2/tables/gateway.ts";
import type { LearnedPrefix, NatGateway } from "../../src/services/ec2/tables/gateway.ts";
import { instances } from "../../src/services/ec2/tables/instance.ts";
import type { Instance } from "../../src/services/ec2/tables/instance.ts";
import { networkAclAssociations, networkAcls } from "../../src/services/ec2/tables/network-acl.ts";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import type { NetworkInterface } from "../../src/services/ec2/tables/network-interface.ts";
import { prefixListVersions, prefixLists } from "../../src/services/ec2/tables/prefix-list.ts";
import { routeTableAssociations, routeTables } from "../../src/services/ec2/tables/route-table.ts";
import type { Route, RouteTarget } from "../../src/services/ec2/tables/route-table.ts";
import { securityGroupRules, securityGroups } from "../../src/services/ec2/tables/security-group.ts";
import { subnets } from "../../src/services/ec2/tables/subnet.ts";
import type { Subnet } from "../../src/services/ec2/tables/subnet.ts";
import { vpcPeerings } from "../../src/services/ec2/tables/vpc-peering.ts";
import type { VpcPeering } from "../../src/services/ec2/tables/vpc-peering.ts";
import { accountSettings, blockPublicAccessExclusions, vpcs } from "../../src/services/ec2/tables/vpc.ts";
import type { BlockPublicAccessExclusion, Vpc } from "../../src/services/ec2/tables/vpc.ts";
import { graphOf } from "../../src/services/ec2/stations/index.ts";
import { graphUnderTest, tellWitness } from "./it.ts";
import { aclEntry, groupRule } from "./rules.ts";

/** A host of a test network. */
export interface Host {
  readonly id: string;
  readonly eni: string;
  readonly ip: string;
  readonly publicIp?: string;
}

/** What a host is made with. Its group admits everything, both ways, unless `groups` names others. */
export interface HostOptions {
  readonly ip?: string;
  readonly ipv6?: string;
  readonly publicIp?: string;
  readonly groups?: readonly string[];
  readonly check?: boolean;
  readonly state?: Instance["state"];
  /** Another interface of a host that is there already. */
  readonly of?: Host;
  readonly eni?: Partial<NetworkInterface>;
}

/** A packet in a few words: `tcp/443`, `udp/53`, `icmp`, `icmpv6`, `47`; with what is unusual about it. */
export interface Sent {
  readonly source?: string;
  readonly port?: number;
  readonly length?: number;
  readonly whole?: boolean;
  readonly flags?: Header["flags"];
  readonly icmp?: Header["icmp"];
  readonly sessions?: Sessions;
  readonly at?: number;
  readonly oneWay?: boolean;
  /** The station where it sets out, for roads that tests make. */
  readonly from?: string;
}

const owner = { account: "000000000000", region: "us-east-1" };

/** A network under construction. Every member that makes something gives its id or row. */
export class World {
  readonly database = new Database();
  readonly read: Recorder;
  /** Stations of roads that no service builds yet; they stand before those of the tables. */
  readonly roads = new Map<string, Station>();
  #count = 0;

  constructor() {
    this.database.declare([...tables, ...balancerTables]);
    this.read = Derivations.over(this.database, new Derivations(this.database));
  }

  vpc(cidr: string, ipv6?: string, more: Partial<Vpc> = {}): string {
    const id = this.id("vpc");
    const block = (text: string) => ({ associationId: this.id("assoc"), cidr: text, state: "associated" as const });
    this.insert(vpcs, {
      ...owner,
      id,
      cidrs: [block(cidr)],
      ipv6Cidrs: ipv6 ? [{ ...block(ipv6), pool: "Amazon", networkBorderGroup: "us-east-1" }] : [],
      dhcpOptionsId: "default",
      instanceTenancy: "default",
      isDefault: false,
      state: "available",
      enableDnsSupport: true,
      enableDnsHostnames: false,
      enableNetworkAddressUsageMetrics: false,
      ...more,
    });
    const main = this.table(id, undefined, "rtb-main");
    this.insert(routeTableAssociations, {
      ...owner,
      id: this.id("rtbassoc"),
      routeTableId: main,
      vpcId: id,
      main: true,
    });
    return id;
  }

  /** An active connection between two VPCs. */
  peering(a: string, b: string, more: Partial<VpcPeering> = {}): string {
    const side = (vpcId: string) => ({ ...owner, vpcId, dnsFromRemote: false, listed: true });
    const id = this.id("pcx");
    const ends = { requester: side(a), accepter: side(b) };
    this.insert(vpcPeerings, { ...owner, id, ...ends, state: "active", message: "Active", ...more });
    return id;
  }

  subnet(vpcId: string, cidr: string, ipv6?: string, zone = "us-east-1a"): string {
    const id = this.id("subnet");
    const six = ipv6 ? [{ associationId: this.id("assoc"), cidr: ipv6, state: "associated" as const }] : [];
    this.insert(subnets, {
      ...owner,
      id,
      vpcId,
      cidr,
      ipv6Cidrs: six,
      zone,
      zoneId: zone,
    } as Partial<Subnet> as Subnet);
    this.acl(id, [
      "in 100 allow all 0.0.0.0/0",
      "out 100 allow all 0.0.0.0/0",
      "in 101 allow all ::/0",
      "out 101 allow all ::/0",
    ]);
    return id;
  }

  /** A route table; with a subnet or gateway it is theirs from now on. */
  table(vpcId: string, of?: string, kind = "rtb"): string {
    const id = this.id(kind);
    const vpc = this.read.get(vpcs, vpcId)!;
    const local = [...vpc.cidrs, ...vpc.ipv6Cidrs].map(({ cidr }): Route => ({
      destination: { kind: cidr.includes(":") ? "ipv6" : "ipv4", cidr },
      target: { kind: "local" },
      origin: "CreateRouteTable",
    }));
    this.insert(routeTables, { ...owner, id, vpcId, routes: local, propagatingVgws: [] });
    if (of) {
      const whose = of.startsWith("subnet-") ? { subnetId: of } : { gatewayId: of };
      this.insert(routeTableAssociations, {
        ...owner,
        id: this.id("rtbassoc"),
        routeTableId: id,
        vpcId,
        main: false,
        ...whose,
      });
    }
    return id;
  }

  /** The table of a subnet, its own from now on if it used the main one. */
  tableOf(subnetId: string): string {
    const [own] = this.read.by(routeTableAssociations, "subnet", subnetId);
    return own?.routeTableId ?? this.table(this.read.get(subnets, subnetId)!.vpcId, subnetId);
  }

  mainTable(vpcId: string): string {
    return this.read.by(routeTableAssociations, "main", vpcId)[0]!.routeTableId;
  }

  edgeTable(gatewayId: string): string {
    return this.read.by(routeTableAssociations, "gateway", gatewayId)[0]!.routeTableId;
  }

  propagate(vgw: string, tableId: string): void {
    this.update(routeTables, tableId, { propagatingVgws: [vgw] });
  }

  /** Adds a route to a table or to a subnet's table. */
  route(to: string, destination: string, target: string | Host): void {
    const tableId = to.startsWith("subnet-") ? this.tableOf(to) : to;
    const route: Route = { destination: destinationOf(destination), target: targetOf(target), origin: "CreateRoute" };
    this.update(routeTables, tableId, { routes: [...this.read.get(routeTables, tableId)!.routes, route] });
  }

  /** Replaces the target of a table's local routes. */
  replaceLocal(tableId: string, target: string | Host): void {
    const changed = (route: Route): Route =>
      route.target.kind === "local" ? { ...route, target: targetOf(target) } : route;
    this.update(routeTables, tableId, { routes: this.read.get(routeTables, tableId)!.routes.map(changed) });
  }

  igw(vpcId: string): string {
    return this.insert(internetGateways, { ...owner, id: this.id("igw"), vpcId }).id;
  }

  eigw(vpcId: string): string {
    return this.insert(egressOnlyInternetGateways, { ...owner, id: this.id("eigw"), vpcId }).id;
  }

  vgw(vpcId: string, learned: readonly LearnedPrefix[], propagatesTo: readonly string[] = []): string {
    const state = { state: "available", attachmentState: "attached", type: "ipsec.1", amazonSideAsn: "64512" } as const;
    const { id } = this.insert(vpnGateways, { ...owner, id: this.id("vgw"), vpcId, learned, ...state });
    for (const table of propagatesTo) this.propagate(id, table);
    return id;
  }

  /** A NAT gateway in a subnet; public when it has public addresses. */
  nat(
    subnetId: string,
    pairs: readonly (readonly [privateIp: string, publicIp?: string])[],
    more: Partial<NatGateway> = {},
  ): string {
    const subnet = this.read.get(subnets, subnetId)!;
    const id = this.id("nat");
    const enis = pairs.map(([privateIp, publicIp]) => {
      const eni = this.interface(
        subnet,
        { ip: privateIp, publicIp, groups: [] },
        { interfaceType: "nat_gateway" },
        undefined,
      );
      return {
        privateIp,
        publicIp,
        networkInterfaceId: eni,
        isPrimary: privateIp === pairs[0]![0],
        status: "succeeded" as const,
      };
    });
    const connectivityType = pairs.some(([, publicIp]) => publicIp) ? "public" : "private";
    const common = {
      ...owner,
      id,
      vpcId: subnet.vpcId,
      subnetId,
      createdAt: 0,
      state: "available",
      availabilityMode: "zonal",
    } as const;
    this.insert(natGateways, { ...common, connectivityType, addresses: enis, ...more });
    return id;
  }

  /** A regional NAT gateway with public addresses in zones, whose own traffic follows a table. */
  regionalNat(
    vpcId: string,
    routeTableId: string,
    pairs: readonly (readonly [zone: string, publicIp: string])[],
  ): string {
    const id = this.id("nat");
    const own = pairs.map(([zone, publicIp]) => {
      const allocationId = this.id("eipalloc");
      this.insert(addresses, {
        ...owner,
        id: allocationId,
        publicIp,
        domain: "vpc",
        networkBorderGroup: "us-east-1",
        pool: "amazon",
      });
      return { allocationId, publicIp, zone, isPrimary: false, status: "succeeded" as const };
    });
    const common = { ...owner, id, vpcId, createdAt: 0, state: "available", availabilityMode: "regional" } as const;
    this.insert(natGateways, { ...common, connectivityType: "public", addresses: own, routeTableId });
    return id;
  }

  group(vpcId: string, rules: readonly string[], id = this.id("sg")): string {
    this.insert(securityGroups, { ...owner, id, vpcId, name: id, description: id, isDefault: false });
    this.setRules(id, rules);
    return id;
  }

  setRules(groupId: string, rules: readonly string[]): void {
    this.database.transact((tx) => {
      for (const { id } of tx.by(securityGroupRules, "group", groupId)) tx.remove(securityGroupRules, id);
      for (const text of rules)
        tx.insert(securityGroupRules, { ...owner, id: this.id("sgr"), groupId, ...groupRule(text) });
    });
  }

  /** Gives a subnet an ACL of its own. */
  acl(subnetId: string, entries: readonly string[]): string {
    const id = this.id("acl");
    const { vpcId } = this.read.get(subnets, subnetId)!;
    this.insert(networkAcls, { ...owner, id, vpcId, isDefault: false, entries: entries.map(aclEntry) });
    const [old] = this.read.by(networkAclAssociations, "subnet", subnetId);
    if (old) this.update(networkAclAssociations, old.id, { networkAclId: id });
    else this.insert(networkAclAssociations, { ...owner, id: this.id("aclassoc"), networkAclId: id, subnetId });
    return id;
  }

  list(cidrs: readonly string[]): string {
    const id = this.id("pl");
    const entries = cidrs.map((cidr) => ({ cidr }));
    this.insert(prefixLists, {
      ...owner,
      id,
      name: id,
      family: "IPv4",
      maxEntries: 10,
      state: "create-complete",
      version: 1,
    });
    this.insert(prefixListVersions, { ...owner, id: `${id}/1`, prefixListId: id, version: 1, entries });
    return id;
  }

  /** An instance with one interface, or another interface of one. */
  host(subnetId: string, options: HostOptions = {}): Host {
    const subnet = this.read.get(subnets, subnetId)!;
    const id = options.of?.id ?? this.id("i");
    if (!options.of)
      this.insert(instances, {
        ...owner,
        id,
        state: options.state ?? "running",
        instanceType: "m5.large",
        vpcId: subnet.vpcId,
        subnetId,
        metadataOptions: { httpEndpoint: "enabled", httpProtocolIpv6: "disabled" },
      } as unknown as Instance);
    const ip = options.ip ?? this.#free(subnet);
    const eni = this.interface(subnet, { ...options, ip }, options.eni ?? {}, id);
    return { id, eni, ip, ...(options.publicIp && { publicIp: options.publicIp }) };
  }

  interface(
    subnet: Subnet,
    options: HostOptions,
    more: Partial<NetworkInterface>,
    instanceId: string | undefined,
  ): string {
    const id = this.id("eni");
    const { vpcId, zone, zoneId } = subnet;
    const deviceIndex = instanceId ? this.read.countBy(networkInterfaces, "instance", instanceId) : 0;
    const attachment = { id: this.id("eni-attach"), instanceId, deviceIndex, networkCardIndex: 0, status: "attached" };
    this.insert(networkInterfaces, {
      ...owner,
      id,
      subnetId: subnet.id,
      vpcId,
      zone,
      zoneId,
      privateIps: options.ip ? [{ address: options.ip, primary: true, autoPublicIp: options.publicIp }] : [],
      ipv6s: options.ipv6 ? [{ address: options.ipv6, primary: true }] : [],
      ipv4Prefixes: [],
      ipv6Prefixes: [],
      mac: "02:00:00:00:00:01",
      groupIds: options.groups ?? [this.openGroup(vpcId)],
      sourceDestCheck: options.check ?? true,
      status: "in-use",
      interfaceType: "interface",
      description: "",
      requesterManaged: false,
      attachment,
      ...more,
    } as NetworkInterface);
    return id;
  }

  /** The group of a VPC that admits everything both ways. */
  openGroup(vpcId: string): string {
    const id = `sg-open-${vpcId}`;
    if (!this.read.get(securityGroups, id))
      this.group(vpcId, ["in all 0.0.0.0/0", "out all 0.0.0.0/0", "in all ::/0", "out all ::/0"], id);
    return id;
  }

  blockPublicAccess(mode: "off" | "block-bidirectional" | "block-ingress"): void {
    const id = `${owner.account}/${owner.region}`;
    const row = { ...owner, id, blockPublicAccess: mode, blockPublicAccessExclusionsAllowed: "allowed" } as const;
    this.database.transact((tx) => tx.upsert(accountSettings, row));
  }

  exclude(
    of: string,
    mode: "allow-bidirectional" | "allow-egress",
    state: BlockPublicAccessExclusion["state"] = "create-complete",
  ): void {
    const whose = of.startsWith("subnet-") ? { subnetId: of } : { vpcId: of };
    const row = {
      ...owner,
      id: this.id("vpcbpa-exclude"),
      mode,
      state,
      createdAt: 0,
      ...whose,
    } as const;
    this.insert(blockPublicAccessExclusions, row);
  }

  /** Traces a packet from a host (or `internet`) to an address or host. */
  trace(from: Host | "internet", to: Host | string, what: string, sent: Sent = {}): Trace {
    return this.traceIn(graphUnderTest(this.#graph()), from, to, what, sent);
  }

  /** Traces in some graph of this network. */
  traceIn(graph: Graph, from: Host | "internet", to: Host | string, what: string, sent: Sent = {}): Trace {
    const destination = address(typeof to === "string" ? to : to.ip);
    const somebody = destination.family === 4 ? "203.0.113.10" : "3fff::10";
    const own = from === "internet" ? somebody : destination.family === 4 ? from.ip : this.#ipv6(from);
    const packet = packetOf(what, address(sent.source ?? own), destination, sent);
    const station = sent.from ?? (from === "internet" ? "internet" : `interface-out/${from.eni}`);
    const query = { from: station, packet, at: sent.at, oneWay: sent.oneWay };
    const found = trace(graph, query, sent.sessions);
    tellWitness(this, { graph, query, ...(sent.sessions && { sessions: sent.sessions }), after: found.sessions });
    return found;
  }

  insert<R extends Row>(table: Table<R>, row: R): R {
    return this.database.transact((tx: Transaction) => tx.insert(table, row));
  }

  update<R extends Row>(table: Table<R>, id: string, patch: Partial<NoInfer<R>>): void {
    this.database.transact((tx) => tx.update(table, id, patch));
  }

  id(kind: string): string {
    return `${kind}-${++this.#count}`;
  }

  #graph(): Graph {
    const graph = graphOf(this.read);
    return { ...graph, station: (id) => this.roads.get(id) ?? graph.station(id) };
  }

  #free(subnet: Subnet): string {
    const [a, b, c] = subnet.cidr!.split(/[./]/);
    return `${a}.${b}.${c}.${10 + this.read.countBy(networkInterfaces, "subnet", subnet.id)}`;
  }

  #ipv6(from: Host): string {
    return this.read.get(networkInterfaces, from.eni)!.ipv6s[0]!.address;
  }
}

function packetOf(what: string, source: Header["source"], destination: Header["source"], sent: Sent): Header {
  const [name = "", port] = what.split("/");
  const protocol = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58 }[name] ?? Number(name);
  const ported = protocol === 6 || protocol === 17;
  const echo = { type: protocol === 58 ? 128 : 8, code: 0, identifier: 7 };
  return {
    protocol,
    source,
    destination,
    ...(ported && { sourcePort: sent.port ?? 40_000, destinationPort: Number(port) }),
    ...(sent.flags && { flags: sent.flags }),
    ...((protocol === 1 || protocol === 58) && { icmp: sent.icmp ?? echo }),
    length: sent.length ?? 0,
    whole: sent.whole ?? true,
  };
}

function destinationOf(text: string): Route["destination"] {
  if (text.startsWith("pl-")) return { kind: "prefix-list", id: text };
  return { kind: text.includes(":") ? "ipv6" : "ipv4", cidr: text };
}

const kinds: Readonly<Record<string, RouteTarget["kind"]>> = {
  igw: "gateway",
  vgw: "gateway",
  eigw: "egress-only-internet-gateway",
  nat: "nat-gateway",
  eni: "network-interface",
  pcx: "vpc-peering-connection",
  tgw: "transit-gateway",
  vpce: "vpc-endpoint",
};

function targetOf(target: string | Host): RouteTarget {
  const id = typeof target === "string" ? target : target.eni;
  return { kind: kinds[id.slice(0, id.indexOf("-"))]!, id };
}
