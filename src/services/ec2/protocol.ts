/** Protocols in rules: the names and numbers that AWS takes, and the spelling in which it gives them back. */
import { fault } from "./faults.ts";

const named: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58 };
const nameOf = new Map(Object.entries(named).map(([name, number]) => [number, name]));

/**
 * A security group rule's protocol as it is stored: `-1` for all, `tcp`, `udp`, `icmp`, `icmpv6`, else its number.
 *
 * Throws InvalidParameterValue for what is neither one of these names nor a number from 0 to 255.
 */
export function groupProtocol(given: string): string {
  const text = given.toLowerCase();
  if (text === "-1" || text in named) return text;
  const number = protocolOf(text);
  if (number === undefined) throw unknownProtocol(given);
  return nameOf.get(number) ?? String(number);
}

/** A network ACL entry's protocol as it is stored: `-1` for all, else its number. Throws InvalidParameterValue. */
export function aclProtocol(given: string): string {
  if (given === "-1") return given;
  const number = protocolOf(given);
  if (number === undefined) throw unknownProtocol(given);
  return String(number);
}

/** The name of a protocol number where rules have one: `tcp` for `6`. */
export function protocolLabel(number: string): string {
  return nameOf.get(Number(number)) ?? number;
}

function protocolOf(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) <= 255 ? Number(text) : undefined;
}

function unknownProtocol(given: string): Error {
  return fault("InvalidParameterValue", `Invalid value '${given}' for IP protocol. Unknown protocol.`);
}
