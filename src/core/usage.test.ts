/** How much of each quota is used: our stand-in for Trusted Advisor's service limit checks. */
import { expect, it } from "vitest";
import { openCloud } from "../../test/cloud.ts";
import type { TestCloud } from "../../test/cloud.ts";
import { quotaUsage } from "./usage.ts";

const owner = { account: "0".repeat(12), region: "us-east-1" };

function usageOf({ cloud }: TestCloud, slug: string) {
  const { database } = cloud;
  const valueOf = (quota: Parameters<typeof database.limits>[0]) => database.limits(quota, owner.account, owner.region);
  return quotaUsage(database, database.tables(), valueOf, owner).find((usage) => usage.slug === slug);
}

/** Trusted Advisor itself is not built: the view of `/_fogbank/quotas` and `fogbank quotas` stands in for it. */
it("LIM-02 the limits view shows EIPs, VPCs, subnets, security groups and IGWs with their use", async () => {
  const test = openCloud();
  const { Vpc } = await test.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  for (let i = 0; i < 7; i++) await test.ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock: `10.0.${i}.0/24` });
  await test.ec2("AllocateAddress");
  expect(usageOf(test, "vpcs")).toMatchObject({ used: 2, value: 5, status: "ok" });
  expect(usageOf(test, "elastic-ips")).toMatchObject({ used: 1, value: 5 });
  expect(usageOf(test, "internet-gateways")).toMatchObject({ used: 1 });
  expect(usageOf(test, "security-groups")).toMatchObject({ used: 2, value: 2500, status: "ok" });
  expect(usageOf(test, "subnets-per-vpc")).toMatchObject({ used: 7, of: Vpc!.VpcId, value: 200, status: "ok" });
  expect(usageOf(test, "rules-per-security-group")).toMatchObject({ status: "unmeasured" });
});

/** As Trusted Advisor warns at 80 % and again when the limit is reached. */
it("LIM-03 the limits view warns of limits that are near or reached", async () => {
  const test = openCloud();
  for (let i = 1; i < 3; i++) await test.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  expect(usageOf(test, "vpcs")).toMatchObject({ used: 3, status: "ok" });
  await test.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  expect(usageOf(test, "vpcs")).toMatchObject({ used: 4, status: "near" });
  await test.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  expect(usageOf(test, "vpcs")).toMatchObject({ used: 5, status: "reached" });
  await expect(test.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).rejects.toMatchObject({ code: "VpcLimitExceeded" });
  const raise = { ServiceCode: "vpc", QuotaCode: "L-F678F1CE", DesiredValue: 50 };
  await test.call("service-quotas", "RequestServiceQuotaIncrease", raise);
  expect(usageOf(test, "vpcs")).toMatchObject({ used: 5, value: 50, status: "ok" });
});
