/** Placement groups through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

const base = { ImageId: "ami-0123456789abcdef0", InstanceType: "m5.large", MinCount: 1, MaxCount: 1 } as const;

async function openGroup(more: object): Promise<TestCloud> {
  const opened = openCloud();
  await opened.ec2("CreatePlacementGroup", { GroupName: "g", ...more });
  return opened;
}

function run({ ec2 }: TestCloud, AvailabilityZone: string, placement: object = {}, more: object = {}) {
  return ec2("RunInstances", { ...base, ...more, Placement: { GroupName: "g", AvailabilityZone, ...placement } });
}

it("PLG-01 a cluster group lies in one zone", async () => {
  const room = await openGroup({ Strategy: "cluster" });
  await run(room, "us-east-1a");
  await run(room, "us-east-1a");
  await expect(run(room, "us-east-1b")).rejects.toMatchObject({ code: "InvalidPlacementGroup.InUse" });
});

it("PLG-01 instances of a cluster group share all network nodes", async () => {
  const room = await openGroup({ Strategy: "cluster" });
  await run(room, "us-east-1a", {}, { MaxCount: 2 });
  const { Instances } = await room.ec2("DescribeInstanceTopology", { GroupNames: ["g"] });
  expect(Instances).toHaveLength(2);
  expect(Instances![0]!.NetworkNodes).toEqual(Instances![1]!.NetworkNodes);
});

it("PLG-03 a cluster group takes instances of several VPCs of its Region, peered or not", async () => {
  const room = await openGroup({ Strategy: "cluster" });
  const launch = async (net: string) => {
    const { Vpc } = await room.ec2("CreateVpc", { CidrBlock: `${net}.0.0/16` });
    const subnet = { VpcId: Vpc!.VpcId!, CidrBlock: `${net}.1.0/24`, AvailabilityZone: "us-east-1a" };
    const { Subnet } = await room.ec2("CreateSubnet", subnet);
    return run(room, "us-east-1a", {}, { SubnetId: Subnet!.SubnetId! });
  };
  await launch("10.1");
  await launch("10.2");
  const { Instances } = await room.ec2("DescribeInstanceTopology", { GroupNames: ["g"] });
  expect(Instances).toHaveLength(2);
  expect(Instances![0]!.NetworkNodes).toEqual(Instances![1]!.NetworkNodes);
});

it("PLG-04 the members of a launch come all together or, when too few fit, not at all", async () => {
  const room = await openGroup({ Strategy: "cluster" });
  const large = { InstanceType: "m5.24xlarge", MinCount: 13, MaxCount: 13 };
  await expect(run(room, "us-east-1a", {}, large)).rejects.toMatchObject({ code: "VcpuLimitExceeded" });
  expect((await room.ec2("DescribeInstances")).Reservations).toEqual([]);
  const { Instances } = await run(room, "us-east-1a", {}, { MinCount: 4, MaxCount: 4 });
  expect(new Set(Instances!.map(({ InstanceType }) => InstanceType))).toEqual(new Set(["m5.large"]));
});

it("PLG-12 the current types that go into a cluster group all have enhanced networking", async () => {
  const { ec2 } = openCloud();
  for (let NextToken: string | undefined, first = true; first || NextToken; first = false) {
    const Filters = [
      { Name: "current-generation", Values: ["true"] },
      { Name: "hypervisor", Values: ["nitro"] },
    ];
    const page = await ec2("DescribeInstanceTypes", { Filters, NextToken });
    for (const { PlacementGroupInfo, NetworkInfo } of page.InstanceTypes!)
      if (PlacementGroupInfo!.SupportedStrategies!.includes("cluster"))
        expect(NetworkInfo!.EnaSupport).toBe("required");
    ({ NextToken } = page);
  }
});

it("PLG-13 a partition group takes more than a spread group, and what fails with a rack is one partition", async () => {
  const room = await openGroup({ Strategy: "partition", PartitionCount: 7 });
  const { Instances } = await run(room, "us-east-1a", {}, { MaxCount: 21 });
  const partitions = new Map(Instances!.map(({ InstanceId, Placement }) => [InstanceId, Placement!.PartitionNumber]));
  const { Instances: placed } = await room.ec2("DescribeInstanceTopology");
  const racks = Map.groupBy(placed!, ({ NetworkNodes }) => NetworkNodes![2]);
  expect(racks.size).toBe(7);
  for (const members of racks.values())
    expect(new Set(members.map(({ InstanceId }) => partitions.get(InstanceId))).size).toBe(1);
});

it("PLG-05 burstable types do not go into a cluster group", async () => {
  const room = await openGroup({ Strategy: "cluster" });
  await expect(run(room, "us-east-1a", {}, { InstanceType: "t3.micro" })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
});

it("PLG-06 a spread group spans zones, its instances on nodes of their own", async () => {
  const room = await openGroup({ Strategy: "spread" });
  await run(room, "us-east-1a", {}, { MaxCount: 2 });
  await run(room, "us-east-1b");
  const { Instances } = await room.ec2("DescribeInstanceTopology");
  expect(new Set(Instances!.map(({ NetworkNodes }) => NetworkNodes![2])).size).toBe(3);
});

it("PLG-07 at most seven running instances of a spread group in a zone", async () => {
  const room = await openGroup({ Strategy: "spread" });
  const { Instances } = await run(room, "us-east-1a", {}, { MaxCount: 9 });
  expect(Instances).toHaveLength(7);
  await expect(run(room, "us-east-1a")).rejects.toMatchObject({ code: "InsufficientInstanceCapacity" });
  await run(room, "us-east-1b");
  const ids = { InstanceIds: [Instances![0]!.InstanceId!] };
  await room.ec2("StopInstances", ids);
  await run(room, "us-east-1a");
  await expect(room.ec2("StartInstances", ids)).rejects.toMatchObject({ code: "InsufficientInstanceCapacity" });
});

it("PLG-08 no group takes instances on Dedicated Hosts, which are refused by name", async () => {
  const refused = { status: 501, what: "ec2.RunInstances.Placement.Tenancy.host" };
  for (const Strategy of ["cluster", "spread", "partition"])
    await expect(run(await openGroup({ Strategy }), "us-east-1a", { Tenancy: "host" })).rejects.toMatchObject(refused);
});

it("PLG-08 spread takes no dedicated instances, partition with at most two partitions", async () => {
  const spread = await openGroup({ Strategy: "spread" });
  await expect(run(spread, "us-east-1a", { Tenancy: "dedicated" })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  const three = await openGroup({ Strategy: "partition", PartitionCount: 3 });
  await expect(run(three, "us-east-1a", { Tenancy: "dedicated" })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  const two = await openGroup({ Strategy: "partition", PartitionCount: 2 });
  await run(two, "us-east-1a", { Tenancy: "dedicated" });
});

it("PLG-10 a partition group has at most seven partitions and any number of instances", async () => {
  await expect(openGroup({ Strategy: "partition", PartitionCount: 8 })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  const room = await openGroup({ Strategy: "partition", PartitionCount: 7 });
  expect((await run(room, "us-east-1a", {}, { MaxCount: 20 })).Instances).toHaveLength(20);
});

it("PLG-11 an instance goes into a named partition, else into the emptiest one, and shows which", async () => {
  const room = await openGroup({ Strategy: "partition", PartitionCount: 2 });
  const partition = async (placement: object = {}) =>
    (await run(room, "us-east-1a", placement)).Instances![0]!.Placement!.PartitionNumber;
  expect(await partition({ PartitionNumber: 1 })).toBe(1);
  expect(await partition()).toBe(2);
  await expect(partition({ PartitionNumber: 3 })).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("PLG-11 instances launched together are distributed evenly over the partitions", async () => {
  const room = await openGroup({ Strategy: "partition", PartitionCount: 3 });
  const { Instances } = await run(room, "us-east-1a", {}, { MaxCount: 6 });
  expect(Instances!.map(({ Placement }) => Placement!.PartitionNumber)).toEqual([1, 2, 3, 1, 2, 3]);
});

it("PLG-09 instances of different partitions share no lowest network node", async () => {
  const room = await openGroup({ Strategy: "partition", PartitionCount: 2 });
  await run(room, "us-east-1a", {}, { MaxCount: 4 });
  const { Instances } = await room.ec2("DescribeInstanceTopology");
  expect(new Set(Instances!.map(({ NetworkNodes }) => NetworkNodes![2])).size).toBe(2);
});

it("a group is found by name and goes when its instances went", async () => {
  const room = await openGroup({ Strategy: "spread" });
  const { PlacementGroups } = await room.ec2("DescribePlacementGroups", { GroupNames: ["g"] });
  expect(PlacementGroups![0]).toMatchObject({
    GroupName: "g",
    State: "available",
    Strategy: "spread",
    SpreadLevel: "rack",
  });
  const { Instances } = await run(room, "us-east-1a");
  await expect(room.ec2("DeletePlacementGroup", { GroupName: "g" })).rejects.toMatchObject({
    code: "InvalidPlacementGroup.InUse",
  });
  await room.ec2("TerminateInstances", { InstanceIds: [Instances![0]!.InstanceId!] });
  await room.ec2("DeletePlacementGroup", { GroupName: "g" });
  await expect(room.ec2("DescribePlacementGroups", { GroupNames: ["g"] })).rejects.toMatchObject({
    code: "InvalidPlacementGroup.Unknown",
  });
});

it("a stopped instance moves into a group, a running one does not", async () => {
  const room = await openGroup({ Strategy: "spread" });
  const { Instances } = await room.ec2("RunInstances", base);
  const InstanceId = Instances![0]!.InstanceId!;
  const move = () => room.ec2("ModifyInstancePlacement", { InstanceId, GroupName: "g" });
  await expect(move()).rejects.toMatchObject({ code: "IncorrectInstanceState" });
  await room.ec2("StopInstances", { InstanceIds: [InstanceId] });
  await move();
  const { Reservations } = await room.ec2("DescribeInstances");
  expect(Reservations![0]!.Instances![0]!.Placement!.GroupName).toBe("g");
});

it("an empty name is no group", async () => {
  const { ec2 } = openCloud();
  const unknown = { code: "InvalidPlacementGroup.Unknown" };
  await expect(ec2("DeletePlacementGroup", { GroupName: "" })).rejects.toMatchObject(unknown);
  await expect(ec2("DescribePlacementGroups", { GroupNames: [""] })).rejects.toMatchObject(unknown);
  await expect(ec2("DescribeInstanceTopology", { GroupNames: [""] })).rejects.toMatchObject(unknown);
});
