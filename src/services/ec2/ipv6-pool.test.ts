/** Amazon's IPv6 pool. */
import { expect, it } from "vitest";
import { prefix, covers } from "../../net/prefix.ts";
import { openCloud } from "../../../test/cloud.ts";

it("IP6-01 a VPC gets a /56 that no other VPC of any account or Region has", async () => {
  const { ec2 } = openCloud();
  const blocks: string[] = [];
  for (const account of ["000000000000", "111111111111"])
    for (const region of ["us-east-1", "eu-west-1", "ap-southeast-2"])
      for (let i = 0; i < 3; i++) {
        const wish = { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true };
        const { Vpc } = await ec2("CreateVpc", wish, { account, region });
        blocks.push(Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!);
      }
  expect(new Set(blocks).size).toBe(18);
  for (const block of blocks) expect(covers(prefix("2001:db8::/32"), prefix(block))).toBe(true);
  for (const block of blocks) expect(block).toMatch(/\/56$/);
});

it("IP6-07 own pools are none, and asking for one is refused by name", async () => {
  const { ec2 } = openCloud();
  expect(await ec2("DescribeIpv6Pools")).toEqual({ Ipv6Pools: [] });
  const PoolId = "ipv6pool-ec2-0123456789abcdef0";
  await expect(ec2("DescribeIpv6Pools", { PoolIds: [PoolId] })).rejects.toMatchObject({
    code: "InvalidPoolID.NotFound",
  });
  await expect(ec2("GetAssociatedIpv6PoolCidrs", { PoolId })).rejects.toMatchObject({ code: "InvalidPoolID.NotFound" });
  const private6 = ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", Ipv6IpamPoolId: "ipam-pool-0123456789abcdef0" });
  await expect(private6).rejects.toMatchObject({ status: 501, what: "ec2.CreateVpc.Ipv6IpamPoolId" });
});
