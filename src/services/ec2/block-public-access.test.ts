/** VPC Block Public Access: the mode of an account, exclusions, and what VPCs and subnets show of them. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function place() {
  const cloud = openCloud();
  const VpcId = (await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const SubnetId = (await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.0.0.0/24" })).Subnet!.SubnetId!;
  const modes = async () => {
    const [vpc] = (await cloud.ec2("DescribeVpcs", { VpcIds: [VpcId] })).Vpcs!;
    const [subnet] = (await cloud.ec2("DescribeSubnets", { SubnetIds: [SubnetId] })).Subnets!;
    return [vpc, subnet].map((one) => one!.BlockPublicAccessStates!.InternetGatewayBlockMode);
  };
  const block = (InternetGatewayBlockMode: "off" | "block-bidirectional" | "block-ingress") =>
    cloud.ec2("ModifyVpcBlockPublicAccessOptions", { InternetGatewayBlockMode });
  return { ...cloud, VpcId, SubnetId, modes, block };
}

it("the mode starts off, holds in one Region, and is shown by its VPCs and subnets", async () => {
  const { ec2, block, modes } = await place();
  const before = (await ec2("DescribeVpcBlockPublicAccessOptions")).VpcBlockPublicAccessOptions!;
  expect(before).toMatchObject({ State: "default-state", InternetGatewayBlockMode: "off", ManagedBy: "account" });
  expect((await block("block-ingress")).VpcBlockPublicAccessOptions).toMatchObject({ State: "update-in-progress" });
  const after = (await ec2("DescribeVpcBlockPublicAccessOptions")).VpcBlockPublicAccessOptions!;
  expect(after).toMatchObject({ State: "update-complete", InternetGatewayBlockMode: "block-ingress" });
  expect(await modes()).toEqual(["block-ingress", "block-ingress"]);
  const elsewhere = await ec2("DescribeVpcBlockPublicAccessOptions", {}, { region: "eu-west-1" });
  expect(elsewhere.VpcBlockPublicAccessOptions!.InternetGatewayBlockMode).toBe("off");
});

it("exclusions open a VPC or a subnet, the subnet's own counting first", async () => {
  const { ec2, block, modes, VpcId, SubnetId } = await place();
  await block("block-bidirectional");
  const ofVpc = { VpcId, InternetGatewayExclusionMode: "allow-egress" } as const;
  const { VpcBlockPublicAccessExclusion: made } = await ec2("CreateVpcBlockPublicAccessExclusion", ofVpc);
  expect(made).toMatchObject({ State: "create-in-progress", ResourceArn: expect.stringContaining(`:vpc/${VpcId}`) });
  expect(await modes()).toEqual(["block-ingress", "block-ingress"]);
  const ofSubnet = { SubnetId, InternetGatewayExclusionMode: "allow-bidirectional" } as const;
  await ec2("CreateVpcBlockPublicAccessExclusion", ofSubnet);
  expect(await modes()).toEqual(["block-ingress", "off"]);
  const ExclusionId = made!.ExclusionId!;
  await ec2("ModifyVpcBlockPublicAccessExclusion", { ...ofSubnet, SubnetId: undefined, ExclusionId } as never);
  expect(await modes()).toEqual(["off", "off"]);
  await ec2("DeleteVpcBlockPublicAccessExclusion", { ExclusionId });
  expect(await modes()).toEqual(["block-bidirectional", "off"]);
});

it("a deleted exclusion stays listed for an hour and cannot be changed", async () => {
  const { ec2, cloud, VpcId } = await place();
  const wish = { VpcId, InternetGatewayExclusionMode: "allow-egress" } as const;
  const { VpcBlockPublicAccessExclusion: made } = await ec2("CreateVpcBlockPublicAccessExclusion", wish);
  await expect(ec2("CreateVpcBlockPublicAccessExclusion", wish)).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  const ExclusionId = made!.ExclusionId!;
  await ec2("DeleteVpcBlockPublicAccessExclusion", { ExclusionId });
  const listed = async () => (await ec2("DescribeVpcBlockPublicAccessExclusions")).VpcBlockPublicAccessExclusions;
  expect(await listed()).toMatchObject([{ ExclusionId, State: "delete-complete" }]);
  await expect(ec2("DeleteVpcBlockPublicAccessExclusion", { ExclusionId })).rejects.toMatchObject({
    code: "InvalidVpcBlockPublicAccessExclusionId.NotFound",
  });
  await ec2("CreateVpcBlockPublicAccessExclusion", wish);
  await cloud.scheduler.advance(3600_000);
  expect(await listed()).toMatchObject([{ State: "create-complete" }]);
});

it("an exclusion is for exactly one of VPC and subnet", async () => {
  const { ec2, VpcId, SubnetId } = await place();
  const InternetGatewayExclusionMode = "allow-egress";
  for (const target of [{}, { VpcId, SubnetId }])
    await expect(
      ec2("CreateVpcBlockPublicAccessExclusion", { ...target, InternetGatewayExclusionMode }),
    ).rejects.toMatchObject({ code: "InvalidParameterCombination" });
});
