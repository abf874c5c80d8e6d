/**
 * Route tables: the kernel's own, one for each table and, where translators serve by zone, for each zone; and one more
 * for answers that go back by a peering where no route leads (M21).
 */
import type { Family } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { Door, RouteSpec, TableSpec, TranslatorSpec, Way } from "../../../specs/network.ts";
import type { Item, RouteItem } from "../state.ts";
import { linkName, named, zoneLink } from "./name.ts";
import { waysBack } from "./peering.ts";
import { chain, element, ip, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { defaultsVia, deviceMac, families, far, neighbours, refused, routeVia, routedRuleFor, sink } from "./wire.ts";
import { zoneOf } from "./translator-zone.ts";

/** A table with its routes, in every zone that packets come to it from. */
export function tableItems(sight: Sight, id: string): Item[] {
  const table = sight.view.table(id);
  if (!table) return [];
  const ways = [undefined, ...(isOfSegment(sight, table) ? waysBack(sight, table.router) : [])];
  return zonesOf(sight, table).flatMap((zone) => ways.flatMap((back) => itemsIn(sight, table, zone, back)));
}

/** The mark that has a table route what comes from a zone; `back`: answers that may go by a peering. */
export function markOfTable(sight: Sight, router: string, table: string, zone?: string, back?: string): number {
  const spec = sight.view.table(table);
  const byZone = spec !== undefined && servesByZone(sight, spec);
  return numberOf(sight, router, table, byZone ? zone : undefined, back);
}

function numberOf({ numbers }: Sight, router: string, table: string, zone?: string, back?: string): number {
  return numbers.table(router, table, back === undefined ? zone : `${zone ?? ""}>${back}`);
}

/** Answers are routed by the tables of segments; a gateway's own has nothing of them. */
function isOfSegment({ view }: Sight, { router, id }: TableSpec): boolean {
  return (view.router(router)?.segments ?? []).some((segment) => view.segment(segment)?.table === id);
}

function itemsIn(sight: Sight, table: TableSpec, zone: string | undefined, back: string | undefined): Item[] {
  const { router } = table;
  const number = numberOf(sight, router, table.id, zone, back);
  const station = table.station ?? `routes/${table.id}`;
  const refusal = named("refuse", String(number));
  const unserved = [...new Set(table.routes.flatMap(({ way }) => unservedBy(sight, way, zone) ?? []))];
  const why = unserved.flatMap((by, n) =>
    families.map((family) => rule(`rt ${ip(family)} nexthop ${unservedHop(n)[family]} drop`, by)),
  );
  return [
    ...routedRuleFor(router, number, number),
    ...(back === undefined
      ? defaultsVia(router, number, sink, refused)
      : defaultsVia(router, number, linkName("c", back), far)),
    ...unserved.flatMap((_, n) => neighbours(router, sink, deviceMac, unservedHop(n))),
    ...table.routes.map((route) => routeItem(sight, table, number, route, zone, unserved)),
    chain(router, refusal, [...why, rule("drop", station)]),
    element(router, "refusals", String(number), `goto ${refusal}`),
  ];
}

/** The station of a translator without an address, or of a hub without a door, in the zone of packets. */
function unservedBy(sight: Sight, way: Way, zone: string | undefined): string | undefined {
  if (way.to === "hub") return doorIn(way, zone) ? undefined : `to-transit/${way.id} TGW_ROUTE_AZ_RESTRICTION`;
  const translator = way.to === "translator" ? sight.view.translator(way.id) : undefined;
  return translator && linkOfTranslator(translator, zone) === undefined ? `nat/${translator.id}` : undefined;
}

function doorIn({ doors }: Extract<Way, { to: "hub" }>, zone: string | undefined): Door | undefined {
  return doors.find((door) => door.zone === zone);
}

/** The next hop of the link `sink` that says which translator of a table it was that serves another zone. */
function unservedHop(n: number): Readonly<Record<Family, string>> {
  return { 4: `169.254.1.${n + 1}`, 6: `fe80::1:${(n + 1).toString(16)}` };
}

function routeItem(
  sight: Sight,
  { router }: TableSpec,
  number: number,
  { prefix, way }: RouteSpec,
  zone: string | undefined,
  unserved: readonly string[],
): RouteItem {
  const text = formatPrefix(prefix);
  const { family } = prefix.base;
  const nowhere = routeVia(router, number, text, sink, refused[family]);
  const over = (link: string): RouteItem => routeVia(router, number, text, link, far[family]);
  const index = unserved.indexOf(unservedBy(sight, way, zone) ?? "");
  const notServed = index < 0 ? nowhere : routeVia(router, number, text, sink, unservedHop(index)[family]);
  switch (way.to) {
    case "local":
      return { is: "route", namespace: router, table: number, prefix: text, kind: "throw" };
    case "port":
      return sight.view.port(way.id)?.router === router ? over(linkName("p", way.id)) : nowhere;
    case "gateway":
      return sight.view.gateway(way.id)?.router === router ? over(linkName("g", way.id)) : nowhere;
    case "translator": {
      const link = linkOfTranslator(sight.view.translator(way.id), zone);
      return link === undefined ? notServed : over(link);
    }
    case "endpoint":
      return sight.view.endpoint(way.id)?.router === router ? over(linkName("v", way.id)) : nowhere;
    case "peering":
      return sight.view.peering(way.id) ? over(linkName("c", way.id)) : nowhere;
    case "hub": {
      const door = doorIn(way, zone);
      if (!door) return notServed;
      return sight.view.port(door.port)?.router === router ? over(linkName("p", door.port)) : nowhere;
    }
    case "nowhere":
      return nowhere;
  }
}

function linkOfTranslator(translator: TranslatorSpec | undefined, zone: string | undefined): string | undefined {
  if (translator?.port !== undefined) return linkName("p", translator.port);
  const served = translator && zoneOf(translator, zone);
  return served === undefined ? undefined : zoneLink(translator!.id, served);
}

/** Only a table that leads to a hub or to a translator without a segment tells packets apart by their zone. */
function servesByZone(sight: Sight, { routes }: TableSpec): boolean {
  if (routes.some(({ way }) => way.to === "hub")) return true;
  return routes.some(({ way }) => way.to === "translator" && sight.view.translator(way.id)?.port === undefined);
}

function zonesOf(sight: Sight, table: TableSpec): (string | undefined)[] {
  if (!servesByZone(sight, table)) return [undefined];
  const segments = sight.view.router(table.router)?.segments ?? [];
  const zones = segments.flatMap((id) => sight.view.segment(id)?.zone ?? []);
  return [undefined, ...new Set(zones)];
}
