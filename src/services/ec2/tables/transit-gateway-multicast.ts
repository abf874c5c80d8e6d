/** Rows of multicast domains: the subnets that are in them, and who sends to and hears their groups. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";
import type { Toggle } from "./transit-gateway.ts";

/** A multicast domain of a transit gateway, owned by the gateway's account. Deleted ones stay listed for an hour. */
export interface MulticastDomain extends Row {
  readonly transitGatewayId: string;
  readonly state: "pending" | "available" | "deleting" | "deleted";
  readonly createdAt: number;
  readonly igmpv2Support: Toggle;
  readonly staticSourcesSupport: Toggle;
  readonly autoAcceptSharedAssociations: Toggle;
  /** Accounts that it is shared with and that took the share. */
  readonly sharedWith: readonly string[];
}

/** Domains. The `shared` index files them under the accounts that they are shared with. */
export const multicastDomains = table<MulticastDomain>("ec2.multicast-domain", {
  prefix: "tgw-mcast-domain",
  type: "transit-gateway-multicast-domain",
  indexes: { shared: (row) => row.sharedWith.map((account) => `${account}/${row.region}`) },
  sharedWith: (row) => row.sharedWith,
  references: {
    transitGateway: { to: "ec2.transit-gateway", ids: (row) => row.transitGatewayId, onRemove: "cascade" },
  },
  notFound: notFoundId(
    "InvalidTransitGatewayMulticastDomainId.NotFound",
    "transit gateway multicast domain ID",
    (id) => `Transit Gateway Multicast Domain ${id} was deleted or does not exist.`,
  ),
  malformed: malformedId("InvalidTransitGatewayMulticastDomainId.Malformed", "tgw-mcast-domain"),
});

/** That a subnet is in a domain; a subnet is in one at most. */
export interface MulticastAssociation extends Row {
  readonly domainId: string;
  readonly attachmentId: string;
  readonly vpcId: string;
  readonly subnetId: string;
  /** The account of the VPC attachment. */
  readonly resourceOwner: string;
  readonly state: "pendingAcceptance" | "associating" | "associated" | "disassociating" | "rejected";
}

/** Associations, owned by the domain's account; ids are `domainId/subnetId`. */
export const multicastAssociations = table<MulticastAssociation>("ec2.multicast-association", {
  fixed: ["domain", "subnet", "attachment"],
  indexes: { vpc: (row) => row.vpcId },
  references: {
    domain: { to: "ec2.multicast-domain", ids: (row) => row.domainId, onRemove: "cascade" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" },
    attachment: { to: "ec2.transit-gateway-attachment", ids: (row) => row.attachmentId, onRemove: "cascade" },
  },
});

/** Whether an association takes part in its domain. */
export function isAssociated({ state }: Pick<MulticastAssociation, "state">): boolean {
  return state === "associated";
}

/** That an interface hears a group, or sends to it. */
export interface MulticastMembership extends Row {
  readonly domainId: string;
  /** The group's address, canonical, of either family. */
  readonly group: string;
  readonly networkInterfaceId: string;
  readonly subnetId: string;
  readonly role: "member" | "source";
  /** How it came to be: by the API, or because the instance said so. */
  readonly by: "static" | "igmp";
}

/** Memberships, owned by the domain's account; ids are `domainId/group/networkInterfaceId/role/by`. */
export const multicastMemberships = table<MulticastMembership>("ec2.multicast-membership", {
  fixed: ["domain", "networkInterface", "subnet"],
  indexes: { group: (row) => `${row.domainId}/${row.group}` },
  references: {
    domain: { to: "ec2.multicast-domain", ids: (row) => row.domainId, onRemove: "cascade" },
    networkInterface: { to: "ec2.network-interface", ids: (row) => row.networkInterfaceId, onRemove: "cascade" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" },
  },
});
