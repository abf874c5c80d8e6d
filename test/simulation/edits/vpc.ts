/** Random edits of VPCs and subnets. */
import { block, text } from "../ip.ts";
import { all, attempt, forget, note, one, zonesOf } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

const BLOCKS = [
  "10.0.0.0/24",
  "10.0.2.0/23",
  "10.8.0.0/16",
  "172.20.0.0/22",
  "192.168.4.0/24",
  "100.64.0.0/24",
  "203.0.113.0/24",
  "10.255.0.0/20",
];

const createVpc: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  const six = world.draw.chance(0.6);
  const cidr = world.draw.of(BLOCKS);
  const made = await attempt(world, "CreateVpc", { CidrBlock: cidr, AmazonProvidedIpv6CidrBlock: six }, caller);
  if (!made) return;
  const id = made.Vpc!.VpcId!;
  const vpc = note(world, { kind: "vpc", id, caller, vpc: id, texts: [cidr] });
  await noteBlocks(world, vpc);
  await noteDefaults(world, vpc);
};

/** Takes the default VPC of a Region into the network, with two of its subnets and its gateway. */
const adoptDefault: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  const Filters = [{ Name: "is-default", Values: ["true"] }];
  const id = (await attempt(world, "DescribeVpcs", { Filters }, caller))?.Vpcs?.[0]?.VpcId;
  if (!id || world.things.some((thing) => thing.id === id)) return;
  const vpc = note(world, { kind: "vpc", id, caller, vpc: id });
  await noteBlocks(world, vpc);
  await noteDefaults(world, vpc);
  const near = { Filters: [{ Name: "vpc-id", Values: [id] }] };
  for (const { SubnetId, CidrBlock } of (await attempt(world, "DescribeSubnets", near, caller))?.Subnets?.slice(0, 2) ??
    [])
    note(world, { kind: "subnet", id: SubnetId!, caller, vpc: id, subnet: SubnetId, texts: [CidrBlock!] });
  const attached = { Filters: [{ Name: "attachment.vpc-id", Values: [id] }] };
  const gateways = await attempt(world, "DescribeInternetGateways", attached, caller);
  for (const { InternetGatewayId } of gateways?.InternetGateways ?? [])
    note(world, { kind: "igw", id: InternetGatewayId!, caller, vpc: id });
};

const addCidr: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const input = world.draw.chance(0.7)
    ? { VpcId: vpc.id, CidrBlock: world.draw.of(BLOCKS) }
    : { VpcId: vpc.id, AmazonProvidedIpv6CidrBlock: true };
  if (await attempt(world, "AssociateVpcCidrBlock", input, vpc.caller)) await noteBlocks(world, vpc);
};

const removeCidr: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const [row] = (await attempt(world, "DescribeVpcs", { VpcIds: [vpc.id] }, vpc.caller))?.Vpcs ?? [];
  const sets = [...(row?.CidrBlockAssociationSet ?? []), ...(row?.Ipv6CidrBlockAssociationSet ?? [])];
  const chosen = world.draw.any(sets)?.AssociationId;
  if (!chosen) return;
  await attempt(world, "DisassociateVpcCidrBlock", { AssociationId: chosen }, vpc.caller);
  await noteBlocks(world, vpc);
};

const createSubnet: Edit = async (world) => {
  const { draw } = world;
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const four = draw.any(vpc.texts.filter((cidr) => !cidr.includes(":")));
  const six = draw.any(vpc.texts.filter((cidr) => cidr.includes(":")));
  const native = six !== undefined && draw.chance(0.1);
  const AvailabilityZone = draw.chance(0.8) ? draw.of(zonesOf(vpc.caller.region)) : undefined;
  const CidrBlock = native || !four ? undefined : slice(world, four, draw.of([26, 27, 28]));
  const Ipv6CidrBlock = six && (native || draw.chance(0.8)) ? slice(world, six, 64) : undefined;
  const input = { VpcId: vpc.id, CidrBlock, Ipv6CidrBlock, AvailabilityZone, ...(native && { Ipv6Native: true }) };
  const made = await attempt(world, "CreateSubnet", input, vpc.caller);
  if (!made) return;
  const id = made.Subnet!.SubnetId!;
  const texts = [CidrBlock, Ipv6CidrBlock].filter((cidr) => cidr !== undefined);
  note(world, { kind: "subnet", id, caller: vpc.caller, vpc: vpc.id, subnet: id, texts });
  if (draw.chance(0.3)) {
    const lookup = { SubnetId: id, MapPublicIpOnLaunch: { Value: true } };
    await attempt(world, "ModifySubnetAttribute", lookup, vpc.caller);
  }
};

const deleteSubnet: Edit = async (world) => {
  const subnet = one(world, "subnet");
  if (subnet && (await attempt(world, "DeleteSubnet", { SubnetId: subnet.id }, subnet.caller))) forget(world, subnet);
};

const deleteVpc: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc || !(await attempt(world, "DeleteVpc", { VpcId: vpc.id }, vpc.caller))) return;
  for (const thing of world.things.filter((left) => left.vpc === vpc.id)) forget(world, thing);
};

const modifyVpc: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const EnableDnsSupport = { Value: world.draw.chance(0.5) };
  await attempt(world, "ModifyVpcAttribute", { VpcId: vpc.id, EnableDnsSupport }, vpc.caller);
};

const addSubnetSix: Edit = async (world) => {
  const subnet = one(world, "subnet");
  const vpc = all(world, "vpc").find(({ id }) => id === subnet?.vpc);
  const six = world.draw.any(vpc?.texts.filter((cidr) => cidr.includes(":")) ?? []);
  if (!subnet || !six) return;
  const input = { SubnetId: subnet.id, Ipv6CidrBlock: slice(world, six, 64) };
  if (await attempt(world, "AssociateSubnetCidrBlock", input, subnet.caller)) subnet.texts.push(input.Ipv6CidrBlock);
};

/** One of the first blocks of this length in a larger one, so that blocks touch and clash. */
function slice(world: World, cidr: string, length: number): string {
  const { first, length: whole } = block(cidr);
  const index = world.draw.upTo(Math.min(8, 2 ** (length - whole)));
  const distance = BigInt(index) << BigInt((first.v === 4 ? 32 : 128) - length);
  return `${text({ v: first.v, n: first.n + distance })}/${length}`;
}

async function noteBlocks(world: World, vpc: Thing): Promise<void> {
  const [row] = (await attempt(world, "DescribeVpcs", { VpcIds: [vpc.id] }, vpc.caller))?.Vpcs ?? [];
  const four = row?.CidrBlockAssociationSet?.filter((tie) => tie.CidrBlockState?.State === "associated") ?? [];
  const six = row?.Ipv6CidrBlockAssociationSet?.filter((tie) => tie.Ipv6CidrBlockState?.State === "associated") ?? [];
  vpc.texts.splice(0, Infinity, ...four.map((tie) => tie.CidrBlock!), ...six.map((tie) => tie.Ipv6CidrBlock!));
}

async function noteDefaults(world: World, { id, caller }: Thing): Promise<void> {
  const Filters = [{ Name: "vpc-id", Values: [id] }];
  const groups = await attempt(world, "DescribeSecurityGroups", { Filters }, caller);
  for (const { GroupId } of groups?.SecurityGroups ?? []) note(world, { kind: "group", id: GroupId!, caller, vpc: id });
  const acls = await attempt(world, "DescribeNetworkAcls", { Filters }, caller);
  for (const { NetworkAclId } of acls?.NetworkAcls ?? [])
    note(world, { kind: "acl", id: NetworkAclId!, caller, vpc: id });
  const tables = await attempt(world, "DescribeRouteTables", { Filters }, caller);
  for (const { RouteTableId } of tables?.RouteTables ?? [])
    note(world, { kind: "table", id: RouteTableId!, caller, vpc: id });
}

/** Edits of VPCs and subnets, by name. */
export const vpcEdits = {
  createVpc,
  adoptDefault,
  addCidr,
  removeCidr,
  createSubnet,
  deleteSubnet,
  deleteVpc,
  modifyVpc,
  addSubnetSix,
};
