/** Rows of Elastic IP addresses. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";

/** An Elastic IP address. */
export interface Address extends Row {
  readonly publicIp: string;
  readonly domain: "vpc";
  readonly networkBorderGroup: string;
  /** `amazon`, or the id of an own pool. */
  readonly pool: string;
  /** `eipassoc-…`; absent while the address serves nothing. */
  readonly associationId?: string;
  readonly networkInterfaceId?: string;
  readonly privateIp?: string;
  /** The regional NAT gateway that uses the address; zonal ones have an interface. */
  readonly natGatewayId?: string;
  /** The service that allocated the address and releases it: `rnat` for regional NAT gateways. */
  readonly serviceManaged?: "rnat";
  /** The name that reverse DNS answers. */
  readonly ptrRecord?: string;
  /** A change of `ptrRecord` that is under way; without `value` it is a removal. */
  readonly ptrUpdate?: { readonly value?: string };
}

/** Elastic IP addresses of an account in a Region (IPA). */
export const addressesPerRegion = quota({
  service: "ec2",
  code: "L-0263D0A3",
  name: "EC2-VPC Elastic IPs",
  value: 5,
  adjustable: true,
  slug: "elastic-ips",
});

/** Elastic IP addresses; the `publicIp` index finds one by its address. */
export const addresses = table<Address>("ec2.address", {
  prefix: "eipalloc",
  type: "elastic-ip",
  arn: (row) => `elastic-ip/${row.id}`,
  indexes: {
    publicIp: (row) => row.publicIp,
    association: (row) => row.associationId,
    natGateway: (row) => row.natGatewayId,
    privateIp: (row) => (row.networkInterfaceId ? `${row.networkInterfaceId}/${row.privateIp}` : undefined),
  },
  references: {
    networkInterface: { to: "ec2.network-interface", ids: (row) => row.networkInterfaceId, onRemove: "ignore" },
  },
  quotas: [
    {
      quota: addressesPerRegion,
      counts: (row) => row.serviceManaged === undefined,
      fault: () => fault("AddressLimitExceeded", "The maximum number of addresses has been reached."),
    },
  ],
  notFound: notFoundId(
    "InvalidAllocationID.NotFound",
    "allocation ID",
    (id) => `The allocation ID '${id}' does not exist`,
  ),
  malformed: malformedId("InvalidAllocationID.Malformed", "eipalloc"),
});

/** Who had a public address last, so that it can be recovered (IPA-10), and when it was let go. */
export interface ReleasedAddress extends Row {
  readonly releasedAt: number;
}

/** Released addresses; ids are the addresses. */
export const releasedAddresses = table<ReleasedAddress>("ec2.released-address", {});

/**
 * Addresses that another cloud had given to a network that was imported. Packets to them never go on to the internet,
 * whether anybody here holds them still or not: there they are somebody else's.
 */
export const importedBlocks = table<Row>("ec2.imported-block", {});

/** An offer of an address to another account, as the offering account sees it; ids are allocation ids. */
export interface AddressTransfer extends Row {
  readonly publicIp: string;
  readonly toAccount: string;
  readonly status: "pending" | "accepted";
  readonly expiresAt: number;
  readonly acceptedAt?: number;
}

/** Pending transfers, and for a while the accepted ones. */
export const addressTransfers = table<AddressTransfer>("ec2.address-transfer", {
  prefix: "eipalloc",
  indexes: { publicIp: (row) => row.publicIp },
  notFound: notFoundId(
    "InvalidAllocationID.NotFound",
    "allocation ID",
    (id) => `The allocation ID '${id}' does not exist`,
  ),
  malformed: malformedId("InvalidAllocationID.Malformed", "eipalloc"),
});
