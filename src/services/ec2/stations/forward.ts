/**
 * An instance as a router: what a guest does with packets that are not its own (M07, M15, M17, NTI).
 *
 * The guest's own configuration is not visible to the cloud, so that this is an assumption, stated in every hop: it
 * forwards by its connected subnets and its default route (the primary interface), and, being the NAT instance of
 * hosts without public addresses, masquerades what they send to the internet when it has a public address itself.
 */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Route } from "../../../fabric/station.ts";
import { parseAddress } from "../../../net/address.ts";
import { everything } from "../../../net/prefix.ts";
import { interfacesOf } from "../instance-interface.ts";
import { instances } from "../tables/instance.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { privateUse, sharedUse } from "./ranges.ts";
import { blocksOf, ownPrefixes, publicIpOf, subnetBlocks } from "./rows.ts";

/** Where a guest takes a packet that is not for itself. */
export const forward: Place = {
  place: "forward",
  every: (read) => routers(read).map(({ id }) => at("forward", id)),
  build: (read, id, instanceId) => {
    if (!read.get(instances, instanceId)) return undefined;
    const way = at("onward", instanceId);
    const forwards = go(way, { identity: "lost", because: `${instanceId} is taken to forward what is not its own` });
    const edges = [...masquerades(read, instanceId, way), forwards];
    return {
      id,
      kind: "instance as a router",
      resource: { id: instanceId, type: "instance" },
      choice: inOrder(edges, drop("NO_PATH", "there is no way on")),
    };
  },
};

/** By which of its interfaces a guest sends on what it forwards. */
export const onward: Place = {
  place: "onward",
  every: (read) => routers(read).map(({ id }) => at("onward", id)),
  build: (read, id, instanceId) => {
    const enis = interfacesOf(read, instanceId);
    const [primary] = enis;
    if (!primary) return undefined;
    const own = enis.flatMap((eni, rank) => ownRoutes(eni, rank));
    const connected = enis.flatMap((eni, rank) => connectedRoutes(read, eni, rank));
    const byDefault = [everything(4), everything(6)].map((prefix): Route => ({
      prefix,
      rank: 0,
      origin: "default",
      target: primary.id,
      edge: go(at("interface-out", primary.id)),
    }));
    return {
      id,
      kind: "instance's own routes",
      resource: { id: instanceId, type: "instance" },
      choice: {
        by: "prefix",
        of: "destination",
        routes: [...own, ...connected, ...byDefault],
        otherwise: drop("NO_ROUTE_TO_DESTINATION", `${instanceId} has no route to {destination}`),
      },
    };
  },
};

function routers(read: Recorder) {
  return read.all(instances).filter(({ id }) => interfacesOf(read, id).length > 0);
}

/** What it masqueraded may have been its own, sent by another of its interfaces: answers to that stay. */
function ownRoutes(eni: NetworkInterface, rank: number): Route[] {
  const edge = go(at("guest", eni.id));
  return ownPrefixes(eni).map((prefix) => ({ prefix, rank, origin: "own", target: eni.id, edge }));
}

function connectedRoutes(read: Recorder, eni: NetworkInterface, rank: number): Route[] {
  const subnet = read.get(subnets, eni.subnetId);
  const edge = go(at("interface-out", eni.id));
  return subnet
    ? subnetBlocks(subnet).map((prefix) => ({ prefix, rank, origin: "connected", target: eni.id, edge }))
    : [];
}

/** Idle time-outs of Linux's own connection tracking, in seconds. */
const linuxIdle = { tcp: 432_000, udp: 30, udpStream: 120, other: 600 } as const;

function masquerades(read: Recorder, instanceId: string, way: string): Edge[] {
  const [primary] = interfacesOf(read, instanceId);
  const address = primary?.privateIps[0]?.address;
  const vpc = primary && read.get(vpcs, primary.vpcId);
  if (!primary || !address || !vpc || !publicIpOf(read, primary, address)) return [];
  const inside = [...privateUse, ...sharedUse, ...blocksOf(vpc)];
  const needsIt: Guard = {
    is: "all",
    of: [
      { is: "family", family: 4 },
      { is: "not", of: { is: "in", side: "destination", prefixes: inside } },
      { is: "not", of: { is: "held", side: "source", under: at("public-of", vpc.id, "") } },
    ],
  };
  return [
    go(way, {
      when: needsIt,
      identity: "lost",
      session: {
        does: "translate",
        device: instanceId,
        addresses: [parseAddress(address)!],
        ports: { from: 1024, to: 65535 },
        flowsPerDestination: 64_512,
        idle: linuxIdle,
      },
      because: `${instanceId} is taken to be a NAT instance: {source} has no public address and gets its ${address}`,
    }),
  ];
}
