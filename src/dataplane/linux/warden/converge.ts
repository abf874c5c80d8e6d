/** Does the steps of a batch in the kernel, in their order, and says what the kernel refused. */
import type { LinkEnd, LinkItem, NamespaceItem, RouteItem } from "../state.ts";
import { Conntrack } from "../native/conntrack.ts";
import { attachProgram } from "../native/link-program.ts";
import { nat64Programs } from "../native/nat64-program.ts";
import { setFeatures } from "../native/link-features.ts";
import { inNamespace } from "../native/namespace.ts";
import { NftError } from "../native/nft-error.ts";
import type { Failure } from "../native/route-netlink.ts";
import type { Batch, NftStep } from "./batch.ts";
import type { Desired } from "./desired.ts";
import { noticeCarriers } from "./carrier.ts";
import { closedText, wholePieces, wholeText } from "./nft-text.ts";
import type { Routing } from "./routing.ts";
import type { Space } from "./space.ts";
import type { Spaces } from "./spaces.ts";

/** What the kernel refused, in a sentence. */
export type Refusals = string[];

/** What converging works on. */
export interface Ground {
  readonly spaces: Spaces;
  readonly desired: Desired;
}

/** Converges; what is refused is left out and told, the rest is done. */
export function converge(batch: Batch, ground: Ground): Refusals {
  const refused: Refusals = [];
  const told = (where: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      refused.push(`${where}: ${(error as Error).message}`);
    }
  };
  for (const item of batch.namespaces.fresh) told(item.name, () => makeNamespace(item, ground));
  for (const step of batch.closing) told(step.namespace, () => close(step, ground));
  for (const item of [...batch.namespaces.fresh, ...batch.namespaces.tuned])
    told(item.name, () => tell(refused, item.name, ground.spaces.get(item.name).setSysctls(item.sysctls)));
  changeLinks(batch, ground, refused, told);
  for (const routing of batch.routing) told(routing.namespace, () => route(routing, ground, refused));
  if (batch.unlinked.length > 0) told("links", () => cut(batch.unlinked, ground));
  for (const step of batch.final) told(step.namespace, () => finish(step, ground));
  for (const [namespace, forgotten] of Map.groupBy(batch.forgotten, (each) => each.namespace))
    told(namespace, () => forget(ground.spaces.get(namespace), new Set(forgotten.map(({ address }) => address))));
  for (const { name } of batch.ended) told(name, () => ground.spaces.remove(name));
  return refused;
}

/**
 * Characters of a piece: nft's words grow about sixfold on their way to the kernel, which takes 200 kB from anybody.
 */
const pieceLength = 16_384;
/** The length of the shortest rule set that was too long for one message. */
let tooLong = Infinity;

/**
 * Writes a namespace's whole rule set anew, in one transaction; one that is too long for that in several, between which
 * the namespace lets nothing through. Throws what nft refuses.
 */
export function rewrite(space: Space, desired: Desired): void {
  space.stale = true;
  const standing = desired.in(space.name);
  try {
    if (!fits(space, wholeText(standing)))
      for (const piece of wholePieces(standing, pieceLength)) space.transact(piece);
  } catch (error) {
    refusals.set(space, (error as Error).message);
    throw error;
  }
  refusals.delete(space);
  space.stale = false;
}

const refusals = new WeakMap<Space, string>();

/** Why a namespace's rule set is not what it should be, where nft refuses that. */
export function refusalOf(space: Space): string | undefined {
  return refusals.get(space);
}

/** Writes it if one message can carry it. */
function fits(space: Space, text: string): boolean {
  if (text.length >= tooLong) return false;
  try {
    space.transact(text);
    return true;
  } catch (error) {
    if (!(error instanceof NftError && error.tooLong)) throw error;
    tooLong = Math.min(tooLong, text.length);
    return false;
  }
}

type Told = (where: string, work: () => void) => void;

function makeNamespace({ name, kind }: NamespaceItem, { spaces }: Ground): void {
  spaces.make(name, kind);
}

/** A namespace whose rule set cannot be closed as it is closes as a whole. */
function close({ namespace, text }: NftStep, { spaces }: Ground): void {
  const space = spaces.get(namespace);
  try {
    space.transact(text);
  } catch {
    space.transact(closedText());
    space.stale = true;
  }
}

function finish({ namespace, text }: NftStep, { spaces, desired }: Ground): void {
  const space = spaces.get(namespace);
  if (!space.stale) {
    try {
      space.transact(text);
    } catch {
      space.stale = true;
    }
  }
  if (space.stale) rewrite(space, desired);
}

function changeLinks({ links }: Batch, ground: Ground, refused: Refusals, told: Told): void {
  const shutIn = Map.groupBy(links.shut, ({ namespace }) => namespace);
  for (const [namespace, routes] of shutIn) told(namespace, () => shut(routes, ground.spaces.get(namespace), refused));
  if (links.cut.length > 0) told("links", () => cut(links.cut, ground));
  const makers = Map.groupBy(links.made, ({ a }) => a.namespace);
  for (const [namespace, made] of makers) told(namespace, () => join(made, ground, refused));
  for (const { from, to } of links.tuned)
    for (const side of ["a", "b"] as const)
      told(nameOf(to), () => tune(from[side], to[side], ground.spaces.get(to[side].namespace), refused));
}

function shut(routes: readonly RouteItem[], space: Space, refused: Refusals): void {
  space.quietly(() => {
    for (const { table, prefix, metric } of routes)
      space.routes.addRoute({ table, prefix, kind: "blackhole", ...(metric !== undefined && { metric }) });
    tellFailures(refused, space.name, space.routes.flush());
  });
}

/** Both ends are asked, since either may have been moved elsewhere. */
function cut(links: readonly LinkItem[], { spaces }: Ground): void {
  for (const ends of [links.map(({ a }) => a), links.map(({ b }) => b)])
    for (const [namespace, group] of Map.groupBy(ends, (end) => end.namespace)) {
      const space = spaces.find(namespace);
      space?.quietly(() => {
        for (const { name } of group) space.routes.deleteLink(name);
        space.routes.flush();
      });
    }
}

/** Makes pairs that have their first end in one namespace. */
function join(made: readonly LinkItem[], ground: Ground, refused: Refusals): void {
  const { spaces } = ground;
  const space = spaces.get(made[0]!.a.namespace);
  const known = made.filter(({ b }) => {
    if (spaces.find(b.namespace) === undefined)
      refused.push(`${b.namespace}: there is no such namespace for ${b.name}`);
    return spaces.find(b.namespace) !== undefined;
  });
  for (const { a, b } of known) for (const end of [a, b]) dropLeftover(end, spaces.get(end.namespace));
  space.quietly(() => {
    for (const { a, b } of known) space.routes.addVeth(endOf(a, space), endOf(b, spaces.get(b.namespace)));
    tellFailures(refused, space.name, space.routes.flush());
  });
  const ends = known.flatMap(({ a, b }) => [a, b]);
  for (const [namespace, group] of Map.groupBy(ends, (end) => end.namespace))
    raise(group, spaces.get(namespace), refused);
  settle(ends, ground);
}

function endOf({ name, mac, mtu }: LinkEnd, space: Space): Parameters<Space["routes"]["addVeth"]>[0] {
  return { name, mtu, namespace: space.fd, ...(mac !== undefined && { mac }) };
}

/** What has an end's name although it should not be there, from a change that was cut off. */
function dropLeftover({ name }: LinkEnd, space: Space): void {
  space.quietly(() => {
    space.routes.deleteLink(name);
    space.routes.flush();
  });
}

function raise(ends: readonly LinkEnd[], space: Space, refused: Refusals): void {
  for (const end of ends) dress(end, space, refused);
  space.quietly(() => {
    for (const { name } of ends) space.routes.setLink(name, { up: true });
    tellFailures(refused, space.name, space.routes.flush());
  });
}

/** Both ends are up now. */
function settle(ends: readonly LinkEnd[], { spaces }: Ground): void {
  for (const [namespace, group] of Map.groupBy(ends, (end) => end.namespace)) {
    const space = spaces.get(namespace);
    space.quietly(() => inNamespace(space.fd, () => noticeCarriers(group.map(({ name }) => name))));
  }
}

/** A hardware address that is set, even to what it is, costs the link its neighbours: only what differs is set. */
function tune(before: LinkEnd, end: LinkEnd, space: Space, refused: Refusals): void {
  space.quietly(() => {
    const mac = end.mac === before.mac ? undefined : end.mac;
    space.routes.setLink(end.name, { mtu: end.mtu, up: true, ...(mac !== undefined && { mac }) });
    tellFailures(refused, space.name, space.routes.flush());
  });
  undress(before, end, space);
  dress(end, space, refused);
}

const segmentation = ["tso", "gso", "gro"] as const;
const checksums = ["tx-checksum"] as const;

/** What is left to "hardware" again. */
function undress(before: LinkEnd, { name, plain, sums }: LinkEnd, space: Space): void {
  const again = [...(before.sums && !sums ? checksums : []), ...(before.plain && !plain ? segmentation : [])];
  if (again.length > 0) inNamespace(space.fd, () => setFeatures(name, again, true));
}

function dress({ name, sysctls, plain, sums, translates }: LinkEnd, space: Space, refused: Refusals): void {
  const values = Object.entries(sysctls ?? {}).map(([key, value]) => [key.replaceAll("@", name), value] as const);
  tell(refused, space.name, space.setSysctls(Object.fromEntries(values)));
  if (plain === true) inNamespace(space.fd, () => setFeatures(name, segmentation, false));
  if (sums === true) inNamespace(space.fd, () => setFeatures(name, checksums, false));
  if (translates !== undefined) {
    const program = Buffer.from(nat64Programs[translates], "hex");
    inNamespace(space.fd, () => attachProgram(space.routes.indexOf(name), program));
  }
}

/** What a guest did to its own addresses and routes is its own affair: refusals there are not told. */
function route(routing: Routing, { spaces }: Ground, refused: Refusals): void {
  const space = spaces.get(routing.namespace);
  space.quietly(() => {
    const { routes } = space;
    for (const item of routing.addresses) routes.addAddress(item);
    for (const item of routing.neighbours) routes.addNeighbour(item);
    for (const item of routing.routes) routes.addRoute(item);
    for (const item of routing.rules) routes.addRule(item);
    for (const item of routing.rulesGone) routes.deleteRule(item);
    for (const item of routing.routesGone) routes.deleteRoute(item);
    for (const item of routing.neighboursGone) routes.deleteNeighbour(item);
    for (const item of routing.addressesGone) routes.deleteAddress(item);
    const failures = routes.flush();
    if (!spaces.isGuest(space.name)) tellFailures(refused, space.name, failures);
  });
  if (spaces.isGuest(space.name)) space.rest();
}

/** Cuts the flows from or to addresses that are somebody else's now. */
function forget(space: Space, addresses: ReadonlySet<string>): void {
  const connections = Conntrack.open(space.fd);
  try {
    connections.delete({
      where: ({ original, reply }) =>
        [original.source, original.destination, reply.source, reply.destination].some((end) => addresses.has(end)),
    });
  } finally {
    connections.close();
  }
}

function tellFailures(refused: Refusals, where: string, failures: readonly Failure[]): void {
  tell(
    refused,
    where,
    failures.map(({ error }) => error.message),
  );
}

function tell(refused: Refusals, where: string, sentences: readonly string[]): void {
  refused.push(...sentences.map((sentence) => `${where}: ${sentence}`));
}

function nameOf({ a, b }: LinkItem): string {
  return `${a.namespace}/${a.name} to ${b.namespace}/${b.name}`;
}
