/** The interfaces that a transit gateway keeps in the subnets of a VPC attachment. */
import type { ChangeContext } from "../../core/context.ts";
import { giveAddresses } from "./network-interface-address.ts";
import { createInterface, removeInterface } from "./network-interface-creation.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import type { AttachedZone, TransitGatewayAttachment, VpcAttachment } from "./tables/transit-gateway.ts";

/** Gives each zone of an attachment its interface, and takes the IPv6 addresses that it should or should not have. */
export function settleInterfaces(cx: ChangeContext, row: VpcAttachment): VpcAttachment {
  const own = cx.elsewhere(row.account, row.region);
  const zones = row.zones.map((zone) => (zone.networkInterfaceId ? zone : withInterface(own, row, zone)));
  for (const { networkInterfaceId, subnetId } of zones) settleIpv6(own, row, networkInterfaceId!, subnetId);
  return cx.tx.update(transitGatewayAttachments, row.id, { zones }) as VpcAttachment;
}

/** Takes all interfaces of an attachment, or those of some zones, out of their subnets. */
export function removeInterfaces(
  cx: ChangeContext,
  row: TransitGatewayAttachment,
  zones = row.kind === "vpc" ? row.zones : [],
): void {
  for (const { networkInterfaceId } of zones)
    if (networkInterfaceId) removeInterface(cx.elsewhere(row.account, row.region), networkInterfaceId);
}

function withInterface(cx: ChangeContext, row: VpcAttachment, zone: AttachedZone): AttachedZone {
  const { id } = createInterface(cx, {
    subnet: cx.tx.get(subnets, zone.subnetId)!,
    groupIds: [],
    description: `Network Interface for Transit Gateway Attachment ${row.id}`,
    addresses: { ipv6Count: 0 },
    interfaceType: "transit_gateway",
    sourceDestCheck: false,
    requesterManaged: true,
    requesterId: row.transitGatewayOwner,
    attachment: {
      id: cx.newId("ela-attach"),
      ownerId: "amazon-aws",
      deviceIndex: 1,
      networkCardIndex: 0,
      deleteOnTermination: false,
      status: "attached",
      attachedAt: cx.now,
    },
  });
  return { ...zone, networkInterfaceId: id };
}

function settleIpv6(cx: ChangeContext, row: VpcAttachment, networkInterfaceId: string, subnetId: string): void {
  const { ipv6s } = cx.tx.get(networkInterfaces, networkInterfaceId)!;
  const wanted = row.ipv6Support === "enable";
  if (wanted && ipv6s.length === 0)
    giveAddresses(cx, networkInterfaceId, cx.tx.get(subnets, subnetId)!, { ipv6Count: 1 });
  if (!wanted && ipv6s.length > 0) cx.tx.update(networkInterfaces, networkInterfaceId, { ipv6s: [] });
}
