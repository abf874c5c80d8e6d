/** Network load balancers: a node in each zone, which gives flows to targets by their hash (M35–M37). */
import type { Recorder } from "../../../core/derive.ts";
import type { Balancing, Edge, Guard, IdleTimes, Passage, Station } from "../../../fabric/station.ts";
import { parseAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import { hostPrefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import {
  endsOf,
  keepsSources,
  listenerIdle,
  listeners,
  loadBalancers,
  pathOf,
  seedOf,
  sticks,
} from "../../elbv2/face.ts";
import type { BalancerZone, Listener, LoadBalancer } from "../../elbv2/face.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";

/** A load balancer in one zone. */
export interface Node {
  readonly balancer: LoadBalancer;
  readonly zone: BalancerZone;
}

/** The node that an interface is of. */
export function nodeOf(read: Recorder, eni: NetworkInterface): Node | undefined {
  if (!eni.interfaceType.endsWith("_load_balancer")) return undefined;
  const [balancer] = read.by(loadBalancers, "networkInterface", eni.id);
  const zone = balancer?.zones.find(({ networkInterfaceId }) => networkInterfaceId === eni.id);
  return balancer && zone && { balancer, zone };
}

/** The kind of road that what comes through an endpoint comes over. */
export const privateLink = "private-link";

/** The memory of a node. */
function nodeDevice({ balancer, zone }: Node): string {
  return `${balancer.id}/${zone.zone}`;
}

/** The id of a node among all: `0123456789abcdef_us-east-1a`. */
export function nodeId({ balancer, zone }: Node): string {
  return `${balancer.id}_${zone.zone}`;
}

/** The ports that a node sends from where it gives flows its own address (M37). */
export const nodePorts = { ports: { from: 1024, to: 65535 }, flowsPerDestination: 55_000 };

/** A node of a network load balancer: what comes back from targets, and what is asked of its listeners. */
export const balancer: Place = {
  place: "balancer",
  every: (read) => nodes(read).map(({ balancer: { id }, zone }) => at("balancer", id, zone.zone)),
  build: (read, id, balancerId, zone) => {
    const node = nodeAt(read, balancerId, zone);
    if (!node) return undefined;
    const back = go(wayOut(read, node), {
      when: { is: "known", device: nodeDevice(node), direction: "back" },
      session: { does: "restore", device: nodeDevice(node), toSender: true },
      identity: tagsOf(node),
      zone,
      because: `it answers a flow that ${node.balancer.name} balanced`,
    });
    const asked = read.by(listeners, "loadBalancer", balancerId).map((listener) =>
      go(at("listener", listener.id, zone), {
        when: { is: "all", of: [listensFor(listener), toward(node)] },
        because: `${node.balancer.name} listens for ${listener.protocol} on port ${listener.port}`,
      }),
    );
    const edges = [...inBadState(node), back, ...asked];
    const mismatch = drop("ELBV2_LISTENERS_MISMATCH", `no listener of ${node.balancer.name} takes {packet}`);
    return nodeStation(id, "load balancer", node, edges, mismatch);
  },
};

/** A listener at a node: to which target a flow goes. */
export const listener: Place = {
  place: "listener",
  every: (read) =>
    nodes(read).flatMap(({ balancer: { id }, zone }) =>
      read.by(listeners, "loadBalancer", id).map((row) => at("listener", row.id, zone.zone)),
    ),
  build: (read, id, listenerId, zone) => {
    const row = read.get(listeners, listenerId);
    const node = row && nodeAt(read, row.loadBalancerId, zone);
    if (!row || !node) return undefined;
    const isTcp: Guard = { is: "protocol", protocols: [protocols.tcp] };
    const nobodys = `${node.balancer.name} knows no flow of {packet}, which begins none`;
    const edges = [
      ...balancings(read, node, row),
      { ...drop("X_ELB_NO_SESSION", `${nobodys}: it is reset`, isTcp), refuse: "rejected" as const },
    ];
    return nodeStation(id, "listener", node, edges, drop("X_ELB_NO_SESSION", nobodys));
  },
};

/** Where answers come back to a node that kept the clients' addresses: `balancer-back/subnet/interface`. */
export const balancerBack: Place = {
  place: "balancer-back",
  every: (read) => nodes(read).map(({ zone }) => at("balancer-back", zone.subnetId, zone.networkInterfaceId)),
  build: (read, id, _subnetId, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    const node = eni && nodeOf(read, eni);
    if (!node) return undefined;
    const to = at("balancer", node.balancer.id, node.zone.zone);
    const because = "answers of flows whose sources it kept come back to the load balancer, whatever routes say";
    return nodeStation(id, "load balancer", node, [go(to, { because })], drop("NO_PATH", "there is no way on"));
  },
};

/** What an interface of a load balancer takes in. */
export function balancerEdges({ balancer: { id, type }, zone }: Node): Edge[] {
  if (type === "gateway") return [drop("X_GWLB_ENDPOINTS_ONLY", "{destination} takes nothing but from its endpoints")];
  return [go(at("balancer", id, zone.zone))];
}

/** What becomes of flows at a listener: new ones, and those that are known. */
function balancings(read: Recorder, node: Node, row: Listener): Edge[] {
  const { balancer: owner, zone } = node;
  const ends = endsOf(read, row, zone.zone);
  const passage = (keeps: boolean): Omit<Passage, "to" | "when"> => ({
    session: {
      does: "balance",
      device: nodeDevice(node),
      by: sticks(read, row) ? "source" : "flow",
      seed: seedOf(row),
      ends: ends.ends,
      idle: idleOf(row),
      ...(!keeps && { as: { addresses: nodeAddresses(zone), ...nodePorts } }),
    } satisfies Balancing,
    identity: tagsOf(node),
    zone: zone.zone,
    tracksFlow: true,
    road: "load-balancer",
    ...(keeps && { comesBackBy: at("balancer-back", zone.subnetId, zone.networkInterfaceId) }),
    because: `${owner.name} gives it to a target${keeps ? " and keeps its source" : " from its own address"}`,
  });
  const overLink: Guard = { is: "came", over: [privateLink] };
  const ways = keepsSources(read, row)
    ? [{ when: overLink, with: passage(false) }, { with: passage(true) }]
    : [{ with: passage(false) }];
  const known: Guard = { is: "known", device: nodeDevice(node), direction: "onward" };
  const each = (when: Guard): Edge[] =>
    ways.map((way) => go(wayOut(read, node), { ...way.with, when: way.when ? all(when, way.when) : when }));
  if (ends.ends.length === 0) return [...each(known), drop(ends.code, ends.because)];
  return [...otherFamily(node, ends.ends[0]!.address.family), ...each(known), ...each({ is: "opening" })];
}

/** Targets of a group have one family; AWS translates what comes in the other, which is not built. */
function otherFamily({ balancer: { name } }: Node, family: Family): Edge[] {
  const other: Guard = { is: "not", of: { is: "family", family } };
  const text = `${name} has targets of IPv${family} alone for it, and translating between families is not built`;
  return [drop("X_ELB_FAMILY_NOT_BUILT", text, other)];
}

/** The addresses of a node. */
export function nodeAddresses({ privateIp, ipv6 }: BalancerZone) {
  return [privateIp, ipv6].flatMap((text) => (text ? [parseAddress(text)!] : []));
}

const all = (...of: Guard[]): Guard => ({ is: "all", of });

function nodes(read: Recorder): Node[] {
  const networks = read.all(loadBalancers).filter(({ type }) => type === "network");
  return networks.flatMap((one) => one.zones.map((zone) => ({ balancer: one, zone })));
}

function nodeAt(read: Recorder, balancerId: string, zone: string): Node | undefined {
  const row = read.get(loadBalancers, balancerId);
  const place = row?.zones.find((one) => one.zone === zone);
  return row?.type === "network" && place ? { balancer: row, zone: place } : undefined;
}

function nodeStation(
  id: string,
  kind: string,
  { balancer: row }: Node,
  edges: readonly Edge[],
  otherwise: ReturnType<typeof drop>,
): Station {
  return { id, kind, resource: { id: pathOf(row), type: "load-balancer" }, choice: inOrder(edges, otherwise) };
}

function inBadState({ balancer: { name, state } }: Node): Edge[] {
  return state === "active" ? [] : [drop("BAD_STATE", `${name} is ${state}`)];
}

/** One that has groups is filtered by them; without any, nothing filters what it sends. */
function wayOut(_read: Recorder, { balancer: { hasGroups }, zone }: Node): string {
  return hasGroups ? at("groups-out", zone.networkInterfaceId) : at("subnet-out", zone.subnetId);
}

function tagsOf({ balancer: { hasGroups, groupIds } }: Node): Passage["identity"] {
  return hasGroups ? { tags: groupIds } : "lost";
}

function toward({ zone }: Node): Guard {
  const prefixes: Prefix[] = nodeAddresses(zone).map(hostPrefix);
  return { is: "in", side: "destination", prefixes };
}

function listensFor({ protocol, port }: Listener): Guard {
  const numbers = { TCP: [6], UDP: [17], TCP_UDP: [6, 17], GENEVE: [] }[protocol];
  return all({ is: "protocol", protocols: numbers }, { is: "port", port: port ?? 0 });
}

/** Seconds after which a node forgets flows ("Listeners for your Network Load Balancers"). */
function idleOf(row: Listener): IdleTimes {
  return { tcp: listenerIdle(row), udp: 120, udpStream: 120, other: 120 };
}
