/** What an import's transit gateways need once all of them are there: whom they are shared with, and pairs of ends. */
import type { Intake } from "../../../core/intake.ts";
import type { Transaction } from "../../../core/transaction.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import type { PeeringAttachment, TransitGatewayAttachment } from "../tables/transit-gateway.ts";

/** A transit gateway is shared with whoever attaches a VPC to it; a peering within a Region has two rows. */
export function completeTransit(tx: Transaction, intake: Intake): void {
  const attachments = intake.planned(transitGatewayAttachments).map(({ row }) => row);
  for (const { row } of intake.planned(transitGateways)) {
    const guests = attachments.filter((one) => one.kind === "vpc" && one.transitGatewayId === row.id);
    const sharedWith = new Set(guests.map(({ account }) => account).filter((account) => account !== row.account));
    tx.update(transitGateways, row.id, { sharedWith: [...sharedWith] });
  }
  for (const one of attachments.filter(isHalf)) {
    const other = attachments.filter(isHalf).find((each) => each.id !== one.id && sameEnds(each, one));
    if (other) tx.update(transitGatewayAttachments, one.id, { counterpart: other.id });
    else if (one.counterpart === undefined)
      intake.problems.push(`${one.id}: the other end of this peering within a Region was not described`);
  }
}

function isHalf(one: TransitGatewayAttachment): one is PeeringAttachment {
  return one.kind === "peering" && one.role !== "both";
}

function sameEnds(a: PeeringAttachment, b: PeeringAttachment): boolean {
  return (
    a.requester.transitGatewayId === b.requester.transitGatewayId &&
    a.accepter.transitGatewayId === b.accepter.transitGatewayId
  );
}
