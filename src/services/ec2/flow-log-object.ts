/** How objects of flow logs are called. */
import type { FlowLog } from "./tables/flow-log.ts";

/** Files cover five minutes. */
const fileMs = 300_000;

/**
 * The key of an object: folder, account, Region, day (and hour), then a name that says the same.
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-path.html
 */
export function objectKey(row: FlowLog, now: number, unique: string): string {
  const { account, region, id, destination, resourceType } = row;
  if (destination.to !== "s3") throw new Error(`${id} has no bucket`);
  const service = resourceType.startsWith("TransitGateway") ? "tgwflowlogs" : "vpcflowlogs";
  const moment = new Date(Math.floor(now / fileMs) * fileMs).toISOString();
  const [year = "", month = "", day = "", hour = "", minute = ""] = moment.split(/[-T:]/);
  const { hive, perHour, folder } = destination;
  const named = (name: string, value: string): string => (hive ? `${name}=${value}` : value);
  const parts = [
    named("aws-account-id", account),
    named("aws-service", service),
    named("aws-region", region),
    named("year", year),
    named("month", month),
    named("day", day),
    ...(perHour ? [named("hour", hour)] : []),
  ];
  const name = [account, service, region, id, `${year}${month}${day}T${hour}${minute}Z`, unique].join("_");
  return `${folder}AWSLogs/${parts.join("/")}/${name}.log.gz`;
}
