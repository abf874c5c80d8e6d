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
  expect(await ec2("DisableVpcClassicLinkDnsSupport", { VpcId })).toEqual({ Return: true });
  const InstanceId = "i-0123456789abcdef0";
  const refused = [
    ec2("EnableVpcClassicLink", { VpcId }),
    ec2("EnableVpcClassicLinkDnsSupport", { VpcId }),
    ec2("AttachClassicLinkVpc", { InstanceId, VpcId, Groups: ["sg-0123456789abcdef0"] }),
    ec2("DetachClassicLinkVpc", { InstanceId, VpcId }),
  ];
  for (const call of refused) await expect(call).rejects.toMatchObject({ code: "UnsupportedOperation" });
});

it("VPCs without ClassicLink's DNS are listed in pages, and each page once", async () => {
  const { cloud, ec2 } = openCloud();
  cloud.database.limits = () => 100;
  for (const n of [1, 2, 3, 4, 5, 6]) await ec2("CreateVpc", { CidrBlock: `10.${n}.0.0/16` });
  const wanted = (await ec2("DescribeVpcs")).Vpcs!.map(({ VpcId }) => VpcId);
  const found: (string | undefined)[] = [];
  for (let NextToken: string | undefined, first = true; first || NextToken; first = false) {
    const page = await ec2("DescribeVpcClassicLinkDnsSupport", { MaxResults: 5, NextToken });
    found.push(...page.Vpcs!.map(({ VpcId }) => VpcId));
    NextToken = page.NextToken;
  }
  expect(found).toEqual(wanted);
});
