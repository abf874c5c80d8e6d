/** Secondary addresses and prefixes of interfaces through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function openInterface(more: object = {}) {
  const opened = openCloud();
  const { Vpc } = await opened.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const { Vpcs } = await opened.ec2("DescribeVpcs", { VpcIds: [Vpc!.VpcId!] });
  const ipv6 = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!;
  const { Subnet } = await opened.ec2("CreateSubnet", {
    VpcId: Vpc!.VpcId!,
    CidrBlock: "10.0.1.0/24",
    Ipv6CidrBlock: ipv6.replace("/56", "/64"),
  });
  const { InternetGateway } = await opened.ec2("CreateInternetGateway");
  const InternetGatewayId = InternetGateway!.InternetGatewayId!;
  await opened.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: Vpc!.VpcId! });
  const SubnetId = Subnet!.SubnetId!;
  const { NetworkInterface } = await opened.ec2("CreateNetworkInterface", { SubnetId, ...more });
  const NetworkInterfaceId = NetworkInterface!.NetworkInterfaceId!;
  const shown = async (id = NetworkInterfaceId) =>
    (await opened.ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [id] })).NetworkInterfaces![0]!;
  return { ...opened, SubnetId, NetworkInterfaceId, shown };
}

it("IPA-13 an Elastic IP address for each private address of an interface", async () => {
  const { ec2, NetworkInterfaceId, shown } = await openInterface({ SecondaryPrivateIpAddressCount: 1 });
  const privates = (await shown()).PrivateIpAddresses!.map(({ PrivateIpAddress }) => PrivateIpAddress!);
  const publics = [];
  for (const PrivateIpAddress of privates) {
    const { AllocationId, PublicIp } = await ec2("AllocateAddress", { Domain: "vpc" });
    await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId, PrivateIpAddress });
    publics.push(PublicIp);
  }
  const eni = await shown();
  expect(eni.PrivateIpAddresses!.map(({ Association }) => Association!.PublicIp)).toEqual(publics);
  expect(eni.Association!.PublicIp).toBe(publics[0]);
  const { AllocationId } = await ec2("AllocateAddress", { Domain: "vpc" });
  await expect(
    ec2("AssociateAddress", {
      AllocationId,
      NetworkInterfaceId,
      PrivateIpAddress: privates[0],
      AllowReassociation: false,
    }),
  ).rejects.toMatchObject({ code: "Resource.AlreadyAssociated" });
});

it("secondary addresses are assigned by number and by value, and unassigned", async () => {
  const { ec2, NetworkInterfaceId, shown } = await openInterface();
  const byNumber = await ec2("AssignPrivateIpAddresses", { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 2 });
  expect(byNumber.AssignedPrivateIpAddresses).toHaveLength(2);
  await ec2("AssignPrivateIpAddresses", { NetworkInterfaceId, PrivateIpAddresses: ["10.0.1.200"] });
  const [primary] = (await shown()).PrivateIpAddresses!;
  await expect(
    ec2("UnassignPrivateIpAddresses", { NetworkInterfaceId, PrivateIpAddresses: [primary!.PrivateIpAddress!] }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("UnassignPrivateIpAddresses", { NetworkInterfaceId, PrivateIpAddresses: ["10.0.1.200"] });
  expect((await shown()).PrivateIpAddresses).toHaveLength(3);
});

it("an address moves to another interface only where reassignment is allowed", async () => {
  const { ec2, SubnetId, NetworkInterfaceId, shown } = await openInterface();
  await ec2("AssignPrivateIpAddresses", { NetworkInterfaceId, PrivateIpAddresses: ["10.0.1.200"] });
  const { NetworkInterface } = await ec2("CreateNetworkInterface", { SubnetId });
  const to = { NetworkInterfaceId: NetworkInterface!.NetworkInterfaceId!, PrivateIpAddresses: ["10.0.1.200"] };
  await expect(ec2("AssignPrivateIpAddresses", to)).rejects.toMatchObject({ code: "InvalidIPAddress.InUse" });
  const { AllocationId, PublicIp } = await ec2("AllocateAddress", { Domain: "vpc" });
  await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId, PrivateIpAddress: "10.0.1.200" });
  await ec2("AssignPrivateIpAddresses", { ...to, AllowReassignment: true });
  expect((await shown()).PrivateIpAddresses).toHaveLength(1);
  const [, moved] = (await shown(to.NetworkInterfaceId)).PrivateIpAddresses!;
  expect(moved).toMatchObject({ PrivateIpAddress: "10.0.1.200", Association: { AllocationId, PublicIp } });
});

it("prefixes of both families are delegated to an interface and taken back", async () => {
  const { ec2, NetworkInterfaceId, shown } = await openInterface();
  const { AssignedIpv4Prefixes } = await ec2("AssignPrivateIpAddresses", { NetworkInterfaceId, Ipv4PrefixCount: 1 });
  expect(AssignedIpv4Prefixes![0]!.Ipv4Prefix).toMatch(/^10\.0\.1\.\d+\/28$/);
  const { AssignedIpv6Prefixes } = await ec2("AssignIpv6Addresses", { NetworkInterfaceId, Ipv6PrefixCount: 1 });
  expect(AssignedIpv6Prefixes![0]).toMatch(/\/80$/);
  await ec2("UnassignPrivateIpAddresses", {
    NetworkInterfaceId,
    Ipv4Prefixes: [AssignedIpv4Prefixes![0]!.Ipv4Prefix!],
  });
  await ec2("UnassignIpv6Addresses", { NetworkInterfaceId, Ipv6Prefixes: [...AssignedIpv6Prefixes!] });
  expect(await shown()).toMatchObject({ Ipv4Prefixes: [], Ipv6Prefixes: [] });
});

it("a primary IPv6 address never leaves its interface, others do", async () => {
  const { ec2, NetworkInterfaceId, shown } = await openInterface({ Ipv6AddressCount: 1, EnablePrimaryIpv6: true });
  const { AssignedIpv6Addresses } = await ec2("AssignIpv6Addresses", { NetworkInterfaceId, Ipv6AddressCount: 1 });
  const { Ipv6Addresses } = await shown();
  expect(Ipv6Addresses!.map(({ IsPrimaryIpv6 }) => IsPrimaryIpv6)).toEqual([true, false]);
  await expect(
    ec2("UnassignIpv6Addresses", { NetworkInterfaceId, Ipv6Addresses: [Ipv6Addresses![0]!.Ipv6Address!] }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("UnassignIpv6Addresses", { NetworkInterfaceId, Ipv6Addresses: [...AssignedIpv6Addresses!] });
  expect((await shown()).Ipv6Addresses).toHaveLength(1);
});

it("a count and a list of the same family do not go together", async () => {
  const { ec2, NetworkInterfaceId } = await openInterface();
  const both = { NetworkInterfaceId, PrivateIpAddresses: ["10.0.1.9"], SecondaryPrivateIpAddressCount: 1 };
  await expect(ec2("AssignPrivateIpAddresses", both)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  await expect(ec2("AssignPrivateIpAddresses", { NetworkInterfaceId })).rejects.toMatchObject({
    code: "MissingParameter",
  });
});
