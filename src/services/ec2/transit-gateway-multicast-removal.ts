/** Subnets that leave a multicast domain, with all that their interfaces hear and send there. */
import type { ChangeContext } from "../../core/context.ts";
import { multicastAssociations, multicastMemberships } from "./tables/transit-gateway-multicast.ts";
import type { MulticastAssociation } from "./tables/transit-gateway-multicast.ts";

/** Takes a subnet out of its domain. */
export function removeAssociation(cx: ChangeContext, { id, domainId, subnetId }: MulticastAssociation): void {
  for (const one of cx.tx.by(multicastMemberships, "subnet", subnetId))
    if (one.domainId === domainId) cx.tx.remove(multicastMemberships, one.id);
  cx.tx.remove(multicastAssociations, id);
}
