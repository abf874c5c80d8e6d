/** Which subnets are in a multicast domain: associated, accepted, rejected, taken out, listed. */
import type { ChangeContext } from "../../core/context.ts";
import type { FiltersOver } from "../../core/filter.ts";
import type { Job } from "../../core/service.ts";
import type { TransitGatewayMulticastDomainAssociations as AssociationsView } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage, select } from "./list.ts";
import { subnets } from "./tables/subnet.ts";
import type { VpcAttachment } from "./tables/transit-gateway.ts";
import { multicastAssociations, multicastDomains } from "./tables/transit-gateway-multicast.ts";
import type { MulticastAssociation, MulticastDomain } from "./tables/transit-gateway-multicast.ts";
import { attachmentIn } from "./transit-gateway-attachment.ts";
import { ownDomain, usableDomain } from "./transit-gateway-multicast-domain.ts";
import { removeAssociation } from "./transit-gateway-multicast-removal.ts";
import { transitTimes } from "./transit-gateway-state.ts";

/** Multicast domain associations of a VPC, from "Quotas for your transit gateways". */
const mostOfVpc = 20;

const associateTransitGatewayMulticastDomain = change(
  "AssociateTransitGatewayMulticastDomain",
  { honours: ["TransitGatewayMulticastDomainId", "TransitGatewayAttachmentId", "SubnetIds"] },
  ({ TransitGatewayMulticastDomainId, TransitGatewayAttachmentId, SubnetIds }, cx) => {
    const domain = usableDomain(cx, TransitGatewayMulticastDomainId);
    const attachment = attachmentIn(cx, TransitGatewayAttachmentId, "vpc", ["available", "modifying"]);
    if (attachment.transitGatewayId !== domain.transitGatewayId)
      throw fault("InvalidParameterValue", `${attachment.id} is no attachment of ${domain.transitGatewayId}.`);
    const rows = SubnetIds.map((id) => associate(cx, domain, attachment, id));
    return { Associations: viewAssociations(domain.id, attachment, rows) };
  },
);

const disassociateTransitGatewayMulticastDomain = change(
  "DisassociateTransitGatewayMulticastDomain",
  { honours: ["TransitGatewayMulticastDomainId", "TransitGatewayAttachmentId", "SubnetIds"] },
  ({ TransitGatewayMulticastDomainId: domainId, TransitGatewayAttachmentId, SubnetIds }, cx) => {
    usableDomain(cx, domainId);
    const attachment = attachmentIn(cx, TransitGatewayAttachmentId, "vpc", ["available", "modifying"]);
    const rows = SubnetIds.map((subnetId) => {
      const row = associationOf(cx, domainId, attachment.id, subnetId);
      const leaving = cx.tx.update(multicastAssociations, row.id, { state: "disassociating" });
      cx.later("multicast-association-settled", { id: row.id }, transitTimes.settling);
      return leaving;
    });
    return { Associations: viewAssociations(domainId, attachment, rows) };
  },
);

const acceptTransitGatewayMulticastDomainAssociations = change(
  "AcceptTransitGatewayMulticastDomainAssociations",
  { honours: ["TransitGatewayMulticastDomainId", "TransitGatewayAttachmentId", "SubnetIds"] },
  (input, cx) =>
    answer(cx, input, (row) => {
      const accepted = cx.tx.update(multicastAssociations, row.id, { state: "associating" });
      cx.later("multicast-association-settled", { id: row.id }, transitTimes.settling);
      return accepted;
    }),
);

const rejectTransitGatewayMulticastDomainAssociations = change(
  "RejectTransitGatewayMulticastDomainAssociations",
  { honours: ["TransitGatewayMulticastDomainId", "TransitGatewayAttachmentId", "SubnetIds"] },
  (input, cx) =>
    answer(cx, input, (row) => {
      const rejected = cx.tx.update(multicastAssociations, row.id, { state: "rejected" });
      cx.schedule("multicast-association-gone", { id: row.id }, cx.now + transitTimes.listed);
      return rejected;
    }),
);

const getTransitGatewayMulticastDomainAssociations = read(
  "GetTransitGatewayMulticastDomainAssociations",
  { honours: ["TransitGatewayMulticastDomainId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    const domain = cx.find(multicastDomains, input.TransitGatewayMulticastDomainId);
    const rows = cx.read.by(multicastAssociations, "domain", domain.id);
    const seen = rows.filter(({ resourceOwner }) => domain.account === cx.account || resourceOwner === cx.account);
    const page = listPage(select(seen, associationFilters, input.Filters), input, {
      list: `associations of ${domain.id}`,
      placeOf: ({ subnetId }) => [subnetId],
    });
    return { MulticastDomainAssociations: page.items.map(viewAssociation), NextToken: page.nextToken };
  },
);

/** Operations of subnets in multicast domains. */
export const multicastAssociationOperations = [
  associateTransitGatewayMulticastDomain,
  disassociateTransitGatewayMulticastDomain,
  acceptTransitGatewayMulticastDomainAssociations,
  rejectTransitGatewayMulticastDomainAssociations,
  getTransitGatewayMulticastDomainAssociations,
];

/** Jobs of subnets in multicast domains. */
export const multicastAssociationJobs: Readonly<Record<string, Job>> = {
  "multicast-association-settled": (cx, { id }) => {
    const row = cx.tx.get(multicastAssociations, String(id));
    if (row?.state === "associating") cx.tx.update(multicastAssociations, row.id, { state: "associated" });
    if (row?.state === "disassociating") removeAssociation(cx, row);
  },
  "multicast-association-gone": (cx, { id }) => {
    if (cx.tx.get(multicastAssociations, String(id))?.state === "rejected")
      cx.tx.remove(multicastAssociations, String(id));
  },
};

const associationFilters: FiltersOver<MulticastAssociation> = {
  "resource-id": (row) => row.vpcId,
  "resource-type": () => "vpc",
  state: (row) => row.state,
  "subnet-id": (row) => row.subnetId,
  "transit-gateway-attachment-id": (row) => row.attachmentId,
};

function associate(
  cx: ChangeContext,
  domain: MulticastDomain,
  attachment: VpcAttachment,
  subnetId: string,
): MulticastAssociation {
  const subnet = cx.find(subnets, subnetId);
  if (subnet.vpcId !== attachment.vpcId)
    throw fault("InvalidParameterValue", `The subnet ${subnetId} does not belong to the VPC ${attachment.vpcId}.`);
  const standing = cx.tx.by(multicastAssociations, "subnet", subnetId).filter(({ state }) => state !== "rejected");
  const [other] = standing;
  if (other) throw fault("Resource.AlreadyAssociated", `${subnetId} is already associated with ${other.domainId}.`);
  if (cx.tx.countBy(multicastAssociations, "vpc", subnet.vpcId) >= mostOfVpc)
    throw fault("ResourceLimitExceeded", `${subnet.vpcId} has ${mostOfVpc} multicast domain associations.`);
  const isAccepted = domain.account === cx.account || domain.autoAcceptSharedAssociations === "enable";
  const row = cx.tx.upsert<MulticastAssociation>(multicastAssociations, {
    id: `${domain.id}/${subnetId}`,
    account: domain.account,
    region: domain.region,
    domainId: domain.id,
    attachmentId: attachment.id,
    vpcId: subnet.vpcId,
    subnetId,
    resourceOwner: attachment.account,
    state: isAccepted ? "associating" : "pendingAcceptance",
  });
  if (isAccepted) cx.later("multicast-association-settled", { id: row.id }, transitTimes.settling);
  return row;
}

interface Asked {
  readonly TransitGatewayMulticastDomainId?: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly SubnetIds?: readonly string[];
}

/** What the domain's owner says to subnets of others that wait for its word; to all where none is named. */
function answer(cx: ChangeContext, asked: Asked, says: (row: MulticastAssociation) => MulticastAssociation) {
  const domain = ownDomain(cx, required(asked.TransitGatewayMulticastDomainId, "transitGatewayMulticastDomainId"));
  const attachmentId = required(asked.TransitGatewayAttachmentId, "transitGatewayAttachmentId");
  const attachment = attachmentIn(cx, attachmentId, "vpc", ["available", "modifying"]);
  const waiting = cx.tx
    .by(multicastAssociations, "attachment", attachment.id)
    .filter(({ domainId, state }) => domainId === domain.id && state === "pendingAcceptance");
  const ids = asked.SubnetIds ?? waiting.map(({ subnetId }) => subnetId);
  const rows = ids.map((subnetId) => {
    const row = associationOf(cx, domain.id, attachment.id, subnetId);
    if (row.state !== "pendingAcceptance")
      throw fault("IncorrectState", `The association of ${subnetId} is in invalid state: ${row.state}.`);
    return says(row);
  });
  return { Associations: viewAssociations(domain.id, attachment, rows) };
}

function associationOf(
  cx: ChangeContext,
  domainId: string,
  attachmentId: string,
  subnetId: string,
): MulticastAssociation {
  const row = cx.tx.get(multicastAssociations, `${domainId}/${subnetId}`);
  if (row?.attachmentId === attachmentId) return row;
  throw fault(
    "InvalidTransitGatewayMulticastDomainAssociation.NotFound",
    `${subnetId} is not associated with ${domainId} by ${attachmentId}.`,
  );
}

/** What the model leaves out and the API demands all the same. Throws where it is missing. */
export function required(value: string | undefined, name: string): string {
  if (value) return value;
  throw fault("MissingParameter", `The request must contain the parameter ${name}`);
}

function viewAssociation({ attachmentId, vpcId, resourceOwner, subnetId, state }: MulticastAssociation) {
  return {
    TransitGatewayAttachmentId: attachmentId,
    ResourceId: vpcId,
    ResourceType: "vpc" as const,
    ResourceOwnerId: resourceOwner,
    Subnet: { SubnetId: subnetId, State: state },
  };
}

function viewAssociations(
  domainId: string,
  attachment: VpcAttachment,
  rows: readonly MulticastAssociation[],
): AssociationsView {
  return {
    TransitGatewayMulticastDomainId: domainId,
    TransitGatewayAttachmentId: attachment.id,
    ResourceId: attachment.vpcId,
    ResourceType: "vpc",
    ResourceOwnerId: attachment.account,
    Subnets: rows.map(({ subnetId, state }) => ({ SubnetId: subnetId, State: state })),
  };
}
