/** Ids that a request names twice: each resource is answered, changed and used once. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.small", MinCount: 1, MaxCount: 1 } as const;

async function subnetOf({ ec2 }: TestCloud): Promise<string> {
  return (await ec2("DescribeSubnets")).Subnets![0]!.SubnetId!;
}

it.each([
  ["DescribeVpcs", "VpcIds", "Vpcs", "VpcId"],
  ["DescribeSubnets", "SubnetIds", "Subnets", "SubnetId"],
  ["DescribeSecurityGroups", "GroupIds", "SecurityGroups", "GroupId"],
  ["DescribeNetworkAcls", "NetworkAclIds", "NetworkAcls", "NetworkAclId"],
  ["DescribeManagedPrefixLists", "PrefixListIds", "PrefixLists", "PrefixListId"],
] as const)("%s answers an id once", async (operation, ids, list, member) => {
  const { call } = openCloud();
  const [{ [member]: id }] = (await call("ec2", operation))[list];
  expect((await call("ec2", operation, { [ids]: [id, id] }))[list]).toHaveLength(1);
});

it("a rule is revoked once", async () => {
  const { ec2 } = openCloud();
  const [group] = (await ec2("DescribeSecurityGroups")).SecurityGroups!;
  const wish = { IpProtocol: "tcp", FromPort: 1, ToPort: 1, CidrIp: "192.0.2.0/24" };
  const made = await ec2("AuthorizeSecurityGroupIngress", { GroupId: group!.GroupId, ...wish });
  const id = made.SecurityGroupRules![0]!.SecurityGroupRuleId!;
  const gone = await ec2("RevokeSecurityGroupIngress", { GroupId: group!.GroupId, SecurityGroupRuleIds: [id, id] });
  expect(gone.RevokedSecurityGroupRules).toHaveLength(1);
});

it("an instance is monitored once", async () => {
  const { ec2 } = openCloud();
  const { InstanceId } = (await ec2("RunInstances", image)).Instances![0]!;
  const answer = await ec2("MonitorInstances", { InstanceIds: [InstanceId!, InstanceId!] });
  expect(answer.InstanceMonitorings).toHaveLength(1);
});

it("an interface is not two interfaces of an instance", async () => {
  const opened = openCloud();
  const made = await opened.ec2("CreateNetworkInterface", { SubnetId: await subnetOf(opened) });
  const { NetworkInterfaceId } = made.NetworkInterface!;
  const NetworkInterfaces = [0, 1].map((DeviceIndex) => ({ DeviceIndex, NetworkInterfaceId }));
  await expect(opened.ec2("RunInstances", { ...image, NetworkInterfaces })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
});
