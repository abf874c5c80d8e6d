/** RunInstances through operations: what an instance gets, and what is refused. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { prefix, contains } from "../../net/prefix.ts";
import { address } from "../../net/address.ts";

const one = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;

async function openVpc(): Promise<TestCloud & { vpcId: string; subnetId: string }> {
  const opened = openCloud();
  const { Vpc } = await opened.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  const vpcId = Vpc!.VpcId!;
  const { Subnet } = await opened.ec2("CreateSubnet", { VpcId: vpcId, CidrBlock: "10.0.1.0/24" });
  return { ...opened, vpcId, subnetId: Subnet!.SubnetId! };
}

it("IPA-01 an instance receives a private address of its subnet at launch", async () => {
  const { ec2, subnetId } = await openVpc();
  const { Instances } = await ec2("RunInstances", { ...one, SubnetId: subnetId });
  expect(Instances![0]!.State).toEqual({ Code: 0, Name: "pending" });
  expect(contains(prefix("10.0.1.0/24"), address(Instances![0]!.PrivateIpAddress!))).toBe(true);
  const found = await ec2("DescribeInstances", { InstanceIds: [Instances![0]!.InstanceId!] });
  expect(found.Reservations![0]!.Instances![0]!.State).toEqual({ Code: 16, Name: "running" });
});
