/** Flow logs: records of the traffic of interfaces, subnets, VPCs and transit gateways. */
import type { ChangeContext } from "../../core/context.ts";
import type { Row, Table } from "../../core/table.ts";
import { readFormat, writeFormat } from "../../engines/flow-log/format.ts";
import type { FlowLog as FlowLogView, UnsuccessfulItem } from "../../models/ec2.d.ts";
import { allowLogDelivery } from "../s3/face.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { readWish } from "./flow-log-wish.ts";
import type { FlowLogWish } from "./flow-log-wish.ts";
import { flowLogs } from "./tables/flow-log.ts";
import type { FlowLog, FlowLogResource } from "./tables/flow-log.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { unsuccessful } from "./unsuccessful.ts";

/** Flow logs that one thing may have of its own. */
const mostOfOne = 2;

const tableOf: Readonly<Record<FlowLogResource, Table<any>>> = {
  VPC: vpcs,
  Subnet: subnets,
  NetworkInterface: networkInterfaces,
  TransitGateway: transitGateways,
  TransitGatewayAttachment: transitGatewayAttachments,
};

const createFlowLogs = change(
  "CreateFlowLogs",
  {
    honours: [
      ...([
        "ResourceIds",
        "ResourceType",
        "TrafficType",
        "LogDestinationType",
        "LogDestination",
        "LogGroupName",
      ] as const),
      ...(["DeliverLogsPermissionArn", "LogFormat", "MaxAggregationInterval", "DestinationOptions"] as const),
      ...(["TagSpecifications", "ClientToken"] as const),
    ],
    access: { resources: { vpc: "ResourceIds" } },
  },
  (input, cx) => {
    const wish = readWish(input);
    const tags = tagsOf(input.TagSpecifications, "vpc-flow-log");
    if (input.ResourceIds.length > 1_000) throw fault("InvalidParameter", "At most 1000 resources at once");
    const FlowLogIds: string[] = [];
    const Unsuccessful: UnsuccessfulItem[] = unsuccessful(input.ResourceIds, (id) => {
      FlowLogIds.push(makeFlowLog(cx, id, wish, tags).id);
    });
    return { ClientToken: input.ClientToken, FlowLogIds, Unsuccessful };
  },
);

function makeFlowLog(cx: ChangeContext, resourceId: string, wish: FlowLogWish, tags: Row["tags"]): FlowLog {
  cx.find(tableOf[wish.resourceType], resourceId);
  const others = cx.read.by(flowLogs, "resource", resourceId);
  const { destination, format, traffic } = wish;
  const same = others.some((other) => sameRecords(other, { destination, format, traffic }));
  if (same)
    throw fault(
      "FlowLogAlreadyExists",
      "Error. There is an existing Flow Log with the same configuration and log destination.",
    );
  if (others.length >= mostOfOne)
    throw fault("FlowLogsLimitExceeded", `The maximum number of flow logs for ${resourceId} has been reached.`);
  const { account, region } = cx;
  if (destination.to === "s3") {
    const delivery = allowLogDelivery(cx, { ...destination, account, region });
    if (delivery === "absent") throw fault("InvalidParameter", `LogDestination: ${destination.bucket} does not exist`);
    if (delivery === "refused")
      throw fault(
        "InvalidParameter",
        `Access Denied for LogDestination: ${destination.bucket}. Please check LogDestination permission.`,
      );
  }
  return cx.tx.insert(flowLogs, { id: cx.newId("fl"), account, region, tags, resourceId, createdAt: cx.now, ...wish });
}

const sameRecords = (row: FlowLog, wish: Pick<FlowLog, "destination" | "format" | "traffic">): boolean =>
  row.format === wish.format &&
  row.traffic === wish.traffic &&
  destinationArn(row, row.destination) === destinationArn(row, wish.destination);

const destinationArn = ({ account, region }: FlowLog, destination: FlowLog["destination"]): string =>
  destination.to === "s3" ? destination.arn : `${account}/${region}/${destination.group}`;

const deleteFlowLogs = change(
  "DeleteFlowLogs",
  { honours: ["FlowLogIds"], access: { resources: { "vpc-flow-log": "FlowLogIds" } } },
  ({ FlowLogIds }, cx) => {
    for (const id of FlowLogIds) cx.find(flowLogs, id);
    for (const id of FlowLogIds) cx.tx.remove(flowLogs, id);
    return { Unsuccessful: [] };
  },
);

const viewFlowLog = viewOf((row: FlowLog): FlowLogView => {
  const { destination, resourceType } = row;
  const kind = resourceType.startsWith("TransitGateway") ? "transit-gateway" : "vpc";
  const isBucket = destination.to === "s3";
  return {
    FlowLogId: row.id,
    FlowLogStatus: "ACTIVE",
    ResourceId: row.resourceId,
    ...(kind === "vpc" && { TrafficType: row.traffic }),
    CreationTime: new Date(row.createdAt),
    DeliverLogsStatus: row.failed === undefined ? "SUCCESS" : "FAILED",
    DeliverLogsErrorMessage: row.failed,
    LogDestinationType: destination.to,
    LogDestination: destination.arn,
    ...(!isBucket && { LogGroupName: destination.group, DeliverLogsPermissionArn: destination.roleArn }),
    LogFormat: row.format ?? writeFormat(readFormat(undefined, kind).fields),
    MaxAggregationInterval: row.interval,
    ...(isBucket && {
      DestinationOptions: {
        FileFormat: "plain-text",
        HiveCompatiblePartitions: destination.hive,
        PerHourPartition: destination.perHour,
      },
    }),
    Tags: tagSet(row.tags),
  };
});

const describeFlowLogs = describes("DescribeFlowLogs", {
  table: flowLogs,
  ids: "FlowLogIds",
  where: "Filter",
  result: "FlowLogs",
  view: viewFlowLog,
  filters: {
    "deliver-log-status": (row) => viewFlowLog(row).DeliverLogsStatus,
    "flow-log-id": (row) => row.id,
    "log-destination-type": (row) => row.destination.to,
    "log-group-name": (row) => (row.destination.to === "s3" ? undefined : row.destination.group),
    "resource-id": (row) => row.resourceId,
    "traffic-type": (row) => viewFlowLog(row).TrafficType,
  },
  indexed: { "resource-id": "resource" },
});

/** Operations of flow logs. */
export const flowLogOperations = [createFlowLogs, deleteFlowLogs, describeFlowLogs];
