/** Devices with a link inwards and one outwards: what both kinds of gateway have in common. */
import type { GatewaySpec } from "../../../specs/network.ts";
import { bitsOf, formatAddress } from "../../../net/address.ts";
import type { Item, RuleText } from "../state.ts";
import { among, byFamily, element, rule, set, stage } from "./rule-set.ts";
import {
  addressOn,
  closedWithoutMark,
  defaultsVia,
  deviceMac,
  families,
  far,
  forwarding,
  near,
  neighbours,
  routerMac,
  ruleFor,
  tooBig,
} from "./wire.ts";

/** The mark of what leaves a router by a device. */
export const outward = 1;

/** The mark of what comes to a router by a device. */
export const inward = 2;

/** The namespace of a gateway, its two links and how it routes; what it says itself goes inwards. */
export function deviceItems(gateway: GatewaySpec, sysctls: Readonly<Record<string, string>>): Item[] {
  const { id } = gateway;
  return [
    { is: "namespace", name: id, kind: "router", sysctls: { ...forwarding, ...sysctls } },
    ...neighbours(id, "in", routerMac, near),
    ...neighbours(id, "out", deviceMac, far),
    ...closedWithoutMark(id),
    ...ruleFor(id, outward, outward),
    ...ruleFor(id, inward, inward),
    ...families.map((family): Item => ({
      is: "rule",
      namespace: id,
      family,
      priority: 900,
      incoming: "lo",
      table: inward,
    })),
    ...defaultsVia(id, outward, "out", far),
    ...defaultsVia(id, inward, "in", near),
    ...ownAddresses(gateway).map((text) => addressOn(id, "in", text)),
    set(id, "links", "ifname"),
    ...['"in"', '"out"'].map((link) => element(id, "links", link)),
    ...ends(id),
  ];
}

/** Matches of prefixes at one end of a packet, that end it. */
export function refusals(
  side: "saddr" | "daddr",
  refused: readonly { readonly prefixes: Parameters<typeof byFamily>[0]; readonly comment: string }[],
): RuleText[] {
  return refused.flatMap(({ prefixes, comment }) => {
    const texts = byFamily(prefixes);
    return families
      .filter((family) => texts[family].length > 0)
      .map((family) => rule(`${among(family, side, texts[family])} drop`, comment));
  });
}

/** Where its "packet too big" comes from. */
const ownAddresses = ({ addresses }: GatewaySpec): string[] =>
  addresses.map((address) => `${formatAddress(address)}/${bitsOf(address.family)}`);

function ends(id: string): Item[] {
  return [
    stage(id, "entry", { hook: "prerouting", priority: -300 }, [rule("iifname @links accept")]),
    stage(id, "input", { hook: "input", priority: 0 }, []),
    stage(id, "output", { hook: "output", priority: 0 }, tooBig),
  ];
}
