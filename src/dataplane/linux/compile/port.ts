/** Ports: the link between a router and whatever stands behind it, and the stages that packets of this port pass. */
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { balancerItems, balancerSpace, balancerStages } from "./balancer.ts";
import { endpointPortItems, endpointSpace, inspectionItems } from "./endpoint.ts";
import { guestItems } from "./guest.ts";
import { hubPortItems } from "./hub-port.ts";
import { middleboxItems } from "./middlebox.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { seenPlainly } from "./mirror.ts";
import { linkName, middleboxSpace, translatorSpace } from "./name.ts";
import { portGroups } from "./port-groups.ts";
import type { GroupPlace } from "./port-groups.ts";
import { ingressItems, portMarks } from "./port-ingress.ts";
import { forRouterItself } from "./router.ts";
import { chain, element, quoted, rule } from "./rule-set.ts";
import { borderChain, segmentChain } from "./segment.ts";
import type { Sight } from "./sight.ts";
import { membership } from "./tag.ts";
import { filterChain } from "./filter.ts";
import {
  addressOn,
  delivers,
  deviceMac,
  end,
  far,
  localTable,
  marks,
  neighbours,
  routeVia,
  routerMac,
  tableBits,
} from "./wire.ts";
import { named } from "./name.ts";

/** All that a port brings: its link, its guest's side of it, its routes, its rules, its membership. */
export function portItems(sight: Sight, id: string): Item[] {
  const port = sight.view.port(id);
  if (!port) return [];
  if (port.behind.is === "hub") return hubPortItems(sight, port);
  return [
    ...linkItems(sight, port),
    ...behindItems(sight, port),
    ...routesTo(port),
    ...ingressItems(sight, port),
    ...stages(sight, port),
    ...membership(port.router, port),
  ];
}

function linkItems(sight: Sight, port: PortSpec): Item[] {
  const { router, id } = port;
  const plainly = isMiddlebox(port) ? {} : seenPlainly(sight, port);
  const link = linkName("p", id);
  const mac = isMiddlebox(port) ? deviceMac : (port.mac ?? deviceMac);
  return [
    {
      is: "link",
      a: { ...nearEnd(port), ...plainly, sysctls: { "ipv6/conf/@/accept_dad": "0" } },
      b: { ...farEnd(port, mac), ...plainly },
    },
    addressOn(router, link, "fe80::1/64"),
    ...neighbours(router, link, mac, far),
  ];
}

function farEnd(port: PortSpec, mac: string): ReturnType<typeof end> {
  if (isMiddlebox(port)) return end(middleboxSpace(port.id), "up", mac);
  if (port.behind.is === "instance") return end(port.behind.id, `eth${port.behind.device}`, mac);
  if (port.behind.is === "endpoint") return end(endpointSpace(port.id), "in", mac);
  if (port.behind.is === "balancer") return end(balancerSpace(port.behind.id), "in", mac);
  if (port.behind.is === "inspection") return { ...end(endpointSpace(port.id), "in", mac), plain: true };
  return end(translatorSpace(port.behind.id), "in", mac);
}

/** What a translator is sent comes as on a wire: its metrics count packets. */
function nearEnd({ router, id, behind }: PortSpec): ReturnType<typeof end> {
  const counted = behind.is === "translator" || behind.is === "inspection";
  return { ...end(router, linkName("p", id), routerMac), ...(counted && { plain: true }) };
}

function behindItems(sight: Sight, port: PortSpec): Item[] {
  if (port.behind.is === "inspection") return inspectionItems(port);
  if (port.behind.is === "endpoint") return endpointPortItems(sight, port, port.behind.id);
  if (port.behind.is === "balancer") {
    const spec = sight.view.balancer(port.behind.id);
    return spec ? balancerItems(port, spec) : [];
  }
  if (port.behind.is !== "instance") return [];
  const segment = port.segment === undefined ? undefined : sight.view.segment(port.segment);
  const guest = guestItems(port, port.behind, segment);
  return isMiddlebox(port) ? [...guest, ...middleboxItems(sight, port, port.behind)] : guest;
}

function routesTo({ router, id, addresses, prefixes }: PortSpec): Item[] {
  const link = linkName("p", id);
  const to = (text: string, family: 4 | 6): Item => routeVia(router, localTable, text, link, far[family]);
  return [
    ...addresses.map((at) => to(`${formatAddress(at)}/${at.family === 4 ? 32 : 128}`, at.family)),
    ...prefixes.map((prefix) => to(formatPrefix(prefix), prefix.base.family)),
  ];
}

/** What packets from and to a port meet. A port whose segment is not there has no way out or in. */
function stages(sight: Sight, port: PortSpec): Item[] {
  const { router, id } = port;
  const segment = port.segment === undefined ? undefined : sight.view.segment(port.segment);
  if (!segment) return [];
  const { own, other } = portMarks(sight, port);
  const isNeighbour = `meta mark and ${tableBits}`;
  const place: GroupPlace = {
    namespace: router,
    origin: String(own),
    link: quoted(linkName("p", id)),
    before: {
      out: forRouterItself(port),
      in: [
        ...(port.behind.is === "endpoint" ? [rule("iifname vmap @keepers")] : []),
        rule(`${isNeighbour} != ${marks.neighbours} jump ${filterChain(segment.filterIn)}`, `acl-in/${id}`),
      ],
    },
    known: borderChain(segment.id),
    unknown: segmentChain(segment.id),
  };
  if (port.filters && port.checked) return portGroups(sight, place, port);
  const origins = other === undefined || other === own ? [own] : [own, other];
  if (port.behind.is === "balancer") {
    const [entering] = place.before.in;
    const { known, unknown } = place;
    return balancerStages(sight, port, { known, unknown, entering: entering! }, origins);
  }
  return unfiltered(port, place, origins);
}

/** A port that nothing filters here: a translator's, or one with a namespace of its own for that. */
function unfiltered({ id, behind }: PortSpec, place: GroupPlace, origins: readonly number[]): Item[] {
  const { namespace, link, before, unknown } = place;
  const [out, into] = [named("out", id), named("in", id)];
  const isDevice = behind.is === "translator";
  const tooLong =
    behind.is === "inspection" ? [rule(`meta length > ${behind.mtu} drop`, `inspect/${id} X_PACKET_TOO_BIG`)] : [];
  return [
    chain(namespace, out, [...before.out, rule(`goto ${unknown}`)]),
    chain(namespace, into, [
      ...(isDevice ? [rule("iifname vmap @keepers")] : []),
      ...before.in,
      ...tooLong,
      rule(delivers),
    ]),
    ...origins.map((mark) => element(namespace, "origins", String(mark), `goto ${out}`)),
    element(namespace, "exits", link, `goto ${into}`),
    ...(isDevice ? [element(namespace, "remembering", link)] : []),
  ];
}
