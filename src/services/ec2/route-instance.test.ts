/** Instances as targets of routes, as NAT instances and other appliances are used. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  const instance = (await ec2("RunInstances", { ...image, SubnetId: subnet })).Instances![0]!;
  const id = instance.InstanceId!;
  const eni = instance.NetworkInterfaces![0]!.NetworkInterfaceId!;
  const route = async () => (await ec2("DescribeRouteTables", { RouteTableIds: [table] })).RouteTables![0]!.Routes![1];
  const create = (target: object) =>
    ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", ...target });
  return { ...opened, subnet, table, id, eni, route, create };
}

it("NTI-06 a route names the instance and keeps its interface", async () => {
  const { ec2, id, eni, route, create } = await network();
  await create({ InstanceId: id });
  expect(await route()).toEqual({
    DestinationCidrBlock: "0.0.0.0/0",
    InstanceId: id,
    InstanceOwnerId: "000000000000",
    NetworkInterfaceId: eni,
    Origin: "CreateRoute",
    State: "active",
  });
  const where = [{ Name: "route.instance-id", Values: [id] }];
  expect((await ec2("DescribeRouteTables", { Filters: where })).RouteTables).toHaveLength(1);
});

it("RTB-17 a router's interface is the target and its source/destination check is off", async () => {
  const { ec2, eni, route, create } = await network();
  await create({ NetworkInterfaceId: eni });
  await ec2("ModifyNetworkInterfaceAttribute", { NetworkInterfaceId: eni, SourceDestCheck: { Value: false } });
  const { NetworkInterfaces } = await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni] });
  expect(NetworkInterfaces![0]!.SourceDestCheck).toBe(false);
  expect(await route()).toMatchObject({ NetworkInterfaceId: eni, State: "active" });
});

it("a route to a stopped or terminated instance is a blackhole (M16)", async () => {
  const { ec2, id, route, create } = await network();
  await create({ InstanceId: id });
  await ec2("StopInstances", { InstanceIds: [id] });
  expect(await route()).toMatchObject({ InstanceId: id, State: "blackhole" });
  await ec2("StartInstances", { InstanceIds: [id] });
  expect((await route())!.State).toBe("active");
  await ec2("TerminateInstances", { InstanceIds: [id] });
  expect((await route())!.State).toBe("blackhole");
});

it("NTI-10 failover is a change of the route to another instance", async () => {
  const { ec2, subnet, table, id, route, create } = await network();
  const other = (await ec2("RunInstances", { ...image, SubnetId: subnet })).Instances![0]!.InstanceId!;
  await create({ InstanceId: id });
  await ec2("TerminateInstances", { InstanceIds: [id] });
  await ec2("ReplaceRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", InstanceId: other });
  expect(await route()).toMatchObject({ InstanceId: other, State: "active" });
});

it("an instance with several interfaces is named by one of them", async () => {
  const { ec2, subnet, id, create } = await network();
  const NetworkInterfaceId = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!
    .NetworkInterfaceId!;
  await ec2("AttachNetworkInterface", { NetworkInterfaceId, InstanceId: id, DeviceIndex: 1 });
  await expect(create({ InstanceId: id })).rejects.toMatchObject({
    code: "InvalidInstanceID",
    message: expect.stringContaining(`There are multiple interfaces attached to instance '${id}'.`),
  });
  await create({ NetworkInterfaceId });
});
