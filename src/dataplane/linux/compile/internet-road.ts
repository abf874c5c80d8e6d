/** Roads to IPv6 addresses that depend on the sender: by the gateway through which the address answers it. */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import { covers, formatPrefix, half, prefixAround } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { GatewaySpec, PublicAddressSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { internetSpace, memoryChain, nowhereTable } from "./internet.ts";
import { linkName } from "./name.ts";
import { chain, element, quoted, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { defaultsVia, far, ruleFor } from "./wire.ts";

/** The roads to one address. */
export function roadItems(sight: Sight, { public: address, length, roads }: PublicAddressSpec): Item[] {
  const to = length === undefined ? formatAddress(address) : formatPrefix(prefixAround(address, length));
  return disjoint(roads.flatMap(({ sources, gateway }) => sources.map((source) => ({ source, gateway })))).map(
    ({ source, gateway }) =>
      element(internetSpace, "roads", `${to} . ${textOf(source)}`, String(markOf(sight, gateway))),
  );
}

/** A gateway as a road of its own, which answers to what came by an egress-only one take too. */
export function roadOf(sight: Sight, { id: gateway, kind }: GatewaySpec): Item[] {
  const mark = markOf(sight, gateway);
  const link = linkName("g", gateway);
  const memory = memoryChain(gateway);
  return [
    ...ruleFor(internetSpace, mark, mark),
    ...defaultsVia(internetSpace, mark, link, far),
    ...(kind === "egress-only"
      ? [
          chain(internetSpace, memory, [rule(`ct direction original ct mark set ${mark}`)]),
          element(internetSpace, "memories", quoted(link), `jump ${memory}`),
        ]
      : []),
  ];
}

function markOf(sight: Sight, gateway: string | undefined): number {
  return gateway === undefined ? nowhereTable : sight.numbers.gateway(gateway);
}

interface Road {
  readonly source: Prefix;
  readonly gateway: string | undefined;
}

/** The first road that holds a source counts: what earlier ones hold is cut out of later ones. */
function disjoint(roads: readonly Road[]): Road[] {
  const taken: Prefix[] = [];
  return roads.flatMap(({ source, gateway }) => {
    const parts = without(source, taken);
    taken.push(source);
    return parts.map((part) => ({ source: part, gateway }));
  });
}

function without(whole: Prefix, taken: readonly Prefix[]): Prefix[] {
  if (taken.some((other) => covers(other, whole))) return [];
  const inside = taken.filter((other) => covers(whole, other));
  if (inside.length === 0 || whole.length === bitsOf(whole.base.family)) return [whole];
  return ([0, 1] as const).flatMap((which) => without(half(whole, which), inside));
}

function textOf(source: Prefix): string {
  return source.length === bitsOf(source.base.family) ? formatAddress(source.base) : formatPrefix(source);
}
