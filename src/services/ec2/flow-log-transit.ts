/** What flow logs know of transit gateways: who records an attachment's traffic, and what its records say. */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Subscription } from "../../engines/flow-log/ledger.ts";
import type { InterfaceFacts } from "../../engines/flow-log/record.ts";
import { serviceOf } from "./flow-log-interface.ts";
import { flowLogs } from "./tables/flow-log.ts";
import { subnets } from "./tables/subnet.ts";
import { transitGatewayAttachments } from "./tables/transit-gateway.ts";
import type { TransitGatewayAttachment } from "./tables/transit-gateway.ts";

/** Who records an attachment's traffic: flow logs of itself and of its transit gateway. */
export const transitSubscriptionsOf = derivation<readonly Subscription[]>("ec2.flow-log-transit", (read, id) => {
  const attachment = read.get(transitGatewayAttachments, id);
  if (!attachment) return [];
  const rows = [id, attachment.transitGatewayId].flatMap((resource) => read.by(flowLogs, "resource", resource));
  return rows.map(({ id: log, interval }) => ({ id: log, traffic: "ALL", windowMs: interval * 1_000 }));
});

/** What records say of an attachment. */
export function transitFacts(read: Recorder, id: string): InterfaceFacts | undefined {
  const attachment = read.get(transitGatewayAttachments, id);
  if (!attachment) return undefined;
  return {
    fields: {
      "resource-type": "TransitGateway",
      "account-id": attachment.transitGatewayOwner,
      "tgw-id": attachment.transitGatewayId,
      "tgw-attachment-id": id,
      region: attachment.region,
    },
    addresses: [],
    serviceOf: (address) => serviceOf(read, address),
    pairFields: (pair, direction) => {
      const other = pair === undefined ? undefined : read.get(transitGatewayAttachments, pair);
      const [from, to] = direction === "ingress" ? [attachment, other] : [other, attachment];
      return { "tgw-pair-attachment-id": pair, ...endFields(read, "src", from), ...endFields(read, "dst", to) };
    },
  };
}

/** Of an attachment in several zones no record can tell which one a flow used. */
function endFields(read: Recorder, end: "src" | "dst", attachment: TransitGatewayAttachment | undefined) {
  if (attachment?.kind !== "vpc") return {};
  const [only, ...others] = attachment.zones;
  const zone = others.length === 0 ? only : undefined;
  return {
    [`tgw-${end}-vpc-account-id`]: attachment.account,
    [`tgw-${end}-vpc-id`]: attachment.vpcId,
    [`tgw-${end}-subnet-id`]: zone?.subnetId,
    [`tgw-${end}-eni`]: zone?.networkInterfaceId,
    [`tgw-${end}-az-id`]: zone && read.get(subnets, zone.subnetId)?.zoneId,
  };
}
