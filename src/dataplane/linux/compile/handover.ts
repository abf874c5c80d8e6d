/** What the ends of a link tell each other of a packet: it crosses in the hardware address that the packet comes from. */
import type { ChainItem, RuleText } from "../state.ts";
import { rule } from "./rule-set.ts";
import { identifiedBit, identifiedMac, rememberedBit, rememberedMac, withBit } from "./wire.ts";

const known = [
  [identifiedBit, identifiedMac],
  [rememberedBit, rememberedMac],
] as const;

/** How most packets come by a link, so that one rule is enough for them: no rule after it need make them live longer. */
export interface Entry {
  /** The time to live that they come with; it becomes one more. */
  readonly life: number;
  /** What tells those that came so: a mark, beside what is known of them. */
  readonly mark: number;
  /** Whether packets come as well whose sender is known. */
  readonly tags: boolean;
}

/** The marks of packets that came as an entry says. */
export function entryMarks({ mark, tags }: Entry): number[] {
  return tags ? [mark, mark + identifiedBit] : [mark];
}

/** What a link's other end knows of a packet; `from`: the hardware address by which nothing is. */
export function hearing(namespace: string, link: string, from: string, entry?: Entry): ChainItem {
  return {
    is: "chain",
    namespace,
    family: "netdev",
    name: `in_${link}`,
    hook: `type filter hook ingress device "${link}" priority 0; policy drop;`,
    rules: [
      ...(entry ? entering(from, entry) : usual(from)),
      ...known.map(([bit, mac]) => rule(`ether saddr ${mac} meta mark set ${bit}`)),
      rule("ether type { ip, ip6 } accept"),
    ],
  };
}

/** What this end knows of a packet; without `tags` not who its sender is. */
export function telling(namespace: string, link: string, tags: boolean): ChainItem {
  return {
    is: "chain",
    namespace,
    family: "netdev",
    name: `out_${link}`,
    hook: `type filter hook egress device "${link}" priority 0; policy accept;`,
    rules: [
      ...(tags ? [rule(`meta mark and ${identifiedBit + rememberedBit} == 0 accept`)] : []),
      ...known
        .filter(([bit]) => tags || bit !== identifiedBit)
        .map(([bit, mac]) => rule(`${withBit(bit)} ether saddr set ${mac}`)),
    ],
  };
}

/** A whole hardware address costs several times what its last byte does, which differs in all of them. */
function cameFrom(mac: string): string {
  return `@ll,88,8 0x${mac.slice(-2)}`;
}

const protocols = ["ip", "ip6"] as const;

function usual(from: string): RuleText[] {
  return protocols.map((protocol) => rule(`meta protocol ${protocol} ${cameFrom(from)} accept`));
}

function entering(from: string, { life, mark, tags }: Entry): RuleText[] {
  const senders = [[from, mark] as const, ...(tags ? [[identifiedMac, mark + identifiedBit] as const] : [])];
  return senders.flatMap(([mac, marked]) =>
    protocols.map((protocol) => {
      const left = protocol === "ip" ? "ip ttl" : "ip6 hoplimit";
      const lives = `${left} ${life} ${left} set ${life + 1}`;
      return rule(`meta protocol ${protocol} ${cameFrom(mac)} ${lives} meta mark set ${marked} accept`);
    }),
  );
}
