/**
 * What a change means for one namespace's rule set: what is filled anew, what goes, and what closes before anything
 * opens.
 */
import type { ChainItem, ElementItem, Item, ObjectItem, SetItem } from "../state.ts";
import type { Items } from "./desired.ts";

/** Items that nft carries. */
export type RuleSetItem = ChainItem | SetItem | ElementItem | ObjectItem;

/** What changes in one namespace's rule set. */
export interface RuleSetChange {
  readonly gone: readonly RuleSetItem[];
  readonly fresh: readonly RuleSetItem[];
  readonly changed: readonly { readonly from: RuleSetItem; readonly to: RuleSetItem }[];
}

/** The change with all that follows from it, sorted by what nft must be told. */
export interface Edit {
  readonly objects: { readonly out: readonly ObjectItem[]; readonly in: readonly ObjectItem[] };
  readonly sets: { readonly out: readonly SetItem[]; readonly in: readonly SetItem[] };
  readonly chains: {
    readonly out: readonly ChainItem[];
    readonly in: readonly ChainItem[];
    /** Standing ones whose rules are written anew. */
    readonly refilled: readonly ChainItem[];
  };
  readonly elements: {
    /** May go early: without them less is allowed. */
    readonly outEarly: readonly ElementItem[];
    readonly outLate: readonly ElementItem[];
    /** May come early: with them less is allowed. */
    readonly inEarly: readonly ElementItem[];
    readonly inLate: readonly ElementItem[];
  };
  /** The set or map that an element comes into. */
  readonly setOf: (element: ElementItem) => SetItem | undefined;
}

/** Whether nft carries the item. */
export function inRuleSet(item: Item): item is RuleSetItem {
  return item.is === "chain" || item.is === "set" || item.is === "element" || item.is === "object";
}

/** The name that rules of its family know a chain, set or object by. */
export function nameIn(item: { readonly family: string; readonly name: string }): string {
  return `${item.family} ${item.name}`;
}

/** Sorts out a change against what should stand in the namespace after it. */
export function editOf(change: RuleSetChange, standing: Items): Edit {
  const replaced = change.changed.filter(({ from, to }) => !isElement(to) && replaces(from, to));
  const out = [...change.gone, ...replaced.map(({ from }) => from)];
  const fresh = [...change.fresh, ...replaced.map(({ to }) => to)];
  const setsOut = out.filter(isSet);
  const setsIn = fresh.filter(isSet);
  const objectsOut = out.filter(isObject);
  const chainsIn = fresh.filter(isChain);
  const rewritten = change.changed.flatMap(({ from, to }) => (isChain(to) && !replaces(from, to) ? [to] : []));
  const moved = new Set(replaced.flatMap(({ to }) => (isChain(to) || isElement(to) ? [] : [nameIn(to)])));
  const users = moved.size > 0 ? usersOf(moved, standing) : { chains: [], elements: [] };
  const known = new Set([...chainsIn, ...rewritten].map(nameIn));
  return {
    objects: { out: objectsOut, in: fresh.filter(isObject) },
    sets: { out: setsOut, in: setsIn },
    chains: {
      out: out.filter(isChain),
      in: chainsIn,
      refilled: [...rewritten, ...users.chains.filter((chain) => !known.has(nameIn(chain)))],
    },
    elements: elementsOf(change, { setsOut, setsIn, again: users.elements, standing }),
    setOf: (element) => setOf(standing, element),
  };
}

function elementsOf(
  change: RuleSetChange,
  of: { setsOut: readonly SetItem[]; setsIn: readonly SetItem[]; again: readonly ElementItem[]; standing: Items },
): Edit["elements"] {
  const going = new Set(of.setsOut.map(nameIn));
  const coming = new Set(of.setsIn.map(nameIn));
  const forbids = (element: ElementItem): boolean => setOf(of.standing, element)?.forbids === true;
  const out = [...change.gone.filter(isElement), ...change.changed.map(({ from }) => from).filter(isElement)];
  const fresh = [...change.fresh.filter(isElement), ...change.changed.map(({ to }) => to).filter(isElement)];
  const known = new Set(fresh.map(({ family, set, key }) => `${family} ${set} ${key}`));
  const again = of.again.filter(({ family, set, key }) => !known.has(`${family} ${set} ${key}`));
  const apart = out.filter(({ family, set }) => !going.has(`${family} ${set}`));
  const changing = new Set(change.changed.flatMap(({ from }) => (isElement(from) ? [from] : [])));
  const late = new Set(apart.filter((element) => forbids(element) && !changing.has(element)));
  const inEarly = fresh.filter(
    (element) => forbids(element) && element.value === undefined && !coming.has(`${element.family} ${element.set}`),
  );
  const early = new Set(inEarly);
  return {
    outEarly: apart.filter((element) => !late.has(element)),
    outLate: [...late],
    inEarly,
    inLate: [...fresh.filter((element) => !early.has(element)), ...again],
  };
}

function setOf(standing: Items, { namespace, family, set }: ElementItem): SetItem | undefined {
  const found = standing.get(`set ${namespace} ${family} ${set}`);
  return found?.is === "set" ? found : undefined;
}

/** Chains whose rules name one of these sets or objects, and elements that are in one of them or name one. */
function usersOf(names: ReadonlySet<string>, standing: Items): { chains: ChainItem[]; elements: ElementItem[] } {
  const chains: ChainItem[] = [];
  const elements: ElementItem[] = [];
  for (const item of standing.values()) {
    if (item.is === "chain" && item.rules.some(({ text }) => mentions(text, item.family, names))) chains.push(item);
    if (item.is !== "element") continue;
    if (names.has(`${item.family} ${item.set}`) || mentions(item.value ?? "", item.family, names)) elements.push(item);
  }
  return { chains, elements };
}

function mentions(text: string, family: string, names: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(/[A-Za-z_][\w./-]*/g)) if (names.has(`${family} ${word}`)) return true;
  return false;
}

/**
 * Whether the thing must be taken away and made again; a chain's rules and a set's `forbids` can change where they are.
 */
function replaces(from: RuleSetItem, to: RuleSetItem): boolean {
  if (from.is === "chain" && to.is === "chain") return from.hook !== to.hook;
  if (from.is === "set" && to.is === "set") return from.body !== to.body || from.map !== to.map;
  return true;
}

function isChain(item: RuleSetItem): item is ChainItem {
  return item.is === "chain";
}

function isSet(item: RuleSetItem): item is SetItem {
  return item.is === "set";
}

function isElement(item: RuleSetItem): item is ElementItem {
  return item.is === "element";
}

function isObject(item: RuleSetItem): item is ObjectItem {
  return item.is === "object";
}
