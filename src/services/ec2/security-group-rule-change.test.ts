/** Descriptions of outbound rules. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("descriptions of outbound rules are changed by permission and by id", async () => {
  const { ec2 } = openCloud();
  const { VpcId } = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!;
  const { GroupId } = await ec2("CreateSecurityGroup", { VpcId, GroupName: "g", Description: "g" });
  const described = async () => {
    const Filters = [{ Name: "group-id", Values: [GroupId!] }];
    return (await ec2("DescribeSecurityGroupRules", { Filters })).SecurityGroupRules![0]!;
  };
  const { SecurityGroupRuleId } = await described();
  const IpRanges = [{ CidrIp: "0.0.0.0/0", Description: "everywhere" }];
  const update = (rest: object) => ec2("UpdateSecurityGroupRuleDescriptionsEgress", { GroupId, ...rest });
  expect(await update({ IpPermissions: [{ IpProtocol: "-1", IpRanges }] })).toEqual({ Return: true });
  expect((await described()).Description).toBe("everywhere");
  await update({ SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId, Description: "all" }] });
  expect((await described()).Description).toBe("all");
  const inbound = ec2("UpdateSecurityGroupRuleDescriptionsIngress", {
    GroupId,
    SecurityGroupRuleDescriptions: [{ SecurityGroupRuleId, Description: "wrong way" }],
  });
  await expect(inbound).rejects.toMatchObject({ code: "InvalidSecurityGroupRuleId.NotFound" });
});
