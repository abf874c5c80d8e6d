/**
 * Whether GENEVE goes to an appliance and back: the ACLs of its subnet and of the node's, and its interface's groups,
 * are asked as of any packet. What an appliance sends back is no answer to trackers: its ports are not exchanged.
 */
import type { Recorder } from "../../../core/derive.ts";
import { askFilters } from "../../../fabric/filter.ts";
import type { Filter, Graph, Refusal } from "../../../fabric/station.ts";
import { address, formatAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import type { Header } from "../../../net/packet.ts";
import { prefix } from "../../../net/prefix.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { aclFilter, aclOfSubnet, buildAclFilter } from "./network-acl.ts";
import { drop } from "./place.ts";
import { holderOf } from "./rows.ts";
import { buildGroupFilter, groupFilter } from "./security-group.ts";

/** A node of a Gateway Load Balancer. */
export interface GeneveNode {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly address: string;
}

const genevePort = 6081;
/** Some port that flows give; no rule asks for it. */
const flowPort = 50_000;

/** Why an appliance gets nothing from a node, or gives nothing back; nothing where both ways are open. */
export function strandedGeneve(read: Recorder, node: GeneveNode, end: Address): Refusal | undefined {
  const eni = holderOf(read, node.vpcId, formatAddress(end));
  if (!eni) return undefined;
  const there = header(address(node.address), end);
  const back = header(end, address(node.address));
  const ask = asker(read);
  const crosses = eni.subnetId !== node.subnetId;
  const border = (subnet: string, direction: "in" | "out", packet: Header): Refusal | undefined => {
    const acl = crosses ? aclOfSubnet(read, subnet) : undefined;
    if (acl === undefined || ask([buildAclFilter(read, aclFilter(acl, direction), acl, direction)], packet))
      return undefined;
    const text = `no rule of ${acl} lets GENEVE ${direction === "in" ? "into" : "out of"} ${subnet}`;
    return drop("SUBNET_ACL_RESTRICTION", `${text}, between the load balancer and the appliance ${eni.id}`);
  };
  const groups = (direction: "in" | "out", packet: Header): Refusal | undefined => {
    if (ask(groupFilters(read, eni, direction), packet)) return undefined;
    const text = direction === "in" ? `from ${node.address} in` : `back to ${node.address}`;
    return drop("ENI_SG_RULES_MISMATCH", `no rule of ${eni.groupIds.join(", ")} lets GENEVE ${text} at ${eni.id}`);
  };
  return (
    border(node.subnetId, "out", there) ??
    border(eni.subnetId, "in", there) ??
    groups("in", there) ??
    groups("out", back) ??
    border(eni.subnetId, "out", back) ??
    border(node.subnetId, "in", back)
  );
}

function header(source: Address, destination: Address): Header {
  const ports = { sourcePort: flowPort, destinationPort: genevePort };
  return { protocol: protocols.udp, source, destination, ...ports, length: 0, whole: false };
}

function groupFilters(read: Recorder, { groupIds }: NetworkInterface, direction: "in" | "out"): Filter[] {
  return groupIds.flatMap((id) => buildGroupFilter(read, groupFilter(id, direction), id, direction) ?? []);
}

/** Asks filters by themselves, of senders and receivers without groups. */
function asker(read: Recorder): (filters: readonly (Filter | undefined)[], packet: Header) => boolean {
  return (filters, packet) => {
    const known = new Map(filters.flatMap((filter) => (filter ? [[filter.id, filter] as const] : [])));
    const graph: Graph = {
      station: () => undefined,
      filter: (id) => known.get(id),
      list: (id) => ({ id, prefixes: prefixListEntries(read, id).map(prefix) }),
    };
    return askFilters(graph, [...known.keys()], packet, { holders: [] })?.admitted === true;
  };
}
