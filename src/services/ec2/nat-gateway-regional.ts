/** What a regional NAT gateway is made of: Elastic IP addresses in zones, and a route table of its own (M23). */
import type { ChangeContext } from "../../core/context.ts";
import type { Zone } from "../../core/regions.ts";
import type { Job } from "../../core/service.ts";
import { disassociate } from "./address.ts";
import { allocate, release } from "./address-allocation.ts";
import type { RegionalWish } from "./nat-gateway-wish.ts";
import type { Provision } from "./nat-gateway-zonal.ts";
import { takePublicAddress } from "./public-address.ts";
import { zonesOf } from "./region-zone.ts";
import { createTable } from "./route-table-creation.ts";
import { addresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";
import { internetGateways, natGateways } from "./tables/gateway.ts";
import type { NatGateway, NatGatewayAddress } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import { subnets } from "./tables/subnet.ts";
import type { Vpc } from "./tables/vpc.ts";

/** How long AWS may take to notice that a zone has got its first interfaces, in milliseconds. */
const noticeMs = 60 * 60_000;

/** A regional gateway's addresses and route table, or why it will fail. */
export type RegionalProvision = Provision & Pick<NatGateway, "routeTableId">;

/** Makes what a regional gateway needs. Throws for allocation ids that the caller does not have. */
export function provisionRegional(cx: ChangeContext, id: string, vpc: Vpc, wish: RegionalWish): RegionalProvision {
  const own = wish.allocationId ? [wish.allocationId] : [];
  const named = wish.zones?.flatMap(({ allocationIds }) => allocationIds) ?? own;
  const wanted = named.map((one) => cx.find(addresses, one));
  const [gateway] = cx.read.by(internetGateways, "vpc", vpc.id);
  if (!gateway) return failed("Gateway.NotAttached", `Network ${vpc.id} has no Internet gateway attached`);
  const used = wanted.find(({ associationId }) => associationId);
  if (used) return failed("Resource.AlreadyAssociated", `Elastic IP address [${used.id}] is already associated`);
  const made = wish.zones
    ? wish.zones.flatMap(({ zone, allocationIds }) =>
        allocationIds.map((one) => zoneAddress(cx, id, zone, cx.find(addresses, one))),
      )
    : usedZones(cx, vpc.id).map((zone, i) =>
        i === 0 && wanted[0] ? zoneAddress(cx, id, zone, wanted[0]) : managedAddress(cx, id, zone),
      );
  if (!wish.zones) cx.schedule("nat-gateway-zones", { id }, cx.now + noticeMs);
  return { addresses: made, routeTableId: ownTable(cx, vpc, gateway.id) };
}

/** Uses an Elastic IP address in a zone. */
export function zoneAddress(cx: ChangeContext, natGatewayId: string, zone: Zone, row: Address): NatGatewayAddress {
  const associationId = cx.newId("eipassoc");
  cx.tx.update(addresses, row.id, { associationId, natGatewayId });
  const { id: allocationId, publicIp } = row;
  const place = { zone: zone.name, zoneId: zone.id };
  return { allocationId, associationId, publicIp, isPrimary: false, status: "associating", ...place };
}

/** Frees the addresses of a regional gateway: its owner's are let go, AWS's own go back to the pool. */
export function freeZoneAddresses(cx: ChangeContext, gone: readonly NatGatewayAddress[]): void {
  for (const { allocationId } of gone) {
    const row = allocationId ? cx.tx.get(addresses, allocationId) : undefined;
    if (!row) continue;
    disassociate(cx, row);
    if (row.serviceManaged) release(cx, row);
  }
}

/** Takes down what a regional gateway had besides its row. Its route table stays where subnets use it by now. */
export function removeRegional(cx: ChangeContext, row: NatGateway): void {
  freeZoneAddresses(cx, row.addresses);
  const { routeTableId } = row;
  if (routeTableId && cx.tx.countBy(routeTableAssociations, "routeTable", routeTableId) === 0)
    cx.tx.remove(routeTables, routeTableId);
}

/** Jobs of regional gateways: those that AWS manages follow the VPC's interfaces into zones and out of them. */
export const natGatewayRegionalJobs: Readonly<Record<string, Job>> = {
  "nat-gateway-zones": (cx, { id }) => {
    const row = cx.tx.get(natGateways, String(id));
    if (row?.state !== "available" || !row.autoProvisionZones) return;
    const zones = usedZones(cx, row.vpcId);
    const kept = row.addresses.filter(({ zone }) => zones.some(({ name }) => name === zone));
    const news = zones.filter(({ name }) => !kept.some(({ zone }) => zone === name));
    freeZoneAddresses(
      cx,
      row.addresses.filter((one) => !kept.includes(one)),
    );
    const made = news.map((zone): NatGatewayAddress => ({ ...managedAddress(cx, row.id, zone), status: "succeeded" }));
    if (made.length > 0 || kept.length < row.addresses.length)
      cx.tx.update(natGateways, row.id, { addresses: [...kept, ...made] });
    cx.schedule("nat-gateway-zones", { id: row.id }, cx.now + noticeMs);
  },
};

/** The zones where a VPC has interfaces; while it has none, the first zone with a subnet, or of the Region. */
function usedZones(cx: ChangeContext, vpcId: string): readonly Zone[] {
  const all = zonesOf(cx.region);
  const busy = new Set(cx.read.by(networkInterfaces, "vpc", vpcId).map(({ zone }) => zone));
  if (busy.size > 0) return all.filter(({ name }) => busy.has(name));
  const [subnet] = cx.read.by(subnets, "vpc", vpcId);
  return all.filter(({ name }, i) => (subnet ? name === subnet.zone : i === 0));
}

function managedAddress(cx: ChangeContext, id: string, zone: Zone): NatGatewayAddress {
  return zoneAddress(cx, id, zone, allocate(cx, takePublicAddress(cx), { serviceManaged: "rnat" }));
}

function ownTable(cx: ChangeContext, vpc: Vpc, gatewayId: string): string {
  const { id, routes } = createTable(cx, vpc);
  cx.tx.update(routeTables, id, {
    routes: [
      ...routes,
      {
        destination: { kind: "ipv4", cidr: "0.0.0.0/0" },
        target: { kind: "gateway", id: gatewayId },
        origin: "CreateRoute",
      },
    ],
  });
  return id;
}

function failed(failureCode: string, failureMessage: string): RegionalProvision {
  return { addresses: [], failureCode, failureMessage };
}
