/** The life of an instance: start, stop, reboot, terminate. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import type { InstanceStateChange } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { checkRoomToStart } from "./instance-placement.ts";
import { roomForVcpus, vcpuFault } from "./instance-quota.ts";
import { interfacesOf } from "./instance-interface.ts";
import { viewState } from "./instance-view.ts";
import { attachVolumes, releaseVolumes } from "./instance-volume.ts";
import { removeInterface } from "./network-interface-creation.ts";
import { lendPublicIp, returnPublicIp } from "./network-interface-public-ip.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";

/** How long AWS takes, in milliseconds; no cloud time passes unless the lifecycle is real. */
const startMs = 10_000;
const stopMs = 20_000;
const endMs = 15_000;

/** How long a terminated instance stays listed, in milliseconds. */
const listedMs = 3600_000;

const byUser = {
  code: "Client.UserInitiatedShutdown",
  message: "Client.UserInitiatedShutdown: User initiated shutdown",
};

const startInstances = change(
  "StartInstances",
  { honours: ["InstanceIds"], access: { resources: { instance: "InstanceIds" } } },
  (input, cx) => {
    const rows = findAll(cx, input.InstanceIds);
    for (const row of rows)
      if (row.state !== "stopped" && row.state !== "running" && row.state !== "pending")
        throw fault(
          "IncorrectInstanceState",
          `The instance '${row.id}' is not in a state from which it can be started.`,
        );
    return { StartingInstances: rows.map((row) => changed(row, row.state === "stopped" ? start(cx, row) : row)) };
  },
);

const stopInstances = change(
  "StopInstances",
  {
    honours: ["InstanceIds", "Force", "Hibernate", "SkipOsShutdown"],
    access: { resources: { instance: "InstanceIds" } },
  },
  (input, cx) => {
    const rows = findAll(cx, input.InstanceIds);
    for (const row of rows) {
      if (row.disableApiStop)
        throw fault(
          "OperationNotPermitted",
          `The instance '${row.id}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
        );
      if (row.state === "terminated" || row.state === "shutting-down" || row.state === "pending")
        throw fault(
          "IncorrectInstanceState",
          `This instance '${row.id}' is not in a state from which it can be stopped.`,
        );
      if (input.Hibernate && !row.details.hibernation)
        throw fault("UnsupportedHibernationConfiguration", `The instance '${row.id}' is not enabled for hibernation.`);
    }
    return { StoppingInstances: rows.map((row) => changed(row, row.state === "running" ? stop(cx, row) : row)) };
  },
);

const rebootInstances = change(
  "RebootInstances",
  { honours: ["InstanceIds"], access: { resources: { instance: "InstanceIds" } } },
  (input, cx) => {
    for (const row of findAll(cx, input.InstanceIds))
      if (row.state !== "running" && row.state !== "pending")
        throw fault(
          "IncorrectInstanceState",
          `This instance '${row.id}' is not in a state from which it can be rebooted.`,
        );
  },
);

const terminateInstances = change(
  "TerminateInstances",
  { honours: ["InstanceIds", "Force", "SkipOsShutdown"], access: { resources: { instance: "InstanceIds" } } },
  (input, cx) => {
    const rows = findAll(cx, input.InstanceIds);
    const guarded = rows.find((row) => row.disableApiTermination && row.state !== "terminated");
    if (guarded)
      throw fault(
        "OperationNotPermitted",
        `The instance '${guarded.id}' may not be terminated. Modify its 'disableApiTermination' instance attribute ` +
          "and try again.",
      );
    const ended = (row: Instance): boolean => row.state === "terminated" || row.state === "shutting-down";
    return { TerminatingInstances: rows.map((row) => changed(row, ended(row) ? row : terminate(cx, row))) };
  },
);

/**
 * Lets a pending instance come up: its public address is lent, and the job that makes it `running` is put off.
 *
 * A data plane gates that job: `running` means that the instance is there.
 */
export function beginRunning(cx: ChangeContext, id: string, publicIp: boolean): void {
  const [primary, ...others] = interfacesOf(cx.read, id);
  if (primary && publicIp && others.length === 0) lendPublicIp(cx, primary.id);
  cx.later("instance-running", { id }, startMs);
}

function start(cx: ChangeContext, row: Instance): Instance {
  if (roomForVcpus(cx, row.instanceType) < 1) throw vcpuFault(cx, row.instanceType);
  checkRoomToStart(cx, row);
  const pending = cx.tx.update(instances, row.id, {
    state: "pending",
    stateReason: undefined,
    stateTransitionReason: "",
    launchedAt: cx.now,
  });
  beginRunning(cx, row.id, interfacesOf(cx.read, row.id)[0]?.associatePublicIp === true);
  return pending;
}

function stop(cx: ChangeContext, row: Instance): Instance {
  cx.later("instance-stopped", { id: row.id }, stopMs);
  return cx.tx.update(instances, row.id, { state: "stopping", ...asked(cx) });
}

function terminate(cx: ChangeContext, row: Instance): Instance {
  cx.later("instance-terminated", { id: row.id }, endMs);
  return cx.tx.update(instances, row.id, { state: "shutting-down", ...asked(cx) });
}

function asked({ now }: ChangeContext): Pick<Instance, "stateReason" | "stateTransitionReason"> {
  return { stateReason: byUser, stateTransitionReason: `User initiated (${gmt(now)})` };
}

function finishStarting(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(instances, String(id));
  if (row?.state !== "pending") return;
  cx.tx.update(instances, row.id, { state: "running", stateReason: undefined });
  for (const { id: eni, attachment } of cx.tx.by(networkInterfaces, "instance", row.id))
    if (attachment!.status === "attaching")
      cx.tx.update(networkInterfaces, eni, { attachment: { ...attachment!, status: "attached" }, status: "in-use" });
  attachVolumes(cx, row.id);
}

function finishStopping(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(instances, String(id));
  if (row?.state !== "stopping") return;
  for (const eni of cx.tx.by(networkInterfaces, "instance", row.id)) returnPublicIp(cx, eni);
  cx.tx.update(instances, row.id, { state: "stopped" });
}

function finishTerminating(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(instances, String(id));
  if (row?.state !== "shutting-down") return;
  for (const eni of cx.tx.by(networkInterfaces, "instance", row.id)) {
    returnPublicIp(cx, eni);
    if (eni.attachment!.deleteOnTermination) removeInterface(cx, eni.id);
    else {
      const lastAttachment = { ...eni.attachment!, status: "detached" as const };
      cx.tx.update(networkInterfaces, eni.id, { attachment: undefined, lastAttachment, status: "available" });
    }
  }
  releaseVolumes(cx, row.id);
  cx.tx.update(instances, row.id, {
    state: "terminated",
    terminatedAt: cx.now,
    vpcId: undefined,
    subnetId: undefined,
    rootVolumeId: undefined,
  });
  cx.schedule("instance-forgotten", { id: row.id }, cx.now + listedMs);
}

function forget(cx: ChangeContext, { id }: JobPayload): void {
  cx.tx.remove(instances, String(id));
}

function findAll(cx: ChangeContext, ids: readonly string[]): readonly Instance[] {
  return [...new Set(ids)].map((id) => cx.find(instances, id));
}

function changed(before: Instance, after: Instance): InstanceStateChange {
  return { InstanceId: before.id, CurrentState: viewState(after.state), PreviousState: viewState(before.state) };
}

function gmt(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace("T", " ")} GMT`;
}

/** Operations of an instance's life. */
export const instanceStateOperations = [startInstances, stopInstances, rebootInstances, terminateInstances];

/** Jobs of an instance's life. */
export const instanceStateJobs = {
  "instance-running": finishStarting,
  "instance-stopped": finishStopping,
  "instance-terminated": finishTerminating,
  "instance-forgotten": forget,
};
