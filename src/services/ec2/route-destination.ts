/** Destinations of routes: read from a request, compared, shown. */
import type { ReadContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import type { Route as RouteView } from "../../models/ec2.d.ts";
import type { Family } from "../../net/address.ts";
import { covers, formatPrefix, parsePrefix, prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { checkPrefixList, prefixListWeight } from "./prefix-list-entry.ts";
import type { RouteDestination } from "./tables/route-table.ts";

/** The members of a request that name a destination. */
export interface DestinationInput {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
}

/** Ranges that AWS keeps for its own services; a route may be wider but not lie within (M05). */
const reserved = [prefix("169.254.168.0/22"), prefix("fd00:ec2::/32")];

/** The destination that a request names, in canonical form. Throws unless it names exactly one. */
export function readDestination(input: DestinationInput): RouteDestination {
  const { DestinationCidrBlock: four, DestinationIpv6CidrBlock: six, DestinationPrefixListId: id } = input;
  const given = [four, six, id].filter((one) => one !== undefined && one !== "");
  if (given.length === 0)
    throw fault("MissingParameter", "The request must contain the parameter destinationCidrBlock");
  if (given.length > 1)
    throw fault(
      "InvalidParameterCombination",
      "Only one of destinationCidrBlock, destinationIpv6CidrBlock and destinationPrefixListId may be specified",
    );
  if (id) return { kind: "prefix-list", id };
  return four
    ? { kind: "ipv4", cidr: readBlock(four, 4, "destinationCidrBlock") }
    : { kind: "ipv6", cidr: readBlock(six!, 6, "destinationIpv6CidrBlock") };
}

/** Throws for a new route's destination that the caller cannot use: a reserved range, or an unknown prefix list. */
export function checkDestination(cx: ReadContext, destination: RouteDestination): void {
  if (destination.kind === "prefix-list") return checkPrefixList(cx, destination.id);
  const range = reserved.find((kept) => covers(kept, prefix(destination.cidr)));
  if (range)
    throw fault(
      "InvalidParameterValue",
      `The destination CIDR block ${destination.cidr} is within ${formatPrefix(range)}, which AWS reserves`,
    );
}

/** The family of a destination's addresses. */
export function familyOf(read: Reader, destination: RouteDestination): Family {
  if (destination.kind === "prefix-list") return prefixListWeight(read, destination.id).family === "IPv6" ? 6 : 4;
  return destination.kind === "ipv6" ? 6 : 4;
}

/** A destination's text: its prefix, or the id of its list. */
export function destinationText(destination: RouteDestination): string {
  return destination.kind === "prefix-list" ? destination.id : destination.cidr;
}

/** Whether two destinations are the same one. */
export function sameDestination(a: RouteDestination, b: RouteDestination): boolean {
  return destinationText(a) === destinationText(b);
}

/** A destination as route descriptions show it. */
export function viewDestination(destination: RouteDestination): RouteView {
  if (destination.kind === "prefix-list") return { DestinationPrefixListId: destination.id };
  return destination.kind === "ipv4"
    ? { DestinationCidrBlock: destination.cidr }
    : { DestinationIpv6CidrBlock: destination.cidr };
}

function readBlock(text: string, family: Family, parameter: string): string {
  const parsed = parsePrefix(text);
  if (parsed?.base.family === family) return formatPrefix(parsed);
  const kind = family === 4 ? "CIDR" : "IPv6 CIDR";
  throw fault(
    "InvalidParameterValue",
    `Value (${text}) for parameter ${parameter} is invalid. This is not a valid ${kind} block.`,
  );
}
