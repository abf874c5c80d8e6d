/** Status checks, monitoring, passwords: what AWS observes of an instance. */
import { describe } from "../../core/describe.ts";
import type { Filters } from "../../core/describe.ts";
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { InstanceMonitoring, InstanceStatus } from "../../models/ec2.d.ts";
import { act, change, read, withManaged } from "./api.ts";
import { imageOfInstance } from "./image-catalogue.ts";
import { checksOf, reachabilityOf, summaryOf } from "./instance-health.ts";
import type { Checks, Status } from "./instance-health.ts";
import { viewState } from "./instance-view.ts";
import { checkIdsAlone } from "./list.ts";
import { instanceStateCodes, instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";

type ChecksOf = (row: Instance) => Checks;

const filtersOver = (checks: ChecksOf): Filters<Instance> => ({
  "availability-zone": (row) => row.zone,
  "availability-zone-id": (row) => row.zoneId,
  "attached-ebs-status.status": (row) => storageStatus(checks(row)),
  "application-status.status": () => "not-applicable",
  "event.code": () => undefined,
  "event.description": () => undefined,
  "event.instance-event-id": () => undefined,
  "event.not-after": () => undefined,
  "event.not-before": () => undefined,
  "event.not-before-deadline": () => undefined,
  "instance-state-code": (row) => instanceStateCodes[row.state],
  "instance-state-name": (row) => row.state,
  "instance-status.reachability": (row) => reachabilityOf(checks(row).instance),
  "instance-status.status": (row) => checks(row).instance,
  "operator.managed": () => false,
  "operator.principal": () => undefined,
  "system-status.reachability": (row) => reachabilityOf(checks(row).system),
  "system-status.status": (row) => checks(row).system,
});

const describeInstanceStatus = act(
  "DescribeInstanceStatus",
  { honours: ["InstanceIds", "Filters", "IncludeAllInstances", "MaxResults", "NextToken"], defaults: withManaged },
  async (input, cx) => {
    checkIdsAlone("instancesSet", input.InstanceIds, input.MaxResults);
    const asked = input.InstanceIds?.length
      ? input.InstanceIds.map((id) => cx.find(instances, id))
      : cx.read.in(instances, cx.account, cx.region);
    const checks = await checksOf(cx, asked);
    const page = describe(cx, {
      table: instances,
      filters: filtersOver(checks),
      ids: input.InstanceIds,
      where: input.Filters,
      max: input.MaxResults,
      token: input.NextToken,
      hidden: (row) => !input.IncludeAllInstances && row.state !== "running",
    });
    return { InstanceStatuses: page.rows.map((row) => viewStatus(row, checks(row))), NextToken: page.nextToken };
  },
);

const monitorInstances = change("MonitorInstances", { honours: ["InstanceIds"] }, (input, cx) => ({
  InstanceMonitorings: setMonitoring(cx, input.InstanceIds, "enabled"),
}));

const unmonitorInstances = change("UnmonitorInstances", { honours: ["InstanceIds"] }, (input, cx) => ({
  InstanceMonitorings: setMonitoring(cx, input.InstanceIds, "disabled"),
}));

const getPasswordData = read("GetPasswordData", { honours: ["InstanceId"] }, (input, cx) => {
  const row = cx.find(instances, input.InstanceId);
  const { line } = imageOfInstance(row.region, row.imageId);
  if (line.platform === "Windows") throw new NotBuilt("ec2.GetPasswordData.Windows");
  return { InstanceId: row.id, Timestamp: new Date(row.launchedAt), PasswordData: "" };
});

function viewStatus(row: Instance, checks: Checks): InstanceStatus {
  return {
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    Events: [],
    InstanceId: row.id,
    InstanceState: viewState(row.state),
    InstanceStatus: summaryOf(checks.instance, checks.impairedSince),
    SystemStatus: summaryOf(checks.system, checks.impairedSince),
    AttachedEbsStatus: summaryOf(storageStatus(checks)),
    Operator: { Managed: false },
  };
}

/** Volumes are at hand as long as the system is; what the instance itself does is not their matter. */
function storageStatus({ system }: Checks): Status {
  return system === "impaired" ? "insufficient-data" : system;
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
export const instanceStatusOperations = [describeInstanceStatus, monitorInstances, unmonitorInstances, getPasswordData];
