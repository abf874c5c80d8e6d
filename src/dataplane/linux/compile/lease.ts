/**
 * The way of DHCP in a router: what guests ask is taken up at the ingress of their ports, before groups and ACLs (M04),
 * and set down on a link where the server hears it. Answers come out of the ports' links by themselves.
 */
import { formatAddress } from "../../../net/address.ts";
import type { PortSpec, SegmentSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { rule } from "./rule-set.ts";
import { deviceMac, end, routerMac } from "./wire.ts";

/** The link on which questions are set down. */
const asking = "leases";

/** Its other end, where they are heard. */
export const heard = "lessor";

/** The hardware address that answers come from: nothing else does, so that a middlebox's namespace knows them. */
export const leaseMac = "02:fb:00:00:00:07";

/** One port asks so often at most. A client asks a few times an hour. */
const mostAsked = "limit rate 32/second burst 64 packets";

/** What all ports of a router share. */
export function leaseLink(router: string): Item[] {
  return [
    { is: "link", a: end(router, asking, routerMac), b: end(router, heard, deviceMac) },
    ...[asking, heard].map((link): Item => ({
      is: "chain",
      namespace: router,
      family: "netdev",
      name: `in_${link}`,
      hook: `type filter hook ingress device "${link}" priority 0; policy drop;`,
      rules: [],
    })),
  ];
}

/**
 * The rules at a router by which a port's questions go to its server; what is too much is dropped. None has a set of
 * its own: each would cost every change of the router's rules something.
 */
export function asksLeases(port: PortSpec, segment: SegmentSpec | undefined): RuleText[] {
  return questions(port, segment).flatMap((text) => [
    rule(`${text} ${mostAsked} fwd to "${asking}"`, server),
    rule(`${text} drop`),
  ]);
}

/** The same for a port that forwards for others, whose own frames come unchanged through the namespace before it. */
export function passesLeases(port: PortSpec, segment: SegmentSpec | undefined, chain: string): [Item[], RuleText[]] {
  const rules = asksLeases(port, segment);
  if (rules.length === 0) return [[], []];
  const item = { is: "chain", namespace: port.router, family: "netdev", name: chain, rules } as const;
  return [[item], [rule(`ether saddr ${port.mac} jump ${chain}`)]];
}

/** In that namespace: a guest's own questions go to the router as they are. */
export function forwardsLeases(port: PortSpec, segment: SegmentSpec | undefined, link: string): RuleText[] {
  return questions(port, segment).map((text) => rule(`ether saddr ${port.mac} ${text} fwd to "${link}"`, server));
}

/** The model's station. */
const server = "service/dhcp";

function questions({ addresses, mac, behind }: PortSpec, segment: SegmentSpec | undefined): string[] {
  if (behind.is !== "instance" || mac === undefined) return [];
  const servers = routersOf(segment).flatMap((router) => ["255.255.255.255", router]);
  return [
    ...servers.map((at) => `ip daddr ${at} udp dport 67`),
    ...(addresses.some(({ family }) => family === 6) ? ["ip6 daddr ff02::1:2 udp dport 547"] : []),
  ];
}

/** Packets that are for the server itself, which are no usual ones. */
export function besidesServer(segment: SegmentSpec | undefined): string {
  const [router] = routersOf(segment);
  return router === undefined ? "" : ` ip daddr != ${router}`;
}

/** A subnet has one block of IPv4 at most. */
function routersOf(segment: SegmentSpec | undefined): string[] {
  return (segment?.routerAddresses ?? []).filter(({ family }) => family === 4).map(formatAddress);
}
