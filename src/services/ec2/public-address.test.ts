/** Public addresses of instances: lent, kept, given back, taken up again. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const launch = async (AssociatePublicIpAddress: boolean, more: object = {}) => {
    const NetworkInterfaces = [{ DeviceIndex: 0, SubnetId: subnet, AssociatePublicIpAddress, ...more }];
    return (await ec2("RunInstances", { ...image, NetworkInterfaces })).Instances![0]!.InstanceId!;
  };
  const read = async (id: string) =>
    (await ec2("DescribeInstances", { InstanceIds: [id] })).Reservations![0]!.Instances![0]!;
  const publicIp = async (id: string) => (await read(id)).PublicIpAddress;
  return { ...opened, vpc, subnet, igw, launch, read, publicIp };
}

it("IPA-02 a specific private address is given if it is free and inside the subnet", async () => {
  const { launch, read } = await network();
  const id = await launch(false, { PrivateIpAddress: "10.0.1.77" });
  expect((await read(id)).PrivateIpAddress).toBe("10.0.1.77");
  await expect(launch(false, { PrivateIpAddress: "10.0.1.77" })).rejects.toMatchObject({
    code: "InvalidIPAddress.InUse",
  });
  await expect(launch(false, { PrivateIpAddress: "10.0.2.77" })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});

it("IPA-03 IPA-04 a public address is given at launch, or later, and taken away", async () => {
  const { ec2, launch, read, publicIp } = await network();
  expect(await publicIp(await launch(true))).toMatch(/^198\.1[89]\./);
  const id = await launch(false);
  expect(await publicIp(id)).toBeUndefined();
  const NetworkInterfaceId = (await read(id)).NetworkInterfaces![0]!.NetworkInterfaceId!;
  await ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, AssociatePublicIpAddress: true });
  expect(await publicIp(id)).toMatch(/^198\.1[89]\./);
  await ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId, AssociatePublicIpAddress: false });
  expect(await publicIp(id)).toBeUndefined();
});

it("IPA-05 a lent address goes when the instance stops, and another comes when it starts", async () => {
  const { ec2, launch, publicIp } = await network();
  const id = await launch(true);
  const before = await publicIp(id);
  await ec2("StopInstances", { InstanceIds: [id] });
  expect(await publicIp(id)).toBeUndefined();
  await ec2("StartInstances", { InstanceIds: [id] });
  expect(await publicIp(id)).toMatch(/^198\.1[89]\./);
  expect(await publicIp(id)).not.toBe(before);
});

it("IPA-06 an Elastic IP address takes a lent one's place, outlives a stop, and leaves a new lent one", async () => {
  const { ec2, launch, publicIp, read } = await network();
  const id = await launch(true);
  const lent = await publicIp(id);
  const { AllocationId, PublicIp } = await ec2("AllocateAddress");
  const { AssociationId } = await ec2("AssociateAddress", { AllocationId, InstanceId: id });
  expect(await publicIp(id)).toBe(PublicIp);
  await ec2("StopInstances", { InstanceIds: [id] });
  expect((await ec2("DescribeAddresses")).Addresses).toMatchObject([{ InstanceId: id, AssociationId }]);
  await ec2("StartInstances", { InstanceIds: [id] });
  expect((await read(id)).NetworkInterfaces![0]!.Association).toMatchObject({ PublicIp, IpOwnerId: "000000000000" });
  await ec2("DisassociateAddress", { AssociationId });
  expect(await publicIp(id)).toMatch(/^198\.1[89]\./);
  expect([lent, PublicIp]).not.toContain(await publicIp(id));
});

it("an Elastic IP address is freed when its instance is terminated", async () => {
  const { ec2, igw, vpc, launch } = await network();
  const id = await launch(false);
  const { AllocationId } = await ec2("AllocateAddress");
  await ec2("AssociateAddress", { AllocationId, InstanceId: id });
  await ec2("TerminateInstances", { InstanceIds: [id] });
  const [freed] = (await ec2("DescribeAddresses")).Addresses!;
  expect(freed!.AssociationId).toBeUndefined();
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await expect(ec2("AssociateAddress", { AllocationId, InstanceId: id })).rejects.toMatchObject({
    code: "InvalidInstanceID",
  });
});

it("an instance with several interfaces does not stand for one of them", async () => {
  const { ec2, subnet, launch } = await network();
  const id = await launch(false);
  const NetworkInterfaceId = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!
    .NetworkInterfaceId!;
  await ec2("AttachNetworkInterface", { NetworkInterfaceId, InstanceId: id, DeviceIndex: 1 });
  const { AllocationId } = await ec2("AllocateAddress");
  await expect(ec2("AssociateAddress", { AllocationId, InstanceId: id })).rejects.toMatchObject({
    code: "InvalidInstanceID",
    message: expect.stringContaining("Please specify an interface ID for the operation instead."),
  });
  await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId });
});

it("public addresses have names where the VPC gives host names", async () => {
  const { ec2, vpc, launch, read } = await network();
  const id = await launch(true);
  expect((await read(id)).PublicDnsName).toBe("");
  await ec2("ModifyVpcAttribute", { VpcId: vpc, EnableDnsHostnames: { Value: true } });
  const { PublicDnsName, PublicIpAddress } = await read(id);
  expect(PublicDnsName).toBe(`ec2-${PublicIpAddress!.replaceAll(".", "-")}.compute-1.amazonaws.com`);
});
