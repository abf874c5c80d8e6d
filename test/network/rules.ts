/** Rules of security groups and network ACLs from one-line texts, for networks made by hand. */
import type { NetworkAclEntry } from "../../src/services/ec2/tables/network-acl.ts";
import type { RulePeer, SecurityGroupRule } from "../../src/services/ec2/tables/security-group.ts";

/** What a group's rule says, without its ids. */
export type GroupRule = Pick<SecurityGroupRule, "egress" | "protocol" | "fromPort" | "toPort" | "peer">;

/** `in tcp/443 0.0.0.0/0`, `out all sg-1`, `in icmp/3.4 0.0.0.0/0`, `in udp/1000-2000 pl-1`. */
export function groupRule(text: string): GroupRule {
  const [way, what = "", whom = ""] = text.split(" ");
  const { protocol, from, to } = traffic(what);
  return { egress: way === "out", protocol, fromPort: from, toPort: to, peer: peer(whom) };
}

/** `in 100 allow tcp/443 0.0.0.0/0`. */
export function aclEntry(text: string): NetworkAclEntry {
  const [way, number, action, what = "", cidr = ""] = text.split(" ");
  const { protocol, from, to } = traffic(what);
  const numbers: Record<string, string> = { tcp: "6", udp: "17", icmp: "1", icmpv6: "58" };
  const ported = protocol === "tcp" || protocol === "udp";
  const icmp = protocol.startsWith("icmp");
  return {
    ruleNumber: Number(number),
    egress: way === "out",
    action: action as "allow" | "deny",
    protocol: numbers[protocol] ?? protocol,
    ...(cidr.includes(":") ? { ipv6Cidr: cidr } : { cidr }),
    ...(ported && { portRange: from === -1 ? { from: 0, to: 65535 } : { from, to } }),
    ...(icmp && { icmp: { type: from, code: to } }),
  };
}

function traffic(what: string): { protocol: string; from: number; to: number } {
  const [name = "", range] = what.split("/");
  if (name === "all") return { protocol: "-1", from: -1, to: -1 };
  if (!range) return { protocol: name, from: -1, to: -1 };
  const icmp = name.startsWith("icmp");
  const [from = "", to = icmp ? "-1" : from] = range.split(icmp ? "." : "-");
  return { protocol: name, from: Number(from), to: Number(to) };
}

function peer(whom: string): RulePeer {
  if (whom.startsWith("sg-")) return { kind: "group", id: whom, account: "000000000000" };
  if (whom.startsWith("pl-")) return { kind: "prefix-list", id: whom };
  return whom.includes(":") ? { kind: "ipv6", cidr: whom } : { kind: "ipv4", cidr: whom };
}
