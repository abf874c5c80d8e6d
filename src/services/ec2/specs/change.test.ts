/** Tests of how the network of a running instance follows the calls that change it. */
import { expect, it } from "vitest";
import { openInstance } from "../../../../test/instance.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { instanceSpecOf } from "./instance.ts";
import { networkOf } from "./index.ts";

/** A running instance of a type with room, its subnet, and its ports now. */
async function openNetwork() {
  const room = await openInstance({ InstanceType: "m5.large" });
  const row = await room.found();
  const view = networkOf(room.cloud.reader);
  const [primary] = row.NetworkInterfaces!;
  return {
    ...room,
    view,
    VpcId: row.VpcId!,
    SubnetId: row.SubnetId!,
    eni: primary!.NetworkInterfaceId!,
    ports: () => view.router(row.VpcId!)!.ports,
    devices: () => instanceSpecOf(room.cloud.reader, room.InstanceId)!.ports,
    addresses: (id: string) => view.port(id)!.addresses.map(formatAddress),
    publics: () => view.router(row.VpcId!)!.publicAddresses.map((id) => formatAddress(view.publicAddress(id)!.public)),
  };
}

it("ENI-02 an interface is a port from its attachment to its detachment", async () => {
  const { ec2, SubnetId, InstanceId, view, eni, ports, devices } = await openNetwork();
  const { NetworkInterface } = await ec2("CreateNetworkInterface", { SubnetId });
  const NetworkInterfaceId = NetworkInterface!.NetworkInterfaceId!;
  expect(view.port(NetworkInterfaceId)).toBeUndefined();
  const { AttachmentId } = await ec2("AttachNetworkInterface", { NetworkInterfaceId, InstanceId, DeviceIndex: 2 });
  expect(ports()).toEqual([eni, NetworkInterfaceId]);
  expect(view.port(NetworkInterfaceId)!.behind).toEqual({ is: "instance", id: InstanceId, device: 2 });
  expect(devices()).toEqual([
    { device: 0, port: eni },
    { device: 2, port: NetworkInterfaceId },
  ]);
  await ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! });
  expect(ports()).toEqual([eni]);
  expect(view.port(NetworkInterfaceId)).toBeUndefined();
  expect(devices()).toEqual([{ device: 0, port: eni }]);
});

it("ENI-07 addresses and prefixes come and go while the instance runs", async () => {
  const { ec2, eni, view, addresses } = await openNetwork();
  const [primary] = addresses(eni);
  const on = { NetworkInterfaceId: eni };
  const given = await ec2("AssignPrivateIpAddresses", { ...on, SecondaryPrivateIpAddressCount: 1 });
  const second = given.AssignedPrivateIpAddresses![0]!.PrivateIpAddress!;
  expect(addresses(eni)).toEqual([primary, second]);
  await ec2("UnassignPrivateIpAddresses", { ...on, PrivateIpAddresses: [second] });
  expect(addresses(eni)).toEqual([primary]);
  const { AssignedIpv4Prefixes } = await ec2("AssignPrivateIpAddresses", { ...on, Ipv4PrefixCount: 1 });
  expect(view.port(eni)!.prefixes.map(formatPrefix)).toEqual([AssignedIpv4Prefixes![0]!.Ipv4Prefix]);
});

it("IPA-04 lent and Elastic addresses show as they are given, moved and taken", async () => {
  const { ec2, eni, InstanceId, publics, found } = await openNetwork();
  const { PublicIpAddress: lent } = await found();
  expect(publics()).toEqual([lent]);
  const { AllocationId, PublicIp } = await ec2("AllocateAddress", { Domain: "vpc" });
  const { AssociationId } = await ec2("AssociateAddress", { AllocationId, InstanceId });
  expect(publics()).toEqual([PublicIp]);
  await ec2("DisassociateAddress", { AssociationId });
  expect(publics()).not.toContain(PublicIp);
  await ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId: eni, AssociatePublicIpAddress: false });
  expect(publics()).toEqual([]);
});

it("ENI-08 groups, source/destination check and idle times are those of now", async () => {
  const { ec2, eni, view, VpcId } = await openNetwork();
  const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: "web", Description: "web", VpcId });
  const on = { NetworkInterfaceId: eni };
  await ec2("ModifyNetworkInterfaceAttribute", { ...on, Groups: [GroupId!] });
  await ec2("ModifyNetworkInterfaceAttribute", { ...on, SourceDestCheck: { Value: false } });
  await ec2("ModifyNetworkInterfaceAttribute", {
    ...on,
    ConnectionTrackingSpecification: { TcpEstablishedTimeout: 61, UdpStreamTimeout: 62, UdpTimeout: 31 },
  });
  expect(view.port(eni)).toMatchObject({
    tags: [GroupId],
    filters: { out: [`group-out/${GroupId}`], in: [`group-in/${GroupId}`] },
    checked: false,
    idle: { tcp: 61, udp: 31, udpStream: 62, other: 600 },
  });
});

it("a rule that is authorized or revoked leaves every piece as it is", async () => {
  const { ec2, eni, view, VpcId } = await openNetwork();
  const { Groups } = (await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni] })).NetworkInterfaces![0]!;
  const pieces = () => [view.routers(), view.router(VpcId), view.port(eni)];
  const before = pieces();
  const rule = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
  await ec2("AuthorizeSecurityGroupIngress", { GroupId: Groups![0]!.GroupId!, IpPermissions: [rule] });
  await ec2("RevokeSecurityGroupIngress", { GroupId: Groups![0]!.GroupId!, IpPermissions: [rule] });
  for (const [n, piece] of pieces().entries()) expect(piece).toBe(before[n]);
});
