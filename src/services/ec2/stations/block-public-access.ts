/** VPC Block Public Access: whether traffic with the internet is blocked for a subnet (M25). */
import type { Recorder } from "../../../core/derive.ts";
import type { Guard, Refusal, Side } from "../../../fabric/station.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { subnets } from "../tables/subnet.ts";
import { accountSettings, blockPublicAccessExclusions, vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { drop } from "./place.ts";
import { subnetBlocks } from "./rows.ts";

/** What VPC Block Public Access means for a road between a subnet and the internet. */
export interface Blocking {
  readonly edges: readonly Refusal[];
  /** Why the road is open although the account blocks: for the record of a trace. */
  readonly remarks?: readonly string[];
}

/**
 * Whether traffic between a subnet and the internet is blocked.
 *
 * `outboundOnly` says that the road lets flows begin inside alone (NAT and egress-only gateways): such roads stay open
 * under block-ingress, and for what is excluded for egress.
 */
export function blocking(read: Recorder, vpcId: string, subnetId: string | undefined, outboundOnly: boolean): Blocking {
  const vpc = read.get(vpcs, vpcId);
  const mode = vpc && read.get(accountSettings, `${vpc.account}/${vpc.region}`)?.blockPublicAccess;
  if (!mode || mode === "off") return { edges: [] };
  const exclusion = exclusionOf(read, vpcId, subnetId);
  const excluded = exclusion && `X_EXCLUDED_${exclusion.subnetId ? "SUBNET" : "VPC"}`;
  if (exclusion?.mode === "allow-bidirectional") return { edges: [], remarks: [excluded!] };
  if (outboundOnly && exclusion) return { edges: [], remarks: [excluded!, "X_OUTBOUND_ONLY"] };
  if (outboundOnly && mode === "block-ingress") return { edges: [], remarks: ["X_OUTBOUND_ONLY"] };
  const because = `VPC Block Public Access (${mode}) blocks ${subnetId ?? vpcId}`;
  return { edges: [drop("VPC_BLOCK_PUBLIC_ACCESS_ENABLED", because)] };
}

/** What it means for a road that serves a whole VPC and lets flows begin inside alone; `side` is the VPC's own end. */
export function blockingOfVpc(read: Recorder, vpc: Vpc, side: Side): Blocking {
  const { edges, remarks } = blocking(read, vpc.id, undefined, true);
  if (edges.length === 0) return { edges, remarks };
  const when: Guard = { is: "not", of: { is: "in", side, prefixes: excludedBlocks(read, vpc) } };
  return { edges: edges.map((edge) => ({ ...edge, when })) };
}

/** The blocks of a VPC's subnets that are excluded on their own. */
export function excludedBlocks(read: Recorder, vpc: Vpc): Prefix[] {
  const exclusions = read.in(blockPublicAccessExclusions, vpc.account, vpc.region);
  return exclusions.flatMap(({ state, subnetId }) => {
    const subnet = !state.startsWith("delete") && subnetId ? read.get(subnets, subnetId) : undefined;
    return subnet?.vpcId === vpc.id ? subnetBlocks(subnet) : [];
  });
}

function exclusionOf(read: Recorder, vpcId: string, subnetId: string | undefined) {
  const ofSubnet = subnetId ? read.by(blockPublicAccessExclusions, "subnet", subnetId) : [];
  const standing = [...ofSubnet, ...read.by(blockPublicAccessExclusions, "vpc", vpcId)];
  return standing.find(({ state }) => !state.startsWith("delete"));
}
