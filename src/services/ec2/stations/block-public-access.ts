/** VPC Block Public Access: whether traffic with the internet is blocked for a subnet (M25). */
import type { Recorder } from "../../../core/derive.ts";
import { accountSettings, blockPublicAccessExclusions, vpcs } from "../tables/vpc.ts";
import { drop } from "./place.ts";
import type { Refusal } from "../../../fabric/station.ts";

/**
 * The refusal for traffic between a subnet and the internet, if it is blocked.
 *
 * `outboundOnly` says that the road lets flows begin inside alone (NAT and egress-only gateways): such roads stay open
 * under block-ingress, and for what is excluded for egress.
 */
export function blocked(read: Recorder, vpcId: string, subnetId: string | undefined, outboundOnly: boolean): Refusal[] {
  const vpc = read.get(vpcs, vpcId);
  const mode = vpc && read.get(accountSettings, `${vpc.account}/${vpc.region}`)?.blockPublicAccess;
  if (!mode || mode === "off") return [];
  const exclusion = exclusionOf(read, vpcId, subnetId);
  if (exclusion === "allow-bidirectional") return [];
  if (outboundOnly && (mode === "block-ingress" || exclusion === "allow-egress")) return [];
  return [drop("VPC_BLOCK_PUBLIC_ACCESS_ENABLED", `VPC Block Public Access (${mode}) blocks ${subnetId ?? vpcId}`)];
}

function exclusionOf(read: Recorder, vpcId: string, subnetId: string | undefined) {
  const ofSubnet = subnetId ? read.by(blockPublicAccessExclusions, "subnet", subnetId) : [];
  const standing = [...ofSubnet, ...read.by(blockPublicAccessExclusions, "vpc", vpcId)];
  return standing.find(({ state }) => state !== "delete-complete")?.mode;
}
