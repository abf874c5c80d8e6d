/** Counters of rule sets: those with names, and those of rules that have a comment. */
import { Conntrack } from "../native/conntrack.ts";
import { inNamespace } from "../native/namespace.ts";
import { readSysctl } from "../native/sysctl.ts";
import type { Counter } from "../protocol.ts";
import type { Item } from "../state.ts";
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

/** Of TCP: answered, and not closed by both ends. */
const active = new Set(["ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK"]);

/** How many connections of TCP go on in a namespace; absent where nothing is counted by name. */
export function connectionsIn(space: Space, standing: Items): number | undefined {
  if (!standing.values().some(isNamed)) return undefined;
  return inNamespace(space.fd, () => {
    if (readSysctl("netfilter/nf_conntrack_count") === "0") return 0;
    const connections = new Conntrack();
    try {
      return connections.flows({ where: ({ state }) => active.has(state ?? "") }).length;
    } finally {
      connections.close();
    }
  });
}

function isNamed(item: Item): boolean {
  return item.is === "object" && item.kind === "counter";
}

/** Lists only what counts: rule sets are large, counters are few. */
function commandsFor(standing: Items): string[] {
  const items = [...standing.values()];
  const named = items.some(isNamed);
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
