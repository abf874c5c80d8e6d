/** Which route a route table gives a packet, read from its description. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import type { Atlas } from "./atlas.ts";
import { block, inside, insideAny } from "./ip.ts";
import type { Ip } from "./ip.ts";

/**
 * The route to the address: the longest prefix, then static before prefix list before propagated.
 *
 * A propagated route never beats a local route that covers the address, however long its prefix
 * (VPC user guide, "Route priority").
 */
export function routeTo(atlas: Atlas, table: Ec2.RouteTable, address: Ip): Ec2.Route | undefined {
  if (insideAny(address, NEVER)) return undefined;
  const fits = (table.Routes ?? []).flatMap((route) => {
    const length = lengthFor(atlas, route, address);
    return length === undefined ? [] : [{ route, length, rank: rankOf(route) }];
  });
  const local = fits.some(({ route }) => isLocal(route));
  return fits
    .filter(({ rank }) => !(local && rank === PROPAGATED))
    .toSorted((a, b) => b.length - a.length || a.rank - b.rank)[0]?.route;
}

/** Whether the route stays within the VPC. */
export const isLocal = (route: Ec2.Route): boolean => route.GatewayId === "local";

const PROPAGATED = 2;

/** Where no route leads (VPC user guide, "Route table concepts"). */
const NEVER = ["169.254.168.0/22", "fd00:ec2::/32"];

function rankOf({ Origin, DestinationPrefixListId }: Ec2.Route): number {
  if (Origin === "EnableVgwRoutePropagation") return PROPAGATED;
  return DestinationPrefixListId ? 1 : 0;
}

function lengthFor(atlas: Atlas, route: Ec2.Route, address: Ip): number | undefined {
  const one = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
  const cidrs = one ? [one] : (atlas.prefixLists.get(route.DestinationPrefixListId!) ?? []);
  const lengths = cidrs.map(block).filter((prefix) => inside(address, prefix));
  return lengths.length ? Math.max(...lengths.map(({ length }) => length)) : undefined;
}
