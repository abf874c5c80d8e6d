/** Steps that several scenarios share. */
import type { Reading, Step, Wait } from "./scenario.ts";

/** Any image id of the right form stands for the default Linux image. */
const image = "ami-0fedcba9876543210";

/** Tags on creation, so that people find their way in what was built. */
function named(type: string, name: string): object[] {
  return [{ ResourceType: type, Tags: [{ Key: "Name", Value: name }] }];
}

/** A VPC `vpc` with an internet gateway `igw` attached. */
export function vpcWithGateway(name: string, cidr: string, more: object = {}, keep: object = {}): (Step | Wait)[] {
  return [
    {
      call: "CreateVpc",
      input: { CidrBlock: cidr, TagSpecifications: named("vpc", name), ...more },
      keep: { vpc: "Vpc.VpcId", ...keep },
    },
    { wait: "vpc_available", input: { VpcIds: ["$vpc"] } },
    { call: "CreateInternetGateway", input: {}, keep: { igw: "InternetGateway.InternetGatewayId" } },
    { call: "AttachInternetGateway", input: { InternetGatewayId: "$igw", VpcId: "$vpc" } },
  ];
}

/** A subnet under a name, with a route table `NAME-routes` of its own. */
export function subnet(name: string, cidr: string, zone: string, more: object = {}): (Step | Wait)[] {
  const place = { VpcId: "$vpc", CidrBlock: cidr, AvailabilityZone: zone, ...more };
  return [
    {
      call: "CreateSubnet",
      input: { ...place, TagSpecifications: named("subnet", name) },
      keep: { [name]: "Subnet.SubnetId" },
    },
    { wait: "subnet_available", input: { SubnetIds: [`$${name}`] } },
    {
      call: "CreateRouteTable",
      input: { VpcId: "$vpc", TagSpecifications: named("route-table", name) },
      keep: { [`${name}-routes`]: "RouteTable.RouteTableId" },
    },
    {
      call: "AssociateRouteTable",
      input: { RouteTableId: `$${name}-routes`, SubnetId: `$${name}` },
      keep: { [`${name}-association`]: "AssociationId" },
    },
  ];
}

/** A default route in a subnet's table. */
export function defaultRoute(name: string, target: Readonly<Record<string, string>>): Step {
  return {
    call: "CreateRoute",
    input: { RouteTableId: `$${name}-routes`, DestinationCidrBlock: "0.0.0.0/0", ...target },
  };
}

/** A security group under a name, with inbound rules. */
export function group(name: string, ...rules: readonly object[]): Step[] {
  const create: Step = {
    call: "CreateSecurityGroup",
    input: { VpcId: "$vpc", GroupName: name, Description: `What ${name} lets in` },
    keep: { [name]: "GroupId" },
  };
  if (rules.length === 0) return [create];
  return [create, { call: "AuthorizeSecurityGroupIngress", input: { GroupId: `$${name}`, IpPermissions: rules } }];
}

/** A rule for one TCP port from a block. */
export function tcpFrom(cidr: string, port: number): object {
  return { IpProtocol: "tcp", FromPort: port, ToPort: port, IpRanges: [{ CidrIp: cidr }] };
}

/** A rule for one TCP port from the members of a group. */
export function tcpFromGroup(name: string, port: number): object {
  return { IpProtocol: "tcp", FromPort: port, ToPort: port, UserIdGroupPairs: [{ GroupId: `$${name}` }] };
}

/**
 * A running instance under a name, its interface under `NAME-eni`, its addresses under `NAME-ip` and `NAME-public`;
 * `more` holds further members of the launch.
 */
export function instance(
  name: string,
  where: string,
  groupName: string,
  publicIp = false,
  more: Readonly<Record<string, unknown>> = {},
): (Step | Wait)[] {
  return [
    {
      call: "RunInstances",
      input: {
        ImageId: image,
        InstanceType: "t3.micro",
        MinCount: 1,
        MaxCount: 1,
        NetworkInterfaces: [
          { DeviceIndex: 0, SubnetId: `$${where}`, Groups: [`$${groupName}`], AssociatePublicIpAddress: publicIp },
        ],
        TagSpecifications: named("instance", name),
        ...more,
      },
      keep: {
        [name]: "Instances.0.InstanceId",
        [`${name}-eni`]: "Instances.0.NetworkInterfaces.0.NetworkInterfaceId",
        [`${name}-ip`]: "Instances.0.PrivateIpAddress",
      },
    },
    { wait: "instance_running", input: { InstanceIds: [`$${name}`] } },
    ...(publicIp ? [publicAddress(name)] : []),
  ];
}

/** Keeps an instance's public address as `NAME-public`. */
export function publicAddress(name: string): Step {
  return {
    call: "DescribeInstances",
    input: { InstanceIds: [`$${name}`] },
    keep: { [`${name}-public`]: "Reservations.0.Instances.0.PublicIpAddress" },
  };
}

/** An Elastic IP address: its allocation under a name, the address under `NAME-ip`. */
export function elasticIp(name: string): Step {
  return {
    call: "AllocateAddress",
    input: { Domain: "vpc" },
    keep: { [name]: "AllocationId", [`${name}-ip`]: "PublicIp" },
  };
}

/** An entry of a network ACL for a range of ports of TCP, or for everything. */
export function aclEntry(
  acl: string,
  egress: boolean,
  number: number,
  action: string,
  cidr: string,
  ports?: [number, number],
): Step {
  const range = ports && { PortRange: { From: ports[0], To: ports[1] } };
  const input = {
    NetworkAclId: `$${acl}`,
    Egress: egress,
    RuleNumber: number,
    RuleAction: action,
    CidrBlock: cidr,
    Protocol: ports ? "6" : "-1",
    ...range,
  };
  return { call: "CreateNetworkAclEntry", input };
}

/** Describes a VPC's resources of a kind. */
export function listed(call: string, list: string, count: number): Reading {
  return { call, input: { Filters: [{ Name: "vpc-id", Values: ["$vpc"] }] }, list, count };
}

/** A NAT gateway under a name in a subnet, with an Elastic IP address under `NAME-address`. */
export function natGateway(name: string, where: string): (Step | Wait)[] {
  return [
    elasticIp(`${name}-address`),
    {
      call: "CreateNatGateway",
      input: { SubnetId: `$${where}`, AllocationId: `$${name}-address` },
      keep: { [name]: "NatGateway.NatGatewayId" },
    },
    { wait: "nat_gateway_available", input: { NatGatewayIds: [`$${name}`] } },
  ];
}

/** Turns the source/destination check of an instance's interface on or off. */
export function sourceDestCheck(name: string, on: boolean): Step {
  return {
    call: "ModifyNetworkInterfaceAttribute",
    input: { NetworkInterfaceId: `$${name}-eni`, SourceDestCheck: { Value: on } },
  };
}

/** A route of a subnet's table to an instance's interface. */
export function routeToInstance(where: string, cidr: string, name: string): Step {
  return {
    call: "CreateRoute",
    input: { RouteTableId: `$${where}-routes`, DestinationCidrBlock: cidr, NetworkInterfaceId: `$${name}-eni` },
  };
}

/** A rule for everything from a block. */
export function everythingFrom(cidr: string): object {
  return { IpProtocol: "-1", IpRanges: [{ CidrIp: cidr }] };
}

/** An ACL under a name without entries, at a subnet. */
export function aclAt(name: string, where: string): Step[] {
  return [
    { call: "CreateNetworkAcl", input: { VpcId: "$vpc" }, keep: { [name]: "NetworkAcl.NetworkAclId" } },
    {
      call: "DescribeNetworkAcls",
      input: { Filters: [{ Name: "association.subnet-id", Values: [`$${where}`] }] },
      keep: { [`${name}-old`]: `NetworkAcls.0.Associations.SubnetId=$${where}.NetworkAclAssociationId` },
    },
    {
      call: "ReplaceNetworkAclAssociation",
      input: { AssociationId: `$${name}-old`, NetworkAclId: `$${name}` },
      keep: { [`${name}-association`]: "NewAssociationId" },
    },
  ];
}
