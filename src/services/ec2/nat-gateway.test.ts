/** NAT gateways through their operations: public, private, regional, their addresses and failures. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

interface Wish {
  readonly lifecycle?: "instant" | "real";
  /** Whether the VPC's internet gateway is attached. */
  readonly attached?: boolean;
}

async function network({ lifecycle = "instant", attached = true }: Wish = {}) {
  const opened = openCloud({ lifecycle });
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const newSubnet = async (CidrBlock: string, AvailabilityZone = "us-east-1a") =>
    (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock, AvailabilityZone })).Subnet!.SubnetId!;
  const subnet = await newSubnet("10.0.1.0/24");
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  if (attached) await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const allocate = async () => (await ec2("AllocateAddress")).AllocationId!;
  const read = async (id: string) => (await ec2("DescribeNatGateways", { NatGatewayIds: [id] })).NatGateways![0]!;
  const create = async (input: object) => (await ec2("CreateNatGateway", input)).NatGateway!;
  return { ...opened, vpc, subnet, igw, newSubnet, allocate, read, create };
}

it("NGW-05 NGW-08 a public gateway has an interface in its subnet and an address on it", async () => {
  const { ec2, vpc, subnet, allocate, read, create } = await network();
  const allocation = await allocate();
  const made = await create({ SubnetId: subnet, AllocationId: allocation });
  expect(made).toMatchObject({ State: "pending", ConnectivityType: "public", AvailabilityMode: "zonal" });
  const found = await read(made.NatGatewayId!);
  const [one] = found.NatGatewayAddresses!;
  expect(found).toMatchObject({ State: "available", SubnetId: subnet, VpcId: vpc, Tags: [] });
  expect(one).toMatchObject({ AllocationId: allocation, IsPrimary: true, Status: "succeeded" });
  const { NetworkInterfaces } = await ec2("DescribeNetworkInterfaces", {
    NetworkInterfaceIds: [one!.NetworkInterfaceId!],
  });
  expect(NetworkInterfaces![0]).toMatchObject({
    InterfaceType: "nat_gateway",
    Description: `Interface for NAT Gateway ${made.NatGatewayId}`,
    PrivateIpAddress: one!.PrivateIp,
    Association: { PublicIp: one!.PublicIp, AllocationId: allocation },
    RequesterManaged: true,
    SourceDestCheck: false,
    Status: "in-use",
  });
});

it("NGW-12 a gateway's interface carries no security group", async () => {
  const { ec2, subnet, allocate, create } = await network();
  const made = await create({ SubnetId: subnet, AllocationId: await allocate() });
  const { NetworkInterfaceId } = made.NatGatewayAddresses![0]!;
  const found = await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [NetworkInterfaceId!] });
  expect(found.NetworkInterfaces![0]!.Groups).toEqual([]);
});

it("NGW-07 private subnets' default route leads to it until it is deleted, then nowhere", async () => {
  const { ec2, cloud, vpc, subnet, allocate, read, create } = await network();
  const allocation = await allocate();
  const id = (await create({ SubnetId: subnet, AllocationId: allocation })).NatGatewayId!;
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  await ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: id });
  const route = async () => (await ec2("DescribeRouteTables", { RouteTableIds: [table] })).RouteTables![0]!.Routes![1];
  expect(await route()).toMatchObject({ NatGatewayId: id, State: "active" });
  await expect(ec2("DeleteSubnet", { SubnetId: subnet })).rejects.toMatchObject({ code: "DependencyViolation" });
  await ec2("DeleteNatGateway", { NatGatewayId: id });
  expect(await route()).toMatchObject({ NatGatewayId: id, State: "blackhole" });
  expect(await read(id)).toMatchObject({ State: "deleted" });
  const { Addresses } = await ec2("DescribeAddresses", { AllocationIds: [allocation] });
  expect(Addresses![0]!.AssociationId).toBeUndefined();
  await ec2("DeleteSubnet", { SubnetId: subnet });
  await expect(ec2("DeleteNatGateway", { NatGatewayId: id })).rejects.toMatchObject({ code: "NatGatewayNotFound" });
  await cloud.scheduler.advance(3_600_001);
  await expect(read(id)).rejects.toMatchObject({ code: "NatGatewayNotFound" });
});

it("NGW-06 a public gateway fails in a VPC without internet gateway, a private one does not", async () => {
  const { ec2, vpc, subnet, allocate, read, create } = await network({ attached: false });
  const failing = await create({ SubnetId: subnet, AllocationId: await allocate() });
  expect(failing.State).toBe("pending");
  expect(failing.FailureCode).toBeUndefined();
  expect(await read(failing.NatGatewayId!)).toMatchObject({
    State: "failed",
    FailureCode: "Gateway.NotAttached",
    FailureMessage: `Network ${vpc} has no Internet gateway attached`,
  });
  const { NatGatewayId } = await create({ SubnetId: subnet, ConnectivityType: "private" });
  expect(await read(NatGatewayId!)).toMatchObject({ State: "available", ConnectivityType: "private" });
  const where = [{ Name: "state", Values: ["failed"] }];
  expect((await ec2("DescribeNatGateways", { Filter: where })).NatGateways).toHaveLength(1);
});

it("a gateway fails when its address is in use or its subnet is full", async () => {
  const { ec2, subnet, newSubnet, allocate, read, create } = await network();
  const allocation = await allocate();
  await create({ SubnetId: subnet, AllocationId: allocation });
  const second = await create({ SubnetId: subnet, AllocationId: allocation });
  expect(await read(second.NatGatewayId!)).toMatchObject({
    State: "failed",
    FailureCode: "Resource.AlreadyAssociated",
    FailureMessage: `Elastic IP address [${allocation}] is already associated`,
  });
  const small = await newSubnet("10.0.2.0/28");
  for (let i = 0; i < 10; i++) await ec2("CreateNetworkInterface", { SubnetId: small });
  const full = await create({ SubnetId: small, ConnectivityType: "private", SecondaryPrivateIpAddressCount: 1 });
  expect(await read(full.NatGatewayId!)).toMatchObject({
    State: "failed",
    FailureCode: "InsufficientFreeAddressesInSubnet",
  });
  const left = await ec2("DescribeNetworkInterfaces", { Filters: [{ Name: "subnet-id", Values: [small] }] });
  expect(left.NetworkInterfaces).toHaveLength(10);
});

it("a gateway fails in a subnet without IPv4 addresses", async () => {
  const { ec2, create, read, vpc } = await network();
  await ec2("AssociateVpcCidrBlock", { VpcId: vpc, AmazonProvidedIpv6CidrBlock: true });
  const { Vpcs } = await ec2("DescribeVpcs", { VpcIds: [vpc] });
  const Ipv6CidrBlock = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const { Subnet } = await ec2("CreateSubnet", { VpcId: vpc, Ipv6CidrBlock, Ipv6Native: true });
  const made = await create({ SubnetId: Subnet!.SubnetId!, ConnectivityType: "private" });
  expect(await read(made.NatGatewayId!)).toMatchObject({
    State: "failed",
    FailureCode: "InsufficientFreeAddressesInSubnet",
  });
});

it("refuses members that do not go together", async () => {
  const { ec2, vpc, subnet, allocate } = await network();
  const allocation = await allocate();
  const cases: [object, string][] = [
    [{ SubnetId: subnet }, "MissingParameter"],
    [{ AllocationId: allocation }, "MissingParameter"],
    [{ SubnetId: subnet, ConnectivityType: "private", AllocationId: allocation }, "InvalidParameterCombination"],
    [{ SubnetId: subnet, VpcId: vpc, AllocationId: allocation }, "InvalidParameterCombination"],
    [{ SubnetId: subnet, AllocationId: allocation, SecondaryPrivateIpAddressCount: 1 }, "InvalidParameterCombination"],
    [{ SubnetId: subnet, AllocationId: "eipalloc-0123456789abcdef0" }, "InvalidAllocationID.NotFound"],
    [{ SubnetId: "subnet-0123456789abcdef0", AllocationId: allocation }, "InvalidSubnetID.NotFound"],
    [{ SubnetId: subnet, AllocationId: allocation, PrivateIpAddress: "10.0.9.9" }, "InvalidParameterValue"],
    [{ AvailabilityMode: "regional" }, "MissingParameter"],
    [{ AvailabilityMode: "regional", VpcId: vpc, SubnetId: subnet }, "InvalidParameterCombination"],
    [{ AvailabilityMode: "regional", VpcId: vpc, ConnectivityType: "private" }, "InvalidParameterCombination"],
    [
      {
        AvailabilityMode: "regional",
        VpcId: vpc,
        AvailabilityZoneAddresses: [{ AvailabilityZone: "us-east-1z", AllocationIds: [allocation] }],
      },
      "InvalidParameterValue",
    ],
  ];
  for (const [input, code] of cases) await expect(ec2("CreateNatGateway", input)).rejects.toMatchObject({ code });
});

it("NGW-05 a public gateway takes secondary addresses, and its primary one cannot be swapped", async () => {
  const { ec2, subnet, allocate, read, create } = await network();
  const [first, second, third] = [await allocate(), await allocate(), await allocate()];
  const id = (await create({ SubnetId: subnet, AllocationId: first, PrivateIpAddress: "10.0.1.100" })).NatGatewayId!;
  const added = await ec2("AssociateNatGatewayAddress", { NatGatewayId: id, AllocationIds: [second] });
  expect(added.NatGatewayAddresses).toMatchObject([{ AllocationId: second, Status: "associating", IsPrimary: false }]);
  await expect(ec2("AssociateNatGatewayAddress", { NatGatewayId: id, AllocationIds: [third] })).rejects.toMatchObject({
    code: "AddressLimitExceeded",
  });
  const [primary, secondary] = (await read(id)).NatGatewayAddresses!;
  expect(primary).toMatchObject({ PrivateIp: "10.0.1.100", IsPrimary: true });
  expect(secondary).toMatchObject({ AllocationId: second, Status: "succeeded" });
  const leave = (associationId: string | undefined) =>
    ec2("DisassociateNatGatewayAddress", { NatGatewayId: id, AssociationIds: [associationId!] });
  await expect(leave(primary!.AssociationId)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(ec2("DisassociateAddress", { AssociationId: secondary!.AssociationId })).rejects.toMatchObject({
    code: "OperationNotPermitted",
  });
  expect((await leave(secondary!.AssociationId)).NatGatewayAddresses).toMatchObject([{ Status: "disassociating" }]);
  expect((await read(id)).NatGatewayAddresses).toHaveLength(1);
  await ec2("ReleaseAddress", { AllocationId: second });
});

it("a private gateway takes private addresses, chosen or named, up to eight", async () => {
  const { ec2, subnet, read, create } = await network();
  const made = await create({
    SubnetId: subnet,
    ConnectivityType: "private",
    SecondaryPrivateIpAddresses: ["10.0.1.50"],
  });
  const NatGatewayId = made.NatGatewayId!;
  await ec2("AssignPrivateNatGatewayAddress", { NatGatewayId, PrivateIpAddresses: ["10.0.1.60"] });
  await ec2("AssignPrivateNatGatewayAddress", { NatGatewayId, PrivateIpAddressCount: 5 });
  const ips = (await read(NatGatewayId)).NatGatewayAddresses!.map((one) => one.PrivateIp);
  expect(ips).toHaveLength(8);
  expect(ips.slice(1, 3)).toEqual(["10.0.1.50", "10.0.1.60"]);
  await expect(ec2("AssignPrivateNatGatewayAddress", { NatGatewayId, PrivateIpAddressCount: 1 })).rejects.toMatchObject(
    { code: "PrivateIpAddressLimitExceeded" },
  );
  await expect(
    ec2("UnassignPrivateNatGatewayAddress", { NatGatewayId, PrivateIpAddresses: [ips[0]!] }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("UnassignPrivateNatGatewayAddress", { NatGatewayId, PrivateIpAddresses: ["10.0.1.50"] });
  await ec2("CreateNetworkInterface", { SubnetId: subnet, PrivateIpAddress: "10.0.1.50" });
});

it("connections of an address that leaves have time to finish with AWS's own lifecycle", async () => {
  const { ec2, cloud, subnet, read, create } = await network({ lifecycle: "real" });
  const made = await create({ SubnetId: subnet, ConnectivityType: "private", SecondaryPrivateIpAddressCount: 1 });
  const id = made.NatGatewayId!;
  expect((await read(id)).State).toBe("pending");
  await cloud.scheduler.advance(90_000);
  const { State, NatGatewayAddresses } = await read(id);
  expect([State, NatGatewayAddresses!.map(({ Status }) => Status)]).toEqual(["available", ["succeeded", "succeeded"]]);
  const PrivateIpAddresses = [NatGatewayAddresses![1]!.PrivateIp!];
  await ec2("UnassignPrivateNatGatewayAddress", { NatGatewayId: id, PrivateIpAddresses, MaxDrainDurationSeconds: 60 });
  const meanwhile = ec2("AssignPrivateNatGatewayAddress", { NatGatewayId: id, PrivateIpAddressCount: 1 });
  await expect(meanwhile).rejects.toMatchObject({ code: "IncorrectState" });
  await cloud.scheduler.advance(59_000);
  expect((await read(id)).NatGatewayAddresses![1]!.Status).toBe("unassigning");
  await cloud.scheduler.advance(1_000);
  expect((await read(id)).NatGatewayAddresses).toHaveLength(1);
});

it("NGW-03 a regional gateway has addresses in the zones in use and a route table of its own (M23)", async () => {
  const { ec2, cloud, vpc, subnet, igw, newSubnet, read, create } = await network();
  await ec2("CreateNetworkInterface", { SubnetId: subnet });
  const id = (await create({ AvailabilityMode: "regional", VpcId: vpc })).NatGatewayId!;
  const found = await read(id);
  expect(found).toMatchObject({ State: "available", AutoProvisionZones: "enabled", AutoScalingIps: "enabled" });
  expect(found.SubnetId).toBeUndefined();
  expect(found.NatGatewayAddresses).toMatchObject([{ AvailabilityZone: "us-east-1a", Status: "succeeded" }]);
  const [table] = (await ec2("DescribeRouteTables", { RouteTableIds: [found.RouteTableId!] })).RouteTables!;
  expect(table!.Routes).toMatchObject([{ GatewayId: "local" }, { DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw }]);
  await expect(ec2("DeleteRouteTable", { RouteTableId: found.RouteTableId! })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  const [managed] = (await ec2("DescribeAddresses")).Addresses!;
  expect(managed).toMatchObject({ ServiceManaged: "rnat" });
  await expect(ec2("ReleaseAddress", { AllocationId: managed!.AllocationId })).rejects.toMatchObject({
    code: "OperationNotPermitted",
  });
  await ec2("CreateNetworkInterface", { SubnetId: await newSubnet("10.0.2.0/24", "us-east-1b") });
  await cloud.scheduler.advance(3_600_000);
  expect((await read(id)).NatGatewayAddresses!.map((one) => one.AvailabilityZone)).toEqual([
    "us-east-1a",
    "us-east-1b",
  ]);
  await expect(ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  await ec2("DeleteNatGateway", { NatGatewayId: id });
  expect((await ec2("DescribeAddresses")).Addresses).toEqual([]);
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
});

it("a regional gateway that its owner manages uses the owner's addresses, zone by zone", async () => {
  const { ec2, vpc, allocate, read, create } = await network();
  const [one, two] = [await allocate(), await allocate()];
  const made = await create({
    AvailabilityMode: "regional",
    VpcId: vpc,
    AvailabilityZoneAddresses: [{ AvailabilityZoneId: "use1-az1", AllocationIds: [one] }],
  });
  const NatGatewayId = made.NatGatewayId!;
  await expect(ec2("AssociateNatGatewayAddress", { NatGatewayId, AllocationIds: [two] })).rejects.toMatchObject({
    code: "MissingParameter",
  });
  await ec2("AssociateNatGatewayAddress", { NatGatewayId, AllocationIds: [two], AvailabilityZone: "us-east-1b" });
  const found = await read(NatGatewayId);
  expect(found).toMatchObject({ AutoProvisionZones: "disabled", AutoScalingIps: "disabled" });
  expect(found.NatGatewayAddresses!.map((address) => address.AllocationId)).toEqual([one, two]);
  const AssociationIds = [found.NatGatewayAddresses![0]!.AssociationId!];
  await ec2("DisassociateNatGatewayAddress", { NatGatewayId, AssociationIds });
  await ec2("ReleaseAddress", { AllocationId: one });
  const last = [found.NatGatewayAddresses![1]!.AssociationId!];
  await expect(ec2("DisassociateNatGatewayAddress", { NatGatewayId, AssociationIds: last })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});

it("a gateway's interface has no IPv6 address, whatever its subnet gives to others", async () => {
  const { ec2, vpc, subnet, allocate, create } = await network();
  await ec2("AssociateVpcCidrBlock", { VpcId: vpc, AmazonProvidedIpv6CidrBlock: true });
  const { Vpcs } = await ec2("DescribeVpcs", { VpcIds: [vpc] });
  const Ipv6CidrBlock = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  await ec2("AssociateSubnetCidrBlock", { SubnetId: subnet, Ipv6CidrBlock });
  await ec2("ModifySubnetAttribute", { SubnetId: subnet, AssignIpv6AddressOnCreation: { Value: true } });
  const made = await create({ SubnetId: subnet, AllocationId: await allocate() });
  const { NetworkInterfaceId } = made.NatGatewayAddresses![0]!;
  const found = await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [NetworkInterfaceId!] });
  expect(found.NetworkInterfaces![0]!.Ipv6Addresses).toEqual([]);
});

it("a regional gateway that AWS manages takes an address of its owner's for its first zone", async () => {
  const { ec2, vpc, allocate, read, create } = await network();
  const AllocationId = await allocate();
  const { NatGatewayId } = await create({ AvailabilityMode: "regional", VpcId: vpc, AllocationId });
  expect(await read(NatGatewayId!)).toMatchObject({
    AutoProvisionZones: "enabled",
    NatGatewayAddresses: [{ AllocationId, AvailabilityZone: "us-east-1a" }],
  });
  await ec2("DeleteNatGateway", { NatGatewayId: NatGatewayId! });
  expect((await ec2("DescribeAddresses")).Addresses!.map((one) => one.AssociationId)).toEqual([undefined]);
});

it("a regional gateway has 32 addresses in a zone at most (M23)", async () => {
  const { ec2, cloud, vpc, allocate, read, create } = await network();
  cloud.database.limits = () => 100;
  const many: string[] = [];
  while (many.length < 33) many.push(await allocate());
  const zone = { AvailabilityZone: "us-east-1a" };
  const regional = (AllocationIds: string[]) =>
    create({ AvailabilityMode: "regional", VpcId: vpc, AvailabilityZoneAddresses: [{ ...zone, AllocationIds }] });
  await expect(regional(many)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const NatGatewayId = (await regional(many.slice(0, 1))).NatGatewayId!;
  const add = (AllocationIds: string[]) => ec2("AssociateNatGatewayAddress", { NatGatewayId, ...zone, AllocationIds });
  await expect(add(many.slice(1))).rejects.toMatchObject({ code: "AddressLimitExceeded" });
  await add(many.slice(1, 32));
  expect((await read(NatGatewayId)).NatGatewayAddresses).toHaveLength(32);
});

it("NGW-04 five gateways fit into a zone, whatever their subnets", async () => {
  const { subnet, newSubnet, create } = await network();
  const second = await newSubnet("10.0.3.0/24");
  const elsewhere = await newSubnet("10.0.4.0/24", "us-east-1b");
  for (let i = 0; i < 5; i++) await create({ SubnetId: i % 2 ? subnet : second, ConnectivityType: "private" });
  await expect(create({ SubnetId: subnet, ConnectivityType: "private" })).rejects.toMatchObject({
    code: "NatGatewayLimitExceeded",
  });
  await create({ SubnetId: elsewhere, ConnectivityType: "private" });
});

it("the same token gives the same gateway", async () => {
  const { ec2, subnet } = await network();
  const input = { SubnetId: subnet, ConnectivityType: "private" as const, ClientToken: "once" };
  const made = await ec2("CreateNatGateway", input);
  expect(await ec2("CreateNatGateway", input)).toEqual(made);
  expect((await ec2("DescribeNatGateways")).NatGateways).toHaveLength(1);
});

it("NGW-15 load is spread over gateways by giving private subnets tables that lead to different ones", async () => {
  const { ec2, vpc, subnet, newSubnet, allocate, create } = await network();
  const subnets = [subnet, await newSubnet("10.0.5.0/24")];
  const led: (string | undefined)[] = [];
  for (const SubnetId of subnets) {
    const NatGatewayId = (await create({ SubnetId, AllocationId: await allocate() })).NatGatewayId!;
    const RouteTableId = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
    await ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", NatGatewayId });
    const where = [{ Name: "route.nat-gateway-id", Values: [NatGatewayId] }];
    led.push(...(await ec2("DescribeRouteTables", { Filters: where })).RouteTables!.map((one) => one.RouteTableId));
  }
  expect(new Set(led).size).toBe(2);
});

it("NGW-22 a gateway is managed: its owner can neither detach nor delete its interface", async () => {
  const { ec2, subnet, allocate, create } = await network();
  const made = await create({ SubnetId: subnet, AllocationId: await allocate() });
  const NetworkInterfaceId = made.NatGatewayAddresses![0]!.NetworkInterfaceId!;
  const found = await ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [NetworkInterfaceId] });
  const { AttachmentId, InstanceOwnerId } = found.NetworkInterfaces![0]!.Attachment!;
  expect(InstanceOwnerId).toBe("amazon-aws");
  await expect(ec2("DetachNetworkInterface", { AttachmentId: AttachmentId! })).rejects.toMatchObject({ status: 400 });
  await expect(ec2("DeleteNetworkInterface", { NetworkInterfaceId })).rejects.toMatchObject({ status: 400 });
});

it("the route table of a deleted regional gateway stays while subnets use it", async () => {
  const { ec2, vpc, subnet, create } = await network();
  const id = (await create({ AvailabilityMode: "regional", VpcId: vpc })).NatGatewayId!;
  const state = async () => (await ec2("DescribeNatGateways", { NatGatewayIds: [id] })).NatGateways![0]!;
  const RouteTableId = (await state()).RouteTableId!;
  const { AssociationId } = await ec2("AssociateRouteTable", { RouteTableId, SubnetId: subnet });
  await ec2("DeleteNatGateway", { NatGatewayId: id });
  expect((await state()).State).toBe("deleted");
  await ec2("DisassociateRouteTable", { AssociationId: AssociationId! });
  await ec2("DeleteRouteTable", { RouteTableId });
});
