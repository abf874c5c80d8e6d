/** Virtual private gateways through their operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function network(lifecycle: "instant" | "real" = "instant") {
  const opened = openCloud({ lifecycle });
  const { ec2, cloud } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const gateway = (await ec2("CreateVpnGateway", { Type: "ipsec.1" })).VpnGateway!.VpnGatewayId!;
  const read = async () => (await ec2("DescribeVpnGateways", { VpnGatewayIds: [gateway] })).VpnGateways![0]!;
  return { ...opened, cloud, vpc, gateway, read };
}

it("a gateway is attached, detached, deleted, and stays listed for an hour", async () => {
  const { ec2, cloud, vpc, gateway, read } = await network();
  expect(await read()).toMatchObject({
    AmazonSideAsn: 64512,
    State: "available",
    Type: "ipsec.1",
    Tags: [],
    VpcAttachments: [],
  });
  expect(await ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc })).toEqual({
    VpcAttachment: { State: "attaching", VpcId: vpc },
  });
  expect((await read()).VpcAttachments).toEqual([{ State: "attached", VpcId: vpc }]);
  await expect(ec2("DeleteVpnGateway", { VpnGatewayId: gateway })).rejects.toMatchObject({ code: "IncorrectState" });
  await ec2("DetachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc });
  await expect(ec2("DetachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc })).rejects.toMatchObject({
    code: "InvalidVpnGatewayAttachment.NotFound",
  });
  await ec2("DeleteVpnGateway", { VpnGatewayId: gateway });
  expect((await read()).State).toBe("deleted");
  await expect(ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc })).rejects.toMatchObject({
    code: "InvalidVpnGatewayID.NotFound",
  });
  await cloud.scheduler.advance(3_600_001);
  await expect(read()).rejects.toMatchObject({ code: "InvalidVpnGatewayID.NotFound" });
});

it("a VPC has one gateway, and a gateway one VPC", async () => {
  const { ec2, vpc, gateway } = await network();
  const second = (await ec2("CreateVpnGateway", { Type: "ipsec.1", AmazonSideAsn: 65_000 })).VpnGateway!;
  await ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc });
  const other = (await ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" })).Vpc!.VpcId!;
  await expect(ec2("AttachVpnGateway", { VpnGatewayId: second.VpnGatewayId!, VpcId: vpc })).rejects.toMatchObject({
    code: "VpnGatewayAttachmentLimitExceeded",
  });
  await expect(ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: other })).rejects.toMatchObject({
    code: "InvalidVpnGatewayState",
  });
  for (const AmazonSideAsn of [1, 65_535, 4_294_967_295])
    await expect(ec2("CreateVpnGateway", { Type: "ipsec.1", AmazonSideAsn })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
});

it("attaching takes a minute with AWS's own lifecycle", async () => {
  const { ec2, cloud, vpc, gateway, read } = await network("real");
  await ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc });
  expect((await read()).VpcAttachments).toEqual([{ State: "attaching", VpcId: vpc }]);
  await cloud.scheduler.advance(60_000);
  expect((await read()).VpcAttachments).toEqual([{ State: "attached", VpcId: vpc }]);
});

it("a route to a detached gateway is a blackhole, and its propagation ends", async () => {
  const { ec2, vpc, gateway } = await network();
  await ec2("AttachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc });
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  await ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "192.168.0.0/16", GatewayId: gateway });
  await expect(
    ec2("CreateRoute", { RouteTableId: table, DestinationIpv6CidrBlock: "::/0", GatewayId: gateway }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: gateway });
  await ec2("DetachVpnGateway", { VpnGatewayId: gateway, VpcId: vpc });
  const [found] = (await ec2("DescribeRouteTables", { RouteTableIds: [table] })).RouteTables!;
  expect(found!.PropagatingVgws).toEqual([]);
  expect(found!.Routes![1]).toMatchObject({ GatewayId: gateway, State: "blackhole" });
});
