/** Rows of flow logs. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** What a flow log records the traffic of. */
export type FlowLogResource = "VPC" | "Subnet" | "NetworkInterface" | "TransitGateway" | "TransitGatewayAttachment";

/** Where a flow log's records go. */
export type FlowLogDestination =
  | {
      readonly to: "cloud-watch-logs";
      readonly group: string;
      /** How it was named, where not by its name alone. */
      readonly arn?: string;
      readonly roleArn: string;
    }
  | {
      readonly to: "s3";
      /** `arn:aws:s3:::bucket/folder/`. */
      readonly arn: string;
      readonly bucket: string;
      /** Ends with a slash unless empty. */
      readonly folder: string;
      readonly hive: boolean;
      readonly perHour: boolean;
    };

/** A flow log. */
export interface FlowLog extends Row {
  readonly resourceId: string;
  readonly resourceType: FlowLogResource;
  readonly traffic: "ALL" | "ACCEPT" | "REJECT";
  readonly destination: FlowLogDestination;
  /** Absent for the default one. */
  readonly format?: string;
  /** Seconds. */
  readonly interval: 60 | 600;
  readonly createdAt: number;
  /** Why the last delivery failed. */
  readonly failed?: string;
}

const of =
  (...types: FlowLogResource[]) =>
  ({ resourceType, resourceId }: FlowLog): string | undefined =>
    types.includes(resourceType) ? resourceId : undefined;

/** Flow logs. They go with what they record. */
export const flowLogs = table<FlowLog>("ec2.flow-log", {
  prefix: "fl",
  type: "vpc-flow-log",
  indexes: { resource: (row) => row.resourceId },
  fixed: ["resource", "vpc", "subnet", "networkInterface", "transitGateway", "attachment"],
  references: {
    vpc: { to: "ec2.vpc", ids: of("VPC"), onRemove: "cascade" },
    subnet: { to: "ec2.subnet", ids: of("Subnet"), onRemove: "cascade" },
    networkInterface: { to: "ec2.network-interface", ids: of("NetworkInterface"), onRemove: "cascade" },
    transitGateway: { to: "ec2.transit-gateway", ids: of("TransitGateway"), onRemove: "cascade" },
    attachment: { to: "ec2.transit-gateway-attachment", ids: of("TransitGatewayAttachment"), onRemove: "cascade" },
  },
  notFound: notFoundId("InvalidFlowLogId.NotFound", "flow log ID"),
  malformed: malformedId("InvalidFlowLogId.Malformed", "fl"),
});
