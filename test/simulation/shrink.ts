/** The part of a described network that an explanation speaks of, so that a disagreement can be read. */
import type { Place } from "./described.ts";

const ID = /\b(?:eni|i|sg|acl|rtb|subnet|vpc|igw|eigw|vgw|nat|pl)-[0-9a-f]{17}\b/g;

/** All described things that a text names, and the interfaces' groups, instances and subnets, each on a line. */
export function partOf(places: readonly Place[], text: string): string {
  const named = new Set(text.match(ID));
  const things = places.flatMap(thingsOf);
  for (const { id, row, kind } of things) {
    if (kind === "interfaces" && named.has(id)) for (const near of JSON.stringify(row).match(ID) ?? []) named.add(near);
  }
  const modes = places.filter(({ blockMode }) => blockMode !== "off");
  return [
    ...things.filter(({ id }) => named.has(id)).map(({ row }) => JSON.stringify(row)),
    ...modes.map(({ blockMode, exclusions }) => JSON.stringify({ blockMode, exclusions })),
  ].join("\n");
}

interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly row: unknown;
}

function thingsOf(place: Place): Thing[] {
  const of = <T>(kind: string, rows: readonly T[], idOf: (row: T) => string | undefined): Thing[] =>
    rows.map((row) => ({ kind, id: idOf(row) ?? "", row }));
  return [
    ...of("vpcs", place.vpcs, (row) => row.VpcId),
    ...of("subnets", place.subnets, (row) => row.SubnetId),
    ...of("tables", place.routeTables, (row) => row.RouteTableId),
    ...of("acls", place.acls, (row) => row.NetworkAclId),
    ...of("groups", place.groups, (row) => row.GroupId),
    ...of("interfaces", place.interfaces, (row) => row.NetworkInterfaceId),
    ...of("natGateways", place.natGateways, (row) => row.NatGatewayId),
    ...of("internetGateways", place.internetGateways, (row) => row.InternetGatewayId),
    ...of("lists", Object.entries(place.prefixLists), ([id]) => id),
  ];
}
