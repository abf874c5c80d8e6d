/** Rows of VPC endpoints and of the endpoint services that customers offer over PrivateLink. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row, Tags } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** The kinds of endpoints that are built. */
export type EndpointKind = "Gateway" | "Interface" | "GatewayLoadBalancer";

/** The families of addresses of an endpoint, or of the answers of its names. */
export type EndpointFamilies = "ipv4" | "ipv6" | "dualstack";

/** An endpoint. What leads to a gateway endpoint are routes of route tables: nothing of them stands here. */
export interface VpcEndpoint extends Row {
  readonly vpcId: string;
  readonly kind: EndpointKind;
  /** `com.amazonaws.us-east-1.s3`, `com.amazonaws.vpce.us-east-1.vpce-svc-…`. */
  readonly serviceName: string;
  /** The customer's service; absent for services of AWS. */
  readonly serviceId?: string;
  /** The Region of the service where it is another. */
  readonly serviceRegion?: string;
  readonly state:
    | "pendingAcceptance"
    | "pending"
    | "available"
    | "deleting"
    | "deleted"
    | "rejected"
    | "failed"
    | "expired";
  /** A JSON document; absent: everything is allowed. */
  readonly policy?: string;
  readonly subnetIds: readonly string[];
  /** One for each subnet, in the same order. */
  readonly networkInterfaceIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly ipAddressType: EndpointFamilies;
  readonly recordIpType: EndpointFamilies | "service-defined";
  readonly onlyForInboundResolver: boolean;
  readonly privateDnsEnabled: boolean;
  /** The names that it takes over in its VPC while private DNS is on; `*.` stands before whole domains. */
  readonly privateDnsNames: readonly string[];
  /** The random part of its own DNS names. */
  readonly label: string;
  /** `vpce-con-…`, for customers' services. */
  readonly connectionId?: string;
  readonly connectionTags?: Tags;
  /** Who pays, where the owner of the service has said so. */
  readonly payer?: "vpc-endpoint-account" | "vpc-endpoint-service-account";
  readonly createdAt: number;
}

const gatewayEndpoints = quota({
  service: "vpc",
  code: "L-1B52E74A",
  name: "Gateway VPC endpoints per Region",
  value: 20,
  adjustable: true,
  slug: "gateway-endpoints",
});

const interfaceEndpointsPerVpc = quota({
  service: "vpc",
  code: "L-29B6F2EB",
  name: "Interface VPC endpoints per VPC",
  value: 50,
  adjustable: true,
  slug: "interface-endpoints-per-vpc",
});

/** Whether an endpoint is still there: deleted ones are listed for a while. */
export const isLiving = ({ state }: VpcEndpoint): boolean => state !== "deleted";

const tooMany = () => fault("VpcEndpointLimitExceeded", "The maximum number of VPC endpoints has been reached.");

/** VPC endpoints. Deleted ones stay listed for a while; references hold while an endpoint lives. */
export const vpcEndpoints = table<VpcEndpoint>("ec2.vpc-endpoint", {
  prefix: "vpce",
  type: "vpc-endpoint",
  indexes: {
    service: (row) => (isLiving(row) ? row.serviceId : undefined),
    connection: (row) => row.connectionId,
    networkInterface: (row) => row.networkInterfaceIds,
    /** The endpoint that takes a name over, under `vpcId/name`. */
    privateDns: (row) =>
      isLiving(row) && row.privateDnsEnabled ? row.privateDnsNames.map((name) => `${row.vpcId}/${name}`) : [],
    perVpc: (row) => (row.kind === "Gateway" ? [] : `${row.account}/${row.vpcId}`),
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => (isLiving(row) ? row.vpcId : undefined), onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => (isLiving(row) ? row.subnetIds : []), onRemove: "refuse" },
    group: { to: "ec2.security-group", ids: (row) => (isLiving(row) ? row.groupIds : []), onRemove: "refuse" },
  },
  quotas: [
    { quota: gatewayEndpoints, counts: (row) => row.kind === "Gateway" && isLiving(row), fault: tooMany },
    { quota: interfaceEndpointsPerVpc, per: "perVpc", counts: isLiving, fault: tooMany },
  ],
  notFound: notFoundId("InvalidVpcEndpointId.NotFound", "Vpc Endpoint Id"),
  malformed: malformedId("InvalidVpcEndpointId.Malformed", "vpce"),
});

/** Whom a service admits. */
export interface ServicePermission {
  /** `vpce-svc-perm-…`. */
  readonly id: string;
  /** An ARN of IAM, or `*`. */
  readonly principal: string;
}

/** The domain name of a service's own, and whether its owner has shown that it is theirs. */
export interface ServiceDomain {
  readonly name: string;
  readonly state: "pendingVerification" | "verified" | "failed";
  /** The name below the domain at which a TXT record is looked for, and what it must say. */
  readonly recordName: string;
  readonly recordValue: string;
}

/** A service that a customer offers behind load balancers. */
export interface EndpointService extends Row {
  readonly kind: "Interface" | "GatewayLoadBalancer";
  /** ARNs of network or gateway load balancers. */
  readonly balancers: readonly string[];
  readonly acceptanceRequired: boolean;
  readonly domain?: ServiceDomain;
  readonly supportedIpAddressTypes: readonly ("ipv4" | "ipv6")[];
  /** Other Regions that it may be reached from. */
  readonly supportedRegions: readonly string[];
  readonly permissions: readonly ServicePermission[];
  readonly payer?: "ServiceOwner";
  readonly state: "Available" | "Deleted";
}

/** Endpoint services. The `balancer` index files them under the ARNs of their load balancers. */
export const endpointServices = table<EndpointService>("ec2.vpc-endpoint-service", {
  prefix: "vpce-svc",
  type: "vpc-endpoint-service",
  indexes: { balancer: (row) => row.balancers },
  notFound: notFoundId("InvalidVpcEndpointServiceId.NotFound", "VpcEndpointService Id"),
  malformed: malformedId("InvalidVpcEndpointServiceId.Malformed", "vpce-svc"),
});
