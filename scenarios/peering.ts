/** Steps of scenarios with several VPCs and connections between them. */
import type { Step, Wait } from "./scenario.ts";

/** A VPC under a name; its main table is kept as `NAME-routes`. */
export function vpc(name: string, cidr: string): (Step | Wait)[] {
  return [
    { call: "CreateVpc", input: { CidrBlock: cidr }, keep: { [name]: "Vpc.VpcId" } },
    { wait: "vpc_available", input: { VpcIds: [`$${name}`] } },
    {
      call: "DescribeRouteTables",
      input: { Filters: [{ Name: "vpc-id", Values: [`$${name}`] }] },
      keep: { [`${name}-routes`]: "RouteTables.0.RouteTableId" },
    },
  ];
}

/** A subnet of a VPC under a name; with `own` it has a route table `NAME-routes`, else the main one of its VPC. */
export function room(of: string, name: string, cidr: string, own = false, zone = "eu-west-1a"): (Step | Wait)[] {
  const place = { VpcId: `$${of}`, CidrBlock: cidr, AvailabilityZone: zone };
  const table: Step[] = [
    { call: "CreateRouteTable", input: { VpcId: `$${of}` }, keep: { [`${name}-routes`]: "RouteTable.RouteTableId" } },
    { call: "AssociateRouteTable", input: { RouteTableId: `$${name}-routes`, SubnetId: `$${name}` } },
  ];
  return [
    { call: "CreateSubnet", input: place, keep: { [name]: "Subnet.SubnetId" } },
    { wait: "subnet_available", input: { SubnetIds: [`$${name}`] } },
    ...(own ? table : []),
  ];
}

/** A security group of a VPC under a name, with inbound rules. */
export function groupIn(of: string, name: string, ...rules: readonly object[]): Step[] {
  const input = { VpcId: `$${of}`, GroupName: name, Description: `What ${name} lets in` };
  const create: Step = { call: "CreateSecurityGroup", input, keep: { [name]: "GroupId" } };
  return rules.length === 0 ? [create] : [create, letIn(name, ...rules)];
}

/** More inbound rules of a group. */
export function letIn(name: string, ...rules: readonly object[]): Step {
  return { call: "AuthorizeSecurityGroupIngress", input: { GroupId: `$${name}`, IpPermissions: rules } };
}

/** A request for a connection between two VPCs, kept under a name. */
export function ask(name: string, from: string, to: string): Step {
  return {
    call: "CreateVpcPeeringConnection",
    input: { VpcId: `$${from}`, PeerVpcId: `$${to}` },
    keep: { [name]: "VpcPeeringConnection.VpcPeeringConnectionId" },
  };
}

/** A connection between two VPCs, asked for and accepted. */
export function peer(name: string, from: string, to: string): Step[] {
  return [ask(name, from, to), { call: "AcceptVpcPeeringConnection", input: { VpcPeeringConnectionId: `$${name}` } }];
}

/** A route of `NAME-routes` over a connection. */
export function over(where: string, cidr: string, peering: string): Step {
  const target = { VpcPeeringConnectionId: `$${peering}` };
  return { call: "CreateRoute", input: { RouteTableId: `$${where}-routes`, DestinationCidrBlock: cidr, ...target } };
}

/** The end of a route of `NAME-routes`. */
export function noRoute(where: string, cidr: string): Step {
  return { call: "DeleteRoute", input: { RouteTableId: `$${where}-routes`, DestinationCidrBlock: cidr } };
}
