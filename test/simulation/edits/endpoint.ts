/** Random edits of endpoints: to services of AWS by routes and by interfaces, and to services of customers. */
import { attempt, all, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

const byInterface = ["sts", "ec2", "logs", "kinesis-streams"];

/** An endpoint that routes lead to, in some tables of a VPC. */
const createGatewayEndpoint: Edit = async (world) => {
  const { draw } = world;
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const RouteTableIds = all(world, "table", vpc.id)
    .filter(() => draw.chance(0.6))
    .map(({ id }) => id);
  const main = await mainTable(world, vpc);
  if (main && draw.chance(0.6)) RouteTableIds.push(main);
  const input = {
    VpcId: vpc.id,
    ServiceName: `com.amazonaws.${vpc.caller.region}.${draw.of(["s3", "dynamodb"])}`,
    RouteTableIds: [...new Set(RouteTableIds)],
    ...(draw.chance(0.4) && { IpAddressType: "dualstack" as const }),
  };
  const id = (await attempt(world, "CreateVpcEndpoint", input, vpc.caller))?.VpcEndpoint?.VpcEndpointId;
  if (id) note(world, { kind: "gateway-endpoint", id, caller: vpc.caller, vpc: vpc.id });
};

const leadOtherwise: Edit = async (world) => {
  const { draw } = world;
  const endpoint = one(world, "gateway-endpoint");
  const table = endpoint && one(world, "table", endpoint.vpc);
  if (!endpoint || !table) return;
  const tables = draw.chance(0.6) ? { AddRouteTableIds: [table.id] } : { RemoveRouteTableIds: [table.id] };
  await attempt(world, "ModifyVpcEndpoint", { VpcEndpointId: endpoint.id, ...tables }, endpoint.caller);
};

/** An endpoint with interfaces in some subnets, and groups of which some admit everyone. */
const createInterfaceEndpoint: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const ServiceName = `com.amazonaws.${vpc.caller.region}.${world.draw.of(byInterface)}`;
  await addInterfaces(world, vpc, ServiceName);
};

const createService: Edit = async (world) => {
  const { draw } = world;
  const balancer = one(world, "balancer");
  if (!balancer) return;
  const input = { NetworkLoadBalancerArns: [balancer.id], AcceptanceRequired: draw.chance(0.2) };
  const made = await attempt(world, "CreateVpcEndpointServiceConfiguration", input, balancer.caller);
  const { ServiceId: id, ServiceName } = made?.ServiceConfiguration ?? {};
  if (!id || !ServiceName) return;
  note(world, { kind: "service", id, caller: balancer.caller, vpc: balancer.vpc, texts: [ServiceName] });
  const AddAllowedPrincipals = world.callers.map(({ account }) => `arn:aws:iam::${account}:root`);
  const allowed = { ServiceId: id, AddAllowedPrincipals };
  await attempt(world, "ModifyVpcEndpointServicePermissions", allowed, balancer.caller);
};

/** An endpoint of a customer's service, in any VPC of its Region. */
const joinService: Edit = async (world) => {
  const { draw } = world;
  const service = one(world, "service");
  const near = service && all(world, "vpc").filter(({ caller }) => caller.region === service.caller.region);
  const vpc = near && draw.any(near);
  if (!service || !vpc) return;
  const id = await addInterfaces(world, vpc, service.texts[0]!);
  if (!id || draw.chance(0.1)) return;
  const answer = { ServiceId: service.id, VpcEndpointIds: [id] };
  await attempt(world, "AcceptVpcEndpointConnections", answer, service.caller);
};

const answerConnection: Edit = async (world) => {
  const service = one(world, "service");
  const endpoint = one(world, "endpoint");
  if (!service || !endpoint) return;
  const answer = { ServiceId: service.id, VpcEndpointIds: [endpoint.id] };
  const operation = world.draw.chance(0.6) ? "AcceptVpcEndpointConnections" : "RejectVpcEndpointConnections";
  await attempt(world, operation, answer, service.caller);
};

const modifyEndpoint: Edit = async (world) => {
  const { draw } = world;
  const endpoint = one(world, "endpoint");
  if (!endpoint) return;
  const group = one(world, "group", endpoint.vpc);
  const subnet = one(world, "subnet", endpoint.vpc);
  const kind = draw.upTo(5);
  const input = {
    VpcEndpointId: endpoint.id,
    ...(kind === 0 && group && { AddSecurityGroupIds: [group.id] }),
    ...(kind === 1 && group && { RemoveSecurityGroupIds: [group.id] }),
    ...(kind === 2 && subnet && { AddSubnetIds: [subnet.id] }),
    ...(kind === 3 && subnet && { RemoveSubnetIds: [subnet.id] }),
    ...(kind === 4 && { IpAddressType: draw.of(["ipv4", "dualstack"] as const) }),
  };
  await attempt(world, "ModifyVpcEndpoint", input, endpoint.caller);
};

const deleteEndpoint: Edit = async (world) => {
  const endpoint = one(world, world.draw.of(["endpoint", "gateway-endpoint", "inspection"] as const));
  if (!endpoint) return;
  const done = await attempt(world, "DeleteVpcEndpoints", { VpcEndpointIds: [endpoint.id] }, endpoint.caller);
  if (done && !done.Unsuccessful?.length) forget(world, endpoint);
};

async function mainTable(world: World, vpc: Thing): Promise<string | undefined> {
  const Filters = [
    { Name: "vpc-id", Values: [vpc.id] },
    { Name: "association.main", Values: ["true"] },
  ];
  const found = await attempt(world, "DescribeRouteTables", { Filters }, vpc.caller);
  return found?.RouteTables?.[0]?.RouteTableId;
}

/** A group that admits all, or some group of the VPC. */
export async function openOrAny(world: World, vpc: Thing, chance = 0.7): Promise<string | undefined> {
  if (!world.draw.chance(chance)) return one(world, "group", vpc.id)?.id;
  const input = { GroupName: `door${world.draw.upTo(1e9)}`, Description: "door", VpcId: vpc.id };
  const GroupId = (await attempt(world, "CreateSecurityGroup", input, vpc.caller))?.GroupId;
  if (!GroupId) return undefined;
  note(world, { kind: "group", id: GroupId, caller: vpc.caller, vpc: vpc.id });
  const everyone = { IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
  const some = world.draw.chance(0.8) ? { IpProtocol: "-1" } : { IpProtocol: "tcp", FromPort: 80, ToPort: 443 };
  const input2 = { GroupId, IpPermissions: [{ ...some, ...everyone }] };
  await attempt(world, "AuthorizeSecurityGroupIngress", input2, vpc.caller);
  return GroupId;
}

async function addInterfaces(world: World, vpc: Thing, ServiceName: string): Promise<string | undefined> {
  const { draw } = world;
  const SubnetIds = draw.some(1 + draw.upTo(2), all(world, "subnet", vpc.id)).map(({ id }) => id);
  const group = await openOrAny(world, vpc);
  if (!group || SubnetIds.length === 0) return undefined;
  const common = {
    VpcId: vpc.id,
    ServiceName,
    VpcEndpointType: "Interface" as const,
    SecurityGroupIds: [group],
    PrivateDnsEnabled: false,
  };
  const wishes = [
    { ...common, SubnetIds, ...(draw.chance(0.4) && { IpAddressType: "dualstack" as const }) },
    ...SubnetIds.map((id) => ({ ...common, SubnetIds: [id] })),
  ];
  for (const wish of wishes) {
    const id = (await attempt(world, "CreateVpcEndpoint", wish, vpc.caller))?.VpcEndpoint?.VpcEndpointId;
    if (!id) continue;
    note(world, { kind: "endpoint", id, caller: vpc.caller, vpc: vpc.id });
    return id;
  }
  return undefined;
}

/** Edits of endpoints, by name. */
export const endpointEdits = {
  createGatewayEndpoint,
  leadOtherwise,
  createInterfaceEndpoint,
  createService,
  joinService,
  answerConnection,
  modifyEndpoint,
  deleteEndpoint,
};
