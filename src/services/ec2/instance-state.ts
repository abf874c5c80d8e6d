/** The life of an instance as users ask for it: start, stop, reboot, terminate. */
import type { ChangeContext } from "../../core/context.ts";
import type { InstanceStateChange } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { byUser, reboot, start, stop, terminate } from "./instance-transition.ts";
import { viewState } from "./instance-view.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";

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
    const force = input.Force === true || input.SkipOsShutdown === true;
    const stopped = (row: Instance): Instance => (row.state === "running" ? stop(cx, row, byUser(cx), force) : row);
    return { StoppingInstances: rows.map((row) => changed(row, stopped(row))) };
  },
);

const rebootInstances = change(
  "RebootInstances",
  { honours: ["InstanceIds"], access: { resources: { instance: "InstanceIds" } } },
  (input, cx) => {
    const rows = findAll(cx, input.InstanceIds);
    const alive = rows.filter(({ state }) => state !== "terminated");
    for (const row of alive)
      if (row.state !== "running" && row.state !== "pending")
        throw fault(
          "IncorrectInstanceState",
          `This instance '${row.id}' is not in a state from which it can be rebooted.`,
        );
    for (const { id } of alive) reboot(cx, id);
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
    const force = input.Force === true || input.SkipOsShutdown === true;
    const gone = (row: Instance): Instance => (ended(row) ? row : terminate(cx, row, byUser(cx), force));
    return { TerminatingInstances: rows.map((row) => changed(row, gone(row))) };
  },
);

function findAll(cx: ChangeContext, ids: readonly string[]): readonly Instance[] {
  return [...new Set(ids)].map((id) => cx.find(instances, id));
}

function changed(before: Instance, after: Instance): InstanceStateChange {
  return { InstanceId: before.id, CurrentState: viewState(after.state), PreviousState: viewState(before.state) };
}

/** Operations of an instance's life. */
export const instanceStateOperations = [startInstances, stopInstances, rebootInstances, terminateInstances];
