/** ClassicLink as AWS answers it since its end. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("no VPC has ClassicLink, and none can get it", async () => {
  const { ec2 } = openCloud();
  const VpcId = (await ec2("DescribeVpcs")).Vpcs![0]!.VpcId!;
  expect((await ec2("DescribeVpcClassicLink")).Vpcs).toMatchObject([{ VpcId, ClassicLinkEnabled: false }]);
  expect((await ec2("DescribeVpcClassicLinkDnsSupport")).Vpcs).toEqual([{ VpcId, ClassicLinkDnsSupported: false }]);
  expect((await ec2("DescribeClassicLinkInstances")).Instances).toEqual([]);
  expect(await ec2("DisableVpcClassicLink", { VpcId })).toEqual({ Return: true });
  await expect(ec2("EnableVpcClassicLink", { VpcId })).rejects.toMatchObject({ code: "UnsupportedOperation" });
});
