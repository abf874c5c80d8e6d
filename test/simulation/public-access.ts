/** What VPC Block Public Access leaves of a subnet's ways to the internet, read from options and exclusions. */
import type { Net, Range } from "./atlas.ts";

/** By which way a packet passes between a VPC and the internet. */
export type Way = "direct" | "nat-gateway" | "egress-only-gateway";

/**
 * Whether the way is blocked.
 *
 * Blocking ingress leaves NAT gateways and egress-only gateways, as only the inside can open connections through them;
 * an exclusion that allows egress leaves of a bidirectional block the same (VPC user guide, "Block public access").
 */
export function blocksWay(vpc: Net, range: Range | undefined, way: Way): boolean {
  const { blockMode, exclusions } = vpc.place;
  if (blockMode === "off") return false;
  const ofResource = (id: string | undefined): string | undefined =>
    exclusions.find(
      ({ State, ResourceArn }) => /^(create|update)-complete$/.test(State!) && ResourceArn?.split("/").at(-1) === id,
    )?.InternetGatewayExclusionMode;
  const exclusion = ofResource(range?.id) ?? ofResource(vpc.id);
  if (exclusion === "allow-bidirectional") return false;
  const ingressOnly = blockMode === "block-ingress" || exclusion === "allow-egress";
  return !(ingressOnly && way !== "direct");
}
