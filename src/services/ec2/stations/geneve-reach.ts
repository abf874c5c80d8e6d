/** Whether appliances take what a Gateway Load Balancer sends them: their groups must admit GENEVE from its node. */
import type { Recorder } from "../../../core/derive.ts";
import { askFilters } from "../../../fabric/filter.ts";
import type { Graph } from "../../../fabric/station.ts";
import { address, formatAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import { prefix } from "../../../net/prefix.ts";
import { prefixListEntries } from "../prefix-list-entry.ts";
import { holderOf } from "./rows.ts";
import { buildGroupFilter, groupFilter } from "./security-group.ts";

const genevePort = 6081;

/** Whether the groups of whoever holds an address in a VPC admit GENEVE from a node. */
export function admitsGeneve(read: Recorder, vpcId: string, node: string, end: Address): boolean {
  const eni = holderOf(read, vpcId, formatAddress(end));
  if (!eni) return true;
  const header = {
    protocol: protocols.udp,
    source: address(node),
    destination: end,
    sourcePort: genevePort,
    destinationPort: genevePort,
    length: 0,
    whole: false,
  };
  const owners = new Map(eni.groupIds.map((id) => [groupFilter(id, "in"), id]));
  const graph: Graph = {
    station: () => undefined,
    filter: (id) => buildGroupFilter(read, id, owners.get(id)!, "in"),
    list: (id) => ({ id, prefixes: prefixListEntries(read, id).map(prefix) }),
  };
  return askFilters(graph, [...owners.keys()], header, { holders: [] })?.admitted === true;
}
