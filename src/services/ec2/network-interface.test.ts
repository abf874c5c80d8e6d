/** Network interfaces through operations: creation, attachment, attributes, permissions. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { oneInstance } from "../../../test/instance.ts";
import { address } from "../../net/address.ts";
import { linkLocalOf, parseMac } from "../../net/mac.ts";
import { formatAddress } from "../../net/address.ts";
import { contains, prefix } from "../../net/prefix.ts";

type Room = TestCloud & { vpcId: string; a: string; a2: string; b: string };

async function openVpc(): Promise<Room> {
  const opened = openCloud();
  const { Vpc } = await opened.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc!.VpcId!;
  const make = async (CidrBlock: string, AvailabilityZone: string) =>
    (await opened.ec2("CreateSubnet", { VpcId, CidrBlock, AvailabilityZone })).Subnet!.SubnetId!;
  const [a, a2] = [await make("10.0.1.0/24", "us-east-1a"), await make("10.0.2.0/24", "us-east-1a")];
  return { ...opened, vpcId: VpcId, a, a2, b: await make("10.0.3.0/24", "us-east-1b") };
}

async function run({ ec2 }: Room, SubnetId: string, more: object = {}): Promise<string> {
  return (await ec2("RunInstances", { ...oneInstance, SubnetId, ...more })).Instances![0]!.InstanceId!;
}

async function create({ ec2 }: Room, SubnetId: string, more: object = {}) {
  return (await ec2("CreateNetworkInterface", { SubnetId, ...more })).NetworkInterface!;
}

async function described({ ec2 }: Room, id: string) {
  return (await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [id] })).NetworkInterfaces![0]!;
}

it("ENI-07 an interface has primary and secondary addresses, one MAC, groups, a source/destination check", async () => {
  const room = await openVpc();
  const eni = await create(room, room.a, {
    PrivateIpAddress: "10.0.1.9",
    SecondaryPrivateIpAddressCount: 2,
    Description: "d",
  });
  expect(eni.Status).toBe("pending");
  const shown = await described(room, eni.NetworkInterfaceId!);
  expect(shown).toMatchObject({
    Status: "available",
    PrivateIpAddress: "10.0.1.9",
    SourceDestCheck: true,
    Description: "d",
  });
  expect(shown.PrivateIpAddresses!.map(({ Primary }) => Primary)).toEqual([true, false, false]);
  for (const { PrivateIpAddress } of shown.PrivateIpAddresses!)
    expect(contains(prefix("10.0.1.0/24"), address(PrivateIpAddress!))).toBe(true);
  expect(shown.MacAddress).toMatch(/^02(:[0-9a-f]{2}){5}$/);
  expect(shown.Groups!.map(({ GroupName }) => GroupName)).toEqual(["default"]);
  const other = await create(room, room.a);
  expect(other.MacAddress).not.toBe(shown.MacAddress);
});

it("IPA-11 the MAC of an interface gives its link-local address", async () => {
  const room = await openVpc();
  const { MacAddress } = await create(room, room.a);
  const mac = parseMac(MacAddress!)!;
  expect(formatAddress(linkLocalOf(mac))).toMatch(/^fe80::[0-9a-f:]*ff:fe[0-9a-f:]+$/);
});

it("ENI-01 an interface stays in its subnet: no operation moves it, and its subnet cannot go before it", async () => {
  const room = await openVpc();
  const eni = await create(room, room.a);
  await expect(room.ec2("DeleteSubnet", { SubnetId: room.a })).rejects.toMatchObject({ code: "DependencyViolation" });
  await room.ec2("DeleteNetworkInterface", { NetworkInterfaceId: eni.NetworkInterfaceId! });
  await room.ec2("DeleteSubnet", { SubnetId: room.a });
});

it("ENI-02 an instance has interfaces in several subnets of one zone, not of another", async () => {
  const room = await openVpc();
  const InstanceId = await run(room, room.a);
  const [near, far] = [await create(room, room.a2), await create(room, room.b)];
  const attach = (NetworkInterfaceId: string) =>
    room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 });
  await expect(attach(far.NetworkInterfaceId!)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  const { AttachmentId } = await attach(near.NetworkInterfaceId!);
  const shown = await described(room, near.NetworkInterfaceId!);
  expect(shown).toMatchObject({
    Status: "in-use",
    Attachment: { AttachmentId, DeviceIndex: 1, Status: "attached", InstanceId },
  });
  const { Reservations } = await room.ec2("DescribeInstances", { InstanceIds: [InstanceId] });
  expect(Reservations![0]!.Instances![0]!.NetworkInterfaces!.map(({ SubnetId }) => SubnetId)).toEqual([
    room.a,
    room.a2,
  ]);
});

it("ENI-04 a secondary interface moves between instances with its addresses and MAC", async () => {
  const room = await openVpc();
  const [first, second] = [await run(room, room.a), await run(room, room.a)];
  const eni = await create(room, room.a2, { SecondaryPrivateIpAddressCount: 1 });
  const NetworkInterfaceId = eni.NetworkInterfaceId!;
  const attach = (InstanceId: string) =>
    room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 });
  const { AttachmentId } = await attach(first);
  await expect(attach(second)).rejects.toMatchObject({ code: "InvalidNetworkInterface.InUse" });
  const elsewhere = room.ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! }, { region: "eu-west-1" });
  await expect(elsewhere).rejects.toMatchObject({ code: "InvalidAttachmentID.NotFound" });
  await room.ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! });
  expect((await described(room, NetworkInterfaceId)).Status).toBe("available");
  await attach(second);
  const moved = await described(room, NetworkInterfaceId);
  expect(moved.Attachment!.InstanceId).toBe(second);
  expect(moved.MacAddress).toBe(eni.MacAddress);
  expect(moved.PrivateIpAddresses).toEqual(eni.PrivateIpAddresses);
});

it("who waits for an attachment to end by its id sees it detached, others see none", async () => {
  const room = await openVpc();
  const InstanceId = await run(room, room.a);
  const NetworkInterfaceId = (await create(room, room.a2)).NetworkInterfaceId!;
  const { AttachmentId } = await room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 });
  await room.ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! });
  expect((await described(room, NetworkInterfaceId)).Attachment).toBeUndefined();
  const { NetworkInterfaces } = await room.ec2("DescribeNetworkInterfaces", {
    Filters: [{ Name: "attachment.attachment-id", Values: [AttachmentId!] }],
  });
  expect(NetworkInterfaces![0]!.Attachment!.Status).toBe("detached");
  const again = room.ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! });
  await expect(again).rejects.toMatchObject({ code: "InvalidAttachmentID.NotFound" });
});

it("ENI-05 the instance type bounds interfaces and addresses", async () => {
  const room = await openVpc();
  const InstanceId = await run(room, room.a);
  const attach = async (DeviceIndex: number) => {
    const { NetworkInterfaceId } = await create(room, room.a);
    return room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId: NetworkInterfaceId!, DeviceIndex });
  };
  await attach(1);
  await expect(attach(1)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(attach(2)).rejects.toMatchObject({ code: "AttachmentLimitExceeded" });
  const three = [0, 1, 2].map((DeviceIndex) => ({ DeviceIndex, SubnetId: room.a }));
  const launch = { ...oneInstance, NetworkInterfaces: three };
  await expect(room.ec2("RunInstances", launch)).rejects.toMatchObject({ code: "AttachmentLimitExceeded" });
  const many = {
    ...oneInstance,
    NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: room.a, SecondaryPrivateIpAddressCount: 2 }],
  };
  await expect(room.ec2("RunInstances", many)).rejects.toMatchObject({ code: "PrivateIpAddressLimitExceeded" });
});

it("fabric adapters go to stopped instances of types that take them, and some carry no address", async () => {
  const room = await openVpc();
  const eni = await create(room, room.a, { InterfaceType: "efa-only" });
  expect(eni).toMatchObject({ InterfaceType: "efa-only", PrivateIpAddresses: [] });
  const attach = (InstanceId: string) =>
    room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId: eni.NetworkInterfaceId!, DeviceIndex: 1 });
  const small = await run(room, room.a);
  const large = await run(room, room.a, { InstanceType: "c5n.18xlarge" });
  await expect(attach(large)).rejects.toMatchObject({ code: "IncorrectState" });
  await room.ec2("StopInstances", { InstanceIds: [small, large] });
  await expect(attach(small)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  await attach(large);
});

it("ENI-06 the primary interface cannot be detached", async () => {
  const room = await openVpc();
  const InstanceId = await run(room, room.a);
  const { NetworkInterfaces } = await room.ec2("DescribeNetworkInterfaces", {
    Filters: [{ Name: "attachment.instance-id", Values: [InstanceId] }],
  });
  const [eni] = NetworkInterfaces!;
  const { AttachmentId } = eni!.Attachment!;
  await expect(room.ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! })).rejects.toMatchObject({
    code: "OperationNotPermitted",
  });
  await expect(
    room.ec2("DeleteNetworkInterface", { NetworkInterfaceId: eni!.NetworkInterfaceId! }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("ENI-10 another account attaches an interface that it was given permission for", async () => {
  const room = await openVpc();
  const eni = await create(room, room.a);
  const NetworkInterfaceId = eni.NetworkInterfaceId!;
  const guest = { account: "111111111111" };
  const { Subnets } = await room.ec2(
    "DescribeSubnets",
    { Filters: [{ Name: "availability-zone", Values: ["us-east-1a"] }] },
    guest,
  );
  const { Instances } = await room.ec2("RunInstances", { ...oneInstance, SubnetId: Subnets![0]!.SubnetId! }, guest);
  const InstanceId = Instances![0]!.InstanceId!;
  const attach = () => room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 }, guest);
  await expect(attach()).rejects.toMatchObject({ code: "InvalidNetworkInterfaceID.NotFound" });
  const { InterfacePermission } = await room.ec2("CreateNetworkInterfacePermission", {
    NetworkInterfaceId,
    AwsAccountId: guest.account,
    Permission: "INSTANCE-ATTACH",
  });
  expect(InterfacePermission!.PermissionState).toEqual({ State: "granted" });
  await attach();
  expect((await described(room, NetworkInterfaceId)).Attachment).toMatchObject({
    InstanceId,
    InstanceOwnerId: guest.account,
  });
  const { NetworkInterfacePermissionId } = InterfacePermission!;
  const remove = { NetworkInterfacePermissionId: NetworkInterfacePermissionId! };
  await expect(room.ec2("DeleteNetworkInterfacePermission", remove)).rejects.toMatchObject({
    code: "OperationNotPermitted",
  });
  await room.ec2("DeleteNetworkInterfacePermission", { ...remove, Force: true });
});

it("ENI-10 a secondary interface may be in another VPC of the same zone", async () => {
  const room = await openVpc();
  const { Vpc } = await room.ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" });
  const { Subnet } = await room.ec2("CreateSubnet", {
    VpcId: Vpc!.VpcId!,
    CidrBlock: "10.9.1.0/24",
    AvailabilityZone: "us-east-1a",
  });
  const InstanceId = await run(room, room.a);
  const eni = await create(room, Subnet!.SubnetId!);
  await room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId: eni.NetworkInterfaceId!, DeviceIndex: 1 });
  expect((await described(room, eni.NetworkInterfaceId!)).VpcId).toBe(Vpc!.VpcId);
});

it("ENI-11 an interface of another account attaches in its own zone only", async () => {
  const room = await openVpc();
  const eni = await create(room, room.b);
  const guest = { account: "111111111111" };
  const NetworkInterfaceId = eni.NetworkInterfaceId!;
  await room.ec2("CreateNetworkInterfacePermission", {
    NetworkInterfaceId,
    AwsAccountId: guest.account,
    Permission: "INSTANCE-ATTACH",
  });
  const { Instances } = await room.ec2(
    "RunInstances",
    { ...oneInstance, Placement: { AvailabilityZone: "us-east-1a" } },
    guest,
  );
  const InstanceId = Instances![0]!.InstanceId!;
  await expect(
    room.ec2("AttachNetworkInterface", { InstanceId, NetworkInterfaceId, DeviceIndex: 1 }, guest),
  ).rejects.toMatchObject({ code: "InvalidParameterCombination" });
});

it("ENI-12 each interface of an instance has groups of its own", async () => {
  const room = await openVpc();
  const make = async (GroupName: string) =>
    (await room.ec2("CreateSecurityGroup", { GroupName, Description: GroupName, VpcId: room.vpcId })).GroupId!;
  const [front, back] = [await make("front"), await make("back")];
  const NetworkInterfaces = [
    { DeviceIndex: 0, SubnetId: room.a, Groups: [front] },
    { DeviceIndex: 1, SubnetId: room.a2, Groups: [back] },
  ];
  const { Instances } = await room.ec2("RunInstances", { ...oneInstance, NetworkInterfaces });
  const groups = Instances![0]!.NetworkInterfaces!.map(({ Groups }) => Groups!.map(({ GroupName }) => GroupName));
  expect(groups).toEqual([["front"], ["back"]]);
  expect(Instances![0]!.SecurityGroups!.map(({ GroupName }) => GroupName)).toEqual(["front"]);
});

it("attributes are read one at a time and changed", async () => {
  const room = await openVpc();
  const NetworkInterfaceId = (await create(room, room.a)).NetworkInterfaceId!;
  await room.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, Description: { Value: "new" } });
  await room.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, SourceDestCheck: { Value: false } });
  const read = (Attribute: "description" | "sourceDestCheck" | "attachment") =>
    room.ec2("DescribeNetworkInterfaceAttribute", { NetworkInterfaceId, Attribute });
  expect(await read("description")).toEqual({ NetworkInterfaceId, Description: { Value: "new" } });
  expect(await read("sourceDestCheck")).toEqual({ NetworkInterfaceId, SourceDestCheck: { Value: false } });
  expect(await read("attachment")).toEqual({ NetworkInterfaceId, Attachment: undefined });
  await room.ec2("ResetNetworkInterfaceAttribute", { NetworkInterfaceId, SourceDestCheck: "true" });
  expect((await read("sourceDestCheck")).SourceDestCheck).toEqual({ Value: true });
  const ConnectionTrackingSpecification = { TcpEstablishedTimeout: 600 };
  await room.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, ConnectionTrackingSpecification });
  expect((await described(room, NetworkInterfaceId)).ConnectionTrackingConfiguration).toMatchObject({
    TcpEstablishedTimeout: 600,
  });
  const two = { NetworkInterfaceId, Description: { Value: "a" }, SourceDestCheck: { Value: true } };
  await expect(room.ec2("ModifyNetworkInterfaceAttribute", two)).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  await expect(
    room.ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, EnaSrdSpecification: { EnaSrdEnabled: true } }),
  ).rejects.toMatchObject({ code: "NotImplemented" });
});
