/** Delivers the records of windows that are over: to log streams, or as objects in a bucket. */
import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Actor } from "../../core/call.ts";
import type { Cloud } from "../../core/cloud.ts";
import { Fault } from "../../core/fault.ts";
import { readFormat } from "../../engines/flow-log/format.ts";
import type { Format } from "../../engines/flow-log/format.ts";
import type { ClosedWindow } from "../../engines/flow-log/ledger.ts";
import { emptyRecord, windowRecords } from "../../engines/flow-log/record.ts";
import { bucketRegion, deliveryIdentity } from "../s3/face.ts";
import { factsOf } from "./flow-log-interface.ts";
import { objectKey } from "./flow-log-object.ts";
import { transitFacts } from "./flow-log-transit.ts";
import type { FlowLog } from "./tables/flow-log.ts";
import { networkInterfaces } from "./tables/network-interface.ts";

/** What a flow log has to deliver. */
export interface Delivery {
  readonly row: FlowLog;
  readonly windows: readonly ClosedWindow[];
  /** Windows in which nothing was seen. */
  readonly empty: readonly ClosedWindow[];
  /** Cloud time in milliseconds. */
  readonly now: number;
}

/** The records of one window. */
interface Records {
  readonly window: ClosedWindow;
  readonly lines: readonly string[];
}

/** Delivers. Gives what `DescribeFlowLogs` tells of a failure, or nothing. */
export async function deliver(cloud: Cloud, delivery: Delivery): Promise<string | undefined> {
  const { row } = delivery;
  const kind = row.resourceType.startsWith("TransitGateway") ? "transit-gateway" : "vpc";
  const format = readFormat(row.format, kind);
  const records = recordsOf(cloud, delivery, format);
  if (records.length === 0) return row.failed;
  try {
    if (row.destination.to === "s3") await putObject(cloud, delivery, format, records);
    else for (const each of records) await putEvents(cloud, row, each);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const isAccess = /AccessDenied|NotFound|NoSuch/.test(error.code);
    return isAccess ? "Access error" : /Throttl|SlowDown/.test(error.code) ? "Rate limited" : "Unknown error";
  }
}

function recordsOf({ reader }: Cloud, { windows, empty }: Delivery, format: Format): readonly Records[] {
  const facts = (id: string) => {
    const eni = reader.get(networkInterfaces, id);
    return eni ? factsOf(reader, eni) : transitFacts(reader, id);
  };
  const full = windows.flatMap((window) => {
    const known = facts(window.interface);
    return known ? { window, lines: windowRecords(format, known, window) } : [];
  });
  const without = empty.flatMap((window) => {
    const known = facts(window.interface);
    return known ? { window, lines: [emptyRecord(format, known, window, "NODATA")] } : [];
  });
  return [...full, ...without];
}

const service = "vpc-flow-logs";
/** Events that one call takes. */
const mostEvents = 5_000;

/** Each interface has a stream. Group and stream are made when there is something to say. */
async function putEvents(cloud: Cloud, row: FlowLog, { window, lines }: Records): Promise<void> {
  const { account, region, destination, traffic } = row;
  if (destination.to === "s3") return;
  const role = destination.roleArn.slice(destination.roleArn.lastIndexOf("/") + 1);
  const arn = `arn:aws:sts::${account}:assumed-role/${role}/${service}`;
  const as: Actor = { identity: { account, arn, userId: role, accessKeyId: "", anonymous: false }, region, service };
  const place = { logGroupName: destination.group, logStreamName: `${window.interface}-${traffic.toLowerCase()}` };
  for (let from = 0; from < lines.length; from += mostEvents) {
    const batch = lines.slice(from, from + mostEvents);
    const logEvents = batch.map((message) => ({ timestamp: window.start, message }));
    const put = () => cloud.call("logs", "PutLogEvents", { ...place, logEvents }, as);
    await put().catch(async (error: unknown) => {
      if (!(error instanceof Fault) || error.code !== "ResourceNotFoundException") throw error;
      await make(cloud, "CreateLogGroup", { logGroupName: place.logGroupName }, as);
      await make(cloud, "CreateLogStream", place, as);
      await put();
    });
  }
}

async function make(cloud: Cloud, operation: string, input: object, as: Actor): Promise<void> {
  try {
    await cloud.call("logs", operation, { ...input }, as);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "ResourceAlreadyExistsException") throw error;
  }
}

/** One object for what is over, with the names of the fields in its first line. */
async function putObject(
  cloud: Cloud,
  { row, now }: Delivery,
  format: Format,
  records: readonly Records[],
): Promise<void> {
  const { destination } = row;
  if (destination.to !== "s3") return;
  await cloud.use("s3");
  const region = bucketRegion(cloud.reader, destination.bucket) ?? row.region;
  const lines = records.flatMap((each) => each.lines);
  const Body = gzipSync(`${[format.fields.join(" "), ...lines].join("\n")}\n`);
  const Key = objectKey(row, now, hash("sha256", `${row.id}/${now}/${lines.length}`).slice(0, 8));
  const identity = deliveryIdentity(row);
  const object = {
    Bucket: destination.bucket,
    Key,
    Body,
    ACL: "bucket-owner-full-control",
    ContentType: "application/x-gzip",
  };
  await cloud.call("s3", "PutObject", object, { identity, region, service: "delivery.logs" });
}
