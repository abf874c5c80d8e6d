/**
 * Mirrored ports: rules tell the packets that a session takes, and whoever reads them sends copies into the router.
 *
 * What a port sends is told behind its groups and its segment's filter, by a log of packets; what it is sent is told
 * by a mark, which frames still have on the port's link. Both see a packet once nothing at this end refuses it any
 * more. Copies come in by a link of their own, leave by the segment's filter and table, and are not tracked.
 */
import { formatAddress } from "../../../net/address.ts";
import { formatPorts } from "../../../net/port-range.ts";
import type { MirrorRule, MirrorSession, MirrorSpec, PortSpec } from "../../../specs/network.ts";
import type { Item, LinkEnd, MirrorItem, RuleText } from "../state.ts";
import { hopChain } from "./hop.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { linkName, middleboxSpace, named } from "./name.ts";
import { fromResolver } from "./resolver.ts";
import { metadataAddress } from "./router.ts";
import { among, chain, element, quoted, rule, set, stage, verdicts, written } from "./rule-set.ts";
import { borderChain } from "./segment.ts";
import type { Sight } from "./sight.ts";
import { deviceMac, end, identifiedBit, marks, routerMac, tableBits } from "./wire.ts";

/** The group of packet logs in which packets are told that should be copied. */
const mirrorGroup = 8;

/** The bits of a mark that say which session of its port takes a frame that is delivered: the first, second, third. */
const sessionBits = { unit: 0x200000, mask: 0x600000 } as const;

/** The link by which copies enter a router, and its other end, into which they are sent. */
const links = { enter: "mirror", send: "copies" } as const;

const maps = { out: "mirrored_out", in: "mirrored_in" } as const;

/** What the ends of a link need for its packets to be seen as they are on a wire. */
export function seenPlainly({ view }: Sight, { id }: PortSpec): Pick<LinkEnd, "plain" | "sums"> {
  return view.mirror(id) ? { plain: true, sums: true } : {};
}

/** All that the copies of one port need. */
export function mirrorItems({ view }: Sight, id: string): Item[] {
  const spec = view.mirror(id);
  const port = view.port(id);
  if (!spec || port?.segment === undefined) return [];
  const seen = isMiddlebox(port)
    ? { namespace: middleboxSpace(id), link: "down" }
    : { namespace: port.router, link: linkName("p", id) };
  return [
    ...entry(port.router),
    ...sources(spec, port.segment),
    ...outTaps(spec),
    ...inTaps(spec, seen),
    ...spec.sessions.flatMap((session, n) => itemOf(spec, session, { ...seen, ...slot(n) })),
  ];
}

/** Where copies enter a router, whichever of its ports they are of. */
function entry(router: string): Item[] {
  return [
    {
      is: "link",
      a: { ...end(router, links.enter, routerMac), plain: true },
      b: { ...end(router, links.send, deviceMac), plain: true },
    },
    stage(router, "mirror_untracked", { hook: "prerouting", priority: -290, policy: "accept" }, [
      rule(`iifname ${quoted(links.enter)} notrack`),
    ]),
    set(router, "mirrors", "ipv4_addr : verdict", { map: true }),
    chain(router, "mirror_enter", [rule(`jump ${hopChain}`), rule("ip saddr vmap @mirrors")]),
    element(router, "entrances", quoted(links.enter), "goto mirror_enter"),
    verdicts(router, maps.out),
    stage(router, "mirror_out", { hook: "prerouting", priority: -140, policy: "accept" }, [
      rule(`iifname vmap @${maps.out}`),
    ]),
  ];
}

/** Copies of a port are its own packets, which its groups are not asked about. */
function sources({ id, router, from }: MirrorSpec, segment: string): Item[] {
  const copies = named("mirror_of", id);
  return [
    chain(router, copies, [rule(`meta mark set ${identifiedBit}`), rule(`goto ${borderChain(segment)}`)]),
    element(router, "mirrors", formatAddress(from), `goto ${copies}`),
  ];
}

const forRouter = `meta mark and ${tableBits} == ${marks.own}`;

function outTaps({ id, router, sessions }: MirrorSpec): Item[] {
  const tap = named("mirror_out", id);
  const notTold = [rule(`${forRouter} meta l4proto != { 6, 17 } return`), rule(`${forRouter} th dport != 53 return`)];
  return [
    chain(router, tap, [...notTold, ...sessions.map((one) => rule(`jump ${named("mirror_out", one.id)}`))]),
    element(router, maps.out, quoted(linkName("p", id)), `goto ${tap}`),
    ...sessions.map((one) => {
      const takes = one.to === undefined ? "accept" : `log prefix "${one.id}" group ${mirrorGroup} accept`;
      const resolver = rule(`${forRouter} ${one.resolver ? takes : "return"}`);
      return chain(router, named("mirror_out", one.id), [resolver, ...rulesOf(one.rules.out, takes)]);
    }),
  ];
}

function inTaps({ id, sessions }: MirrorSpec, { namespace, link }: Pick<MirrorItem["seen"], "namespace" | "link">) {
  const tap = named("mirror_in", id);
  const notTold = [`ip saddr ${metadataAddress[4]}`, `ip6 saddr { fe80::1, ${metadataAddress[6]} }`];
  return [
    verdicts(namespace, maps.in),
    stage(namespace, "mirror_in", { hook: "postrouting", priority: 10, policy: "accept" }, [
      rule(`oifname vmap @${maps.in}`),
    ]),
    chain(namespace, tap, [
      ...notTold.map((text) => rule(`${text} return`)),
      ...sessions.map((one) => rule(`jump ${named("mirror_in", one.id)}`)),
    ]),
    element(namespace, maps.in, quoted(link), `goto ${tap}`),
    ...sessions.map((one, n) => {
      const takes = one.to === undefined ? "accept" : `meta mark set meta mark or ${slot(n).mark} accept`;
      const resolver = fromResolver.map((text) => rule(`${text} ${one.resolver ? takes : "return"}`));
      return chain(namespace, named("mirror_in", one.id), [...resolver, ...rulesOf(one.rules.in, takes)]);
    }),
  ];
}

function slot(n: number): Pick<MirrorItem["seen"], "mark" | "mask"> {
  return { mark: sessionBits.unit * (n + 1), mask: sessionBits.mask };
}

/** The first rule that matches decides for its session; what is not taken may be so by the next. */
function rulesOf(rules: readonly MirrorRule[], takes: string): RuleText[] {
  return rules.map((one) => rule(`${matchOf(one)} ${one.takes ? takes : "return"}`));
}

function matchOf({ source, destination, protocol, sourcePorts, destinationPorts }: MirrorRule): string {
  const { family } = source.base;
  return [
    among(family, "saddr", [written(source)]),
    among(family, "daddr", [written(destination)]),
    protocol === undefined ? "" : `meta l4proto ${protocol}`,
    sourcePorts ? `th sport ${formatPorts(sourcePorts)}` : "",
    destinationPorts ? `th dport ${formatPorts(destinationPorts)}` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function itemOf(spec: MirrorSpec, session: MirrorSession, seen: MirrorItem["seen"]): Item[] {
  if (session.to === undefined) return [];
  return [
    {
      is: "mirror",
      namespace: spec.router,
      name: session.id,
      group: mirrorGroup,
      seen,
      link: links.send,
      router: routerMac,
      from: formatAddress(spec.from),
      to: formatAddress(session.to),
      network: session.network,
      length: session.length,
    },
  ];
}
