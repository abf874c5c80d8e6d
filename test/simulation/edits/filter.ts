/** Random edits of security groups, network ACLs and prefix lists. */
import { attempt, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";
import { somePrefix } from "./prefix.ts";

const PORTS = [22, 80, 443, 1024, 1025, 32768, 49151, 49152, 60999, 65535];

const createGroup: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const input = { GroupName: `g${world.draw.upTo(1e6)}`, Description: "random", VpcId: vpc.id };
  const made = await attempt(world, "CreateSecurityGroup", input, vpc.caller);
  if (!made) return;
  note(world, { kind: "group", id: made.GroupId!, caller: vpc.caller, vpc: vpc.id });
  if (world.draw.chance(0.5)) return;
  const IpPermissions = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
  await attempt(world, "RevokeSecurityGroupEgress", { GroupId: made.GroupId!, IpPermissions }, vpc.caller);
};

const authorizeGroup: Edit = async (world) => {
  const group = one(world, "group");
  if (!group) return;
  const input = { GroupId: group.id, IpPermissions: [permission(world, group)] };
  if (world.draw.chance(0.65)) await attempt(world, "AuthorizeSecurityGroupIngress", input, group.caller);
  else await attempt(world, "AuthorizeSecurityGroupEgress", input, group.caller);
};

const revokeGroup: Edit = async (world) => {
  const group = one(world, "group");
  if (!group) return;
  const Filters = [{ Name: "group-id", Values: [group.id] }];
  const rules = (await attempt(world, "DescribeSecurityGroupRules", { Filters }, group.caller))?.SecurityGroupRules;
  const rule = world.draw.any(rules ?? []);
  if (!rule) return;
  const input = { GroupId: group.id, SecurityGroupRuleIds: [rule.SecurityGroupRuleId!] };
  if (rule.IsEgress) await attempt(world, "RevokeSecurityGroupEgress", input, group.caller);
  else await attempt(world, "RevokeSecurityGroupIngress", input, group.caller);
};

const deleteGroup: Edit = async (world) => {
  const group = one(world, "group");
  if (group && (await attempt(world, "DeleteSecurityGroup", { GroupId: group.id }, group.caller))) forget(world, group);
};

const shareGroup: Edit = async (world) => {
  const group = one(world, "group");
  const vpc = one(world, "vpc");
  if (!group || !vpc) return;
  const input = { GroupId: group.id, VpcId: vpc.id };
  if (world.draw.chance(0.8)) {
    const shared = await attempt(world, "AssociateSecurityGroupVpc", input, group.caller);
    if (shared) note(world, { kind: "group", id: group.id, caller: group.caller, vpc: vpc.id });
  } else await attempt(world, "DisassociateSecurityGroupVpc", input, group.caller);
};

const createAcl: Edit = async (world) => {
  const vpc = one(world, "vpc");
  const made = vpc && (await attempt(world, "CreateNetworkAcl", { VpcId: vpc.id }, vpc.caller));
  if (!vpc || !made) return;
  const acl = note(world, { kind: "acl", id: made.NetworkAcl!.NetworkAclId!, caller: vpc.caller, vpc: vpc.id });
  for (const Egress of [true, false]) {
    for (const cidr of [{ CidrBlock: "0.0.0.0/0" }, { Ipv6CidrBlock: "::/0" }]) {
      if (!world.draw.chance(0.7)) continue;
      const RuleNumber = 30000 + world.draw.upTo(2000);
      const input = { NetworkAclId: acl.id, Egress, RuleNumber, Protocol: "-1", RuleAction: "allow", ...cidr } as const;
      await attempt(world, "CreateNetworkAclEntry", input, vpc.caller);
    }
  }
};

const associateAcl: Edit = async (world) => {
  const subnet = one(world, "subnet");
  const acl = subnet && one(world, "acl", subnet.vpc);
  if (!acl) return;
  const Filters = [{ Name: "association.subnet-id", Values: [subnet.id] }];
  const found = await attempt(world, "DescribeNetworkAcls", { Filters }, subnet.caller);
  const tie = found?.NetworkAcls?.flatMap((one) => one.Associations ?? []).find((one) => one.SubnetId === subnet.id);
  if (!tie) return;
  const input = { AssociationId: tie.NetworkAclAssociationId!, NetworkAclId: acl.id };
  await attempt(world, "ReplaceNetworkAclAssociation", input, subnet.caller);
};

const writeAclEntry: Edit = async (world) => {
  const { draw } = world;
  const acl = one(world, "acl");
  if (!acl) return;
  const cidr = somePrefix(world, acl.vpc);
  const input = {
    NetworkAclId: acl.id,
    Egress: draw.chance(0.5),
    RuleNumber: draw.of([1, 50, 99, 100, 101, 200, 32766]),
    RuleAction: draw.chance(0.55) ? "allow" : "deny",
    ...(cidr.includes(":") ? { Ipv6CidrBlock: cidr } : { CidrBlock: cidr }),
    ...aclProtocol(world),
  } as const;
  const operation = draw.chance(0.75) ? "CreateNetworkAclEntry" : "ReplaceNetworkAclEntry";
  await attempt(world, operation, input, acl.caller);
};

const deleteAclEntry: Edit = async (world) => {
  const acl = one(world, "acl");
  if (!acl) return;
  const RuleNumber = world.draw.of([1, 50, 99, 100, 101, 200, 32766]);
  const input = { NetworkAclId: acl.id, Egress: world.draw.chance(0.5), RuleNumber };
  await attempt(world, "DeleteNetworkAclEntry", input, acl.caller);
};

const deleteAcl: Edit = async (world) => {
  const acl = one(world, "acl");
  if (acl && (await attempt(world, "DeleteNetworkAcl", { NetworkAclId: acl.id }, acl.caller))) forget(world, acl);
};

const createList: Edit = async (world) => {
  const { draw } = world;
  const caller = draw.of(world.callers);
  const six = draw.chance(0.3);
  const input = {
    PrefixListName: `l${draw.upTo(1e6)}`,
    MaxEntries: 5,
    AddressFamily: six ? "IPv6" : "IPv4",
    Entries: entries(world, six),
  };
  const made = await attempt(world, "CreateManagedPrefixList", input, caller);
  if (made) note(world, { kind: "list", id: made.PrefixList!.PrefixListId!, caller });
};

const modifyList: Edit = async (world) => {
  const list = one(world, "list");
  if (!list) return;
  const found = await attempt(world, "DescribeManagedPrefixLists", { PrefixListIds: [list.id] }, list.caller);
  const [row] = found?.PrefixLists ?? [];
  if (!row) return;
  const old = (await attempt(world, "GetManagedPrefixListEntries", { PrefixListId: list.id }, list.caller))?.Entries;
  const gone = world.draw.any(old ?? [])?.Cidr;
  const input = {
    PrefixListId: list.id,
    CurrentVersion: row.Version,
    AddEntries: entries(world, row.AddressFamily === "IPv6").slice(0, 1),
    RemoveEntries: gone && world.draw.chance(0.5) ? [{ Cidr: gone }] : undefined,
  };
  await attempt(world, "ModifyManagedPrefixList", input, list.caller);
};

const deleteList: Edit = async (world) => {
  const list = one(world, "list");
  if (list && (await attempt(world, "DeleteManagedPrefixList", { PrefixListId: list.id }, list.caller)))
    forget(world, list);
};

function permission(world: World, group: Thing): object {
  const { draw } = world;
  const list = one(world, "list");
  const peer = one(world, "group", draw.chance(0.9) ? group.vpc : undefined);
  const cidr = draw.chance(0.25) ? draw.of(["0.0.0.0/0", "::/0"]) : somePrefix(world, group.vpc);
  const kind = draw.upTo(10);
  if (kind < 2 && list) return { ...groupProtocol(world, false), PrefixListIds: [{ PrefixListId: list.id }] };
  if (kind < 5 && peer) return { ...groupProtocol(world, false), UserIdGroupPairs: [{ GroupId: peer.id }] };
  if (cidr.includes(":")) return { ...groupProtocol(world, true), Ipv6Ranges: [{ CidrIpv6: cidr }] };
  return { ...groupProtocol(world, false), IpRanges: [{ CidrIp: cidr }] };
}

function groupProtocol(world: World, six: boolean): object {
  const { draw } = world;
  const kind = draw.upTo(10);
  if (kind < 3) return { IpProtocol: "-1" };
  if (kind < 5) return { IpProtocol: six ? "icmpv6" : "icmp", ...icmpRange(world, six) };
  if (kind < 6) return { IpProtocol: draw.of(["47", "50", "132"]) };
  return { IpProtocol: draw.of(["tcp", "tcp", "udp"]), ...portRange(world) };
}

function portRange(world: World): { FromPort: number; ToPort: number } {
  const { draw } = world;
  const [a, b] = [draw.of([0, ...PORTS]), draw.of(PORTS)];
  return draw.chance(0.4) ? { FromPort: b, ToPort: b } : { FromPort: Math.min(a, b), ToPort: Math.max(a, b) };
}

function icmpRange({ draw }: World, six: boolean): { FromPort: number; ToPort: number } {
  const type = draw.of([-1, six ? 128 : 8, six ? 128 : 8, 3, 0]);
  return { FromPort: type, ToPort: type === -1 ? -1 : draw.of([-1, 0, 4]) };
}

function aclProtocol(world: World): { Protocol: string; PortRange?: object; IcmpTypeCode?: object } {
  const { draw } = world;
  const kind = draw.upTo(10);
  const { FromPort, ToPort } = portRange(world);
  if (kind < 3) return { Protocol: "-1" };
  if (kind < 8) return { Protocol: draw.of(["6", "6", "17"]), PortRange: { From: FromPort, To: ToPort } };
  if (kind < 9) return { Protocol: draw.of(["47", "50", "132"]) };
  const six = draw.chance(0.3);
  const { FromPort: Type, ToPort: Code } = icmpRange(world, six);
  return { Protocol: six ? "58" : "1", IcmpTypeCode: { Type, Code } };
}

function entries(world: World, six: boolean): { Cidr: string }[] {
  const count = 1 + world.draw.upTo(3);
  const cidrs = Array.from({ length: count }, () => somePrefix(world, undefined, six));
  return [...new Set(cidrs)].map((Cidr) => ({ Cidr }));
}

/** Edits of security groups, network ACLs and prefix lists, by name. */
export const filterEdits = {
  createGroup,
  authorizeGroup,
  revokeGroup,
  deleteGroup,
  shareGroup,
  createAcl,
  associateAcl,
  writeAclEntry,
  deleteAclEntry,
  deleteAcl,
  createList,
  modifyList,
  deleteList,
};
