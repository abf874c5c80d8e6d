/** Entries of network ACLs that are replaced by others. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it.each([
  ["ports", { Protocol: "6", PortRange: { From: 80, To: 81 } }],
  ["ICMP types", { Protocol: "1", IcmpTypeCode: { Type: 8, Code: -1 } }],
])("an entry is replaced by one with %s", async (_, given) => {
  const { ec2 } = openCloud();
  const { VpcId } = (await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!;
  const { NetworkAclId } = (await ec2("CreateNetworkAcl", { VpcId: VpcId! })).NetworkAcl!;
  const place = { NetworkAclId: NetworkAclId!, RuleNumber: 7, Egress: false, CidrBlock: "10.0.0.0/8" };
  await ec2("CreateNetworkAclEntry", { ...place, Protocol: "-1", RuleAction: "deny" });
  await ec2("ReplaceNetworkAclEntry", { ...place, ...given, RuleAction: "allow" });
  const { NetworkAcls } = await ec2("DescribeNetworkAcls", { NetworkAclIds: [NetworkAclId!] });
  const entry = NetworkAcls![0]!.Entries!.find(({ RuleNumber }) => RuleNumber === 7);
  expect(entry).toEqual({ RuleNumber: 7, Egress: false, CidrBlock: "10.0.0.0/8", RuleAction: "allow", ...given });
});
