/** Route propagation: whether a virtual private gateway's prefixes appear in a route table. */
import type { ReadContext } from "../../core/context.ts";
import { isOwn } from "../../core/find.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { isGatewayTable } from "./route-rule.ts";
import { isAttached } from "./route-state.ts";
import { vpnGateways } from "./tables/gateway.ts";
import type { VpnGateway } from "./tables/gateway.ts";
import { routeTables } from "./tables/route-table.ts";

const enableVgwRoutePropagation = change(
  "EnableVgwRoutePropagation",
  { honours: ["GatewayId", "RouteTableId"] },
  (input, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const gateway = findGateway(cx, input.GatewayId);
    if (!isAttached(cx.read, gateway.id, table.vpcId))
      throw fault("Gateway.NotAttached", `resource ${gateway.id} is not attached to network ${table.vpcId}`);
    if (isGatewayTable(cx.read, table.id))
      throw fault(
        "InvalidParameterValue",
        `Route table ${table.id} is associated with a gateway and cannot have route propagation enabled`,
      );
    const others = table.propagatingVgws.filter((id) => id !== gateway.id);
    cx.tx.update(routeTables, table.id, { propagatingVgws: [...others, gateway.id] });
  },
);

const disableVgwRoutePropagation = change(
  "DisableVgwRoutePropagation",
  { honours: ["GatewayId", "RouteTableId"] },
  (input, cx) => {
    const table = cx.find(routeTables, input.RouteTableId);
    const gateway = findGateway(cx, input.GatewayId);
    const propagatingVgws = table.propagatingVgws.filter((id) => id !== gateway.id);
    cx.tx.update(routeTables, table.id, { propagatingVgws });
  },
);

/** Operations of route propagation. */
export const routePropagationOperations = [enableVgwRoutePropagation, disableVgwRoutePropagation];

/** Internet gateways propagate nothing (RTB-15). */
function findGateway(cx: ReadContext, id: string): VpnGateway {
  const row = cx.read.get(vpnGateways, id);
  if (isOwn(cx, row) && row.state !== "deleted") return row;
  throw fault("InvalidGatewayID.NotFound", `The gateway ID '${id}' does not exist`);
}
