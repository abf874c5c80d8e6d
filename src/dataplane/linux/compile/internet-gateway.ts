/** Internet gateways: one address for another, behind all filters of a segment, and their refusals (M18, M25, M42). */
import type { GatewaySpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { deviceItems, inward, outward, refusals } from "./device.ts";
import { chain, rule, set, stage } from "./rule-set.ts";
import { tracking } from "./wire.ts";

/**
 * The device. Its translation is by connection tracking, because that reaches into what ICMP errors quote; packets that
 * begin nothing and belong to nothing there are changed one by one, and so is GRE, whose tracker asks for more than a
 * header. What it sends to one of its own public addresses comes back to it: zones tell the two ways of it apart.
 */
export function internetGatewayItems(gateway: GatewaySpec): Item[] {
  const { id } = gateway;
  return [...deviceItems(gateway, tracking), ...maps(id), ...checks(gateway), ...translation(id)];
}

function maps(id: string): Item[] {
  const verdict = (name: string, type: string, more = ""): Item =>
    set(id, name, `${type} : verdict`, { map: true, body: `type ${type} : verdict;${more}` });
  return [
    ...["departing4", "arriving4"].map((name) => verdict(name, "ipv4_addr")),
    ...["departing6", "arriving6"].map((name) => verdict(name, "ipv6_addr")),
    ...["departing_blocks", "arriving_blocks"].map((name) => verdict(name, "ipv6_addr", " flags interval;")),
    ...["to_public", "to_private"].map((name) => set(id, name, "ipv4_addr : ipv4_addr", { map: true })),
  ];
}

function checks({ id, refused }: GatewaySpec): Item[] {
  const out = refused.map(({ prefixes, codeOut }) => ({ prefixes, comment: `gateway-out/${id} ${codeOut}` }));
  const into = refused.map(({ prefixes, codeIn }) => ({ prefixes, comment: `gateway-in/${id} ${codeIn}` }));
  return [
    stage(id, "zones", { hook: "prerouting", priority: -290, policy: "accept" }, [
      rule("meta l4proto gre notrack accept"),
      rule(`iifname "in" ct original zone set ${outward}`),
      rule(`iifname "out" ct original zone set ${inward}`),
    ]),
    stage(id, "check", { hook: "prerouting", priority: -150 }, [
      rule('iifname "in" goto leaving'),
      rule('iifname "out" goto coming'),
    ]),
    chain(id, "leaving", [...refusals("daddr", out), rule(`meta mark set ${outward} accept`, `gateway-out/${id}`)]),
    chain(id, "coming", [
      ...refusals("saddr", into),
      rule(`meta mark set ${inward}`, `gateway-in/${id}`),
      rule("ip daddr vmap @arriving4"),
      rule("ip6 daddr vmap @arriving6"),
      rule("ip6 daddr vmap @arriving_blocks"),
      rule("drop", `translate-in/${id} IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS`),
    ]),
    stage(id, "forwarding", { hook: "forward", priority: 0 }, [
      rule('iifname "out" oifname "in" accept'),
      rule('iifname != "in" drop'),
      rule("ip saddr vmap @departing4"),
      rule("ip6 saddr vmap @departing6"),
      rule("ip6 saddr vmap @departing_blocks"),
      rule("drop", `translate-out/${id} IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS`),
    ]),
  ];
}

function translation(id: string): Item[] {
  const base = (name: string, type: string, hook: string, priority: number, text: string): Item =>
    chain(id, name, [rule(text)], `type ${type} hook ${hook} priority ${priority}; policy accept;`);
  const alone = "ct state { invalid, untracked }";
  return [
    base("privately", "nat", "prerouting", -100, 'iifname "out" dnat ip to ip daddr map @to_private'),
    base("publicly", "nat", "postrouting", 100, 'oifname "out" snat ip to ip saddr map @to_public'),
    base(
      "privately_alone",
      "filter",
      "prerouting",
      -99,
      `iifname "out" ${alone} ip daddr set ip daddr map @to_private`,
    ),
    base("publicly_alone", "filter", "postrouting", 101, `oifname "out" ${alone} ip saddr set ip saddr map @to_public`),
  ];
}
