/** The addresses of a NAT gateway: added to it, taken from it. */
import type { ChangeContext } from "../../core/context.ts";
import type { Job } from "../../core/service.ts";
import { releaseAssociationsOf } from "./address.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { freeZoneAddresses, zoneAddress } from "./nat-gateway-regional.ts";
import { viewNatGatewayAddress } from "./nat-gateway-view.ts";
import { checkPrivateIps, mostPerZone, readZone, refuseDuplicates } from "./nat-gateway-wish.ts";
import { checkNumber, elasticAddress } from "./nat-gateway-zonal.ts";
import { giveAddresses } from "./network-interface-address.ts";
import { addresses } from "./tables/address.ts";
import { natGateways } from "./tables/gateway.ts";
import type { NatGateway, NatGatewayAddress } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";

/** How long AWS takes about to add an address, and how long connections may finish unless told; in milliseconds. */
const addingMs = 15_000;
const drainMs = 350_000;

const associateNatGatewayAddress = change(
  "AssociateNatGatewayAddress",
  { honours: ["NatGatewayId", "AllocationIds", "PrivateIpAddresses", "AvailabilityZone", "AvailabilityZoneId"] },
  (input, cx) => {
    const row = findAvailable(cx, input.NatGatewayId, "public");
    refuseDuplicates(input.AllocationIds, "allocationId");
    for (const id of input.AllocationIds)
      if (cx.find(addresses, id).associationId)
        throw fault("Resource.AlreadyAssociated", `Elastic IP address [${id}] is already associated`);
    if (row.availabilityMode === "regional") {
      if (input.PrivateIpAddresses?.length)
        throw fault("InvalidParameterCombination", "A regional NAT gateway has no private IP addresses");
      const zone = readZone(cx.region, input);
      refuseAutomatic(row);
      const there = row.addresses.filter((one) => one.zone === zone.name).length;
      if (there + input.AllocationIds.length > mostPerZone)
        throw fault("AddressLimitExceeded", `A regional NAT gateway has ${mostPerZone} addresses in a zone at most.`);
      return add(
        cx,
        row,
        input.AllocationIds.map((id) => zoneAddress(cx, row.id, zone, cx.find(addresses, id))),
      );
    }
    if (input.AvailabilityZone || input.AvailabilityZoneId)
      throw fault("InvalidParameterCombination", "The parameter availabilityZone is for regional NAT gateways");
    const listed = input.PrivateIpAddresses ?? [];
    const count = input.AllocationIds.length;
    if (listed.length > 0 && listed.length !== count)
      throw fault(
        "InvalidParameterCombination",
        "The numbers of allocationIds and privateIpAddresses must be the same",
      );
    checkNumber(cx, row.addresses.length + count, row.addresses.length + count);
    const privateIps = givePrivateIps(cx, row, listed, listed.length > 0 ? 0 : count);
    const eni = interfaceOf(cx, row);
    const made = privateIps.map((privateIp, i): NatGatewayAddress => {
      const elastic = elasticAddress(cx, input.AllocationIds[i]!, eni, privateIp);
      return { ...elastic, networkInterfaceId: eni.id, privateIp, isPrimary: false, status: "associating" };
    });
    return add(cx, row, made);
  },
);

const disassociateNatGatewayAddress = change(
  "DisassociateNatGatewayAddress",
  { honours: ["NatGatewayId", "AssociationIds", "MaxDrainDurationSeconds"] },
  (input, cx) => {
    const row = findAvailable(cx, input.NatGatewayId, "public");
    refuseAutomatic(row);
    const gone = [...new Set(input.AssociationIds)].map((id) => {
      const found = row.addresses.find(({ associationId }) => associationId === id);
      if (found) return found;
      throw fault("InvalidAssociationID.NotFound", `The association ID '${id}' does not exist`);
    });
    return drain(cx, row, gone, "disassociating", input.MaxDrainDurationSeconds);
  },
);

const assignPrivateNatGatewayAddress = change(
  "AssignPrivateNatGatewayAddress",
  { honours: ["NatGatewayId", "PrivateIpAddresses", "PrivateIpAddressCount"] },
  (input, cx) => {
    const row = findAvailable(cx, input.NatGatewayId, "private");
    const { PrivateIpAddresses: listed = [], PrivateIpAddressCount: count = 0 } = input;
    if (listed.length > 0 === count > 0)
      throw fault(
        "InvalidParameterCombination",
        "Either privateIpAddresses or privateIpAddressCount must be specified, but not both",
      );
    checkNumber(cx, row.addresses.length + listed.length + count, 0);
    const privateIps = givePrivateIps(cx, row, listed, count);
    const networkInterfaceId = interfaceOf(cx, row).id;
    const made = privateIps.map((privateIp): NatGatewayAddress => ({
      networkInterfaceId,
      privateIp,
      isPrimary: false,
      status: "assigning",
    }));
    return add(cx, row, made);
  },
);

const unassignPrivateNatGatewayAddress = change(
  "UnassignPrivateNatGatewayAddress",
  { honours: ["NatGatewayId", "PrivateIpAddresses", "MaxDrainDurationSeconds"] },
  (input, cx) => {
    const row = findAvailable(cx, input.NatGatewayId, "private");
    const gone = input.PrivateIpAddresses.map((text) => {
      const found = row.addresses.find(({ privateIp }) => privateIp === text);
      if (found) return found;
      throw fault("InvalidParameterValue", `The address ${text} is not assigned to the NAT gateway ${row.id}`);
    });
    return drain(cx, row, gone, "unassigning", input.MaxDrainDurationSeconds);
  },
);

/** Operations of the addresses of NAT gateways. */
export const natGatewayAddressOperations = [
  associateNatGatewayAddress,
  disassociateNatGatewayAddress,
  assignPrivateNatGatewayAddress,
  unassignPrivateNatGatewayAddress,
];

/** Jobs of the addresses of NAT gateways; `keys` are joined by commas. */
export const natGatewayAddressJobs: Readonly<Record<string, Job>> = {
  "nat-gateway-addresses-added": (cx, { id, keys }) => {
    const row = living(cx, String(id));
    const added = String(keys).split(",");
    const settled = row?.addresses.map((one) =>
      added.includes(keyOf(one)) && (one.status === "associating" || one.status === "assigning")
        ? { ...one, status: "succeeded" as const }
        : one,
    );
    if (settled) cx.tx.update(natGateways, String(id), { addresses: settled });
  },
  "nat-gateway-addresses-drained": (cx, { id, keys }) => {
    const row = living(cx, String(id));
    const gone = row?.addresses.filter((one) => String(keys).split(",").includes(keyOf(one))) ?? [];
    if (!row || gone.length === 0) return;
    cx.tx.update(natGateways, row.id, { addresses: row.addresses.filter((one) => !gone.includes(one)) });
    if (row.availabilityMode === "regional") freeZoneAddresses(cx, gone);
    else
      takePrivateIps(
        cx,
        interfaceOf(cx, row),
        gone.map(({ privateIp }) => privateIp!),
      );
  },
};

function add(cx: ChangeContext, row: NatGateway, made: readonly NatGatewayAddress[]) {
  cx.tx.update(natGateways, row.id, { addresses: [...row.addresses, ...made] });
  cx.later("nat-gateway-addresses-added", { id: row.id, keys: made.map(keyOf).join(",") }, addingMs);
  return { NatGatewayId: row.id, NatGatewayAddresses: made.map(viewNatGatewayAddress) };
}

function drain(
  cx: ChangeContext,
  row: NatGateway,
  gone: readonly NatGatewayAddress[],
  status: "disassociating" | "unassigning",
  seconds: number | undefined,
) {
  const primary = gone.find(({ isPrimary }) => isPrimary);
  if (primary)
    throw fault(
      "InvalidParameterValue",
      `The primary address ${keyOf(primary)} of NAT gateway ${row.id} cannot be removed`,
    );
  if (row.addresses.every((one) => gone.includes(one)))
    throw fault("InvalidParameterValue", `The last address of NAT gateway ${row.id} cannot be removed`);
  const leaving = (one: NatGatewayAddress): NatGatewayAddress => (gone.includes(one) ? { ...one, status } : one);
  cx.tx.update(natGateways, row.id, { addresses: row.addresses.map(leaving) });
  const delayMs = seconds === undefined ? drainMs : seconds * 1000;
  cx.later("nat-gateway-addresses-drained", { id: row.id, keys: gone.map(keyOf).join(",") }, delayMs);
  return { NatGatewayId: row.id, NatGatewayAddresses: gone.map((one) => viewNatGatewayAddress({ ...one, status })) };
}

function keyOf({ associationId, privateIp }: NatGatewayAddress): string {
  return associationId ?? privateIp!;
}

function findAvailable(cx: ChangeContext, id: string, type: NatGateway["connectivityType"]): NatGateway {
  const row = cx.find(natGateways, id);
  if (row.state === "deleted") throw fault("NatGatewayNotFound", `NAT gateway ${id} was not found`);
  if (row.state !== "available") throw fault("IncorrectState", `The NAT gateway ${id} is in the ${row.state} state`);
  if (row.connectivityType !== type)
    throw fault("UnsupportedOperation", `The operation is not supported for ${row.connectivityType} NAT gateways`);
  if (row.addresses.some(({ status }) => status === "disassociating" || status === "unassigning"))
    throw fault("IncorrectState", `Addresses of the NAT gateway ${id} are being drained of their connections`);
  return row;
}

function living(cx: ChangeContext, id: string): NatGateway | undefined {
  const row = cx.tx.get(natGateways, id);
  return row?.state === "available" ? row : undefined;
}

function refuseAutomatic({ id, autoScalingIps }: NatGateway): void {
  if (autoScalingIps)
    throw fault("UnsupportedOperation", `The addresses of the regional NAT gateway ${id} are managed by AWS`);
}

function interfaceOf(cx: ChangeContext, row: NatGateway): NetworkInterface {
  return cx.tx.get(networkInterfaces, row.addresses[0]!.networkInterfaceId!)!;
}

/** Gives a gateway's interface more private addresses and tells which. */
function givePrivateIps(
  cx: ChangeContext,
  row: NatGateway,
  listed: readonly string[],
  count: number,
): readonly string[] {
  checkPrivateIps(listed);
  const before = interfaceOf(cx, row);
  giveAddresses(cx, before.id, cx.find(subnets, row.subnetId!), { secondary: listed, secondaryCount: count });
  return interfaceOf(cx, row)
    .privateIps.slice(before.privateIps.length)
    .map(({ address }) => address);
}

function takePrivateIps(cx: ChangeContext, eni: NetworkInterface, privateIps: readonly string[]): void {
  for (const privateIp of privateIps) releaseAssociationsOf(cx, eni.id, privateIp);
  const kept = eni.privateIps.filter(({ address }) => !privateIps.includes(address));
  cx.tx.update(networkInterfaces, eni.id, { privateIps: kept });
}
