/** Where and why a packet was refused, in the model's names and in words. */
import type { RefusedPacket } from "./protocol.ts";
import type { RefusalPlace } from "./refusal-place.ts";

type Said = Pick<RefusedPacket, "station" | "rule" | "code">;

/** A filter in a comment: `entries-in/acl-1`, `group-out/sg-1`. */
const filterName = /^(group|entries)-(in|out)\/(.+)$/;

/** The rule as a trace names it: `acl-… 100`. What no rule admits was refused by none. */
export function ruleOf({ station, rule }: Said): string | undefined {
  const [, , , filter] = filterName.exec(station) ?? [];
  if (rule === undefined || (filter === undefined && !/^\S+-\S+ /.test(rule))) return undefined;
  return filter === undefined ? rule : `${filter} ${rule}`;
}

/** The station as a trace names it: a filter's rule decided for whoever asked the filter. */
export function stationOf({ station }: Said, place: Pick<RefusalPlace, "from" | "to">): string {
  const [, kind, way] = filterName.exec(station) ?? [];
  if (kind === undefined) return station;
  const at = way === "in" ? place.to?.port : place.from?.segment;
  return `${kind === "group" ? "groups" : "acl"}-${way}${at === undefined ? "" : `/${at}`}`;
}

/** Where, in words. */
export function whereOf(
  station: string,
  { station: said }: Said,
  { from, to }: Pick<RefusalPlace, "from" | "to">,
): string {
  const [kind = "", id = "", ...more] = station.split("/");
  const [, , , filter] = filterName.exec(said) ?? [];
  const of = (words: string): string => (id === "" ? words : `${words} of ${id}`);
  const words: Readonly<Record<string, string>> = {
    "groups-in": of("security groups, inbound"),
    "groups-out": of("security groups, outbound"),
    "acl-in": `network ACL ${filter ?? id}, inbound${ofSegment(to)}`,
    "acl-out": `network ACL ${filter ?? id}, outbound${ofSegment(from)}`,
    "interface-in": of("source/destination check, inbound"),
    "interface-out": of("source/destination check, outbound"),
    routes: `route table ${id}`.trim(),
    "edge-routes": `route table of ${id}`,
    local: `local route of ${id}`,
    link: "addresses of the subnet",
    "on-link": `addresses of ${id}`,
    "subnet-out": id === "" ? "subnet" : id,
    nat: `NAT gateway ${id}`,
    "nat-zone": `NAT gateway ${id} in ${more.join("/")}`,
    "gateway-in": `internet gateway ${id}, inbound`,
    "gateway-out": `internet gateway ${id}, outbound`,
    "translate-in": `internet gateway ${id}, public addresses`,
    "translate-out": `internet gateway ${id}, private addresses`,
    "public-of": `public address of ${more.join("/")}`,
    "private-of": `private address of ${id}`,
    entrance: `internet gateway ${id}, inbound`,
    "egress-only-in": `egress-only internet gateway ${id}, inbound`,
    "egress-only-out": `egress-only internet gateway ${id}, outbound`,
    balancer: `load balancer ${id} in ${more.join("/")}`,
    listener: `listener ${id} in ${more.join("/")}`,
    endpoint: `VPC endpoint at ${id}`,
    "gateway-endpoint": `gateway endpoint ${id}`,
    inspect: `Gateway Load Balancer endpoint at ${id}`,
    "transit-routes": `route table ${id} of a transit gateway`,
    "multicast-out": `multicast domain of ${id}`,
    "multicast-domain": `multicast domain ${id}`,
    "multicast-group": `group ${more.join("/")} of the multicast domain ${id}`,
    peering: `peering connection ${id} to ${more.join("/")}`,
    "internet-beyond": "the internet",
    "internet-host": "the internet",
  };
  return words[kind] ?? station;
}

function ofSegment(end: RefusalPlace["from"]): string {
  return end?.segment === undefined ? "" : ` of ${end.segment}`;
}

/** Why, in words. */
export function whyOf(station: string, said: Said): string {
  const rule = ruleOf(said);
  if (rule !== undefined) return rule.endsWith(" *") ? `no rule admits it (rule ${rule})` : `rule ${rule}`;
  if (said.code !== undefined) return said.code;
  if (said.rule !== undefined) return said.rule;
  if (station.startsWith("groups-")) return "no rule admits it";
  return /routes(\/|$)/.test(station) ? "no route, or one that leads nowhere" : "refused";
}
