/** Route tables through their operations: main and custom ones, associations, propagation, gateways' tables. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { propagatedRoutes } from "./route-state.ts";
import { vpnGateways } from "./tables/gateway.ts";
import type { LearnedPrefix } from "./tables/gateway.ts";
import { routeTables } from "./tables/route-table.ts";

async function network() {
  const opened = openCloud();
  const { ec2, cloud } = opened;
  const vpc = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const subnet = (await ec2("CreateSubnet", { VpcId: vpc, CidrBlock: "10.0.1.0/24" })).Subnet!.SubnetId!;
  const table = (await ec2("CreateRouteTable", { VpcId: vpc })).RouteTable!.RouteTableId!;
  const find = async (name: string, ...values: string[]) =>
    (await ec2("DescribeRouteTables", { Filters: [{ Name: name, Values: values }] })).RouteTables!;
  const mainTable = async () =>
    (
      await ec2("DescribeRouteTables", {
        Filters: [
          { Name: "vpc-id", Values: [vpc] },
          { Name: "association.main", Values: ["true"] },
        ],
      })
    ).RouteTables![0]!;
  const learn = (gateway: string, learned: readonly LearnedPrefix[]) =>
    cloud.database.transact((tx) => tx.update(vpnGateways, gateway, { learned }));
  return { ...opened, vpc, subnet, table, find, mainTable, learn };
}

async function attachedVgw({ ec2, vpc }: Awaited<ReturnType<typeof network>>) {
  const { VpnGateway } = await ec2("CreateVpnGateway", { Type: "ipsec.1" });
  const VpnGatewayId = VpnGateway!.VpnGatewayId!;
  await ec2("AttachVpnGateway", { VpnGatewayId, VpcId: vpc });
  return VpnGatewayId;
}

it("RTB-02 each VPC has one main table", async () => {
  const { mainTable, vpc } = await network();
  expect(await mainTable()).toMatchObject({
    VpcId: vpc,
    OwnerId: "000000000000",
    PropagatingVgws: [],
    Tags: [],
    Associations: [{ Main: true, AssociationState: { State: "associated" } }],
    Routes: [{ DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local" }],
  });
});

it("RTB-03 any custom table can be made the main one, and the old one becomes custom", async () => {
  const { ec2, table, mainTable } = await network();
  const old = await mainTable();
  const { RouteTableAssociationId: AssociationId } = old.Associations![0]!;
  await expect(ec2("DisassociateRouteTable", { AssociationId: AssociationId! })).rejects.toMatchObject({
    message: `cannot disassociate the main route table association ${AssociationId}`,
  });
  await expect(ec2("DeleteRouteTable", { RouteTableId: old.RouteTableId! })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  const made = await ec2("ReplaceRouteTableAssociation", { AssociationId: AssociationId!, RouteTableId: table });
  expect(made.NewAssociationId).not.toBe(AssociationId);
  expect((await mainTable()).RouteTableId).toBe(table);
  await ec2("DeleteRouteTable", { RouteTableId: old.RouteTableId! });
});

it("RTB-22 a subnet has at most one table of its own, of its own VPC", async () => {
  const { ec2, table, subnet, find } = await network();
  const { AssociationId } = await ec2("AssociateRouteTable", { RouteTableId: table, SubnetId: subnet });
  await expect(ec2("AssociateRouteTable", { RouteTableId: table, SubnetId: subnet })).rejects.toMatchObject({
    code: "Resource.AlreadyAssociated",
  });
  expect((await find("association.subnet-id", subnet)).map((one) => one.RouteTableId)).toEqual([table]);
  await expect(ec2("DeleteRouteTable", { RouteTableId: table })).rejects.toMatchObject({ code: "DependencyViolation" });
  const far = (await ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" })).Vpc!.VpcId!;
  const other = (await ec2("CreateRouteTable", { VpcId: far })).RouteTable!.RouteTableId!;
  await expect(
    ec2("ReplaceRouteTableAssociation", { AssociationId: AssociationId!, RouteTableId: other }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("DisassociateRouteTable", { AssociationId: AssociationId! });
  await expect(ec2("DisassociateRouteTable", { AssociationId: AssociationId! })).rejects.toMatchObject({
    code: "InvalidAssociationID.NotFound",
  });
  await ec2("DeleteRouteTable", { RouteTableId: table });
});

it("RTB-04 a change of a custom table leaves the main table as it was", async () => {
  const { ec2, vpc, table, mainTable } = await network();
  const before = await mainTable();
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw });
  expect(await mainTable()).toEqual(before);
});

it("tables are found by what their routes hold", async () => {
  const { ec2, vpc, table, find } = await network();
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw });
  for (const [name, value] of [
    ["route.gateway-id", igw],
    ["route.destination-cidr-block", "0.0.0.0/0"],
    ["route.origin", "CreateRoute"],
  ] as const) {
    const found = await find(name, value);
    expect(found.filter((one) => one.VpcId === vpc).map((one) => one.RouteTableId)).toEqual([table]);
  }
  await expect(find("route.colour", "blue")).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("edge associations want a table that keeps to the VPC (M15)", async () => {
  const opened = await network();
  const { ec2, vpc, subnet, table, find, mainTable } = opened;
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  const associate = (RouteTableId: string) => ec2("AssociateRouteTable", { RouteTableId, GatewayId: igw });
  await expect(associate(table)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0", GatewayId: igw });
  await expect(associate(table)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("DeleteRoute", { RouteTableId: table, DestinationCidrBlock: "0.0.0.0/0" });
  await associate(table);
  await expect(associate(table)).rejects.toMatchObject({ code: "Resource.AlreadyAssociated" });
  expect((await find("association.gateway-id", igw))[0]!.Associations).toMatchObject([{ GatewayId: igw, Main: false }]);
  const eni = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  const create = (DestinationCidrBlock: string, target: object) =>
    ec2("CreateRoute", { RouteTableId: table, DestinationCidrBlock, ...target });
  await expect(create("192.168.0.0/16", { NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await expect(create("0.0.0.0/0", { GatewayId: igw })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await create("10.0.1.0/24", { NetworkInterfaceId: eni });
  const mainAssociation = (await mainTable()).Associations![0]!.RouteTableAssociationId!;
  await expect(
    ec2("ReplaceRouteTableAssociation", { AssociationId: mainAssociation, RouteTableId: table }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const VpnGatewayId = await attachedVgw(opened);
  await expect(
    ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: VpnGatewayId }),
  ).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("a gateway's table holds no prefix lists (M15)", async () => {
  const { ec2, vpc, subnet, table } = await network();
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  const eni = (await ec2("CreateNetworkInterface", { SubnetId: subnet })).NetworkInterface!.NetworkInterfaceId!;
  const entries = { Entries: [{ Cidr: "10.0.1.0/24" }], MaxEntries: 1, AddressFamily: "IPv4" };
  const { PrefixList } = await ec2("CreateManagedPrefixList", { PrefixListName: "inside", ...entries });
  const route = { RouteTableId: table, DestinationPrefixListId: PrefixList!.PrefixListId! };
  const associate = () => ec2("AssociateRouteTable", { RouteTableId: table, GatewayId: igw });
  await ec2("CreateRoute", { ...route, NetworkInterfaceId: eni });
  await expect(associate()).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await ec2("DeleteRoute", route);
  await associate();
  await expect(ec2("CreateRoute", { ...route, NetworkInterfaceId: eni })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});

it("RTB-14 propagation is off until it is switched on, table by table", async () => {
  const opened = await network();
  const { ec2, table, learn, find } = opened;
  const gateway = await attachedVgw(opened);
  learn(gateway, [{ cidr: "192.168.0.0/16", source: "vpn-bgp" }]);
  expect((await find("route-table-id", table))[0]!.Routes).toHaveLength(1);
  await ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: gateway });
  expect((await find("route-table-id", table))[0]).toMatchObject({
    PropagatingVgws: [{ GatewayId: gateway }],
    Routes: [
      { GatewayId: "local" },
      {
        DestinationCidrBlock: "192.168.0.0/16",
        GatewayId: gateway,
        Origin: "EnableVgwRoutePropagation",
        State: "active",
      },
    ],
  });
  await ec2("DisableVgwRoutePropagation", { RouteTableId: table, GatewayId: gateway });
  expect((await find("route-table-id", table))[0]!.Routes).toHaveLength(1);
});

it("a prefix that a gateway learns twice is propagated once", async () => {
  const opened = await network();
  const { cloud, ec2, table, learn } = opened;
  const gateway = await attachedVgw(opened);
  await ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: gateway });
  learn(gateway, [
    { cidr: "192.168.0.0/16", source: "vpn-bgp", asPathLength: 1 },
    { cidr: "192.168.0.0/16", source: "direct-connect", asPathLength: 9 },
    { cidr: "192.168.1.0/24", source: "vpn-static" },
  ]);
  const row = cloud.database.get(routeTables, table)!;
  const found = propagatedRoutes(cloud.reader, row).map(({ destination }) => destination);
  expect(found).toEqual([
    { kind: "ipv4", cidr: "192.168.0.0/16" },
    { kind: "ipv4", cidr: "192.168.1.0/24" },
  ]);
});

it("RTB-13 a table takes 100 propagated routes", async () => {
  const opened = await network();
  const { cloud, ec2, table, learn } = opened;
  const gateway = await attachedVgw(opened);
  await ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: gateway });
  learn(
    gateway,
    Array.from({ length: 150 }, (_, i) => ({ cidr: `192.168.${i}.0/24`, source: "vpn-bgp" as const })),
  );
  expect(propagatedRoutes(cloud.reader, cloud.database.get(routeTables, table)!)).toHaveLength(100);
});

it("RTB-15 an internet gateway's routes cannot be propagated", async () => {
  const { ec2, vpc, table } = await network();
  const igw = (await ec2("CreateInternetGateway")).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId: igw, VpcId: vpc });
  await expect(ec2("EnableVgwRoutePropagation", { RouteTableId: table, GatewayId: igw })).rejects.toMatchObject({
    code: "InvalidGatewayID.NotFound",
  });
});

it("RTB-07 a new address block brings its local route to every table, and takes it along", async () => {
  const { ec2, vpc, table, find } = await network();
  const made = await ec2("AssociateVpcCidrBlock", { VpcId: vpc, CidrBlock: "10.1.0.0/16" });
  const cidrs = async () =>
    (await find("route-table-id", table))[0]!.Routes!.map((one) => [one.DestinationCidrBlock, one.GatewayId]);
  expect(await cidrs()).toEqual([
    ["10.0.0.0/16", "local"],
    ["10.1.0.0/16", "local"],
  ]);
  await ec2("DisassociateVpcCidrBlock", { AssociationId: made.CidrBlockAssociation!.AssociationId! });
  expect(await cidrs()).toHaveLength(1);
});

it("deleting a VPC takes its main table and wants its other tables gone", async () => {
  const { ec2, vpc, subnet, table, find } = await network();
  await ec2("DeleteSubnet", { SubnetId: subnet });
  await expect(ec2("DeleteVpc", { VpcId: vpc })).rejects.toMatchObject({ code: "DependencyViolation" });
  await ec2("DeleteRouteTable", { RouteTableId: table });
  await ec2("DeleteVpc", { VpcId: vpc });
  expect(await find("vpc-id", vpc)).toEqual([]);
});
