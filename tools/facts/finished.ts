/** The groups of facts that are finished; test/facts.test.ts keeps them so. */
import type { FactId } from "./catalogue.ts";

/** A finished group; with `only`, the rest of it may wait, each fact with its reason in docs/reasoned.md. */
export interface Finished {
  readonly group: string;
  readonly only?: readonly FactId[];
}

const network = ["VPC", "MAP", "SUB", "RTB", "IPA", "ENI", "SGR", "ACL", "EPH", "IGW", "EIG", "NGW", "NTI", "DHC"];
const options = ["IP6", "PLG", "MTU", "LIM", "PER"];

/** What VPC attributes, the resolver's addresses and AWS's own names say; zones come with Route 53. */
const vpcDns: Finished = {
  group: "VDN",
  only: ["VDN-01", "VDN-02", "VDN-05", "VDN-06", "VDN-07", "VDN-08", "VDN-11", "VDN-12"],
};

/** What a bastion is as long as it is an instance; what stands in its place comes with those services. */
const bastion: Finished = { group: "BST", only: ["BST-01", "BST-02", "BST-03", "BST-04", "BST-06"] };

const roads = ["PER", "GWE", "IFE", "GWL", "FLG", "MIR"];

/** What joins VPCs; multicast and VPN attachments come later. */
const transit: Finished = {
  group: "TGW",
  only: Array.from({ length: 17 }, (_, n) => `TGW-${String(n + 1).padStart(2, "0")}`).filter(
    (id) => id !== "TGW-04" && id !== "TGW-14",
  ),
};

/** What endpoints do for buckets; the rest is storage. */
const buckets: Finished = { group: "S3A", only: ["S3A-03"] };

/** Add a group when the issue that builds it is done. */
export const finished: readonly Finished[] = [
  ...[...network, ...options, ...roads].map((group) => ({ group })),
  vpcDns,
  bastion,
  transit,
  buckets,
];
