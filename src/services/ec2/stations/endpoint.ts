/** Interface endpoints: doors in a VPC to services of AWS and, over PrivateLink, to those of customers (M39). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Station } from "../../../fabric/station.ts";
import { fromNumber } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { protocols } from "../../../net/packet.ts";
import { everyPort } from "../../../net/port-range.ts";
import { balancerByArn } from "../../elbv2/face.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { endpointServices, vpcEndpoints } from "../tables/vpc-endpoint.ts";
import type { VpcEndpoint } from "../tables/vpc-endpoint.ts";
import { nodeAddresses, nodePorts, privateLink } from "./balancer.ts";
import type { Node } from "./balancer.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { groupFilter } from "./security-group.ts";

/** Bytes of the largest packet that an endpoint carries; larger ones are dropped in silence. */
export const endpointMtu = 8500;

/** Seconds without a packet after which an endpoint forgets a flow. */
export const endpointIdle = { tcp: 350, udp: 120, udpStream: 120, other: 120 } as const;

/** The endpoint that an interface is of. */
export function endpointOf(read: Recorder, eni: NetworkInterface): VpcEndpoint | undefined {
  const isOne = eni.interfaceType === "vpc_endpoint" || eni.interfaceType === "gateway_load_balancer_endpoint";
  return isOne ? read.by(vpcEndpoints, "networkInterface", eni.id)[0] : undefined;
}

/** The node of a customer's service that an endpoint's interface leads to: the one in its zone, else the first. */
export function serviceNode(read: Recorder, row: VpcEndpoint, zone: string): Node | undefined {
  const service = row.serviceId === undefined ? undefined : read.get(endpointServices, row.serviceId);
  const nodes = (service?.balancers ?? []).flatMap((arn) => {
    const balancer = balancerByArn(read, arn);
    return (balancer?.zones ?? []).map((one) => ({ balancer: balancer!, zone: one }));
  });
  return nodes.find((node) => node.zone.zone === zone) ?? nodes[0];
}

/** By what address an endpoint's interface is known at the load balancer: no host has one of these. */
export function linkAddress(eniId: string, family: 4 | 6): Address {
  const digits = BigInt(`0x${eniId.slice(-16)}`);
  return family === 4
    ? fromNumber(4, 0xf000_0000n | (digits & 0xfff_ffffn))
    : fromNumber(6, (0xfdf0n << 112n) | (digits & 0xffff_ffff_ffff_ffffn));
}

/** An interface of an endpoint, for what its groups have let in. */
export const endpoint: Place = {
  place: "endpoint",
  every: (read) => interfaces(read).map(({ eni }) => at("endpoint", eni.id)),
  build: (read, id, eniId) => {
    const found = endpointAt(read, eniId);
    if (!found) return undefined;
    const { row } = found;
    const edges = [...refusals(row), ...(row.serviceId === undefined ? [toAmazon(found)] : toNode(read, found))];
    const nobodys = drop("X_ENDPOINT_NO_SESSION", `${row.id} knows no flow of {packet}, which begins none`);
    return endpointStation(id, "VPC endpoint", row, edges, nobodys);
  },
};

/** Where answers of a customer's service come back to an interface of an endpoint. */
export const linkBack: Place = {
  place: "link-back",
  every: (read) => interfaces(read).flatMap(({ eni, row }) => (row.serviceId ? at("link-back", eni.id) : [])),
  build: (read, id, eniId) => {
    const found = endpointAt(read, eniId);
    if (!found?.row.serviceId) return undefined;
    const { row, eni } = found;
    const back = go(at("groups-out", eniId), {
      zone: eni.zone,
      when: { is: "known", device: eniId, direction: "back" },
      session: { does: "restore", device: eniId },
      because: `it answers a flow that came by ${row.id}`,
    });
    const strange = drop("VPCE_INTRA_VPC_TRAFFIC", `${row.id} lets nobody of the service begin a flow`);
    return endpointStation(id, "VPC endpoint", row, [back], strange);
  },
};

/** A service of AWS behind an endpoint. */
export const amazonService: Place = {
  place: "amazon-service",
  every: (read) => interfaces(read).flatMap(({ eni, row }) => (row.serviceId ? [] : at("amazon-service", eni.id))),
  build: (read, id, eniId) => {
    const row = endpointAt(read, eniId)?.row;
    if (!row || row.serviceId) return undefined;
    return {
      id,
      kind: "service of AWS",
      resource: { id: row.serviceName, type: "vpc-endpoint-service" },
      choice: { by: "end", because: `${row.serviceName} receives it`, answersFrom: at("interface-out", eniId) },
    };
  },
};

/** What an endpoint's interface lets out: answers, since it begins no flow. */
export function endpointAnswers(eni: NetworkInterface, row: VpcEndpoint): Edge[] {
  return [
    go(at("groups-out", eni.id), {
      when: { is: "known", device: eni.id, direction: "back" },
      session: { does: "renew", device: eni.id, direction: "back" },
      identity: { tags: eni.groupIds },
      zone: eni.zone,
      because: `it answers a flow that came by ${row.id}`,
    }),
    drop("VPCE_INTRA_VPC_TRAFFIC", `${row.id} begins no flow`),
  ];
}

interface Found {
  readonly row: VpcEndpoint;
  readonly eni: NetworkInterface;
}

function interfaces(read: Recorder): Found[] {
  return read.all(vpcEndpoints).flatMap((row) =>
    row.kind === "Interface"
      ? row.networkInterfaceIds.flatMap((id) => {
          const eni = read.get(networkInterfaces, id);
          return eni ? { row, eni } : [];
        })
      : [],
  );
}

function endpointAt(read: Recorder, eniId: string): Found | undefined {
  const eni = read.get(networkInterfaces, eniId);
  const row = eni && endpointOf(read, eni);
  return row?.kind === "Interface" ? { row, eni: eni! } : undefined;
}

function endpointStation(
  id: string,
  kind: string,
  row: VpcEndpoint,
  edges: readonly Edge[],
  otherwise: ReturnType<typeof drop>,
): Station {
  return { id, kind, resource: { id: row.id, type: "vpc-endpoint" }, choice: inOrder(edges, otherwise) };
}

function refusals({ id, state, serviceId }: VpcEndpoint): Edge[] {
  const carried = serviceId === undefined ? [protocols.tcp] : [protocols.tcp, protocols.udp];
  const others: Guard = { is: "not", of: { is: "protocol", protocols: carried } };
  const what = carried.length === 1 ? "TCP" : "TCP and UDP";
  return [
    ...(state === "available" ? [] : [drop("BAD_STATE", `${id} is ${state}`)]),
    drop("PROTOCOL_RESTRICTION", `${id} carries ${what} only: it answers no ping`, others),
  ];
}

function toAmazon({ row, eni }: Found): Edge {
  return go(at("amazon-service", eni.id), {
    session: { does: "track", device: eni.id, idle: endpointIdle },
    tracksFlow: true,
    mtu: { bytes: endpointMtu },
    because: `${row.id} leads to ${row.serviceName}`,
  });
}

/** IFE-14: the load balancer and what stands behind it never see the consumer's address. */
function toNode(read: Recorder, { row, eni }: Found): Edge[] {
  const node = serviceNode(read, row, eni.zone);
  if (!node) return [drop("VPCE_SERVICE_NOT_INSTALLED_IN_AZ", `${row.serviceName} has no load balancer`)];
  const edges = nodeAddresses(node.zone).flatMap((destination): Edge[] => {
    const { family } = destination;
    const inFamily = (guard: Guard): Guard => ({ is: "all", of: [{ is: "family", family }, guard] });
    const crosses = {
      session: {
        does: "translate" as const,
        device: eni.id,
        addresses: [linkAddress(eni.id, family)],
        destination,
        ports: everyPort,
        flowsPerDestination: nodePorts.flowsPerDestination,
        idle: endpointIdle,
      },
      identity: "lost" as const,
      tracksFlow: true,
      returnsBy: at("link-back", eni.id),
      road: privateLink,
      mtu: { bytes: endpointMtu },
      because: `${row.id} leads to ${node.balancer.name} in ${node.zone.zone}`,
    };
    const to = at("balancer", node.balancer.id, node.zone.zone);
    return [
      go(to, { ...crosses, when: inFamily({ is: "known", device: eni.id, direction: "onward" }) }),
      ...opened(node, (when) => go(to, { ...crosses, when: inFamily(when) })),
    ];
  });
  return edges;
}

/** M35: inbound rules of a load balancer's groups see the consumer's own address, if they count at all. */
function opened({ balancer }: Node, lets: (when: Guard) => Edge): Edge[] {
  const opening: Guard = { is: "opening" };
  if (!balancer.hasGroups || balancer.enforcesGroupsOnPrivateLink === "off") return [lets(opening)];
  const filters = balancer.groupIds.map((group) => groupFilter(group, "in"));
  const names = balancer.groupIds.join(", ");
  const refused = drop("ENI_SG_RULES_MISMATCH", `no rule of ${names} lets {packet} in`, opening);
  return [lets({ is: "all", of: [opening, { is: "admitted", filters, holders: [] }] }), { ...refused, filters }];
}
