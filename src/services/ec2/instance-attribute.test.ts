/** Attributes and options of instances through operations. */
import { expect, it } from "vitest";
import { oneInstance, openInstance } from "../../../test/instance.ts";

it("type and user data change only while the instance is stopped", async () => {
  const { ec2, InstanceId, found } = await openInstance();
  const grow = () => ec2("ModifyInstanceAttribute", { InstanceId, InstanceType: { Value: "m5.large" } });
  await expect(grow()).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await ec2("StopInstances", { InstanceIds: [InstanceId] });
  await grow();
  expect(await found()).toMatchObject({ InstanceType: "m5.large", CpuOptions: { CoreCount: 1, ThreadsPerCore: 2 } });
  const UserData = { Value: Buffer.from("#!/bin/sh\n") };
  await ec2("ModifyInstanceAttribute", { InstanceId, UserData });
  const shown = await ec2("DescribeInstanceAttribute", { InstanceId, Attribute: "userData" });
  expect(shown.UserData).toEqual({ Value: Buffer.from("#!/bin/sh\n").toString("base64") });
});

it("ENI-12 security groups of an instance are those of its primary interface", async () => {
  const { ec2, InstanceId, found } = await openInstance();
  const { VpcId } = await found();
  const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: "web", Description: "web", VpcId });
  await ec2("ModifyInstanceAttribute", { InstanceId, Groups: [GroupId!] });
  const after = await found();
  expect(after.SecurityGroups).toEqual([{ GroupId, GroupName: "web" }]);
  expect(after.NetworkInterfaces![0]!.Groups).toEqual([{ GroupId, GroupName: "web" }]);
});

it("NTI-04 the source/destination check of an instance can be switched off and back on", async () => {
  const { ec2, InstanceId, found } = await openInstance();
  await ec2("ModifyInstanceAttribute", { InstanceId, SourceDestCheck: { Value: false } });
  expect((await found()).NetworkInterfaces![0]!.SourceDestCheck).toBe(false);
  await ec2("ResetInstanceAttribute", { InstanceId, Attribute: "sourceDestCheck" });
  expect((await found()).SourceDestCheck).toBe(true);
});

it("groups and the check are changed through the interface where an instance has several", async () => {
  const { ec2, InstanceId, found } = await openInstance();
  const { NetworkInterface } = await ec2("CreateNetworkInterface", { SubnetId: (await found()).SubnetId! });
  const NetworkInterfaceId = NetworkInterface!.NetworkInterfaceId!;
  await ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 });
  const change = ec2("ModifyInstanceAttribute", { InstanceId, SourceDestCheck: { Value: false } });
  await expect(change).rejects.toMatchObject({ code: "InvalidInstanceID" });
});

it("metadata options come from the launch, else from the account, else from the image", async () => {
  const { ec2, found, InstanceId } = await openInstance({ MetadataOptions: { HttpTokens: "optional" } });
  expect((await found()).MetadataOptions).toMatchObject({
    HttpTokens: "optional",
    HttpPutResponseHopLimit: 2,
    State: "applied",
  });
  await ec2("ModifyInstanceMetadataOptions", { InstanceId, HttpEndpoint: "disabled" });
  expect((await found()).MetadataOptions!.HttpEndpoint).toBe("disabled");
  await ec2("ModifyInstanceMetadataDefaults", { HttpPutResponseHopLimit: 5 });
  const { Instances } = await ec2("RunInstances", oneInstance);
  expect(Instances![0]!.MetadataOptions).toMatchObject({ HttpTokens: "required", HttpPutResponseHopLimit: 5 });
  await ec2("ModifyInstanceMetadataDefaults", { HttpPutResponseHopLimit: -1 });
  const { AccountLevel } = await ec2("GetInstanceMetadataDefaults");
  expect(AccountLevel!.HttpPutResponseHopLimit).toBeUndefined();
});

it("burstable types have credits, others none", async () => {
  const { ec2, InstanceId } = await openInstance();
  const shown = await ec2("DescribeInstanceCreditSpecifications", { InstanceIds: [InstanceId] });
  expect(shown.InstanceCreditSpecifications).toEqual([{ InstanceId, CpuCredits: "unlimited" }]);
  await ec2("ModifyInstanceCreditSpecification", {
    InstanceCreditSpecifications: [{ InstanceId, CpuCredits: "standard" }],
  });
  const after = await ec2("DescribeInstanceCreditSpecifications", { InstanceIds: [InstanceId] });
  expect(after.InstanceCreditSpecifications![0]!.CpuCredits).toBe("standard");
});

it("one call changes one attribute", async () => {
  const { ec2, InstanceId } = await openInstance();
  const two = { InstanceId, DisableApiStop: { Value: true }, SourceDestCheck: { Value: true } };
  await expect(ec2("ModifyInstanceAttribute", two)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
});
