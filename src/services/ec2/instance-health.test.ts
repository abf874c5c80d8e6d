/** Tests of status checks and consoles, as whoever runs the instances tells of them. */
import { expect, it } from "vitest";
import { oneInstance, openInstance } from "../../../test/instance.ts";
import { instanceHost } from "./instance-host.ts";
import type { InstanceHealth } from "./instance-host.ts";

/** An instance, and a host that tells what it is told to; undefined is that the host is away. */
async function openHosted() {
  const room = await openInstance();
  const told: { health?: ReadonlyMap<string, InstanceHealth>; asked: string[][] } = { asked: [] };
  room.cloud.ports.provide(instanceHost, {
    console: async (id) => (id === room.InstanceId ? { text: "Welcome – login:\n", at: 1_700_000_000_000 } : undefined),
    check: async (ids) => {
      told.asked.push([...ids]);
      if (!told.health) throw new Error("away");
      return told.health;
    },
  });
  const tell = (health: InstanceHealth | undefined): void => {
    told.health = health ? new Map([[room.InstanceId, health]]) : new Map();
  };
  const statuses = async (more: object = {}) => (await room.ec2("DescribeInstanceStatus", more)).InstanceStatuses!;
  return { ...room, told, tell, statuses };
}

const passed = { Status: "ok", Details: [{ Name: "reachability", Status: "passed" }] };
const begins = { Status: "initializing", Details: [{ Name: "reachability", Status: "initializing" }] };

it("checks begin as initializing, and pass once the instance answers", async () => {
  const { tell, statuses } = await openHosted();
  tell({ running: true, reachable: false });
  expect((await statuses())[0]).toMatchObject({ InstanceStatus: begins, SystemStatus: passed });
  tell({ running: true, reachable: true });
  expect((await statuses())[0]).toMatchObject({
    InstanceStatus: passed,
    SystemStatus: passed,
    AttachedEbsStatus: passed,
  });
});

it("an instance that does not answer for long is impaired, and so is one whose system does not run", async () => {
  const { cloud, tell, statuses, told } = await openHosted();
  tell({ running: false, reachable: false });
  expect((await statuses())[0]!.InstanceStatus!.Status).toBe("impaired");
  await cloud.advance(120_000);
  tell({ running: true, reachable: false, impairedSince: 1_700_000_000_000 });
  const failed = { Name: "reachability", Status: "failed", ImpairedSince: new Date(1_700_000_000_000) };
  expect((await statuses())[0]).toMatchObject({
    InstanceStatus: { Status: "impaired", Details: [failed] },
    SystemStatus: passed,
  });
  tell(undefined);
  expect((await statuses())[0]!.InstanceStatus!.Status).toBe("impaired");
  told.health = undefined;
  expect((await statuses())[0]).toMatchObject({
    InstanceStatus: { Status: "insufficient-data" },
    SystemStatus: { Status: "impaired" },
    AttachedEbsStatus: { Status: "insufficient-data" },
  });
});

it("statuses are filtered by what the checks say, as waiters do", async () => {
  const { cloud, tell, statuses } = await openHosted();
  await cloud.advance(120_000);
  tell({ running: true, reachable: false });
  const where = (Name: string, ...Values: string[]) => statuses({ Filters: [{ Name, Values }] });
  expect(await where("instance-status.status", "ok")).toEqual([]);
  expect(await where("instance-status.status", "impaired")).toHaveLength(1);
  expect(await where("instance-status.reachability", "failed")).toHaveLength(1);
  expect(await where("system-status.status", "ok")).toHaveLength(1);
  expect(await where("system-status.reachability", "passed")).toHaveLength(1);
});

it("only instances that run, and that are asked for, are checked", async () => {
  const { ec2, tell, statuses, told, InstanceId } = await openHosted();
  const { Instances } = await ec2("RunInstances", oneInstance);
  const other = Instances![0]!.InstanceId!;
  tell({ running: true, reachable: true });
  await statuses({ InstanceIds: [InstanceId] });
  await statuses();
  await ec2("StopInstances", { InstanceIds: [other] });
  const all = await statuses({ IncludeAllInstances: true });
  expect(all.map((one) => one.InstanceStatus!.Status)).toEqual(["ok", "not-applicable"]);
  expect(told.asked).toEqual([[InstanceId], [InstanceId, other], [InstanceId]]);
});

it("the console is what the instance wrote, and when", async () => {
  const { ec2, InstanceId } = await openHosted();
  const { Output, ...rest } = await ec2("GetConsoleOutput", { InstanceId });
  expect(Buffer.from(Output!, "base64").toString()).toBe("Welcome – login:\n");
  expect(rest).toEqual({ InstanceId, Timestamp: new Date(1_700_000_000_000) });
  expect((await ec2("GetConsoleOutput", { InstanceId, Latest: true })).Output).toBe(Output);
  const { Instances } = await ec2("RunInstances", { ...oneInstance, InstanceType: "t2.micro" });
  const xen = { InstanceId: Instances![0]!.InstanceId! };
  expect((await ec2("GetConsoleOutput", xen)).Output).toBeUndefined();
  await expect(ec2("GetConsoleOutput", { ...xen, Latest: true })).rejects.toMatchObject({
    code: "UnsupportedOperation",
  });
});

it("there is no screen to make a picture of", async () => {
  const { ec2, InstanceId } = await openInstance();
  await expect(ec2("GetConsoleScreenshot", { InstanceId })).rejects.toMatchObject({
    what: "ec2.GetConsoleScreenshot",
  });
});
