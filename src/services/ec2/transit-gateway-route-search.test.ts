/** Searches of a transit gateway's routes, by pages. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const cidrs = [
  "10.0.0.0/8",
  "10.1.0.0/16",
  "10.2.0.0/16",
  "10.2.0.0/24",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "fd00::/8",
];
const Filters = [{ Name: "type", Values: ["static"] }];

async function routed() {
  const test = openCloud();
  const gateway = (await test.ec2("CreateTransitGateway", {})).TransitGateway!;
  const TransitGatewayId = gateway.TransitGatewayId!;
  const table = gateway.Options!.AssociationDefaultRouteTableId!;
  const made = await test.ec2("CreateTransitGatewayRouteTable", { TransitGatewayId });
  const other = made.TransitGatewayRouteTable!.TransitGatewayRouteTableId!;
  const add = (DestinationCidrBlock: string, TransitGatewayRouteTableId = table) =>
    test.ec2("CreateTransitGatewayRoute", { DestinationCidrBlock, TransitGatewayRouteTableId, Blackhole: true });
  for (const cidr of cidrs.toReversed()) await add(cidr);
  const search = async (more: object = {}) => {
    const input = { TransitGatewayRouteTableId: table, Filters, ...more };
    const { Routes, AdditionalRoutesAvailable, NextToken } = await test.ec2("SearchTransitGatewayRoutes", input);
    return {
      found: Routes!.map(({ DestinationCidrBlock }) => DestinationCidrBlock),
      more: AdditionalRoutesAvailable,
      NextToken,
    };
  };
  return { ...test, table, other, add, search };
}

it("a search gives its routes by pages, in order, and says whether there are more", async () => {
  const { search } = await routed();
  expect(await search()).toEqual({ found: cidrs, more: false, NextToken: undefined });
  const first = await search({ MaxResults: 5 });
  expect(first).toMatchObject({ found: cidrs.slice(0, 5), more: true, NextToken: expect.any(String) });
  const second = await search({ MaxResults: 5, NextToken: first.NextToken });
  expect(second).toEqual({ found: cidrs.slice(5), more: false, NextToken: undefined });
});

it("changes between the pages of a search neither skip nor repeat", async () => {
  const { ec2, table, add, search } = await routed();
  const first = await search({ MaxResults: 5 });
  const gone = { TransitGatewayRouteTableId: table, DestinationCidrBlock: cidrs[0]! };
  await ec2("DeleteTransitGatewayRoute", gone);
  await add("0.0.0.0/0");
  await add("192.0.2.0/24");
  const second = await search({ MaxResults: 5, NextToken: first.NextToken });
  expect(second.found).toEqual(["192.0.2.0/24", ...cidrs.slice(5)]);
});

it("a search takes no foreign tokens, and pages of 5 to 1000 routes", async () => {
  const { search, other, add } = await routed();
  const { NextToken } = await search({ MaxResults: 5 });
  await add(cidrs[0]!, other);
  const theirs = search({ TransitGatewayRouteTableId: other, NextToken });
  await expect(theirs).rejects.toMatchObject({ code: "InvalidNextToken" });
  await expect(search({ NextToken: "x" })).rejects.toMatchObject({ code: "InvalidNextToken" });
  for (const MaxResults of [4, 1001])
    await expect(search({ MaxResults })).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
