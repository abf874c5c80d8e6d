/** A walk over the networks that should run, as a backend reads them, ends where the trace over the graph ends. */
import { expect, it } from "vitest";
import { atlasOf } from "../../../../test/simulation/atlas.ts";
import { drawFrom } from "../../../../test/simulation/draw.ts";
import { drawFlow, linesOf } from "../../../../test/simulation/flows.ts";
import type { Question } from "../../../../test/simulation/evaluate.ts";
import { text } from "../../../../test/simulation/ip.ts";
import { buildNetwork, describeWorld } from "../../../../test/simulation/network.ts";
import { openWorld } from "../../../../test/simulation/world.ts";
import { random, sample, seed } from "../../../../test/proof.ts";
import type { Recorder } from "../../../core/derive.ts";
import { askFilters } from "../../../fabric/filter.ts";
import { trace } from "../../../fabric/trace.ts";
import type { Hop } from "../../../fabric/trace-types.ts";
import { address, formatAddress, sameAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { extractAddress } from "../../../net/nat64.ts";
import type { Header } from "../../../net/packet.ts";
import { contains, prefixAround } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import type { HubEnd, HubRouterEnd, HubSpec, PortSpec, PublicAddressSpec, Way } from "../../../specs/network.ts";
import { amazonServices, cloudOwned, nobodys, privateUse, sharedUse, toMany } from "../stations/ranges.ts";
import { graphOf } from "../stations/index.ts";
import { networkOf } from "./index.ts";

/** Where a walk ends: at a port, on the internet, or at what stops it; `nobody` is not there in the view. */
type End = { readonly at: string; readonly source: string; readonly destination: string } | { readonly stops: string };

/** A packet on its way. */
interface Going {
  readonly header: Header;
  /** The groups of its sender, while they are known. */
  readonly tags?: readonly string[];
  readonly zone: string;
}

/** Codes that say the same from a backend's point of view. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(ENI_SG_RULES_MISMATCH|SG_HAS_NO_RULES|SG_REFERENCES_NOT_PRESERVED)$/, "groups"],
  [/^(NGW_REQUIRES_SOURCE_IN_VPC|X_NGW_OWN_SUBNET|X_NGW_NO_SESSION|PROTOCOL_RESTRICTION)$/, "translator"],
  [/^(X_ADDRESS_NOT_HELD|X_RESERVED_ADDRESS|X_NOT_ON_THE_INTERNET)$/, "nobody"],
];
const kindOf = (code: string): string => kinds.find(([codes]) => codes.test(code))?.[1] ?? code;

const within = (blocks: readonly Prefix[], at: Address): boolean => blocks.some((block) => contains(block, at));
const longest = <T extends { readonly prefix: Prefix }>(list: readonly T[], at: Address): T | undefined =>
  list.filter((one) => contains(one.prefix, at)).toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
const owns = (port: PortSpec, at: Address): boolean =>
  port.addresses.some((own) => sameAddress(own, at)) || within(port.prefixes, at);
const standsFor = ({ length }: PublicAddressSpec, own: Address, at: Address): boolean =>
  length === undefined ? sameAddress(own, at) : contains(prefixAround(own, length), at);

/** Walks over a view. */
class Walk {
  readonly view;
  readonly graph;
  steps = 0;

  constructor(read: Recorder) {
    this.view = networkOf(read);
    this.graph = graphOf(read);
  }

  fromPort(id: string, header: Header): End {
    const port = this.view.port(id);
    if (!port) return { stops: "nobody" };
    const honest = owns(port, header.source);
    if (port.checked && !honest) return { stops: "ENI_SOURCE_DEST_CHECK_RESTRICTION" };
    const going: Going = { header, zone: port.zone, ...(honest && { tags: port.tags }) };
    if (port.filters && !this.#admits(port.filters.out, going, port.router)) return { stops: "groups" };
    return this.#outOf(port, going);
  }

  onInternet(going: Going): End {
    const { header } = going;
    if (++this.steps > 8) return { stops: "X_LOOP" };
    const found = this.#publicAddresses().find((one) => standsFor(one, one.public, header.destination));
    if (!found) return onlyCloud(header.destination) ? { stops: "nobody" } : ends("internet", header);
    const road = found.roads.find(({ sources }) => within(sources, header.source));
    const gateway = this.view.gateway((road ? road.gateway : found.gateway) ?? "");
    if (!gateway) return { stops: "X_NO_INTERNET_GATEWAY" };
    if (gateway.kind === "egress-only") {
      const isBlocked = gateway.blocked && !within(gateway.blocked.except, header.destination);
      return { stops: isBlocked ? gateway.blocked.code : "X_EIGW_NO_SESSION" };
    }
    const refused = gateway.refused.find(({ prefixes }) => within(prefixes, header.source));
    if (refused) return { stops: refused.codeIn };
    if (found.blockedIn) return { stops: found.blockedIn };
    const destination = found.length === undefined ? found.inside : header.destination;
    const inside: Going = { header: { ...header, destination }, zone: going.zone };
    if (found.translator) return this.#translate(found.translator, inside);
    return gateway.table ? this.#byTable(gateway.table, inside) : this.#local(gateway.router, inside, true);
  }

  #publicAddresses(): PublicAddressSpec[] {
    const routers = this.view.routers().map((id) => this.view.router(id)!);
    return routers.flatMap(({ publicAddresses }) => publicAddresses.map((id) => this.view.publicAddress(id)!));
  }

  #admits(filters: readonly string[], { header, tags }: Going, router?: string): boolean {
    const holders = router === undefined ? [] : this.#named(router).map((id) => `address/${id}/`);
    return askFilters(this.graph, filters, header, { tags, holders })?.admitted === true;
  }

  /** The routers whose ports' tags filters of a router know. */
  #named(router: string): string[] {
    const roads = (this.view.router(router)?.peerings ?? []).map((id) => this.view.peering(id)!);
    const others = roads
      .filter(({ keepsTags }) => keepsTags)
      .flatMap(({ ends: both }) => both.map((one) => one.router));
    return [...new Set([router, ...others])];
  }

  #over(id: string, router: string, going: Going): End {
    const { ends: both, keepsTags } = this.view.peering(id)!;
    const [near, far] = both[0].router === router ? both : [both[1], both[0]];
    const { source, destination } = going.header;
    if (!within(near.blocks, source) || !within(far.blocks, destination))
      return { stops: "PCX_REQUIRES_ADDRESS_IN_VPC_CIDR" };
    return this.#local(far.router, keepsTags ? going : { ...going, tags: undefined }, true);
  }

  #outOf(port: PortSpec, going: Going): End {
    const segment = this.view.segment(port.segment!)!;
    const { destination } = going.header;
    if (within(toMany, destination)) return { stops: "X_NO_MULTICAST" };
    if (within(segment.blocks, destination)) return this.#local(port.router, going, false);
    if (!this.#admits([segment.filterOut], going)) return { stops: "SUBNET_ACL_RESTRICTION" };
    return this.#byTable(segment.table, going);
  }

  #byTable(id: string, going: Going): End {
    if (++this.steps > 12) return { stops: "X_LOOP" };
    const table = this.view.table(id)!;
    const route = longest(table.routes, going.header.destination);
    return route ? this.#take(route.way, table.router, going) : { stops: "NO_ROUTE_TO_DESTINATION" };
  }

  #take(way: Way, router: string, going: Going): End {
    switch (way.to) {
      case "local":
        return this.#local(router, going, true);
      case "port":
        return this.#into(way.id, going, true);
      case "gateway":
        return this.#outBy(way.id, going);
      case "translator":
        return this.#translate(way.id, going);
      case "peering":
        return this.#over(way.id, router, going);
      case "hub": {
        const door = way.doors.find(({ zone }) => zone === going.zone);
        return door ? this.#into(door.port, going, true) : { stops: "TGW_ROUTE_AZ_RESTRICTION" };
      }
      case "endpoint":
        return { stops: "the service of an endpoint" };
      case "nowhere":
        return { stops: way.code };
    }
  }

  #local(router: string, going: Going, filtered: boolean): End {
    const ports = this.view.router(router)?.ports ?? [];
    const holder = ports.find((id) => owns(this.view.port(id)!, going.header.destination));
    return holder ? this.#into(holder, going, filtered) : { stops: "nobody" };
  }

  #into(id: string, going: Going, filtered: boolean): End {
    const port = this.view.port(id)!;
    if (filtered && !this.#admits([this.view.segment(port.segment!)!.filterIn], going))
      return { stops: "SUBNET_ACL_RESTRICTION" };
    if (port.behind.is === "translator") return this.#translate(port.behind.id, going);
    if (port.behind.is === "hub") return this.#intoHub(port, port.behind, going);
    if (!this.#admits(port.filters!.in, going, port.router)) return { stops: "groups" };
    if (port.checked && !owns(port, going.header.destination)) return { stops: "ENI_SOURCE_DEST_CHECK_RESTRICTION" };
    return ends(id, going.header);
  }

  #intoHub(port: PortSpec, { id, end: endId }: { readonly id: string; readonly end: string }, going: Going): End {
    const hub = this.view.hub(id)!;
    const end = hub.ends.find((one) => one.id === endId) as HubRouterEnd;
    if (owns(port, going.header.destination)) return { stops: "X_TRANSIT_INTERFACE" };
    if (!end.carries6 && going.header.source.family === 6) return { stops: "X_TGW_NO_IPV6" };
    const { tells } = end.doors.find((door) => door.port === port.id)!;
    return this.#inHub(hub, end, { ...going, tags: tells ? going.tags : undefined });
  }

  #inHub(hub: HubSpec, { table }: HubEnd, going: Going): End {
    if (++this.steps > 12) return { stops: "X_LOOP" };
    if (!table) return { stops: "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION" };
    const route = longest(this.view.hubTable(table)!.routes, going.header.destination);
    if (!route) return { stops: "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT" };
    if (route.way.to === "nowhere") return { stops: route.way.code };
    const { id } = route.way;
    const end = hub.ends.find((one) => one.id === id)!;
    if (end.at === "router") return this.#outOfHub(end, going);
    const peer = this.view.hub(end.hub)!;
    return this.#inHub(
      peer,
      peer.ends.find((one) => one.id === end.end)!,
      { ...going, tags: undefined, zone: "" },
    );
  }

  #outOfHub(end: HubRouterEnd, going: Going): End {
    if (!end.carries6 && going.header.source.family === 6) return { stops: "X_TGW_NO_IPV6" };
    const door = end.doors.find(({ zone }) => zone === going.zone) ?? end.doors[0]!;
    const tags = door.tells ? going.tags : undefined;
    return this.#outOf(this.view.port(door.port)!, { ...going, tags, zone: door.zone });
  }

  #translate(id: string, { header, zone }: Going): End {
    const nat = this.view.translator(id)!;
    const { source, destination } = header;
    const to = destination.family === 4 ? destination : extractAddress(nat.embedding, destination);
    const served = within(nat.serves, source) && !within(nat.refuses, source);
    const own = nat.addresses.some((one) => sameAddress(one.address, destination));
    const begins = header.icmp === undefined || header.icmp.type === (source.family === 4 ? 8 : 128);
    if (![1, 6, 17, 58].includes(header.protocol) || own || !served || !to) return { stops: "translator" };
    const at = nat.port === undefined ? this.#zoneOf(id, zone) : undefined;
    const candidates = nat.addresses.filter((one) => one.zone === at);
    if (candidates.length === 0) return { stops: "REGIONAL_NGW_ROUTE_AZ_RESTRICTION" };
    if (!begins) return { stops: "translator" };
    const { address: from } = candidates[0]!;
    const changed = to === destination ? header : { ...header, ...(header.icmp && { protocol: 1, icmp: echo }) };
    const going: Going = { header: { ...changed, source: from, destination: to }, zone };
    if (nat.port === undefined) return this.#byTable(nat.table!, going);
    const port = this.view.port(nat.port)!;
    return this.#outOf(port, { ...going, zone: port.zone });
  }

  #zoneOf(id: string, zone: string): string | undefined {
    const nat = this.view.translator(id)!;
    return nat.addresses.some((one) => one.zone === zone) ? zone : (nat.fallbackZone ?? "none");
  }

  #outBy(id: string, going: Going): End {
    const gateway = this.view.gateway(id)!;
    const { source, destination } = going.header;
    if (gateway.blocked && !within(gateway.blocked.except, source)) return { stops: gateway.blocked.code };
    if (gateway.kind === "egress-only" && source.family === 4) return { stops: "translator" };
    const refused = gateway.refused.find(({ prefixes }) => within(prefixes, destination));
    if (refused) return { stops: refused.codeOut };
    if (going.tags && within(gateway.redirected, source)) return { stops: "INGRESS_RTB_TRAFFIC_REDIRECTION" };
    const known = this.view.router(gateway.router)!.publicAddresses.map((one) => this.view.publicAddress(one)!);
    const found = known.find((one) => standsFor(one, one.inside, source));
    const missing = {
      internet: "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS",
      "egress-only": "GATEWAY_REJECTS_SPOOFED_TRAFFIC",
    };
    if (!found) return { stops: missing[gateway.kind] };
    if (gateway.kind === "egress-only") return this.onInternet({ ...going, tags: undefined });
    if (found.blockedOut) return { stops: found.blockedOut };
    const changed = found.length === undefined ? found.public : source;
    return this.onInternet({ header: { ...going.header, source: changed }, zone: going.zone });
  }
}

/** Whether the internet has nobody at an address that the cloud does not lead to. */
const onlyCloud = (at: Address): boolean =>
  !within(amazonServices, at) && within([...cloudOwned, ...privateUse, ...sharedUse, ...nobodys], at);
const echo = { type: 8, code: 0, identifier: 1 };

function ends(at: string, { source, destination }: Header): End {
  return { at, source: formatAddress(source), destination: formatAddress(destination) };
}

function headerOf({ packet }: Question): Header {
  const { protocol, sport, dport, type, code } = packet;
  return {
    protocol,
    source: address(text(packet.src)),
    destination: address(text(packet.dst)),
    ...(sport !== undefined && { sourcePort: sport, destinationPort: dport }),
    ...(type !== undefined && { icmp: { type, code: code!, identifier: 1 } }),
    length: 0,
    whole: true,
  };
}

/**
 * How the trace ends, at the first port or the internet; nothing for services of the link, and for hairpins. What seems
 * to come from its receiver itself arrives at the port, whose guest drops it.
 */
function traced(read: Recorder, question: Question, header: Header): { end: End; hops: readonly Hop[] } | undefined {
  const from = question.from === "internet" ? "internet" : `interface-out/${question.from}`;
  const { hops } = trace(graphOf(read), { from, packet: header, oneWay: true }).forward;
  if (hops.some(({ station }) => /^(resolver|metadata|service)(\/|$)/.test(station))) return undefined;
  if (hops.some(({ session }) => session?.state === "known")) return undefined;
  const cut = hops.findIndex(({ station, outcome }, at) => {
    const isDoor = hops[at + 1]?.station.startsWith("transit-in/");
    return outcome === "passes" && !isDoor && /^(interface-in\/|internet-beyond)/.test(station);
  });
  const last = hops[cut === -1 ? hops.length - 1 : cut]!;
  const { source, destination } = last.before;
  const at = last.station === "internet-beyond" ? "internet" : last.resource.id;
  const isMartian = last.code === "X_FROM_ITSELF";
  if (cut !== -1 || isMartian) return { end: { at, source, destination }, hops };
  return { end: { stops: kindOf(last.code!) }, hops };
}

/** Whether both end alike. What is down is not in the view: it stops somewhere, and the trace does so earlier. */
function agree(walked: End, found: End): boolean {
  if ("stops" in found && found.stops.startsWith("BAD_STATE")) return "stops" in walked;
  if ("stops" in walked && walked.stops === "nobody") return "stops" in found;
  return JSON.stringify(walked) === JSON.stringify(found);
}

const networks = sample(300, 8);
const flows = 250;

it(`both agree on ${flows} packets in ${networks} networks`, { timeout: 1_800_000 }, async () => {
  const arrived = new Set<string>();
  for (let network = 0; network < networks; network++) {
    const from = seed() + network;
    const draw = drawFrom(random(from));
    const world = openWorld(draw, `walk-${from}`);
    await buildNetwork(world);
    const { reader } = world.test.cloud;
    const atlas = atlasOf(await describeWorld(world));
    const lines = linesOf(atlas);
    for (let flow = 0; flow < flows; flow++) {
      const question = drawFlow(draw, atlas, lines);
      const header = headerOf(question);
      const found = traced(reader, question, header);
      if (!found) continue;
      const walk = new Walk(reader);
      const start: Going = { header, zone: "" };
      const walked = question.from === "internet" ? walk.onInternet(start) : walk.fromPort(question.from, header);
      arrived.add("stops" in walked ? walked.stops : walked.at === "internet" ? "internet" : "port");
      if (!agree(walked, found.end)) {
        const { src, dst } = question.packet;
        const hops = found.hops.map(({ station, outcome, code }) => `${station} ${outcome} ${code ?? ""}`);
        const told = [`FOGBANK_SEED=${from} ${question.from} ${text(src)} > ${text(dst)}`, ...hops].join("\n");
        expect(walked, told).toEqual(found.end);
      }
    }
  }
  expect([...arrived]).toEqual(expect.arrayContaining(["port", "internet", "groups"]));
});
