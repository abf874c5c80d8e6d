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

/**
 * Orders passages from where the packet enters; those that cannot be reached so come last, as they were.
 *
 * Guests are not traced: what one of them forwards goes on where its packets come in.
 */
export function inOrder(passages: readonly Passage[], entry: Place, desired: Desired): Passage[] {
  const left = [...passages];
  const ordered: Passage[] = [];
  for (let place: Place | undefined = entry; place !== undefined;) {
    const at = nextOf(left, place, desired);
    if (at < 0) break;
    const [passage] = left.splice(at, 1);
    ordered.push(passage!);
    const exit = passage!.steps.findLast(({ outgoing }) => outgoing !== undefined)?.outgoing;
    place = exit === undefined ? undefined : otherEnd({ namespace: passage!.namespace, name: exit }, desired);
  }
  return [...ordered, ...left];
}

function nextOf(left: readonly Passage[], { namespace, name }: Place, desired: Desired): number {
  const there = left.findIndex((passage) => passage.namespace === namespace && entryOf(passage) === name);
  if (there >= 0) return there;
  return left.findIndex((passage) => {
    const entry = entryOf(passage);
    return (
      entry !== undefined && otherEnd({ namespace: passage.namespace, name: entry }, desired)?.namespace === namespace
    );
  });
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
