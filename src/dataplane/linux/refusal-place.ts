/** Whom a refused packet is about: the router, and the ports at its ends and at the rule that refused it. */
import { formatAddress, parseAddress } from "../../net/address.ts";
import { contains } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import type { NetworkView } from "../../specs/network.ts";
import { doorLink, innerLink, linkName, multicastLink } from "./compile/name.ts";
import type { RefusedPacket } from "./protocol.ts";

/** Where a packet was refused, and whose it was. Members are ids. */
export interface RefusalPlace {
  readonly router?: string;
  /** Those at the links that it came by and was to leave by, then those that hold its addresses. */
  readonly ports: readonly string[];
  readonly instances: readonly string[];
  /** At the link that it came by, and at the one that it was to leave by. */
  readonly from?: PlaceEnd;
  readonly to?: PlaceEnd;
}

/** A port at a link, and its segment. */
interface PlaceEnd {
  readonly port: string;
  readonly segment?: string;
}

/** What is looked up of one router. */
interface Index {
  readonly links: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, string>;
  readonly publics: ReadonlySet<string>;
  readonly prefixes: readonly (readonly [prefix: Prefix, port: string])[];
}

/** How long what was looked up is believed, in milliseconds. */
const freshMs = 500;

/** Finds the places of refused packets in a network that changes. */
export class RefusalPlaces {
  readonly #view: () => NetworkView;
  readonly #indexes = new Map<string, Index>();
  readonly #routers = new Map<string, string | undefined>();
  #until = 0;

  constructor(view: () => NetworkView) {
    this.#view = view;
  }

  /** The router of an interface or an instance, while it is up. */
  routerOf(wish: { readonly interface?: string; readonly instance?: string }): string | undefined {
    const view = this.#view();
    if (wish.interface !== undefined) return view.port(wish.interface)?.router;
    if (wish.instance === undefined) return undefined;
    return view.routers().find((id) => portsOf(view, id).some(({ behind }) => behind.id === wish.instance));
  }

  of({ namespace, station, incoming, outgoing, packet }: RefusedPacket): RefusalPlace {
    const view = this.#freshView();
    const ends = [packet.source, packet.destination];
    const router =
      this.#routerOf(view, namespace) ??
      senderOf(view, namespace, packet.source) ??
      throughHub(view, namespace, incoming) ??
      this.#routerWith(view, ends);
    if (router === undefined) return { ports: [], instances: [] };
    const index = this.#index(view, router);
    const isAt = (link: string | undefined) =>
      link !== undefined && namespace === router ? index.links.get(link) : undefined;
    const [from, to] = [isAt(incoming), isAt(outgoing)];
    const named = /\/(eni-[0-9a-f]+)$/.exec(station)?.[1] ?? /^port-(eni-[0-9a-f]+)$/.exec(namespace)?.[1];
    const ports = [named, from, to, ...ends.map((text) => holderOf(index, text))].filter((port) => port !== undefined);
    const instances = ports.flatMap((port) => {
      const behind = view.port(port)?.behind;
      return behind?.is === "instance" ? behind.id : [];
    });
    return {
      router,
      ports: [...new Set(ports)],
      instances: [...new Set(instances)],
      ...(from !== undefined && { from: endOf(view, from) }),
      ...(to !== undefined && { to: endOf(view, to) }),
    };
  }

  #freshView(): NetworkView {
    if (performance.now() > this.#until) {
      this.#indexes.clear();
      this.#routers.clear();
      this.#until = performance.now() + freshMs;
    }
    return this.#view();
  }

  #routerOf(view: NetworkView, namespace: string): string | undefined {
    if (!this.#routers.has(namespace)) this.#routers.set(namespace, routerAround(view, namespace));
    return this.#routers.get(namespace);
  }

  /** On the internet: the router one of whose public addresses it is. */
  #routerWith(view: NetworkView, ends: readonly string[]): string | undefined {
    return view.routers().find((id) => ends.some((text) => this.#index(view, id).publics.has(text)));
  }

  #index(view: NetworkView, router: string): Index {
    let index = this.#indexes.get(router);
    if (!index) this.#indexes.set(router, (index = indexOf(view, router)));
    return index;
  }
}

function routerAround(view: NetworkView, namespace: string): string | undefined {
  if (view.router(namespace)) return namespace;
  const [id = ""] = namespace.split("_");
  return view.gateway(id)?.router ?? view.translator(id)?.router ?? deviceAround(view, namespace)?.router;
}

/** The middlebox, the endpoint or the load balancer's node whose namespace it is. */
function deviceAround(view: NetworkView, namespace: string): { readonly router: string } | undefined {
  const [, kind, id] = /^(port|vpce|nlb)-(.+)$/.exec(namespace) ?? [];
  if (id === undefined) return undefined;
  return kind === "nlb" ? view.balancer(id) : view.port(id);
}

/** Of what a peering refuses: the router at the end that it came from. */
function senderOf(view: NetworkView, namespace: string, source: string): string | undefined {
  const at = parseAddress(source);
  const ends = view.peering(namespace)?.ends;
  return ends?.find(({ blocks }) => at && blocks.some((block) => contains(block, at)))?.router ?? ends?.[0].router;
}

/** Of what a hub refuses: the router at the end by whose link it came. */
function throughHub(view: NetworkView, namespace: string, incoming: string | undefined): string | undefined {
  if (incoming === undefined) return undefined;
  for (const end of view.hub(namespace)?.ends ?? []) {
    if (end.at !== "router") continue;
    if (end.doors.some(({ port }) => [doorLink(port), innerLink(port)].includes(incoming))) return end.router;
  }
  return byMulticast(view, namespace, incoming);
}

/** The same of what came for a group. */
function byMulticast(view: NetworkView, hub: string, incoming: string): string | undefined {
  for (const id of view.multicasts(hub)) {
    const routers = new Set(view.multicast(id)?.ports.flatMap((port) => view.port(port.id)?.router ?? []));
    for (const router of routers) if (multicastLink(id, router) === incoming) return router;
  }
  return undefined;
}

function indexOf(view: NetworkView, router: string): Index {
  const ports = portsOf(view, router);
  const inside = new Map(ports.flatMap(({ id, addresses }) => addresses.map((at) => [formatAddress(at), id] as const)));
  const publics = (view.router(router)?.publicAddresses ?? []).flatMap((id) => view.publicAddress(id) ?? []);
  const outside = publics.flatMap((spec) => {
    const holder = inside.get(formatAddress(spec.inside));
    return holder === undefined ? [] : [[formatAddress(spec.public), holder] as const];
  });
  return {
    links: new Map(ports.map(({ id }) => [linkName("p", id), id])),
    addresses: new Map([...outside, ...inside]),
    publics: new Set(publics.map((spec) => formatAddress(spec.public))),
    prefixes: ports.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [prefix, id] as const)),
  };
}

function endOf(view: NetworkView, port: string): PlaceEnd {
  const segment = view.port(port)?.segment;
  return { port, ...(segment !== undefined && { segment }) };
}

function portsOf(view: NetworkView, router: string) {
  return (view.router(router)?.ports ?? []).flatMap((id) => view.port(id) ?? []);
}

function holderOf({ addresses, prefixes }: Index, text: string): string | undefined {
  const holder = addresses.get(text);
  if (holder !== undefined || prefixes.length === 0) return holder;
  const at = parseAddress(text);
  return at && prefixes.find(([prefix]) => contains(prefix, at))?.[1];
}
