/** Tags of load balancers: what their nodes send is known by flows' marks, whosever address it has. */
import type { NetworkView } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { named } from "./name.ts";
import { element, set } from "./rule-set.ts";

/** The part of a flow's connection mark that says which node it came from. */
export const nodeBits = "0xffff0000";

/** Whether the filters of a namespace stand where nodes send to. */
export function hearsNodes(view: NetworkView, namespace: string): boolean {
  return view.balancers(namespace).length > 0;
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
export function fromNodes(tag: string): string {
  return `ct direction original ct mark and ${nodeBits} @${nodeSet(tag)}`;
}

function nodeSet(tag: string): string {
  return named("node", tag);
}
