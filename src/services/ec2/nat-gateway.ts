/** NAT gateways: created, deleted. */
import type { ChangeContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import { change } from "./api.ts";
import { natGatewayAddressJobs, natGatewayAddressOperations } from "./nat-gateway-address.ts";
import { natGatewayRegionalJobs, provisionRegional, removeRegional } from "./nat-gateway-regional.ts";
import { describeNatGateways, viewNatGateway } from "./nat-gateway-view.ts";
import { readWish } from "./nat-gateway-wish.ts";
import type { RegionalWish, ZonalWish } from "./nat-gateway-wish.ts";
import { checkZonal, provisionZonal } from "./nat-gateway-zonal.ts";
import { removeInterface } from "./network-interface-creation.ts";
import { natGateways } from "./tables/gateway.ts";
import type { NatGateway } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";
import { fault } from "./faults.ts";

/** How long AWS takes about, and how long deleted and failed gateways stay listed; in milliseconds. */
const creatingMs = 90_000;
const deletingMs = 45_000;
const listedMs = 3_600_000;

const createNatGateway = change(
  "CreateNatGateway",
  {
    honours: [
      "AllocationId",
      "AvailabilityMode",
      "AvailabilityZoneAddresses",
      "ClientToken",
      "ConnectivityType",
      "PrivateIpAddress",
      "SecondaryAllocationIds",
      "SecondaryPrivateIpAddressCount",
      "SecondaryPrivateIpAddresses",
      "SubnetId",
      "TagSpecifications",
      "VpcId",
    ],
  },
  (input, cx) => {
    const wish = readWish(input, cx.region);
    const tags = tagsOf(input.TagSpecifications, "natgateway");
    const row = wish.mode === "zonal" ? createZonal(cx, wish, tags) : createRegional(cx, wish, tags);
    cx.later("nat-gateway-settled", { id: row.id }, creatingMs);
    return { ClientToken: input.ClientToken, NatGateway: viewNatGateway(row) };
  },
);

const deleteNatGateway = change("DeleteNatGateway", { honours: ["NatGatewayId"] }, (input, cx) => {
  const row = cx.find(natGateways, input.NatGatewayId);
  if (row.state === "deleted") throw fault("NatGatewayNotFound", `The Nat Gateway ${row.id} was not found`);
  if (row.state !== "deleting") {
    cx.tx.update(natGateways, row.id, { state: "deleting", deletedAt: cx.now });
    cx.later("nat-gateway-deleted", { id: row.id }, deletingMs);
  }
  return { NatGatewayId: row.id };
});

/** Operations of NAT gateways. */
export const natGatewayOperations = [
  createNatGateway,
  deleteNatGateway,
  describeNatGateways,
  ...natGatewayAddressOperations,
];

/** Jobs of NAT gateways. */
export const natGatewayJobs: Readonly<Record<string, Job>> = {
  ...natGatewayAddressJobs,
  ...natGatewayRegionalJobs,
  "nat-gateway-settled": (cx, { id }) => {
    const row = cx.tx.get(natGateways, String(id));
    if (row?.state !== "pending") return;
    if (row.failureCode) {
      cx.tx.update(natGateways, row.id, { state: "failed", deletedAt: cx.now });
      cx.schedule("nat-gateway-gone", { id: row.id }, cx.now + listedMs);
      return;
    }
    const addresses = row.addresses.map((one) => ({ ...one, status: "succeeded" as const }));
    cx.tx.update(natGateways, row.id, { state: "available", addresses });
  },
  "nat-gateway-deleted": (cx, { id }) => {
    const row = cx.tx.get(natGateways, String(id));
    if (row?.state !== "deleting") return;
    cx.tx.update(natGateways, row.id, { state: "deleted", deletedAt: cx.now });
    if (row.availabilityMode === "regional") removeRegional(cx, row);
    const eni = row.addresses.find(({ networkInterfaceId }) => networkInterfaceId)?.networkInterfaceId;
    if (eni && cx.tx.get(networkInterfaces, eni)) removeInterface(cx, eni);
    cx.schedule("nat-gateway-gone", { id: row.id }, cx.now + listedMs);
  },
  "nat-gateway-gone": (cx, { id }) => cx.tx.remove(natGateways, String(id)),
};

function createZonal(cx: ChangeContext, wish: ZonalWish, tags: NatGateway["tags"]): NatGateway {
  const { account, region } = cx;
  const subnet = cx.find(subnets, wish.subnetId);
  checkZonal(cx, wish);
  const row = cx.tx.insert(natGateways, {
    id: cx.newId("nat"),
    account,
    region,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    zoneId: subnet.zoneId,
    connectivityType: wish.connectivityType,
    availabilityMode: "zonal",
    addresses: [],
    state: "pending",
    createdAt: cx.now,
    tags,
  });
  return cx.tx.update(natGateways, row.id, provisionZonal(cx, row.id, subnet, wish));
}

function createRegional(cx: ChangeContext, wish: RegionalWish, tags: NatGateway["tags"]): NatGateway {
  const { account, region } = cx;
  const vpc = cx.find(vpcs, wish.vpcId);
  const automatic = wish.zones === undefined;
  const row = cx.tx.insert(natGateways, {
    id: cx.newId("nat"),
    account,
    region,
    vpcId: vpc.id,
    connectivityType: "public",
    availabilityMode: "regional",
    addresses: [],
    state: "pending",
    createdAt: cx.now,
    autoScalingIps: automatic,
    autoProvisionZones: automatic,
    tags,
  });
  return cx.tx.update(natGateways, row.id, provisionRegional(cx, row.id, vpc, wish));
}
