/** Rules that refuse packets tell of them first, to whoever reads their namespace's packet log. */
import type { RuleText } from "../state.ts";

/** The group of packet logs in which refused packets are told. */
export const refusalGroup = 7;

/** Bytes of a refused packet that are told: the headers, and those that an ICMP error quotes. */
export const refusalSnapLength = 96;

/** Bytes that the kernel keeps of a rule's comment, and of what it says of a packet. */
const longestComment = 120;
const refusing = /(?:^| )(?:drop|reject(?: with tcp reset)?)$/;
const statement = ` group ${refusalGroup} snaplen ${refusalSnapLength} `;
const statements = /log prefix "[^"\n]*" group \d+ (?:snaplen \d+ )?/g;

/**
 * A rule in nft's words, with its comment. One that refuses, and says by its comment why, logs the packet with those
 * words first: 0.3 µs for a packet that is refused, nothing for any other.
 */
export function ruleLine({ text, comment }: RuleText): string {
  if (comment === undefined) return text;
  const words = `"${comment.replaceAll(/["\\\n]/g, "'").slice(0, longestComment)}"`;
  const verdict = refusing.exec(text);
  const told = verdict ? tellBefore(text, verdict[0].trimStart(), words) : text;
  return `${told} comment ${words}`;
}

/** The same text for a kernel that has no packet log. */
export function withoutTelling(text: string): string {
  return text.replaceAll(statements, "");
}

/** A transaction that does nothing but to ask whether the kernel has packet logs. */
export const tellingTrial = [
  "add table inet fogbank_trial",
  "add chain inet fogbank_trial c",
  `add rule inet fogbank_trial c log prefix "trial"${statement}drop`,
  "delete table inet fogbank_trial",
].join("\n");

function tellBefore(text: string, verdict: string, words: string): string {
  return `${text.slice(0, -verdict.length)}log prefix ${words}${statement}${verdict}`;
}
