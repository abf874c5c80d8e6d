/** Security groups and their rules, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { groupProtocol } from "../protocol.ts";
import {
  ruleContent,
  securityGroupRules,
  securityGroupVpcAssociations,
  securityGroups,
} from "../tables/security-group.ts";
import type { RulePeer, SecurityGroup, SecurityGroupRule } from "../tables/security-group.ts";
import { blockIn, madeId, owned } from "./row.ts";

const readGroup = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("GroupId"));
  const name = one.text("GroupName");
  one.follows("SecurityGroupArn");
  if (!one.has("VpcId")) {
    one.skip();
    return intake.leave(one.origin, row.id, "it is a group of EC2-Classic, which is retired");
  }
  intake.put<SecurityGroup>(
    securityGroups,
    {
      ...row,
      name,
      description: one.maybe("Description") ?? "",
      vpcId: one.text("VpcId"),
      isDefault: name === "default",
    },
    one.origin,
  );
  const told = contentsIn(intake);
  for (const [member, egress] of [
    ["IpPermissions", false],
    ["IpPermissionsEgress", true],
  ] as const)
    for (const permission of one.parts(member))
      for (const rule of rulesOf(permission, row, egress))
        if (!told.has(ruleContent(rule))) intake.put(securityGroupRules, rule, one.origin);
};

const contents = new WeakMap<Intake, ReadonlySet<string>>();

/** The rules that were described by themselves, with their ids. */
function contentsIn(intake: Intake): ReadonlySet<string> {
  let known = contents.get(intake);
  if (!known)
    contents.set(intake, (known = new Set(intake.planned(securityGroupRules).map(({ row }) => ruleContent(row)))));
  return known;
}

/** The rules of one permission, which lists all peers of a protocol and ports. */
function rulesOf(permission: Described, group: Pick<SecurityGroupRule, "id" | "account" | "region">, egress: boolean) {
  const match = matchOf(permission);
  const peers: (readonly [RulePeer, Described])[] = [
    ...permission.parts("IpRanges").map((one) => [{ kind: "ipv4", cidr: blockIn(one, "CidrIp") }, one] as const),
    ...permission.parts("Ipv6Ranges").map((one) => [{ kind: "ipv6", cidr: blockIn(one, "CidrIpv6") }, one] as const),
    ...permission
      .parts("PrefixListIds")
      .map((one) => [{ kind: "prefix-list", id: one.text("PrefixListId") }, one] as const),
    ...permission.parts("UserIdGroupPairs").map((one) => [groupPeer(one, group.account, "UserId"), one] as const),
  ];
  return peers.map(([peer, one]): SecurityGroupRule => {
    const { account, region, id: groupId } = group;
    const description = one.maybe("Description");
    const rule = { groupId, egress, ...match, peer, ...(description !== undefined && { description }) };
    return { id: madeId("sgr", ruleContent(rule)), account, region, ...rule };
  });
}

function matchOf(one: Described): Pick<SecurityGroupRule, "protocol" | "fromPort" | "toPort"> {
  const protocol = groupProtocol(one.text("IpProtocol"));
  return { protocol, fromPort: one.number("FromPort", -1), toPort: one.number("ToPort", -1) };
}

function groupPeer(one: Described, account: string, owner: string): RulePeer {
  one.follows("PeeringStatus", "GroupName");
  const [vpcId, peeringConnectionId] = [one.maybe("VpcId"), one.maybe("VpcPeeringConnectionId")];
  return {
    kind: "group",
    id: one.text("GroupId"),
    account: one.maybe(owner) ?? account,
    ...(vpcId !== undefined && { vpcId }),
    ...(peeringConnectionId !== undefined && { peeringConnectionId }),
  };
}

const readRule = (one: Described, intake: Intake): void => {
  one.follows("SecurityGroupRuleArn");
  const account = one.maybe("GroupOwnerId") ?? one.origin.account;
  const [tags, description] = [one.tags(), one.maybe("Description")];
  intake.put<SecurityGroupRule>(
    securityGroupRules,
    {
      id: one.text("SecurityGroupRuleId"),
      account,
      region: one.origin.region,
      ...(tags && { tags }),
      groupId: one.text("GroupId"),
      egress: one.flag("IsEgress", false),
      ...matchOf(one),
      peer: peerOf(one, account),
      ...(description !== undefined && { description }),
    },
    one.origin,
  );
};

function peerOf(one: Described, account: string): RulePeer {
  const group = one.part("ReferencedGroupInfo");
  if (group) return groupPeer(group, account, "UserId");
  if (one.has("CidrIpv4")) return { kind: "ipv4", cidr: blockIn(one, "CidrIpv4") };
  if (one.has("CidrIpv6")) return { kind: "ipv6", cidr: blockIn(one, "CidrIpv6") };
  return { kind: "prefix-list", id: one.text("PrefixListId") };
}

const readAssociation = (one: Described, intake: Intake): void => {
  one.follows("StateReason", "GroupOwnerId");
  const [groupId, vpcId] = [one.text("GroupId"), one.text("VpcId")];
  const state = one.word("State", "associated", "associating", "disassociating", "disassociated", "association-failed");
  const { region } = one.origin;
  const account = one.maybe("VpcOwnerId") ?? one.origin.account;
  if (state === "associated" || state === "associating")
    intake.put(
      securityGroupVpcAssociations,
      { id: `${groupId}/${vpcId}`, account, region, groupId, vpcId, state: "associated" },
      one.origin,
    );
};

/** Readers of security groups. */
export const securityGroupImporters: readonly Importer[] = [
  { key: "SecurityGroupRules", call: "ec2 describe-security-group-rules", id: "SecurityGroupRuleId", read: readRule },
  { key: "SecurityGroups", call: "ec2 describe-security-groups", id: "GroupId", read: readGroup },
  {
    key: "SecurityGroupVpcAssociations",
    call: "ec2 describe-security-group-vpc-associations",
    id: "GroupId",
    read: readAssociation,
  },
];
