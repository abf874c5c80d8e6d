/** Requests for higher quotas: granted at once, and kept in the history. */
import { appliedQuotas } from "../../core/core-tables.ts";
import type { ReadContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import { operations } from "../../core/operation.ts";
import type { Operations, RequestedServiceQuotaChange } from "../../models/service-quotas.d.ts";
import { appliedId, findQuota, page, titleOf } from "./quota.ts";
import type { PageAsked } from "./quota.ts";
import { quotaRequests } from "./tables.ts";
import type { QuotaRequest } from "./tables.ts";

const { read, change } = operations<Operations>();

/** Granted at once, so that no support case is ever opened, whether it is allowed or not. */
const requestServiceQuotaIncrease = change(
  "RequestServiceQuotaIncrease",
  { honours: ["ServiceCode", "QuotaCode", "DesiredValue", "SupportCaseAllowed"] },
  (input, cx) => {
    const quota = findQuota(input.ServiceCode, input.QuotaCode);
    const value = input.DesiredValue;
    if (!quota.adjustable) throw illegal("The quota is not adjustable.");
    if (value <= cx.limit(quota)) throw illegal("You must provide a quota value greater than the current quota value.");
    if (quota.max !== undefined && value > quota.max) throw illegal(`The quota cannot be raised above ${quota.max}.`);
    const { account, region, now: at } = cx;
    cx.tx.upsert(appliedQuotas, { id: appliedId(cx, quota), account, region, value });
    const id = cx.newDigits("quota-request").slice(0, 40);
    const { service, code } = quota;
    const row = { id, account, region, service, code, value, at, requester: JSON.stringify({ arn: cx.caller.arn }) };
    return { RequestedQuota: viewRequest(cx, cx.tx.insert(quotaRequests, row)) };
  },
);

const getRequestedServiceQuotaChange = read(
  "GetRequestedServiceQuotaChange",
  { honours: ["RequestId"] },
  (input, cx) => {
    const row = cx.read.get(quotaRequests, input.RequestId);
    if (!isOwn(cx, row)) throw new Fault("NoSuchResourceException", "The specified resource does not exist.");
    return { RequestedQuota: viewRequest(cx, row) };
  },
);

const listHistory = read(
  "ListRequestedServiceQuotaChangeHistory",
  { honours: ["ServiceCode", "Status", "NextToken", "MaxResults"] },
  (input, cx) => {
    const rows = cx.read.in(quotaRequests, cx.account, cx.region);
    return history(cx, rows, input);
  },
);

const listHistoryByQuota = read(
  "ListRequestedServiceQuotaChangeHistoryByQuota",
  { honours: ["ServiceCode", "QuotaCode", "Status", "NextToken", "MaxResults"] },
  (input, cx) => {
    const quota = findQuota(input.ServiceCode, input.QuotaCode);
    return history(cx, cx.read.by(quotaRequests, "quota", appliedId(cx, quota)), input);
  },
);

interface HistoryInput extends PageAsked {
  readonly ServiceCode?: string;
  readonly Status?: string;
}

function history(cx: ReadContext, rows: readonly QuotaRequest[], input: HistoryInput) {
  const { ServiceCode, Status } = input;
  const wanted = Status === undefined || Status === "APPROVED" ? rows : [];
  const ofService = wanted.filter(({ service }) => (ServiceCode ?? service) === service);
  const found = page(cx, ofService, input, ({ id }) => [cx.read.order(quotaRequests, id)!]);
  return { RequestedQuotas: found.items.map((row) => viewRequest(cx, row)), NextToken: found.nextToken };
}

function viewRequest(cx: ReadContext, row: QuotaRequest): RequestedServiceQuotaChange {
  const quota = findQuota(row.service, row.code);
  return {
    Id: row.id,
    ServiceCode: row.service,
    ServiceName: titleOf(row.service),
    QuotaCode: row.code,
    QuotaName: quota.name,
    DesiredValue: row.value,
    Status: "APPROVED",
    Created: new Date(row.at),
    LastUpdated: new Date(row.at),
    Requester: row.requester,
    QuotaArn: `arn:aws:servicequotas:${cx.region}:${cx.account}:${row.service}/${row.code}`,
    GlobalQuota: quota.global ?? false,
    Unit: "None",
    QuotaRequestedAtLevel: "ACCOUNT",
  };
}

function illegal(message: string): Fault {
  return new Fault("IllegalArgumentException", message);
}

/** Operations that raise quotas and read what was raised. */
export const increaseOperations = [
  requestServiceQuotaIncrease,
  getRequestedServiceQuotaChange,
  listHistory,
  listHistoryByQuota,
];
