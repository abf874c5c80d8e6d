/** The sources of contributions: which there should be, and the items of each, derived one by one. */
import { derivation } from "../../../core/derive.ts";
import type { Derivation, Recorder } from "../../../core/derive.ts";
import type { Graph } from "../../../fabric/station.ts";
import type { NetworkView, RouterSpec } from "../../../specs/network.ts";
import type { Item } from "../state.ts";
import { egressSourceItems } from "./egress-only-gateway.ts";
import { endpointItems, endpointSpace } from "./endpoint.ts";
import { filterItems } from "./filter.ts";
import { gatewayItems } from "./gateway.ts";
import { askedLink, multicastItems, multicastPortItems } from "./hub-multicast.ts";
import { hubEndItems, hubItems, hubTableItems } from "./hub.ts";
import { hubTagItems, routersHeard } from "./hub-tag.ts";
import { internetItems, keptItems } from "./internet.ts";
import { middleboxTagItems } from "./middlebox.ts";
import { middleboxSpace } from "./name.ts";
import { mirrorItems } from "./mirror.ts";
import { isMiddlebox } from "./middlebox-port.ts";
import { filtersKey, openFlowItems } from "./open-flow.ts";
import { peeringItems, peerTagItems } from "./peering.ts";
import { portItems } from "./port.ts";
import { publicAddressItems } from "./public-address.ts";
import { resolverItems } from "./resolver.ts";
import { routerItems } from "./router.ts";
import { serviceItems } from "./service.ts";
import { segmentItems } from "./segment.ts";
import type { Numbers, Sight } from "./sight.ts";
import { tableItems } from "./table.ts";
import { translatorItems } from "./translator.ts";

/** What contributions are compiled from, as the composition root gives it. */
export interface CompileParts {
  readonly view: (read: Recorder) => NetworkView;
  readonly graph: (read: Recorder) => Graph;
  readonly numbers: Numbers;
}

/** Derivations of everything that should stand. */
export interface Compiled {
  /** Router → the sources that it wants; `""` for the routers and what does not belong to one. */
  readonly wanted: Derivation<readonly string[]>;
  /** Source → its items; none for one that is not wanted. */
  readonly items: Derivation<readonly Item[]>;
}

/** The compiler over a network and a graph. */
export function compiler({ view, graph, numbers }: CompileParts): Compiled {
  const ofPort = derivation<readonly string[]>("linux.port-sources", (read, id) => sourcesOfPort(view(read), id));
  return {
    wanted: derivation("linux.sources", (read, router) => {
      const seen = view(read);
      const kept = router === "" && seen.keptBlocks().length > 0 ? ["kept"] : [];
      if (router === "")
        return [
          internetSource,
          servicesSource,
          ...kept,
          ...seen.routers().map((id) => `router/${id}`),
          ...hubSources(seen),
        ];
      const spec = seen.router(router);
      return spec ? sourcesOf(seen, spec, (id) => read.value(ofPort, id)) : [];
    }),
    items: derivation("linux.items", (read, source) => {
      const cut = source.indexOf("/");
      const [kind, id] = cut < 0 ? [source, ""] : [source.slice(0, cut), source.slice(cut + 1)];
      const make = makers[kind];
      if (!make) throw new Error(`no such source: ${source}`);
      return make({ view: view(read), graph: graph(read), numbers }, id);
    }),
  };
}

/** The source of what is there for everyone. */
const internetSource = "internet";

/** The source of the cloud's own services on the internet. */
const servicesSource = "services";

const makers: Readonly<Record<string, (sight: Sight, id: string) => readonly Item[]>> = {
  router: (sight, id) => (sight.view.router(id) ? [...routerItems(id), ...resolverItems(sight, id)] : []),
  segment: segmentItems,
  port: portItems,
  mirror: mirrorItems,
  table: tableItems,
  gateway: gatewayItems,
  sources: egressSourceItems,
  translator: translatorItems,
  endpoint: endpointItems,
  peering: (sight, id) => peeringItems(sight, ...inNamespace(id)),
  peers: peerTagItems,
  hub: hubItems,
  "hub-end": (sight, id) => hubEndItems(sight, ...inNamespace(id)),
  "hub-table": hubTableItems,
  "hub-tags": hubTagItems,
  asked: (_, hub) => askedLink(hub),
  multicast: multicastItems,
  "multicast-port": (sight, id) => multicastPortItems(sight, ...inNamespace(id)),
  public: publicAddressItems,
  [internetSource]: internetItems,
  [servicesSource]: serviceItems,
  kept: keptItems,
  middlebox: middleboxTagItems,
  filter: (sight, id) => filterItems(sight, ...inNamespace(id)),
  open: (sight, id) => openFlowItems(sight, ...inNamespace(id)),
};

function inNamespace(id: string): [namespace: string, rest: string] {
  const cut = id.indexOf("/");
  return [id.slice(0, cut), id.slice(cut + 1)];
}

function hubSources(view: NetworkView): string[] {
  return view.hubs().flatMap((id) => {
    const hub = view.hub(id);
    if (!hub) return [];
    const ends = hub.ends.map((end) => `hub-end/${id}/${end.id}`);
    const tables = hub.tables.map((table) => `hub-table/${table}`);
    return [`hub/${id}`, ...ends, ...tables, ...multicastSources(view, id)];
  });
}

function multicastSources(view: NetworkView, hub: string): string[] {
  const domains = view.multicasts(hub).flatMap((id) => view.multicast(id) ?? []);
  const asked = domains.some(({ told }) => told) ? [`asked/${hub}`] : [];
  const each = domains.flatMap(({ id, ports }) => [
    `multicast/${id}`,
    ...ports.map((port) => `multicast-port/${id}/${port.id}`),
  ]);
  return [...asked, ...each];
}

/** A port's own: a router has many, of which a change touches few. */
function sourcesOfPort(view: NetworkView, id: string): string[] {
  const port = view.port(id);
  const own = [`port/${id}`, ...(view.mirror(id) ? [`mirror/${id}`] : [])];
  const filters = (namespace: string, ids: readonly string[]) => ids.map((one) => `filter/${namespace}/${one}`);
  if (port?.behind.is === "endpoint") {
    const link = view.endpoint(port.behind.id)?.links.find((one) => one.port === id);
    own.push(...filters(endpointSpace(id), link?.filters ?? []));
  }
  if (!port?.filters) return own;
  const isApart = isMiddlebox(port);
  const namespace = isApart ? middleboxSpace(id) : port.router;
  return [
    ...own,
    ...(isApart ? [`middlebox/${id}`] : []),
    ...filters(namespace, [...port.filters.in, ...port.filters.out]),
    `open/${namespace}/${filtersKey(port.filters)}`,
  ];
}

/** Whose ports are asked only where there is a road. */
function hearsOthers(view: NetworkView, { id, peerings }: RouterSpec): boolean {
  return (peerings.length > 0 || view.hubs().length > 0) && routersHeard({ view }, id).length > 0;
}

function sourcesOf(view: NetworkView, router: RouterSpec, ofPort: (id: string) => readonly string[]): string[] {
  const ofPorts = new Set<string>();
  for (const id of router.ports) for (const source of ofPort(id)) ofPorts.add(source);
  for (const id of router.segments) {
    const segment = view.segment(id);
    for (const filter of segment ? [segment.filterIn, segment.filterOut] : [])
      ofPorts.add(`filter/${router.id}/${filter}`);
  }
  return [
    ...router.segments.map((id) => `segment/${id}`),
    ...router.tables.map((id) => `table/${id}`),
    ...ofPorts,
    ...router.gateways.flatMap((id) => {
      const sources = view.gateway(id)?.kind === "egress-only" ? [`sources/${id}`] : [];
      return [`gateway/${id}`, ...sources];
    }),
    ...router.translators.map((id) => `translator/${id}`),
    ...router.endpoints.map((id) => `endpoint/${id}`),
    ...router.peerings.map((id) => `peering/${router.id}/${id}`),
    ...(router.peerings.length > 0 ? [`peers/${router.id}`] : []),
    ...(hearsOthers(view, router) ? [`hub-tags/${router.id}`] : []),
    ...router.publicAddresses.map((id) => `public/${id}`),
  ];
}
