/** What a translator counts, under the names that AWS gives to a NAT gateway's metrics. */
import type { Item, RuleText } from "../state.ts";
import { braced, rule, stage } from "./rule-set.ts";

/** Packets with their bytes by where they come from and go to, then events. */
const counters = [
  "InFromSource",
  "OutToDestination",
  "InFromDestination",
  "OutToSource",
  "ConnectionAttemptCount",
  "ConnectionEstablishedCount",
  "ErrorPortAllocation",
  "PacketsDropCount",
] as const;

const counting = (name: (typeof counters)[number]): string => `counter name ${name}`;

/** The counters of a namespace, and the stages that count what comes and what leaves. */
export function countItems(space: string, addresses: readonly string[]): Item[] {
  return [
    ...counters.map((name): Item => ({
      is: "object",
      namespace: space,
      family: "inet",
      kind: "counter",
      name,
      body: "",
    })),
    stage(space, "count_in", { hook: "prerouting", priority: -460, policy: "accept" }, [
      rule(`iifname "in" ip daddr ${braced(addresses)} ${counting("InFromDestination")} accept`),
      rule(`iifname "in" ${counting("InFromSource")}`),
    ]),
    stage(space, "count_out", { hook: "postrouting", priority: 150, policy: "accept" }, [
      rule(`oifname "in" ct direction original ${counting("OutToDestination")} accept`),
      rule(`oifname "in" ct direction reply ${counting("OutToSource")}`),
    ]),
  ];
}

/** A rule that drops what matches, and counts it. */
export function refusal(match: string, comment: string): RuleText {
  return rule(`${match} ${counting("PacketsDropCount")} drop`.trim(), comment);
}

/** The rule that drops a flow for which there is no port. */
export function exhaustion(comment: string): RuleText {
  return refusal(counting("ErrorPortAllocation"), comment);
}

/** Counts a flow of TCP that begins; for chains that see each flow's first packet alone. */
export const countAttempt = rule(`meta l4proto tcp ${counting("ConnectionAttemptCount")}`);

/** Counts a flow of TCP that is answered, once: its mark tells that it was. */
export const countEstablished = rule(
  "tcp flags & (fin | syn | rst | ack) == (syn | ack) ct direction reply ct mark 0 ct mark set 1 " +
    counting("ConnectionEstablishedCount"),
);
