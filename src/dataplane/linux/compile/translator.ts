/** Translators of many sources to a few addresses: NAT gateways, in a segment or by zone (M19–M23). */
import { formatAddress } from "../../../net/address.ts";
import type { TranslatorSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { hopChain } from "./hop.ts";
import { named, translatorSpace, zoneLink } from "./name.ts";
import { chain, element, quoted, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { markOfTable } from "./table.ts";
import { translatorDevice } from "./translator-device.ts";
import { zonesOfTranslator } from "./translator-zone.ts";
import {
  delivers,
  deviceMac,
  end,
  far,
  localTable,
  neighbours,
  rememberedBit,
  routedBy,
  routeVia,
  routerMac,
} from "./wire.ts";

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
  const [enters, leaves] = [named("enter", `${id}_${zone}`), named("leave", `${id}_${zone}`)];
  const entrance =
    table === undefined
      ? rule("drop", `nat/${id} NO_ROUTE_TO_DESTINATION`)
      : rule(`meta mark set ${routedBy(markOfTable(sight, router, table, zone) + rememberedBit)} accept`, `nat/${id}`);
  return [
    { is: "link", a: end(router, link, routerMac), b: end(translatorSpace(id, zone), "in", deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    chain(router, enters, [rule(`jump ${hopChain}`), entrance]),
    chain(router, leaves, [rule("iifname vmap @keepers"), rule(delivers)]),
    element(router, "remembering", quoted(link)),
    element(router, "entrances", quoted(link), `goto ${enters}`),
    element(router, "exits", quoted(link), `goto ${leaves}`),
    ...addressesIn(spec, zone).map((at) => routeVia(router, localTable, `${at}/32`, link, far[4])),
  ];
}
