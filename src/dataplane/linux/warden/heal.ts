/** Finds what somebody took away or changed by hand, and puts it back. */
import { plan } from "./batch.ts";
import { converge, rewrite } from "./converge.ts";
import type { Ground, Refusals } from "./converge.ts";
import { deafLinks, examine, isSound } from "./audit.ts";
import type { Findings, Listing } from "./audit.ts";
import type { LinkEnd } from "../state.ts";
import type { Space } from "./space.ts";

/** How long what nft refused waits until it is tried again. */
const retryMs = 5_000;

/** What was found and put back, in words, and what could not be. */
export interface Repairs {
  readonly repaired: readonly string[];
  readonly refused: Refusals;
}

/**
 * Looks where cheap signs tell that something changed (everywhere with `thorough`), and repairs. A namespace that lost
 * its name gets it back; links that are gone are made again with all that was on them; rules are written as a whole.
 */
export function heal(ground: Ground, { thorough }: { readonly thorough: boolean }): Repairs {
  const repaired: string[] = [];
  const refused: Refusals = [];
  for (const space of ground.spaces.nameless()) {
    try {
      space.mountAgain();
      repaired.push(`namespace ${space.name}`);
    } catch (error) {
      refused.push(`${space.name}: ${(error as Error).message}`);
    }
  }
  for (const space of ground.spaces.routers()) {
    try {
      const anew = healRouting(space, ground, thorough, { repaired, refused });
      healRules(space, ground, thorough, repaired);
      for (const end of anew) askAgain(end, ground);
    } catch (error) {
      refused.push(`${space.name}: ${(error as Error).message}`);
    }
  }
  return { repaired, refused };
}

/** Gives the ends of links that were made anew. */
function healRouting(
  space: Space,
  ground: Ground,
  thorough: boolean,
  to: { repaired: string[]; refused: Refusals },
): readonly LinkEnd[] {
  const disturbed = space.takeDisturbance();
  if (!disturbed && !thorough && !space.unsettled) return [];
  space.unsettled = false;
  const deaf = wake(space);
  if (deaf.length > 0) to.repaired.push(`own addresses of ${deaf.length} links of ${space.name}`);
  const findings = examine(space.name, listingOf(space), ground.desired.in(space.name));
  if (isSound(findings)) return [];
  to.repaired.push(...told(space, findings));
  for (const name of findings.strays) space.quietly(() => (space.routes.deleteLink(name), space.routes.flush()));
  for (const { name, change } of findings.unwell)
    space.quietly(() => {
      space.routes.setLink(name, change);
      space.routes.flush();
    });
  const delta = { gone: findings.foreign, fresh: findings.missing, changed: [] };
  const anew = findings.missing.flatMap((item) => (item.is === "link" ? [item.a, item.b] : []));
  for (const { namespace } of anew) markStale(namespace, ground);
  to.refused.push(...converge(plan(delta, ground.desired), ground));
  space.unsettled = findings.unwell.length > 0;
  return anew;
}

/**
 * A guest that asked for its router's hardware address while nobody could answer asks again after a second only: what
 * it waits for is forgotten, so that its next packet asks.
 */
function askAgain({ namespace, name }: LinkEnd, { spaces, desired }: Ground): void {
  const space = spaces.find(namespace);
  if (space?.path === undefined || !spaces.isGuest(namespace)) return;
  const items = [...desired.in(namespace).values()];
  const known = new Set(items.flatMap((item) => (item.is === "neighbour" && item.link === name ? [item.address] : [])));
  for (const item of items)
    if (item.is === "route" && item.link === name && item.via !== undefined && !known.has(item.via))
      space.routes.deleteNeighbour({ link: name, address: item.via });
  space.routes.flush();
  space.rest();
}

/**
 * Links that go down and up again have the kernel's own routes anew; what hangs on them besides is missed and put back.
 */
function wake(space: Space): string[] {
  const { routes } = space;
  const deaf = deafLinks({ links: routes.links(), addresses: routes.addresses() }, routes.ownAddresses());
  space.quietly(() => {
    for (const name of deaf) {
      routes.setLink(name, { up: false });
      routes.setLink(name, { up: true });
    }
    routes.flush();
  });
  return deaf;
}

/** Chains on a link's end go with it, and rules that name it mean the old one: both are written at once. */
function markStale(namespace: string, { spaces }: Ground): void {
  const space = spaces.find(namespace);
  if (space === undefined || spaces.isGuest(namespace)) return;
  space.stale = true;
  space.retryAt = 0;
}

function healRules(space: Space, ground: Ground, thorough: boolean, repaired: string[]): void {
  const changed = space.rulesChanged();
  const due = space.stale && performance.now() >= space.retryAt;
  if (!changed && !due && !thorough) return;
  if (changed) repaired.push(`rules of ${space.name}`);
  space.retryAt = performance.now() + retryMs;
  rewrite(space, ground.desired);
}

function listingOf({ routes }: Space): Listing {
  return {
    links: routes.links(),
    addresses: routes.addresses(),
    neighbours: routes.neighbours(),
    routes: routes.routes(),
    rules: routes.rules(),
  };
}

function told(space: Space, { missing, foreign, unwell, strays }: Findings): string[] {
  const counts = Map.groupBy([...missing, ...foreign], ({ is }) => is);
  const kinds = [...counts].map(
    ([kind, items]) => `${items.length} ${kind}${items.length > 1 ? "s" : ""} of ${space.name}`,
  );
  return [
    ...kinds,
    ...unwell.map(({ name }) => `link ${name} of ${space.name}`),
    ...strays.map((name) => `stray link ${name} of ${space.name}`),
  ];
}
