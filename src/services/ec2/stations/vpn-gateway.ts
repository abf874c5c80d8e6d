/** Virtual private gateways, as far as their attachment: the tunnels behind them come with VPN. */
import type { Refusal } from "../../../fabric/station.ts";
import { vpnGateways } from "../tables/gateway.ts";
import type { VpnGateway } from "../tables/gateway.ts";
import { at, drop, inOrder } from "./place.ts";
import type { Place } from "./place.ts";

/** A virtual private gateway, for what leaves its VPC. */
export const vpnGateway: Place = {
  place: "vpn-gateway",
  every: (read) => read.all(vpnGateways).map(({ id }) => at("vpn-gateway", id)),
  build: (read, id, gatewayId) => {
    const gateway = read.get(vpnGateways, gatewayId);
    if (!gateway) return undefined;
    const resource = { id: gatewayId, type: "vpn-gateway" };
    return { id, kind: "virtual private gateway", resource, choice: inOrder([], refusalOf(gateway)) };
  },
};

/** Why a virtual private gateway carries nothing. */
export function refusalOf({ id, state, attachmentState }: VpnGateway): Refusal {
  if (state !== "available") return drop("BAD_STATE", `${id} is ${state}`);
  return attachmentState === "attached"
    ? drop("X_VPN_NOT_BUILT", `${id} has no VPN connection: those are not built yet`)
    : drop("BAD_STATE_ATTACHMENT", `${id} is ${attachmentState}`);
}
