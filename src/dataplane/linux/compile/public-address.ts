/** Public addresses: what stands for them inside, and the roads that lead to them on the internet (M18, M24, M25). */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import { formatPrefix, prefixAround } from "../../../net/prefix.ts";
import type { PublicAddressSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { roadItems } from "./internet-road.ts";
import { internetSpace, onlineTable } from "./internet.ts";
import { linkName, named } from "./name.ts";
import { chain, element, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { far, routeVia } from "./wire.ts";

/** A public address at its gateway and on the internet. */
export function publicAddressItems(sight: Sight, id: string): Item[] {
  const spec = sight.view.publicAddress(id);
  if (!spec) return [];
  const gateway = spec.gateway === undefined ? undefined : sight.view.gateway(spec.gateway);
  return [...(gateway ? [...atGateway(spec, gateway.id), ...route(spec, gateway.id)] : []), ...roadItems(sight, spec)];
}

/** The block that the address is, or begins. */
function blockOf({ public: address, length }: PublicAddressSpec): string {
  return formatPrefix(prefixAround(address, length ?? bitsOf(address.family)));
}

function atGateway(spec: PublicAddressSpec, gateway: string): Item[] {
  const { family } = spec.inside;
  const [outside, inside] = [formatAddress(spec.public), formatAddress(spec.inside)];
  const block = spec.length !== undefined && spec.length < bitsOf(family);
  const map = (way: string): string => (block ? `${way}_blocks` : `${way}${family}`);
  const key = (text: string): string => (block ? blockOf(spec) : text);
  const own = (way: string, text: string, verdict: string): Item => ({
    ...element(gateway, map(way), key(text), verdict),
    ...(!block && { forgets: text }),
  });
  const stations = { out: `public-of/${spec.router}/${inside}`, in: `private-of/${outside}` };
  const verdict = (way: "out" | "in", code: string | undefined): readonly [string, Item[]] => {
    if (code === undefined) return ["accept", []];
    const name = named(`blocked_${way}`, inside);
    return [`goto ${name}`, [chain(gateway, name, [rule("drop", `${stations[way]} ${code}`)])]];
  };
  const [departing, closedOut] = verdict("out", spec.blockedOut);
  const [arriving, closedIn] = verdict("in", spec.blockedIn);
  const translated = outside === inside ? [] : translation(gateway, outside, inside);
  return [
    ...closedOut,
    ...closedIn,
    own("departing", inside, departing),
    own("arriving", outside, arriving),
    ...translated,
  ];
}

function translation(gateway: string, outside: string, inside: string): Item[] {
  return [
    { ...element(gateway, "to_public", inside, outside), forgets: inside },
    { ...element(gateway, "to_private", outside, inside), forgets: outside },
  ];
}

function route(spec: PublicAddressSpec, gateway: string): Item[] {
  return [routeVia(internetSpace, onlineTable, blockOf(spec), linkName("g", gateway), far[spec.public.family])];
}
