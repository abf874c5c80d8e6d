/** An interface: what may leave it, what it takes in, and the guest behind it (ENI-08, M04, M17). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Station } from "../../../fabric/station.ts";
import { parseAddress } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import { hostPrefix, nthAddress, prefix } from "../../../net/prefix.ts";
import { interfacesOf } from "../instance-interface.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { balancerEdges, nodeOf } from "./balancer.ts";
import { endpointAnswers, endpointOf } from "./endpoint.ts";
import { dhcp, linkServices, metadataAddress4, metadataAddress6, resolverAddresses } from "./ranges.ts";
import { multicastRoad } from "./multicast.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { instanceOf, ownPrefixes, subnetAndVpc } from "./rows.ts";
import { attachmentEdges, attachmentOf } from "./transit-gateway.ts";

/** Bytes of the largest packet inside a VPC (MTU-01). */
const vpcMtu = 9001;

const every = (place: Place["place"]) => (read: Recorder) => read.all(networkInterfaces).map(({ id }) => at(place, id));

/** Where a guest's packets come out of their interface. */
export const interfaceOut: Place = {
  place: "interface-out",
  every: every("interface-out"),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    if (!eni) return undefined;
    const own: Guard = { is: "in", side: "source", prefixes: ownPrefixes(eni) };
    const sends = go(at("groups-out", eni.id), { mtu: { bytes: vpcMtu }, zone: eni.zone });
    const forged = drop(spoofed, `{source} is not an address of ${eni.id}, whose source/destination check is on`, {
      is: "not",
      of: own,
    });
    const strange = { ...sends, identity: "lost" as const, because: "the source/destination check is off" };
    const endpoint = endpointOf(read, eni);
    if (endpoint) return interfaceStation(id, "interface, outbound", eni, endpointAnswers(eni, endpoint));
    return interfaceStation(id, "interface, outbound", eni, [
      ...notWorking(read, eni),
      ...ownEdges(eni, own),
      ...leases,
      ...(eni.sourceDestCheck ? [forged] : []),
      ...linkEdges(read, eni),
      { ...sends, when: own, identity: { tags: eni.groupIds }, because: `{source} is an address of ${eni.id}` },
      strange,
    ]);
  },
};

/** Where packets reach an interface, behind its security groups. */
export const interfaceIn: Place = {
  place: "interface-in",
  every: every("interface-in"),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    if (!eni) return undefined;
    const own: Guard = { is: "in", side: "destination", prefixes: ownPrefixes(eni) };
    const guest = go(at("guest", eni.id), { when: own, because: `{destination} is an address of ${eni.id}` });
    const instanceId = eni.attachment?.instanceId;
    const strange =
      eni.sourceDestCheck || !instanceId
        ? drop(spoofed, `{destination} is not an address of ${eni.id}, whose source/destination check is on`)
        : go(at("forward", instanceId), { because: "the source/destination check is off" });
    const attachment = attachmentOf(read, eni);
    if (attachment) return interfaceStation(id, "interface, inbound", eni, attachmentEdges(read, eni, attachment));
    const kept = keptEdges(read, eni, own);
    if (kept) return interfaceStation(id, "interface, inbound", eni, kept);
    const heard = go(at("guest", eni.id), {
      when: { is: "came", over: [multicastRoad] },
      because: `${eni.id} hears {destination}`,
    });
    const takes = [
      ...notWorking(read, eni),
      heard,
      fromItself(eni, own),
      ...routerEdges(read, eni, own),
      guest,
      strange,
    ];
    return interfaceStation(id, "interface, inbound", eni, takes);
  },
};

/** The end of a way: the guest behind an interface. */
export const guest: Place = {
  place: "guest",
  every: every("guest"),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    if (!eni) return undefined;
    const host = eni.attachment?.instanceId;
    return {
      id,
      kind: host ? "instance" : "interface",
      resource: host ? { id: host, type: "instance" } : { id: eni.id, type: "network-interface" },
      choice: { by: "end", because: `${host ?? eni.id} receives it`, answersFrom: at("interface-out", eni.id) },
    };
  },
};

/** The entry of an interface's subnet for packets that come from elsewhere is in `network-acl.ts`. */
const spoofed = "ENI_SOURCE_DEST_CHECK_RESTRICTION";

function interfaceStation(id: string, kind: string, eni: NetworkInterface, edges: readonly Edge[]): Station {
  const resource = { id: eni.id, type: "network-interface" };
  return { id, kind, resource, choice: inOrder(edges, drop("NO_PATH", `${eni.id} has no way on`)) };
}

/** M36: a target that is its own client, its source kept, is sent what seems to come from itself. */
function fromItself(eni: NetworkInterface, own: Guard): Edge {
  const looped: Guard = { is: "all", of: [own, { is: "looped" }] };
  return drop("X_FROM_ITSELF", `${eni.id} takes nothing that seems to come from itself`, looped);
}

/** What the interfaces of load balancers and endpoints take in. */
function keptEdges(read: Recorder, eni: NetworkInterface, own: Guard): Edge[] | undefined {
  const strange = drop(spoofed, `{destination} is not an address of ${eni.id}`, { is: "not", of: own });
  const node = nodeOf(read, eni);
  if (node) return [strange, ...balancerEdges(node)];
  const endpoint = endpointOf(read, eni);
  if (!endpoint) return undefined;
  return endpoint.kind === "Interface"
    ? [strange, go(at("endpoint", eni.id), { identity: "lost" })]
    : [go(at("inspect", eni.id))];
}

/** What a router takes by any of its interfaces: answers to what it masqueraded, and all that is its own. */
function routerEdges(read: Recorder, eni: NetworkInterface, own: Guard): Edge[] {
  const instanceId = eni.attachment?.instanceId;
  if (eni.sourceDestCheck || !instanceId) return [];
  const others = interfacesOf(read, instanceId).filter(({ id }) => id !== eni.id);
  const siblings = others.map((other) =>
    go(at("guest", other.id), {
      when: { is: "in", side: "destination", prefixes: ownPrefixes(other) },
      because: `{destination} is an address of ${other.id}, another interface of ${instanceId}`,
    }),
  );
  return [masqueraded(instanceId, own), ...siblings];
}

function masqueraded(instanceId: string, own: Guard): Edge {
  return go(at("onward", instanceId), {
    when: { is: "all", of: [own, { is: "known", device: instanceId, direction: "back" }] },
    session: { does: "restore", device: instanceId },
    identity: "lost",
    because: `it answers a flow that ${instanceId} masqueraded`,
  });
}

function notWorking(read: Recorder, eni: NetworkInterface): Edge[] {
  if (eni.attachment?.status !== "attached")
    return [drop("BAD_STATE_ATTACHMENT", `${eni.id} is not attached to anything`)];
  const host = instanceOf(read, eni);
  if (!eni.attachment.instanceId || host?.state === "running") return [];
  return [drop("BAD_STATE", `${eni.attachment.instanceId} is ${host?.state ?? "gone"}`)];
}

/** What a host sends to itself never leaves it. */
function ownEdges(eni: NetworkInterface, own: Guard): Edge[] {
  const host = eni.attachment?.instanceId;
  if (!host) return [];
  const prefixes = [...eni.privateIps, ...eni.ipv6s].map(({ address }) => hostPrefix(parseAddress(address)!));
  const toItself: Guard = { is: "all", of: [own, { is: "in", side: "destination", prefixes }] };
  return [go(at("guest", eni.id), { when: toItself, because: `{destination} is ${host} itself: nothing leaves it` })];
}

const unfiltered = {
  because: "no security group and no network ACL filters it",
  mtu: { bytes: vpcMtu },
} as const;

/** Asked by whoever has no address yet. */
const leases = dhcp.map(({ prefixes, port }): Edge => {
  const here: Guard = { is: "in", side: "destination", prefixes };
  const isUdp: Guard = { is: "protocol", protocols: [protocols.udp] };
  return go(at("service", "dhcp"), {
    when: { is: "all", of: [here, isUdp, { is: "port", port }] },
    ...unfiltered,
  });
});

function linkEdges(read: Recorder, eni: NetworkInterface): Edge[] {
  const place = subnetAndVpc(read, eni.subnetId);
  if (!place) return [];
  const { subnet, vpc } = place;
  const primary = vpc.cidrs[0];
  const resolver = primary
    ? [...resolverAddresses, hostPrefix(nthAddress(prefix(primary.cidr), 2))]
    : resolverAddresses;
  const to = (prefixes: readonly ReturnType<typeof prefix>[], station: string): Edge =>
    go(station, { when: { is: "in", side: "destination", prefixes }, ...unfiltered });
  const router = subnet.cidr ? [to([hostPrefix(nthAddress(prefix(subnet.cidr), 1))], at("service", "router"))] : [];
  const host = eni.attachment?.instanceId;
  const metadata = host ? [to([...metadataAddress4, ...metadataAddress6], at("metadata", host))] : [];
  const services = linkServices.map(({ name, prefixes }) => to(prefixes, at("service", name)));
  return [to(resolver, at("resolver", subnet.id)), ...metadata, ...services, ...router];
}
