/** Rows of security groups and their rules. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** A security group. */
export interface SecurityGroup extends Row {
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  /** True for the group that comes with its VPC. */
  readonly isDefault: boolean;
}

const groupsPerRegion = quota({
  service: "vpc",
  code: "L-E79EC296",
  name: "VPC security groups per Region",
  value: 2500,
  adjustable: true,
  slug: "security-groups",
});

/** Rules that a group may hold in each direction (SGR-16). */
export const rulesPerGroup = quota({
  service: "vpc",
  code: "L-0EA8095F",
  name: "Inbound or outbound rules per security group",
  value: 60,
  adjustable: true,
  slug: "rules-per-security-group",
});

/** Groups that an interface may carry (SGR-17). */
export const groupsPerInterface = quota({
  service: "vpc",
  code: "L-2AFB9258",
  name: "Security groups per network interface",
  value: 5,
  max: 16,
  adjustable: true,
  slug: "security-groups-per-interface",
});

/** Where the table's `name` index files a group of this name; names are the same whatever their case. */
export function groupKey(vpcId: string, name: string): string {
  return `${vpcId}/${name.toLowerCase()}`;
}

/** Security groups. The `name` index files them under `vpcId/name` in lower case. */
export const securityGroups = table<SecurityGroup>("ec2.security-group", {
  prefix: "sg",
  type: "security-group",
  fixed: ["name", "vpc"],
  indexes: { name: ({ vpcId, name }) => groupKey(vpcId, name) },
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: groupsPerRegion,
      fault: () => fault("SecurityGroupLimitExceeded", "The maximum number of security groups has been reached."),
    },
  ],
  notFound: notFoundId("InvalidGroup.NotFound", "security group", (id) => `The security group '${id}' does not exist`),
  malformed: malformedId("InvalidGroupId.Malformed", "sg"),
  inUse: (row) => fault("DependencyViolation", `resource ${row.id} has a dependent object`),
});

/** The other end that a rule names. */
export type RulePeer =
  | { readonly kind: "ipv4"; readonly cidr: string }
  | { readonly kind: "ipv6"; readonly cidr: string }
  | { readonly kind: "prefix-list"; readonly id: string }
  | {
      readonly kind: "group";
      readonly id: string;
      /** The account that owns the group. */
      readonly account: string;
      /** Present for groups of a peered VPC. */
      readonly vpcId?: string;
      readonly peeringConnectionId?: string;
    };

/** One rule of a group, with one peer. */
export interface SecurityGroupRule extends Row {
  readonly groupId: string;
  readonly egress: boolean;
  /** `-1` for all, else the name of tcp, udp, icmp, icmpv6, or a protocol number. */
  readonly protocol: string;
  /** First port, or ICMP type; -1 for all. */
  readonly fromPort: number;
  /** Last port, or ICMP code; -1 for all. */
  readonly toPort: number;
  readonly peer: RulePeer;
  readonly description?: string;
}

/** What makes two rules the same: all but id, description and tags. The value of the table's `content` index. */
export function ruleContent(rule: Pick<SecurityGroupRule, "groupId" | "egress" | RuleMatch>): string {
  const { groupId, egress, protocol, fromPort, toPort, peer } = rule;
  const other = "cidr" in peer ? peer.cidr : peer.id;
  return [groupId, egress ? "egress" : "ingress", protocol, fromPort, toPort, other].join(" ");
}

type RuleMatch = "protocol" | "fromPort" | "toPort" | "peer";

/** Rules of security groups. The `direction` index files them under `groupId/ingress` and `groupId/egress`. */
export const securityGroupRules = table<SecurityGroupRule>("ec2.security-group-rule", {
  prefix: "sgr",
  type: "security-group-rule",
  fixed: ["direction", "group"],
  indexes: {
    direction: (row) => `${row.groupId}/${row.egress ? "egress" : "ingress"}`,
    content: (row) => ruleContent(row),
    prefixList: (row) => (row.peer.kind === "prefix-list" ? row.peer.id : undefined),
    /** Rules that name a group of another VPC, over whatever road; those over a peering outlive it and go stale. */
    peeredGroup: (row) =>
      row.peer.kind === "group" && (row.peer.peeringConnectionId || row.peer.vpcId) ? row.peer.id : undefined,
  },
  references: {
    group: { to: "ec2.security-group", ids: (row) => row.groupId, onRemove: "cascade" },
    /** A group named by a rule of another group cannot be deleted; one named by itself or across a peering can. */
    peerGroup: {
      to: "ec2.security-group",
      ids: ({ peer, groupId }) =>
        peer.kind === "group" && peer.id !== groupId && !peer.peeringConnectionId ? peer.id : undefined,
      onRemove: "refuse",
    },
  },
  notFound: notFoundId("InvalidSecurityGroupRuleId.NotFound", "security group rule ID"),
  malformed: malformedId("InvalidSecurityGroupRuleId.Malformed", "sgr"),
});

/** Lets interfaces of another VPC of the Region carry a group (M03). */
export interface SecurityGroupVpcAssociation extends Row {
  readonly groupId: string;
  readonly vpcId: string;
  readonly state: "associating" | "associated" | "association-failed" | "disassociating" | "disassociated";
}

/** Associations of groups with VPCs; ids are `groupId/vpcId`. */
export const securityGroupVpcAssociations = table<SecurityGroupVpcAssociation>("ec2.security-group-vpc-association", {
  fixed: ["group", "vpc"],
  references: {
    group: { to: "ec2.security-group", ids: (row) => row.groupId, onRemove: "refuse" },
    vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "cascade" },
  },
});
