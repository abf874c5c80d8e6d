/** Transit gateways and multicast domains that are shared with other accounts (TGW-13). */
import type { ChangeContext } from "../../core/context.ts";
import { transitGateways } from "./tables/transit-gateway.ts";
import { multicastDomains } from "./tables/transit-gateway-multicast.ts";

/** Says which accounts see a transit gateway besides its owner. What they attached stays when they see it no longer. */
export function shareTransitGateway(cx: ChangeContext, id: string, accounts: readonly string[]): void {
  if (cx.tx.get(transitGateways, id)) cx.tx.update(transitGateways, id, { sharedWith: accounts });
}

/** Says the same of a multicast domain. Subnets that they brought stay. */
export function shareMulticastDomain(cx: ChangeContext, id: string, accounts: readonly string[]): void {
  if (cx.tx.get(multicastDomains, id)) cx.tx.update(multicastDomains, id, { sharedWith: accounts });
}
