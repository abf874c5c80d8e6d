/** Rows of network ACLs and their associations. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** One numbered rule of an ACL. */
export interface NetworkAclEntry {
  /** 1–32766. The final `*` rules are implied and never stored. */
  readonly ruleNumber: number;
  readonly egress: boolean;
  readonly action: "allow" | "deny";
  /** `-1` for all, else an IANA protocol number. */
  readonly protocol: string;
  /** The source of inbound rules, the destination of outbound ones; exactly one of the two is there. */
  readonly cidr?: string;
  readonly ipv6Cidr?: string;
  /** For tcp and udp. */
  readonly portRange?: { readonly from: number; readonly to: number };
  /** For ICMP; -1 is any. */
  readonly icmp?: { readonly type: number; readonly code: number };
}

/** A network ACL. */
export interface NetworkAcl extends Row {
  readonly vpcId: string;
  readonly isDefault: boolean;
  /** In order of direction (inbound first) and number. */
  readonly entries: readonly NetworkAclEntry[];
}

const aclsPerVpc = quota({
  service: "vpc",
  code: "L-B4A6D682",
  name: "Network ACLs per VPC",
  value: 200,
  adjustable: true,
  slug: "network-acls-per-vpc",
});

/** Rules of an ACL in each direction and family (ACL-12). */
export const rulesPerAcl = quota({
  service: "vpc",
  code: "L-2AEEBF1A",
  name: "Rules per network ACL",
  value: 20,
  max: 40,
  adjustable: true,
  slug: "rules-per-network-acl",
});

/** Network ACLs. */
export const networkAcls = table<NetworkAcl>("ec2.network-acl", {
  prefix: "acl",
  type: "network-acl",
  fixed: ["default", "vpc"],
  indexes: { default: (row) => (row.isDefault ? row.vpcId : undefined) },
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: aclsPerVpc,
      per: "vpc",
      fault: () => fault("NetworkAclLimitExceeded", "The maximum number of network ACLs has been reached."),
    },
  ],
  notFound: notFoundId("InvalidNetworkAclID.NotFound", "networkAcl ID"),
  malformed: malformedId("InvalidNetworkAclId.Malformed", "acl"),
  inUse: (row) => fault("DependencyViolation", `The networkAcl '${row.id}' has dependencies and cannot be deleted.`),
});

/** Ties each subnet to its one ACL. */
export interface NetworkAclAssociation extends Row {
  readonly networkAclId: string;
  readonly subnetId: string;
}

/** ACL associations. */
export const networkAclAssociations = table<NetworkAclAssociation>("ec2.network-acl-association", {
  prefix: "aclassoc",
  fixed: ["networkAcl", "subnet"],
  references: {
    networkAcl: { to: "ec2.network-acl", ids: (row) => row.networkAclId, onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" },
  },
  notFound: notFoundId("InvalidAssociationID.NotFound", "association ID"),
  malformed: malformedId("InvalidAssociationID.Malformed", "aclassoc"),
});
