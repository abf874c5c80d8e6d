/** A translator's namespace: its own connection table, its addresses, and what it refuses (M19, M20, M22). */
import type { TranslatorSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { among, braced, byFamily, chain, element, rule, set, stage } from "./rule-set.ts";
import { betweenFamilies, sixFragments, sixItems, sixRefusals, sixSegments, standsForAll } from "./translator-six.ts";
import { countAttempt, countEstablished, countItems, exhaustion, refusal } from "./translator-count.ts";
import {
  addressOn,
  closedWithoutMark,
  everywhere,
  families,
  forwarding,
  near,
  neighbours,
  routerMac,
  routeVia,
  ruleFor,
  tracking,
} from "./wire.ts";

/** Marks of what passes, and of what is told that its flow is unknown. */
const passes = 1;
const reset = 2;

/** The device in one namespace with some addresses. */
export function translatorDevice(space: string, spec: TranslatorSpec, addresses: readonly string[]): Item[] {
  return [
    { is: "namespace", name: space, kind: "router", sysctls: settings(spec) },
    ...neighbours(space, "in", routerMac, near),
    ...closedWithoutMark(space),
    ...ruleFor(space, passes, passes),
    ...ruleFor(space, reset, passes),
    ...families.map((family): Item => ({
      is: "rule",
      namespace: space,
      family,
      priority: 900,
      incoming: "lo",
      table: passes,
    })),
    ...families.map((family) => ({
      ...routeVia(space, passes, everywhere[family], "in", near[family]),
      mtu: spec.mtu,
    })),
    ...addresses.map((at) => addressOn(space, "in", `${at}/32`)),
    set(space, "links", "ifname"),
    element(space, "links", '"in"'),
    ...sixItems(space, spec, passes, passes),
    ...countItems(space, addresses),
    ...checks(space, spec, addresses),
    ...translation(space, spec, addresses),
  ];
}

/** Bytes of the headers of IPv4 and TCP: what a segment has less than a packet. */
const headerBytes = 40;

function settings({ idle }: TranslatorSpec): Record<string, string> {
  const times = Object.keys(tracking).filter((name) => name.includes("timeout"));
  const each = Object.fromEntries(times.map((name) => [name, String(idle)]));
  return { ...forwarding, ...tracking, ...each, "netfilter/nf_conntrack_tcp_loose": "0" };
}

function checks(space: string, spec: TranslatorSpec, addresses: readonly string[]): Item[] {
  const { id } = spec;
  const station = `nat/${id}`;
  const segment = spec.mtu - headerBytes;
  const inZone = space === id ? station : `nat-zone/${id}/${space.slice(id.length + 1)}`;
  const fragments = refusal("ip frag-off and 0x3fff != 0 meta l4proto != udp", `${station} X_NGW_FRAGMENTS`);
  const whole = [fragments, ...sixFragments(station)];
  return [
    stage(space, "fragments", { hook: "prerouting", priority: -450, policy: "accept" }, whole),
    stage(space, "entry", { hook: "prerouting", priority: -300 }, [rule("iifname @links accept")]),
    stage(space, "check", { hook: "prerouting", priority: -150 }, [
      ...betweenFamilies,
      refusal("meta l4proto != { tcp, udp, icmp, icmpv6 }", `${station} PROTOCOL_RESTRICTION`),
      rule(`ip daddr ${braced(addresses)} goto answers`),
      ...ineligible(spec),
      ...onward(inZone),
    ]),
    chain(space, "answers", [
      countEstablished,
      rule(`ct state { established, related } ct direction reply meta mark set ${passes} accept`, station),
      refusal("", `${station} X_NGW_NO_SESSION`),
    ]),
    stage(space, "forwarding", { hook: "forward", priority: 0 }, [
      rule(`meta mark ${reset} reject with tcp reset`, `${inZone} X_NGW_NO_SESSION`),
      sixSegments(spec.mtu),
      rule(`tcp flags syn / syn,rst tcp option maxseg size > ${segment} tcp option maxseg size set ${segment}`),
      rule('iifname "in" accept'),
      rule('oifname "in" accept'),
    ]),
    stage(space, "input", { hook: "input", priority: 0 }, []),
    stage(space, "output", { hook: "output", priority: 0 }, [
      rule("tcp flags & rst == rst accept"),
      rule("icmp type destination-unreachable icmp code frag-needed accept"),
    ]),
  ];
}

/** M20, M21: whom it does not serve. */
function ineligible(spec: TranslatorSpec): RuleText[] {
  const { id, serves, refuses } = spec;
  const own = byFamily(serves);
  const neighbours = byFamily(refuses)[4];
  const foreign = families.map((family) => {
    const match =
      own[family].length > 0
        ? `ip${family === 6 ? "6" : ""} saddr != ${braced(own[family])}`
        : `meta nfproto ipv${family}`;
    return refusal(match, `nat/${id} NGW_REQUIRES_SOURCE_IN_VPC`);
  });
  return [
    ...foreign,
    ...(neighbours.length > 0 ? [refusal(among(4, "saddr", neighbours), `nat/${id} X_NGW_OWN_SUBNET`)] : []),
    ...sixRefusals(spec),
  ];
}

/** What it knows, and what begins: a lone SYN, an echo request, any packet of UDP. */
function onward(station: string): RuleText[] {
  const accept = `meta mark set ${passes} accept`;
  return [
    rule(`ct state { established, related } ct direction original ${accept}`, station),
    rule(`tcp flags & (fin | syn | rst | ack) == syn ${accept}`, station),
    rule(`meta l4proto udp ${accept}`, station),
    rule(`icmp type echo-request ${accept}`, station),
    rule(`icmpv6 type echo-request ${accept}`, station),
    rule(`meta l4proto tcp meta mark set ${reset} accept`),
    refusal("", `${station} X_NGW_NO_SESSION`),
  ];
}

/**
 * Counts of flows to one destination are kept in so many lots: the kernel walks a whole count for every few new flows,
 * so that one of 55,000 would take a minute to fill.
 */
const lots = 55;

/** The first address that has room for one more flow to the destination. */
function translation(space: string, spec: TranslatorSpec, addresses: readonly string[]): Item[] {
  const { id } = spec;
  return [
    ...addresses.flatMap((at, n) => rooms(space, spec, at, n)),
    chain(
      space,
      "translate",
      [
        standsForAll,
        rule('iifname != { "in", "four" } accept'),
        countAttempt,
        rule(`ip protocol icmp snat ip to ${addresses[0]!}`, `nat/${id}`),
        ...addresses.map((_, n) => rule(`jump rooms${n}`)),
        exhaustion(`nat/${id} X_PORTS_EXHAUSTED`),
      ],
      "type nat hook postrouting priority 100; policy accept;",
    ),
  ];
}

/** The room of one address: any lot that has some, and all in their turn where the first one has none. */
function rooms(space: string, { id, ports, flowsPerDestination }: TranslatorSpec, at: string, n: number): Item[] {
  const type = "ipv4_addr . inet_service . inet_proto . mark";
  const flows = `flows${n}`;
  const most = (lot: number): number =>
    Math.floor((flowsPerDestination * (lot + 1)) / lots) - Math.floor((flowsPerDestination * lot) / lots);
  const take = (mark: string, count: number): RuleText =>
    rule(
      `ip protocol { tcp, udp } meta mark set ${mark} ` +
        `add @${flows} { ip daddr . th dport . meta l4proto . meta mark ct count ${count} } ` +
        `snat ip to ${at}:${ports.from}-${ports.to}`,
      `nat/${id}`,
    );
  const each = Array.from({ length: lots }, (_, lot) => take(String(lot), most(lot)));
  const any = take(`numgen random mod ${lots}`, Math.floor(flowsPerDestination / lots));
  return [
    set(space, flows, type, { body: `type ${type}; size 262144; flags dynamic;` }),
    chain(space, `rooms${n}`, [any, ...each]),
  ];
}
