/** Transit gateways and their attachments, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described, Origin } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { subnets } from "../tables/subnet.ts";
import { transitGatewayAssociations } from "../tables/transit-gateway-route.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import type {
  PeeringAttachment,
  PeeringEnd,
  Toggle,
  TransitGateway,
  TransitGatewayAttachment,
  VpcAttachment,
} from "../tables/transit-gateway.ts";
import { attachmentZones } from "./transit-gateway-interface.ts";
import { canonicalBlock, owned } from "./row.ts";

const readGateway = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("TransitGatewayId"));
  const options = one.part("Options");
  one.follows("TransitGatewayArn");
  const state = one.maybe("State") ?? "available";
  const toggle = (name: string): Toggle => options?.word(name, "disable", "enable") ?? "disable";
  const text = (name: string, member: string) => {
    const value = options?.maybe(name);
    return value !== undefined && { [member]: value };
  };
  const description = one.maybe("Description");
  const gateway: TransitGateway = {
    ...row,
    ...(description !== undefined && { description }),
    state: "available",
    createdAt: one.time("CreationTime") ?? intake.wish.at,
    amazonSideAsn: options?.number("AmazonSideAsn", 64512) ?? 64512,
    cidrBlocks: options?.texts("TransitGatewayCidrBlocks").map((text) => canonicalBlock("CidrBlocks", text)) ?? [],
    autoAcceptSharedAttachments: toggle("AutoAcceptSharedAttachments"),
    defaultRouteTableAssociation: toggle("DefaultRouteTableAssociation"),
    defaultRouteTablePropagation: toggle("DefaultRouteTablePropagation"),
    vpnEcmpSupport: toggle("VpnEcmpSupport"),
    dnsSupport: toggle("DnsSupport"),
    securityGroupReferencingSupport: toggle("SecurityGroupReferencingSupport"),
    multicastSupport: toggle("MulticastSupport"),
    ...text("AssociationDefaultRouteTableId", "associationDefaultRouteTableId"),
    ...text("PropagationDefaultRouteTableId", "propagationDefaultRouteTableId"),
    sharedWith: [],
  };
  if (isOver(state)) intake.leave(one.origin, row.id, `it was ${state}`);
  else intake.put(transitGateways, gateway, one.origin);
};

/** Whether a thing in this state no longer counts. */
export function isOver(state: string): boolean {
  return ["deleted", "deleting", "failed", "failing", "rejected", "rejecting", "rollingBack"].includes(state);
}

const readVpcAttachment = (one: Described, intake: Intake): void => {
  const [id, transitGatewayId] = [one.text("TransitGatewayAttachmentId"), one.text("TransitGatewayId")];
  const state = one.maybe("State") ?? "available";
  const options = one.part("Options");
  const toggle = (name: string): Toggle => options?.word(name, "disable", "enable") ?? "disable";
  const tags = one.tags();
  const account = one.maybe("VpcOwnerId") ?? one.origin.account;
  const subnetIds = one.texts("SubnetIds");
  const attachment: VpcAttachment = {
    id,
    account,
    region: one.origin.region,
    ...(tags && one.origin.account === account && { tags }),
    kind: "vpc",
    vpcId: one.text("VpcId"),
    transitGatewayId,
    transitGatewayOwner: intake.find(transitGateways, transitGatewayId)?.account ?? account,
    state: state === "pendingAcceptance" ? state : "available",
    createdAt: one.time("CreationTime") ?? intake.wish.at,
    zones: attachmentZones(intake, id, subnetIds),
    dnsSupport: toggle("DnsSupport"),
    securityGroupReferencingSupport: toggle("SecurityGroupReferencingSupport"),
    ipv6Support: toggle("Ipv6Support"),
    applianceModeSupport: toggle("ApplianceModeSupport"),
  };
  if (isOver(state)) return intake.leave(one.origin, id, `it was ${state}`);
  const strange = subnetIds.find((subnet) => !intake.find(subnets, subnet));
  if (strange !== undefined) throw new Unreadable(`it belongs with ${strange}, which nothing describes`);
  intake.put<TransitGatewayAttachment>(transitGatewayAttachments, attachment, one.origin);
};

const readPeeringAttachment = (one: Described, intake: Intake): void => {
  const [id, state] = [one.text("TransitGatewayAttachmentId"), one.maybe("State") ?? "available"];
  one.part("Status")?.skip();
  const [requester, accepter] = [endOf(one, "RequesterTgwInfo"), endOf(one, "AccepterTgwInfo")];
  const counterpart = one.maybe("AccepterTransitGatewayAttachmentId");
  const dynamicRouting = one.part("Options")?.word("DynamicRouting", "disable", "enable");
  const [tags, createdAt] = [one.tags(), one.time("CreationTime") ?? intake.wish.at];
  if (isOver(state)) return intake.leave(one.origin, id, `it was ${state}`);
  const ends = { requester, accepter, ...(counterpart !== undefined && { counterpart }) };
  const more = { state: state as PeeringAttachment["state"], createdAt, ...(tags && { tags }) };
  const own = requester.region === accepter.region && counterpart === id ? accepter : requester;
  putPeering(intake, one.origin, id, own, { ...ends, ...more, ...(dynamicRouting && { dynamicRouting }) });
};

function endOf(one: Described, member: string): PeeringEnd {
  const end = one.part(member);
  end?.follows("CoreNetworkId");
  if (!end) throw new Unreadable(`${member} is missing`);
  return {
    transitGatewayId: end.text("TransitGatewayId"),
    account: end.maybe("OwnerId") ?? one.origin.account,
    region: end.maybe("Region") ?? one.origin.region,
  };
}

type Told = Pick<
  PeeringAttachment,
  "requester" | "accepter" | "counterpart" | "state" | "createdAt" | "tags" | "dynamicRouting"
>;

/** Between Regions both ends describe one attachment, within a Region each describes its own. */
function putPeering(intake: Intake, origin: Origin, id: string, own: PeeringEnd, { tags, ...told }: Told): void {
  const known = intake.find(transitGatewayAttachments, id);
  const place = `${origin.account}/${origin.region}`;
  if (known) {
    if (tags && place !== `${known.account}/${known.region}`)
      intake.patch(transitGatewayAttachments, id, { othersTags: { ...known.othersTags, [place]: tags } });
    return;
  }
  const within = told.requester.region === told.accepter.region;
  const role = own.transitGatewayId === told.requester.transitGatewayId ? "requester" : "accepter";
  const { counterpart, ...rest } = told;
  const row: PeeringAttachment = {
    id,
    account: own.account,
    region: own.region,
    ...(tags && (place === `${own.account}/${own.region}` ? { tags } : { othersTags: { [place]: tags } })),
    ...rest,
    kind: "peering",
    transitGatewayId: own.transitGatewayId,
    transitGatewayOwner: own.account,
    role: within ? role : "both",
    ...(within && role === "requester" && counterpart !== undefined && { counterpart }),
  };
  intake.put<TransitGatewayAttachment>(transitGatewayAttachments, row, origin);
}

/** The list of all kinds tells which table an attachment is associated with, and of peerings where they lead. */
const readAttachment = (one: Described, intake: Intake): void => {
  const [id, gatewayId] = [one.text("TransitGatewayAttachmentId"), one.text("TransitGatewayId")];
  const [type, resourceId] = [one.maybe("ResourceType") ?? "vpc", one.maybe("ResourceId") ?? ""];
  const [owner, otherOwner] = [one.maybe("TransitGatewayOwnerId"), one.maybe("ResourceOwnerId")];
  const [state, createdAt, tags] = [one.maybe("State") ?? "available", one.time("CreationTime"), one.tags()];
  const association = one.part("Association");
  const [routeTableId, bound] = [association?.maybe("TransitGatewayRouteTableId"), association?.maybe("State")];
  if (isOver(state)) return intake.leave(one.origin, id, `it was ${state}`);
  const account = owner ?? intake.find(transitGateways, gatewayId)?.account ?? one.origin.account;
  if (type === "peering") {
    const other = intake.find(transitGateways, resourceId);
    if (!other && !intake.find(transitGatewayAttachments, id))
      return intake.leave(one.origin, id, `it leads to ${resourceId}, which nothing describes`);
    const mine = { transitGatewayId: gatewayId, account, region: one.origin.region };
    const theirs = { transitGatewayId: resourceId, account: otherOwner ?? account, region: other?.region ?? "" };
    const [requester, accepter] = [mine, theirs].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)) as [
      PeeringEnd,
      PeeringEnd,
    ];
    const more = { state: "available" as const, createdAt: createdAt ?? intake.wish.at, ...(tags && { tags }) };
    const own = mine.region === theirs.region ? mine : requester;
    putPeering(intake, one.origin, id, own, { requester, accepter, ...more });
  } else if (type !== "vpc") return intake.leave(one.origin, id, `Fogbank attaches no ${type} to transit gateways yet`);
  else if (!intake.find(transitGatewayAttachments, id)) {
    if (one.origin.account === (otherOwner ?? account))
      throw new Unreadable("its subnets are missing (describe-transit-gateway-vpc-attachments)");
    return intake.leave(one.origin, id, `it leads to ${resourceId}, which nothing describes`);
  }
  if (routeTableId === undefined || bound === "disassociating") return;
  const ids = { transitGatewayId: gatewayId, attachmentId: id, routeTableId };
  const where = { id: `${gatewayId}/${id}`, account, region: one.origin.region };
  intake.put(transitGatewayAssociations, { ...where, ...ids, state: "associated" }, one.origin);
};

const placeOf = ({ account, region, transitGatewayId }: PeeringEnd): string =>
  `${account}/${region}/${transitGatewayId}`;

/** Readers of transit gateways and attachments, which come after the interfaces of the latter. */
export const transitGatewayImporters: readonly Importer[] = [
  { key: "TransitGateways", call: "ec2 describe-transit-gateways", id: "TransitGatewayId", read: readGateway },
  {
    key: "TransitGatewayVpcAttachments",
    call: "ec2 describe-transit-gateway-vpc-attachments",
    id: "TransitGatewayAttachmentId",
    read: readVpcAttachment,
  },
  {
    key: "TransitGatewayPeeringAttachments",
    call: "ec2 describe-transit-gateway-peering-attachments",
    id: "TransitGatewayAttachmentId",
    read: readPeeringAttachment,
  },
  {
    key: "TransitGatewayAttachments",
    call: "ec2 describe-transit-gateway-attachments",
    id: "TransitGatewayAttachmentId",
    read: readAttachment,
  },
];
