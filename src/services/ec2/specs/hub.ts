/** Hubs: transit gateways with the attachments that carry traffic, and their tables. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { HubEnd, HubSpec, HubTableSpec } from "../../../specs/network.ts";
import { endOf } from "../transit-gateway-attachment.ts";
import { isUp } from "../transit-gateway-route-list.ts";
import { attachedZones, flowIdle, tellsGroups, transitMtu, transitRouteStations } from "../stations/transit-gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { transitGatewayAttachments, transitGateways } from "../tables/transit-gateway.ts";
import type { TransitGatewayAttachment, VpcAttachment } from "../tables/transit-gateway.ts";
import { transitGatewayAssociations, transitGatewayRouteTables } from "../tables/transit-gateway-route.ts";
import { settled } from "./settled-route.ts";

/** The ids of the transit gateways to which something is attached. */
export const hubIds = derivation<readonly string[]>("ec2.hub-ids", (read) =>
  read.all(transitGateways).flatMap(({ id }) => (read.value(hubOf, id) ? id : [])),
);

/** A transit gateway with at least one attachment. */
export const hubOf = derivation<HubSpec | undefined>("ec2.hub-spec", (read, id) => {
  if (!read.get(transitGateways, id)) return undefined;
  const rows = read.by(transitGatewayAttachments, "gateway", id).filter(isUp);
  const ends = rows.flatMap((row) => hubEnd(read, id, row) ?? []);
  if (ends.length === 0) return undefined;
  return { id, mtu: transitMtu, ends, tables: [...new Set(ends.flatMap(({ table }) => table ?? []))] };
});

/** A route table of a transit gateway. */
export const hubTableOf = derivation<HubTableSpec | undefined>("ec2.hub-table-spec", (read, id) => {
  const table = read.get(transitGatewayRouteTables, id);
  if (!table) return undefined;
  const routes = settled(transitRouteStations(read, table)).map((route) => ({
    prefix: route.prefix,
    way:
      "refuse" in route.edge
        ? ({ to: "nowhere", code: route.edge.code } as const)
        : ({ to: "end", id: route.target } as const),
    text: `${formatPrefix(route.prefix)} → ${route.target}`,
  }));
  return { id, hub: table.transitGatewayId, routes };
});

function hubEnd(read: Recorder, hubId: string, row: TransitGatewayAttachment): HubEnd | undefined {
  const used = read.get(transitGatewayAssociations, `${hubId}/${row.id}`);
  const base = { id: row.id, ...(used?.state === "associated" && { table: used.routeTableId }) };
  if (row.kind === "peering") {
    const hub = endOf(row, hubId).resourceId;
    return { ...base, at: "hub", hub, end: row.counterpart ?? row.id };
  }
  const doors = attachedZones(row).map(({ zone, networkInterfaceId: port }) => ({
    port,
    zone,
    tells: tells(read, row, port),
  }));
  if (doors.length === 0) return undefined;
  return {
    ...base,
    at: "router",
    router: row.vpcId,
    doors,
    carries6: row.ipv6Support === "enable",
    ...(row.applianceModeSupport === "enable" && { remembers: flowIdle }),
  };
}

function tells(read: Recorder, row: VpcAttachment, eniId: string): boolean {
  const eni = read.get(networkInterfaces, eniId);
  const gateway = read.get(transitGateways, row.transitGatewayId);
  return gateway?.securityGroupReferencingSupport === "enable" && eni !== undefined && tellsGroups(row, eni);
}
