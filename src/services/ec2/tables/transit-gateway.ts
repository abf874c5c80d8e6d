/** Rows of transit gateways, and of what ties networks to them. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** How AWS spells an option that is on or off. */
export type Toggle = "enable" | "disable";

/** What can be switched on a transit gateway. */
export interface TransitGatewaySwitches {
  readonly autoAcceptSharedAttachments: Toggle;
  readonly defaultRouteTableAssociation: Toggle;
  readonly defaultRouteTablePropagation: Toggle;
  readonly vpnEcmpSupport: Toggle;
  readonly dnsSupport: Toggle;
  readonly securityGroupReferencingSupport: Toggle;
  readonly multicastSupport: Toggle;
}

/** A transit gateway. Deleted ones stay listed for about an hour. */
export interface TransitGateway extends Row, TransitGatewaySwitches {
  readonly description?: string;
  readonly state: "pending" | "available" | "modifying" | "deleting" | "deleted";
  readonly createdAt: number;
  readonly amazonSideAsn: number;
  readonly cidrBlocks: readonly string[];
  /** The tables that new attachments use, while the switches are on. */
  readonly associationDefaultRouteTableId?: string;
  readonly propagationDefaultRouteTableId?: string;
  /** Accounts that it is shared with and that took the share. */
  readonly sharedWith: readonly string[];
}

const transitGatewaysPerAccount = quota({
  service: "ec2",
  code: "L-A2478D36",
  name: "Transit gateways per account",
  value: 5,
  adjustable: true,
  slug: "transit-gateways",
});

/** Transit gateways. The `shared` index files them under the accounts that they are shared with. */
export const transitGateways = table<TransitGateway>("ec2.transit-gateway", {
  prefix: "tgw",
  type: "transit-gateway",
  indexes: { shared: (row) => row.sharedWith.map((account) => `${account}/${row.region}`) },
  sharedWith: (row) => row.sharedWith,
  quotas: [
    {
      quota: transitGatewaysPerAccount,
      counts: (row) => row.state !== "deleted",
      fault: () => fault("TransitGatewayLimitExceeded", "The maximum number of transit gateways has been reached."),
    },
  ],
  notFound: notFoundId("InvalidTransitGatewayID.NotFound", "transit gateway ID", wasDeleted("Transit Gateway")),
  malformed: malformedId("InvalidTransitGatewayID.Malformed", "tgw"),
});

interface AttachmentBase extends Row {
  /** The transit gateway of whoever made the attachment. */
  readonly transitGatewayId: string;
  /** The account of that transit gateway. */
  readonly transitGatewayOwner: string;
  readonly state:
    | "initiatingRequest"
    | "pendingAcceptance"
    | "pending"
    | "available"
    | "modifying"
    | "deleting"
    | "deleted"
    | "failed"
    | "rejecting"
    | "rejected";
  readonly createdAt: number;
}

/** The interface of a VPC attachment in one zone. */
export interface AttachedZone {
  readonly zone: string;
  readonly subnetId: string;
  /** Absent while nobody has accepted the attachment. */
  readonly networkInterfaceId?: string;
}

/** A VPC's attachment, owned by the VPC's account. */
export interface VpcAttachment extends AttachmentBase {
  readonly kind: "vpc";
  readonly vpcId: string;
  /** In the order in which the subnets were named. */
  readonly zones: readonly AttachedZone[];
  readonly dnsSupport: Toggle;
  readonly securityGroupReferencingSupport: Toggle;
  readonly ipv6Support: Toggle;
  readonly applianceModeSupport: Toggle;
}

/** One end of a peering. */
export interface PeeringEnd {
  readonly transitGatewayId: string;
  readonly account: string;
  readonly region: string;
}

/**
 * A peering of two transit gateways, owned by who asked for it.
 *
 * Between Regions both ends know it by the same id; within a Region there are two rows with ids of their own.
 */
export interface PeeringAttachment extends AttachmentBase {
  readonly kind: "peering";
  readonly requester: PeeringEnd;
  readonly accepter: PeeringEnd;
  /** Which end the row is; `both` between Regions. */
  readonly role: "requester" | "accepter" | "both";
  /** The id of the other end's row. */
  readonly counterpart?: string;
  readonly dynamicRouting?: Toggle;
  /** Why it failed. */
  readonly failure?: { readonly code: string; readonly message: string };
}

/** What ties a network, or another transit gateway, to a transit gateway. Deleted ones stay listed for a while. */
export type TransitGatewayAttachment = VpcAttachment | PeeringAttachment;

/** Whether an attachment still stands, or may come to stand. */
export function isStanding({ state }: Pick<TransitGatewayAttachment, "state">): boolean {
  return !["deleted", "deleting", "failed", "rejected", "rejecting"].includes(state);
}

const holdsVpc = (row: TransitGatewayAttachment): row is VpcAttachment =>
  row.kind === "vpc" && !["deleted", "failed", "rejected"].includes(row.state);

/** Attachments. The `gateway` index has the transit gateways that they tie, `seen` who else sees them. */
export const transitGatewayAttachments = table<TransitGatewayAttachment>("ec2.transit-gateway-attachment", {
  prefix: "tgw-attach",
  type: "transit-gateway-attachment",
  indexes: {
    gateway: (row) =>
      row.kind === "peering" && row.role === "both"
        ? [row.requester.transitGatewayId, row.accepter.transitGatewayId]
        : row.transitGatewayId,
    /** VPC attachments by their interfaces. */
    interface: (row) =>
      row.kind === "vpc" ? row.zones.flatMap(({ networkInterfaceId }) => networkInterfaceId ?? []) : [],
    seen: (row) => otherViewers(row).map((who) => (who.includes("/") ? who : `${who}/${row.region}`)),
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => (holdsVpc(row) ? row.vpcId : undefined), onRemove: "refuse" },
    subnet: {
      to: "ec2.subnet",
      ids: (row) => (holdsVpc(row) ? row.zones.map(({ subnetId }) => subnetId) : undefined),
      onRemove: "refuse",
    },
  },
  sharedWith: otherViewers,
  notFound: notFoundId(
    "InvalidTransitGatewayAttachmentID.NotFound",
    "transit gateway attachment ID",
    wasDeleted("Transit Gateway Attachment"),
  ),
  malformed: malformedId("InvalidTransitGatewayAttachmentID.Malformed", "tgw-attach"),
});

function otherViewers(row: TransitGatewayAttachment): string[] {
  if (row.kind === "vpc") return row.transitGatewayOwner === row.account ? [] : [row.transitGatewayOwner];
  return row.role === "both" ? [`${row.accepter.account}/${row.accepter.region}`] : [];
}

function wasDeleted(noun: string): (id: string) => string {
  return (id) => `${noun} ${id} was deleted or does not exist.`;
}
