/** Transit gateways: into them by the interface of the packet's zone, through a table, and out again (M27–M34). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard, Passage, Route, Station } from "../../../fabric/station.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import type { TransitGatewayAttachment, VpcAttachment } from "../tables/transit-gateway.ts";
import { transitGatewayAssociations, transitGatewayRouteTables } from "../tables/transit-gateway-route.ts";
import type { TransitGatewayRouteTable } from "../tables/transit-gateway-route.ts";
import { endOf } from "../transit-gateway-attachment.ts";
import { isUp, transitRoutes } from "../transit-gateway-route-list.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { ownPrefixes } from "./rows.ts";

/** Bytes of the largest packet that a transit gateway carries (M34). */
export const transitMtu = 8500;

/** Zones in which groups cannot be named over a transit gateway, by id (M33). */
const withoutGroups: ReadonlySet<string> = new Set(["use1-az3"]);

/** Seconds without a packet after which appliance mode forgets a flow's zone. */
export const flowIdle = 350;

/** A VPC's way to a transit gateway: the attachment's interface in the packet's own zone, and no other (M27). */
export const toTransit: Place = {
  place: "to-transit",
  every: (read) => vpcAttachments(read).map(({ id }) => at("to-transit", id)),
  build: (read, id, attachmentId) => {
    const row = read.get(transitGatewayAttachments, attachmentId);
    if (row?.kind !== "vpc") return undefined;
    const doors = attachedZones(row).map(({ zone, networkInterfaceId }) =>
      go(at("acl-in", networkInterfaceId), {
        when: { is: "zone", zones: [zone] },
        because: `it comes from ${zone}, where ${networkInterfaceId} takes it`,
      }),
    );
    const nowhere = drop("TGW_ROUTE_AZ_RESTRICTION", `${row.id} has no subnet in the zone that {packet} comes from`);
    return attachmentStation(id, "transit gateway attachment", row, [...notWorking(row), ...doors], nowhere);
  },
};

/** What comes into a transit gateway from one of its attachments, to be routed by the table of that (M30). */
export const transitIn: Place = {
  place: "transit-in",
  every: (read) => ends(read).map(([gatewayId, { id }]) => at("transit-in", gatewayId, id)),
  build: (read, id, gatewayId, attachmentId) => {
    const row = read.get(transitGatewayAttachments, attachmentId);
    if (!row) return undefined;
    const table = read.get(transitGatewayAssociations, `${gatewayId}/${attachmentId}`);
    const routed = table?.state === "associated" ? at("transit-routes", table.routeTableId) : undefined;
    const edges = routed ? inEdges(row, routed) : [];
    const homeless = drop(
      "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION",
      `${row.id} is associated with no route table of ${gatewayId}`,
    );
    return attachmentStation(id, "transit gateway, inbound", row, [...notWorking(row), ...edges], homeless);
  },
};

/** A route table of a transit gateway (M31). */
export const transitTable: Place = {
  place: "transit-routes",
  every: (read) => read.all(transitGatewayRouteTables).map(({ id }) => at("transit-routes", id)),
  build: (read, id, tableId) => {
    const table = read.get(transitGatewayRouteTables, tableId);
    if (!table) return undefined;
    return {
      id,
      kind: "transit gateway route table",
      resource: { id: tableId, type: "transit-gateway-route-table" },
      choice: {
        by: "prefix",
        of: "destination",
        routes: transitRouteStations(read, table),
        otherwise: drop("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT", `${tableId} has no route to {destination}`),
      },
    };
  },
};

/** The routes of a transit gateway's table. */
export function transitRouteStations(read: Recorder, { id, transitGatewayId }: TransitGatewayRouteTable): Route[] {
  return read.value(transitRoutes, id).map(({ prefix, rank, attachmentId, isActive, prefixListId }) => ({
    prefix,
    rank,
    origin: rank === 2 ? "propagated" : "static",
    target: attachmentId ?? "blackhole",
    ...(prefixListId && { list: prefixListId }),
    edge:
      isActive && attachmentId
        ? go(at("transit-out", transitGatewayId, attachmentId))
        : drop("TGW_RTB_BAD_STATE_ROUTE", `the route to ${formatPrefix(prefix)} is a blackhole`),
  }));
}

/** What leaves a transit gateway by one of its attachments: into a zone of the VPC, or over a peering (M27, M29). */
export const transitOut: Place = {
  place: "transit-out",
  every: (read) => ends(read).map(([gatewayId, { id }]) => at("transit-out", gatewayId, id)),
  build: (read, id, gatewayId, attachmentId) => {
    const row = read.get(transitGatewayAttachments, attachmentId);
    if (!row) return undefined;
    const edges = row.kind === "vpc" ? outEdges(read, row) : [overPeering(row, gatewayId)];
    const nowhere = drop("BAD_STATE_ATTACHMENT", `${row.id} has no interface`);
    return attachmentStation(id, "transit gateway, outbound", row, [...notWorking(row), ...edges], nowhere);
  },
};

/** The attachment that an interface belongs to. */
export function attachmentOf(read: Recorder, eni: NetworkInterface): VpcAttachment | undefined {
  if (eni.interfaceType !== "transit_gateway") return undefined;
  const [row] = read.by(transitGatewayAttachments, "interface", eni.id);
  return row?.kind === "vpc" ? row : undefined;
}

/** What an attachment's interface does with what reaches it: it answers nothing itself, and takes the rest in. */
export function attachmentEdges(read: Recorder, eni: NetworkInterface, row: VpcAttachment): Edge[] {
  const own: Guard = { is: "in", side: "destination", prefixes: ownPrefixes(eni) };
  const gateway = read.get(transitGateways, row.transitGatewayId);
  const refers = gateway?.securityGroupReferencingSupport === "enable" && tellsGroups(row, eni);
  return [
    drop("X_TRANSIT_INTERFACE", `{destination} is an address of ${row.id} itself, which answers nothing`, own),
    ...(row.ipv6Support === "enable"
      ? []
      : [drop("X_TGW_NO_IPV6", `${row.id} carries no IPv6: its IPv6 support is off`, { is: "family", family: 6 })]),
    go(at("transit-in", row.transitGatewayId, row.id), {
      road: "transit-gateway",
      mtu: {
        bytes: transitMtu,
        answersFrom: at("subnet-out", eni.subnetId),
        routers: ownPrefixes(eni).map(({ base }) => base),
      },
      ...(!refers && { identity: "lost" as const }),
      because: `${eni.id} takes it to ${row.transitGatewayId}`,
    }),
  ];
}

/** Whether groups of senders pass an attachment in the zone of an interface, as far as it has a say (M33). */
export function tellsGroups(row: VpcAttachment, eni: NetworkInterface): boolean {
  return row.securityGroupReferencingSupport === "enable" && !withoutGroups.has(eni.zoneId);
}

function inEdges(row: TransitGatewayAttachment, to: string): Edge[] {
  const because = `${row.id} is associated with it`;
  if (row.kind !== "vpc" || row.applianceModeSupport === "disable") return [go(to, { because })];
  const zones = attachedZones(row);
  const known = zones.flatMap(({ zone }) => knownEdges(row, zone, () => go(to, { because })));
  const begins = zones.map(({ zone }) =>
    go(to, { when: { is: "zone", zones: [zone] }, session: remembers(row, zone), because }),
  );
  return [...known, ...begins, go(to, { because })];
}

function outEdges(read: Recorder, row: VpcAttachment): Edge[] {
  const zones = attachedZones(row);
  const [first] = zones;
  if (!first) return [];
  const into = ({ zone, subnetId, networkInterfaceId }: Door): Passage => {
    const eni = read.get(networkInterfaces, networkInterfaceId);
    const refers = eni !== undefined && tellsGroups(row, eni);
    return go(at("subnet-out", subnetId), { zone, ...(!refers && { identity: "lost" as const }) });
  };
  const remembered = row.applianceModeSupport === "enable";
  const session = (zone: string) => remembered && { session: remembers(row, zone) };
  const refusal = drop("X_TGW_NO_IPV6", `${row.id} carries no IPv6: its IPv6 support is off`, {
    is: "family",
    family: 6,
  });
  return [
    ...(row.ipv6Support === "enable" ? [] : [refusal]),
    ...(remembered ? zones.flatMap((door) => knownEdges(row, door.zone, () => into(door))) : []),
    ...zones.map((door) => ({
      ...into(door),
      ...session(door.zone),
      when: { is: "zone" as const, zones: [door.zone] },
      because: `${row.id} is in ${door.zone} too, where {packet} comes from`,
    })),
    {
      ...into(first),
      ...session(first.zone),
      because: `${row.id} is not in the zone that {packet} comes from, so that ${first.zone} takes it`,
    },
  ];
}

/** M32: the zone in which a flow of an appliance's VPC began, for both of its directions. */
function knownEdges(row: VpcAttachment, zone: string, passage: () => Passage): Edge[] {
  const device = `${row.id}/${zone}`;
  return (["onward", "back"] as const).map((direction) => ({
    ...passage(),
    when: { is: "known" as const, device, direction },
    session: { does: "renew" as const, device, direction },
    because: `appliance mode keeps the flow in ${zone}`,
  }));
}

function remembers(row: VpcAttachment, zone: string): Passage["session"] {
  const idle = { tcp: flowIdle, udp: flowIdle, udpStream: flowIdle, other: flowIdle };
  return { does: "track", device: `${row.id}/${zone}`, idle };
}

function overPeering(row: TransitGatewayAttachment, gatewayId: string): Edge {
  const peerId = endOf(row, gatewayId).resourceId;
  const there = row.kind === "peering" && row.counterpart ? row.counterpart : row.id;
  return go(at("transit-in", peerId, there), {
    identity: "lost",
    zone: noZone,
    because: `${row.id} leads to ${peerId}`,
  });
}

/** A zone is one of a Region, and nothing is said of zones across a peering, so that any will do behind it. */
const noZone = "";

function notWorking(row: TransitGatewayAttachment): Edge[] {
  return isUp(row) ? [] : [drop("BAD_STATE_ATTACHMENT", `${row.id} is ${row.state}`)];
}

interface Door {
  readonly zone: string;
  readonly subnetId: string;
  readonly networkInterfaceId: string;
}

/** The zones of an attachment that have their interface, in the order of its subnets. */
export function attachedZones(row: VpcAttachment): Door[] {
  return row.zones.flatMap(({ zone, subnetId, networkInterfaceId }) =>
    networkInterfaceId ? { zone, subnetId, networkInterfaceId } : [],
  );
}

function vpcAttachments(read: Recorder): VpcAttachment[] {
  return read.all(transitGatewayAttachments).filter((row): row is VpcAttachment => row.kind === "vpc");
}

/** Every attachment with each transit gateway whose end its row is. */
function ends(read: Recorder): [string, TransitGatewayAttachment][] {
  return read.all(transitGatewayAttachments).flatMap((row): [string, TransitGatewayAttachment][] =>
    row.kind === "peering" && row.role === "both"
      ? [
          [row.requester.transitGatewayId, row],
          [row.accepter.transitGatewayId, row],
        ]
      : [[row.transitGatewayId, row]],
  );
}

function attachmentStation(
  id: string,
  kind: string,
  row: TransitGatewayAttachment,
  edges: readonly Edge[],
  otherwise: ReturnType<typeof drop>,
): Station {
  const resource = { id: row.id, type: "transit-gateway-attachment" };
  return { id, kind, resource, choice: inOrder(edges, otherwise) };
}
