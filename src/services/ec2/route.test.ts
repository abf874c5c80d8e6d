/** Routes through their operations: destinations, targets, the rules of a VPC's inside, their states. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const notFound = "InvalidParameterValue";

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  const routes = async () => {
    const found = await ec2("DescribeRouteTables", { RouteTableIds: [table] });
    return found.RouteTables![0]!.Routes!;
  };
  const eni = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  return { ...opened, vpc, subnet, igw, table, routes, eni };
}

it("RTB-01 RTB-07 a route is a canonical destination and a target; local routes come by themselves", async () => {
  const { ec2, table, igw, routes } = await network();
  expect((await routes()).map((route) => [route.GatewayId, route.Origin])).toEqual([
    ["local", "CreateRouteTable"],
    ["local", "CreateRouteTable"],
  ]);
  const made = await ec2("CreateRoute", {
    RouteTableId: table,
    DestinationCidrBlock: "100.68.0.18/18",
    GatewayId: igw,
  });
  expect(made.Return).toBe(true);
  expect((await routes())[2]).toMatchObject({
    DestinationCidrBlock: "100.68.0.0/18",
    GatewayId: igw,
    Origin: "CreateRoute",
    State: "active",
  });
});
