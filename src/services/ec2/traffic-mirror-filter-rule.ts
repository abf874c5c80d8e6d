/** Rules of traffic mirror filters: numbered, the lowest that matches decides. */
import type { ChangeContext } from "../../core/context.ts";
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import type {
  CreateTrafficMirrorFilterRuleRequest,
  ModifyTrafficMirrorFilterRuleRequest,
  TrafficMirrorFilterRuleField,
  TrafficMirrorFilterRule as RuleView,
  TrafficMirrorPortRangeRequest,
} from "../../models/ec2.d.ts";
import { protocols } from "../../net/packet.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { change, read } from "./api.ts";
import { viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { checkIdsAlone } from "./list.ts";
import { trafficMirrorFilterRules, trafficMirrorFilters } from "./tables/traffic-mirror.ts";
import type { TrafficMirrorFilterRule, TrafficMirrorPorts } from "./tables/traffic-mirror.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { mostRulesPerFilter } from "./traffic-mirror-quota.ts";

/** A rule in AWS's shape. */
export const viewFilterRule = viewOf((row: TrafficMirrorFilterRule): RuleView => ({
  TrafficMirrorFilterRuleId: row.id,
  TrafficMirrorFilterId: row.filterId,
  TrafficDirection: row.direction,
  RuleNumber: row.number,
  RuleAction: row.action,
  Protocol: row.protocol ?? 0,
  DestinationPortRange: viewPorts(row.destinationPorts),
  SourcePortRange: viewPorts(row.sourcePorts),
  DestinationCidrBlock: row.destinationCidr,
  SourceCidrBlock: row.sourceCidr,
  Description: row.description,
  Tags: tagSet(row.tags),
}));

const settable = [
  "TrafficDirection",
  "RuleNumber",
  "RuleAction",
  "DestinationPortRange",
  "SourcePortRange",
  "Protocol",
  "DestinationCidrBlock",
  "SourceCidrBlock",
  "Description",
] as const;

const createRule = change(
  "CreateTrafficMirrorFilterRule",
  {
    honours: [...settable, "TrafficMirrorFilterId", "TagSpecifications", "ClientToken"],
    access: { resources: { "traffic-mirror-filter": "TrafficMirrorFilterId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    const { id: filterId } = cx.find(trafficMirrorFilters, input.TrafficMirrorFilterId);
    if (cx.read.countBy(trafficMirrorFilterRules, "filter", filterId) >= mostRulesPerFilter)
      throw fault("FilterLimitExceeded", `A traffic mirror filter can have up to ${mostRulesPerFilter} rules.`);
    const rule: TrafficMirrorFilterRule = {
      id: cx.newId("tmfr"),
      account,
      region,
      filterId,
      ...readRule(input),
      tags: tagsOf(input.TagSpecifications, "traffic-mirror-filter-rule"),
    };
    checkRule(cx, rule);
    const row = cx.tx.insert(trafficMirrorFilterRules, rule);
    return { TrafficMirrorFilterRule: viewFilterRule(row), ClientToken: input.ClientToken };
  },
);

const modifyRule = change(
  "ModifyTrafficMirrorFilterRule",
  {
    honours: [...settable, "TrafficMirrorFilterRuleId", "RemoveFields"],
    access: { resources: { "traffic-mirror-filter-rule": "TrafficMirrorFilterRuleId" } },
  },
  (input, cx) => {
    const old = cx.find(trafficMirrorFilterRules, input.TrafficMirrorFilterRuleId);
    const removed = Object.fromEntries((input.RemoveFields ?? []).map((field) => [members[field], undefined]));
    const changed = { ...readChange(input), ...removed };
    checkRule(cx, { ...old, ...changed });
    return { TrafficMirrorFilterRule: viewFilterRule(cx.tx.update(trafficMirrorFilterRules, old.id, changed)) };
  },
);

const deleteRule = change(
  "DeleteTrafficMirrorFilterRule",
  {
    honours: ["TrafficMirrorFilterRuleId"],
    access: { resources: { "traffic-mirror-filter-rule": "TrafficMirrorFilterRuleId" } },
  },
  (input, cx) => {
    const { id } = cx.find(trafficMirrorFilterRules, input.TrafficMirrorFilterRuleId);
    cx.tx.remove(trafficMirrorFilterRules, id);
    return { TrafficMirrorFilterRuleId: id };
  },
);

const filters: Filters<TrafficMirrorFilterRule> = {
  "traffic-mirror-filter-rule-id": (row) => row.id,
  "traffic-mirror-filter-id": (row) => row.filterId,
  "rule-number": (row) => row.number,
  "rule-action": (row) => row.action,
  "traffic-direction": (row) => row.direction,
  protocol: (row) => row.protocol ?? 0,
  "source-cidr-block": (row) => row.sourceCidr,
  "destination-cidr-block": (row) => row.destinationCidr,
  description: (row) => row.description,
};

const describeRules = read(
  "DescribeTrafficMirrorFilterRules",
  { honours: ["TrafficMirrorFilterRuleIds", "TrafficMirrorFilterId", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    checkIdsAlone("trafficMirrorFilterRuleIds", input.TrafficMirrorFilterRuleIds, input.MaxResults);
    const of = input.TrafficMirrorFilterId;
    const ofFilter = of === undefined ? [] : [{ Name: "traffic-mirror-filter-id", Values: [of] }];
    if (of !== undefined) cx.find(trafficMirrorFilters, of);
    const page = describe(cx, {
      table: trafficMirrorFilterRules,
      filters,
      ids: input.TrafficMirrorFilterRuleIds,
      where: [...ofFilter, ...(input.Filters ?? [])],
      max: input.MaxResults,
      token: input.NextToken,
    });
    return { TrafficMirrorFilterRules: page.rows.map(viewFilterRule), NextToken: page.nextToken };
  },
);

/** Operations of rules. */
export const trafficMirrorFilterRuleOperations = [createRule, modifyRule, deleteRule, describeRules];

const members: Readonly<Record<TrafficMirrorFilterRuleField, keyof TrafficMirrorFilterRule>> = {
  "destination-port-range": "destinationPorts",
  "source-port-range": "sourcePorts",
  protocol: "protocol",
  description: "description",
};

type Settable = Omit<TrafficMirrorFilterRule, "id" | "account" | "region" | "filterId" | "tags">;

function readRule(input: CreateTrafficMirrorFilterRuleRequest): Settable {
  return {
    direction: input.TrafficDirection,
    number: input.RuleNumber,
    action: input.RuleAction,
    sourceCidr: input.SourceCidrBlock,
    destinationCidr: input.DestinationCidrBlock,
    ...readChange(input),
  };
}

/** What a request gives, checked one by one. */
function readChange(input: ModifyTrafficMirrorFilterRuleRequest | CreateTrafficMirrorFilterRuleRequest) {
  const { TrafficDirection: direction, RuleNumber: number, RuleAction: action, Description: description } = input;
  const { Protocol: protocol, SourceCidrBlock: source, DestinationCidrBlock: destination } = input;
  if (number !== undefined) checkNumber(number);
  if (protocol !== undefined && (protocol < 0 || protocol > 255))
    throw fault("InvalidParameterValue", `Value (${protocol}) for parameter protocol is invalid.`);
  return {
    ...(direction !== undefined && { direction }),
    ...(number !== undefined && { number }),
    ...(action !== undefined && { action }),
    ...(description !== undefined && { description }),
    ...(protocol !== undefined && { protocol: protocol === 0 ? undefined : protocol }),
    ...(source !== undefined && { sourceCidr: readCidr(source, "sourceCidrBlock") }),
    ...(destination !== undefined && { destinationCidr: readCidr(destination, "destinationCidrBlock") }),
    ...(input.SourcePortRange && { sourcePorts: readPorts(input.SourcePortRange, "sourcePortRange") }),
    ...(input.DestinationPortRange && {
      destinationPorts: readPorts(input.DestinationPortRange, "destinationPortRange"),
    }),
  };
}

function checkNumber(number: number): void {
  if (number < 1 || number > 32_766)
    throw fault("InvalidParameterValue", `Value (${number}) for parameter ruleNumber is invalid (1-32766).`);
}

function readCidr(given: string, parameter: string): string {
  const parsed = parsePrefix(given);
  if (!parsed) throw fault("InvalidParameterValue", `Value (${given}) for parameter ${parameter} is invalid.`);
  return formatPrefix(parsed);
}

function readPorts({ FromPort, ToPort }: TrafficMirrorPortRangeRequest, parameter: string): TrafficMirrorPorts {
  const from = FromPort ?? 0;
  const to = ToPort ?? 65_535;
  if (from < 0 || to > 65_535 || from > to)
    throw fault("InvalidParameterValue", `Value (${from}-${to}) for parameter ${parameter} is invalid.`);
  return { from, to };
}

/** What must hold for the members of a rule together, and beside its siblings. */
function checkRule(cx: ChangeContext, rule: TrafficMirrorFilterRule): void {
  const { id, filterId, direction, number, protocol, sourceCidr, destinationCidr } = rule;
  if (sourceCidr.includes(":") !== destinationCidr.includes(":"))
    throw fault(
      "InvalidParameterCombination",
      "sourceCidrBlock and destinationCidrBlock must be of one address family.",
    );
  const hasPorts = protocol === protocols.tcp || protocol === protocols.udp;
  if (!hasPorts && (rule.sourcePorts || rule.destinationPorts))
    throw fault("InvalidParameterCombination", "Port ranges go with the protocols TCP (6) and UDP (17) alone.");
  const siblings = cx.tx.by(trafficMirrorFilterRules, "filter", filterId);
  if (siblings.some((one) => one.id !== id && one.direction === direction && one.number === number))
    throw fault(
      "TrafficMirrorFilterRuleAlreadyExists",
      `The filter '${filterId}' has an ${direction} rule ${number} already.`,
    );
}

function viewPorts(ports: TrafficMirrorPorts | undefined): RuleView["SourcePortRange"] {
  return ports && { FromPort: ports.from, ToPort: ports.to };
}
