/** The resolver in a router: the addresses that it has there, what reaches them, and what is lost while it is off. */
import { bitsOf, formatAddress } from "../../../net/address.ts";
import type { RouterSpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { addressType, element, ip, macElement, rule, set, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { addressOn, families, marks, routerMac, tableBits } from "./wire.ts";

/** The set of a router's resolver addresses of a family, wherever its guests' packets are told apart. */
const resolvers = (family: 4 | 6): string => `resolver${family}`;

const transport = "meta l4proto { tcp, udp }";

/** What guests send the resolver. */
export const toResolver: readonly string[] = families.map(
  (family) => `${ip(family)} daddr @${resolvers(family)} ${transport} th dport 53`,
);

/** What guests send its addresses besides, which nobody takes. */
export const besidesResolver: readonly RuleText[] = families.map((family) =>
  rule(`${ip(family)} daddr @${resolvers(family)} drop`, "resolver X_NO_SUCH_SERVICE"),
);

/** What the resolver sends guests. */
export const fromResolver: readonly string[] = families.map(
  (family) => `${ip(family)} saddr @${resolvers(family)} ${transport} th sport 53`,
);

/** The sets, which stand empty where the resolver is off. */
export function resolverSets(namespace: string): Item[] {
  return families.map((family) => set(namespace, resolvers(family), addressType(family)));
}

/** Its addresses as elements of those sets. */
export function resolverElements(sight: Sight, namespace: string, router: string): Item[] {
  const { addresses = [], answers = false } = sight.view.router(router)?.resolver ?? {};
  return answers ? addresses.map((at) => element(namespace, resolvers(at.family), formatAddress(at))) : [];
}

/** All that a router has of it. */
export function resolverItems(sight: Sight, id: string): Item[] {
  const router = sight.view.router(id);
  if (!router) return [];
  const { addresses, answers } = router.resolver;
  const own = addresses.filter(({ family, words }) => family === 4 && words[0]! >>> 16 !== linkLocal);
  const macs = own.map((at) => macElement(id, at, routerMac));
  if (!answers) return [...macs, ...refusingResolver(id, router)];
  return [
    ...macs,
    ...resolverElements(sight, id, id),
    ...addresses.map((at) => addressOn(id, "lo", `${formatAddress(at)}/${bitsOf(at.family)}`)),
    guard(id),
  ];
}

/** The upper half of 169.254.0.0. */
const linkLocal = 0xa9fe;

/** Off, it is there for nobody, in the router's namespace or in one where its guests' packets are told apart. */
export function refusingResolver(namespace: string, { resolver }: Pick<RouterSpec, "resolver">): Item[] {
  if (resolver.answers) return [];
  const rules = resolver.addresses.map((at): RuleText => {
    return rule(`${ip(at.family)} daddr ${formatAddress(at)} drop`, "resolver X_DNS_SUPPORT_DISABLED");
  });
  return [stage(namespace, "no_resolver", { hook: "prerouting", priority: -151, policy: "accept" }, rules)];
}

/** Who comes by another way than a port of the router finds nobody at its address. */
function guard(id: string): Item {
  const foreign = `meta mark and ${tableBits} != ${marks.own}`;
  const rules = families.map((family) =>
    rule(`${foreign} ${ip(family)} daddr @${resolvers(family)} drop`, `local/${id} X_ADDRESS_NOT_HELD`),
  );
  return stage(id, "resolver_guard", { hook: "input", priority: -10, policy: "accept" }, rules);
}
