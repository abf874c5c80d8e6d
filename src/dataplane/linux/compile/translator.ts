/** Translators of many sources to a few addresses: NAT gateways, in a segment or by zone (M19–M23). */
import { formatAddress } from "../../../net/address.ts";
import type { TranslatorSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { named, translatorSpace, zoneLink } from "./name.ts";
import { chain, element, quoted, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { markOfTable } from "./table.ts";
import { translatorDevice } from "./translator-device.ts";
import { zonesOfTranslator } from "./translator-zone.ts";
import { deviceMac, end, far, localTable, neighbours, rememberedBit, routeVia, routerMac } from "./wire.ts";

/** A translator: one device behind its port, or one for each zone with a link of its own. */
export function translatorItems(sight: Sight, id: string): Item[] {
  const spec = sight.view.translator(id);
  if (!spec) return [];
  if (spec.port !== undefined) return translatorDevice(translatorSpace(id), spec, addressesIn(spec, undefined));
  return zonesOfTranslator(spec).flatMap((zone) => [
    ...translatorDevice(translatorSpace(id, zone), spec, addressesIn(spec, zone)),
    ...atRouter(sight, spec, zone),
  ]);
}

function addressesIn({ addresses }: TranslatorSpec, zone: string | undefined): string[] {
  return addresses
    .filter((one) => zone === undefined || one.zone === zone)
    .map(({ address }) => formatAddress(address));
}

/** No segment is around it: what it sends is routed by its own table at once. */
function atRouter(sight: Sight, spec: TranslatorSpec, zone: string): Item[] {
  const { id, router, table } = spec;
  const link = zoneLink(id, zone);
  const enters = named("enter", `${id}_${zone}`);
  const entrance =
    table === undefined
      ? rule("drop", `nat/${id} NO_ROUTE_TO_DESTINATION`)
      : rule(`meta mark set ${markOfTable(sight, router, table, zone) + rememberedBit} accept`, `nat/${id}`);
  return [
    { is: "link", a: end(router, link, routerMac), b: end(translatorSpace(id, zone), "in", deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    chain(router, enters, [entrance]),
    element(router, "links", quoted(link)),
    element(router, "remembering", quoted(link)),
    element(router, "borders_out", quoted(link), `goto ${enters}`),
    ...["groups_out", "borders_in", "groups_in", "deliveries"].map((map) =>
      element(router, map, quoted(link), "accept"),
    ),
    ...addressesIn(spec, zone).map((at) => routeVia(router, localTable, `${at}/32`, link, far[4])),
  ];
}
