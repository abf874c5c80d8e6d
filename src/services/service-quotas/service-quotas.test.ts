/** Quotas are read and raised, and what is raised counts at once. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const igws = { ServiceCode: "vpc", QuotaCode: "L-A4707A72" };

it("LIM-01 Service Quotas is the place where limits are read", async () => {
  const { call } = openCloud();
  const { Quota } = await call("service-quotas", "GetServiceQuota", igws);
  expect(Quota).toMatchObject({ QuotaName: "Internet gateways per Region", Value: 5, Adjustable: true });
  const { Quotas } = await call("service-quotas", "ListServiceQuotas", { ServiceCode: "vpc", MaxResults: 100 });
  expect(Quotas).toContainEqual(Quota);
});

it("an increase is granted at once, for that account and Region alone", async () => {
  const { call, ec2 } = openCloud({ quotas: { "internet-gateways": 1 } });
  await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" });
  const before = (await ec2("DescribeInternetGateways")).InternetGateways!.length;
  expect(before).toBe(1);
  await expect(ec2("CreateInternetGateway")).rejects.toMatchObject({ code: "InternetGatewayLimitExceeded" });
  await call("service-quotas", "RequestServiceQuotaIncrease", { ...igws, DesiredValue: 2 });
  await ec2("CreateInternetGateway");
  await expect(ec2("CreateInternetGateway")).rejects.toMatchObject({ code: "InternetGatewayLimitExceeded" });
  await expect(ec2("CreateInternetGateway", {}, { region: "eu-west-1" })).rejects.toMatchObject({
    code: "InternetGatewayLimitExceeded",
  });
  const { RequestedQuotas } = await call("service-quotas", "ListRequestedServiceQuotaChangeHistory", {});
  expect(RequestedQuotas).toMatchObject([{ QuotaCode: igws.QuotaCode, DesiredValue: 2, Status: "APPROVED" }]);
});

it("a value that is no increase is refused, and so are quotas that nobody has", async () => {
  const { call } = openCloud();
  const ask = (input: object) => call("service-quotas", "RequestServiceQuotaIncrease", { ...igws, ...input });
  await expect(ask({ DesiredValue: 5 })).rejects.toMatchObject({ code: "IllegalArgumentException" });
  await expect(ask({ DesiredValue: 9, QuotaCode: "L-00000000" })).rejects.toMatchObject({
    code: "NoSuchResourceException",
  });
});

it("pages go through all quotas once", async () => {
  const { call } = openCloud();
  const all = (await call("service-quotas", "ListServiceQuotas", { ServiceCode: "vpc" })).Quotas;
  const codes: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await call("service-quotas", "ListServiceQuotas", { ServiceCode: "vpc", MaxResults: 3, NextToken });
    codes.push(...page.Quotas.map((quota: { QuotaCode: string }) => quota.QuotaCode));
    NextToken = page.NextToken;
  } while (NextToken);
  expect(codes).toEqual(all.map((quota: { QuotaCode: string }) => quota.QuotaCode));
});
