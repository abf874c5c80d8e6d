/** By which attachment a VPC reaches a transit gateway, and which VPCs meet at one. */
import { derivation } from "../../core/derive.ts";
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

/** The VPCs that meet a VPC at its transit gateways and at the peers of those, as far as attachments go. */
export const metOverTransit = derivation<readonly string[]>("ec2.met-over-transit", (read, vpcId) => {
  const [seen, met] = [new Set<string>(), new Set<string>()];
  const visit = (gatewayId: string): void => {
    if (seen.has(gatewayId)) return;
    seen.add(gatewayId);
    for (const row of read.by(transitGatewayAttachments, "gateway", gatewayId).filter(isUp))
      if (row.kind === "vpc") met.add(row.vpcId);
      else for (const end of [row.requester, row.accepter]) visit(end.transitGatewayId);
  };
  for (const { transitGatewayId } of vpcAttachments(read, vpcId)) visit(transitGatewayId);
  met.delete(vpcId);
  return [...met];
});
