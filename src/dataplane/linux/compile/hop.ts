/** A router is no hop for its guests: what it will take off a packet's time to live is given to the packet first. */
import type { ChainItem, RuleText } from "../state.ts";
import { rule } from "./rule-set.ts";

/** The chain that adds one to the time to live, or hop limit, of a packet that will be forwarded; 255 stays. */
export const hopChain = "hop";

const checksumChain = "hop_sum";
/** What both are called with, wherever they stand. */
type Verdict = "accept" | "return";

/**
 * The chains of a family in a namespace; where they end, `verdict` is said.
 *
 * nft cannot add. A number plus one is the number with its lowest bits turned, up to the first bit that is not set;
 * eight rules tell which that is, and the first of them holds for every even number.
 */
export function hopChains(namespace: string, family: ChainItem["family"], verdict: Verdict): ChainItem[] {
  const chainOf = (name: string, rules: RuleText[]): ChainItem => ({ is: "chain", namespace, family, name, rules });
  return [
    chainOf(hopChain, [
      ...plusOne("ip ttl", "@nh,64,8", `goto ${checksumChain}`),
      ...plusOne("ip6 hoplimit", "@nh,56,8", verdict),
      rule(verdict),
    ]),
    chainOf(checksumChain, checksum(verdict)),
  ];
}

const bits = [0, 1, 2, 3, 4, 5, 6, 7];

function plusOne(asked: string, byte: string, verdict: string): RuleText[] {
  return bits.map((bit) => {
    const turned = 2 ** (bit + 1) - 1;
    return rule(`${asked} and ${turned} == ${2 ** bit - 1} ${byte} set ${byte} xor ${hex(turned)} ${verdict}`);
  });
}

/**
 * A header whose time to live is one more has a checksum that is 0x0100 less, in ones' complement: one off the upper
 * byte, and where that is 0, 0xff there and one off the lower byte.
 */
function checksum(verdict: Verdict): RuleText[] {
  const [upper, lower] = ["@nh,80,8", "@nh,88,8"];
  return [
    ...minusOne(upper, verdict),
    rule(`${upper} set 0xff`),
    ...minusOne(lower, verdict),
    rule(`@nh,80,16 set 0xfeff ${verdict}`),
  ];
}

function minusOne(byte: string, verdict: Verdict): RuleText[] {
  return bits.map((bit) => {
    const turned = 2 ** (bit + 1) - 1;
    return rule(`${byte} and ${hex(turned)} == ${hex(2 ** bit)} ${byte} set ${byte} xor ${hex(turned)} ${verdict}`);
  });
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(2, "0")}`;
}
