/** RunInstances through operations: what an instance gets, and what is refused. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { oneInstance } from "../../../test/instance.ts";
import { address } from "../../net/address.ts";
import { contains, prefix } from "../../net/prefix.ts";
import { imagePolicy } from "./image-policy.ts";

async function openVpc(): Promise<TestCloud & { vpcId: string; subnetId: string }> {
  const opened = openCloud();
  const { Vpc } = await opened.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  const VpcId = Vpc!.VpcId!;
  const { Subnet } = await opened.ec2("CreateSubnet", {
    VpcId,
    CidrBlock: "10.0.1.0/24",
    AvailabilityZone: "us-east-1a",
  });
  return { ...opened, vpcId: VpcId, subnetId: Subnet!.SubnetId! };
}

async function describeOne({ ec2 }: TestCloud, id: string) {
  const { Reservations } = await ec2("DescribeInstances", { InstanceIds: [id] });
  return Reservations![0]!.Instances![0]!;
}

async function runOne(room: TestCloud, more: object) {
  const { Instances } = await room.ec2("RunInstances", { ...oneInstance, ...more });
  return describeOne(room, Instances![0]!.InstanceId!);
}

it("IPA-01 an instance receives a private address of its subnet at launch", async () => {
  const room = await openVpc();
  const { Instances } = await room.ec2("RunInstances", { ...oneInstance, SubnetId: room.subnetId });
  expect(Instances![0]!.State).toEqual({ Code: 0, Name: "pending" });
  expect(contains(prefix("10.0.1.0/24"), address(Instances![0]!.PrivateIpAddress!))).toBe(true);
  const found = await describeOne(room, Instances![0]!.InstanceId!);
  expect(found.State).toEqual({ Code: 16, Name: "running" });
  expect(found.NetworkInterfaces![0]!.Attachment!.Status).toBe("attached");
  expect(found.PrivateDnsName).toBe(`ip-${found.PrivateIpAddress!.replaceAll(".", "-")}.ec2.internal`);
});

it("IPA-02 a free address of the subnet can be asked for, one that is taken or outside cannot", async () => {
  const room = await openVpc();
  const found = await runOne(room, { SubnetId: room.subnetId, PrivateIpAddress: "10.0.1.77" });
  expect(found.PrivateIpAddress).toBe("10.0.1.77");
  const again = (PrivateIpAddress: string) => runOne(room, { SubnetId: room.subnetId, PrivateIpAddress });
  await expect(again("10.0.1.77")).rejects.toMatchObject({ code: "InvalidIPAddress.InUse" });
  await expect(again("10.0.2.7")).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(again("10.0.1.3")).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("IPA-03 a public address is given at launch when the subnet or the launch says so", async () => {
  const room = await openVpc();
  const asked = (more: object) =>
    runOne(room, { NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: room.subnetId, ...more }] });
  expect((await asked({})).PublicIpAddress).toBeUndefined();
  expect((await asked({ AssociatePublicIpAddress: true })).PublicIpAddress).toMatch(/^198\.1[89]\./);
  await room.ec2("ModifySubnetAttribute", { SubnetId: room.subnetId, MapPublicIpOnLaunch: { Value: true } });
  expect((await runOne(room, { SubnetId: room.subnetId })).PublicIpAddress).toMatch(/^198\.1[89]\./);
  expect((await asked({ AssociatePublicIpAddress: false })).PublicIpAddress).toBeUndefined();
});

it("IPA-12 no interface of an instance holds its public address; it is an association", async () => {
  const room = await openVpc();
  const found = await runOne(room, {
    NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: room.subnetId, AssociatePublicIpAddress: true }],
  });
  const [eni] = found.NetworkInterfaces!;
  expect(eni!.PrivateIpAddresses!.map(({ PrivateIpAddress }) => PrivateIpAddress)).toEqual([found.PrivateIpAddress]);
  expect(eni!.Association).toMatchObject({ PublicIp: found.PublicIpAddress, IpOwnerId: "amazon" });
});

it("VDN-06 a public name comes with both DNS attributes of the VPC only", async () => {
  const room = await openVpc();
  await room.ec2("ModifySubnetAttribute", { SubnetId: room.subnetId, MapPublicIpOnLaunch: { Value: true } });
  const found = await runOne(room, { SubnetId: room.subnetId });
  expect(found.PublicDnsName).toBe("");
  await room.ec2("ModifyVpcAttribute", { VpcId: room.vpcId, EnableDnsHostnames: { Value: true } });
  const named = await describeOne(room, found.InstanceId!);
  expect(named.PublicDnsName).toBe(`ec2-${named.PublicIpAddress!.replaceAll(".", "-")}.compute-1.amazonaws.com`);
});

it("without a subnet the instance goes to a default subnet, with the default group", async () => {
  const room = openCloud();
  const found = await runOne(room, { Placement: { AvailabilityZone: "us-east-1b" } });
  expect(found.Placement!.AvailabilityZone).toBe("us-east-1b");
  expect(found.SecurityGroups![0]!.GroupName).toBe("default");
  expect(found.PublicIpAddress).toBeDefined();
  expect(found.PublicDnsName).toContain("compute-1.amazonaws.com");
});

it("each of several instances has an index in one reservation, an interface and a root volume", async () => {
  const room = await openVpc();
  const TagSpecifications = (["instance", "volume", "network-interface"] as const).map((ResourceType) => ({
    ResourceType,
    Tags: [{ Key: "for", Value: ResourceType }],
  }));
  await room.ec2("RunInstances", { ...oneInstance, MaxCount: 3, SubnetId: room.subnetId, TagSpecifications });
  const { Reservations } = await room.ec2("DescribeInstances");
  expect(Reservations).toHaveLength(1);
  expect(Reservations![0]!.Instances!.map(({ AmiLaunchIndex }) => AmiLaunchIndex)).toEqual([0, 1, 2]);
  const tagged = (type: string) => ({ Filters: [{ Name: "tag:for", Values: [type] }] });
  expect((await room.ec2("DescribeVolumes", tagged("volume"))).Volumes).toHaveLength(3);
  const { NetworkInterfaces } = await room.ec2("DescribeNetworkInterfaces", tagged("network-interface"));
  expect(NetworkInterfaces).toHaveLength(3);
});

const refused: readonly [string, object, string][] = [
  ["no image", { ImageId: undefined }, "MissingParameter"],
  ["a malformed image", { ImageId: "ami-xyz" }, "InvalidAMIID.Malformed"],
  ["an unknown type", { InstanceType: "t3.tiny" }, "InvalidParameterValue"],
  ["an unknown key", { KeyName: "nobody" }, "InvalidKeyPair.NotFound"],
  ["an unknown group", { SecurityGroupIds: ["sg-01234567"] }, "InvalidGroup.NotFound"],
  ["an unknown subnet", { SubnetId: "subnet-01234567" }, "InvalidSubnetID.NotFound"],
  ["a subnet of another zone", { Placement: { AvailabilityZone: "us-east-1c" } }, "InvalidParameterValue"],
  ["a minimum above the maximum", { MinCount: 2 }, "InvalidParameterValue"],
  ["no base64", { UserData: "###" }, "InvalidParameterValue"],
  ["too much user data", { UserData: Buffer.alloc(16_385).toString("base64") }, "InvalidParameterValue"],
  ["an unknown placement group", { Placement: { GroupName: "nobody" } }, "InvalidPlacementGroup.Unknown"],
  ["a dedicated host", { Placement: { Tenancy: "host" } }, "NotImplemented"],
  ["the spot market", { InstanceMarketOptions: { MarketType: "spot" } }, "NotImplemented"],
  [
    "credits of another family",
    { InstanceType: "m5.large", CreditSpecification: { CpuCredits: "standard" } },
    "InvalidParameterCombination",
  ],
  ["two places for a subnet", { NetworkInterfaces: [{ DeviceIndex: 0 }] }, "InvalidParameterCombination"],
];

it.each(refused)("a launch with %s is refused", async (_what, more, code) => {
  const room = await openVpc();
  await expect(room.ec2("RunInstances", { ...oneInstance, SubnetId: room.subnetId, ...more })).rejects.toMatchObject({
    code,
  });
});

it("an image of another architecture than the type's is refused", async () => {
  const room = await openVpc();
  const { Images } = await room.ec2("DescribeImages", { Filters: [{ Name: "architecture", Values: ["arm64"] }] });
  const launch = { ...oneInstance, SubnetId: room.subnetId, ImageId: Images![0]!.ImageId! };
  await expect(room.ec2("RunInstances", launch)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const { Instances } = await room.ec2("RunInstances", { ...launch, InstanceType: "t4g.micro" });
  expect(Instances![0]!.Architecture).toBe("arm64");
});

it("with strict images an id outside the catalogue is not found, else it is the default Linux image", async () => {
  const room = await openVpc();
  expect((await runOne(room, { SubnetId: room.subnetId })).RootDeviceName).toBe("/dev/xvda");
  imagePolicy.strict = true;
  try {
    await expect(runOne(room, { SubnetId: room.subnetId })).rejects.toMatchObject({ code: "InvalidAMIID.NotFound" });
  } finally {
    imagePolicy.strict = false;
  }
});

it("LIM-01 running vCPUs are bounded by a quota that Service Quotas knows", async () => {
  const room = await openVpc();
  const launch = { ...oneInstance, SubnetId: room.subnetId, InstanceType: "m5.24xlarge" as const, MaxCount: 13 };
  await expect(room.ec2("RunInstances", { ...launch, MinCount: 13 })).rejects.toMatchObject({
    code: "VcpuLimitExceeded",
  });
  const { Instances } = await room.ec2("RunInstances", launch);
  expect(Instances).toHaveLength(12);
  await room.ec2("StopInstances", { InstanceIds: [Instances![0]!.InstanceId!] });
  expect((await room.ec2("RunInstances", launch)).Instances).toHaveLength(1);
  await expect(room.ec2("StartInstances", { InstanceIds: [Instances![0]!.InstanceId!] })).rejects.toMatchObject({
    code: "VcpuLimitExceeded",
  });
});

it("a full subnet takes as many as fit, and none when fewer fit than must", async () => {
  const room = await openVpc();
  const { Subnet } = await room.ec2("CreateSubnet", { VpcId: room.vpcId, CidrBlock: "10.0.9.0/28" });
  const SubnetId = Subnet!.SubnetId!;
  expect((await room.ec2("RunInstances", { ...oneInstance, SubnetId, MaxCount: 20 })).Instances).toHaveLength(11);
  await expect(room.ec2("RunInstances", { ...oneInstance, SubnetId })).rejects.toMatchObject({
    code: "InsufficientFreeAddressesInSubnet",
  });
});

it("a repeated client token gives the first answer and no second instance", async () => {
  const room = await openVpc();
  const launch = { ...oneInstance, SubnetId: room.subnetId, ClientToken: "once" };
  const first = await room.ec2("RunInstances", launch);
  expect(await room.ec2("RunInstances", launch)).toEqual(first);
  expect((await room.ec2("DescribeInstances")).Reservations).toHaveLength(1);
  await room.ec2("TerminateInstances", { InstanceIds: [first.Instances![0]!.InstanceId!] });
  await expect(room.ec2("RunInstances", launch)).rejects.toMatchObject({ code: "IdempotentInstanceTerminated" });
});

it("a zone that the Region does not have is refused by name", async () => {
  const { ec2 } = openCloud();
  await expect(
    ec2("RunInstances", { ...oneInstance, Placement: { AvailabilityZone: "us-east-1z" } }),
  ).rejects.toMatchObject({
    code: "InvalidParameterValue",
    message: "Invalid availability zone: [us-east-1z]",
  });
});
