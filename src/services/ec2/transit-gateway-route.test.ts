/** Routes of transit gateways: associations, propagations, static routes, prefix lists, searches. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Filter } from "../../models/ec2.d.ts";

/** A transit gateway with two attached VPCs, 10.1.0.0/16 and 10.2.0.0/16, and a second table. */
async function hub() {
  const test = openCloud();
  const gateway = (await test.ec2("CreateTransitGateway", {})).TransitGateway!;
  const id = gateway.TransitGatewayId!;
  const table = gateway.Options!.AssociationDefaultRouteTableId!;
  const made = await test.ec2("CreateTransitGatewayRouteTable", { TransitGatewayId: id });
  const second = made.TransitGatewayRouteTable!.TransitGatewayRouteTableId!;
  const attach = async (block: string) => {
    const vpcId = (await test.ec2("CreateVpc", { CidrBlock: block })).Vpc!.VpcId!;
    const CidrBlock = block.replace("/16", "/24");
    const subnet = { VpcId: vpcId, CidrBlock, AvailabilityZone: "us-east-1a" };
    const SubnetIds = [(await test.ec2("CreateSubnet", subnet)).Subnet!.SubnetId!];
    const input = { TransitGatewayId: id, VpcId: vpcId, SubnetIds };
    const row = (await test.ec2("CreateTransitGatewayVpcAttachment", input)).TransitGatewayVpcAttachment!;
    return { vpcId, attachmentId: row.TransitGatewayAttachmentId! };
  };
  const [a, b] = [await attach("10.1.0.0/16"), await attach("10.2.0.0/16")];
  const search = async (Filters: Filter[], TransitGatewayRouteTableId = table) => {
    const { Routes } = await test.ec2("SearchTransitGatewayRoutes", { TransitGatewayRouteTableId, Filters });
    return Routes!.map((route) => [
      route.DestinationCidrBlock,
      route.Type,
      route.State,
      route.TransitGatewayAttachments![0]?.TransitGatewayAttachmentId,
    ]);
  };
  const all = (tableId?: string) => search([{ Name: "type", Values: ["static", "propagated"] }], tableId);
  const route = (DestinationCidrBlock: string, attachmentId?: string, tableId = table) =>
    test.ec2("CreateTransitGatewayRoute", {
      DestinationCidrBlock,
      TransitGatewayRouteTableId: tableId,
      ...(attachmentId ? { TransitGatewayAttachmentId: attachmentId } : { Blackhole: true }),
    });
  return { test, id, table, second, a, b, attach, search, all, route };
}

describe("associations and propagations", () => {
  it("TGW-08 an attachment associates with one table but propagates to many", async () => {
    const { test, table, second, a, all } = await hub();
    const at = { TransitGatewayRouteTableId: second, TransitGatewayAttachmentId: a.attachmentId };
    await expect(test.ec2("AssociateTransitGatewayRouteTable", at)).rejects.toMatchObject({
      code: "Resource.AlreadyAssociated",
    });
    await test.ec2("EnableTransitGatewayRouteTablePropagation", at);
    await expect(test.ec2("EnableTransitGatewayRouteTablePropagation", at)).rejects.toMatchObject({
      code: "TransitGatewayRouteTablePropagation.Duplicate",
    });
    const of = { TransitGatewayAttachmentId: a.attachmentId };
    const known = await test.ec2("GetTransitGatewayAttachmentPropagations", of);
    expect(known.TransitGatewayAttachmentPropagations).toEqual([
      { TransitGatewayRouteTableId: table, State: "enabled" },
      { TransitGatewayRouteTableId: second, State: "enabled" },
    ]);
    expect(await all(second)).toEqual([["10.1.0.0/16", "propagated", "active", a.attachmentId]]);
    await test.ec2("DisassociateTransitGatewayRouteTable", { ...at, TransitGatewayRouteTableId: table });
    await test.ec2("AssociateTransitGatewayRouteTable", at);
    const input = { TransitGatewayRouteTableId: second };
    const { Associations } = await test.ec2("GetTransitGatewayRouteTableAssociations", input);
    const resource = { ResourceId: a.vpcId, ResourceType: "vpc" };
    expect(Associations).toEqual([{ TransitGatewayAttachmentId: a.attachmentId, ...resource, State: "associated" }]);
  });

  it("end, and say so when they were not there", async () => {
    const { test, table, a, b, all } = await hub();
    const at = { TransitGatewayRouteTableId: table, TransitGatewayAttachmentId: a.attachmentId };
    await test.ec2("DisableTransitGatewayRouteTablePropagation", at);
    await expect(test.ec2("DisableTransitGatewayRouteTablePropagation", at)).rejects.toMatchObject({
      code: "TransitGatewayRouteTablePropagation.NotFound",
    });
    expect(await all()).toEqual([["10.2.0.0/16", "propagated", "active", b.attachmentId]]);
    await test.ec2("DisassociateTransitGatewayRouteTable", at);
    await expect(test.ec2("DisassociateTransitGatewayRouteTable", at)).rejects.toMatchObject({
      code: "InvalidAssociation.NotFound",
    });
  });

  it("hold a table that is a default, or that is associated", async () => {
    const { test, table, second, a } = await hub();
    const input = { TransitGatewayRouteTableId: table };
    await expect(test.ec2("DeleteTransitGatewayRouteTable", input)).rejects.toMatchObject({ code: "IncorrectState" });
    const from = { TransitGatewayRouteTableId: table, TransitGatewayAttachmentId: a.attachmentId };
    await test.ec2("DisassociateTransitGatewayRouteTable", from);
    await test.ec2("AssociateTransitGatewayRouteTable", { ...from, TransitGatewayRouteTableId: second });
    const other = { TransitGatewayRouteTableId: second };
    await expect(test.ec2("DeleteTransitGatewayRouteTable", other)).rejects.toMatchObject({ code: "IncorrectState" });
    await test.ec2("DisassociateTransitGatewayRouteTable", { ...from, TransitGatewayRouteTableId: second });
    await test.ec2("DeleteTransitGatewayRouteTable", other);
    const asked = { TransitGatewayRouteTableIds: [second] };
    await expect(test.ec2("DescribeTransitGatewayRouteTables", asked)).rejects.toMatchObject({
      code: "InvalidRouteTableID.NotFound",
    });
  });
});

describe("routes", () => {
  it("M31 are taught by VPCs in the order in which they were attached, where they overlap", async () => {
    const { test, a, b, attach, all } = await hub();
    const c = await attach("10.1.0.0/16");
    const taught = [
      ["10.1.0.0/16", "propagated", "active", a.attachmentId],
      ["10.2.0.0/16", "propagated", "active", b.attachmentId],
    ];
    expect(await all()).toEqual(taught);
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: a.attachmentId });
    expect(await all()).toEqual([["10.1.0.0/16", "propagated", "active", c.attachmentId], taught[1]]);
  });

  it("M31 by hand win over taught ones of the same prefix, which are not shown then", async () => {
    const { route, all, b } = await hub();
    await route("10.1.0.0/16", b.attachmentId);
    await route("10.2.0.0/16");
    expect(await all()).toEqual([
      ["10.1.0.0/16", "static", "active", b.attachmentId],
      ["10.2.0.0/16", "static", "blackhole", undefined],
    ]);
  });

  it("by hand stay as blackholes when their attachment goes", async () => {
    const { test, route, search, b } = await hub();
    await route("192.168.0.0/16", b.attachmentId);
    await test.ec2("DeleteTransitGatewayVpcAttachment", { TransitGatewayAttachmentId: b.attachmentId });
    expect(await search([{ Name: "type", Values: ["static"] }])).toEqual([
      ["192.168.0.0/16", "static", "blackhole", b.attachmentId],
    ]);
  });

  it("are created once, replaced and deleted where they are", async () => {
    const { test, table, route, search, a, b } = await hub();
    await route("172.16.0.0/12", a.attachmentId);
    await expect(route("172.16.0.0/12")).rejects.toMatchObject({ code: "RouteAlreadyExists" });
    const at = { TransitGatewayRouteTableId: table, DestinationCidrBlock: "172.16.0.0/12" };
    await test.ec2("ReplaceTransitGatewayRoute", { ...at, TransitGatewayAttachmentId: b.attachmentId });
    const statics = [{ Name: "type", Values: ["static"] }];
    expect(await search(statics)).toEqual([["172.16.0.0/12", "static", "active", b.attachmentId]]);
    expect((await test.ec2("DeleteTransitGatewayRoute", at)).Route).toMatchObject({ State: "deleted" });
    expect(await search(statics)).toEqual([]);
    await expect(test.ec2("DeleteTransitGatewayRoute", at)).rejects.toMatchObject({ code: "InvalidRoute.NotFound" });
    await expect(test.ec2("ReplaceTransitGatewayRoute", { ...at, Blackhole: true })).rejects.toMatchObject({
      code: "InvalidRoute.NotFound",
    });
  });

  it.each([
    ["route-search.exact-match", "10.1.0.0/16", ["10.1.0.0/16"]],
    ["route-search.longest-prefix-match", "10.1.2.3", ["10.1.2.0/24"]],
    ["route-search.subnet-of-match", "10.1.0.0/16", ["10.1.0.0/16", "10.1.2.0/24"]],
    ["route-search.supernet-of-match", "10.1.0.0/16", ["10.0.0.0/8", "10.1.0.0/16"]],
    ["state", "blackhole", ["10.0.0.0/8", "10.1.2.0/24"]],
    ["attachment.resource-type", "vpc", ["10.1.0.0/16", "10.2.0.0/16"]],
  ])("are found by %s %s", async (Name, value, found) => {
    const { route, search } = await hub();
    await route("10.0.0.0/8");
    await route("10.1.2.0/24");
    expect((await search([{ Name, Values: [value] }])).map(([cidr]) => cidr)).toEqual(found);
  });

  it("of prefix lists follow the list, and keep it", async () => {
    const { test, table, all, a, b } = await hub();
    const list = await test.ec2("CreateManagedPrefixList", {
      PrefixListName: "sites",
      AddressFamily: "IPv4",
      MaxEntries: 5,
      Entries: [{ Cidr: "192.168.0.0/24" }, { Cidr: "10.2.0.0/16" }],
    });
    const id = list.PrefixList!.PrefixListId!;
    const at = { TransitGatewayRouteTableId: table, PrefixListId: id };
    await test.ec2("CreateTransitGatewayPrefixListReference", { ...at, TransitGatewayAttachmentId: a.attachmentId });
    expect(await all()).toEqual([
      ["10.1.0.0/16", "propagated", "active", a.attachmentId],
      ["10.2.0.0/16", "static", "active", a.attachmentId],
      ["192.168.0.0/24", "static", "active", a.attachmentId],
    ]);
    await expect(test.ec2("DeleteManagedPrefixList", { PrefixListId: id })).rejects.toMatchObject({
      code: "DependencyViolation",
    });
    await test.ec2("ModifyTransitGatewayPrefixListReference", { ...at, Blackhole: true });
    const input = { TransitGatewayRouteTableId: table };
    const { TransitGatewayPrefixListReferences } = await test.ec2("GetTransitGatewayPrefixListReferences", input);
    expect(TransitGatewayPrefixListReferences).toMatchObject([
      { PrefixListId: id, State: "available", Blackhole: true },
    ]);
    await test.ec2("DeleteTransitGatewayPrefixListReference", at);
    expect((await all())[1]).toEqual(["10.2.0.0/16", "propagated", "active", b.attachmentId]);
  });
});
