/**
 * A change of what should stand, as steps for the kernel: close everywhere, then links and routes, then the final
 * rules.
 */
import type { ChainItem, Item, LinkItem, NamespaceItem, RouteItem } from "../state.ts";
import type { Change, Delta, Desired } from "./desired.ts";
import { editOf, inRuleSet } from "./edit.ts";
import type { RuleSetChange, RuleSetItem } from "./edit.ts";
import { identityOf, linkUnder } from "./identity.ts";
import { closedText, closingText, finalText, wholeText } from "./nft-text.ts";
import type { Closing } from "./nft-text.ts";
import { needsHold, routingOf } from "./routing.ts";
import type { Routing } from "./routing.ts";

/** Steps of a change, in the order of their members; members of one step are independent of each other. */
export interface Batch {
  readonly namespaces: { readonly fresh: readonly NamespaceItem[]; readonly tuned: readonly NamespaceItem[] };
  readonly closing: readonly NftStep[];
  readonly links: LinkSteps;
  readonly routing: readonly Routing[];
  /** Links that end; routes over them have gone before. */
  readonly unlinked: readonly LinkItem[];
  readonly final: readonly NftStep[];
  /** Flows from or to these addresses are forgotten. */
  readonly forgotten: readonly { readonly namespace: string; readonly address: string }[];
  readonly ended: readonly NamespaceItem[];
}

/** A transaction in one namespace. */
export interface NftStep {
  readonly namespace: string;
  readonly text: string;
}

/** What is done to links before routes change. */
export interface LinkSteps {
  /** Routes over links that are made anew: they lead nowhere meanwhile. */
  readonly shut: readonly RouteItem[];
  /** Links that end before another takes a name of theirs. */
  readonly cut: readonly LinkItem[];
  readonly made: readonly LinkItem[];
  readonly tuned: readonly { readonly from: LinkItem; readonly to: LinkItem }[];
}

/** Plans a change; `desired` is what should stand after it. */
export function plan(asked: Delta, desired: Desired): Batch {
  const delta = complete(asked, desired);
  const freshSpaces = delta.fresh.filter((item) => item.is === "namespace");
  const ended = delta.gone.filter((item) => item.is === "namespace");
  const gone = new Set(ended.map(({ name }) => name));
  const links = linksOf(delta, desired, gone);
  const routing = routingOf(delta, gone, links.made);
  const rules = ruleChanges(delta, gone);
  const ruled = new Set(
    freshSpaces.filter(({ name, kind }) => kind === "router" || rules.has(name)).map(({ name }) => name),
  );
  const nft = nftSteps({ rules, fresh: ruled, desired, links, routing });
  return {
    namespaces: { fresh: freshSpaces, tuned: delta.changed.flatMap(({ to }) => (to.is === "namespace" ? [to] : [])) },
    closing: [
      ...freshSpaces
        .filter(({ kind }) => kind === "router")
        .map(({ name }) => ({ namespace: name, text: closedText() })),
      ...nft.closing,
    ],
    links: { shut: links.shut, cut: links.cut, made: links.made, tuned: links.tuned },
    routing,
    unlinked: links.dropped,
    final: nft.final,
    forgotten: forgottenBy(delta, gone),
    ended,
  };
}

/**
 * Adds what stands already and goes with what is made anew: all that is in a new namespace, all that is on a new link.
 */
function complete(asked: Delta, desired: Desired): Delta {
  const fresh = new Map(asked.fresh.map((item) => [identityOf(item), item]));
  const changed = new Map(asked.changed.map((change) => [identityOf(change.to), change]));
  const bring = (items: Iterable<readonly [string, Item]>): void => {
    for (const [identity, item] of items) {
      if (fresh.has(identity)) continue;
      fresh.set(identity, item);
      changed.delete(identity);
    }
  };
  for (const item of asked.fresh) if (item.is === "namespace") bring(desired.in(item.name));
  for (const item of fresh.values()) {
    if (item.is !== "link") continue;
    for (const end of [item.a, item.b]) bring(withoutChains(desired.on(`${end.namespace}/${end.name}`)));
  }
  for (const { from, to } of asked.changed) {
    if (from.is !== "link" || to.is !== "link") continue;
    for (const side of ["a", "b"] as const)
      if (from[side].mac !== to[side].mac) bring(withoutChains(desired.on(`${to[side].namespace}/${to[side].name}`)));
  }
  return { gone: asked.gone, fresh: [...fresh.values()], changed: [...changed.values()] };
}

function withoutChains(items: ReadonlyMap<string, Item>): [string, Item][] {
  return [...items].filter(([, { is }]) => is !== "chain");
}

interface LinkPlan extends LinkSteps {
  readonly dropped: readonly LinkItem[];
  /** Ends (`namespace/name`) that vanish in this change, whether or not they come back. */
  readonly vanishing: ReadonlySet<string>;
}

function linksOf(delta: Delta, desired: Desired, ended: ReadonlySet<string>): LinkPlan {
  const made = delta.fresh.filter((item) => item.is === "link");
  const gone = delta.gone.filter((item) => item.is === "link");
  const taken = new Set(made.flatMap(endsOf));
  const cut = gone.filter((link) => endsOf(link).some((end) => taken.has(end)));
  const again = new Set(cut.flatMap(endsOf));
  const before = [...delta.gone, ...delta.changed.map(({ from }) => from)];
  const over = [...before, ...[...again].flatMap((end) => [...desired.on(end).values()])];
  const shut = over.filter((item): item is RouteItem => item.is === "route" && again.has(linkUnder(item) ?? ""));
  return {
    shut: [...new Map(shut.map((route) => [identityOf(route), route])).values()],
    cut,
    made,
    tuned: delta.changed.flatMap(({ from, to }) => (from.is === "link" && to.is === "link" ? [{ from, to }] : [])),
    dropped: gone.filter(
      (link) => !cut.includes(link) && !(ended.has(link.a.namespace) && ended.has(link.b.namespace)),
    ),
    vanishing: new Set(gone.flatMap(endsOf)),
  };
}

function endsOf({ a, b }: LinkItem): string[] {
  return [`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`];
}

type MutableRules = { gone: RuleSetItem[]; fresh: RuleSetItem[]; changed: { from: RuleSetItem; to: RuleSetItem }[] };

function ruleChanges(delta: Delta, ended: ReadonlySet<string>): Map<string, RuleSetChange> {
  const changes = new Map<string, MutableRules>();
  const into = (namespace: string): MutableRules => {
    const known = changes.get(namespace) ?? { gone: [], fresh: [], changed: [] };
    changes.set(namespace, known);
    return known;
  };
  for (const item of delta.gone)
    if (inRuleSet(item) && !ended.has(item.namespace)) into(item.namespace).gone.push(item);
  for (const item of delta.fresh) if (inRuleSet(item)) into(item.namespace).fresh.push(item);
  for (const { from, to } of delta.changed)
    if (inRuleSet(from) && inRuleSet(to)) into(to.namespace).changed.push({ from, to });
  return changes;
}

interface NftPlan {
  readonly rules: ReadonlyMap<string, RuleSetChange>;
  readonly fresh: ReadonlySet<string>;
  readonly desired: Desired;
  readonly links: LinkPlan;
  readonly routing: readonly Routing[];
}

function nftSteps(of: NftPlan): { closing: NftStep[]; final: NftStep[] } {
  const closing: NftStep[] = [];
  const final: NftStep[] = [];
  for (const name of of.fresh) final.push({ namespace: name, text: wholeText(of.desired.in(name)) });
  const held = needsHold(of.routing) ? new Set(of.routing.filter(({ risky }) => risky).map(spaceOf)) : none;
  const remade = namespacesOfRemade(of.links, of.desired);
  const alone = of.rules.size === 1 && !moves(of) && held.size === 0;
  for (const namespace of new Set([...of.rules.keys(), ...held, ...remade])) {
    if (of.fresh.has(namespace)) continue;
    const standing = of.desired.in(namespace);
    const change = withHooks(of.rules.get(namespace) ?? { gone: [], fresh: [], changed: [] }, namespace, of);
    const edit = editOf(change.rules, standing);
    const first: Closing | undefined = alone ? undefined : { unhooked: change.unhooked, held: held.has(namespace) };
    if (first !== undefined) closing.push({ namespace, text: closingText(edit, first) });
    final.push({ namespace, text: remade.has(namespace) ? wholeText(standing) : finalText(edit, first) });
  }
  return { closing: closing.filter(says), final: final.filter(says) };
}

/** Rules know links by their numbers, which are others once a link is made anew: all of them are written again. */
function namespacesOfRemade({ made, vanishing }: LinkPlan, desired: Desired): ReadonlySet<string> {
  const hasRules = (namespace: string): boolean => desired.in(namespace).values().some(inRuleSet);
  const ends = made.flatMap(({ a, b }) => [a, b]).filter(({ namespace }) => hasRules(namespace));
  return new Set(ends.flatMap(({ namespace, name }) => (vanishing.has(`${namespace}/${name}`) ? [namespace] : [])));
}

function moves({ routing, links }: NftPlan): boolean {
  return routing.length + links.made.length + links.cut.length + links.dropped.length + links.tuned.length > 0;
}

const none: ReadonlySet<string> = new Set();

/** Chains on devices that vanish go before them, and those that stay wanted come back. */
function withHooks(
  rules: RuleSetChange,
  namespace: string,
  of: NftPlan,
): { rules: RuleSetChange; unhooked: readonly ChainItem[] } {
  const onVanishing = (item: Item): item is ChainItem =>
    item.is === "chain" && of.links.vanishing.has(linkUnder(item) ?? "");
  const unhooked = [...rules.gone, ...rules.changed.map(({ from }) => from)].filter(onVanishing);
  const known = new Set([...rules.fresh, ...rules.changed.map(({ to }) => to)].map(identityOf));
  const back: ChainItem[] = [];
  for (const end of of.links.vanishing) {
    if (!end.startsWith(`${namespace}/`)) continue;
    for (const [identity, item] of of.desired.on(end)) if (item.is === "chain" && !known.has(identity)) back.push(item);
  }
  const unhookedNames = new Set(unhooked.map(identityOf));
  return {
    rules: {
      gone: rules.gone,
      fresh: [
        ...rules.fresh,
        ...back,
        ...rules.changed.filter(({ from }) => unhookedNames.has(identityOf(from))).map(to),
      ],
      changed: rules.changed.filter(({ from }) => !unhookedNames.has(identityOf(from))),
    },
    unhooked: [...unhooked, ...back],
  };
}

function to(change: { readonly to: RuleSetItem }): RuleSetItem {
  return change.to;
}

function spaceOf({ namespace }: Routing): string {
  return namespace;
}

function says({ text }: NftStep): boolean {
  return text !== "";
}

function forgottenBy(delta: Delta, ended: ReadonlySet<string>): { namespace: string; address: string }[] {
  const before: Item[] = [...delta.gone, ...delta.changed.map(({ from }: Change) => from)];
  return before.flatMap((item) =>
    item.is === "element" && item.forgets !== undefined && !ended.has(item.namespace)
      ? [{ namespace: item.namespace, address: item.forgets }]
      : [],
  );
}
