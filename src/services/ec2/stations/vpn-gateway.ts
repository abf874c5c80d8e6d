/** Virtual private gateways, as far as their attachment: the tunnels behind them come with VPN. */
import { vpnGateways } from "../tables/gateway.ts";
import { at, drop, inOrder } from "./place.ts";
import type { Place } from "./place.ts";

/** A virtual private gateway, for what leaves its VPC. */
export const vpnGateway: Place = {
  place: "vpn-gateway",
  every: (read) => read.all(vpnGateways).map(({ id }) => at("vpn-gateway", id)),
  build: (read, id, gatewayId) => {
    const gateway = read.get(vpnGateways, gatewayId);
    if (!gateway) return undefined;
    const edges = gateway.state === "available" ? [] : [drop("BAD_STATE", `${gatewayId} is ${gateway.state}`)];
    const attached = gateway.attachmentState === "attached";
    const refusal = attached
      ? drop("X_VPN_NOT_BUILT", `${gatewayId} has no VPN connection: those are not built yet`)
      : drop("BAD_STATE_ATTACHMENT", `${gatewayId} is ${gateway.attachmentState}`);
    const resource = { id: gatewayId, type: "vpn-gateway" };
    return { id, kind: "virtual private gateway", resource, choice: inOrder(edges, refusal) };
  },
};
