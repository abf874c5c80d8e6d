/** What different `describe-*` say of the same thing agrees, in random networks after random edits. */
import { expect, it } from "vitest";
import type * as Ec2 from "../../src/models/ec2.d.ts";
import { random, sample, seed } from "../proof.ts";
import type { Place } from "./described.ts";
import { drawFrom } from "./draw.ts";
import { block, inside, ip } from "./ip.ts";
import { buildNetwork, describeWorld } from "./network.ts";
import { openWorld } from "./world.ts";
import type { World } from "./world.ts";

const networks = sample(300, 15);

it(`descriptions of one thing agree in ${networks} random networks`, { timeout: 600_000 }, async () => {
  for (let network = 0; network < networks; network++) {
    const from = seed() + network;
    const world = openWorld(drawFrom(random(from)), `describe-${from}`);
    await buildNetwork(world, 60);
    for (const place of await describeWorld(world)) {
      const problems = [
        ...addressProblems(place),
        ...instanceProblems(place),
        ...subnetProblems(place),
        ...associationProblems(place),
        ...routeProblems(place),
        ...(await ruleProblems(world, place)),
      ];
      expect(problems, `FOGBANK_SEED=${from}`).toEqual([]);
    }
  }
});

/** Elastic IP addresses and the interfaces that they are tied to name each other. */
function addressProblems({ addresses, interfaces }: Place): string[] {
  const byInterface = interfaces.flatMap((eni) =>
    (eni.PrivateIpAddresses ?? []).flatMap(({ PrivateIpAddress, Association }) =>
      Association?.AllocationId ? [`${Association.PublicIp} ${eni.NetworkInterfaceId} ${PrivateIpAddress}`] : [],
    ),
  );
  const byAddress = addresses
    .filter(({ NetworkInterfaceId }) => NetworkInterfaceId)
    .map(
      ({ PublicIp, NetworkInterfaceId, PrivateIpAddress }) => `${PublicIp} ${NetworkInterfaceId} ${PrivateIpAddress}`,
    );
  return differences("address", byInterface, byAddress);
}

/** Instances and their interfaces name each other, with the same addresses and groups. */
function instanceProblems({ instances, interfaces }: Place): string[] {
  const ofInstance = instances.flatMap((instance) =>
    (instance.NetworkInterfaces ?? []).map((eni) => line(instance.InstanceId, eni, eni.PrivateIpAddresses)),
  );
  const ofInterface = interfaces
    .filter(({ Attachment }) => Attachment?.InstanceId)
    .map((eni) => line(eni.Attachment!.InstanceId, eni, eni.PrivateIpAddresses));
  return differences("attachment", ofInstance, ofInterface);
}

function line(
  instance: string | undefined,
  { NetworkInterfaceId, Groups, SourceDestCheck }: Ec2.NetworkInterface | Ec2.InstanceNetworkInterface,
  addresses: readonly (Ec2.NetworkInterfacePrivateIpAddress | Ec2.InstancePrivateIpAddress)[] = [],
): string {
  const groups = (Groups ?? []).map(({ GroupId }) => GroupId ?? "").toSorted();
  const own = addresses.map((one) => `${one.PrivateIpAddress}=${one.Association?.PublicIp ?? ""}`);
  return [instance, NetworkInterfaceId, SourceDestCheck, ...groups, ...own].join(" ");
}

/** Free addresses are counted; addresses lie in their subnet and belong to one interface alone. */
function subnetProblems({ subnets, interfaces }: Place): string[] {
  return subnets.flatMap((subnet) => {
    const there = interfaces.filter(({ SubnetId }) => SubnetId === subnet.SubnetId);
    const own = there.flatMap((eni) => (eni.PrivateIpAddresses ?? []).map((one) => one.PrivateIpAddress!));
    const prefixes = there.flatMap((eni) => (eni.Ipv4Prefixes ?? []).map((one) => one.Ipv4Prefix!));
    const twice = own.filter((address, at) => own.indexOf(address) !== at);
    const problems = twice.map((address) => `${subnet.SubnetId} has ${address} twice`);
    if (!subnet.CidrBlock) return problems;
    const range = block(subnet.CidrBlock);
    const strange = [...own, ...prefixes.map((prefix) => prefix.split("/")[0]!)].filter(
      (one) => !inside(ip(one), range),
    );
    const free = 2 ** (32 - range.length) - 5 - own.length - 16 * prefixes.length;
    if (free !== subnet.AvailableIpAddressCount) {
      problems.push(`${subnet.SubnetId} says ${subnet.AvailableIpAddressCount} addresses are free, not ${free}`);
    }
    return [...problems, ...strange.map((one) => `${one} is outside ${subnet.SubnetId}`)];
  });
}

/** Each subnet has one ACL and at most one table of its own, each VPC one main table and one default ACL and group. */
function associationProblems({ vpcs, subnets, acls, routeTables, groups }: Place): string[] {
  const ties = routeTables.flatMap((table) => table.Associations ?? []);
  const filters = acls.flatMap((acl) => acl.Associations ?? []);
  const count = <T>(rows: readonly T[], holds: (row: T) => boolean): number => rows.filter(holds).length;
  return [
    ...subnets.flatMap(({ SubnetId: id }) => [
      ...(count(filters, ({ SubnetId }) => SubnetId === id) === 1 ? [] : [`${id} has not one ACL`]),
      ...(count(ties, ({ SubnetId }) => SubnetId === id) <= 1 ? [] : [`${id} has several tables`]),
    ]),
    ...vpcs.flatMap(({ VpcId: id }) => [
      ...(count(routeTables, (one) => one.VpcId === id && !!one.Associations?.some(({ Main }) => Main)) === 1
        ? []
        : [`${id} has not one main table`]),
      ...(count(acls, (acl) => acl.VpcId === id && acl.IsDefault === true) === 1 ? [] : [`${id} has not one ACL`]),
      ...(count(groups, (group) => group.VpcId === id && group.GroupName === "default") === 1
        ? []
        : [`${id} has not one default group`]),
    ]),
  ];
}

/** A route is a blackhole just when its target is not there, and each table has the local routes of its VPC. */
function routeProblems(place: Place): string[] {
  const attachedTo = new Map<string | undefined, string | undefined>([
    ...place.internetGateways.flatMap((one) =>
      (one.Attachments ?? []).map(({ VpcId }) => [one.InternetGatewayId, VpcId] as const),
    ),
    ...place.vpnGateways.flatMap((one) =>
      (one.VpcAttachments ?? [])
        .filter(({ State }) => State === "attached")
        .map(({ VpcId }) => [one.VpnGatewayId, VpcId] as const),
    ),
    ...place.egressGateways.map((one) => [one.EgressOnlyInternetGatewayId, one.Attachments?.[0]?.VpcId] as const),
    ...place.natGateways
      .filter(({ State }) => State === "available")
      .map((one) => [one.NatGatewayId, one.VpcId] as const),
  ]);
  return place.routeTables.flatMap((table) => {
    const vpc = place.vpcs.find(({ VpcId }) => VpcId === table.VpcId)!;
    const local = (table.Routes ?? []).filter(({ Origin }) => Origin === "CreateRouteTable");
    const blocks = [
      ...(vpc.CidrBlockAssociationSet ?? [])
        .filter((one) => one.CidrBlockState?.State === "associated")
        .map((one) => one.CidrBlock!),
      ...(vpc.Ipv6CidrBlockAssociationSet ?? [])
        .filter((one) => one.Ipv6CidrBlockState?.State === "associated")
        .map((one) => one.Ipv6CidrBlock!),
    ];
    const held = local.map((route) => (route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock)!);
    const wrong = (table.Routes ?? []).filter((route) => {
      const target = route.GatewayId ?? route.NatGatewayId ?? route.EgressOnlyInternetGatewayId;
      const leads = target === "local" || attachedTo.get(target) === table.VpcId;
      return target !== undefined && leads !== (route.State === "active");
    });
    return [
      ...differences(`local route of ${table.RouteTableId}`, held, blocks),
      ...wrong.map((route) => `${table.RouteTableId}: ${JSON.stringify(route)} has the wrong state`),
    ];
  });
}

/** Permissions of groups are their rules. */
async function ruleProblems({ test }: World, { account, region, groups }: Place): Promise<string[]> {
  const answer = await test.ec2("DescribeSecurityGroupRules", {}, { account, region });
  const rules = (answer.SecurityGroupRules ?? []).map((rule) => {
    const peer = rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.PrefixListId ?? rule.ReferencedGroupInfo?.GroupId;
    return [rule.GroupId, rule.IsEgress, rule.IpProtocol, rule.FromPort ?? -1, rule.ToPort ?? -1, peer].join(" ");
  });
  const permissions = groups.flatMap((group) => [
    ...(group.IpPermissions ?? []).flatMap((permission) => permissionLines(group, false, permission)),
    ...(group.IpPermissionsEgress ?? []).flatMap((permission) => permissionLines(group, true, permission)),
  ]);
  return differences("rule", permissions, rules);
}

function permissionLines({ GroupId }: Ec2.SecurityGroup, egress: boolean, permission: Ec2.IpPermission): string[] {
  const { IpProtocol, FromPort = -1, ToPort = -1 } = permission;
  const peers = [
    ...(permission.IpRanges ?? []).map((one) => one.CidrIp),
    ...(permission.Ipv6Ranges ?? []).map((one) => one.CidrIpv6),
    ...(permission.PrefixListIds ?? []).map((one) => one.PrefixListId),
    ...(permission.UserIdGroupPairs ?? []).map((one) => one.GroupId),
  ];
  return peers.map((peer) => [GroupId, egress, IpProtocol, FromPort, ToPort, peer].join(" "));
}

function differences(what: string, some: readonly string[], others: readonly string[]): string[] {
  return [
    ...some.filter((one) => !others.includes(one)).map((one) => `${what}: only the first says ${one}`),
    ...others.filter((one) => !some.includes(one)).map((one) => `${what}: only the second says ${one}`),
  ];
}
