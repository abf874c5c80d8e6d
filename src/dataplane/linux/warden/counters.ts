/** Counters of rule sets: those with names, and those of rules that have a comment. */
import type { Counter } from "../protocol.ts";
import type { Items } from "./desired.ts";
import type { Space } from "./space.ts";

interface Listed {
  readonly counter?: { readonly name: string; readonly packets: number; readonly bytes: number };
  readonly rule?: { readonly comment?: string; readonly expr?: readonly Expression[] };
}

interface Expression {
  readonly counter?: { readonly packets: number; readonly bytes: number } | string;
}

/** What the counters of a namespace say; rules that count under one comment are counted together. */
export function countersOf(space: Space, standing: Items): Counter[] {
  const found = new Map<string, { packets: number; bytes: number }>();
  const count = (name: string, { packets, bytes }: { readonly packets: number; readonly bytes: number }): void => {
    const sum = found.get(name) ?? { packets: 0, bytes: 0 };
    found.set(name, { packets: sum.packets + packets, bytes: sum.bytes + bytes });
  };
  for (const { counter, rule } of commandsFor(standing).flatMap((command) => listedIn(space, command))) {
    if (counter !== undefined) count(counter.name, counter);
    if (rule?.comment === undefined) continue;
    for (const { counter } of rule.expr ?? []) if (typeof counter === "object") count(rule.comment, counter);
  }
  return [...found].map(([name, sum]) => ({ namespace: space.name, name, ...sum }));
}

/** Lists only what counts: rule sets are large, counters are few. */
function commandsFor(standing: Items): string[] {
  const items = [...standing.values()];
  const named = items.some((item) => item.is === "object" && item.kind === "counter");
  const chains = items.flatMap((item) =>
    item.is === "chain" && item.rules.some(({ text }) => /\bcounter\b(?! name)/.test(text))
      ? [`list chain ${item.family} fogbank ${item.name}`]
      : [],
  );
  return [...(named ? ["list counters"] : []), ...chains];
}

function listedIn(space: Space, command: string): readonly Listed[] {
  const { nftables = [] } = space.rules.json(command) as { readonly nftables?: readonly Listed[] };
  return nftables;
}
