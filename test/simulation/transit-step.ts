/** How packets go through transit gateways: in by a zone's subnet, by a table of the gateway, out into another VPC. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Atlas, Card } from "./atlas.ts";
import { owns } from "./atlas.ts";
import { block, inside } from "./ip.ts";
import { intoSubnet } from "./interface-step.ts";
import { expectAnswer, expectMore, isExpected } from "./memory.ts";
import { isLonger } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { stopped } from "./step.ts";
import type { From, Step, Walk } from "./step.ts";

/** Bytes that a transit gateway carries (Transit Gateway guide, "Quotas", "Maximum transmission unit"). */
const MTU = 8500;

/** What is described of the transit gateways of all places. */
export interface Transit {
  readonly gateways: ReadonlyMap<string, Ec2.TransitGateway>;
  /** By gateway and attachment, as each gateway's owner sees them. */
  readonly attachments: ReadonlyMap<string, Ec2.TransitGatewayAttachment>;
  readonly ofVpcs: ReadonlyMap<string, Ec2.TransitGatewayVpcAttachment>;
  readonly peerings: ReadonlyMap<string, Ec2.TransitGatewayPeeringAttachment>;
  /** The routes that count, by table. */
  readonly routes: ReadonlyMap<string, readonly Ec2.TransitGatewayRoute[]>;
}

/**
 * Toward a transit gateway: to its interface in the zone that the packet comes from, and to no other
 * (Transit Gateway guide, "How transit gateways work", "Availability Zones").
 */
export function towardTransit({ atlas }: Walk, gateway: string, packet: Packet, from: From): Step {
  const attachment = [...atlas.transit.ofVpcs.values()].find(
    (one) => one.TransitGatewayId === gateway && one.VpcId === from.vpc.id && isUp(one),
  );
  if (!attachment) return stopped(gateway, packet, "blackhole");
  const card = doors(atlas, attachment).find((one) => one.subnet.zone === from.range?.zone);
  if (!card) return stopped(attachment.TransitGatewayAttachmentId!, packet, "zone");
  return { at: "toward", packet, card, vpc: from.vpc, sender: from.sender };
}

/** In by an interface of an attachment. */
export function intoTransit(walk: Walk, card: Card, packet: Packet, from: From): Step {
  const { transit } = walk.atlas;
  const attachment = [...transit.ofVpcs.values()].find((one) => doors(walk.atlas, one).includes(card));
  if (!attachment || owns(card, packet.dst)) return stopped(card.id, packet, "transit");
  const { TransitGatewayAttachmentId: id, TransitGatewayId: gateway, Options } = attachment;
  if (packet.src.v === 6 && Options?.Ipv6Support !== "enable") return stopped(id!, packet, "transit");
  if (isLonger(packet, MTU)) return stopped(card.id, packet, "too-big");
  const { zone } = card.subnet;
  if (Options?.ApplianceModeSupport === "enable" && !keptZone(walk, attachment, packet)) keep(walk, id!, zone, packet);
  const named =
    transit.gateways.get(gateway!)?.Options?.SecurityGroupReferencingSupport === "enable" &&
    Options?.SecurityGroupReferencingSupport === "enable";
  return { at: "transit", packet, gateway: gateway!, attachment: id!, zone, sender: named ? from.sender : undefined };
}

/**
 * By the table that the attachment is associated with, to another attachment; only peerings lead to other gateways
 * (Transit Gateway guide, "Routing").
 */
export function throughTransit(walk: Walk, step: Extract<Step, { at: "transit" }>): Step {
  const { packet, gateway, attachment, zone, sender } = step;
  const { transit } = walk.atlas;
  const tie = transit.attachments.get(`${gateway} ${attachment}`)?.Association;
  if (tie?.State !== "associated") return stopped(attachment, packet, "transit");
  const table = tie.TransitGatewayRouteTableId!;
  const [route] = (transit.routes.get(table) ?? [])
    .map((one) => ({ one, prefix: block(one.DestinationCidrBlock!) }))
    .filter(({ prefix }) => inside(packet.dst, prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
  if (!route) return stopped(table, packet, "no-route");
  if (route.one.State !== "active") return stopped(table, packet, "blackhole");
  const out = route.one.TransitGatewayAttachments![0]!;
  const id = out.TransitGatewayAttachmentId!;
  if (out.ResourceType === "vpc") return outOfTransit(walk, transit.ofVpcs.get(id)!, packet, zone, sender);
  const peering = transit.peerings.get(id)!;
  const there = peering.AccepterTransitGatewayAttachmentId;
  const other = there === undefined ? id : id === there ? requesterEnd(walk.atlas, peering) : there;
  return { at: "transit", packet, gateway: out.ResourceId!, attachment: other, zone: "" };
}

/** Out into the VPC: in the packet's own zone where there is a subnet, and where a flow began in appliance mode. */
function outOfTransit(
  walk: Walk,
  attachment: Ec2.TransitGatewayVpcAttachment,
  packet: Packet,
  zone: string,
  sender: Card | undefined,
): Step {
  const { TransitGatewayAttachmentId: id, Options } = attachment;
  if (packet.src.v === 6 && Options?.Ipv6Support !== "enable") return stopped(id!, packet, "transit");
  const cards = doors(walk.atlas, attachment);
  const remembers = Options?.ApplianceModeSupport === "enable";
  const known = remembers ? keptZone(walk, attachment, packet) : undefined;
  const near = cards.find((one) => one.subnet.zone === (known ?? zone)) ?? cards[0]!;
  if (remembers && !known) keep(walk, id!, near.subnet.zone, packet);
  const named = Options?.SecurityGroupReferencingSupport === "enable";
  const { vpc } = near;
  return intoSubnet(packet, { vpc, range: near.subnet, sender: named ? sender : undefined });
}

function keep({ memory }: Walk, id: string, zone: string, packet: Packet): void {
  expectMore(memory, `${id} ${zone}`, packet);
  expectAnswer(memory, `${id} ${zone}`, packet);
}

function keptZone({ atlas, memory }: Walk, one: Ec2.TransitGatewayVpcAttachment, packet: Packet): string | undefined {
  const zones = doors(atlas, one).map((card) => card.subnet.zone);
  return zones.find((zone) => isExpected(memory, `${one.TransitGatewayAttachmentId} ${zone}`, packet));
}

/** Within a Region each end of a peering has an id of its own. */
function requesterEnd({ transit }: Atlas, { AccepterTransitGatewayAttachmentId }: Ec2.TransitGatewayPeeringAttachment) {
  const ends = [...transit.peerings.values()];
  return ends.find(
    (one) =>
      one.AccepterTransitGatewayAttachmentId === AccepterTransitGatewayAttachmentId &&
      one.TransitGatewayAttachmentId !== AccepterTransitGatewayAttachmentId,
  )!.TransitGatewayAttachmentId!;
}

const isUp = ({ State }: { readonly State?: string }): boolean => State === "available";

/** The interfaces of an attachment, in the order of its subnets. */
function doors(atlas: Atlas, { SubnetIds, TransitGatewayAttachmentId: id }: Ec2.TransitGatewayVpcAttachment): Card[] {
  return (SubnetIds ?? []).flatMap((subnet) => {
    const cards = [...atlas.cards.values()];
    return cards.find((card) => card.subnet.id === subnet && card.described.Description?.endsWith(id!)) ?? [];
  });
}

/** The VPCs at the transit gateways that a VPC is attached to, at the peers of those, and so on. */
export function metBy({ transit }: Atlas, vpc: string): string[] {
  const all = [...transit.ofVpcs.values()].filter(isUp);
  const hubs = new Set(all.filter(({ VpcId }) => VpcId === vpc).map(({ TransitGatewayId }) => TransitGatewayId!));
  const peerings = [...transit.attachments.values()].filter(
    (one) => one.ResourceType === "peering" && one.State === "available",
  );
  for (let size = -1; size < hubs.size;) {
    size = hubs.size;
    for (const { TransitGatewayId, ResourceId } of peerings) if (hubs.has(TransitGatewayId!)) hubs.add(ResourceId!);
  }
  return all.flatMap(({ VpcId, TransitGatewayId }) => (hubs.has(TransitGatewayId!) ? VpcId! : []));
}
