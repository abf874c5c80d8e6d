/** Route tables: the kernel's own, one for each table and, where translators serve by zone, for each zone. */
import { formatPrefix } from "../../../net/prefix.ts";
import type { RouteSpec, TableSpec, TranslatorSpec } from "../../../specs/network.ts";
import type { Item, RouteItem } from "../state.ts";
import { linkName, named, zoneLink } from "./name.ts";
import { chain, element, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { defaultsVia, far, refused, routeVia, ruleFor, sink } from "./wire.ts";
import { zoneOf } from "./translator-zone.ts";

/** A table with its routes, in every zone that packets come to it from. */
export function tableItems(sight: Sight, id: string): Item[] {
  const table = sight.view.table(id);
  if (!table) return [];
  return zonesOf(sight, table).flatMap((zone) => itemsIn(sight, table, zone));
}

/** The mark that makes a table route a packet that comes from a zone. */
export function markOfTable(sight: Sight, router: string, table: string, zone?: string): number {
  const spec = sight.view.table(table);
  const byZone = spec !== undefined && servesByZone(sight, spec);
  return sight.numbers.table(router, table, byZone ? zone : undefined);
}

function itemsIn(sight: Sight, table: TableSpec, zone: string | undefined): Item[] {
  const { router } = table;
  const number = sight.numbers.table(router, table.id, zone);
  const station = table.station ?? `routes/${table.id}`;
  const refusal = named("refuse", String(number));
  return [
    ...ruleFor(router, number, number),
    ...defaultsVia(router, number, sink, refused),
    ...table.routes.map((route) => routeItem(sight, table, number, route, zone)),
    chain(router, refusal, [rule("drop", station)]),
    element(router, "refusals", String(number), `goto ${refusal}`),
  ];
}

function routeItem(
  sight: Sight,
  { router }: TableSpec,
  number: number,
  { prefix, way }: RouteSpec,
  zone: string | undefined,
): RouteItem {
  const text = formatPrefix(prefix);
  const { family } = prefix.base;
  const nowhere = routeVia(router, number, text, sink, refused[family]);
  const over = (link: string): RouteItem => routeVia(router, number, text, link, far[family]);
  switch (way.to) {
    case "local":
      return { is: "route", namespace: router, table: number, prefix: text, kind: "throw" };
    case "port":
      return sight.view.port(way.id)?.router === router ? over(linkName("p", way.id)) : nowhere;
    case "gateway":
      return sight.view.gateway(way.id)?.router === router ? over(linkName("g", way.id)) : nowhere;
    case "translator": {
      const link = linkOfTranslator(sight.view.translator(way.id), zone);
      return link === undefined ? nowhere : over(link);
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

/** Only a table that leads to a translator without a segment tells packets apart by the zone that they come from. */
function servesByZone(sight: Sight, { routes }: TableSpec): boolean {
  return routes.some(({ way }) => way.to === "translator" && sight.view.translator(way.id)?.port === undefined);
}

function zonesOf(sight: Sight, table: TableSpec): (string | undefined)[] {
  if (!servesByZone(sight, table)) return [undefined];
  const segments = sight.view.router(table.router)?.segments ?? [];
  const zones = segments.flatMap((id) => sight.view.segment(id)?.zone ?? []);
  return [undefined, ...new Set(zones)];
}
