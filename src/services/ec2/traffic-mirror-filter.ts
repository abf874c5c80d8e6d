/** Traffic mirror filters: which packets a session copies. */
import type { Recorder } from "../../core/derive.ts";
import type { TrafficMirrorFilter as FilterView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { trafficMirrorFilterRules, trafficMirrorFilters } from "./tables/traffic-mirror.ts";
import type { TrafficMirrorFilter } from "./tables/traffic-mirror.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { viewFilterRule } from "./traffic-mirror-filter-rule.ts";
import { checkMirrorQuota } from "./traffic-mirror-quota.ts";

const createFilter = change(
  "CreateTrafficMirrorFilter",
  { honours: ["Description", "TagSpecifications", "ClientToken"] },
  (input, cx) => {
    const { account, region } = cx;
    checkMirrorQuota(cx, trafficMirrorFilters, "filters");
    const row = cx.tx.insert(trafficMirrorFilters, {
      id: cx.newId("tmf"),
      account,
      region,
      description: input.Description,
      networkServices: [],
      tags: tagsOf(input.TagSpecifications, "traffic-mirror-filter"),
    });
    return { TrafficMirrorFilter: viewFilter(row, cx.read), ClientToken: input.ClientToken };
  },
);

const modifyNetworkServices = change(
  "ModifyTrafficMirrorFilterNetworkServices",
  {
    honours: ["TrafficMirrorFilterId", "AddNetworkServices", "RemoveNetworkServices"],
    access: { resources: { "traffic-mirror-filter": "TrafficMirrorFilterId" } },
  },
  (input, cx) => {
    const filter = cx.find(trafficMirrorFilters, input.TrafficMirrorFilterId);
    const removed = new Set(input.RemoveNetworkServices);
    const services = new Set([...filter.networkServices, ...(input.AddNetworkServices ?? [])]);
    const networkServices = [...services].filter((service) => !removed.has(service));
    const row = cx.tx.update(trafficMirrorFilters, filter.id, { networkServices });
    return { TrafficMirrorFilter: viewFilter(row, cx.read) };
  },
);

const deleteFilter = change(
  "DeleteTrafficMirrorFilter",
  {
    honours: ["TrafficMirrorFilterId"],
    access: { resources: { "traffic-mirror-filter": "TrafficMirrorFilterId" } },
  },
  (input, cx) => {
    const { id } = cx.find(trafficMirrorFilters, input.TrafficMirrorFilterId);
    cx.tx.remove(trafficMirrorFilters, id);
    return { TrafficMirrorFilterId: id };
  },
);

function viewFilter(row: TrafficMirrorFilter, read: Recorder): FilterView {
  const rules = read.by(trafficMirrorFilterRules, "filter", row.id).toSorted((a, b) => a.number - b.number);
  const of = (direction: string) => rules.filter((rule) => rule.direction === direction).map(viewFilterRule);
  return {
    TrafficMirrorFilterId: row.id,
    Description: row.description,
    NetworkServices: row.networkServices,
    IngressFilterRules: of("ingress"),
    EgressFilterRules: of("egress"),
    Tags: tagSet(row.tags),
  };
}

const describeFilters = describes("DescribeTrafficMirrorFilters", {
  table: trafficMirrorFilters,
  ids: "TrafficMirrorFilterIds",
  result: "TrafficMirrorFilters",
  view: viewFilter,
  filters: {
    description: (row) => row.description,
    "traffic-mirror-filter-id": (row) => row.id,
  },
});

/** Operations of filters. */
export const trafficMirrorFilterOperations = [createFilter, modifyNetworkServices, deleteFilter, describeFilters];
