/** Rows of VPCs and of what belongs to a VPC as a whole. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** An address block of a VPC or subnet with its association id. */
export interface CidrAssociation {
  /** `vpc-cidr-assoc-…` or `subnet-cidr-assoc-…`. */
  readonly associationId: string;
  /** Canonical prefix, `10.0.0.0/16` or `2001:db8::/56`. */
  readonly cidr: string;
  readonly state: "associating" | "associated" | "disassociating" | "disassociated" | "failing" | "failed";
}

/** An IPv6 block of a VPC. */
export interface Ipv6Association extends CidrAssociation {
  /** `Amazon`, or a pool's id. */
  readonly pool: string;
  readonly networkBorderGroup: string;
}

/** A VPC. */
export interface Vpc extends Row {
  /** IPv4 blocks; the first is the primary one and never changes. */
  readonly cidrs: readonly CidrAssociation[];
  readonly ipv6Cidrs: readonly Ipv6Association[];
  /** A set's id, or `default` for none. */
  readonly dhcpOptionsId: string;
  readonly instanceTenancy: "default" | "dedicated";
  readonly isDefault: boolean;
  readonly state: "pending" | "available";
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
  readonly enableNetworkAddressUsageMetrics: boolean;
}

/** VPCs per Region. Quotas of their gateways rise with it ("Amazon VPC quotas"). */
export const vpcsPerRegion = quota({
  service: "vpc",
  code: "L-F678F1CE",
  name: "VPCs per Region",
  value: 5,
  adjustable: true,
  slug: "vpcs",
});

/** IPv4 blocks of a VPC, the primary one included. */
export const ipv4BlocksPerVpc = quota({
  service: "vpc",
  code: "L-83CA0A9D",
  name: "IPv4 CIDR blocks per VPC",
  value: 5,
  max: 50,
  adjustable: true,
  slug: "ipv4-cidr-blocks-per-vpc",
});

/** IPv6 blocks of a VPC. */
export const ipv6BlocksPerVpc = quota({
  service: "vpc",
  code: "L-085A6257",
  name: "IPv6 CIDR blocks per VPC",
  value: 5,
  max: 50,
  adjustable: true,
  slug: "ipv6-cidr-blocks-per-vpc",
});

/** VPCs of all accounts and Regions. */
export const vpcs = table<Vpc>("ec2.vpc", {
  prefix: "vpc",
  type: "vpc",
  indexes: {
    /** A Region's default VPC, under `account/region`. */
    default: (row) => (row.isDefault ? `${row.account}/${row.region}` : undefined),
    /** The VPC of an IPv4 or IPv6 association id. */
    association: (row) => [...row.cidrs, ...row.ipv6Cidrs].map(({ associationId }) => associationId),
    ipv6Block: (row) => row.ipv6Cidrs.map(({ cidr }) => cidr),
  },
  references: {
    dhcpOptions: { to: "ec2.dhcp-options", ids: (row) => row.dhcpOptionsId, onRemove: "refuse" },
  },
  quotas: [
    {
      quota: vpcsPerRegion,
      fault: () => fault("VpcLimitExceeded", "The maximum number of VPCs has been reached."),
    },
  ],
  notFound: notFoundId("InvalidVpcID.NotFound", "vpc ID"),
  malformed: malformedId("InvalidVpcID.Malformed", "vpc"),
});

/** One option of a DHCP option set, in AWS's own names. */
export interface DhcpOption {
  readonly key: string;
  readonly values: readonly string[];
}

/** A set of DHCP options; never changed after creation. */
export interface DhcpOptions extends Row {
  readonly options: readonly DhcpOption[];
  /** True for the set that new VPCs of the account get in the Region. */
  readonly isDefault: boolean;
}

/** DHCP option sets. */
export const dhcpOptions = table<DhcpOptions>("ec2.dhcp-options", {
  prefix: "dopt",
  type: "dhcp-options",
  indexes: { default: (row) => (row.isDefault ? `${row.account}/${row.region}` : undefined) },
  notFound: notFoundId("InvalidDhcpOptionID.NotFound", "dhcpOption ID"),
  malformed: malformedId("InvalidDhcpOptionsId.Malformed", "dopt"),
});

/** An account's settings in a Region; its presence says that the default VPC was made once. */
export interface AccountSettings extends Row {
  /** VPC Block Public Access, account-wide. */
  readonly blockPublicAccess: "off" | "block-bidirectional" | "block-ingress";
  readonly blockPublicAccessExclusionsAllowed: "allowed" | "not-allowed";
  /** Cloud time of the last change, in milliseconds. */
  readonly blockPublicAccessChangedAt?: number;
  /** True while a change takes its time. */
  readonly blockPublicAccessUpdating?: boolean;
}

/** Ids are `account/region`. */
export const accountSettings = table<AccountSettings>("ec2.account-settings", {});

/** An exclusion from VPC Block Public Access. */
export interface BlockPublicAccessExclusion extends Row {
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly mode: "allow-bidirectional" | "allow-egress";
  readonly state: `${"create" | "update" | "delete"}-${"in-progress" | "complete"}`;
  readonly createdAt: number;
  readonly updatedAt?: number;
  readonly deletedAt?: number;
}

/** Exclusions, listed for a while after deletion. */
export const blockPublicAccessExclusions = table<BlockPublicAccessExclusion>("ec2.bpa-exclusion", {
  prefix: "vpcbpa-exclude",
  type: "vpc-block-public-access-exclusion",
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "cascade" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" },
  },
  notFound: notFoundId("InvalidVpcBlockPublicAccessExclusionId.NotFound", "VPC Block Public Access exclusion"),
});
