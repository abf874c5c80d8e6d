/**
 * Tags over hubs: the addresses of those whose identity is known to a router though they stand behind a hub.
 *
 * They are senders alone (M33), so that they have sets of their own: rules about receivers do not look there.
 */
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import type { NetworkView } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { middleboxSpace, named } from "./name.ts";
import { addressType, element, set } from "./rule-set.ts";
import type { Sight } from "./sight.ts";
import { families } from "./wire.ts";

/** The set of the addresses of senders behind hubs who carry a tag. */
export function senderSet(tag: string, family: Family): string {
  return named(`sender${family}`, tag);
}

/** The set of the delegated blocks of such senders. */
export function senderBlockSet(tag: string, family: Family): string {
  return named(`senderblock${family}`, tag);
}

/** The sets of a tag's senders. */
export function setsOfSenders(namespace: string, tag: string): Item[] {
  return families.flatMap((family) => {
    const type = addressType(family);
    return [set(namespace, senderSet(tag, family), type), set(namespace, senderBlockSet(tag, family), type)];
  });
}

/** The routers whose ports a router knows over hubs: both their ends tell who sends. */
export function routersHeard(view: NetworkView, router: string): string[] {
  const heard = (view.router(router)?.ports ?? []).flatMap((id) => {
    const behind = view.port(id)?.behind;
    const hub = behind?.is === "hub" ? view.hub(behind.id) : undefined;
    const ends = (hub?.ends ?? []).flatMap((end) => (end.at === "router" && tells(end) ? end.router : []));
    return ends.includes(router) ? ends : [];
  });
  return [...new Set(heard)].filter((other) => other !== router);
}

/** Whether a namespace in which filters stand hears of senders behind hubs: a router's, or a middlebox's. */
export function hearsOverHubs(view: NetworkView, namespace: string): boolean {
  const port = namespace.startsWith("port-") ? view.port(namespace.slice("port-".length)) : undefined;
  return routersHeard(view, port?.router ?? namespace).length > 0;
}

/** Senders behind hubs under the tags that a router's filters name, in its namespace and those of its middleboxes. */
export function hubTagItems({ view, graph }: Sight, router: string): Item[] {
  const ports = portsOf(view, router);
  const senders = routersHeard(view, router).flatMap((other) => portsOf(view, other));
  return ports.flatMap((port) => {
    const rules = (port.filters?.in ?? []).flatMap((filter) => graph.filter(filter)?.rules ?? []);
    const tags = new Set(rules.flatMap(({ peer }) => (peer.kind === "tag" ? peer.tag : [])));
    const namespace = isMiddlebox(port) ? middleboxSpace(port.id) : router;
    return [...tags].flatMap((tag) => [
      ...setsOfSenders(namespace, tag),
      ...senders
        .filter((sender) => sender.tags.includes(tag))
        .flatMap((sender) => [
          ...sender.addresses.map((at) => element(namespace, senderSet(tag, at.family), formatAddress(at))),
          ...sender.prefixes.map(({ base }) =>
            element(namespace, senderBlockSet(tag, base.family), formatAddress(base)),
          ),
        ]),
    ]);
  });
}

function tells({ doors }: { readonly doors: readonly { readonly tells: boolean }[] }): boolean {
  return doors.some((door) => door.tells);
}

function portsOf(view: NetworkView, router: string) {
  return (view.router(router)?.ports ?? []).flatMap((id) => view.port(id) ?? []);
}
