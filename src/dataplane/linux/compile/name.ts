/** Names in the kernel: of namespaces, links, chains and sets, made from the ids of things. */
import { createHash } from "node:crypto";

/**
 * What a link of a router leads to: a port, a gateway, a translator's zone; a peering; a host of the internet; of a
 * hub; an endpoint; a node of a load balancer; a multicast domain.
 */
export type LinkKind = "p" | "g" | "z" | "c" | "h" | "d" | "e" | "t" | "v" | "l" | "m";

/** The name of a link at the router's end (and at the internet's, for gateways): `p` and 12 hexadecimal digits. */
export function linkName(kind: LinkKind, id: string): string {
  const digits = /^[a-z]+-([0-9a-f]+)$/.exec(id)?.[1]?.slice(-12);
  return kind + (digits ?? createHash("sha256").update(id).digest("hex").slice(0, 12));
}

/** The name of the link of a translator's zone at the router. */
export function zoneLink(translator: string, zone: string): string {
  return linkName("z", `${translator}/${zone}`);
}

/** The name of the link of a hub that leads to a door. */
export function doorLink(port: string): string {
  return linkName("d", port);
}

/** The name of a door's link to the hub in the namespace of an end that remembers. */
export function innerLink(port: string): string {
  return linkName("e", port);
}

/** The name of the link between a router and a hub by which a multicast domain's packets go, at both ends. */
export function multicastLink(domain: string, router: string): string {
  return linkName("m", `${domain}/${router}`);
}

/** The name of a hub's link to a peer. */
export function peerLink(hub: string, end: string): string {
  return linkName("t", `${hub}/${end}`);
}

/** The namespace in which the groups of a port are enforced whose source/destination check is off. */
export function middleboxSpace(port: string): string {
  return `port-${port}`;
}

/** The namespace of a translator, or of one of its zones. */
export function translatorSpace(id: string, zone?: string): string {
  return zone === undefined ? id : `${id}_${zone}`;
}

/** A chain or set that belongs to something: nft takes letters, digits, `_`, `-` and `.`. */
export function named(kind: string, id: string): string {
  return `${kind}_${id.replaceAll(/[^\w.-]/g, "_")}`;
}
