/** Routes of a transit gateway's table in a bucket. */
import type { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { expect, it } from "vitest";
import { openS3 } from "../../../test/bucket.ts";

const folder = "VPCTransitGateway/TransitGatewayRouteTables";

async function exported() {
  const test = openS3();
  const gateway = (await test.ec2("CreateTransitGateway", {})).TransitGateway!;
  const table = gateway.Options!.AssociationDefaultRouteTableId!;
  const { SubnetId, VpcId } = (await test.ec2("DescribeSubnets")).Subnets![0]!;
  const { TransitGatewayVpcAttachment: made } = await test.ec2("CreateTransitGatewayVpcAttachment", {
    TransitGatewayId: gateway.TransitGatewayId!,
    VpcId: VpcId!,
    SubnetIds: [SubnetId!],
  });
  for (const DestinationCidrBlock of ["10.0.0.0/8", "10.1.0.0/16"])
    await test.ec2("CreateTransitGatewayRoute", {
      DestinationCidrBlock,
      TransitGatewayRouteTableId: table,
      Blackhole: true,
    });
  await test.call("s3", "CreateBucket", { Bucket: "routes-1" });
  const write = (more: object = {}) =>
    test.ec2("ExportTransitGatewayRoutes", { TransitGatewayRouteTableId: table, S3Bucket: "routes-1", ...more });
  const read = async (location: string | undefined) => {
    const Key = location!.slice("s3://routes-1/".length);
    const { Body, ContentType } = await test.call("s3", "GetObject", { Bucket: "routes-1", Key });
    return { ContentType, text: (await json(Body as Readable)) as Record<"filter" | "routes", unknown[]> };
  };
  return { test, table, write, read, vpcId: VpcId!, attachment: made!.TransitGatewayAttachmentId! };
}

it("TGW-08 exports a table's routes as AWS writes them", async () => {
  const { table, write, read, vpcId, attachment } = await exported();
  const { S3Location } = await write();
  expect(S3Location).toMatch(
    new RegExp(`^s3://routes-1/${folder}/000000000000_us-east-1_${table}_\\d{8}T\\d{6}Z\\.json$`),
  );
  const blackhole = { transitGatewayAttachments: [], type: "static", state: "blackhole" };
  expect(await read(S3Location)).toEqual({
    ContentType: "application/json",
    text: {
      filter: [],
      routes: [
        { destinationCidrBlock: "10.0.0.0/8", ...blackhole },
        { destinationCidrBlock: "10.1.0.0/16", ...blackhole },
        {
          destinationCidrBlock: "172.31.0.0/16",
          transitGatewayAttachments: [
            { resourceId: vpcId, transitGatewayAttachmentId: attachment, resourceType: "vpc" },
          ],
          type: "propagated",
          state: "active",
        },
      ],
    },
  });
});

it.each<[string, string, number]>([
  ["route-search.subnet-of-match", "10.0.0.0/8", 2],
  ["route-search.longest-prefix-match", "10.1.2.0/24", 1],
  ["route-search.exact-match", "10.0.0.0/8", 1],
  ["route-search.supernet-of-match", "10.1.0.0/24", 2],
  ["type", "propagated", 1],
  ["state", "blackhole", 2],
  ["transit-gateway-route-destination-cidr-block", "10.1.0.0/16", 1],
  ["attachment.resource-id", "vpc-1", 0],
  ["attachment.transit-gateway-attachment-id", "tgw-attach-1", 0],
])("exports what the filter %s %s leaves", async (Name, value, count) => {
  const { write, read } = await exported();
  const { text } = await read((await write({ Filters: [{ Name, Values: [value] }] })).S3Location);
  expect(text.filter).toEqual([{ name: Name, values: [value] }]);
  expect(text.routes).toHaveLength(count);
});

it("refuses buckets that are not there or not the caller's, and tables of others", async () => {
  const { test, write, table } = await exported();
  await expect(write({ S3Bucket: "nobodys" })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await test.call("s3", "CreateBucket", { Bucket: "theirs-1" }, { account: "222222222222" });
  await expect(write({ S3Bucket: "theirs-1" })).rejects.toMatchObject({ code: "UnauthorizedOperation" });
  const input = { TransitGatewayRouteTableId: table, S3Bucket: "theirs-1" };
  await expect(test.ec2("ExportTransitGatewayRoutes", input, { account: "222222222222" })).rejects.toMatchObject({
    code: "InvalidRouteTableID.NotFound",
  });
  await expect(write({ Filters: [{ Name: "prefix-list-id", Values: ["pl-1"] }] })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});
