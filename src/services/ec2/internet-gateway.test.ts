/** Internet gateways through their operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("an internet gateway is made with its tags and found by them", async () => {
  const { ec2 } = openCloud();
  const TagSpecifications = [{ ResourceType: "internet-gateway" as const, Tags: [{ Key: "Name", Value: "front" }] }];
  const { InternetGateway } = await ec2("CreateInternetGateway", { TagSpecifications });
  const found = await ec2("DescribeInternetGateways", { Filters: [{ Name: "tag:Name", Values: ["fr*"] }] });
  expect(found.InternetGateways).toEqual([InternetGateway]);
});
