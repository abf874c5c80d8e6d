/** Rows of load balancers: network and gateway ones. */
import { Fault } from "../../../core/fault.ts";
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";

/** A load balancer's place in one zone. */
export interface BalancerZone {
  readonly zone: string;
  readonly subnetId: string;
  /** Its interface there, a row of EC2. */
  readonly networkInterfaceId: string;
  readonly privateIp?: string;
  readonly ipv6?: string;
  /** The Elastic IP address that its owner gave it. */
  readonly allocationId?: string;
  readonly publicIp?: string;
  /** What was asked for by value, which descriptions show. */
  readonly asked?: { readonly privateIp?: string; readonly ipv6?: string };
}

/** A load balancer. Its id is the last part of its ARN, 16 hexadecimal digits. */
export interface LoadBalancer extends Row {
  readonly name: string;
  readonly type: "network" | "gateway";
  readonly scheme: "internal" | "internet-facing";
  readonly vpcId: string;
  readonly ipAddressType: "ipv4" | "dualstack";
  readonly zones: readonly BalancerZone[];
  readonly groupIds: readonly string[];
  /** M35: one that was made without groups never gets any. */
  readonly hasGroups: boolean;
  /** Whether inbound rules count for what comes over PrivateLink. */
  readonly enforcesGroupsOnPrivateLink: "on" | "off";
  readonly prefixForIpv6SourceNat: "on" | "off";
  readonly state: "provisioning" | "active";
  readonly createdAt: number;
  /** Attributes that differ from AWS's defaults. */
  readonly attributes: Readonly<Record<string, string>>;
}

const networkPerRegion = quota({
  service: "elasticloadbalancing",
  code: "L-69A177A2",
  name: "Network Load Balancers per Region",
  value: 50,
  adjustable: true,
  slug: "network-load-balancers",
});

const gatewayPerRegion = quota({
  service: "elasticloadbalancing",
  code: "L-3A15C7C3",
  name: "Gateway Load Balancers per Region",
  value: 100,
  adjustable: true,
  slug: "gateway-load-balancers",
});

const tooMany = () => new Fault("TooManyLoadBalancers", "You have reached your limit on the number of load balancers.");

/** The part of a load balancer's ARN behind `loadbalancer/`. */
export function balancerPath({ type, name, id }: Pick<LoadBalancer, "type" | "name" | "id">): string {
  return `${type === "network" ? "net" : "gwy"}/${name}/${id}`;
}

/** Load balancers. */
export const loadBalancers = table<LoadBalancer>("elbv2.load-balancer", {
  type: "loadbalancer",
  arnService: "elasticloadbalancing",
  arn: (row) => `loadbalancer/${balancerPath(row)}`,
  indexes: {
    name: (row) => `${row.account}/${row.region}/${row.name}`,
    networkInterface: (row) => row.zones.map(({ networkInterfaceId }) => networkInterfaceId),
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => row.zones.map(({ subnetId }) => subnetId), onRemove: "refuse" },
    group: { to: "ec2.security-group", ids: (row) => row.groupIds, onRemove: "refuse" },
  },
  quotas: [
    { quota: networkPerRegion, counts: ({ type }) => type === "network", fault: tooMany },
    { quota: gatewayPerRegion, counts: ({ type }) => type === "gateway", fault: tooMany },
  ],
  notFound: () => new Fault("LoadBalancerNotFound", "One or more load balancers not found"),
});
