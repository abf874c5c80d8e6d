/** What the ends of a link tell each other of a packet: it crosses in the hardware address that it comes from. */
import type { ChainItem, RuleText } from "../state.ts";
import { rule } from "./rule-set.ts";
import { identifiedBit, identifiedMac, rememberedBit, rememberedMac, withBit } from "./wire.ts";

const known = [
  [identifiedBit, identifiedMac],
  [rememberedBit, rememberedMac],
] as const;

/** How most packets come by a link, so that one rule is enough: no rule after it need make them live longer. */
export interface Entry {
  /** The time to live that they come with; it becomes one more. */
  readonly life: number;
  /** What tells those that came so: a mark, beside what is known of them. */
  readonly mark: number;
  /**
   * Where packets come as well whose sender is known: what their mark has besides, or the map that has their marks by
   * hardware addresses.
   */
  readonly known?: number | { readonly map: string };
}

/** The marks of packets that came as an entry says. */
export function entryMarks({ mark, known }: Entry): number[] {
  return typeof known === "number" ? [mark, mark + known] : [mark];
}

/** The hardware address on packets from a hub whose sender is known: it names the door at which they came. */
export function doorMac(door: number): string {
  const [upper, lower] = [door >>> 8, door & 0xff].map((byte) => byte.toString(16).padStart(2, "0"));
  return `02:fb:${upper}:${lower}:00:03`;
}

/**
 * What a link's other end knows of a packet; `from`: the hardware address by which nothing is; `named`: the map of the
 * marks of those whose sender is known by hardware addresses, where there are several.
 */
export function hearing(namespace: string, link: string, from: string, entry?: Entry, named?: string): ChainItem {
  return {
    is: "chain",
    namespace,
    family: "netdev",
    name: `in_${link}`,
    hook: `type filter hook ingress device "${link}" priority 0; policy drop;`,
    rules: [
      ...(entry ? entering(from, entry) : usual(from)),
      ...(named ? [rule(`${cameFrom(identifiedMac)} ${markedBy(named)} meta mark set meta mark and 0xffff0000`)] : []),
      ...known.map(([bit, mac]) => rule(`ether saddr ${mac} meta mark set ${bit}`)),
      rule("ether type { ip, ip6 } accept"),
    ],
  };
}

function markedBy(map: string): string {
  return `meta mark set ether saddr map @${map}`;
}

/** The map by which a namespace of a hub tells at which door a packet came whose sender is known. */
export const tellers = "tellers";

/**
 * What this end knows of a packet; without `tags` not who its sender is. `door`: the bits of a mark that name the door
 * at which it came, which is told too.
 */
export function telling(namespace: string, link: string, tags: boolean, door?: number): ChainItem {
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
      ...(tags && door !== undefined
        ? [rule(`${withBit(identifiedBit)} ether saddr set meta mark and ${door} map @${tellers}`)]
        : []),
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

function entering(from: string, { life, mark, known: more }: Entry): RuleText[] {
  const plainly = `meta mark set ${mark}`;
  const senders: (readonly [mac: string, marks: string])[] = [[from, plainly]];
  if (typeof more === "number") senders.push([identifiedMac, `meta mark set ${mark + more}`]);
  if (typeof more === "object") senders.push([identifiedMac, markedBy(more.map)], [identifiedMac, plainly]);
  return senders.flatMap(([mac, marks]) =>
    protocols.map((protocol) => {
      const left = protocol === "ip" ? "ip ttl" : "ip6 hoplimit";
      return rule(`meta protocol ${protocol} ${cameFrom(mac)} ${left} ${life} ${marks} ${left} set ${life + 1} accept`);
    }),
  );
}
