/** A guest's side of a port: its interface as AWS's own images set it up by DHCP. */
import { formatAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { contains } from "../../../net/prefix.ts";
import type { Behind, PortSpec, SegmentSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { addressOn, everywhere, near, routerMac } from "./wire.ts";

/** Routes that the guest's users may add or prefer come before this one. */
const metric = 100;
const mainTable = 254;

/** The guest's namespace, and its addresses and routes on one interface; the default route goes by the primary one. */
export function guestItems(
  { addresses }: PortSpec,
  { id, device }: Extract<Behind, { is: "instance" }>,
  segment: SegmentSpec | undefined,
): Item[] {
  const link = `eth${device}`;
  return [
    {
      is: "namespace",
      name: id,
      kind: "guest",
      sysctls: {
        "ipv6/conf/default/accept_dad": "0",
        "ipv6/conf/default/accept_ra": "0",
        "ipv4/conf/all/rp_filter": "0",
        "ipv4/conf/default/rp_filter": "0",
      },
    },
    ...addresses.map((at) => addressOn(id, link, `${formatAddress(at)}/${lengthOf(at, segment)}`)),
    ...routerNeighbour(id, link, addresses),
    ...(device === 0 ? defaultRoutes(id, link, addresses, segment) : []),
  ];
}

/** IPv4 neighbours are on the link; IPv6 ones are reached through the router. */
function lengthOf(at: Address, segment: SegmentSpec | undefined): number {
  if (at.family === 6) return 128;
  return segment?.blocks.find((block) => contains(block, at))?.length ?? 32;
}

/** The IPv6 router, for which a guest might otherwise ask before the router has joined the group that is asked. */
function routerNeighbour(namespace: string, link: string, addresses: readonly Address[]): Item[] {
  if (!addresses.some(({ family }) => family === 6)) return [];
  return [{ is: "neighbour", namespace, link, address: near[6], mac: routerMac }];
}

function defaultRoutes(
  namespace: string,
  link: string,
  addresses: readonly Address[],
  segment: SegmentSpec | undefined,
): Item[] {
  const primary = addresses.find(({ family }) => family === 4);
  const router = segment?.routerAddresses.find(({ family }) => family === 4);
  const route = { is: "route", namespace, table: mainTable, kind: "unicast", link, metric } as const;
  const four: Item[] =
    primary && router
      ? [{ ...route, prefix: everywhere[4], via: formatAddress(router), from: formatAddress(primary) }]
      : [];
  const six: Item[] = addresses.some(({ family }) => family === 6)
    ? [{ ...route, prefix: everywhere[6], via: near[6] }]
    : [];
  return [...four, ...six];
}
