/**
 * Endpoints: namespaces in which services of AWS answer, behind a port or behind routes; and links from ports to nodes
 * of load balancers, which never see who is behind them.
 */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { EndpointLink, EndpointSpec, PortSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { balancerSpace, nodeLink } from "./balancer.ts";
import { filterChain } from "./filter.ts";
import { hopChain } from "./hop.ts";
import { linkName, named } from "./name.ts";
import { braced, byFamily, chain, element, ip, quoted, rule, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import {
  addressOn,
  closedWithoutMark,
  defaultsVia,
  delivers,
  deviceMac,
  end,
  everywhere,
  families,
  far,
  forwarding,
  given,
  marks,
  near,
  neighbours,
  routedBy,
  routerMac,
  routeVia,
  ruleFor,
  tracking,
} from "./wire.ts";

/** The main table of a namespace, and the mark of what a link carries. */
const mainTable = 254;
const passes = 1;

/** The namespace of a port of an endpoint. */
export function endpointSpace(port: string): string {
  return `vpce-${port}`;
}

/** An endpoint that routes lead to: its link at the router, and its namespace. */
export function endpointItems(sight: Sight, id: string): Item[] {
  const spec = sight.view.endpoint(id);
  if (!spec) return [];
  const { router } = spec;
  const link = linkName("v", id);
  const [enters, leaves] = [named("enter", id), named("leave", id)];
  const station = `gateway-endpoint/${id}`;
  const carried = "meta l4proto != { tcp, icmp, icmpv6 }";
  return [
    { is: "link", a: end(router, link, routerMac), b: end(id, "in", deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    chain(router, enters, [
      rule(`jump ${hopChain}`),
      rule(`meta mark set ${routedBy(marks.entrance)} accept`, `gateway-service/${id}`),
    ]),
    chain(router, leaves, [
      ...(spec.tracksFlows ? [rule("iifname vmap @keepers")] : []),
      ...foreign(sight, router).map((match) => rule(`${match} drop`, `${station} X_GATEWAY_ENDPOINT_FOREIGN`)),
      rule(`${carried} drop`, `${station} VPCE_GATEWAY_PROTOCOL_RESTRICTION`),
      ...["icmp", "icmpv6"].map((kind) =>
        rule(
          `${kind} type != echo-request ct state != { established, related } drop`,
          `${station} VPCE_GATEWAY_PROTOCOL_RESTRICTION`,
        ),
      ),
      rule(`meta length > ${spec.mtu} drop`, `${station} X_PACKET_TOO_BIG`),
      rule(delivers, station),
    ]),
    element(router, "entrances", quoted(link), `goto ${enters}`),
    element(router, "exits", quoted(link), `goto ${leaves}`),
    ...serviceSpace(id, spec, `gateway-service/${id}`),
    ...spec.prefixes.map((prefix): Item => ({
      is: "route",
      namespace: id,
      table: mainTable,
      prefix: formatPrefix(prefix),
      kind: "local",
      link: "lo",
    })),
    ...neighbours(id, "in", routerMac, near),
  ];
}

/** What comes from addresses that are not the network's own. */
function foreign({ view }: Sight, router: string): string[] {
  const blocks = byFamily(view.router(router)?.blocks ?? []);
  return families.map((family) => {
    const texts = blocks[family];
    return texts.length > 0 ? `${ip(family)} saddr != ${braced(texts)}` : `meta nfproto ipv${family}`;
  });
}

/** What stands behind a port of an endpoint. */
export function endpointPortItems(sight: Sight, port: PortSpec, id: string): Item[] {
  const spec = sight.view.endpoint(id);
  if (!spec) return [];
  const space = endpointSpace(port.id);
  const link = spec.links.find((one) => one.port === port.id);
  const own = port.addresses.map((at) => addressOn(space, "in", `${formatAddress(at)}/${bitsOf(at.family)}`));
  const behind = link ? linkItems(sight, spec, link, port) : serviceSpace(space, spec, `endpoint/${port.id}`);
  return [...neighbours(space, "in", routerMac, near), ...own, ...behind];
}

/** A namespace in which somebody answers TCP, and begins nothing. */
function serviceSpace(space: string, { mtu }: EndpointSpec, station: string): Item[] {
  const isPort = station.startsWith("endpoint/");
  const pings = isPort ? [] : [rule("icmp type echo-request accept"), rule("icmpv6 type echo-request accept")];
  return [
    { is: "namespace", name: space, kind: "router", sysctls: { ...given, ...tracking } },
    ...families.map((family): Item => ({
      is: "route",
      namespace: space,
      table: mainTable,
      prefix: everywhere[family],
      kind: "unicast",
      link: "in",
      via: near[family],
      mtu,
    })),
    stage(space, "input", { hook: "input", priority: 0 }, [
      rule(`meta l4proto tcp meta length > ${mtu} drop`, `${station} X_PACKET_TOO_BIG`),
      rule("ct state { established, related } accept"),
      rule("meta l4proto tcp accept", station),
      ...pings,
      rule("drop", `${station} PROTOCOL_RESTRICTION`),
    ]),
    stage(space, "output", { hook: "output", priority: 0 }, [rule("ct state { established, related } accept")]),
  ];
}

/** A port whose packets are taken up and put back as they are: the kernel itself does nothing with them. */
export function inspectionItems(port: PortSpec): Item[] {
  const space = endpointSpace(port.id);
  const nothing = (name: string, hook: string): Item => stage(space, name, { hook, priority: 0 }, []);
  return [
    { is: "namespace", name: space, kind: "router", sysctls: given },
    nothing("input", "input"),
    nothing("forwarding", "forward"),
    nothing("output", "output"),
  ];
}

/** Seconds after which a link forgets flows other than TCP's. */
const udpIdle = "120";

/** A link to a node: senders' addresses end here, and nobody beyond it begins a flow. */
function linkItems(sight: Sight, spec: EndpointSpec, link: EndpointLink, port: PortSpec): Item[] {
  const space = endpointSpace(port.id);
  const node = balancerSpace(link.node);
  const times = Object.keys(tracking).filter((name) => name.includes("timeout"));
  const each = Object.fromEntries(times.map((name) => [name, udpIdle]));
  const idle = { "netfilter/nf_conntrack_tcp_timeout_established": String(spec.idle) };
  const sysctls = { ...forwarding, ...tracking, ...each, ...idle, "netfilter/nf_conntrack_tcp_loose": "0" };
  const stands = sight.view.balancer(link.node) !== undefined;
  return [
    { is: "namespace", name: space, kind: "router", sysctls },
    ...closedWithoutMark(space),
    ...ruleFor(space, passes, passes),
    ...defaultsVia(space, passes, "in", near),
    ...(stands
      ? [{ is: "link" as const, a: end(space, "link", deviceMac), b: end(node, nodeLink(port.id), deviceMac) }]
      : []),
    ...(stands ? neighbours(space, "link", deviceMac, far) : []),
    ...(stands
      ? link.to.map((at) =>
          routeVia(space, passes, `${formatAddress(at)}/${bitsOf(at.family)}`, "link", far[at.family]),
        )
      : []),
    ...linkChecks(space, spec, link, port.id),
    ...linkTranslations(space, link),
  ];
}

function linkChecks(space: string, { mtu }: EndpointSpec, { filters = [] }: EndpointLink, port: string): Item[] {
  const station = `endpoint/${port}`;
  const asked: RuleText[] =
    filters.length > 0
      ? [...filters.map((filter) => rule(`jump ${filterChain(filter)}`, station)), rule("drop", station)]
      : [rule("accept", station)];
  return [
    stage(space, "check", { hook: "prerouting", priority: -150 }, [
      rule(`ct state { established, related } meta mark set ${passes} accept`, station),
      rule('iifname != "in" drop', `link-back/${port} VPCE_INTRA_VPC_TRAFFIC`),
      rule("meta l4proto != { tcp, udp } drop", `${station} PROTOCOL_RESTRICTION`),
      rule("tcp flags & (fin | syn | rst | ack) != syn drop", `${station} X_ENDPOINT_NO_SESSION`),
      rule(`meta mark set ${passes}`),
      ...asked,
    ]),
    stage(space, "forwarding", { hook: "forward", priority: 0 }, [
      rule(`iifname "in" meta length > ${mtu} drop`, `${station} X_PACKET_TOO_BIG`),
      rule("accept"),
    ]),
    stage(space, "input", { hook: "input", priority: 0 }, []),
    stage(space, "output", { hook: "output", priority: 0 }, []),
  ];
}

function linkTranslations(space: string, { to, as }: EndpointLink): Item[] {
  const given = to.map((at) => rule(`iifname "in" meta nfproto ipv${at.family} dnat ${ip(at.family)} to ${text(at)}`));
  const hidden = as.map((at) =>
    rule(`oifname "link" meta nfproto ipv${at.family} snat ${ip(at.family)} to ${text(at)}`),
  );
  return [
    chain(space, "give", given, "type nat hook prerouting priority -100; policy accept;"),
    chain(space, "hide", hidden, "type nat hook postrouting priority 100; policy accept;"),
  ];
}

const text = (at: EndpointLink["to"][number]): string => formatAddress(at);
