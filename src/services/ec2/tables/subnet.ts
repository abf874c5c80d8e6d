/** Rows of subnets and their reservations. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";
import { filedBlocks } from "../subnet-block.ts";
import type { CidrAssociation } from "./vpc.ts";

/** A subnet. */
export interface Subnet extends Row {
  readonly vpcId: string;
  /** Canonical IPv4 prefix; absent for IPv6-only subnets. */
  readonly cidr?: string;
  readonly ipv6Cidrs: readonly CidrAssociation[];
  /** Zone name, `us-east-1a`. */
  readonly zone: string;
  /** Zone id, `use1-az1`. */
  readonly zoneId: string;
  readonly state: "pending" | "available";
  readonly defaultForAz: boolean;
  readonly mapPublicIpOnLaunch: boolean;
  readonly assignIpv6AddressOnCreation: boolean;
  readonly ipv6Native: boolean;
  readonly enableDns64: boolean;
  /** What the host name of an instance launched here is made of. */
  readonly hostnameType: "ip-name" | "resource-name";
  readonly enableResourceNameDnsARecord: boolean;
  readonly enableResourceNameDnsAaaaRecord: boolean;
  readonly enableLniAtDeviceIndex?: number;
}

const subnetsPerVpc = quota({
  service: "vpc",
  code: "L-407747CB",
  name: "Subnets per VPC",
  value: 200,
  adjustable: true,
  slug: "subnets-per-vpc",
});

/**
 * Subnets.
 *
 * `cidr` files a subnet under `vpcId/block`, `block` under `vpcId/` with larger blocks around it: a number of look-ups
 * that is the same with 10 and with 10,000 subnets tells whether a new block overlaps an old one.
 */
export const subnets = table<Subnet>("ec2.subnet", {
  prefix: "subnet",
  type: "subnet",
  indexes: {
    cidr: (row) => row.cidr && `${row.vpcId}/${row.cidr}`,
    block: (row) => row.cidr && filedBlocks(row.cidr).map((block) => `${row.vpcId}/${block}`),
    /** The lengths of a VPC's blocks: a look-up of lengths that nobody has can be spared. */
    cidrLength: (row) => row.cidr && `${row.vpcId}/${row.cidr.slice(row.cidr.indexOf("/") + 1)}`,
    ipv6Cidr: (row) => ipv6BlocksOf(row).map((cidr) => `${row.vpcId}/${cidr}`),
    ipv6Block: (row) => ipv6BlocksOf(row).flatMap((cidr) => filedBlocks(cidr).map((block) => `${row.vpcId}/${block}`)),
    association: (row) => row.ipv6Cidrs.map(({ associationId }) => associationId),
    /** A zone's default subnet, under `vpcId/zone`. */
    default: (row) => (row.defaultForAz ? `${row.vpcId}/${row.zone}` : undefined),
  },
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  fixed: ["cidr", "block", "cidrLength", "default", "vpc"],
  quotas: [
    {
      quota: subnetsPerVpc,
      per: "vpc",
      fault: () => fault("SubnetLimitExceeded", "The maximum number of subnets in this VPC has been reached."),
    },
  ],
  notFound: notFoundId("InvalidSubnetID.NotFound", "subnet ID"),
  malformed: malformedId("InvalidSubnetID.Malformed", "subnet"),
});

function ipv6BlocksOf({ ipv6Cidrs }: Subnet): string[] {
  return ipv6Cidrs.map(({ cidr }) => cidr);
}

/** Addresses of a subnet that are handed out only as prefixes, or only when asked for by name. */
export interface SubnetCidrReservation extends Row {
  readonly subnetId: string;
  readonly cidr: string;
  readonly reservationType: "prefix" | "explicit";
  readonly description?: string;
}

/** Subnet CIDR reservations. */
export const subnetCidrReservations = table<SubnetCidrReservation>("ec2.subnet-cidr-reservation", {
  prefix: "scr",
  type: "subnet-cidr-reservation",
  references: { subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "cascade" } },
  notFound: notFoundId("InvalidSubnetCidrReservationID.NotFound", "subnet CIDR reservation ID"),
});
