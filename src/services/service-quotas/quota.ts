/** Quotas as Service Quotas shows them: the default and what applies to an account in a Region. */
import type { ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { pageOf } from "../../core/page.ts";
import type { ListPage, Place } from "../../core/page.ts";
import { allQuotas } from "../../core/quota.ts";
import type { Quota } from "../../core/quota.ts";
import { operations } from "../../core/operation.ts";
import type { Operations, ServiceQuota } from "../../models/service-quotas.d.ts";

const { read } = operations<Operations>();

const serviceTitles: Readonly<Record<string, string>> = {
  ec2: "Amazon Elastic Compute Cloud (Amazon EC2)",
  dynamodb: "Amazon DynamoDB",
  elasticloadbalancing: "Elastic Load Balancing (ELB)",
  s3: "Amazon Simple Storage Service (Amazon S3)",
  vpc: "Amazon Virtual Private Cloud (Amazon VPC)",
};
const mostItems = 100;

/** A service's name for people. */
export function titleOf(service: string): string {
  return serviceTitles[service] ?? service;
}

/** The id of the row with a quota's applied value. */
export function appliedId(cx: ReadContext, { service, code }: Quota): string {
  return `${cx.account}/${cx.region}/${service}/${code}`;
}

/** A declared quota. Throws when no built service has it. */
export function findQuota(service: string, code: string): Quota {
  const found = quotasOf(service).find((quota) => quota.code === code);
  if (!found)
    throw new Fault("NoSuchResourceException", "The request failed because the specified quota does not exist.");
  return found;
}

/** A service's quotas by code. Throws when no built service has that code. */
function quotasOf(service: string): readonly Quota[] {
  const found = allQuotas().filter((quota) => quota.service === service);
  if (found.length === 0)
    throw new Fault("NoSuchResourceException", "The request failed because the specified service does not exist.");
  return found;
}

/** What is asked of a page. */
export interface PageAsked {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/** One page of a list, by the places of its items. Throws for a token that is none of its operation's. */
export function page<T>(
  { call }: ReadContext,
  items: readonly T[],
  { MaxResults: most = mostItems, NextToken: token }: PageAsked,
  placeOf: (item: T) => Place,
): ListPage<T> {
  const found = pageOf(items, { list: call.operation, placeOf, most, token });
  if (!found) throw new Fault("InvalidPaginationTokenException", "Invalid token was provided.");
  return found;
}

/** A quota with the value that applies to the caller. */
function viewQuota(cx: ReadContext, quota: Quota, value: number): ServiceQuota {
  const { service, code } = quota;
  return {
    ServiceCode: service,
    ServiceName: titleOf(service),
    QuotaArn: `arn:aws:servicequotas:${cx.region}:${cx.account}:${service}/${code}`,
    QuotaCode: code,
    QuotaName: quota.name,
    Value: value,
    Unit: "None",
    Adjustable: quota.adjustable,
    GlobalQuota: quota.global ?? false,
    QuotaAppliedAtLevel: "ACCOUNT",
  };
}

/** Where a quota was never raised AWS answers its default. */
const getServiceQuota = read("GetServiceQuota", { honours: ["ServiceCode", "QuotaCode"] }, (input, cx) => {
  const quota = findQuota(input.ServiceCode, input.QuotaCode);
  return { Quota: viewQuota(cx, quota, cx.limit(quota)) };
});

const getAWSDefaultServiceQuota = read(
  "GetAWSDefaultServiceQuota",
  { honours: ["ServiceCode", "QuotaCode"] },
  (input, cx) => {
    const quota = findQuota(input.ServiceCode, input.QuotaCode);
    return { Quota: viewQuota(cx, quota, quota.value) };
  },
);

const listServiceQuotas = read(
  "ListServiceQuotas",
  { honours: ["ServiceCode", "QuotaCode", "NextToken", "MaxResults"], defaults: { QuotaAppliedAtLevel: "ACCOUNT" } },
  (input, cx) => {
    const wanted = quotasOf(input.ServiceCode).filter(({ code }) => (input.QuotaCode ?? code) === code);
    const found = page(cx, wanted, input, ({ code }) => [code]);
    return { Quotas: found.items.map((quota) => viewQuota(cx, quota, cx.limit(quota))), NextToken: found.nextToken };
  },
);

const listAWSDefaultServiceQuotas = read(
  "ListAWSDefaultServiceQuotas",
  { honours: ["ServiceCode", "NextToken", "MaxResults"] },
  (input, cx) => {
    const found = page(cx, quotasOf(input.ServiceCode), input, ({ code }) => [code]);
    return { Quotas: found.items.map((quota) => viewQuota(cx, quota, quota.value)), NextToken: found.nextToken };
  },
);

const listServices = read("ListServices", { honours: ["NextToken", "MaxResults"] }, (input, cx) => {
  const codes = new Set(allQuotas().map(({ service }) => service));
  const found = page(cx, [...codes], input, (code) => [code]);
  const Services = found.items.map((code) => ({ ServiceCode: code, ServiceName: titleOf(code) }));
  return { Services, NextToken: found.nextToken };
});

/** Operations that read quotas. */
export const quotaOperations = [
  getServiceQuota,
  getAWSDefaultServiceQuota,
  listServiceQuotas,
  listAWSDefaultServiceQuotas,
  listServices,
];
