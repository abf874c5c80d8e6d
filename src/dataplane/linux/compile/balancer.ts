/**
 * Nodes of load balancers: a namespace behind a port, which gives flows to ends and remembers where they are.
 *
 * Answers of ends that see their clients' own addresses come back to the node, whatever routes the router has: the
 * upper half of a flow's connection mark says which node it came from.
 */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import type { Address, Family } from "../../../net/address.ts";
import { genevePort } from "../../../engines/geneve/header.ts";
import type { BalancerSpec, ListenerSpec, PortSpec, SegmentSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { nodeBits, nodeMembership } from "./balancer-tag.ts";
import { filterChain } from "./filter.ts";
import { linkName, named } from "./name.ts";
import { braced, chain, element, ip, quoted, rule, set, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import {
  addressOn,
  closedWithoutMark,
  defaultsVia,
  delivers,
  deviceMac,
  families,
  far,
  forwarding,
  near,
  neighbours,
  routerMac,
  routesBy,
  routeVia,
  ruleFor,
  tracking,
} from "./wire.ts";

/** Marks of what a node carries, and of what it resets. */
const passes = 1;
const resets = 2;

/** The namespace of a node. */
export function balancerSpace(id: string): string {
  return `nlb-${id}`;
}

/** The link of an endpoint's port at a node. */
export function nodeLink(port: string): string {
  return linkName("l", port);
}

/** A node's namespace. */
export function balancerItems(port: PortSpec, spec: BalancerSpec): Item[] {
  const space = balancerSpace(spec.id);
  return [
    { is: "namespace", name: space, kind: "router", sysctls: settings(spec) },
    ...neighbours(space, "in", routerMac, near),
    ...closedWithoutMark(space),
    ...ruleFor(space, passes, passes),
    ...families.map((family): Item => ({
      is: "rule",
      namespace: space,
      family,
      priority: 900,
      incoming: "lo",
      table: passes,
    })),
    ...defaultsVia(space, passes, "in", near),
    ...port.addresses.map((at) => addressOn(space, "in", `${formatAddress(at)}/${bitsOf(at.family)}`)),
    ...linkItems(space, spec),
    ...checks(space, spec),
    ...translations(space, spec),
  ];
}

/** Without a packet for so long all flows of UDP are forgotten, in seconds. */
const udpIdle = "120";

function settings({ listeners }: BalancerSpec): Record<string, string> {
  const idle = String(Math.max(350, ...listeners.map((one) => one.idle)));
  const times = Object.keys(tracking).filter((name) => name.includes("timeout"));
  const each = Object.fromEntries(times.map((name) => [name, udpIdle]));
  return {
    ...forwarding,
    ...tracking,
    ...each,
    "netfilter/nf_conntrack_tcp_timeout_established": idle,
    "netfilter/nf_conntrack_tcp_loose": "0",
  };
}

function linkItems(space: string, { links }: BalancerSpec): Item[] {
  return links.flatMap(({ port, as }) => {
    const link = nodeLink(port);
    return [
      ...neighbours(space, link, deviceMac, far),
      ...as.map((at) => routeVia(space, passes, hostText(at), link, far[at.family])),
      element(space, "links", quoted(link)),
    ];
  });
}

/** What a node takes: of flows that it knows, and what its listeners take. */
function checks(space: string, spec: BalancerSpec): Item[] {
  const { station, listeners, inspects, port } = spec;
  const others = inspects ? `interface-in/${port} X_GWLB_ENDPOINTS_ONLY` : `${station} ELBV2_LISTENERS_MISMATCH`;
  return [
    set(space, "links", "ifname"),
    element(space, "links", '"in"'),
    stage(space, "entry", { hook: "prerouting", priority: -300 }, [rule("iifname @links accept")]),
    stage(space, "check", { hook: "prerouting", priority: -150 }, [
      ...(inspects ? [rule(`udp dport ${genevePort} accept`)] : []),
      rule(`ct direction reply ct state established meta mark set ${passes} accept`, station),
      rule(`ct state related meta mark set ${passes} accept`, station),
      ...listeners.flatMap((one) => taken(spec, one)),
      rule("drop", others),
    ]),
    stage(space, "forwarding", { hook: "forward", priority: 0 }, [rule("iifname @links accept")]),
    stage(space, "input", { hook: "input", priority: 0 }, [
      ...(inspects ? [rule(`udp dport ${genevePort} accept`)] : []),
      rule("ct state { established, related } accept"),
      rule(`meta mark ${resets} reject with tcp reset`, `${listeners[0]?.station ?? station} X_ELB_NO_SESSION`),
    ]),
    stage(space, "output", { hook: "output", priority: 0 }, [rule("meta l4proto tcp accept")]),
  ];
}

function taken(spec: BalancerSpec, one: ListenerSpec): RuleText[] {
  const [first] = one.ends;
  return toListener(spec, one).flatMap(({ at, match, protocol }) => {
    if (first && first.address.family !== at.family)
      return [rule(`${match} drop`, `${one.station} X_ELB_FAMILY_NOT_BUILT`)];
    const known = rule(`${match} ct state established meta mark set ${passes} accept`, one.station);
    const begins = protocol === "tcp" ? `${match} tcp flags & (fin | syn | rst | ack) == syn` : match;
    const takes =
      one.ends.length === 0
        ? rule(`${match} drop`, `${one.station} ${one.code}`)
        : rule(`${begins} meta mark set ${passes} accept`, one.station);
    const reset = protocol === "tcp" ? [rule(`${match} meta mark set ${resets} accept`)] : [];
    return [known, takes, ...reset];
  });
}

/** Matches of what is sent to a listener, at each of the node's addresses. */
function toListener({ addresses }: BalancerSpec, { protocols, port }: ListenerSpec) {
  return addresses.flatMap((at) =>
    protocols.map((protocol) => ({
      at,
      protocol,
      match: `${ip(at.family)} daddr ${formatAddress(at)} ${protocol} dport ${port}`,
    })),
  );
}

/** Which end a flow gets, and whose address the end sees. */
function translations(space: string, spec: BalancerSpec): Item[] {
  const given = spec.listeners.flatMap((one) =>
    toListener(spec, one).flatMap(({ at, protocol, match }) => {
      const to = chosen(one, at.family, protocol);
      return to === undefined ? [] : rule(`${match} ${to}`, one.station);
    }),
  );
  const hidden = spec.addresses.flatMap((at) => hiding(spec, at));
  return [
    chain(space, "give", given, "type nat hook prerouting priority -100; policy accept;"),
    chain(space, "hide", hidden, "type nat hook postrouting priority 100; policy accept;"),
  ];
}

function chosen({ ends, by, seed }: ListenerSpec, family: Family, protocol: string): string | undefined {
  const inFamily = ends.filter(({ address }) => address.family === family);
  const [first] = inFamily;
  if (!first) return undefined;
  const name = ip(family);
  const place = ({ address, port }: typeof first) => `${formatAddress(address)} . ${port}`;
  if (inFamily.length === 1) {
    const address = formatAddress(first.address);
    return `dnat ${name} to ${family === 6 ? `[${address}]` : address}:${first.port}`;
  }
  const flow = `${name} saddr . ${name} daddr . ${protocol} sport . ${protocol} dport`;
  const begun = protocol === "tcp" ? " . tcp sequence" : "";
  const key = by === "source" ? `${name} saddr` : flow + begun;
  const map = inFamily.map((one, n) => `${n} : ${place(one)}`).join(", ");
  return `dnat ${name} to jhash ${key} mod ${inFamily.length} seed 0x${seed.toString(16)} map { ${map} }`;
}

/** Ends see the node for what comes by links, and where a listener says so. */
function hiding({ listeners, ports, links }: BalancerSpec, at: Address): RuleText[] {
  const name = ip(at.family);
  const address = formatAddress(at);
  const own = `snat ${name} to ${at.family === 6 ? `[${address}]` : address}:${ports.from}-${ports.to}`;
  const from = links.map(({ port }) => quoted(nodeLink(port)));
  const linked =
    from.length > 0
      ? [rule(`meta nfproto ipv${at.family} meta l4proto { tcp, udp } iifname ${braced(from)} ${own}`)]
      : [];
  const asked = listeners
    .filter(({ keepsSources }) => !keepsSources)
    .flatMap(({ protocols, port }) =>
      protocols.map((protocol) =>
        rule(`meta nfproto ipv${at.family} iifname "in" meta l4proto ${protocol} ct original proto-dst ${port} ${own}`),
      ),
    );
  return [...linked, ...asked];
}

/** The port of a node at its router: its groups, if it has some, and what makes answers come back to it. */
export function balancerStages(
  sight: Sight,
  port: PortSpec,
  { known, unknown, entering }: { readonly known: string; readonly unknown: string; readonly entering: RuleText },
  origins: readonly number[],
): Item[] {
  const { router, id } = port;
  const link = quoted(linkName("p", id));
  const [out, into, kept] = [named("out", id), named("in", id), named("kept", id)];
  const [upper, lower] = halves(sight.numbers.port(router, id));
  const answers = `ct direction reply ct mark and 0x0000ffff == ${lower}`;
  const goes = `ct direction original ct mark and ${nodeBits} == ${upper}`;
  const tracked = (way: "in" | "out", text: string): RuleText =>
    port.filters ? rule(text, `groups-${way}/${id} tracked`) : rule(text);
  const filtered = (way: "in" | "out"): RuleText[] => {
    const station = `groups-${way}/${id}`;
    if (!port.filters) return [rule("accept")];
    return [...port.filters[way].map((filter) => rule(`jump ${filterChain(filter)}`, station)), rule("drop", station)];
  };
  const delivered = named("delivered", id);
  return [
    chain(router, out, [
      tracked("out", `${answers} goto ${known}`),
      tracked("out", `${goes} goto ${known}`),
      ...filtered("out"),
    ]),
    chain(router, kept, [
      rule(`ct state != related ct direction original ct mark set ct mark and 0x0000ffff or ${upper}`),
      rule(`goto ${unknown}`),
    ]),
    chain(router, into, [
      rule("iifname vmap @keepers"),
      ...elsewhere(port).map((match) => rule(`${match} ${delivers}`)),
      entering,
      tracked("in", `ct direction original ct mark and 0x0000ffff == ${lower} accept`),
      tracked("in", `ct direction reply ct mark and ${nodeBits} == ${upper} accept`),
      ...filtered("in"),
    ]),
    chain(router, delivered, [
      rule(`ct state != related ct direction original ct mark set ct mark and ${nodeBits} or ${lower}`),
      rule("accept"),
    ]),
    ...origins.map((mark) => element(router, "origins", String(mark), `goto ${out}`)),
    ...origins.map((mark) => element(router, "keep_out", String(mark), `goto ${kept}`)),
    element(router, "exits", link, `goto ${into}`),
    element(router, "deliveries", link, `goto ${delivered}`),
    element(router, "remembering", link),
    ...nodeMembership(router, port.tags, upper),
    ...returnItems(sight, port, upper),
  ];
}

/** Answers that come back to a node are not for its own addresses. */
function elsewhere({ addresses }: PortSpec): string[] {
  return families.flatMap((family) => {
    const own = addresses.filter((at) => at.family === family).map(formatAddress);
    return own.length > 0 ? [`${ip(family)} daddr != ${braced(own)}`] : [];
  });
}

const backTable = "back/";

/** The port of a node whose own table this is. */
export function tableOwner(table: string): string | undefined {
  return table.startsWith(backTable) ? table.slice(backTable.length) : undefined;
}

/** The table of its own by which answers come back to a node. */
function returnItems(sight: Sight, { router, id }: PortSpec, upper: string): Item[] {
  const number = sight.numbers.table(router, backTable + id);
  const back = named("comeback", id);
  return [
    ...ruleFor(router, number, number),
    ...defaultsVia(router, number, linkName("p", id), far),
    chain(router, back, [rule(`${routesBy(number)} accept`)]),
    ...comebackSets(router),
    element(router, comebacks, upper, `goto ${back}`),
  ];
}

const comebacks = "comebacks";

function comebackSets(router: string): Item[] {
  return [set(router, comebacks, "mark : verdict", { map: true })];
}

/** What a segment asks of packets that leave it before it looks where they go; nothing in routers without nodes. */
export function comebackRules({ view }: Sight, { id, router }: SegmentSpec): RuleText[] {
  return nodesOf(view, router).length === 0 ? [] : [rule(`ct direction reply jump ${comebackChain(id)}`)];
}

function comebackChain(segment: string): string {
  return named("comeback", segment);
}

/**
 * The chain of answers that may come back to a node: the segment's ACL is asked unless the node is in it. What is for
 * an address of the node's own goes as routes lead.
 */
export function comebackItems(sight: Sight, { id, router, filterOut }: SegmentSpec): Item[] {
  const nodes = nodesOf(sight.view, router);
  if (nodes.length === 0) return [];
  const marks = nodes.map(({ port }) => ({ port, upper: halves(sight.numbers.port(router, port))[0] }));
  const near = marks.filter(({ port }) => sight.view.port(port)?.segment === id);
  const mark = `ct mark and ${nodeBits}`;
  const others = named("comeback-others", id);
  const ownChain = (port: string): string => named("comeback-own", `${id}-${port}`);
  const own = families.flatMap((family) => {
    const each = nodes.flatMap(({ port, addresses }) =>
      addresses.flatMap((at) => (at.family === family ? `${formatAddress(at)} : goto ${ownChain(port)}` : [])),
    );
    return each.length > 0 ? [rule(`${ip(family)} daddr vmap { ${each.join(", ")} }`)] : [];
  });
  return [
    ...comebackSets(router),
    chain(router, comebackChain(id), [...own, rule(`goto ${others}`)]),
    ...marks.map(({ port, upper }) =>
      chain(router, ownChain(port), [rule(`${mark} == ${upper} return`), rule(`goto ${others}`)]),
    ),
    chain(router, others, [
      ...(near.length > 0
        ? [rule(`${mark} ${braced(near.map(({ upper }) => upper))} ${mark} vmap @${comebacks}`)]
        : []),
      rule(`${mark} ${braced(marks.map(({ upper }) => upper))} jump ${filterChain(filterOut)}`, `acl-out/${id}`),
      rule(`${mark} vmap @${comebacks}`),
    ]),
  ];
}

function nodesOf(view: Sight["view"], router: string): BalancerSpec[] {
  return view.balancers(router).flatMap((id) => view.balancer(id) ?? []);
}

function halves(number: number): [upper: string, lower: string] {
  const hex = (value: number): string => `0x${value.toString(16).padStart(8, "0")}`;
  return [hex(number * 0x10000), hex(number)];
}

function hostText(at: Address): string {
  return `${formatAddress(at)}/${bitsOf(at.family)}`;
}
