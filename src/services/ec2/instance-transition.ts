/** From one state of an instance to the next: what begins a transition, and what ends it once it is so outside. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { checkRoomToStart } from "./instance-placement.ts";
import { roomForVcpus, vcpuFault } from "./instance-quota.ts";
import { interfacesOf } from "./instance-interface.ts";
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
const rebootMs = 10_000;

/** How long a terminated instance stays listed, in milliseconds. */
const listedMs = 3600_000;

/** What AWS says of an instance that was launched and does not run yet; one that was stopped before says nothing. */
export const launching = { code: "pending", message: "pending" };

/** Why an instance stops or ends, as its description shows it. */
export type Reason = Pick<Instance, "stateReason" | "stateTransitionReason">;

/** Somebody asked for it by the API. */
export function byUser({ now }: ChangeContext): Reason {
  const code = "Client.UserInitiatedShutdown";
  const gmt = `${new Date(now).toISOString().slice(0, 19).replace("T", " ")} GMT`;
  return {
    stateReason: { code, message: `${code}: User initiated shutdown` },
    stateTransitionReason: `User initiated (${gmt})`,
  };
}

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

/** Starts a stopped instance. Throws when there is no room for it. */
export function start(cx: ChangeContext, row: Instance): Instance {
  if (roomForVcpus(cx, row.instanceType) < 1) throw vcpuFault(cx, row.instanceType);
  checkRoomToStart(cx, row);
  const pending = cx.tx.update(instances, row.id, {
    state: "pending",
    dormant: undefined,
    stateReason: undefined,
    stateTransitionReason: "",
    launchedAt: cx.now,
  });
  beginRunning(cx, row.id, interfacesOf(cx.read, row.id)[0]?.associatePublicIp === true);
  return pending;
}

/** Stops an instance; `force` does not wait for its system to shut down. */
export function stop(cx: ChangeContext, row: Instance, reason: Reason, force: boolean): Instance {
  cx.later("instance-stopped", { id: row.id, force }, stopMs);
  return cx.tx.update(instances, row.id, { state: "stopping", ...reason });
}

/** Ends an instance for good; `force` does not wait for its system to shut down. */
export function terminate(cx: ChangeContext, row: Instance, reason: Reason, force: boolean): Instance {
  cx.later("instance-terminated", { id: row.id, force }, endMs);
  return cx.tx.update(instances, row.id, { state: "shutting-down", ...reason });
}

/** Has an instance's system start anew. Nothing of the instance changes. */
export function reboot(cx: ChangeContext, id: string): void {
  cx.later("instance-rebooted", { id }, rebootMs);
}

/** Makes a pending instance run. */
export function makeRunning(cx: ChangeContext, row: Instance): Instance {
  for (const { id: eni, attachment } of cx.tx.by(networkInterfaces, "instance", row.id))
    if (attachment!.status === "attaching")
      cx.tx.update(networkInterfaces, eni, { attachment: { ...attachment!, status: "attached" }, status: "in-use" });
  attachVolumes(cx, row.id);
  return cx.tx.update(instances, row.id, { state: "running", stateReason: undefined });
}

function finishStarting(cx: ChangeContext, { id, failed }: JobPayload): void {
  const row = cx.tx.get(instances, String(id));
  if (row?.state !== "pending") return;
  if (failed === undefined) makeRunning(cx, row);
  else giveUp(cx, row, String(failed));
}

/** An instance that cannot start is terminated; one that ran before is stopped again, and keeps its disk. */
function giveUp(cx: ChangeContext, row: Instance, why: string): void {
  const code = "Server.InternalError";
  const stateReason = { code, message: `${code}: Internal error on launch: ${why}` };
  const reason: Reason = { stateReason, stateTransitionReason: code };
  if (row.stateReason?.code === launching.code) terminate(cx, row, reason, true);
  else stop(cx, makeRunning(cx, row), reason, true);
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

/** Jobs of an instance's life. What must be so outside before each of them is done is a data plane's business. */
export const instanceTransitionJobs = {
  "instance-running": finishStarting,
  "instance-stopped": finishStopping,
  "instance-terminated": finishTerminating,
  "instance-rebooted": (): void => undefined,
  "instance-forgotten": forget,
};
