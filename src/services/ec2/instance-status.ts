/** Status checks, monitoring, console output: what AWS observes of an instance. */
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { InstanceMonitoring, InstanceStatus, InstanceStatusSummary } from "../../models/ec2.d.ts";
import { change, read, withManaged } from "./api.ts";
import { imageOfInstance } from "./image-catalogue.ts";
import { viewState } from "./instance-view.ts";
import { checkIdsAlone } from "./list.ts";
import { instanceStateCodes, instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";

const filters: Filters<Instance> = {
  "availability-zone": (row) => row.zone,
  "availability-zone-id": (row) => row.zoneId,
  "attached-ebs-status.status": statusOf,
  "application-status.status": () => "not-applicable",
  "event.code": () => undefined,
  "event.description": () => undefined,
  "event.instance-event-id": () => undefined,
  "event.not-after": () => undefined,
  "event.not-before": () => undefined,
  "event.not-before-deadline": () => undefined,
  "instance-state-code": (row) => instanceStateCodes[row.state],
  "instance-state-name": (row) => row.state,
  "instance-status.reachability": (row) => (row.state === "running" ? "passed" : undefined),
  "instance-status.status": statusOf,
  "operator.managed": () => false,
  "operator.principal": () => undefined,
  "system-status.reachability": (row) => (row.state === "running" ? "passed" : undefined),
  "system-status.status": statusOf,
};

const describeInstanceStatus = read(
  "DescribeInstanceStatus",
  { honours: ["InstanceIds", "Filters", "IncludeAllInstances", "MaxResults", "NextToken"], defaults: withManaged },
  (input, cx) => {
    checkIdsAlone("instancesSet", input.InstanceIds, input.MaxResults);
    const page = describe(cx, {
      table: instances,
      filters,
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      hidden: (row) => !input.IncludeAllInstances && row.state !== "running",
    });
    return { InstanceStatuses: page.rows.map(viewStatus), NextToken: page.nextToken };
  },
);

const monitorInstances = change("MonitorInstances", { honours: ["InstanceIds"] }, (input, cx) => ({
  InstanceMonitorings: setMonitoring(cx, input.InstanceIds, "enabled"),
}));

const unmonitorInstances = change("UnmonitorInstances", { honours: ["InstanceIds"] }, (input, cx) => ({
  InstanceMonitorings: setMonitoring(cx, input.InstanceIds, "disabled"),
}));

const getConsoleOutput = read("GetConsoleOutput", { honours: ["InstanceId", "Latest"] }, (input, cx) => {
  const row = cx.find(instances, input.InstanceId);
  return { InstanceId: row.id, Timestamp: new Date(row.launchedAt) };
});

const getPasswordData = read("GetPasswordData", { honours: ["InstanceId"] }, (input, cx) => {
  const row = cx.find(instances, input.InstanceId);
  const { line } = imageOfInstance(row.region, row.imageId);
  if (line.platform === "Windows") throw new NotBuilt("ec2.GetPasswordData.Windows");
  return { InstanceId: row.id, Timestamp: new Date(row.launchedAt), PasswordData: "" };
});

function viewStatus(row: Instance): InstanceStatus {
  const summary: InstanceStatusSummary =
    row.state === "running"
      ? { Status: "ok", Details: [{ Name: "reachability", Status: "passed" }] }
      : { Status: statusOf(row) };
  return {
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    Events: [],
    InstanceId: row.id,
    InstanceState: viewState(row.state),
    InstanceStatus: summary,
    SystemStatus: summary,
    AttachedEbsStatus: summary,
    Operator: { Managed: false },
  };
}

function statusOf({ state }: Instance): "ok" | "initializing" | "not-applicable" {
  if (state === "running") return "ok";
  return state === "pending" ? "initializing" : "not-applicable";
}

function setMonitoring(
  cx: ChangeContext,
  ids: readonly string[],
  monitoring: Instance["monitoring"],
): readonly InstanceMonitoring[] {
  return [...new Set(ids)].map((id) => {
    const row = cx.find(instances, id);
    cx.tx.update(instances, row.id, { monitoring });
    const changing = monitoring === "enabled" ? "pending" : "disabling";
    return { InstanceId: id, Monitoring: { State: row.monitoring === monitoring ? monitoring : changing } };
  });
}

/** Operations that observe instances. */
export const instanceStatusOperations = [
  describeInstanceStatus,
  monitorInstances,
  unmonitorInstances,
  getConsoleOutput,
  getPasswordData,
];
