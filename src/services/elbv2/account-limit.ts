/** Limits of an account, by the names that DescribeAccountLimits has for them. */
import { allQuotas } from "../../core/quota.ts";
import { pageOf } from "../../core/page.ts";
import { invalid, read } from "./api.ts";

/** Limit names → codes of Service Quotas. */
const codes: Readonly<Record<string, string>> = {
  "gateway-load-balancers": "L-3A15C7C3",
  "listeners-per-network-load-balancer": "L-57A373D6",
  "network-load-balancers": "L-69A177A2",
  "target-groups": "L-B22855CB",
};

/** Limits of AWS's that are no quotas here. */
const constants: Readonly<Record<string, number>> = {
  "targets-per-availability-zone-per-network-load-balancer": 500,
  "targets-per-network-load-balancer": 3000,
};

const describeAccountLimits = read("DescribeAccountLimits", { honours: ["Marker", "PageSize"] }, (input, cx) => {
  const quotas = allQuotas().filter(({ service }) => service === "elasticloadbalancing");
  const named = Object.entries(codes).map(([Name, code]) => ({
    Name,
    Max: String(cx.limit(quotas.find((one) => one.code === code)!)),
  }));
  const all = [...named, ...Object.entries(constants).map(([Name, Max]) => ({ Name, Max: String(Max) }))];
  const placeOf = ({ Name }: { Name: string }) => [Name];
  const page = pageOf(all, { list: "account-limits", placeOf, most: input.PageSize ?? 400, token: input.Marker });
  if (!page) throw invalid(`'${input.Marker}' is not a valid marker`);
  return { Limits: page.items, NextMarker: page.nextToken };
});

/** Operations of limits. */
export const accountLimitOperations = [describeAccountLimits];
