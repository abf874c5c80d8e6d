/** Elastic IP addresses as DescribeAddresses shows them. */
import type { Filters } from "../../core/describe.ts";
import { describe } from "../../core/describe.ts";
import type { ReadContext } from "../../core/context.ts";
import { ownBy } from "../../core/find.ts";
import type { Reader } from "../../core/reader.ts";
import type { Address as AddressView } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { addresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { tagSet } from "./tag-specification.ts";

const filters: Filters<Address> = {
  "allocation-id": (row) => row.id,
  "association-id": (row) => row.associationId,
  domain: (row) => row.domain,
  "instance-id": (row, from) => viewAddress(row, from).InstanceId,
  "network-border-group": (row) => row.networkBorderGroup,
  "network-interface-id": (row) => row.networkInterfaceId,
  "network-interface-owner-id": (row, from) => viewAddress(row, from).NetworkInterfaceOwnerId,
  "private-ip-address": (row) => row.privateIp,
  "public-ip": (row) => row.publicIp,
  "service-managed": (row) => row.serviceManaged,
};

/** DescribeAddresses has no pages. */
export const describeAddresses = read(
  "DescribeAddresses",
  { honours: ["AllocationIds", "PublicIps", "Filters"] },
  (input, cx) => {
    const byIp = (input.PublicIps ?? []).map((publicIp) => ownAddress(cx, publicIp).id);
    const ids = [...new Set([...(input.AllocationIds ?? []), ...byIp])];
    const { rows } = describe(cx, { table: addresses, filters, ids, where: input.Filters });
    return { Addresses: rows.map((row) => viewAddress(row, cx.read)) };
  },
);

/** The caller's row of a public address. Throws when it has none. */
export function ownAddress(cx: ReadContext, publicIp: string): Address {
  const row = ownBy(cx, addresses, "publicIp", publicIp);
  if (row) return row;
  throw fault("InvalidAddress.NotFound", `Address '${publicIp}' not found.`);
}

/** The caller's row that a request names by allocation id or by address. Throws unless it names one. */
export function namedAddress(
  cx: ReadContext,
  { AllocationId, PublicIp }: { readonly AllocationId?: string; readonly PublicIp?: string },
): Address {
  if (AllocationId && PublicIp)
    throw fault(
      "InvalidParameterCombination",
      "You may specify public IP or allocation id, but not both in the same call",
    );
  if (AllocationId) return cx.find(addresses, AllocationId);
  if (PublicIp) return ownAddress(cx, PublicIp);
  throw fault("MissingParameter", "Either public IP or allocation id must be specified");
}

function viewAddress(row: Address, from: Reader): AddressView {
  const eni = row.networkInterfaceId ? from.get(networkInterfaces, row.networkInterfaceId) : undefined;
  return {
    AllocationId: row.id,
    AssociationId: row.associationId,
    Domain: row.domain,
    InstanceId: eni?.attachment?.instanceId,
    NetworkBorderGroup: row.networkBorderGroup,
    NetworkInterfaceId: row.networkInterfaceId,
    NetworkInterfaceOwnerId: eni?.account,
    PrivateIpAddress: row.privateIp,
    PublicIp: row.publicIp,
    PublicIpv4Pool: row.pool,
    ServiceManaged: row.serviceManaged,
    Tags: tagSet(row.tags),
  };
}
