/** What a server asks a warden to make stand, looked at before it is believed. */
import type { Contribution, Item, MirrorItem } from "../state.ts";
import { namespacesOf } from "./identity.ts";
import { homeSource, isHomeLink } from "./home-link.ts";
import { ownSource } from "./own-source.ts";
import { homeName } from "./space.ts";

type Kind = "text" | "number" | "list" | "record" | "flag";

const text = { name: "text", namespace: "text" } as const;
const onLink = { namespace: "text", link: "text", address: "text" } as const;
const mirrored = { group: "number", link: "text", router: "text", from: "text", to: "text" } as const;
const ruled = { namespace: "text", family: "text" } as const;

/** What each kind of item cannot do without. */
const members: Readonly<Record<Item["is"], Readonly<Record<string, Kind>>>> = {
  namespace: { name: "text", kind: "text", sysctls: "record" },
  link: { a: "record", b: "record" },
  address: onLink,
  neighbour: { ...onLink, mac: "text" },
  route: { namespace: "text", table: "number", prefix: "text", kind: "text" },
  rule: { namespace: "text", family: "number", priority: "number", table: "number" },
  chain: { ...ruled, ...text, rules: "list" },
  set: { ...ruled, ...text, body: "text", map: "flag" },
  element: { ...ruled, set: "text", key: "text" },
  object: { ...ruled, ...text, kind: "text", body: "text" },
  mirror: { ...text, ...mirrored, seen: "record" },
};

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => Number.isSafeInteger(value),
  list: (value) => Array.isArray(value),
  record: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  flag: (value) => typeof value === "boolean",
};

const word = /^[A-Za-z_][\w.-]{0,126}$/;

const severalStatements = /\\n|[{};]/;
const severalBlocks = /\\n|[{}]/;
const forbiddenIn = { hook: severalBlocks, body: severalBlocks, key: severalStatements, value: severalStatements };

/** Looks at changes as they came. Throws an Error that names what is malformed. */
export function checkChanges(changes: unknown): readonly Contribution[] {
  if (!Array.isArray(changes)) throw new Error("changes must be a list");
  for (const change of changes as readonly (Partial<Contribution> | null)[]) {
    const { source } = checkContribution(change);
    if (source.startsWith(ownSource)) throw new Error(`${source} is the warden's own`);
  }
  return changes as readonly Contribution[];
}

/** Looks at one source's items, its own too. Throws an Error that names what is malformed. */
export function checkContribution(change: Partial<Contribution> | null): Contribution {
  if (typeof change?.source !== "string" || change.source === "") throw new Error("a change must name its source");
  const { source, items } = change;
  if (!Array.isArray(items)) throw new Error(`${source} must have a list of items`);
  for (const item of items) checkItem(item, source);
  return { source, items };
}

function checkItem(item: unknown, source: string): void {
  const said = item as Readonly<Record<string, unknown>> | null;
  const kind = said?.["is"] as Item["is"];
  if (!Object.hasOwn(members, kind)) throw new Error(`${source}: no kind of item: ${kind}`);
  for (const [name, wanted] of Object.entries(members[kind]))
    if (!checks[wanted](said![name])) throw new Error(`${source}: ${kind} without a proper ${name}`);
  if (kind === "link")
    for (const side of ["a", "b"]) checkEnd(said![side] as Readonly<Record<string, unknown>>, source);
  if (kind === "mirror") checkMirror(said as unknown as MirrorItem, source);
  if (kind === "namespace") nameOf(said!["name"], source);
  const isHome = namespacesOf(said as unknown as Item).includes(homeName);
  if (isHome && !(source === homeSource && isOfHomeLink(said as unknown as Item)))
    throw new Error(`${source}: the machine's own network is not changed for a server`);
  if ("family" in members[kind] && kind !== "rule") checkRuled(said!, kind, source);
}

/** The machine's own link, and what is on it. */
function isOfHomeLink(item: Item): boolean {
  if (item.is === "link") return isHomeLink(item.b.name) && item.a.namespace !== homeName;
  const isOnLink = item.is === "address" || item.is === "neighbour" || item.is === "route";
  return isOnLink && item.link !== undefined && isHomeLink(item.link);
}

function checkEnd(end: Readonly<Record<string, unknown>>, source: string): void {
  const name = end["name"];
  if (typeof end["namespace"] !== "string" || typeof name !== "string" || !Number.isSafeInteger(end["mtu"]))
    throw new Error(`${source}: link whose end has no namespace, name or mtu`);
  if (!/^[^/\s:]{1,15}$/.test(name)) throw new Error(`${source}: not a link's name: ${name}`);
}

function checkMirror({ seen, network, length }: MirrorItem, source: string): void {
  const names = [seen.namespace, seen.link];
  const numbers = [seen.mark, seen.mask, network, length];
  if (names.some((one) => typeof one !== "string") || !numbers.every(Number.isSafeInteger) || names[0] === homeName)
    throw new Error(`${source}: mirror without a proper link, mark, network or length`);
}

/** What nft is told must not be able to say more than an item may. */
function checkRuled(said: Readonly<Record<string, unknown>>, kind: Item["is"], source: string): void {
  const { family } = said;
  if (family !== "inet" && family !== "netdev") throw new Error(`${source}: ${kind} of family ${String(family)}`);
  const name = String(kind === "element" ? said["set"] : said["name"]);
  if (!word.test(name)) throw new Error(`${source}: nft takes no name like ${name}`);
  for (const [member, forbidden] of Object.entries(forbiddenIn))
    if (said[member] !== undefined && forbidden.test(withoutPolicy(JSON.stringify(said[member]))))
      throw new Error(`${source}: ${kind} ${name} with a ${member} of several statements`);
  if (kind === "chain") for (const rule of said["rules"] as readonly unknown[]) checkRule(rule, name, source);
}

function checkRule(rule: unknown, chain: string, source: string): void {
  const { text: words, comment } = (rule ?? {}) as { readonly text?: unknown; readonly comment?: unknown };
  if (typeof words !== "string" || /[\n;]/.test(words))
    throw new Error(`${source}: chain ${chain} has a rule that is no line`);
  if (comment !== undefined && typeof comment !== "string")
    throw new Error(`${source}: a comment in ${chain} is no text`);
}

/** Idle times of flows stand in braces of their own. */
function withoutPolicy(body: string): string {
  return body.replace(/policy = \{[^{}\n]*\}/, "").replace(/devices = \{[^{}\n]*\}/, "");
}

function nameOf(name: unknown, source: string): void {
  if (!/^[\w.-]{1,64}$/.test(String(name))) throw new Error(`${source}: not a name of a namespace: ${String(name)}`);
}
