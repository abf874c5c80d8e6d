/** nft's own words for edits of a rule set: a closing transaction, a final one, and the whole of it. */
import type { ChainItem, ElementItem, ObjectItem, SetItem } from "../state.ts";
import { editOf, inRuleSet, nameIn } from "./edit.ts";
import type { Edit } from "./edit.ts";
import type { Items } from "./desired.ts";
import { ruleLine } from "./refusal-rule.ts";

const closedChain = "closed";
const heldChain = "held";
/** Elements of one line: a line is the smallest thing that is sent. */
const mostElements = 250;

/** What is done before links and routes change. */
export interface Closing {
  /** Chains on devices that go: they would go with them. */
  readonly unhooked: readonly ChainItem[];
  /** Whether all packets that come to the namespace wait (are dropped) until the final transaction. */
  readonly held: boolean;
}

/**
 * The first transaction of a change that no single transaction can make: what was allowed and will not be goes, what
 * will be forbidden is, and a chain that is written anew drops all. Empty where nothing has to close.
 */
export function closingText(edit: Edit, closing: Closing): string {
  const gone = new Set(closing.unhooked.map(nameIn));
  const lines = [
    ...deletedLines(edit.elements.outEarly),
    ...addedLines(edit.elements.inEarly, edit),
    ...edit.chains.refilled.filter((chain) => !gone.has(nameIn(chain))).flatMap(shut),
    ...closing.unhooked.flatMap((chain) => [flush(chain), `delete chain ${at(chain)}`]),
  ];
  if (closing.held) lines.push(shutLine(heldChain));
  return text(lines);
}

/** The transaction that makes the rule set what it should be; `closed` when the closing one went before. */
export function finalText(edit: Edit, closed: Closing | undefined): string {
  return text(finalLines(edit, closed));
}

function finalLines(edit: Edit, closed: Closing | undefined): string[] {
  const unhooked = new Set(closed?.unhooked.map(nameIn));
  const going = edit.chains.out.filter((chain) => !unhooked.has(nameIn(chain)));
  const incoming = new Set(edit.chains.in.map(nameIn));
  const rehung = going.filter((chain) => incoming.has(nameIn(chain)));
  const ended = going.filter((chain) => !incoming.has(nameIn(chain)));
  const refilled = edit.chains.refilled.filter((chain) => !incoming.has(nameIn(chain)));
  const { outEarly, outLate, inEarly, inLate } = edit.elements;
  return [
    ...rehung.flatMap((chain) => [flush(chain), `delete chain ${at(chain)}`]),
    ...edit.chains.in.map(chainLine),
    ...refilled.filter((chain) => unhooked.has(nameIn(chain))).map(chainLine),
    ...deletedLines(closed === undefined ? [...outEarly, ...outLate] : outLate),
    ...[...refilled, ...ended].filter((chain) => !unhooked.has(nameIn(chain))).map(flush),
    ...edit.sets.out.map((set) => `delete ${set.map ? "map" : "set"} ${at(set)}`),
    ...edit.objects.out.map((object) => `delete ${object.kind} ${at(object)}`),
    ...edit.objects.in.map(objectLine),
    ...edit.sets.in.map(setLine),
    ...addedLines(closed === undefined ? [...inEarly, ...inLate] : inLate, edit),
    ...[...edit.chains.in, ...refilled].flatMap(ruleLines),
    ...ended.map((chain) => `delete chain ${at(chain)}`),
    ...(closed?.held ? [`delete chain inet fogbank ${heldChain}`] : []),
  ];
}

/** The whole rule set of a namespace in one transaction, whatever of it stands already. */
export function wholeText(standing: Items): string {
  return text([...emptyTables(), ...standingLines(standing)]);
}

/**
 * The whole rule set in transactions of about so many characters each, for kernels that take no more at once. Between
 * the first, which empties and closes the namespace, and the last, which opens it, nothing passes.
 */
export function wholePieces(standing: Items, most: number): string[] {
  const pieces: string[][] = [];
  let room = 0;
  for (const line of standingLines(standing)) {
    if (line === "") continue;
    if (line.length > room) {
      pieces.push([]);
      room = most;
    }
    pieces.at(-1)!.push(line);
    room -= line.length;
  }
  return [closedText(), ...pieces.map(text), `delete chain inet fogbank ${closedChain}`];
}

function standingLines(standing: Items): string[] {
  const fresh = [...standing.values()].filter(inRuleSet);
  return finalLines(editOf({ gone: [], fresh, changed: [] }, standing), undefined);
}

/** A rule set that lets nothing in or through, for a namespace that is not wired up yet. */
export function closedText(): string {
  return text([...emptyTables(), shutLine(closedChain)]);
}

function emptyTables(): string[] {
  return ["inet", "netdev"].flatMap((family) => [
    `add table ${family} fogbank`,
    `delete table ${family} fogbank`,
    `add table ${family} fogbank`,
  ]);
}

function at({ family, name }: ChainItem | SetItem | ObjectItem): string {
  return `${family} fogbank ${name}`;
}

function flush(chain: ChainItem): string {
  return `flush chain ${at(chain)}`;
}

function shut(chain: ChainItem): string[] {
  return [flush(chain), `add rule ${at(chain)} drop comment "a change is under way"`];
}

function chainLine(chain: ChainItem): string {
  return chain.hook === undefined ? `add chain ${at(chain)}` : `add chain ${at(chain)} { ${chain.hook} }`;
}

function setLine(set: SetItem): string {
  return `add ${set.map ? "map" : "set"} ${at(set)} { ${set.body} }`;
}

function objectLine(object: ObjectItem): string {
  const head = `add ${object.kind} ${at(object)}`;
  return object.body === "" ? head : `${head} { ${object.body} }`;
}

function ruleLines(chain: ChainItem): string[] {
  return chain.rules.map((rule) => `add rule ${at(chain)} ${ruleLine(rule)}`);
}

/** A chain that lets nothing in; it costs packets nothing but while it stands. */
function shutLine(name: string): string {
  return `add chain inet fogbank ${name} { type filter hook prerouting priority -450; policy drop; }`;
}

function deletedLines(elements: readonly ElementItem[]): string[] {
  return bySet(elements, ({ key }) => key).map(
    ({ first, written }) => `delete element ${first.family} fogbank ${first.set} { ${written} }`,
  );
}

/**
 * Elements as part of their set, which is said again: nft 1.0.6 then asks the kernel for no set, while for
 * `add element` it first reads every set of the table.
 */
function addedLines(elements: readonly ElementItem[], { setOf }: Edit): string[] {
  const lines = bySet(elements, ({ key, value }) => (value === undefined ? key : `${key} : ${value}`));
  return lines.map(({ first, written }) => {
    const set = setOf(first);
    if (!set) return `add element ${first.family} fogbank ${first.set} { ${written} }`;
    return `add ${set.map ? "map" : "set"} ${at(set)} { ${set.body} elements = { ${written} }; }`;
  });
}

/** The elements of each set in lines of their own, so many in each. */
function bySet(
  elements: readonly ElementItem[],
  write: (element: ElementItem) => string,
): { readonly first: ElementItem; readonly written: string }[] {
  const sets = Map.groupBy(elements, ({ family, set }) => `${family} ${set}`);
  return [...sets.values()].flatMap((members) => {
    const lines = Math.ceil(members.length / mostElements);
    return Array.from({ length: lines }, (_, line) => {
      const some = members.slice(line * mostElements, (line + 1) * mostElements);
      return { first: some[0]!, written: some.map(write).join(", ") };
    });
  });
}

function text(lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}
