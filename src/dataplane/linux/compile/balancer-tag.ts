/** Tags of load balancers: what their nodes send is known by flows' marks, whosever address it has. */
import type { NetworkView, PortSpec } from "../../../specs/network.ts";
import type { Item, SetItem } from "../state.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { linkName, middleboxSpace, named } from "./name.ts";
import { element, quoted, rule, set, stage } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { rememberedBit } from "./wire.ts";

/** The part of a flow's connection mark that says which node it came from. */
export const nodeBits = "0xffff0000";

/** Where a namespace's filters find which node sent a packet: on its connection, or as its router told a middlebox. */
export type NodesHeard = "by connection" | "as told";

/** How the filters of a namespace know what nodes send there; nothing where there are none. */
export function hearsNodes(view: NetworkView, namespace: string): NodesHeard | undefined {
  const port = namespace.startsWith("port-") ? view.port(namespace.slice("port-".length)) : undefined;
  if (view.balancers(port?.router ?? namespace).length === 0) return undefined;
  return port ? "as told" : "by connection";
}

/** The set of the marks of nodes that carry a tag, to which whoever names it and whoever carries it contribute. */
export function setOfNodes(namespace: string, tag: string): Item {
  return set(namespace, nodeSet(tag), "mark");
}

/** The elements by which a node is found under its tags. */
export function nodeMembership(namespace: string, tags: readonly string[], mark: string): Item[] {
  return tags.flatMap((tag) => [setOfNodes(namespace, tag), element(namespace, nodeSet(tag), mark)]);
}

/** The match of what comes from nodes that carry a tag. */
export function fromNodes(tag: string, heard: NodesHeard): string {
  if (heard === "as told") return `meta mark and ${toldBits} @${nodeSet(tag)}`;
  return `ct direction original ct mark and ${nodeBits} @${nodeSet(tag)}`;
}

function nodeSet(tag: string): string {
  return named("node", tag);
}

/**
 * A middlebox has connections of its own, whose marks say nothing of nodes: its router tells it by hardware addresses,
 * which stand for the first nodes that its groups' rules could know.
 */
const toldBits = "0xff000000";
const mostTold = 255;

/** What a router tells a middlebox's namespace of nodes, and what is made of it there. */
export function toldNodeItems(sight: Sight, port: PortSpec, tags: ReadonlySet<string>): Item[] {
  const { view, numbers } = sight;
  const { router, id } = port;
  if (!isMiddlebox(port) || tags.size === 0) return [];
  const space = middleboxSpace(id);
  const nodes = view
    .balancers(router)
    .flatMap((one) => view.port(view.balancer(one)?.port ?? "") ?? [])
    .filter((node) => node.tags.some((tag) => tags.has(tag)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, mostTold);
  if (nodes.length === 0) return [];
  const [told, link] = [named("told", id), linkName("p", id)];
  const each = nodes.flatMap((node, n): Item[] => {
    const [mark, mac] = [hex((n + 1) * 0x1000000), `02:fb:02:00:00:${(n + 1).toString(16).padStart(2, "0")}`];
    const inFrames = (namespace: string, to: string, key: string, value: string): Item => ({
      ...element(namespace, to, key, value),
      family: "netdev",
    });
    return [
      element(router, told, hex(numbers.port(router, node.id) * 0x10000), mark),
      inFrames(router, told, mark, mac),
      inFrames(space, "told", mac, hex((n + 1) * 0x1000000 + rememberedBit)),
      ...nodeMembership(
        space,
        node.tags.filter((tag) => tags.has(tag)),
        mark,
      ),
    ];
  });
  const marks = `ct direction original meta mark set ct mark and ${nodeBits} map @${told}`;
  return [
    set(router, told, "mark : mark", { map: true }),
    toldSet(port),
    heardSet(space),
    ...each,
    stage(router, told, { hook: "postrouting", priority: 1, policy: "accept" }, [
      rule(`oifname ${quoted(link)} ${marks}`),
    ]),
  ];
}

/** The rule of a router's frames to a middlebox by which they tell of nodes, with the map that it looks into. */
export function tellsNodes({ id, router }: PortSpec): {
  readonly set: SetItem;
  readonly rule: ReturnType<typeof rule>;
} {
  const name = named("told", id);
  return { set: toldSet({ id, router }), rule: rule(`ether saddr set meta mark and ${toldBits} map @${name}`) };
}

/** The rule of a middlebox's frames from its router that hears it, with its map. */
export function hearsTold(space: string): { readonly set: SetItem; readonly rule: ReturnType<typeof rule> } {
  return { set: heardSet(space), rule: rule("meta mark set ether saddr map @told") };
}

function toldSet({ id, router }: Pick<PortSpec, "id" | "router">): SetItem {
  return set(router, named("told", id), "mark : ether_addr", { map: true, family: "netdev" });
}

function heardSet(space: string): SetItem {
  return set(space, "told", "ether_addr : mark", { map: true, family: "netdev" });
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
