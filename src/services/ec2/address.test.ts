/** Elastic IP addresses through their operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const friend = { account: "111122223333" };

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const newInterface = async (more: object = {}) =>
    (await ec2("CreateNetworkInterface", { SubnetId: subnet, ...more })).NetworkInterface!;
  const read = async (AllocationId: string) =>
    (await ec2("DescribeAddresses", { AllocationIds: [AllocationId] })).Addresses![0]!;
  return { ...opened, vpc, subnet, newInterface, read };
}

it("IPA-06 IPA-07 an address is allocated in a Region and stays until it is released", async () => {
  const { ec2 } = openCloud();
  const made = await ec2("AllocateAddress", { Domain: "vpc" });
  expect(made).toMatchObject({ Domain: "vpc", NetworkBorderGroup: "us-east-1", PublicIpv4Pool: "amazon" });
  expect(made.PublicIp).toMatch(/^198\.1[89]\./);
  expect((await ec2("DescribeAddresses")).Addresses).toEqual([
    {
      AllocationId: made.AllocationId,
      Domain: "vpc",
      NetworkBorderGroup: "us-east-1",
      PublicIp: made.PublicIp,
      PublicIpv4Pool: "amazon",
      Tags: [],
    },
  ]);
  expect((await ec2("DescribeAddresses", {}, { region: "eu-west-1" })).Addresses).toEqual([]);
  await ec2("ReleaseAddress", { AllocationId: made.AllocationId });
  await expect(ec2("ReleaseAddress", { AllocationId: made.AllocationId })).rejects.toMatchObject({
    code: "InvalidAllocationID.NotFound",
  });
});

it("the same calls give the same addresses, and no two accounts the same one", async () => {
  const callers = [{}, friend, { region: "eu-west-1" }];
  const run = async () => {
    const { ec2 } = openCloud();
    const ips: string[] = [];
    for (const caller of callers)
      for (let i = 0; i < 5; i++) ips.push((await ec2("AllocateAddress", {}, caller)).PublicIp!);
    return ips;
  };
  const ips = await run();
  expect(new Set(ips).size).toBe(15);
  expect(await run()).toEqual(ips);
});

it("an account has five addresses in a Region, and pools are refused", async () => {
  const { ec2 } = openCloud();
  for (let i = 0; i < 5; i++) await ec2("AllocateAddress", { PublicIpv4Pool: "amazon" });
  await expect(ec2("AllocateAddress")).rejects.toMatchObject({ code: "AddressLimitExceeded" });
  await expect(ec2("AllocateAddress", { PublicIpv4Pool: "ipv4pool-ec2-0" })).rejects.toMatchObject({ status: 501 });
  await expect(ec2("AllocateAddress", { NetworkBorderGroup: "us-east-1-wl1-bos-wlz-1" })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});

it("IPA-10 a released address is recovered while nobody else has it", async () => {
  const { ec2 } = openCloud();
  const { PublicIp, AllocationId } = await ec2("AllocateAddress");
  await expect(ec2("AllocateAddress", { Address: PublicIp })).rejects.toMatchObject({
    code: "InvalidAddress.NotFound",
  });
  await ec2("ReleaseAddress", { AllocationId });
  await expect(ec2("AllocateAddress", { Address: PublicIp }, friend)).rejects.toMatchObject({
    code: "InvalidAddress.NotFound",
  });
  expect((await ec2("AllocateAddress", { Address: PublicIp })).PublicIp).toBe(PublicIp);
});

it("IPA-08 IPA-12 an allocated address stands for a private one, which the interface alone holds", async () => {
  const { ec2, newInterface, read } = await network();
  const eni = await newInterface();
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  const { AssociationId } = await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId: eni.NetworkInterfaceId });
  expect(await read(AllocationId!)).toMatchObject({
    AssociationId,
    NetworkInterfaceId: eni.NetworkInterfaceId,
    NetworkInterfaceOwnerId: "000000000000",
    PrivateIpAddress: eni.PrivateIpAddress,
  });
  const [shown] = (await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.NetworkInterfaceId!] }))
    .NetworkInterfaces!;
  expect(shown!.PrivateIpAddress).toBe(eni.PrivateIpAddress);
  expect(shown!.Association).toMatchObject({ AllocationId, AssociationId, IpOwnerId: "000000000000", PublicIp });
  const again = await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId: eni.NetworkInterfaceId });
  expect(again.AssociationId).toBe(AssociationId);
  await expect(ec2("ReleaseAddress", { AllocationId })).rejects.toMatchObject({ code: "InvalidIPAddress.InUse" });
  await ec2("DisassociateAddress", { AssociationId });
  await expect(ec2("DisassociateAddress", { AssociationId })).rejects.toMatchObject({
    code: "InvalidAssociationID.NotFound",
  });
  await ec2("DisassociateAddress", { PublicIp });
  expect(await read(AllocationId!)).not.toHaveProperty("AssociationId", AssociationId);
});

it("IPA-13 each private address of an interface has an address of its own", async () => {
  const { ec2, newInterface, read } = await network();
  const eni = await newInterface({ SecondaryPrivateIpAddressCount: 1 });
  const secondary = eni.PrivateIpAddresses!.find(({ Primary }) => !Primary)!.PrivateIpAddress!;
  const first = await ec2("AllocateAddress");
  const second = await ec2("AllocateAddress");
  const NetworkInterfaceId = eni.NetworkInterfaceId;
  await ec2("AssociateAddress", { AllocationId: first.AllocationId, NetworkInterfaceId });
  await ec2("AssociateAddress", {
    AllocationId: second.AllocationId,
    NetworkInterfaceId,
    PrivateIpAddress: secondary,
  });
  const [shown] = (await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [NetworkInterfaceId!] }))
    .NetworkInterfaces!;
  expect(shown!.PrivateIpAddresses!.map((one) => one.Association?.PublicIp)).toEqual([first.PublicIp, second.PublicIp]);
  await expect(
    ec2("AssociateAddress", { AllocationId: first.AllocationId, NetworkInterfaceId, PrivateIpAddress: "10.0.1.250" }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("AssociateAddress", { AllocationId: second.AllocationId, NetworkInterfaceId });
  expect((await read(first.AllocationId!)).AssociationId).toBeUndefined();
});

it("NTI-08 an address moves to another interface unless that is forbidden", async () => {
  const { ec2, newInterface, read } = await network();
  const [one, two] = [await newInterface(), await newInterface()];
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId: one.NetworkInterfaceId });
  const move = { PublicIp, NetworkInterfaceId: two.NetworkInterfaceId };
  await expect(ec2("AssociateAddress", { ...move, AllowReassociation: false })).rejects.toMatchObject({
    code: "Resource.AlreadyAssociated",
  });
  await ec2("AssociateAddress", move);
  expect((await read(AllocationId!)).NetworkInterfaceId).toBe(two.NetworkInterfaceId);
  await ec2("DeleteNetworkInterface", { NetworkInterfaceId: two.NetworkInterfaceId! });
  expect((await read(AllocationId!)).AssociationId).toBeUndefined();
});

it("addresses are found by id, by address and by filters", async () => {
  const { ec2, newInterface } = await network();
  const eni = await newInterface();
  const one = await ec2("AllocateAddress");
  const two = await ec2("AllocateAddress");
  await ec2("AssociateAddress", { AllocationId: one.AllocationId, NetworkInterfaceId: eni.NetworkInterfaceId });
  const ids = async (input: object) =>
    (await ec2("DescribeAddresses", input)).Addresses!.map(({ AllocationId }) => AllocationId);
  const where = (Name: string, ...Values: string[]) => ids({ Filters: [{ Name, Values }] });
  expect(await ids({ PublicIps: [two.PublicIp] })).toEqual([two.AllocationId]);
  expect(await where("private-ip-address", eni.PrivateIpAddress!)).toEqual([one.AllocationId]);
  expect(await where("public-ip", one.PublicIp!, two.PublicIp!)).toEqual([one.AllocationId, two.AllocationId]);
  await expect(ids({ PublicIps: ["198.18.200.200"] })).rejects.toMatchObject({ code: "InvalidAddress.NotFound" });
  await expect(ids({ AllocationIds: ["eipalloc-0123456789abcdef0"] })).rejects.toMatchObject({
    code: "InvalidAllocationID.NotFound",
  });
  await expect(ids({ AllocationIds: ["vpc-1"] })).rejects.toMatchObject({ code: "InvalidAllocationID.Malformed" });
});

it("a reverse DNS record is set, shown, and keeps its address from being released", async () => {
  const { ec2 } = openCloud();
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  const set = await ec2("ModifyAddressAttribute", { AllocationId: AllocationId!, DomainName: "Mail.example.com" });
  expect(set.Address!.PtrRecordUpdate).toEqual({ Value: "mail.example.com.", Status: "PENDING" });
  const read = async () => (await ec2("DescribeAddressesAttribute", { Attribute: "domain-name" })).Addresses;
  expect(await read()).toEqual([{ AllocationId, PublicIp, PtrRecord: "mail.example.com." }]);
  await expect(ec2("ReleaseAddress", { AllocationId })).rejects.toMatchObject({ code: "InvalidAddress.Locked" });
  await ec2("ResetAddressAttribute", { AllocationId: AllocationId!, Attribute: "domain-name" });
  expect(await read()).toEqual([]);
  await ec2("ReleaseAddress", { AllocationId });
});

it("an address is handed to another account, which has seven days to take it", async () => {
  const { ec2, cloud } = openCloud();
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  const offer = { AllocationId: AllocationId!, TransferAccountId: friend.account };
  expect((await ec2("EnableAddressTransfer", offer)).AddressTransfer!.AddressTransferStatus).toBe("pending");
  await cloud.scheduler.advance(7 * 86_400_000 + 1);
  await expect(ec2("AcceptAddressTransfer", { Address: PublicIp! }, friend)).rejects.toMatchObject({
    code: "InvalidAddress.NotFound",
  });
  await ec2("EnableAddressTransfer", offer);
  const withdrawn = await ec2("DisableAddressTransfer", { AllocationId: AllocationId! });
  expect(withdrawn.AddressTransfer!.AddressTransferStatus).toBe("disabled");
  await ec2("EnableAddressTransfer", offer);
  const taken = await ec2("AcceptAddressTransfer", { Address: PublicIp! }, friend);
  expect(taken.AddressTransfer).toMatchObject({ PublicIp, AddressTransferStatus: "accepted" });
  expect((await ec2("DescribeAddresses")).Addresses).toEqual([]);
  expect((await ec2("DescribeAddresses", { PublicIps: [PublicIp!] }, friend)).Addresses).toHaveLength(1);
  const listed = async () => (await ec2("DescribeAddressTransfers")).AddressTransfers;
  expect(await listed()).toMatchObject([{ AllocationId, AddressTransferStatus: "accepted" }]);
  await cloud.scheduler.advance(14 * 86_400_000 + 1);
  expect(await listed()).toEqual([]);
});

it("an address in use is offered but not accepted, and an accepted one counts in the quota", async () => {
  const { ec2, newInterface } = await network();
  const { NetworkInterfaceId } = await newInterface();
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  const { AssociationId } = await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId });
  await ec2("EnableAddressTransfer", { AllocationId: AllocationId!, TransferAccountId: friend.account });
  const accept = () => ec2("AcceptAddressTransfer", { Address: PublicIp! }, friend);
  await expect(accept()).rejects.toMatchObject({ code: "InvalidTransfer.AddressAssociated" });
  await ec2("DisassociateAddress", { AssociationId });
  await ec2("ModifyAddressAttribute", { AllocationId: AllocationId!, DomainName: "mail.example.com" });
  await expect(accept()).rejects.toMatchObject({ code: "InvalidTransfer.AddressCustomPtrSet" });
  await ec2("ResetAddressAttribute", { AllocationId: AllocationId!, Attribute: "domain-name" });
  for (let i = 0; i < 5; i++) await ec2("AllocateAddress", {}, friend);
  await expect(accept()).rejects.toMatchObject({ code: "AddressLimitExceeded" });
  expect((await ec2("DescribeAddresses")).Addresses).toHaveLength(1);
});

it("nothing moves between EC2-Classic and VPCs any more", async () => {
  const { ec2 } = openCloud();
  const { PublicIp } = await ec2("AllocateAddress");
  await expect(ec2("MoveAddressToVpc", { PublicIp: PublicIp! })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await expect(ec2("RestoreAddressToClassic", { PublicIp: PublicIp! })).rejects.toMatchObject({
    code: "UnsupportedOperation",
  });
  expect((await ec2("DescribeMovingAddresses")).MovingAddressStatuses).toEqual([]);
});
