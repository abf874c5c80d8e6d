/** VPCs at transit gateways: attached, accepted, rejected, modified, detached, described. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { TransitGatewayVpcAttachment as VpcAttachmentView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import { isStanding, transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import type {
  AttachedZone,
  Toggle,
  TransitGateway,
  TransitGatewayAttachment,
  VpcAttachment,
} from "./tables/transit-gateway.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { attachmentIn, attachmentsSeen, changeState } from "./transit-gateway-attachment.ts";
import { removeInterfaces, settleInterfaces } from "./transit-gateway-vpc-interface.ts";

/** From "Quotas for your transit gateways"; AWS raises neither. */
const mostPerGateway = 5000;
const mostPerVpc = 5;

const viewVpcAttachment = viewOf((row: TransitGatewayAttachment): VpcAttachmentView => {
  const { vpcId, zones, dnsSupport, securityGroupReferencingSupport, ipv6Support, applianceModeSupport } =
    row as VpcAttachment;
  return {
    TransitGatewayAttachmentId: row.id,
    TransitGatewayId: row.transitGatewayId,
    VpcId: vpcId,
    VpcOwnerId: row.account,
    State: row.state,
    SubnetIds: zones.map(({ subnetId }) => subnetId),
    CreationTime: new Date(row.createdAt),
    Options: {
      DnsSupport: dnsSupport,
      SecurityGroupReferencingSupport: securityGroupReferencingSupport,
      Ipv6Support: ipv6Support,
      ApplianceModeSupport: applianceModeSupport,
    },
    Tags: tagSet(row.tags),
  };
});

const createTransitGatewayVpcAttachment = change(
  "CreateTransitGatewayVpcAttachment",
  { honours: ["TransitGatewayId", "VpcId", "SubnetIds", "Options", "TagSpecifications"] },
  ({ TransitGatewayId, VpcId, SubnetIds, Options = {}, TagSpecifications }, cx) => {
    const gateway = cx.find(transitGateways, TransitGatewayId);
    if (gateway.state !== "available")
      throw fault("IncorrectState", `${gateway.id} is in invalid state: ${gateway.state}.`);
    const vpc = cx.find(vpcs, VpcId);
    const options = readOptions(Options);
    const zones = zonesOf(cx, vpc.id, SubnetIds, options.ipv6Support);
    checkRoom(cx, gateway, vpc.id);
    const accepted = gateway.account === cx.account || gateway.autoAcceptSharedAttachments === "enable";
    const row: VpcAttachment = {
      id: cx.newId("tgw-attach"),
      account: cx.account,
      region: cx.region,
      tags: tagsOf(TagSpecifications, "transit-gateway-attachment"),
      kind: "vpc",
      transitGatewayId: gateway.id,
      transitGatewayOwner: gateway.account,
      state: accepted ? "pending" : "pendingAcceptance",
      createdAt: cx.now,
      vpcId: vpc.id,
      zones,
      ...options,
    };
    cx.tx.insert(transitGatewayAttachments, row);
    if (!accepted) return { TransitGatewayVpcAttachment: viewVpcAttachment(row) };
    const begun = settleInterfaces(cx, row);
    changeState(cx, begun, "pending");
    return { TransitGatewayVpcAttachment: viewVpcAttachment(begun) };
  },
);

const acceptTransitGatewayVpcAttachment = change(
  "AcceptTransitGatewayVpcAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const row = offeredTo(cx, input.TransitGatewayAttachmentId);
    const begun = settleInterfaces(cx, row);
    changeState(cx, begun, "pending");
    return answer(row, "pending");
  },
);

const rejectTransitGatewayVpcAttachment = change(
  "RejectTransitGatewayVpcAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const row = offeredTo(cx, input.TransitGatewayAttachmentId);
    changeState(cx, row, "rejecting");
    return answer(row, "rejecting");
  },
);

const modifyTransitGatewayVpcAttachment = change(
  "ModifyTransitGatewayVpcAttachment",
  { honours: ["TransitGatewayAttachmentId", "AddSubnetIds", "RemoveSubnetIds", "Options"] },
  ({ TransitGatewayAttachmentId, AddSubnetIds = [], RemoveSubnetIds = [], Options = {} }, cx) => {
    const row = attachmentIn(cx, TransitGatewayAttachmentId, "vpc", ["available"]);
    if (row.account !== cx.account)
      throw fault(
        "UnauthorizedOperation",
        `You are not authorized to change ${row.id}, whose VPC is another account's.`,
      );
    const options = readOptions(Options, row);
    const leaving = row.zones.filter(({ subnetId }) => RemoveSubnetIds.includes(subnetId));
    const unknown = RemoveSubnetIds.find((id) => !leaving.some(({ subnetId }) => subnetId === id));
    if (unknown) throw fault("InvalidParameterValue", `The subnet ${unknown} is not one of ${row.id}.`);
    const kept = row.zones.filter((zone) => !leaving.includes(zone));
    const wanted = [...kept.map(({ subnetId }) => subnetId), ...AddSubnetIds];
    const checked = zonesOf(cx, row.vpcId, wanted, options.ipv6Support);
    removeInterfaces(cx, row, leaving);
    const zones = checked.map((zone) => kept.find(({ subnetId }) => subnetId === zone.subnetId) ?? zone);
    cx.tx.update(transitGatewayAttachments, row.id, { ...options, zones });
    const changed = settleInterfaces(cx, cx.tx.get(transitGatewayAttachments, row.id) as VpcAttachment);
    changeState(cx, changed, "modifying");
    return answer({ ...changed, tags: row.tags }, "modifying");
  },
);

const deleteTransitGatewayVpcAttachment = change(
  "DeleteTransitGatewayVpcAttachment",
  { honours: ["TransitGatewayAttachmentId"] },
  (input, cx) => {
    const standing = ["available", "pendingAcceptance", "rejected", "failed"] as const;
    const row = attachmentIn(cx, input.TransitGatewayAttachmentId, "vpc", standing);
    changeState(cx, row, "deleting");
    return answer(row, "deleting");
  },
);

const describeTransitGatewayVpcAttachments = describes("DescribeTransitGatewayVpcAttachments", {
  table: transitGatewayAttachments,
  ids: "TransitGatewayAttachmentIds",
  result: "TransitGatewayVpcAttachments",
  view: viewVpcAttachment,
  shared: attachmentsSeen,
  hidden: ({ kind }) => kind !== "vpc",
  filters: {
    state: (row) => row.state,
    "transit-gateway-attachment-id": (row) => row.id,
    "transit-gateway-id": (row) => row.transitGatewayId,
    "vpc-id": (row) => (row.kind === "vpc" ? row.vpcId : undefined),
  },
});

/** Operations of VPC attachments. */
export const transitGatewayVpcAttachmentOperations = [
  createTransitGatewayVpcAttachment,
  acceptTransitGatewayVpcAttachment,
  rejectTransitGatewayVpcAttachment,
  modifyTransitGatewayVpcAttachment,
  deleteTransitGatewayVpcAttachment,
  describeTransitGatewayVpcAttachments,
];

type Options = Pick<
  VpcAttachment,
  "dnsSupport" | "securityGroupReferencingSupport" | "ipv6Support" | "applianceModeSupport"
>;

interface OptionsAsked {
  readonly DnsSupport?: Toggle;
  readonly SecurityGroupReferencingSupport?: Toggle;
  readonly Ipv6Support?: Toggle;
  readonly ApplianceModeSupport?: Toggle;
}

/** On for groups by default, but without effect until it is on at the transit gateway too (M33). */
const byDefault: Options = {
  dnsSupport: "enable",
  securityGroupReferencingSupport: "enable",
  ipv6Support: "disable",
  applianceModeSupport: "disable",
};

function readOptions(asked: OptionsAsked, now: Options = byDefault): Options {
  return {
    dnsSupport: asked.DnsSupport ?? now.dnsSupport,
    securityGroupReferencingSupport: asked.SecurityGroupReferencingSupport ?? now.securityGroupReferencingSupport,
    ipv6Support: asked.Ipv6Support ?? now.ipv6Support,
    applianceModeSupport: asked.ApplianceModeSupport ?? now.applianceModeSupport,
  };
}

/** The zones of a VPC that the subnets stand for, one each (TGW-06). */
function zonesOf(cx: ReadContext, vpcId: string, ids: readonly string[], ipv6Support: Toggle): AttachedZone[] {
  if (ids.length === 0) throw fault("InvalidParameterValue", "A VPC attachment needs at least one subnet.");
  const chosen = ids.map((id) => cx.find(subnets, id));
  for (const subnet of chosen) checkSubnet(subnet, vpcId, ipv6Support);
  const zones = chosen.map(({ zone, id: subnetId }) => ({ zone, subnetId }));
  if (new Set(zones.map(({ zone }) => zone)).size < zones.length)
    throw fault("DuplicateSubnetsInSameZone", "Duplicate Subnets for same AZ: a VPC attachment has one subnet a zone.");
  return zones;
}

function checkSubnet(subnet: Subnet, vpcId: string, ipv6Support: Toggle): void {
  if (subnet.vpcId !== vpcId)
    throw fault("InvalidParameterValue", `The subnet ${subnet.id} does not belong to the VPC ${vpcId}.`);
  if (ipv6Support === "enable" && subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidParameterValue", `IPv6 support needs an IPv6 CIDR block, which ${subnet.id} does not have.`);
  if (subnet.ipv6Native && ipv6Support === "disable")
    throw fault("InvalidParameterValue", `The subnet ${subnet.id} is IPv6-only, so that it needs IPv6 support.`);
}

function checkRoom(cx: ChangeContext, gateway: TransitGateway, vpcId: string): void {
  const ofVpc = cx.tx.by(transitGatewayAttachments, "vpc", vpcId);
  if (ofVpc.some(({ transitGatewayId }) => transitGatewayId === gateway.id))
    throw fault(
      "DuplicateTransitGatewayAttachment",
      `${gateway.id} has non-deleted Transit Gateway Attachments with same VPC ID.`,
    );
  if (ofVpc.length >= mostPerVpc)
    throw fault("TransitGatewayAttachmentLimitExceeded", `${vpcId} is attached to ${mostPerVpc} transit gateways.`);
  if (cx.tx.countBy(transitGatewayAttachments, "gateway", gateway.id) < mostPerGateway) return;
  if (cx.tx.by(transitGatewayAttachments, "gateway", gateway.id).filter(isStanding).length >= mostPerGateway)
    throw fault("TransitGatewayAttachmentLimitExceeded", `${gateway.id} has ${mostPerGateway} attachments.`);
}

/** An attachment that waits for the word of the transit gateway's owner. */
function offeredTo(cx: ChangeContext, id: string): VpcAttachment {
  const row = attachmentIn(cx, id, "vpc", ["pendingAcceptance"]);
  if (row.transitGatewayOwner !== cx.account) throw transitGatewayAttachments.notFound!(id);
  return row;
}

function answer(row: VpcAttachment, state: VpcAttachment["state"]) {
  return { TransitGatewayVpcAttachment: viewVpcAttachment({ ...row, state }) };
}
