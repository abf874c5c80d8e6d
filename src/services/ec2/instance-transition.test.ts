/** Tests of instances whose states wait for whatever runs them. */
import { expect, it } from "vitest";
import { oneInstance, openInstance } from "../../../test/instance.ts";
import type { TestInstance } from "../../../test/instance.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { JobPayload } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";

const jobs = ["instance-running", "instance-stopped", "instance-terminated", "instance-rebooted"];

/** An instance in a cloud with somebody who runs it; `fails` says which jobs' effects cannot succeed. */
async function openHosted(more: object = {}, fails: ReadonlySet<string> = new Set()) {
  const opened = openCloud();
  const { cloud, ec2 } = opened;
  const done: [job: string, payload: JobPayload][] = [];
  for (const job of jobs)
    cloud.effects.before("ec2", job, async (payload) => {
      await Promise.resolve();
      done.push([job, payload]);
      if (fails.has(job)) throw new Fault("NoRoot", "there is no root");
    });
  const { Instances } = await ec2("RunInstances", { ...oneInstance, ...more });
  const InstanceId = Instances![0]!.InstanceId!;
  const found: TestInstance["found"] = async () =>
    (await ec2("DescribeInstances", { InstanceIds: [InstanceId] })).Reservations![0]!.Instances![0]!;
  const state = async () => (await found()).State!.Name;
  const settle = () => cloud.scheduler.settle();
  const ends = async (how: string): Promise<void> => {
    cloud.scheduler.put(
      "ec2",
      "instance-ended",
      { id: InstanceId, how },
      { account: "000000000000", region: "us-east-1" },
    );
    await settle();
  };
  return { ...opened, InstanceId, ids: { InstanceIds: [InstanceId] }, found, state, settle, done, ends };
}

it("each state is reached when it is so outside, and not before", async () => {
  const room = await openHosted();
  const { ec2, ids, state, settle, done, InstanceId: id } = room;
  expect(await state()).toBe("pending");
  await settle();
  expect(await state()).toBe("running");
  expect((await room.found()).NetworkInterfaces![0]!.Attachment!.Status).toBe("attached");
  await ec2("StopInstances", ids);
  expect(await state()).toBe("stopping");
  await settle();
  expect(await state()).toBe("stopped");
  await ec2("StartInstances", ids);
  expect(await state()).toBe("pending");
  await settle();
  await ec2("TerminateInstances", { ...ids, SkipOsShutdown: true });
  expect(await state()).toBe("shutting-down");
  await settle();
  expect(await state()).toBe("terminated");
  expect(done).toEqual([
    ["instance-running", { id }],
    ["instance-stopped", { id, force: false }],
    ["instance-running", { id }],
    ["instance-terminated", { id, force: true }],
  ]);
});

it("a reboot is done outside, and changes no state", async () => {
  const room = await openHosted();
  await room.settle();
  const before = await room.found();
  await room.ec2("RebootInstances", room.ids);
  expect(await room.state()).toBe("running");
  await room.settle();
  expect(await room.found()).toEqual(before);
  expect(room.done.map(([job]) => job)).toEqual(["instance-running", "instance-rebooted"]);
});

it("what is asked of an instance while it starts is done after its start", async () => {
  const room = await openHosted();
  await room.ec2("RebootInstances", room.ids);
  await room.ec2("TerminateInstances", room.ids);
  await room.settle();
  expect(await room.state()).toBe("terminated");
  expect(room.done.map(([job]) => job)).toEqual(["instance-running", "instance-rebooted", "instance-terminated"]);
});

it("an instance that cannot start is terminated, and says why", async () => {
  const room = await openHosted({}, new Set(["instance-running"]));
  await room.settle();
  expect(await room.found()).toMatchObject({
    State: { Name: "terminated" },
    StateReason: {
      Code: "Server.InternalError",
      Message: "Server.InternalError: Internal error on launch: there is no root",
    },
    StateTransitionReason: "Server.InternalError",
    NetworkInterfaces: [],
  });
});

it("an instance that ran before is stopped again when it cannot start", async () => {
  const fails = new Set<string>();
  const room = await openHosted({}, fails);
  await room.settle();
  await room.ec2("StopInstances", room.ids);
  await room.settle();
  fails.add("instance-running");
  await room.ec2("StartInstances", room.ids);
  await room.settle();
  expect(await room.found()).toMatchObject({
    State: { Name: "stopped" },
    StateReason: { Code: "Server.InternalError" },
    NetworkInterfaces: [{ Attachment: { Status: "attached" } }],
  });
});

it("an instance that cannot be stopped in order is stopped all the same", async () => {
  const room = await openHosted({}, new Set(["instance-stopped", "instance-terminated"]));
  await room.settle();
  await room.ec2("StopInstances", { ...room.ids, Force: true });
  await room.settle();
  expect(await room.state()).toBe("stopped");
  await room.ec2("TerminateInstances", room.ids);
  await room.settle();
  expect(await room.state()).toBe("terminated");
});

const reason = {
  Code: "Client.InstanceInitiatedShutdown",
  Message: "Client.InstanceInitiatedShutdown: Instance initiated shutdown",
};

it("an instance that powers itself off stops, and can be started", async () => {
  const room = await openHosted();
  await room.settle();
  await room.ends("poweroff");
  expect(await room.found()).toMatchObject({
    State: { Name: "stopped" },
    StateReason: reason,
    StateTransitionReason: "",
  });
  await room.ec2("StartInstances", room.ids);
  await room.settle();
  expect(await room.state()).toBe("running");
  expect((await room.found()).StateReason).toBeUndefined();
});

it("an instance that powers itself off is terminated where its launch says so, even if the API may not", async () => {
  const room = await openHosted({ InstanceInitiatedShutdownBehavior: "terminate", DisableApiTermination: true });
  await room.settle();
  await room.ends("poweroff");
  expect(await room.found()).toMatchObject({ State: { Name: "terminated" }, StateReason: reason });
});

it("an instance may power itself off before it is said to run", async () => {
  const room = await openHosted();
  await room.ends("poweroff");
  expect(await room.found()).toMatchObject({
    State: { Name: "stopped" },
    StateReason: reason,
    NetworkInterfaces: [{ Attachment: { Status: "attached" } }],
    BlockDeviceMappings: [{ Ebs: { Status: "attached" } }],
  });
});

it.each(["reboot", "died"])("an instance that ended with %s comes back", async (how) => {
  const room = await openHosted();
  await room.settle();
  await room.ends(how);
  expect(await room.state()).toBe("running");
  expect(room.done.map(([job]) => job)).toEqual(["instance-running", "instance-rebooted"]);
});

it("the end of an instance that is being stopped, is stopped or is gone changes nothing", async () => {
  const room = await openHosted();
  await room.settle();
  await room.ec2("StopInstances", room.ids);
  await room.ends("poweroff");
  expect((await room.found()).StateReason!.Code).toBe("Client.UserInitiatedShutdown");
  await room.ends("died");
  await room.ec2("TerminateInstances", room.ids);
  await room.ends("poweroff");
  expect(room.done.map(([job]) => job)).toEqual(["instance-running", "instance-stopped", "instance-terminated"]);
});

it("where nobody runs instances, states follow at once", async () => {
  const { cloud, ec2, InstanceId, found } = await openInstance();
  await ec2("RebootInstances", { InstanceIds: [InstanceId] });
  expect((await found()).State!.Name).toBe("running");
  expect(cloud.scheduler.waiting).toBe(0);
});
