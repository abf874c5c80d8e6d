/** Limits over HTTP: each quota with its value, its use, and whether it is near or reached. */
import { quotaUsage } from "../core/usage.ts";
import { accountOf, checkNames, regionOf } from "./query.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";

/** `GET quotas?account=…&region=…`; the default account and us-east-1 unless it says others. */
export async function listQuotas({ cloud, about }: AdminParts, { url }: AdminRequest): Promise<unknown> {
  checkNames(url.searchParams, ["account", "region"]);
  const account = accountOf(url.searchParams, about().account);
  const region = regionOf(url.searchParams, "us-east-1");
  for (const name of cloud.names) await cloud.use(name);
  const { database } = cloud;
  const valueOf = (quota: Parameters<typeof database.limits>[0]): number => database.limits(quota, account, region);
  return { account, region, quotas: quotaUsage(cloud.reader, database.tables(), valueOf, { account, region }) };
}
