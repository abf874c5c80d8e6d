/** Egress-only internet gateways: IPv6 flows that begin inside, and their answers (M24, M25). */
import { formatAddress } from "../../../net/address.ts";
import { bitsOf } from "../../../net/address.ts";
import { formatPrefix, prefixAround } from "../../../net/prefix.ts";
import type { GatewaySpec } from "../../../specs/network.ts";
import type { Item, RuleText } from "../state.ts";
import { deviceItems, inward, outward, refusals } from "./device.ts";
import { notrack } from "./router.ts";
import { braced, byFamily, chain, element, rule, set, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { tracking } from "./wire.ts";

/** Seconds without a packet after which it forgets a flow. */
const idle = "350";

/** The device. */
export function egressOnlyItems(gateway: GatewaySpec): Item[] {
  const { id } = gateway;
  const times = Object.keys(tracking).filter((name) => name.includes("timeout"));
  const sysctls = { ...tracking, ...Object.fromEntries(times.map((name) => [name, idle])) };
  return [
    ...deviceItems(gateway, sysctls),
    notrack(id),
    set(id, "held6", "ipv6_addr"),
    set(id, "held_blocks", "ipv6_addr", { body: "type ipv6_addr; flags interval;" }),
    ...checks(gateway),
  ];
}

/** The addresses of its router that may send by it: those that are public. */
export function egressSourceItems(sight: Sight, id: string): Item[] {
  const gateway = sight.view.gateway(id);
  const held = gateway ? (sight.view.router(gateway.router)?.publicAddresses ?? []) : [];
  return held.flatMap((one) => {
    const spec = sight.view.publicAddress(one);
    if (spec?.inside.family !== 6) return [];
    const text = formatAddress(spec.inside);
    if ((spec.length ?? bitsOf(6)) < bitsOf(6))
      return [element(id, "held_blocks", formatPrefix(prefixAround(spec.inside, spec.length!)))];
    return [{ ...element(id, "held6", text), forgets: text }];
  });
}

function checks({ id, refused, blocked }: GatewaySpec): Item[] {
  const out = `egress-only-out/${id}`;
  const into = `egress-only-in/${id}`;
  const far = refused.map(({ prefixes, codeOut }) => ({ prefixes, comment: `${out} ${codeOut}` }));
  return [
    stage(id, "check", { hook: "prerouting", priority: -150 }, [
      rule('iifname "in" goto leaving'),
      rule('iifname "out" goto coming'),
    ]),
    chain(id, "leaving", [
      ...blockade(blocked, "saddr", out),
      rule("meta nfproto ipv4 drop", `${out} PROTOCOL_RESTRICTION`),
      ...refusals("daddr", far),
      rule(`ip6 saddr @held6 meta mark set ${outward} accept`, out),
      rule(`ip6 saddr @held_blocks meta mark set ${outward} accept`, out),
      rule("drop", `${out} GATEWAY_REJECTS_SPOOFED_TRAFFIC`),
    ]),
    chain(id, "coming", [
      ...blockade(blocked, "daddr", into),
      rule(`ct state { established, related } ct direction reply meta mark set ${inward} accept`, into),
      rule("drop", `${into} X_EIGW_NO_SESSION`),
    ]),
    stage(id, "forwarding", { hook: "forward", priority: 0 }, [
      rule('iifname "in" oifname "out" accept'),
      rule('iifname "out" oifname "in" accept'),
    ]),
  ];
}

function blockade(blocked: GatewaySpec["blocked"], side: "saddr" | "daddr", station: string): RuleText[] {
  if (!blocked) return [];
  const open = byFamily(blocked.except)[6];
  return [rule(`${open.length > 0 ? `ip6 ${side} != ${braced(open)} ` : ""}drop`, `${station} ${blocked.code}`)];
}
