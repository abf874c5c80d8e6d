/** Gateways to the internet: at the router, what comes in and goes out by one; and the device itself. */
import { formatAddress } from "../../../net/address.ts";
import type { GatewaySpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { egressOnlyItems } from "./egress-only-gateway.ts";
import { hopChain } from "./hop.ts";
import { onInternet } from "./internet.ts";
import { roadOf } from "./internet-road.ts";
import { internetGatewayItems } from "./internet-gateway.ts";
import { linkName, named } from "./name.ts";
import { among, apart, byFamily, chain, element, quoted, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { markOfTable } from "./table.ts";
import {
  delivers,
  deviceMac,
  end,
  families,
  far,
  identifiedBit,
  marks,
  neighbours,
  rememberedBit,
  routedBy,
  routerMac,
} from "./wire.ts";

/** All of a gateway but the addresses that it leads to. */
export function gatewayItems(sight: Sight, id: string): Item[] {
  const gateway = sight.view.gateway(id);
  if (!gateway) return [];
  return [
    ...atRouter(sight, gateway),
    ...onInternet(id, gateway.mtu),
    ...roadOf(sight, gateway),
    ...(gateway.kind === "internet" ? internetGatewayItems(gateway) : egressOnlyItems(gateway)),
  ];
}

function atRouter(sight: Sight, gateway: GatewaySpec): Item[] {
  const { id, router } = gateway;
  const remembers = gateway.kind === "egress-only";
  const link = linkName("g", id);
  const [enters, leaves] = [named("enter", id), named("leave", id)];
  return [
    { is: "link", a: end(router, link, routerMac), b: end(id, "in", deviceMac) },
    ...neighbours(router, link, deviceMac, far),
    chain(router, enters, [rule(`jump ${hopChain}`), ...entrance(sight, gateway)]),
    chain(router, leaves, [
      ...(remembers ? [rule("iifname vmap @keepers")] : []),
      ...redirection(gateway),
      rule(delivers),
    ]),
    element(router, "entrances", quoted(link), `goto ${enters}`),
    element(router, "exits", quoted(link), `goto ${leaves}`),
    ...(remembers ? [element(router, "remembering", quoted(link))] : []),
  ];
}

/** By its own table if it has one; straight to a translator that stands in no segment. */
function entrance(sight: Sight, { id, kind, router, table }: GatewaySpec): RuleText[] {
  const straight = rule(
    `meta mark set ${routedBy(marks.entrance + (kind === "egress-only" ? rememberedBit : 0))} accept`,
    `entrance/${id}`,
  );
  if (table === undefined) return [straight];
  const own = translatorAddresses(sight, router);
  const past = own.length > 0 ? [rule(`ip daddr { ${own.join(", ")} } ${straight.text}`)] : [];
  return [...past, rule(`meta mark set ${routedBy(markOfTable(sight, router, table))} accept`, `entrance/${id}`)];
}

function translatorAddresses(sight: Sight, router: string): string[] {
  const ids = sight.view.router(router)?.translators ?? [];
  return ids.flatMap((id) => {
    const translator = sight.view.translator(id);
    return translator && translator.port === undefined
      ? translator.addresses.map(({ address }) => formatAddress(address))
      : [];
  });
}

/** What comes in through an appliance must leave through one (M15); what the gateway refuses it refuses itself. */
function redirection({ id, redirected, refused }: GatewaySpec): RuleText[] {
  const texts = byFamily(apart(redirected));
  const never = byFamily(refused.flatMap(({ prefixes }) => prefixes));
  const known = `meta mark and ${identifiedBit} == ${identifiedBit}`;
  return families
    .filter((family) => texts[family].length > 0)
    .flatMap((family) => [
      ...(never[family].length > 0 ? [rule(`${known} ${among(family, "daddr", never[family])} ${delivers}`)] : []),
      rule(
        `${known} ${among(family, "saddr", texts[family])} drop`,
        `gateway-out/${id} INGRESS_RTB_TRAFFIC_REDIRECTION`,
      ),
    ]);
}
