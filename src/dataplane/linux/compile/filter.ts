/** Filters: a chain each, in which a rule accepts or drops, and look-ups in sets where there are many rules. */
import type { Filter, FilterRule } from "../../../fabric/station.ts";
import type { Item, RuleText } from "../state.ts";
import { hearsNodes, setOfNodes } from "./balancer-tag.ts";
import { compactRules } from "./filter-set.ts";
import { matchesOf, peersOf } from "./filter-match.ts";
import type { Heard } from "./filter-match.ts";
import { sendersOf, setsOfSenders } from "./hub-tag.ts";
import { named } from "./name.ts";
import { chain, rule } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { setsOfTag } from "./tag.ts";

/** How many rules (in nft's sense) are asked one after the other; each costs 13 ns a packet, a set three times that. */
const inARow = 40;

/**
 * A filter in one namespace. Allow lists end without a verdict, so that another may allow; a list whose first match
 * decides drops what it refuses and returns what it lets pass.
 */
export function filterItems(sight: Sight, namespace: string, id: string): Item[] {
  const filter = sight.graph.filter(id);
  const name = filterChain(id);
  if (!filter) return [chain(namespace, name, [])];
  const effective = filter.rules.filter(({ stale }) => !stale);
  const byTag = effective.some(({ peer }) => peer.kind === "tag");
  const heard: Heard = {
    senders: (tag) => sendersOf(sight, namespace, tag),
    nodes: byTag ? hearsNodes(sight.view, namespace) : undefined,
  };
  const rules = effective.flatMap((one) => texts(sight, filter, one, heard));
  const ending = filter.decides === "first" ? [rule("drop", `${id} *`)] : [];
  const tags = tagSets(namespace, effective, heard);
  if (filter.decides === "first" || rules.length <= inARow)
    return [...tags, chain(namespace, name, [...rules, ...ending])];
  const compact = compactRules(sight.graph, namespace, filter, effective, heard);
  return [...tags, ...compact.items, chain(namespace, name, compact.rules)];
}

/** The chain of a filter. */
export function filterChain(id: string): string {
  return named("f", id);
}

function tagSets(namespace: string, rules: readonly FilterRule[], heard: Heard): Item[] {
  const tags = new Set(rules.flatMap(({ peer }) => (peer.kind === "tag" ? peer.tag : [])));
  return [...tags].flatMap((tag) => [
    ...setsOfTag(namespace, tag),
    ...setsOfSenders(namespace, tag, heard.senders(tag)),
    ...(heard.nodes ? [setOfNodes(namespace, tag)] : []),
  ]);
}

function texts(sight: Sight, filter: Filter, one: FilterRule, heard: Heard): RuleText[] {
  const allowing = filter.decides === "first" ? "return" : "accept";
  const verdict = one.allows ? allowing : "drop";
  const peers = peersOf(sight.graph, filter.side, one.peer, heard);
  return peers.flatMap(({ family, match }) =>
    matchesOf(one, family).map((what) =>
      rule([match, what, verdict].filter(Boolean).join(" "), `${filter.id} ${one.id}`),
    ),
  );
}
