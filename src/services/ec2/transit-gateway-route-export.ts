/** Routes of a transit gateway's table, written into a bucket as a JSON object ("Export route tables to Amazon S3"). */
import type { ActContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import type { Filter, TransitGatewayRoute } from "../../models/ec2.d.ts";
import { act } from "./api.ts";
import { fault } from "./faults.ts";
import { transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import { findRoutes } from "./transit-gateway-route-search.ts";

const folder = "VPCTransitGateway/TransitGatewayRouteTables";

const exportTransitGatewayRoutes = act(
  "ExportTransitGatewayRoutes",
  {
    honours: ["TransitGatewayRouteTableId", "Filters", "S3Bucket"],
    access: { resources: { "transit-gateway-route-table": "TransitGatewayRouteTableId" } },
  },
  async ({ TransitGatewayRouteTableId, Filters = [], S3Bucket }, cx) => {
    const table = cx.find(transitGatewayRouteTables, TransitGatewayRouteTableId);
    const routes = cx.transact(({ read }) => findRoutes(read, table, Filters, "exported"));
    const moment = new Date(cx.now).toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const Key = `${folder}/${[cx.account, cx.region, table.id, moment].join("_")}.json`;
    const Body = Buffer.from(JSON.stringify({ filter: Filters.map(written), routes: routes.map(writtenRoute) }));
    await put(cx, { Bucket: S3Bucket, Key, Body, ContentType: "application/json" });
    return { S3Location: `s3://${S3Bucket}/${Key}` };
  },
);

/** Operations of exports. */
export const transitGatewayRouteExportOperations = [exportTransitGatewayRoutes];

/** On the caller's behalf, whose rights in the bucket count. */
async function put(
  cx: ActContext,
  object: { readonly Bucket: string; readonly Key: string; readonly Body: Buffer; readonly ContentType: string },
): Promise<void> {
  try {
    await cx.invoke("s3", "PutObject", object);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const code = error.code === "AccessDenied" ? "UnauthorizedOperation" : "InvalidParameterValue";
    throw fault(code, `The routes cannot be written to the bucket ${object.Bucket}: ${error.message}`);
  }
}

function written({ Name, Values }: Filter) {
  return { name: Name, values: Values };
}

function writtenRoute({
  DestinationCidrBlock,
  PrefixListId,
  TransitGatewayAttachments = [],
  Type,
  State,
}: TransitGatewayRoute) {
  return {
    destinationCidrBlock: DestinationCidrBlock,
    ...(PrefixListId && { prefixListId: PrefixListId }),
    transitGatewayAttachments: TransitGatewayAttachments.map((one) => ({
      resourceId: one.ResourceId,
      transitGatewayAttachmentId: one.TransitGatewayAttachmentId,
      resourceType: one.ResourceType,
    })),
    type: Type,
    state: State,
  };
}
