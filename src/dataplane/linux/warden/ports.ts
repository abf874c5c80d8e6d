/** Where a port is in the kernel: the two ends of the pair that its guest holds. */
import { linkName } from "../compile/name.ts";
import type { LinkEnd, LinkItem } from "../state.ts";
import type { Desired } from "./desired.ts";

/** The ends of a port's pair. */
export interface PortEnds {
  /** The router's end, or that of the namespace between router and guest. */
  readonly near: LinkEnd;
  readonly guest: LinkEnd;
}

/** Finds a port by its id. Throws an Error when it is not up. */
export function findPort(desired: Desired, id: string): PortEnds {
  const name = linkName("p", id);
  for (const namespace of desired.namespaces()) {
    for (const link of linksIn(desired, namespace)) {
      const [own, other] = endsFrom(link, namespace);
      if (own.name !== name || isGuest(desired, namespace)) continue;
      const ends = isGuest(desired, other.namespace) ? { near: own, guest: other } : behind(desired, other.namespace);
      if (ends !== undefined) return ends;
    }
  }
  throw new Error(`port ${id} is not up`);
}

function behind(desired: Desired, namespace: string): PortEnds | undefined {
  for (const link of linksIn(desired, namespace)) {
    const [near, guest] = endsFrom(link, namespace);
    if (isGuest(desired, guest.namespace)) return { near, guest };
  }
  return undefined;
}

function linksIn(desired: Desired, namespace: string): LinkItem[] {
  return [...desired.in(namespace).values()].filter((item) => item.is === "link");
}

function endsFrom({ a, b }: LinkItem, namespace: string): [own: LinkEnd, other: LinkEnd] {
  return a.namespace === namespace ? [a, b] : [b, a];
}

function isGuest(desired: Desired, namespace: string): boolean {
  const item = desired.get(`namespace ${namespace}`);
  return item?.is === "namespace" && item.kind === "guest";
}
