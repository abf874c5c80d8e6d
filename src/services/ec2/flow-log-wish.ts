/** What a flow log is asked to be: what records, where to, in which format; checked before any is made. */
import { NotBuilt } from "../../core/fault.ts";
import { FormatError, readFormat } from "../../engines/flow-log/format.ts";
import type { CreateFlowLogsRequest } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import type { FlowLog, FlowLogDestination, FlowLogResource } from "./tables/flow-log.ts";

/** A flow log but for what it records. */
export type FlowLogWish = Pick<FlowLog, "resourceType" | "traffic" | "destination" | "format" | "interval">;

const invalid = (message: string) => fault("InvalidParameter", message);

/** Reads the wish of a request. Throws. */
export function readWish(input: CreateFlowLogsRequest): FlowLogWish {
  const { ResourceType, TrafficType, LogFormat } = input;
  if (ResourceType === "RegionalNatGateway") throw new NotBuilt("ec2.CreateFlowLogs.ResourceType");
  const isTransit = ResourceType === "TransitGateway" || ResourceType === "TransitGatewayAttachment";
  if (isTransit && TrafficType !== undefined)
    throw invalid("TrafficType is not supported for Transit Gateway resource types");
  if (!isTransit && TrafficType === undefined)
    throw fault("MissingParameter", "The request must contain the parameter TrafficType");
  checkFormat(LogFormat, isTransit);
  return {
    resourceType: ResourceType,
    traffic: TrafficType ?? "ALL",
    destination: readDestination(input),
    ...(LogFormat !== undefined && { format: LogFormat }),
    interval: intervalOf(ResourceType, input.MaxAggregationInterval),
  };
}

function checkFormat(format: string | undefined, isTransit: boolean): void {
  try {
    readFormat(format, isTransit ? "transit-gateway" : "vpc");
  } catch (error) {
    if (error instanceof FormatError) throw invalid(`LogFormat: ${error.message}`);
    throw error;
  }
}

function intervalOf(type: FlowLogResource, seconds: number | undefined): FlowLog["interval"] {
  const isTransit = type.startsWith("TransitGateway");
  const interval = seconds ?? (isTransit ? 60 : 600);
  if (interval === 60 || (interval === 600 && !isTransit)) return interval;
  throw invalid(`MaxAggregationInterval: ${seconds} is none that ${type} can have`);
}

function readDestination(input: CreateFlowLogsRequest): FlowLogDestination {
  const { LogDestinationType: type = "cloud-watch-logs", LogDestination, LogGroupName } = input;
  if (type === "kinesis-data-firehose") throw new NotBuilt("ec2.CreateFlowLogs.LogDestinationType");
  if (LogDestination !== undefined && LogGroupName !== undefined)
    throw invalid("Please only provide LogGroupName or only provide LogDestination.");
  return type === "s3" ? bucketDestination(input) : groupDestination(input);
}

function groupDestination(input: CreateFlowLogsRequest): FlowLogDestination {
  const { LogDestination: arn, LogGroupName, DeliverLogsPermissionArn: roleArn, DestinationOptions } = input;
  if (DestinationOptions) throw invalid("DestinationOptions are for flow logs to Amazon S3 only");
  if (!roleArn) throw invalid("DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.");
  if (!/^arn:aws:iam::\d{12}:role\/.+$/.test(roleArn))
    throw invalid("DeliverLogsPermissionArn is not a valid role ARN");
  const group = arn === undefined ? LogGroupName : /^arn:aws:logs:[^:]+:\d{12}:log-group:([^:]+)(:\*)?$/.exec(arn)?.[1];
  if (group === undefined) throw invalid(arn === undefined ? "LogGroupName is missing" : "LogDestination is invalid");
  if (!/^[\w./#-]{1,512}$/.test(group)) throw invalid("LogGroupName is invalid");
  return { to: "cloud-watch-logs", group, roleArn, ...(arn !== undefined && { arn }) };
}

function bucketDestination(input: CreateFlowLogsRequest): FlowLogDestination {
  const { LogDestination: arn = "", LogGroupName, DestinationOptions = {} } = input;
  if (LogGroupName !== undefined) throw invalid("LogGroupName is not for flow logs to Amazon S3");
  if (DestinationOptions.FileFormat === "parquet")
    throw new NotBuilt("ec2.CreateFlowLogs.DestinationOptions.FileFormat");
  const [, bucket, path = ""] = /^arn:aws:s3:::([a-z0-9.-]{3,63})(?:\/(.*))?$/.exec(arn) ?? [];
  if (bucket === undefined) throw invalid(`LogDestination: '${arn}' is no ARN of a bucket`);
  if (/(^|\/)AWSLogs(\/|$)/.test(path)) throw invalid("LogDestination: AWSLogs is a reserved folder name");
  const { HiveCompatiblePartitions: hive = false, PerHourPartition: perHour = false } = DestinationOptions;
  const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
  return { to: "s3", arn, bucket, folder, hive, perHour };
}
