/** The doors of hubs, at the router: what comes by one enters its segment, what goes to one passes its filter. */
import { formatAddress } from "../../../net/address.ts";
import type { PortSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { filterChain } from "./filter.ts";
import { entryMarks, hearing, telling } from "./handover.ts";
import { hopChain } from "./hop.ts";
import { spaceOfEnd } from "./hub.ts";
import { doorLink, linkName, named } from "./name.ts";
import { chain, element, macElement, quoted, rule } from "./rule-set.ts";
import { segmentChain } from "./segment.ts";
import type { Sight } from "./sight.ts";
import {
  beyondHubBit,
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

/** The time to live of most packets that a hub has forwarded: Linux guests begin with one more. */
const lifeBeyondHub = 63;

/** A port that is a door of a hub. */
export function hubPortItems({ view, numbers }: Sight, port: PortSpec): Item[] {
  const { id, router, segment, behind } = port;
  const hub = behind.is === "hub" ? view.hub(behind.id) : undefined;
  const tied = hub?.ends.find((one) => behind.is === "hub" && one.id === behind.end);
  const place = segment === undefined ? undefined : view.segment(segment);
  const door = tied?.at === "router" ? tied.doors.find((one) => one.port === id) : undefined;
  if (!hub || tied?.at !== "router" || !place || !door) return [];
  const link = linkName("p", id);
  const [enters, leaves] = [named("enter", id), named("leave", id)];
  const mac = port.mac ?? deviceMac;
  const entry = { life: lifeBeyondHub, mark: numbers.port(router, id) + beyondHubBit, tags: door.tells };
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
    hearing(router, link, deviceMac, entry),
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
