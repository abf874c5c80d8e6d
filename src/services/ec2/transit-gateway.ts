/** Transit gateways: created, described, modified, deleted. */
import type { ChangeContext } from "../../core/context.ts";
import { seenBy } from "../../core/find.ts";
import type { Job } from "../../core/service.ts";
import { arnOf } from "../../core/table.ts";
import type { TransitGateway as TransitGatewayView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { transitGatewayAttachments, transitGateways } from "./tables/transit-gateway.ts";
import type { TransitGateway } from "./tables/transit-gateway.ts";
import { multicastDomains } from "./tables/transit-gateway-multicast.ts";
import { transitGatewayRouteTables } from "./tables/transit-gateway-route.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { changeBlocks, defaultTable, readAsn, readSwitches, viewOptions } from "./transit-gateway-option.ts";
import { createTransitTable } from "./transit-gateway-route-table.ts";
import { ownAvailable, ownTransitGateway, transitTimes } from "./transit-gateway-state.ts";

const viewTransitGateway = viewOf((row: TransitGateway): TransitGatewayView => ({
  TransitGatewayId: row.id,
  TransitGatewayArn: arnOf(transitGateways, row),
  State: row.state,
  OwnerId: row.account,
  Description: row.description,
  CreationTime: new Date(row.createdAt),
  Options: viewOptions(row),
  Tags: tagSet(row.tags),
}));

const createTransitGateway = change(
  "CreateTransitGateway",
  { honours: ["Description", "Options", "TagSpecifications"] },
  ({ Description, Options = {}, TagSpecifications }, cx) => {
    const { account, region } = cx;
    const switches = readSwitches(Options);
    const row = cx.tx.insert<TransitGateway>(transitGateways, {
      id: cx.newId("tgw"),
      account,
      region,
      tags: tagsOf(TagSpecifications, "transit-gateway"),
      description: Description,
      state: "pending",
      createdAt: cx.now,
      amazonSideAsn: readAsn(Options.AmazonSideAsn),
      cidrBlocks: changeBlocks([], Options.TransitGatewayCidrBlocks),
      ...switches,
      sharedWith: [],
    });
    cx.later("transit-gateway-settled", { id: row.id }, transitTimes.settling);
    return { TransitGateway: viewTransitGateway(withDefaultTables(cx, row)) };
  },
);

const modifyTransitGateway = change(
  "ModifyTransitGateway",
  { honours: ["TransitGatewayId", "Description", "Options"], refuses: ["Options.EncryptionSupport"] },
  ({ TransitGatewayId, Description, Options = {} }, cx) => {
    const row = ownAvailable(cx, TransitGatewayId);
    const switches = readSwitches(Options, row);
    const { AssociationDefaultRouteTableId: association, PropagationDefaultRouteTableId: propagation } = Options;
    const modified = cx.tx.update(transitGateways, row.id, {
      ...switches,
      description: Description ?? row.description,
      state: "modifying",
      amazonSideAsn: readAsn(Options.AmazonSideAsn, row.amazonSideAsn),
      cidrBlocks: changeBlocks(
        row.cidrBlocks,
        Options.AddTransitGatewayCidrBlocks,
        Options.RemoveTransitGatewayCidrBlocks,
      ),
      associationDefaultRouteTableId: nextDefault(
        cx,
        row,
        switches.defaultRouteTableAssociation,
        association ?? row.associationDefaultRouteTableId,
      ),
      propagationDefaultRouteTableId: nextDefault(
        cx,
        row,
        switches.defaultRouteTablePropagation,
        propagation ?? row.propagationDefaultRouteTableId,
      ),
    });
    cx.later("transit-gateway-settled", { id: row.id }, transitTimes.settling);
    return { TransitGateway: viewTransitGateway(modified) };
  },
);

const deleteTransitGateway = change("DeleteTransitGateway", { honours: ["TransitGatewayId"] }, (input, cx) => {
  const row = ownTransitGateway(cx, input.TransitGatewayId);
  refuseWhileAttached(cx, row);
  const deleting = cx.tx.update(transitGateways, row.id, { state: "deleting" });
  cx.later("transit-gateway-settled", { id: row.id }, transitTimes.settling);
  return { TransitGateway: viewTransitGateway(deleting) };
});

const describeTransitGateways = describes("DescribeTransitGateways", {
  table: transitGateways,
  ids: "TransitGatewayIds",
  result: "TransitGateways",
  view: viewTransitGateway,
  shared: (viewer) =>
    viewer.read
      .by(transitGateways, "shared", `${viewer.account}/${viewer.region}`)
      .filter(({ state }) => state !== "deleted")
      .map((row) => seenBy(viewer, row)),
  filters: {
    "options.propagation-default-route-table-id": (row) => row.propagationDefaultRouteTableId,
    "options.amazon-side-asn": (row) => row.amazonSideAsn,
    "options.association-default-route-table-id": (row) => row.associationDefaultRouteTableId,
    "options.auto-accept-shared-attachments": (row) => row.autoAcceptSharedAttachments,
    "options.default-route-table-association": (row) => row.defaultRouteTableAssociation,
    "options.default-route-table-propagation": (row) => row.defaultRouteTablePropagation,
    "options.dns-support": (row) => row.dnsSupport,
    "options.vpn-ecmp-support": (row) => row.vpnEcmpSupport,
    "owner-id": (row) => row.account,
    state: (row) => row.state,
    "transit-gateway-id": (row) => row.id,
  },
});

/** Operations of transit gateways. */
export const transitGatewayOperations = [
  createTransitGateway,
  modifyTransitGateway,
  deleteTransitGateway,
  describeTransitGateways,
];

/** Jobs of transit gateways. */
export const transitGatewayJobs: Readonly<Record<string, Job>> = {
  "transit-gateway-settled": (cx, { id }) => {
    const row = cx.tx.get(transitGateways, String(id));
    if (row?.state === "pending" || row?.state === "modifying")
      cx.tx.update(transitGateways, row.id, { state: "available" });
    if (row?.state !== "deleting") return;
    for (const table of cx.tx.by(transitGatewayRouteTables, "transitGateway", row.id))
      cx.tx.remove(transitGatewayRouteTables, table.id);
    cx.tx.update(transitGateways, row.id, { state: "deleted" });
    cx.schedule("transit-gateway-gone", { id: row.id }, cx.now + transitTimes.listed);
  },
  "transit-gateway-gone": (cx, { id }) => cx.tx.remove(transitGateways, String(id)),
};

/** New attachments use one and the same table unless they are told otherwise (TGW-07). */
function withDefaultTables(cx: ChangeContext, row: TransitGateway): TransitGateway {
  const associates = row.defaultRouteTableAssociation === "enable";
  const propagates = row.defaultRouteTablePropagation === "enable";
  if (!associates && !propagates) return row;
  const { id } = createTransitTable(cx, row, {});
  return cx.tx.update(transitGateways, row.id, {
    ...(associates && { associationDefaultRouteTableId: id }),
    ...(propagates && { propagationDefaultRouteTableId: id }),
  });
}

function nextDefault(
  cx: ChangeContext,
  row: TransitGateway,
  wanted: "enable" | "disable",
  id: string | undefined,
): string | undefined {
  if (wanted === "disable") return undefined;
  if (!id)
    throw fault("MissingParameter", "A default route table that is enabled must be named by the id of a route table");
  return defaultTable(cx, row, id);
}

const nouns = { vpc: "VPC Attachments", peering: "Transit Gateway Cross Region Peering Attachments" } as const;

function refuseWhileAttached(cx: ChangeContext, { id }: TransitGateway): void {
  const standing = cx.tx
    .by(transitGatewayAttachments, "gateway", id)
    .filter(({ state }) => !["deleted", "rejected", "failed"].includes(state));
  const [first] = standing;
  if (!first) return refuseWithDomains(cx, id);
  const ids = standing.filter(({ kind }) => kind === first.kind).map((one) => one.id);
  throw fault("IncorrectState", `${id} has non-deleted ${nouns[first.kind]}: ${ids.join(", ")}.`);
}

function refuseWithDomains(cx: ChangeContext, id: string): void {
  const domains = cx.tx.by(multicastDomains, "transitGateway", id).filter(({ state }) => state !== "deleted");
  if (domains.length === 0) return;
  const ids = domains.map((one) => one.id);
  throw fault("IncorrectState", `${id} has non-deleted Multicast Domains: ${ids.join(", ")}.`);
}
