/** What is read and changed of single instances: console, password, volume, bandwidth, attributes by name. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function openInstance() {
  const { ec2 } = openCloud();
  const wanted = { ImageId: "ami-0123456789abcdef0", InstanceType: "m7i.large", MinCount: 1, MaxCount: 1 } as const;
  const { Instances } = await ec2("RunInstances", wanted);
  const { InstanceId, LaunchTime } = Instances![0]!;
  return { ec2, InstanceId: InstanceId!, LaunchTime };
}

it("an instance has no console output and, as a Linux instance, no password", async () => {
  const { ec2, InstanceId, LaunchTime } = await openInstance();
  expect(await ec2("GetConsoleOutput", { InstanceId, Latest: true })).toEqual({ InstanceId, Timestamp: LaunchTime });
  expect(await ec2("GetPasswordData", { InstanceId })).toMatchObject({ InstanceId, PasswordData: "" });
  const missing = { InstanceId: "i-0123456789abcdef0" };
  for (const operation of ["GetConsoleOutput", "GetPasswordData"] as const)
    await expect(ec2(operation, missing)).rejects.toMatchObject({ code: "InvalidInstanceID.NotFound" });
});

it("attributes of its volume are read", async () => {
  const { ec2 } = await openInstance();
  const { VolumeId } = (await ec2("DescribeVolumes")).Volumes![0]!;
  const read = (Attribute: "autoEnableIO" | "productCodes") =>
    ec2("DescribeVolumeAttribute", { VolumeId: VolumeId!, Attribute });
  expect(await read("autoEnableIO")).toEqual({ VolumeId, AutoEnableIO: { Value: false } });
  expect(await read("productCodes")).toEqual({ VolumeId, ProductCodes: [] });
});

it("its bandwidth is weighted while it is stopped", async () => {
  const { ec2, InstanceId } = await openInstance();
  const weigh = () => ec2("ModifyInstanceNetworkPerformanceOptions", { InstanceId, BandwidthWeighting: "vpc-1" });
  await expect(weigh()).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  expect(await weigh()).toEqual({ InstanceId, BandwidthWeighting: "vpc-1" });
  const { Reservations } = await ec2("DescribeInstances", { InstanceIds: [InstanceId] });
  expect(Reservations![0]!.Instances![0]!.NetworkPerformanceOptions).toEqual({ BandwidthWeighting: "vpc-1" });
});

it("attributes are changed by name and value too", async () => {
  const { ec2, InstanceId } = await openInstance();
  const named = (Attribute: "disableApiStop" | "sourceDestCheck", Value: string) =>
    ec2("ModifyInstanceAttribute", { InstanceId, Attribute, Value });
  await named("disableApiStop", "true");
  await named("sourceDestCheck", "false");
  const read = (Attribute: "disableApiStop" | "sourceDestCheck") =>
    ec2("DescribeInstanceAttribute", { InstanceId, Attribute });
  expect(await read("disableApiStop")).toEqual({ InstanceId, DisableApiStop: { Value: true } });
  expect(await read("sourceDestCheck")).toEqual({ InstanceId, SourceDestCheck: { Value: false } });
});
