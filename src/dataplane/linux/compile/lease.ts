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
export const asking = "leases";

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

/** Questions of a port go to a link, from its own hardware address alone; what is too much is dropped. */
export function asksLeases(
  { addresses, mac, behind }: PortSpec,
  segment: SegmentSpec | undefined,
  link: string,
  limited = true,
): RuleText[] {
  if (behind.is !== "instance" || mac === undefined) return [];
  const own = `ether saddr ${mac}`;
  return [
    ...serversOf(segment).map((servers) => `${own} ip daddr ${servers} udp dport 67`),
    ...(addresses.some(({ family }) => family === 6) ? [`${own} ip6 daddr ff02::1:2 udp dport 547`] : []),
  ].flatMap((text) => [
    rule(`${text} ${limited ? `${mostAsked} ` : ""}fwd to "${link}"`),
    ...(limited ? [rule(`${text} drop`)] : []),
  ]);
}

/** Packets that are for the server itself, which are no usual ones. */
export function besidesServer(segment: SegmentSpec | undefined): string {
  const [router] = routersOf(segment);
  return router === undefined ? "" : ` ip daddr != ${router}`;
}

function serversOf(segment: SegmentSpec | undefined): string[] {
  return routersOf(segment).map((router) => `{ 255.255.255.255, ${router} }`);
}

/** A subnet has one block of IPv4 at most. */
function routersOf(segment: SegmentSpec | undefined): string[] {
  return (segment?.routerAddresses ?? []).filter(({ family }) => family === 4).map(formatAddress);
}
