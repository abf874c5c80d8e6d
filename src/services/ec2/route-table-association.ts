/** What route tables serve: subnets, gateways (edge associations), and as main table all other subnets of a VPC. */
import type { ChangeContext } from "../../core/context.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { checkGatewayTable, isGatewayTable } from "./route-rule.ts";
import { checkGateway } from "./route-target.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import type { RouteTable, RouteTableAssociation } from "./tables/route-table.ts";
import { subnets } from "./tables/subnet.ts";

const associated = { State: "associated" } as const;

const associateRouteTable = change(
  "AssociateRouteTable",
  { honours: ["RouteTableId", "SubnetId", "GatewayId"] },
  (input, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const { SubnetId, GatewayId } = input;
    if (SubnetId && GatewayId)
      throw fault("InvalidParameterCombination", "The parameters subnetId and gatewayId cannot be used together");
    if (!SubnetId && !GatewayId)
      throw fault("MissingParameter", "The request must contain the parameter subnetId or gatewayId");
    const served = SubnetId ? subnetFor(cx, table, SubnetId) : gatewayFor(cx, table, GatewayId!);
    return { AssociationId: insert(cx, table, served).id, AssociationState: associated };
  },
);

const disassociateRouteTable = change("DisassociateRouteTable", { honours: ["AssociationId"] }, (input, cx) => {
  const { id, main } = cx.find(routeTableAssociations, input.AssociationId);
  if (main) throw fault("InvalidParameterValue", `cannot disassociate the main route table association ${id}`);
  cx.tx.remove(routeTableAssociations, id);
});

const replaceRouteTableAssociation = change(
  "ReplaceRouteTableAssociation",
  { honours: ["AssociationId", "RouteTableId"] },
  (input, cx) => {
    const old = cx.find(routeTableAssociations, input.AssociationId);
    const table = cx.find(routeTables, input.RouteTableId);
    if (table.vpcId !== old.vpcId)
      throw elsewhere(table, old.subnetId ? `subnet ${old.subnetId}` : `network ${old.vpcId}`);
    if (old.main && old.routeTableId === table.id) throw conflict(table);
    if (old.main && isGatewayTable(cx.read, table.id))
      throw fault(
        "InvalidParameterValue",
        `Route table ${table.id} serves a gateway and cannot be the main route table`,
      );
    if (old.gatewayId) checkGatewayTable(cx.read, table);
    cx.tx.remove(routeTableAssociations, old.id);
    const { main, subnetId, gatewayId } = old;
    return { NewAssociationId: insert(cx, table, { main, subnetId, gatewayId }).id, AssociationState: associated };
  },
);

/** Operations of route table associations. */
export const routeTableAssociationOperations = [
  associateRouteTable,
  disassociateRouteTable,
  replaceRouteTableAssociation,
];

/** Ends the edge association of a gateway that leaves its VPC. */
export function endGatewayAssociation(cx: ChangeContext, gatewayId: string): void {
  for (const { id } of cx.tx.by(routeTableAssociations, "gateway", gatewayId)) cx.tx.remove(routeTableAssociations, id);
}

type Served = Pick<RouteTableAssociation, "subnetId" | "gatewayId"> & { readonly main?: boolean };

function insert(cx: ChangeContext, table: RouteTable, { main = false, ...served }: Served): RouteTableAssociation {
  const { account, region, vpcId, id: routeTableId } = table;
  const id = cx.newId("rtbassoc");
  return cx.tx.insert(routeTableAssociations, { id, account, region, vpcId, routeTableId, main, ...served });
}

function subnetFor(cx: ChangeContext, table: RouteTable, subnetId: string): Served {
  const subnet = cx.find(subnets, subnetId);
  if (subnet.vpcId !== table.vpcId) throw elsewhere(table, `subnet ${subnetId}`);
  if (cx.read.countBy(routeTableAssociations, "subnet", subnetId) > 0) throw conflict(table);
  return { subnetId };
}

function gatewayFor(cx: ChangeContext, table: RouteTable, gatewayId: string): Served {
  checkGateway(cx, gatewayId, table);
  if (cx.read.countBy(routeTableAssociations, "gateway", gatewayId) > 0) throw conflict(table);
  checkGatewayTable(cx.read, table);
  return { gatewayId };
}

function conflict(table: RouteTable) {
  return fault(
    "Resource.AlreadyAssociated",
    `the specified association for route table ${table.id} conflicts with an existing association`,
  );
}

function elsewhere(table: RouteTable, what: string) {
  return fault("InvalidParameterValue", `route table ${table.id} and ${what} belong to different networks`);
}
