/** Random edits of attributes, and of what hangs on things that stay: their blocks, rules, addresses and versions. */
import { attempt, note, one } from "../world.ts";
import type { Edit } from "../world.ts";
import { somePrefix } from "./prefix.ts";

const SWITCH = ["enabled", "disabled"] as const;

const modifySubnet: Edit = async (world) => {
  const subnet = one(world, "subnet");
  if (!subnet) return;
  const Value = world.draw.chance(0.5);
  const attribute = world.draw.of(["MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation"]);
  await attempt(world, "ModifySubnetAttribute", { SubnetId: subnet.id, [attribute]: { Value } }, subnet.caller);
};

const removeSubnetSix: Edit = async (world) => {
  const subnet = one(world, "subnet");
  const found = subnet && (await attempt(world, "DescribeSubnets", { SubnetIds: [subnet.id] }, subnet.caller));
  const AssociationId = found?.Subnets?.[0]?.Ipv6CidrBlockAssociationSet?.[0]?.AssociationId;
  if (!subnet || !AssociationId) return;
  if (!(await attempt(world, "DisassociateSubnetCidrBlock", { AssociationId }, subnet.caller))) return;
  subnet.texts.splice(0, Infinity, ...subnet.texts.filter((cidr) => !cidr.includes(":")));
};

const modifyMetadata: Edit = async (world) => {
  const instance = one(world, "instance");
  if (!instance) return;
  const { draw } = world;
  const input = { InstanceId: instance.id, HttpEndpoint: draw.of(SWITCH), HttpProtocolIpv6: draw.of(SWITCH) };
  await attempt(world, "ModifyInstanceMetadataOptions", input, instance.caller);
};

const modifyInstance: Edit = async (world) => {
  const instance = one(world, "instance");
  const group = instance && one(world, "group", instance.vpc);
  if (!group) return;
  const InstanceId = instance.id;
  const input = world.draw.chance(0.5)
    ? { InstanceId, Groups: [group.id] }
    : { InstanceId, SourceDestCheck: { Value: world.draw.chance(0.5) } };
  await attempt(world, "ModifyInstanceAttribute", input, instance.caller);
};

const modifyRule: Edit = async (world) => {
  const group = one(world, "group");
  if (!group) return;
  const Filters = [{ Name: "group-id", Values: [group.id] }];
  const found = await attempt(world, "DescribeSecurityGroupRules", { Filters }, group.caller);
  const rule = world.draw.any(found?.SecurityGroupRules ?? []);
  if (!rule) return;
  const cidr = somePrefix(world, group.vpc);
  const SecurityGroupRule = {
    IpProtocol: world.draw.of(["tcp", "udp", "-1"]),
    FromPort: 22,
    ToPort: 443,
    ...(cidr.includes(":") ? { CidrIpv6: cidr } : { CidrIpv4: cidr }),
  };
  const SecurityGroupRules = [{ SecurityGroupRuleId: rule.SecurityGroupRuleId!, SecurityGroupRule }];
  await attempt(world, "ModifySecurityGroupRules", { GroupId: group.id, SecurityGroupRules }, group.caller);
};

const removeNatAddress: Edit = async (world) => {
  const nat = one(world, "nat");
  const found = nat && (await attempt(world, "DescribeNatGateways", { NatGatewayIds: [nat.id] }, nat.caller));
  const address = world.draw.any(found?.NatGateways?.[0]?.NatGatewayAddresses ?? []);
  if (!nat || !address) return;
  if (address.AssociationId) {
    const input = { NatGatewayId: nat.id, AssociationIds: [address.AssociationId] };
    await attempt(world, "DisassociateNatGatewayAddress", input, nat.caller);
  } else if (address.PrivateIp) {
    const input = { NatGatewayId: nat.id, PrivateIpAddresses: [address.PrivateIp] };
    await attempt(world, "UnassignPrivateNatGatewayAddress", input, nat.caller);
  }
};

const restoreList: Edit = async (world) => {
  const list = one(world, "list");
  if (!list) return;
  const found = await attempt(world, "DescribeManagedPrefixLists", { PrefixListIds: [list.id] }, list.caller);
  const CurrentVersion = found?.PrefixLists?.[0]?.Version ?? 1;
  const input = { PrefixListId: list.id, CurrentVersion, PreviousVersion: 1 };
  await attempt(world, "RestoreManagedPrefixListVersion", input, list.caller);
};

const reserve: Edit = async (world) => {
  const subnet = one(world, "subnet");
  const cidr = world.draw.any(subnet?.texts ?? []);
  if (!subnet || !cidr) return;
  const Cidr = cidr.includes(":") ? cidr.replace("/64", "/80") : cidr.replace(/\/2\d$/, "/28");
  const input = { SubnetId: subnet.id, Cidr, ReservationType: world.draw.of(["prefix", "explicit"] as const) };
  await attempt(world, "CreateSubnetCidrReservation", input, subnet.caller);
};

const removePrefix: Edit = async (world) => {
  const eni = one(world, "eni");
  const found =
    eni && (await attempt(world, "DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.id] }, eni.caller));
  const row = found?.NetworkInterfaces?.[0];
  const four = world.draw.any(row?.Ipv4Prefixes ?? [])?.Ipv4Prefix;
  const six = world.draw.any(row?.Ipv6Prefixes ?? [])?.Ipv6Prefix;
  if (!eni) return;
  const NetworkInterfaceId = eni.id;
  if (four)
    await attempt(world, "UnassignPrivateIpAddresses", { NetworkInterfaceId, Ipv4Prefixes: [four] }, eni.caller);
  if (six) await attempt(world, "UnassignIpv6Addresses", { NetworkInterfaceId, Ipv6Prefixes: [six] }, eni.caller);
};

const moveAddress: Edit = async (world) => {
  const eip = one(world, "eip");
  const other = world.draw.of(world.callers);
  if (!eip) return;
  const input = { AllocationId: eip.id, TransferAccountId: other.account };
  if (!(await attempt(world, "EnableAddressTransfer", input, eip.caller))) return;
  const target = { account: other.account, region: eip.caller.region };
  await attempt(world, "AcceptAddressTransfer", { Address: eip.texts[0]! }, target);
};

const attachVpnGateway: Edit = async (world) => {
  const gateway = one(world, "vgw");
  const vpc = one(world, "vpc");
  if (!gateway || !vpc) return;
  const input = { VpnGatewayId: gateway.id, VpcId: vpc.id };
  const attached = await attempt(world, "AttachVpnGateway", input, gateway.caller);
  if (attached) note(world, { kind: "vgw", id: gateway.id, caller: gateway.caller, vpc: vpc.id });
};

const allotInterface: Edit = async (world) => {
  const { draw } = world;
  const instance = one(world, "instance");
  const subnet = instance && one(world, "subnet", instance.vpc);
  if (!subnet) return;
  const Groups = draw.some(
    1,
    world.things.filter((thing) => thing.kind === "group" && thing.vpc === subnet.vpc),
  );
  const input = { SubnetId: subnet.id, Groups: Groups.map(({ id }) => id) };
  const made = (await attempt(world, "CreateNetworkInterface", input, subnet.caller))?.NetworkInterface;
  if (!made) return;
  const NetworkInterfaceId = made.NetworkInterfaceId!;
  const texts = made.PrivateIpAddress ? [made.PrivateIpAddress] : [];
  const { vpc, caller } = subnet;
  note(world, { kind: "eni", id: NetworkInterfaceId, caller, vpc, subnet: subnet.id, texts });
  const tie = { NetworkInterfaceId, InstanceId: instance.id, DeviceIndex: 1 + draw.upTo(2) };
  await attempt(world, "AttachNetworkInterface", tie, caller);
};

/** Edits of attributes and of what hangs on things, by name. */
export const attributeEdits = {
  modifySubnet,
  removeSubnetSix,
  modifyMetadata,
  modifyInstance,
  modifyRule,
  removeNatAddress,
  restoreList,
  reserve,
  removePrefix,
  moveAddress,
  attachVpnGateway,
  allotInterface,
};
