/** By which attachment a VPC reaches a transit gateway, and which VPCs meet at one. */
import type { Reader } from "../../core/reader.ts";
import { transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import type { VpcAttachment } from "./tables/transit-gateway.ts";
import { isUp } from "./transit-gateway-route-list.ts";

/** The attachment of a VPC to a transit gateway that carries traffic. */
export function vpcAttachmentOf(read: Reader, vpcId: string, transitGatewayId: string): VpcAttachment | undefined {
  return vpcAttachments(read, vpcId).find((row) => row.transitGatewayId === transitGatewayId);
}

/** The transit gateway over which rules of one VPC's groups may name groups of the other (M33). */
export function referencingGateway(read: Reader, vpcId: string, otherVpcId: string): string | undefined {
  const refers = (row: VpcAttachment): boolean => row.securityGroupReferencingSupport === "enable";
  const others = vpcAttachments(read, otherVpcId).filter(refers);
  const both = vpcAttachments(read, vpcId).filter(
    (row) => refers(row) && others.some(({ transitGatewayId }) => transitGatewayId === row.transitGatewayId),
  );
  const meeting = both.map(({ transitGatewayId }) => read.get(transitGateways, transitGatewayId));
  return meeting.find((gateway) => gateway?.securityGroupReferencingSupport === "enable")?.id;
}

/** Whether public host names of one VPC's instances give private addresses in the other (TGW-10: not over peerings). */
export function resolvesPrivately(read: Reader, vpcId: string, otherVpcId: string): boolean {
  const resolves = (row: VpcAttachment): boolean => row.dnsSupport === "enable";
  const others = vpcAttachments(read, otherVpcId).filter(resolves);
  return vpcAttachments(read, vpcId).some(
    (row) =>
      resolves(row) &&
      read.get(transitGateways, row.transitGatewayId)?.dnsSupport === "enable" &&
      others.some(({ transitGatewayId }) => transitGatewayId === row.transitGatewayId),
  );
}

function vpcAttachments(read: Reader, vpcId: string): VpcAttachment[] {
  return read.by(transitGatewayAttachments, "vpc", vpcId).filter((row): row is VpcAttachment => isUp(row));
}
