/** What VPC Block Public Access blocks in a VPC or subnet: the account's mode and what its exclusions leave of it. */
import type { Reader } from "../../core/reader.ts";
import { accountSettings, blockPublicAccessExclusions } from "./tables/vpc.ts";
import type { AccountSettings } from "./tables/vpc.ts";

/** What internet and egress-only gateways let through to and from a VPC or subnet. */
export type BlockMode = AccountSettings["blockPublicAccess"];

/** The id of an account's settings in a Region. */
export function settingsId(account: string, region: string): string {
  return `${account}/${region}`;
}

/** The mode that holds in a VPC, or in one of its subnets: an exclusion of the subnet counts before one of the VPC. */
export function blockModeOf(
  read: Reader,
  { account, region }: { readonly account: string; readonly region: string },
  vpcId: string,
  subnetId?: string,
): BlockMode {
  const mode = read.get(accountSettings, settingsId(account, region))?.blockPublicAccess ?? "off";
  if (mode === "off") return mode;
  const exclusion = (subnetId && living(read, "subnet", subnetId)) || living(read, "vpc", vpcId);
  if (!exclusion) return mode;
  return exclusion.mode === "allow-bidirectional" ? "off" : "block-ingress";
}

function living(read: Reader, index: "vpc" | "subnet", id: string) {
  return read.by(blockPublicAccessExclusions, index, id).find(({ state }) => !state.startsWith("delete"));
}
