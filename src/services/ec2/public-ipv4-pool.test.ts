/** Pools of public IPv4 addresses, and resources that AWS's services keep. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("own pools of public addresses are none", async () => {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "tag:a", Values: ["b"] }];
  expect(await ec2("DescribePublicIpv4Pools", { Filters })).toEqual({ PublicIpv4Pools: [] });
  const PoolIds = ["ipv4pool-ec2-0123456789abcdef0"];
  await expect(ec2("DescribePublicIpv4Pools", { PoolIds })).rejects.toMatchObject({
    code: "InvalidPublicIpv4PoolID.NotFound",
  });
});

it.each([
  "DescribeInstances",
  "DescribeInstanceStatus",
  "DescribeLaunchTemplates",
  "DescribeNetworkInterfaces",
  "DescribeVolumes",
] as const)("%s hides no resources that services keep, so that including them is the same", async (operation) => {
  const { ec2 } = openCloud();
  expect(await ec2(operation, { IncludeManagedResources: true })).toEqual(await ec2(operation));
});
