/** Ports: the link between a router and whatever stands behind it, and the stages that packets of this port pass. */
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { guestItems } from "./guest.ts";
import { middleboxItems } from "./middlebox.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { linkName, middleboxSpace, translatorSpace } from "./name.ts";
import { portGroups } from "./port-groups.ts";
import { ingressItems } from "./port-ingress.ts";
import { chain, element, quoted, rule } from "./rule-set.ts";
import { segmentChain } from "./segment.ts";
import type { Sight } from "./sight.ts";
import { membership } from "./tag.ts";
import { filterChain } from "./filter.ts";
import { addressOn, deviceMac, end, far, localTable, neighbours, routeVia, routerMac } from "./wire.ts";
import { named } from "./name.ts";

/** All that a port brings: its link, its guest's side of it, its routes, its rules, its membership. */
export function portItems(sight: Sight, id: string): Item[] {
  const port = sight.view.port(id);
  if (!port) return [];
  const { router } = port;
  return [
    ...linkItems(port),
    ...behindItems(sight, port),
    ...routesTo(port),
    ...ingressItems(port),
    ...borders(sight, port),
    ...(port.filters && port.checked ? portGroups(sight, router, port, linkName("p", id)) : unfiltered(port)),
    ...membership(router, port),
  ];
}

function linkItems(port: PortSpec): Item[] {
  const { router, id } = port;
  const link = linkName("p", id);
  const mac = isMiddlebox(port) ? deviceMac : (port.mac ?? deviceMac);
  return [
    {
      is: "link",
      a: { ...nearEnd(port), sysctls: { "ipv6/conf/@/accept_dad": "0" } },
      b: farEnd(port, mac),
    },
    addressOn(router, link, "fe80::1/64"),
    ...neighbours(router, link, mac, far),
    element(router, "links", quoted(link)),
    ...(port.checked ? [element(router, "checked", quoted(link))] : []),
    ...(port.withoutMetadata6 ? [element(router, "without_metadata6", quoted(link))] : []),
  ];
}

function farEnd(port: PortSpec, mac: string): ReturnType<typeof end> {
  if (isMiddlebox(port)) return end(middleboxSpace(port.id), "up", mac);
  if (port.behind.is === "translator") return end(translatorSpace(port.behind.id), "in", mac);
  return end(port.behind.id, `eth${port.behind.device}`, mac);
}

/** What a translator is sent comes as on a wire: its metrics count packets. */
function nearEnd({ router, id, behind }: PortSpec): ReturnType<typeof end> {
  return { ...end(router, linkName("p", id), routerMac), ...(behind.is === "translator" && { plain: true }) };
}

function behindItems(sight: Sight, port: PortSpec): Item[] {
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

function borders(sight: Sight, { router, id, segment, behind }: PortSpec): Item[] {
  const spec = segment === undefined ? undefined : sight.view.segment(segment);
  if (!spec) return [];
  const link = linkName("p", id);
  const into = named("border_in", id);
  return [
    element(router, "borders_out", quoted(link), `goto ${segmentChain(spec.id)}`),
    chain(router, into, [rule(`goto ${filterChain(spec.filterIn)}`, `acl-in/${id}`)]),
    element(router, "borders_in", quoted(link), `goto ${into}`),
    ...(behind.is === "translator" ? [element(router, "remembering", quoted(link))] : []),
  ];
}

/** A port that nothing filters here: a translator's, or one with a namespace of its own for that. */
function unfiltered({ router, id }: PortSpec): Item[] {
  const link = quoted(linkName("p", id));
  return ["groups_out", "groups_in", "deliveries"].map((stage) => element(router, stage, link, "accept"));
}
