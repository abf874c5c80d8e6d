/** Requests for increases, and the lists of quotas, as they are read back. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const service = "service-quotas";
const gateways = { ServiceCode: "vpc", QuotaCode: "L-A4707A72" };

async function openLists() {
  const { call, ec2 } = openCloud();
  await ec2("DescribeVpcs");
  return call;
}

it("services and their default quotas are listed in pages", async () => {
  const call = await openLists();
  const { Services } = await call(service, "ListServices", {});
  const listed = Services.map(({ ServiceCode }: { ServiceCode: string }) => ServiceCode);
  expect(listed).toEqual(["dynamodb", "ec2", "elasticloadbalancing", "s3", "vpc"]);
  const first = await call(service, "ListServices", { MaxResults: 1 });
  expect(await call(service, "ListServices", { NextToken: first.NextToken })).toEqual({ Services: Services.slice(1) });
  const page = await call(service, "ListAWSDefaultServiceQuotas", { ServiceCode: "vpc", MaxResults: 2 });
  const next = await call(service, "ListAWSDefaultServiceQuotas", { ServiceCode: "vpc", NextToken: page.NextToken });
  const codes = [...page.Quotas, ...next.Quotas].map(({ QuotaCode }: { QuotaCode: string }) => QuotaCode);
  expect(codes).toEqual([...new Set(codes)].sort());
});

it("the default stays what it was when a quota is raised", async () => {
  const call = await openLists();
  await call(service, "RequestServiceQuotaIncrease", { ...gateways, DesiredValue: 9, SupportCaseAllowed: false });
  expect((await call(service, "GetAWSDefaultServiceQuota", gateways)).Quota.Value).toBe(5);
  expect((await call(service, "GetServiceQuota", gateways)).Quota.Value).toBe(9);
});

it("requests are read by id, and by quota in pages", async () => {
  const call = await openLists();
  const made = [];
  for (const DesiredValue of [6, 7, 8])
    made.push((await call(service, "RequestServiceQuotaIncrease", { ...gateways, DesiredValue })).RequestedQuota);
  const read = await call(service, "GetRequestedServiceQuotaChange", { RequestId: made[1].Id });
  expect(read).toEqual({ RequestedQuota: made[1] });
  const list = (rest: object) =>
    call(service, "ListRequestedServiceQuotaChangeHistoryByQuota", { ...gateways, ...rest });
  const first = await list({ MaxResults: 2, Status: "APPROVED" });
  const second = await list({ NextToken: first.NextToken });
  expect([...first.RequestedQuotas, ...second.RequestedQuotas]).toEqual(made);
  expect((await list({ Status: "DENIED" })).RequestedQuotas).toEqual([]);
  const missing = call(service, "GetRequestedServiceQuotaChange", { RequestId: "none" });
  await expect(missing).rejects.toMatchObject({ code: "NoSuchResourceException" });
});
