/** The doors of hubs, at the router: what comes by one enters its segment, what goes to one passes its filter. */
import { formatAddress } from "../../../net/address.ts";
import type { HubSpec, PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { filterChain } from "./filter.ts";
import { doorMac, entryMarks, hearing, telling } from "./handover.ts";
import { hopChain } from "./hop.ts";
import { spaceOfEnd } from "./hub.ts";
import { tellingDoors } from "./hub-door.ts";
import { routersNamed } from "./hub-tag.ts";
import { doorLink, linkName, named } from "./name.ts";
import { chain, element, macElement, quoted, rule, set } from "./rule-set.ts";
import { segmentChain } from "./segment.ts";
import type { Sight } from "./sight.ts";
import {
  beyondHubBit,
  delivers,
  deviceMac,
  end,
  far,
  identifiedBit,
  localTable,
  marks,
  neighbours,
  originMark,
  routeVia,
  routerMac,
  tableBits,
} from "./wire.ts";

/** The time to live of most packets that a hub has forwarded: Linux guests begin with one more. */
const lifeBeyondHub = 63;

/** A port that is a door of a hub. */
export function hubPortItems(sight: Sight, port: PortSpec): Item[] {
  const { view, numbers } = sight;
  const { id, router, segment, behind } = port;
  const hub = behind.is === "hub" ? view.hub(behind.id) : undefined;
  const tied = hub?.ends.find((one) => behind.is === "hub" && one.id === behind.end);
  const place = segment === undefined ? undefined : view.segment(segment);
  const door = tied?.at === "router" ? tied.doors.find((one) => one.port === id) : undefined;
  if (!hub || tied?.at !== "router" || !place || !door) return [];
  const link = linkName("p", id);
  const [enters, leaves] = [named("enter", id), named("leave", id)];
  const mac = port.mac ?? deviceMac;
  const origins = named("origins", id);
  const mark = numbers.port(router, id) + beyondHubBit;
  const entry = { life: lifeBeyondHub, mark, ...(door.tells && { known: { map: origins } }) };
  const isForeign = `meta mark and ${tableBits} != ${marks.neighbours}`;
  return [
    { is: "link", a: end(router, link, routerMac), b: end(spaceOfEnd(hub.id, tied), doorLink(id), deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    ...port.addresses.map((at) => {
      const text = formatAddress(at);
      return routeVia(router, localTable, `${text}/${at.family === 4 ? 32 : 128}`, link, far[at.family]);
    }),
    ...port.addresses.map((at) =>
      at.family === 4 ? macElement(router, at, mac) : element(router, "held6", formatAddress(at)),
    ),
    hearing(router, link, deviceMac, entry, door.tells ? origins : undefined),
    ...(door.tells ? originItems(sight, port, hub, { origins, mark, enters: segmentChain(place.id) }) : []),
    telling(router, link, door.tells),
    chain(router, enters, [
      rule(`jump ${hopChain}`),
      rule(`meta mark set meta mark or ${beyondHubBit}`),
      rule(`goto ${segmentChain(place.id)}`),
    ]),
    chain(router, leaves, [rule(`${isForeign} jump ${filterChain(place.filterIn)}`, `acl-in/${id}`), rule(delivers)]),
    ...entryMarks(entry).map((mark) => element(router, "origins", String(mark), `goto ${segmentChain(place.id)}`)),
    element(router, "entrances", quoted(link), `goto ${enters}`),
    element(router, "exits", quoted(link), `goto ${leaves}`),
  ];
}

/** Senders in other networks who matter to the router's filters, by the doors of the hub at which they come. */
function originItems(
  sight: Sight,
  { router }: PortSpec,
  hub: HubSpec,
  { origins, mark, enters }: { readonly origins: string; readonly mark: number; readonly enters: string },
): Item[] {
  const named = new Set(routersNamed(sight, router));
  const senders = tellingDoors(sight, hub).filter((door) => named.has(door.router));
  return [
    set(router, origins, "ether_addr : mark", { map: true, family: "netdev" }),
    ...senders.flatMap((door): Item[] => {
      const marked = String(mark + identifiedBit + originMark(sight.numbers.origin(router, door.router)));
      const from = { set: origins, key: doorMac(door.number), value: marked };
      return [
        { is: "element", namespace: router, family: "netdev", ...from },
        element(router, "origins", marked, `goto ${enters}`),
      ];
    }),
  ];
}
