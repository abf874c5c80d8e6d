/** What the public API says of a cloud: the answers of `describe-*`, which alone the second evaluator reads. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type * as Balancing from "../../src/models/elbv2.d.ts";
import type { Caller, TestCloud } from "../cloud.ts";

/** The answers for one account in one Region. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly vpcs: readonly Ec2.Vpc[];
  readonly dnsSupport: Readonly<Record<string, boolean>>;
  readonly subnets: readonly Ec2.Subnet[];
  readonly routeTables: readonly Ec2.RouteTable[];
  readonly acls: readonly Ec2.NetworkAcl[];
  readonly groups: readonly Ec2.SecurityGroup[];
  readonly interfaces: readonly Ec2.NetworkInterface[];
  readonly instances: readonly Ec2.Instance[];
  readonly addresses: readonly Ec2.Address[];
  readonly natGateways: readonly Ec2.NatGateway[];
  readonly internetGateways: readonly Ec2.InternetGateway[];
  readonly egressGateways: readonly Ec2.EgressOnlyInternetGateway[];
  readonly vpnGateways: readonly Ec2.VpnGateway[];
  readonly peerings: readonly Ec2.VpcPeeringConnection[];
  readonly transitGateways: readonly Ec2.TransitGateway[];
  readonly transitAttachments: readonly Ec2.TransitGatewayAttachment[];
  readonly transitVpcs: readonly Ec2.TransitGatewayVpcAttachment[];
  readonly transitPeerings: readonly Ec2.TransitGatewayPeeringAttachment[];
  /** By route table of a transit gateway. */
  readonly transitRoutes: Readonly<Record<string, readonly Ec2.TransitGatewayRoute[]>>;
  readonly prefixLists: Readonly<Record<string, readonly string[]>>;
  readonly endpoints: readonly Ec2.VpcEndpoint[];
  readonly services: readonly Ec2.ServiceConfiguration[];
  readonly balancers: readonly Balancer[];
  readonly blockMode: string;
  readonly exclusions: readonly Ec2.VpcBlockPublicAccessExclusion[];
}

/** A load balancer with its attributes and listeners, and what these lead to. */
export interface Balancer {
  readonly described: Balancing.LoadBalancer;
  readonly attributes: Readonly<Record<string, string>>;
  readonly listeners: readonly {
    readonly described: Balancing.Listener;
    readonly group: Balancing.TargetGroup;
    readonly attributes: Readonly<Record<string, string>>;
    readonly targets: readonly Balancing.TargetHealthDescription[];
  }[];
}

/** Asks for everything in one account and Region. */
export async function describePlace(test: TestCloud, caller: Required<Caller>): Promise<Place> {
  const { ec2 } = test;
  const { Vpcs: vpcs = [] } = await ec2("DescribeVpcs", {}, caller);
  const dnsSupport: Record<string, boolean> = {};
  for (const { VpcId } of vpcs) {
    const input = { VpcId: VpcId!, Attribute: "enableDnsSupport" } as const;
    dnsSupport[VpcId!] = (await ec2("DescribeVpcAttribute", input, caller)).EnableDnsSupport?.Value ?? true;
  }
  const options = await ec2("DescribeVpcBlockPublicAccessOptions", {}, caller);
  return {
    ...caller,
    vpcs,
    dnsSupport,
    subnets: (await ec2("DescribeSubnets", {}, caller)).Subnets ?? [],
    routeTables: (await ec2("DescribeRouteTables", {}, caller)).RouteTables ?? [],
    acls: (await ec2("DescribeNetworkAcls", {}, caller)).NetworkAcls ?? [],
    groups: (await ec2("DescribeSecurityGroups", {}, caller)).SecurityGroups ?? [],
    interfaces: (await ec2("DescribeNetworkInterfaces", {}, caller)).NetworkInterfaces ?? [],
    instances: (await ec2("DescribeInstances", {}, caller)).Reservations?.flatMap((one) => one.Instances ?? []) ?? [],
    addresses: (await ec2("DescribeAddresses", {}, caller)).Addresses ?? [],
    natGateways: (await ec2("DescribeNatGateways", {}, caller)).NatGateways ?? [],
    internetGateways: (await ec2("DescribeInternetGateways", {}, caller)).InternetGateways ?? [],
    egressGateways: (await ec2("DescribeEgressOnlyInternetGateways", {}, caller)).EgressOnlyInternetGateways ?? [],
    vpnGateways: (await ec2("DescribeVpnGateways", {}, caller)).VpnGateways ?? [],
    peerings: (await ec2("DescribeVpcPeeringConnections", {}, caller)).VpcPeeringConnections ?? [],
    transitGateways: (await ec2("DescribeTransitGateways", {}, caller)).TransitGateways ?? [],
    transitAttachments: (await ec2("DescribeTransitGatewayAttachments", {}, caller)).TransitGatewayAttachments ?? [],
    transitVpcs: (await ec2("DescribeTransitGatewayVpcAttachments", {}, caller)).TransitGatewayVpcAttachments ?? [],
    transitPeerings:
      (await ec2("DescribeTransitGatewayPeeringAttachments", {}, caller)).TransitGatewayPeeringAttachments ?? [],
    transitRoutes: await routesOfTransit(ec2, caller),
    prefixLists: await entriesOfPrefixLists(ec2, caller),
    endpoints: (await ec2("DescribeVpcEndpoints", {}, caller)).VpcEndpoints ?? [],
    services: (await ec2("DescribeVpcEndpointServiceConfigurations", {}, caller)).ServiceConfigurations ?? [],
    balancers: await balancersOf(test, caller),
    blockMode: options.VpcBlockPublicAccessOptions?.InternetGatewayBlockMode ?? "off",
    exclusions: (await ec2("DescribeVpcBlockPublicAccessExclusions", {}, caller)).VpcBlockPublicAccessExclusions ?? [],
  };
}

async function entriesOfPrefixLists(ec2: TestCloud["ec2"], caller: Caller): Promise<Record<string, string[]>> {
  const entries: Record<string, string[]> = {};
  for (const { PrefixListId } of (await ec2("DescribeManagedPrefixLists", {}, caller)).PrefixLists ?? []) {
    const answer = await ec2("GetManagedPrefixListEntries", { PrefixListId: PrefixListId! }, caller);
    entries[PrefixListId!] = answer.Entries?.flatMap(({ Cidr }) => Cidr ?? []) ?? [];
  }
  return entries;
}

async function routesOfTransit(
  ec2: TestCloud["ec2"],
  caller: Caller,
): Promise<Record<string, readonly Ec2.TransitGatewayRoute[]>> {
  const routes: Record<string, readonly Ec2.TransitGatewayRoute[]> = {};
  const Filters = [{ Name: "type", Values: ["static", "propagated"] }];
  const tables = (await ec2("DescribeTransitGatewayRouteTables", {}, caller)).TransitGatewayRouteTables ?? [];
  for (const { TransitGatewayRouteTableId: id } of tables) {
    const input = { TransitGatewayRouteTableId: id!, Filters };
    routes[id!] = (await ec2("SearchTransitGatewayRoutes", input, caller)).Routes ?? [];
  }
  return routes;
}

async function balancersOf({ call }: TestCloud, caller: Caller): Promise<Balancer[]> {
  const ask = (operation: string, input: object) => call("elbv2", operation, input, caller);
  const attributes = async (operation: string, input: object): Promise<Record<string, string>> => {
    const { Attributes = [] } = await ask(operation, input);
    return Object.fromEntries(Attributes.map(({ Key, Value }: { Key: string; Value: string }) => [Key, Value]));
  };
  const balancers: Balancer[] = [];
  const { LoadBalancers = [] } = await ask("DescribeLoadBalancers", {});
  for (const described of LoadBalancers as Balancing.LoadBalancer[]) {
    const { LoadBalancerArn } = described;
    const { Listeners = [] } = await ask("DescribeListeners", { LoadBalancerArn });
    const listeners: Balancer["listeners"][number][] = [];
    for (const listener of Listeners as Balancing.Listener[]) {
      const { TargetGroupArn } = listener.DefaultActions![0]!;
      const { TargetGroups } = await ask("DescribeTargetGroups", { TargetGroupArns: [TargetGroupArn] });
      const { TargetHealthDescriptions: targets } = await ask("DescribeTargetHealth", { TargetGroupArn });
      const own = await attributes("DescribeTargetGroupAttributes", { TargetGroupArn });
      listeners.push({ described: listener, group: TargetGroups[0], attributes: own, targets });
    }
    const own = await attributes("DescribeLoadBalancerAttributes", { LoadBalancerArn });
    balancers.push({ described, attributes: own, listeners });
  }
  return balancers;
}
