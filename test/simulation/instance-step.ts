/** What an instance does with packets: it takes its own, and as a router passes on the rest. */
import { holderOf, owns } from "./atlas.ts";
import type { Atlas, Card } from "./atlas.ts";
import { inside, insideAny, key } from "./ip.ts";
import type { Ip } from "./ip.ts";
import { keepSession, translatedBack, translatedBefore } from "./memory.ts";
import type { Packet } from "./packet.ts";
import { arrived } from "./step.ts";
import type { Step, Walk } from "./step.ts";

const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** Takes a packet for an address of the interface, or sends on the answer to what the instance masqueraded. */
export function receivedBy({ atlas, memory }: Walk, card: Card, packet: Packet): Step {
  const inner = card.check ? undefined : translatedBack(memory, card.instance!, packet);
  if (!inner) return arrived(card.id, packet);
  const own = cardsOf(atlas, card).find((one) => owns(one, inner.dst));
  return own ? arrived(own.id, inner) : { at: "leave", packet: inner, card: exitOf(atlas, card, inner.dst) };
}

/**
 * Passes on a packet that is not for the interface.
 *
 * Nothing that `describe-*` says tells how a guest forwards. Assumed is what the NAT instance of the VPC user guide
 * does: own addresses of any interface are taken, what lies in a connected subnet leaves by that interface, the rest
 * by the primary one; and an instance with a public address speaks for sources that have none.
 */
export function throughInstance(walk: Walk, card: Card, packet: Packet): Step {
  const { atlas } = walk;
  const sibling = cardsOf(atlas, card).find((one) => owns(one, packet.dst));
  if (sibling) return arrived(sibling.id, packet);
  const outer = masqueraded(walk, card, packet);
  return { at: "leave", packet: outer, card: exitOf(atlas, card, packet.dst) };
}

function masqueraded(walk: Walk, card: Card, packet: Packet): Packet {
  const [primary] = cardsOf(walk.atlas, card);
  const source = primary!.own.find(({ first }) => first.v === 4)?.first;
  const isPublic = source && primary!.publicOf.has(key(source));
  if (packet.src.v === 6 || !isPublic) return packet;
  const { vpc } = primary!;
  if (insideAny(packet.dst, PRIVATE) || vpc.blocks.some((block) => inside(packet.dst, block))) return packet;
  if (holderOf(walk.atlas, vpc.id, packet.src)?.publicOf.has(key(packet.src))) return packet;
  const holder = walk.atlas.publicHolders.get(key(packet.src));
  if (holder && "natGateway" in holder && holder.natGateway.VpcId === vpc.id) return packet;
  const known = translatedBefore(walk.memory, card.instance!, packet);
  if (known) return known;
  const { port } = walk.choose(card.instance!, [source], packet);
  const outer = { ...packet, src: source, ...(packet.sport !== undefined && { sport: port }) };
  keepSession(walk.memory, card.instance!, { inner: packet, outer });
  return outer;
}

function exitOf(atlas: Atlas, card: Card, address: Ip): Card {
  const cards = cardsOf(atlas, card);
  const connected = cards.flatMap((one) =>
    one.subnet.blocks.filter((block) => inside(address, block)).map(({ length }) => ({ one, length })),
  );
  return connected.toSorted((a, b) => b.length - a.length)[0]?.one ?? cards[0]!;
}

const cardsOf = (atlas: Atlas, { instance }: Card): Card[] =>
  [...atlas.cards.values()]
    .filter((card) => card.instance === instance)
    .toSorted((a, b) => a.described.Attachment!.DeviceIndex! - b.described.Attachment!.DeviceIndex!);
