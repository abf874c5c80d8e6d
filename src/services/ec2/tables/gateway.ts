/** Rows of the gateways of a VPC: internet, egress-only, NAT, virtual private. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";
import { vpcsPerRegion } from "./vpc.ts";

/** An internet gateway, attached to at most one VPC. */
export interface InternetGateway extends Row {
  readonly vpcId?: string;
}

const internetGatewaysPerRegion = quota({
  service: "vpc",
  code: "L-A4707A72",
  name: "Internet gateways per Region",
  value: 5,
  adjustable: true,
  slug: "internet-gateways",
  follows: vpcsPerRegion,
});

/** Internet gateways. */
export const internetGateways = table<InternetGateway>("ec2.internet-gateway", {
  prefix: "igw",
  type: "internet-gateway",
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: internetGatewaysPerRegion,
      fault: () => fault("InternetGatewayLimitExceeded", "The maximum number of internet gateways has been reached."),
    },
  ],
  notFound: notFoundId("InvalidInternetGatewayID.NotFound", "internetGateway ID"),
  malformed: malformedId("InvalidInternetGatewayId.Malformed", "igw"),
});

/** An egress-only internet gateway, for IPv6. */
export interface EgressOnlyInternetGateway extends Row {
  readonly vpcId: string;
}

const egressOnlyPerRegion = quota({
  service: "vpc",
  code: "L-45FE3B85",
  name: "Egress-only internet gateways per Region",
  value: 5,
  adjustable: true,
  slug: "egress-only-internet-gateways",
  follows: vpcsPerRegion,
});

/** Egress-only internet gateways. */
export const egressOnlyInternetGateways = table<EgressOnlyInternetGateway>("ec2.egress-only-internet-gateway", {
  prefix: "eigw",
  type: "egress-only-internet-gateway",
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: egressOnlyPerRegion,
      fault: () =>
        fault("EgressOnlyInternetGatewayLimitExceeded", "The maximum number of egress-only gateways has been reached."),
    },
  ],
  notFound: notFoundId("InvalidGatewayID.NotFound", "egress only internet gateway ID"),
  malformed: malformedId("InvalidEgressOnlyInternetGatewayId.Malformed", "eigw"),
});

/** One address of a NAT gateway. */
export interface NatGatewayAddress {
  /** Absent for private gateways. */
  readonly allocationId?: string;
  readonly associationId?: string;
  readonly publicIp?: string;
  /** Absent for regional gateways, which have no interface in a subnet. */
  readonly privateIp?: string;
  readonly networkInterfaceId?: string;
  readonly isPrimary: boolean;
  readonly status: "assigning" | "associating" | "succeeded" | "unassigning" | "disassociating" | "failed";
  readonly failureMessage?: string;
  /** The zone that a regional gateway uses the address in. */
  readonly zone?: string;
  readonly zoneId?: string;
}

/** A NAT gateway. Deleted ones stay listed for about an hour. */
export interface NatGateway extends Row {
  readonly vpcId: string;
  /** Absent for regional gateways. */
  readonly subnetId?: string;
  /** The zone of the subnet, by id. */
  readonly zoneId?: string;
  readonly connectivityType: "public" | "private";
  readonly availabilityMode: "zonal" | "regional";
  readonly addresses: readonly NatGatewayAddress[];
  readonly state: "pending" | "failed" | "available" | "deleting" | "deleted";
  readonly failureCode?: string;
  readonly failureMessage?: string;
  readonly createdAt: number;
  readonly deletedAt?: number;
  /** Regional gateways: whether zones are served as interfaces appear in them. */
  readonly autoScalingIps?: boolean;
  readonly autoProvisionZones?: boolean;
  /** The route table that a regional gateway's own traffic follows. */
  readonly routeTableId?: string;
}

const natGatewaysPerZone = quota({
  service: "vpc",
  code: "L-FE5A380F",
  name: "NAT gateways per Availability Zone",
  value: 5,
  adjustable: true,
  slug: "nat-gateways-per-zone",
});

/** Elastic IP addresses that a public zonal gateway may use (NGW-05). */
export const addressesPerNatGateway = quota({
  service: "vpc",
  code: "L-5F53652F",
  name: "Elastic IP addresses per public NAT gateway",
  value: 2,
  max: 8,
  adjustable: true,
  slug: "elastic-ips-per-nat-gateway",
});

/** Private addresses that a zonal gateway may have. */
export const privateIpsPerNatGateway = quota({
  service: "vpc",
  code: "L-DFA99DE7",
  name: "Private IP address quota per NAT gateway",
  value: 8,
  adjustable: true,
  slug: "private-ips-per-nat-gateway",
});

const living = (row: NatGateway): boolean => row.state !== "deleted" && row.state !== "failed";

/** NAT gateways. References hold while the gateway lives. */
export const natGateways = table<NatGateway>("ec2.nat-gateway", {
  prefix: "nat",
  type: "natgateway",
  arn: (row) => `natgateway/${row.id}`,
  indexes: {
    zone: (row) => (row.zoneId && living(row) ? `${row.account}/${row.region}/${row.zoneId}` : undefined),
    allocation: (row) => (living(row) ? row.addresses.flatMap(({ allocationId }) => allocationId ?? []) : []),
    routeTable: (row) => (living(row) ? row.routeTableId : undefined),
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => (living(row) ? row.vpcId : undefined), onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => (living(row) ? row.subnetId : undefined), onRemove: "refuse" },
  },
  quotas: [
    {
      quota: natGatewaysPerZone,
      per: "zone",
      counts: living,
      fault: (limit) =>
        fault("NatGatewayLimitExceeded", `Performing this operation would exceed the limit of ${limit} NAT gateways`),
    },
  ],
  notFound: notFoundId("NatGatewayNotFound", "NAT gateway", (id) => `NAT gateway ${id} was not found`),
  malformed: malformedId("NatGatewayMalformed", "nat", (id) => `NatGateway ID '${id}' is malformed`),
});

/** A virtual private gateway. */
export interface VpnGateway extends Row {
  readonly vpcId?: string;
  readonly state: "pending" | "available" | "deleting" | "deleted";
  readonly attachmentState: "attaching" | "attached" | "detaching" | "detached";
  readonly type: "ipsec.1";
  readonly amazonSideAsn: string;
  readonly zone?: string;
  /** Prefixes that its VPN connections and virtual interfaces teach it; they come with those services. */
  readonly learned: readonly LearnedPrefix[];
}

/** A prefix that a virtual private gateway knows, with what decides between equal ones. */
export interface LearnedPrefix {
  readonly cidr: string;
  readonly source: "direct-connect" | "vpn-static" | "vpn-bgp";
  readonly asPathLength?: number;
  readonly med?: number;
}

const vpnGatewaysPerRegion = quota({
  service: "ec2",
  code: "L-7029FAB6",
  name: "Virtual private gateways per region",
  value: 5,
  adjustable: true,
  slug: "vpn-gateways",
});

/** Virtual private gateways. Deleted ones stay listed for about an hour. */
export const vpnGateways = table<VpnGateway>("ec2.vpn-gateway", {
  prefix: "vgw",
  type: "vpn-gateway",
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: vpnGatewaysPerRegion,
      counts: (row) => row.state !== "deleted",
      fault: () => fault("VpnGatewayLimitExceeded", "The maximum number of virtual private gateways has been reached."),
    },
  ],
  notFound: notFoundId("InvalidVpnGatewayID.NotFound", "vpnGateway ID"),
  malformed: malformedId("InvalidVpnGatewayID.Malformed", "vgw"),
});
