/** The read-only calls that tell of a network in AWS, with the keys that `fogbank import` reads. */

/** A list that one operation answers, page by page. */
export interface ListCall {
  readonly service: "ec2" | "elbv2";
  readonly operation: string;
  /** The answer's member, and the key of the file. */
  readonly key: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A list for each thing of another list. */
export interface PartCall extends ListCall {
  /** The list whose things are asked about, and the member that names one of them. */
  readonly of: string;
  readonly id: string;
  /** The request's field for it; the same name unless said. */
  readonly field?: string;
  /** The key of the file, where each thing's answer stands below `key` beside its `id`. */
  readonly file: string;
  /** What is answered says itself of what it speaks: it stands in the file as it is. */
  readonly flat?: boolean;
  /** Things that are not asked about. */
  readonly skips?: (thing: Readonly<Record<string, unknown>>) => boolean;
}

const ec2 = (operation: string, key: string, fields?: ListCall["fields"]): ListCall => {
  return { service: "ec2", operation, key, ...(fields && { fields }) };
};

const elb = (operation: string, key: string): ListCall => ({ service: "elbv2", operation, key });

/** Lists of an account in a Region. */
export const listCalls: readonly ListCall[] = [
  ec2("DescribeDhcpOptions", "DhcpOptions"),
  ec2("DescribeVpcs", "Vpcs"),
  ec2("DescribeSubnets", "Subnets"),
  ec2("DescribeInternetGateways", "InternetGateways"),
  ec2("DescribeEgressOnlyInternetGateways", "EgressOnlyInternetGateways"),
  ec2("DescribeNatGateways", "NatGateways"),
  ec2("DescribeVpnGateways", "VpnGateways"),
  ec2("DescribeRouteTables", "RouteTables"),
  ec2("DescribeNetworkAcls", "NetworkAcls"),
  ec2("DescribeManagedPrefixLists", "PrefixLists"),
  ec2("DescribeSecurityGroups", "SecurityGroups"),
  ec2("DescribeSecurityGroupRules", "SecurityGroupRules"),
  ec2("DescribeSecurityGroupVpcAssociations", "SecurityGroupVpcAssociations"),
  ec2("DescribeAddresses", "Addresses"),
  ec2("DescribeNetworkInterfaces", "NetworkInterfaces"),
  ec2("DescribeVpcPeeringConnections", "VpcPeeringConnections"),
  ec2("DescribeTransitGateways", "TransitGateways"),
  ec2("DescribeTransitGatewayVpcAttachments", "TransitGatewayVpcAttachments"),
  ec2("DescribeTransitGatewayPeeringAttachments", "TransitGatewayPeeringAttachments"),
  ec2("DescribeTransitGatewayAttachments", "TransitGatewayAttachments"),
  ec2("DescribeTransitGatewayRouteTables", "TransitGatewayRouteTables"),
  ec2("DescribeVpcEndpoints", "VpcEndpoints"),
  ec2("DescribeVpcEndpointConnections", "VpcEndpointConnections"),
  ec2("DescribeVpcEndpointServiceConfigurations", "ServiceConfigurations"),
  ec2("DescribeVpcBlockPublicAccessExclusions", "VpcBlockPublicAccessExclusions"),
  ec2("DescribeKeyPairs", "KeyPairs", { IncludePublicKey: "true" }),
  ec2("DescribePlacementGroups", "PlacementGroups"),
  ec2("DescribeVolumes", "Volumes"),
  ec2("DescribeInstances", "Reservations"),
  elb("DescribeLoadBalancers", "LoadBalancers"),
  elb("DescribeTargetGroups", "TargetGroups"),
];

/** Answers that are one thing and no list. */
export const singleCalls: readonly ListCall[] = [
  ec2("DescribeVpcBlockPublicAccessOptions", "VpcBlockPublicAccessOptions"),
];

/** Attributes that are asked for one by one, of each thing of a list. */
export interface AttributeCall {
  readonly operation: string;
  readonly of: string;
  readonly id: string;
  readonly attributes: readonly string[];
  readonly file: string;
}

/** Attributes of VPCs. */
export const vpcAttributes: AttributeCall = {
  operation: "DescribeVpcAttribute",
  of: "Vpcs",
  id: "VpcId",
  attributes: ["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"],
  file: "VpcAttributes",
};

/** Attributes of instances, which only an export asks for: of AWS they would be four calls for each. */
export const instanceAttributes: AttributeCall = {
  operation: "DescribeInstanceAttribute",
  of: "Instances",
  id: "InstanceId",
  attributes: ["disableApiTermination", "disableApiStop", "instanceInitiatedShutdownBehavior", "userData"],
  file: "InstanceAttributes",
};

const transitTable = { of: "TransitGatewayRouteTables", id: "TransitGatewayRouteTableId" } as const;

const balancer = { of: "LoadBalancers", id: "LoadBalancerArn" } as const;
const targetGroup = { of: "TargetGroups", id: "TargetGroupArn" } as const;

/** Lists for each thing of another list. */
export const partCalls: readonly PartCall[] = [
  {
    ...ec2("GetManagedPrefixListEntries", "Entries"),
    of: "PrefixLists",
    id: "PrefixListId",
    file: "PrefixListEntries",
    skips: ({ OwnerId }) => OwnerId === "AWS",
  },
  {
    ...ec2("GetTransitGatewayRouteTableAssociations", "Associations"),
    ...transitTable,
    file: "TransitGatewayAssociations",
  },
  {
    ...ec2("GetTransitGatewayRouteTablePropagations", "TransitGatewayRouteTablePropagations"),
    ...transitTable,
    file: "TransitGatewayPropagations",
  },
  {
    ...ec2("SearchTransitGatewayRoutes", "Routes", { "Filter.1.Name": "type", "Filter.1.Value.1": "static" }),
    ...transitTable,
    file: "TransitGatewayStaticRoutes",
  },
  {
    ...ec2("GetTransitGatewayPrefixListReferences", "TransitGatewayPrefixListReferences"),
    ...transitTable,
    file: "TransitGatewayListReferences",
  },
  {
    ...ec2("DescribeVpcEndpointServicePermissions", "AllowedPrincipals"),
    of: "ServiceConfigurations",
    id: "ServiceId",
    file: "VpcEndpointServicePermissions",
  },
  ...["SubnetIpv4CidrReservations", "SubnetIpv6CidrReservations"].map((key) => ({
    ...ec2("GetSubnetCidrReservations", key),
    of: "Subnets",
    id: "SubnetId",
    file: key,
    flat: true,
  })),
  { ...elb("DescribeListeners", "Listeners"), ...balancer, file: "LoadBalancerListeners" },
  {
    ...elb("DescribeListenerAttributes", "Attributes"),
    of: "LoadBalancerListeners",
    id: "ListenerArn",
    file: "ListenerAttributes",
  },
  { ...elb("DescribeLoadBalancerAttributes", "Attributes"), ...balancer, file: "LoadBalancerAttributes" },
  { ...elb("DescribeTargetHealth", "TargetHealthDescriptions"), ...targetGroup, file: "LoadBalancerTargetHealth" },
  { ...elb("DescribeTargetGroupAttributes", "Attributes"), ...targetGroup, file: "TargetGroupAttributes" },
  ...[balancer, targetGroup].map((one) => ({
    ...elb("DescribeTags", "TagDescriptions"),
    ...one,
    field: "ResourceArns.member.1",
    file: "TagDescriptions",
    flat: true,
  })),
];
