/** Routes through their operations: destinations, targets, the rules of a VPC's inside, their states. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function network() {
  const opened = openCloud();
  const { ec2 } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  const eni = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  const routes = async () => (await ec2("DescribeRouteTables", { RouteTableIds: [table] })).RouteTables![0]!.Routes!;
  const create = (cidr: string, target: object) =>
    ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: cidr, ...target });
  const stateOf = async (cidr: string) => (await routes()).find((one) => one.DestinationCidrBlock === cidr)?.State;
  return { ...opened, vpc, subnet, igw, table, eni, routes, create, stateOf };
}

it("RTB-01 RTB-07 a route is a canonical destination and a target; local routes come by themselves", async () => {
  const { igw, create, routes } = await network();
  const local = { GatewayId: "local", Origin: "CreateRouteTable", State: "active" };
  expect(await routes()).toMatchObject([local, local]);
  expect((await create("100.68.0.18/18", { GatewayId: igw })).Return).toBe(true);
  expect((await routes())[2]).toMatchObject({
    DestinationCidrBlock: "100.68.0.0/18",
    GatewayId: igw,
    Origin: "CreateRoute",
    State: "active",
  });
});

it("RTB-10 a route to the internet gateway may be narrower than everything", async () => {
  const { igw, create, stateOf } = await network();
  await create("198.51.100.0/24", { GatewayId: igw });
  expect(await stateOf("198.51.100.0/24")).toBe("active");
});

it("RTB-16 a table holds one next hop for a prefix", async () => {
  const { igw, eni, create } = await network();
  await create("0.0.0.0/0", { GatewayId: igw });
  await expect(create("0.0.0.0/0", { NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "RouteAlreadyExists",
    message: "The route identified by 0.0.0.0/0 already exists.",
  });
});

it("refuses destinations that are none, or more than one, or reserved (M05)", async () => {
  const { ec2, table, igw, create } = await network();
  const make = (more: object) => ec2("CreateRoute", { RouteTableId: table, GatewayId: igw, ...more });
  await expect(make({})).rejects.toMatchObject({ code: "MissingParameter" });
  await expect(make({ DestinationCidrBlock: "0.0.0.0/0", DestinationIpv6CidrBlock: "::/0" })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  for (const bad of ["10.0.0.0/33", "10.0.0/8", "::/0", "10.0.0.0"])
    await expect(create(bad, { GatewayId: igw })).rejects.toMatchObject({
      code: "InvalidParameterValue",
      message: `Value (${bad}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`,
    });
  await expect(create("169.254.169.0/24", { GatewayId: igw })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(make({ DestinationIpv6CidrBlock: "fd00:ec2::254/128" })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  expect((await create("169.254.0.0/16", { GatewayId: igw })).Return).toBe(true);
});

it("RTB-06 refuses targets that are none, several, unknown, unattached or elsewhere", async () => {
  const { ec2, igw, eni, create } = await network();
  const other = (await ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: other, CidrBlock: "10.9.1.0/24" })).Subnet!.SubnetId!;
  const far = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  const loose = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  const cases: [object, string][] = [
    [{}, "MissingParameter"],
    [{ GatewayId: igw, NetworkInterfaceId: eni }, "InvalidParameterCombination"],
    [{ GatewayId: "local" }, "InvalidGatewayID.NotFound"],
    [{ GatewayId: "igw-0123456789abcdef0" }, "InvalidGatewayID.NotFound"],
    [{ GatewayId: loose }, "InvalidParameterValue"],
    [{ NetworkInterfaceId: far }, "InvalidParameterValue"],
    [{ NetworkInterfaceId: "eni-0123456789abcdef0" }, "InvalidNetworkInterfaceID.NotFound"],
    [{ InstanceId: "i-0123456789abcdef0" }, "InvalidInstanceID.NotFound"],
    [{ NatGatewayId: "nat-0123456789abcdef0" }, "InvalidNatGatewayID.NotFound"],
    [{ EgressOnlyInternetGatewayId: "eigw-0123456789abcdef0" }, "InvalidGatewayID.NotFound"],
    [{ TransitGatewayId: "tgw-0123456789abcdef0" }, "InvalidTransitGatewayID.NotFound"],
    [{ VpcPeeringConnectionId: "pcx-0123456789abcdef0" }, "InvalidVpcPeeringConnectionID.NotFound"],
    [{ VpcEndpointId: "vpce-0123456789abcdef0" }, "InvalidVpcEndpointId.NotFound"],
    [{ LocalGatewayId: "lgw-0123456789abcdef0" }, "InvalidLocalGatewayID.NotFound"],
    [{ CarrierGatewayId: "cagw-0123456789abcdef0" }, "InvalidCarrierGatewayID.NotFound"],
    [{ CoreNetworkArn: "arn:aws:networkmanager::000000000000:core-network/core-network-0" }, "NotImplemented"],
  ];
  for (const [target, code] of cases) await expect(create("0.0.0.0/0", target)).rejects.toMatchObject({ code });
});

it("RTB-08 a local route is neither made nor removed, but may lead to an interface and back", async () => {
  const { ec2, table, igw, eni, create, routes } = await network();
  await expect(create("10.0.0.0/16", { NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "RouteAlreadyExists",
  });
  await expect(create("10.0.0.0/16", { GatewayId: igw })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const destination = { RouteTableId: table, DestinationCidrBlock: "10.0.0.0/16" };
  await expect(ec2("DeleteRoute", destination)).rejects.toMatchObject({
    code: "InvalidParameterValue",
    message: `cannot remove local route 10.0.0.0/16 in route table ${table}`,
  });
  await ec2("ReplaceRoute", { ...destination, NetworkInterfaceId: eni });
  expect((await routes())[0]).toMatchObject({ NetworkInterfaceId: eni, Origin: "CreateRouteTable" });
  await expect(ec2("ReplaceRoute", { ...destination, GatewayId: igw })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await ec2("ReplaceRoute", { ...destination, LocalTarget: true });
  expect((await routes())[0]).toMatchObject({ GatewayId: "local", State: "active" });
});

it("RTB-08 routes inside the VPC match a whole subnet and lead to appliances (M13)", async () => {
  const { igw, eni, create, routes } = await network();
  await expect(create("10.0.1.0/24", { GatewayId: igw })).rejects.toMatchObject({
    message: "Route target is not supported. This route only supports interface and instance targets.",
  });
  await expect(create("10.0.1.0/25", { NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await create("10.0.1.0/24", { NetworkInterfaceId: eni });
  expect((await routes())[2]).toMatchObject({ NetworkInterfaceId: eni });
  await create("10.0.0.0/8", { GatewayId: igw });
});

it("EIG-01 EIG-03 an egress-only gateway is a target for IPv6 alone", async () => {
  const { ec2, vpc, table, create, routes } = await network();
  const made = await ec2("CreateEgressOnlyInternetGateway", { VpcId: vpc });
  const EgressOnlyInternetGatewayId = made.EgressOnlyInternetGateway!.EgressOnlyInternetGatewayId!;
  await expect(create("0.0.0.0/0", { EgressOnlyInternetGatewayId })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await ec2("CreateRoute", { RouteTableId: table, DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId });
  expect((await routes())[2]).toMatchObject({ DestinationIpv6CidrBlock: "::/0", State: "active" });
  await ec2("DeleteEgressOnlyInternetGateway", { EgressOnlyInternetGatewayId });
  expect((await routes())[2]).toMatchObject({ EgressOnlyInternetGatewayId, State: "blackhole" });
});

it("a route stays as a blackhole when its target goes (M16)", async () => {
  const { ec2, vpc, igw, eni, create, stateOf } = await network();
  await create("0.0.0.0/0", { GatewayId: igw });
  await create("192.168.0.0/16", { NetworkInterfaceId: eni });
  expect(await stateOf("192.168.0.0/16")).toBe("blackhole");
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  expect(await stateOf("0.0.0.0/0")).toBe("blackhole");
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  expect(await stateOf("0.0.0.0/0")).toBe("active");
  await ec2("DetachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await ec2("DeleteInternetGateway", { InternetGatewayId: igw });
  expect(await stateOf("0.0.0.0/0")).toBe("blackhole");
});

it("a route is replaced where there is one, and deleted once", async () => {
  const { ec2, table, igw, eni, create, routes } = await network();
  const destination = { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0" };
  await expect(ec2("ReplaceRoute", { ...destination, GatewayId: igw })).rejects.toMatchObject({
    code: "InvalidParameterValue",
    message: "There is no route defined for '0.0.0.0/0' in the route table. Use CreateRoute instead.",
  });
  await create("0.0.0.0/0", { GatewayId: igw });
  await ec2("ReplaceRoute", { ...destination, NetworkInterfaceId: eni });
  expect((await routes())[2]).toMatchObject({ NetworkInterfaceId: eni });
  await expect(ec2("ReplaceRoute", { ...destination, LocalTarget: true })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  await ec2("DeleteRoute", destination);
  await expect(ec2("DeleteRoute", destination)).rejects.toMatchObject({
    code: "InvalidRoute.NotFound",
    message: `no route with destination-cidr-block 0.0.0.0/0 in route table ${table}`,
  });
});

it("RTB-12 a table takes 500 routes of each family", async () => {
  const { ec2, table, igw, create } = await network();
  for (let i = 0; i < 500; i++) await create(`172.16.${i >> 8}.${i & 255}/32`, { GatewayId: igw });
  await expect(create("172.17.0.0/32", { GatewayId: igw })).rejects.toMatchObject({ code: "RouteLimitExceeded" });
  await ec2("CreateRoute", { RouteTableId: table, DestinationIpv6CidrBlock: "::/0", GatewayId: igw });
});
