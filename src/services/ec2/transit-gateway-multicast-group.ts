/** Groups of a multicast domain: which interfaces hear them and which send to them; registered, taken out, searched. */
import type { ChangeContext } from "../../core/context.ts";
import type { FiltersOver } from "../../core/filter.ts";
import type { Job } from "../../core/service.ts";
import type { TransitGatewayMulticastGroup as GroupView } from "../../models/ec2.d.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { contains } from "../../net/prefix.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { isAssociated, multicastAssociations, multicastDomains } from "./tables/transit-gateway-multicast.ts";
import { multicastMemberships } from "./tables/transit-gateway-multicast.ts";
import type { MulticastAssociation, MulticastDomain, MulticastMembership } from "./tables/transit-gateway-multicast.ts";
import { groupBlocks, linkGroups } from "./stations/ranges.ts";
import { required } from "./transit-gateway-multicast-association.ts";
import { usableDomain } from "./transit-gateway-multicast-domain.ts";

/** From "Quotas for your transit gateways", whose owner can raise none of them. */
const most = { sourcesOfGroup: 1, membersOfGroup: 100, interfacesOfDomain: 10_000 } as const;

type Role = MulticastMembership["role"];

const registerTransitGatewayMulticastGroupMembers = change(
  "RegisterTransitGatewayMulticastGroupMembers",
  { honours: ["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceIds"] },
  (input, cx) => {
    const { domain, group } = groupAsked(cx, input);
    for (const id of input.NetworkInterfaceIds) register(cx, domain, group, id, "member");
    return {
      RegisteredMulticastGroupMembers: {
        TransitGatewayMulticastDomainId: domain.id,
        RegisteredNetworkInterfaceIds: input.NetworkInterfaceIds,
        GroupIpAddress: group,
      },
    };
  },
);

const registerTransitGatewayMulticastGroupSources = change(
  "RegisterTransitGatewayMulticastGroupSources",
  { honours: ["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceIds"] },
  (input, cx) => {
    const { domain, group } = groupAsked(cx, input);
    if (domain.staticSourcesSupport === "disable")
      throw fault("UnsupportedOperation", `${domain.id} has no static sources: everyone in it may send.`);
    for (const id of input.NetworkInterfaceIds) register(cx, domain, group, id, "source");
    return {
      RegisteredMulticastGroupSources: {
        TransitGatewayMulticastDomainId: domain.id,
        RegisteredNetworkInterfaceIds: input.NetworkInterfaceIds,
        GroupIpAddress: group,
      },
    };
  },
);

const deregisterTransitGatewayMulticastGroupMembers = change(
  "DeregisterTransitGatewayMulticastGroupMembers",
  { honours: ["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceIds"] },
  (input, cx) => {
    const { domain, group, ids } = deregister(cx, input, "member");
    return {
      DeregisteredMulticastGroupMembers: {
        TransitGatewayMulticastDomainId: domain,
        DeregisteredNetworkInterfaceIds: ids,
        GroupIpAddress: group,
      },
    };
  },
);

const deregisterTransitGatewayMulticastGroupSources = change(
  "DeregisterTransitGatewayMulticastGroupSources",
  { honours: ["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceIds"] },
  (input, cx) => {
    const { domain, group, ids } = deregister(cx, input, "source");
    return {
      DeregisteredMulticastGroupSources: {
        TransitGatewayMulticastDomainId: domain,
        DeregisteredNetworkInterfaceIds: ids,
        GroupIpAddress: group,
      },
    };
  },
);

interface Seen extends MulticastMembership {
  readonly association?: MulticastAssociation;
}

const searchTransitGatewayMulticastGroups = read(
  "SearchTransitGatewayMulticastGroups",
  { honours: ["TransitGatewayMulticastDomainId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const domain = cx.find(multicastDomains, input.TransitGatewayMulticastDomainId);
    const rows = cx.read.by(multicastMemberships, "domain", domain.id).map((row): Seen => {
      return { ...row, association: cx.read.get(multicastAssociations, `${domain.id}/${row.subnetId}`) };
    });
    const seen = rows.filter((row) => domain.account === cx.account || row.association?.resourceOwner === cx.account);
    const page = listPage(select(seen, groupFilters, input.Filters), input, {
      list: `groups of ${domain.id}`,
      placeOf: ({ group, networkInterfaceId, role, by }) => [group, networkInterfaceId, role, by],
    });
    return { MulticastGroups: page.items.map(viewMembership), NextToken: page.nextToken };
  },
);

/** Jobs of groups: what instances say themselves of them (IGMP), as whoever runs the network hears it. */
export const multicastGroupJobs: Readonly<Record<string, Job>> = {
  "multicast-said": (cx, { domainId, networkInterfaceId, group, says }) => {
    const domain = cx.tx.get(multicastDomains, String(domainId));
    const eni = cx.tx.get(networkInterfaces, String(networkInterfaceId));
    if (!domain || !eni) return;
    const row = membership(domain, String(group), eni, "member", "igmp");
    if (says === "leave" && cx.tx.get(multicastMemberships, row.id)) cx.tx.remove(multicastMemberships, row.id);
    if (says === "join" && mayJoin(cx, domain, row)) cx.tx.upsert(multicastMemberships, row);
  },
};

/** Operations of groups. */
export const multicastGroupOperations = [
  registerTransitGatewayMulticastGroupMembers,
  registerTransitGatewayMulticastGroupSources,
  deregisterTransitGatewayMulticastGroupMembers,
  deregisterTransitGatewayMulticastGroupSources,
  searchTransitGatewayMulticastGroups,
];

const groupFilters: FiltersOver<Seen> = {
  "group-ip-address": (row) => row.group,
  "is-group-member": ({ role }) => role === "member",
  "is-group-source": ({ role }) => role === "source",
  "member-type": ({ role, by }) => (role === "member" ? by : undefined),
  "resource-id": (row) => row.association?.vpcId,
  "resource-type": () => "vpc",
  "source-type": ({ role, by }) => (role === "source" ? by : undefined),
  "subnet-id": (row) => row.subnetId,
  "transit-gateway-attachment-id": (row) => row.association?.attachmentId,
};

interface GroupAsked {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly GroupIpAddress?: string;
  readonly NetworkInterfaceIds?: readonly string[];
}

function groupAsked(cx: ChangeContext, asked: GroupAsked): { domain: MulticastDomain; group: string } {
  const domain = usableDomain(cx, required(asked.TransitGatewayMulticastDomainId, "transitGatewayMulticastDomainId"));
  const text = required(asked.GroupIpAddress, "groupIpAddress");
  const address = parseAddress(text);
  if (!address || !groupBlocks.some((block) => contains(block, address)))
    throw fault("InvalidParameterValue", `Value (${text}) for parameter groupIpAddress is no multicast address.`);
  if (linkGroups.some((block) => contains(block, address)))
    throw fault("InvalidParameterValue", `Value (${text}) for parameter groupIpAddress is a group of the link alone.`);
  return { domain, group: formatAddress(address) };
}

function register(cx: ChangeContext, domain: MulticastDomain, group: string, eniId: string, role: Role): void {
  const eni = cx.find(networkInterfaces, eniId);
  const { subnetId } = eni;
  const association = cx.tx.get(multicastAssociations, `${domain.id}/${subnetId}`);
  if (!association || !isAssociated(association))
    throw fault("InvalidParameterValue", `${eniId} is in ${subnetId}, which is not associated with ${domain.id}.`);
  if (eni.interfaceType === "transit_gateway")
    throw fault("InvalidParameterValue", `${eniId} is an interface of a transit gateway.`);
  const row = membership(domain, group, eni, role, "static");
  if (cx.tx.get(multicastMemberships, row.id))
    throw fault("Resource.AlreadyAssociated", `${eniId} is a ${role} of ${group} already.`);
  const others = cx.tx.by(multicastMemberships, "group", `${domain.id}/${group}`).filter((one) => one.role === role);
  const room = role === "source" ? most.sourcesOfGroup : most.membersOfGroup;
  if (others.length >= room)
    throw fault("ResourceLimitExceeded", `${group} has ${room} ${role}s in ${domain.id}, the most that it can have.`);
  if (cx.tx.countBy(multicastMemberships, "domain", domain.id) >= most.interfacesOfDomain)
    throw fault("ResourceLimitExceeded", `${domain.id} has ${most.interfacesOfDomain} members and sources.`);
  cx.tx.insert(multicastMemberships, row);
}

function membership(
  { id: domainId, account, region }: MulticastDomain,
  group: string,
  { id: networkInterfaceId, subnetId }: NetworkInterface,
  role: Role,
  by: MulticastMembership["by"],
): MulticastMembership {
  const id = [domainId, group, networkInterfaceId, role, by].join("/");
  return { id, account, region, domainId, group, networkInterfaceId, subnetId, role, by };
}

/** Beyond what a group may have AWS hears nobody. */
function mayJoin(cx: ChangeContext, domain: MulticastDomain, row: MulticastMembership): boolean {
  if (domain.state !== "available" || domain.igmpv2Support !== "enable") return false;
  const association = cx.tx.get(multicastAssociations, `${domain.id}/${row.subnetId}`);
  const members = cx.tx.by(multicastMemberships, "group", `${domain.id}/${row.group}`);
  const hasRoom = members.length < most.membersOfGroup;
  const hasAllRoom = cx.tx.countBy(multicastMemberships, "domain", domain.id) < most.interfacesOfDomain;
  return association !== undefined && isAssociated(association) && hasRoom && hasAllRoom;
}

/** Of one group or of all of them, some interfaces or all of them. What instances said themselves stays. */
function deregister(cx: ChangeContext, asked: GroupAsked, role: Role) {
  const domain = usableDomain(cx, required(asked.TransitGatewayMulticastDomainId, "transitGatewayMulticastDomainId"));
  const group = asked.GroupIpAddress === undefined ? undefined : groupAsked(cx, asked).group;
  const standing = cx.tx
    .by(multicastMemberships, "domain", domain.id)
    .filter((row) => row.role === role && row.by === "static" && row.group === (group ?? row.group));
  const ids = asked.NetworkInterfaceIds ?? [...new Set(standing.map((row) => row.networkInterfaceId))];
  for (const id of ids) {
    const leaving = standing.filter((row) => row.networkInterfaceId === id);
    if (leaving.length === 0)
      throw fault("InvalidParameterValue", `${id} is no registered ${role} of ${group ?? "any group"}.`);
    checkOwn(cx, domain, id);
    for (const row of leaving) cx.tx.remove(multicastMemberships, row.id);
  }
  return { domain: domain.id, group, ids };
}

/** A domain's owner takes out everyone, others their own interfaces. */
function checkOwn(cx: ChangeContext, domain: MulticastDomain, eniId: string): void {
  if (domain.account !== cx.account) cx.find(networkInterfaces, eniId);
}

function viewMembership({ association, ...row }: Seen): GroupView {
  const isMember = row.role === "member";
  return {
    GroupIpAddress: row.group,
    TransitGatewayAttachmentId: association?.attachmentId,
    SubnetId: row.subnetId,
    ResourceId: association?.vpcId,
    ResourceType: "vpc",
    ResourceOwnerId: association?.resourceOwner,
    NetworkInterfaceId: row.networkInterfaceId,
    GroupMember: isMember,
    GroupSource: !isMember,
    ...(isMember ? { MemberType: row.by } : { SourceType: row.by }),
  };
}
