/** The order of a packet's passages through namespaces: each begins at the link that the one before left by. */
import type { TraceStep } from "../native/rule-trace.ts";
import type { Desired } from "./desired.ts";

/** What one namespace did to the packet, in order. */
export interface Passage {
  readonly namespace: string;
  readonly steps: TraceStep[];
}

interface Place {
  readonly namespace: string;
  readonly name: string;
}

/** Orders passages from where the packet enters; those that cannot be reached so come last, as they were. */
export function inOrder(passages: readonly Passage[], entry: Place, desired: Desired): Passage[] {
  const left = [...passages];
  const ordered: Passage[] = [];
  for (let place: Place | undefined = entry; place !== undefined;) {
    const at = left.findIndex((passage) => passage.namespace === place?.namespace && entryOf(passage) === place.name);
    if (at < 0) break;
    const [passage] = left.splice(at, 1);
    ordered.push(passage!);
    const exit = passage!.steps.findLast(({ outgoing }) => outgoing !== undefined)?.outgoing;
    place = exit === undefined ? undefined : otherEnd({ namespace: passage!.namespace, name: exit }, desired);
  }
  return [...ordered, ...left];
}

function entryOf({ steps }: Passage): string | undefined {
  return steps.find(({ incoming }) => incoming !== undefined)?.incoming;
}

function otherEnd({ namespace, name }: Place, desired: Desired): Place | undefined {
  for (const item of desired.in(namespace).values()) {
    if (item.is !== "link") continue;
    if (item.a.namespace === namespace && item.a.name === name) return item.b;
    if (item.b.namespace === namespace && item.b.name === name) return item.a;
  }
  return undefined;
}
