/** Instances that end by themselves: powered off, rebooted or died. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { makeRunning, reboot, stop, terminate } from "./instance-transition.ts";
import type { Reason } from "./instance-transition.ts";
import { instances } from "./tables/instance.ts";

const code = "Client.InstanceInitiatedShutdown";
const byItself: Reason = {
  stateReason: { code, message: `${code}: Instance initiated shutdown` },
  stateTransitionReason: "",
};

/**
 * An instance's system has ended by itself: `how` is `poweroff`, `reboot` or `died`.
 *
 * Powered off it stops or is terminated as its shutdown behaviour says, whatever protects it from termination by the
 * API; otherwise it comes back. What is being stopped or terminated anyway goes on so.
 */
function followEnd(cx: ChangeContext, { id, how }: JobPayload): void {
  const row = cx.tx.get(instances, String(id));
  if (row?.state !== "running" && row?.state !== "pending") return;
  if (how !== "poweroff") return reboot(cx, row.id);
  const running = row.state === "pending" ? makeRunning(cx, row) : row;
  if (row.shutdownBehavior === "stop") stop(cx, running, byItself, true);
  else terminate(cx, running, byItself, true);
}

/** The job that whoever runs instances puts in when one has ended. */
export const instanceEndJobs = { "instance-ended": followEnd };
