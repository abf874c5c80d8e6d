/** The life of instances through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { oneInstance } from "../../../test/instance.ts";

async function openInstance(more: object = {}): Promise<TestCloud & { id: string; ids: { InstanceIds: string[] } }> {
  const opened = openCloud();
  const { Instances } = await opened.ec2("RunInstances", { ...oneInstance, ...more });
  const id = Instances![0]!.InstanceId!;
  return { ...opened, id, ids: { InstanceIds: [id] } };
}

async function found({ ec2, ids }: Awaited<ReturnType<typeof openInstance>>) {
  return (await ec2("DescribeInstances", ids)).Reservations![0]!.Instances![0]!;
}

it("IPA-05 a lent public address goes on stop and does not come back", async () => {
  const room = await openInstance();
  const before = await found(room);
  const { StoppingInstances } = await room.ec2("StopInstances", room.ids);
  expect(StoppingInstances![0]).toMatchObject({
    PreviousState: { Code: 16, Name: "running" },
    CurrentState: { Code: 64, Name: "stopping" },
  });
  const stopped = await found(room);
  expect(stopped.State).toEqual({ Code: 80, Name: "stopped" });
  expect(stopped.StateReason!.Code).toBe("Client.UserInitiatedShutdown");
  expect(stopped.StateTransitionReason).toMatch(/^User initiated \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT\)$/);
  expect(stopped.PublicIpAddress).toBeUndefined();
  expect(stopped.PrivateIpAddress).toBe(before.PrivateIpAddress);
  await room.ec2("StartInstances", room.ids);
  const again = await found(room);
  expect(again.State!.Name).toBe("running");
  expect(again.StateReason).toBeUndefined();
  expect(again.PublicIpAddress).toBeDefined();
  expect(again.PublicIpAddress).not.toBe(before.PublicIpAddress);
});

it("IPA-04 the lent public address of a running instance can be removed and added", async () => {
  const room = await openInstance();
  const eni = (await found(room)).NetworkInterfaces![0]!.NetworkInterfaceId!;
  const set = (AssociatePublicIpAddress: boolean) =>
    room.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId: eni, AssociatePublicIpAddress });
  await set(false);
  expect((await found(room)).PublicIpAddress).toBeUndefined();
  await set(true);
  expect((await found(room)).PublicIpAddress).toBeDefined();
});

it("an Elastic IP address stays through stop and start", async () => {
  const room = await openInstance();
  const { AllocationId, PublicIp } = await room.ec2("AllocateAddress", { Domain: "vpc" });
  await room.ec2("AssociateAddress", { AllocationId, InstanceId: room.id });
  await room.ec2("StopInstances", room.ids);
  expect((await found(room)).PublicIpAddress).toBe(PublicIp);
  await room.ec2("StartInstances", room.ids);
  expect((await found(room)).PublicIpAddress).toBe(PublicIp);
});

it("a terminated instance keeps its name for an hour, and loses its network and volumes", async () => {
  const room = await openInstance();
  const eni = (await found(room)).NetworkInterfaces![0]!.NetworkInterfaceId!;
  const { TerminatingInstances } = await room.ec2("TerminateInstances", room.ids);
  expect(TerminatingInstances![0]!.CurrentState).toEqual({ Code: 32, Name: "shutting-down" });
  const ended = await found(room);
  expect(ended).toMatchObject({
    State: { Code: 48, Name: "terminated" },
    NetworkInterfaces: [],
    BlockDeviceMappings: [],
  });
  expect(ended.PrivateIpAddress).toBeUndefined();
  expect(ended.VpcId).toBeUndefined();
  await expect(room.ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni] })).rejects.toMatchObject({
    code: "InvalidNetworkInterfaceID.NotFound",
  });
  expect((await room.ec2("DescribeVolumes")).Volumes).toEqual([]);
  await room.cloud.scheduler.advance(3601_000);
  await expect(room.ec2("DescribeInstances", room.ids)).rejects.toMatchObject({ code: "InvalidInstanceID.NotFound" });
});

it("an interface that shall outlive its instance becomes available", async () => {
  const room = await openInstance();
  const [eni] = (await found(room)).NetworkInterfaces!;
  await room.ec2("ModifyNetworkInterfaceAttribute", {
    NetworkInterfaceId: eni!.NetworkInterfaceId!,
    Attachment: { AttachmentId: eni!.Attachment!.AttachmentId!, DeleteOnTermination: false },
  });
  await room.ec2("TerminateInstances", room.ids);
  const { NetworkInterfaces } = await room.ec2("DescribeNetworkInterfaces");
  expect(NetworkInterfaces![0]).toMatchObject({ Status: "available", Attachment: undefined, Association: undefined });
});

it("protections against termination and stop are heeded until they are lifted", async () => {
  const room = await openInstance({ DisableApiTermination: true, DisableApiStop: true });
  await expect(room.ec2("TerminateInstances", room.ids)).rejects.toMatchObject({ code: "OperationNotPermitted" });
  await expect(room.ec2("StopInstances", room.ids)).rejects.toMatchObject({ code: "OperationNotPermitted" });
  await room.ec2("ModifyInstanceAttribute", { InstanceId: room.id, DisableApiTermination: { Value: false } });
  await room.ec2("TerminateInstances", room.ids);
  await expect(room.ec2("StartInstances", room.ids)).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await room.ec2("RebootInstances", room.ids);
});

it("a stopped instance cannot be rebooted; asking that of a terminated one changes nothing", async () => {
  const room = await openInstance();
  await room.ec2("StopInstances", room.ids);
  await expect(room.ec2("RebootInstances", room.ids)).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await room.ec2("TerminateInstances", room.ids);
  await room.ec2("RebootInstances", room.ids);
  const { Reservations } = await room.ec2("DescribeInstances", room.ids);
  expect(Reservations![0]!.Instances![0]!.State!.Name).toBe("terminated");
});

it("statuses show running instances unless all are asked for", async () => {
  const room = await openInstance();
  const shown = await room.ec2("DescribeInstanceStatus");
  expect(shown.InstanceStatuses![0]).toMatchObject({
    InstanceStatus: { Status: "ok", Details: [{ Name: "reachability", Status: "passed" }] },
    SystemStatus: { Status: "ok" },
  });
  await room.ec2("StopInstances", room.ids);
  expect((await room.ec2("DescribeInstanceStatus")).InstanceStatuses).toEqual([]);
  const all = await room.ec2("DescribeInstanceStatus", { IncludeAllInstances: true });
  expect(all.InstanceStatuses![0]!.InstanceStatus).toEqual({ Status: "not-applicable" });
});

it("with AWS's own lifecycle times an instance is pending until cloud time has passed", async () => {
  const { cloud, ec2 } = openCloud({ lifecycle: "real" });
  const { Instances } = await ec2("RunInstances", oneInstance);
  const state = async () => {
    const { Reservations } = await ec2("DescribeInstances", { InstanceIds: [Instances![0]!.InstanceId!] });
    return Reservations![0]!.Instances![0]!.State!.Name;
  };
  expect(await state()).toBe("pending");
  await cloud.scheduler.advance(60_000);
  expect(await state()).toBe("running");
});
