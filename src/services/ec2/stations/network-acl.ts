/** Network ACLs: numbered lists at the border of a subnet, without memory, where the first match decides (M01, M02). */
import type { Recorder } from "../../../core/derive.ts";
import type { Filter, FilterRule, Guard, Station } from "../../../fabric/station.ts";
import { protocols } from "../../../net/packet.ts";
import { prefix } from "../../../net/prefix.ts";
import { networkAclAssociations, networkAcls } from "../tables/network-acl.ts";
import type { NetworkAclEntry } from "../tables/network-acl.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { routeTableAssociations } from "../tables/route-table.ts";
import { subnets } from "../tables/subnet.ts";
import type { Subnet } from "../tables/subnet.ts";
import { domainOfSubnet, toGroup } from "./multicast.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { doorOf } from "./rows.ts";
import { protocolNumber } from "./security-group.ts";

type Direction = "in" | "out";

/** The border of a subnet, for what leaves it. */
export const aclOut: Place = {
  place: "acl-out",
  every: (read) => read.all(subnets).map(({ id }) => at("acl-out", id)),
  build: (read, id, subnetId) => {
    const subnet = read.get(subnets, subnetId);
    const table = subnet && tableOfSubnet(read, subnet);
    if (!subnet || !table) return undefined;
    const groups = domainOfSubnet(read, subnetId) && at("multicast-out", subnetId);
    return aclStation(read, id, subnet, "out", at("routes", table), groups);
  },
};

/** The border of an interface's subnet, for what comes to the interface from outside the subnet. */
export const aclIn: Place = {
  place: "acl-in",
  every: (read) => read.all(networkInterfaces).map(({ id }) => at("acl-in", id)),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    const subnet = eni && read.get(subnets, eni.subnetId);
    if (!eni || !subnet) return undefined;
    return aclStation(read, id, subnet, "in", doorOf(read, eni));
  },
};

/** The route table that a subnet uses: its own, or the VPC's main one (M14). */
export function tableOfSubnet(read: Recorder, subnet: Subnet): string | undefined {
  const [own] = read.by(routeTableAssociations, "subnet", subnet.id);
  return (own ?? read.by(routeTableAssociations, "main", subnet.vpcId)[0])?.routeTableId;
}

/** The ACL at the border of a subnet. */
export function aclOfSubnet(read: Recorder, subnetId: string): string | undefined {
  return read.by(networkAclAssociations, "subnet", subnetId)[0]?.networkAclId;
}

/** The id of the filter that an ACL is in one direction. */
export function aclFilter(aclId: string, direction: Direction): string {
  return `entries-${direction}/${aclId}`;
}

/** An ACL in one direction, as a filter. */
export function buildAclFilter(read: Recorder, id: string, aclId: string, direction: Direction): Filter | undefined {
  const acl = read.get(networkAcls, aclId);
  if (!acl) return undefined;
  const entries = acl.entries.filter(({ egress }) => egress === (direction === "out"));
  return {
    id,
    resource: { id: aclId, type: "network-acl" },
    decides: "first",
    side: direction === "in" ? "source" : "destination",
    rules: entries.toSorted((a, b) => a.ruleNumber - b.ruleNumber).map(filterRule),
  };
}

function aclStation(
  read: Recorder,
  id: string,
  subnet: Subnet,
  direction: Direction,
  to: string,
  groups?: string,
): Station | undefined {
  const acl = aclOfSubnet(read, subnet.id);
  if (!acl) return undefined;
  const filters = [aclFilter(acl, direction)];
  const admitted: Guard = { is: "admitted", filters, holders: [] };
  const border = direction === "in" ? `into ${subnet.id}` : `out of ${subnet.id}`;
  return {
    id,
    kind: `network ACL, ${direction}bound`,
    resource: { id: acl, type: "network-acl" },
    choice: inOrder(
      [...(groups ? [go(groups, { when: { is: "all", of: [toGroup, admitted] } })] : []), go(to, { when: admitted })],
      {
        ...drop("SUBNET_ACL_RESTRICTION", `no rule of ${acl} lets {packet} ${border}, so its last rule denies it`),
        filters,
      },
    ),
  };
}

function filterRule(entry: NetworkAclEntry): FilterRule {
  const protocol = protocolNumber(entry.protocol);
  const ported = protocol === protocols.tcp || protocol === protocols.udp;
  const { icmp, portRange, ruleNumber, action } = entry;
  const cidr = entry.cidr ?? entry.ipv6Cidr!;
  const kind = icmp && {
    ...(icmp.type !== -1 && { type: icmp.type }),
    ...(icmp.code !== -1 && { code: icmp.code }),
  };
  return {
    id: String(ruleNumber),
    allows: action === "allow",
    ...(protocol !== undefined && { protocol }),
    ...(ported && portRange && { ports: { from: portRange.from, to: portRange.to } }),
    ...(kind && { icmp: kind }),
    peer: { kind: "prefix", prefix: prefix(cidr) },
    text: `rule ${ruleNumber} (${action} ${describe(entry)} ${entry.egress ? "to" : "from"} ${cidr})`,
  };
}

function describe({ protocol, portRange }: NetworkAclEntry): string {
  if (protocol === "-1") return "all traffic";
  const name = { 6: "tcp", 17: "udp", 1: "icmp", 58: "icmpv6" }[protocol] ?? `protocol ${protocol}`;
  if (!portRange) return name;
  return `${name} ${portRange.from === portRange.to ? portRange.from : `${portRange.from}-${portRange.to}`}`;
}
