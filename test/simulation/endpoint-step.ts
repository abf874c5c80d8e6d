/** How packets reach services of AWS by endpoints of a VPC: by a route, or by an interface in a subnet. */
import { owns } from "./atlas.ts";
import type { Atlas, Card } from "./atlas.ts";
import { inside } from "./ip.ts";
import { expectAnswer, isExpected } from "./memory.ts";
import { isEcho, isLonger, TCP } from "./packet.ts";
import type { Packet } from "./packet.ts";
import { groupsLetIn } from "./rules.ts";
import { arrived, stopped } from "./step.ts";
import type { From, Step, Stop, Walk } from "./step.ts";
import { remember, trackAll } from "./tracking.ts";

/** Bytes that endpoints carry ("Access an AWS service using an interface VPC endpoint", considerations). */
const ENDPOINT_MTU = 8500;

/**
 * By a gateway endpoint, from its own VPC alone ("Gateway endpoints", considerations); DynamoDB's has flows tracked
 * ("Automatically tracked connections").
 */
export function throughEndpoint(walk: Walk, id: string, packet: Packet, { vpc }: From): Step {
  const endpoint = walk.atlas.endpoints.get(id);
  if (endpoint?.State?.toLowerCase() !== "available") return stopped(id, packet, "state", "blackhole");
  const isForeign = !vpc.blocks.some((one) => inside(packet.src, one));
  if (isForeign || (packet.protocol !== TCP && !isEcho(packet))) return stopped(id, packet, "endpoint");
  if (isLonger(packet, ENDPOINT_MTU)) return stopped(id, packet, "too-big");
  if (endpoint.ServiceName!.endsWith(".dynamodb")) trackAll(walk);
  return arrived(id, packet);
}

/** Into the interface of an endpoint, by its groups; all flows are tracked. */
export function intoEndpoint(walk: Walk, card: Card, packet: Packet, from: From): Step {
  const { atlas, memory } = walk;
  const stops: Stop[] = [];
  if (!isExpected(memory, `${card.id} in`, packet) && !groupsLetIn(atlas, card, packet, from.sender))
    stops.push("security-group");
  if (!owns(card, packet.dst)) stops.push("source-dest-check");
  if (stops.length) return stopped(card.id, packet, ...stops);
  remember(walk, card, "in", packet);
  if (packet.protocol !== TCP) return stopped(card.id, packet, "endpoint");
  if (isLonger(packet, ENDPOINT_MTU)) return stopped(card.id, packet, "too-big");
  trackAll(walk);
  expectAnswer(memory, `${card.id} endpoint`, packet);
  return arrived(card.id, packet);
}

/** Where an answer of a service sets out: an endpoint begins nothing by itself. */
export function answerOfEndpoint({ atlas, memory }: Pick<Walk, "atlas" | "memory">, place: string, packet: Packet) {
  const card = atlas.cards.get(place);
  if (card && isEndpoint(card)) {
    const isKnown = isExpected(memory, `${card.id} endpoint`, packet);
    return isKnown ? ({ at: "leave", packet, card } as const) : stopped(place, packet, "endpoint");
  }
  const vpc = vpcOf(atlas, place);
  return vpc && ({ at: "local", packet, vpc } as const);
}

/** Whether an interface is one of an endpoint. */
export const isEndpoint = ({ described }: Card): boolean => described.InterfaceType === "vpc_endpoint";

function vpcOf({ endpoints, nets }: Atlas, id: string) {
  return nets.get(endpoints.get(id)?.VpcId ?? "");
}
