/** Internet gateways and egress-only internet gateways through their operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  return { ...opened, vpc, subnet, igw };
}

it("an internet gateway is made with its tags and found by them", async () => {
  const { ec2 } = openCloud();
  const TagSpecifications = [{ ResourceType: "internet-gateway" as const, Tags: [{ Key: "Name", Value: "front" }] }];
  const { InternetGateway } = await ec2("CreateInternetGateway", { TagSpecifications });
  const found = await ec2("DescribeInternetGateways", { Filters: [{ Name: "tag:Name", Values: ["fr*"] }] });
  expect(found.InternetGateways).toEqual([InternetGateway]);
});

it("IGW-01 a VPC has one gateway, and a gateway one VPC", async () => {
  const { ec2, vpc, igw } = await network();
  const other = (await ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" })).Vpc!.VpcId!;
  const second = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await expect(ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: other })).rejects.toMatchObject({
    code: "Resource.AlreadyAssociated",
    message: `resource ${igw} is already attached to network ${vpc}`,
  });
  await expect(ec2("AttachInternetGateway", { InternetGatewayId: second, VpcId: vpc })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  const found = await ec2("DescribeInternetGateways", { Filters: [{ Name: "attachment.vpc-id", Values: [vpc] }] });
  expect(found.InternetGateways).toMatchObject([
    { InternetGatewayId: igw, Attachments: [{ VpcId: vpc, State: "available" }] },
  ]);
});

it("an attached gateway is not deleted, a detached one not detached again", async () => {
  const { ec2, vpc, igw } = await network();
  await expect(ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc })).rejects.toMatchObject({
    code: "Gateway.NotAttached",
    message: `resource ${igw} is not attached to network ${vpc}`,
  });
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await expect(ec2("DeleteInternetGateway", { InternetGatewayId: igw })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await ec2("DeleteInternetGateway", { InternetGatewayId: igw });
  await expect(ec2("DescribeInternetGateways", { InternetGatewayIds: [igw] })).rejects.toMatchObject({
    code: "InvalidInternetGatewayID.NotFound",
  });
});

it("IGW-03 a gateway stays while public addresses are mapped through it", async () => {
  const { ec2, vpc, subnet, igw } = await network();
  const eni = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  const { AllocationId } = await ec2("AllocateAddress");
  await expect(ec2("AssociateAddress", { AllocationId, NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "Gateway.NotAttached",
    message: `Network ${vpc} is not attached to any internet gateway`,
  });
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const { AssociationId } = await ec2("AssociateAddress", { AllocationId, NetworkInterfaceId: eni });
  await expect(ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  await ec2("DisassociateAddress", { AssociationId });
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
});

it("an account has five gateways in a Region unless its quota says more", async () => {
  const { ec2 } = openCloud();
  const caller = { account: "111122223333" };
  const { InternetGateways } = await ec2("DescribeInternetGateways", {}, caller);
  for (let i = InternetGateways!.length; i < 5; i++) await ec2("CreateInternetGateway", {}, caller);
  await expect(ec2("CreateInternetGateway", {}, caller)).rejects.toMatchObject({
    code: "InternetGatewayLimitExceeded",
  });
  await ec2("CreateInternetGateway", {}, { ...caller, region: "eu-west-1" });
});

it("as many gateways as VPCs are allowed", async () => {
  const { ec2, call } = openCloud();
  const raise = { ServiceCode: "vpc", QuotaCode: "L-F678F1CE", DesiredValue: 8 };
  await call("service-quotas", "RequestServiceQuotaIncrease", raise);
  const { InternetGateways } = await ec2("DescribeInternetGateways");
  for (let i = InternetGateways!.length; i < 8; i++) await ec2("CreateInternetGateway");
  await expect(ec2("CreateInternetGateway")).rejects.toMatchObject({ code: "InternetGatewayLimitExceeded" });
  const { Quota } = await call("service-quotas", "GetServiceQuota", { ServiceCode: "vpc", QuotaCode: "L-A4707A72" });
  expect(Quota.Value).toBe(8);
});

it("EIG-02 a VPC has one egress-only gateway, attached from the first", async () => {
  const { ec2, vpc } = await network();
  const input = { VpcId: vpc, ClientToken: "once" };
  const made = await ec2("CreateEgressOnlyInternetGateway", input);
  const gateway = made.EgressOnlyInternetGateway!;
  expect(gateway).toMatchObject({ Attachments: [{ State: "attached", VpcId: vpc }], Tags: [] });
  expect(await ec2("CreateEgressOnlyInternetGateway", input)).toEqual(made);
  await expect(ec2("CreateEgressOnlyInternetGateway", { VpcId: vpc })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  const ids = [gateway.EgressOnlyInternetGatewayId!];
  const found = await ec2("DescribeEgressOnlyInternetGateways", { EgressOnlyInternetGatewayIds: ids });
  expect(found.EgressOnlyInternetGateways).toEqual([gateway]);
  const gone = await ec2("DeleteEgressOnlyInternetGateway", { EgressOnlyInternetGatewayId: ids[0]! });
  expect(gone.ReturnCode).toBe(true);
  await expect(ec2("DeleteEgressOnlyInternetGateway", { EgressOnlyInternetGatewayId: ids[0]! })).rejects.toMatchObject({
    code: "InvalidGatewayID.NotFound",
  });
});

it("IGW-05 a gateway belongs to no zone: subnets of all zones share it", async () => {
  const { ec2, vpc, subnet, igw } = await network();
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const RouteTableId = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  await ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw });
  const other = { VpcId: vpc, CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1f" };
  const far = (await ec2("CreateSubnet", other)).Subnet!.SubnetId!;
  for (const SubnetId of [subnet, far]) await ec2("AssociateRouteTable", { RouteTableId, SubnetId });
  const [table] = (await ec2("DescribeRouteTables", { RouteTableIds: [RouteTableId] })).RouteTables!;
  expect(table!.Associations!.map(({ SubnetId }) => SubnetId)).toEqual([subnet, far]);
  const [gateway] = (await ec2("DescribeInternetGateways", { InternetGatewayIds: [igw] })).InternetGateways!;
  expect(Object.keys(gateway!).toSorted()).toEqual(["Attachments", "InternetGatewayId", "OwnerId", "Tags"]);
});
