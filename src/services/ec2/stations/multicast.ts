/** Multicast domains: who may send to a group, and who hears it (TGW-04). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Passage } from "../../../fabric/station.ts";
import { protocols } from "../../../net/packet.ts";
import { hostPrefix } from "../../../net/prefix.ts";
import { address } from "../../../net/address.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { Subnet } from "../tables/subnet.ts";
import { subnets } from "../tables/subnet.ts";
import { transitGatewayAttachments } from "../tables/transit-gateway.ts";
import {
  isAssociated,
  multicastAssociations,
  multicastDomains,
  multicastMemberships,
} from "../tables/transit-gateway-multicast.ts";
import type { MulticastDomain, MulticastMembership } from "../tables/transit-gateway-multicast.ts";
import { isUp } from "../transit-gateway-route-list.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { groupBlocks, linkGroups } from "./ranges.ts";
import { ownPrefixes } from "./rows.ts";
import { transitMtu } from "./transit-gateway.ts";

/** The kind of road that copies come by. */
export const multicastRoad = "multicast";

/** What a subnet in a domain sends to groups; those of the link alone stay on the link. */
export const toGroup: Guard = {
  is: "all",
  of: [
    { is: "in", side: "destination", prefixes: groupBlocks },
    { is: "not", of: { is: "in", side: "destination", prefixes: linkGroups } },
  ],
};

/** The domain that a subnet is in and that carries what it sends. */
export function domainOfSubnet(read: Recorder, subnetId: string): MulticastDomain | undefined {
  const standing = read.by(multicastAssociations, "subnet", subnetId).find(isAssociated);
  const attachment = standing && read.get(transitGatewayAttachments, standing.attachmentId);
  const domain = attachment && isUp(attachment) ? read.get(multicastDomains, standing.domainId) : undefined;
  return domain?.state === "available" ? domain : undefined;
}

/** The interfaces that a group's packets go to, each once. */
export function membersOf(read: Recorder, domainId: string, group: string): string[] {
  const rows = read.by(multicastMemberships, "group", `${domainId}/${group}`);
  const members = rows.filter(({ role, subnetId }) => role === "member" && isIn(read, subnetId, domainId));
  return [...new Set(members.map(({ networkInterfaceId }) => networkInterfaceId))];
}

/** The groups that an interface may send to where its domain asks for that. */
export function sourcesIn(read: Recorder, domainId: string, subnetId: string): MulticastMembership[] {
  const rows = read.by(multicastMemberships, "subnet", subnetId);
  return rows.filter((row) => row.role === "source" && row.domainId === domainId);
}

/** What leaves a subnet for a group, where the subnet's domain takes it: by the domain's rules about senders. */
export const multicastOut: Place = {
  place: "multicast-out",
  every: (read) => read.all(multicastAssociations).map(({ subnetId }) => at("multicast-out", subnetId)),
  build: (read, id, subnetId) => {
    const subnet = read.get(subnets, subnetId);
    const domain = subnet && domainOfSubnet(read, subnetId);
    if (!domain) return undefined;
    const sent = sendingEdges(read, domain, subnet);
    const refusal = drop("X_MULTICAST_NOT_A_SOURCE", `{source} is no source of {destination} in ${domain.id}`);
    const choice = inOrder([membershipEdge(domain), ...sent], refusal);
    return { id, kind: "multicast domain, inbound", resource: resourceOf(domain.id), choice };
  },
};

/** Who hears what is sent in a domain: by group. */
export const multicastDomain: Place = {
  place: "multicast-domain",
  every: (read) => read.all(multicastDomains).map(({ id }) => at("multicast-domain", id)),
  build: (read, id, domainId) =>
    read.get(multicastDomains, domainId) && {
      id,
      kind: "multicast domain",
      resource: resourceOf(domainId),
      choice: { by: "address", of: "destination", under: at("multicast-group", domainId, ""), otherwise: unheard },
    },
};

/** A group that somebody hears: each member gets a copy, the sender none. */
export const multicastGroup: Place = {
  place: "multicast-group",
  every: (read) => {
    const heard = read.all(multicastMemberships).filter(({ role }) => role === "member");
    return new Set(heard.map(({ domainId, group }) => at("multicast-group", domainId, group)));
  },
  may: (read, domainId, group) => read.by(multicastMemberships, "group", `${domainId}/${group}`).length > 0,
  build: (read, id, domainId, group) => {
    const members = membersOf(read, domainId, group);
    if (members.length === 0) return undefined;
    const edges = members.flatMap((eniId) => copyTo(read, eniId) ?? []);
    const resource = resourceOf(domainId);
    return { id, kind: "multicast group", resource, choice: { by: "copies", edges, otherwise: unheard } };
  },
};

/** The transit gateway itself, as hosts know it that say which groups they hear. */
export const multicastRouter: Place = {
  place: "multicast-router",
  every: (read) => read.all(multicastDomains).map(({ id }) => at("multicast-router", id)),
  build: (read, id, domainId) => {
    const domain = read.get(multicastDomains, domainId);
    return (
      domain && {
        id,
        kind: "multicast router",
        resource: resourceOf(domainId),
        choice: { by: "end", because: `${domain.transitGatewayId} takes it` },
      }
    );
  },
};

const unheard = drop("X_MULTICAST_NO_MEMBERS", "nobody else hears {destination}");

function resourceOf(domainId: string) {
  return { id: domainId, type: "transit-gateway-multicast-domain" };
}

function isIn(read: Recorder, subnetId: string, domainId: string): boolean {
  return domainOfSubnet(read, subnetId)?.id === domainId;
}

function membershipEdge(domain: MulticastDomain): Edge {
  const when: Guard = { is: "protocol", protocols: [protocols.igmp] };
  if (domain.igmpv2Support === "enable")
    return go(at("multicast-router", domain.id), { when, because: `${domain.id} listens to IGMP` });
  return drop("X_MULTICAST_NO_IGMP", `IGMP is off in ${domain.id}`, when);
}

function sendingEdges(read: Recorder, domain: MulticastDomain, subnet: Subnet): Passage[] {
  const on = (more: Partial<Passage>): Passage =>
    go(at("multicast-domain", domain.id), {
      identity: "lost",
      road: senderRoad(subnet.vpcId),
      mtu: { bytes: transitMtu },
      ...more,
    });
  if (domain.staticSourcesSupport === "disable") return [on({ because: `whoever is in ${domain.id} may send` })];
  return sourcesIn(read, domain.id, subnet.id).flatMap((row) => {
    const eni = read.get(networkInterfaces, row.networkInterfaceId);
    const of: Guard[] = [
      { is: "in", side: "destination", prefixes: [hostPrefix(address(row.group))] },
      { is: "in", side: "source", prefixes: eni ? ownPrefixes(eni) : [] },
    ];
    return on({ when: { is: "all", of }, because: `${row.networkInterfaceId} is a source of {destination}` });
  });
}

/** Of which VPC a sender is: its addresses mean it there alone. */
function senderRoad(vpcId: string): string {
  return `${multicastRoad} from ${vpcId}`;
}

function copyTo(read: Recorder, eniId: string): Passage | undefined {
  const eni = read.get(networkInterfaces, eniId);
  if (!eni) return undefined;
  const itself: Guard = {
    is: "all",
    of: [
      { is: "came", over: [senderRoad(eni.vpcId)] },
      { is: "in", side: "source", prefixes: ownPrefixes(eni) },
    ],
  };
  return go(at("acl-in", eni.id), { when: { is: "not", of: itself }, road: multicastRoad });
}
