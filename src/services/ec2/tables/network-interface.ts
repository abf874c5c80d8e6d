/** Rows of elastic network interfaces. */
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, malformedId, notFoundId } from "../faults.ts";
import { addressBlockKeys, prefixBlockKeys } from "../subnet-block.ts";

/** A private IPv4 address of an interface. Elastic addresses on it are rows of `addresses`. */
export interface PrivateAddress {
  readonly address: string;
  readonly primary: boolean;
  /** A public address that Amazon lent for as long as the instance runs. */
  readonly autoPublicIp?: string;
}

/** An IPv6 address of an interface. */
export interface Ipv6Address {
  readonly address: string;
  readonly primary: boolean;
}

/** How an interface is attached to an instance. */
export interface Attachment {
  /** `eni-attach-…`; `ela-attach-…` for interfaces that services keep. */
  readonly id: string;
  readonly instanceId?: string;
  /** The account of the instance, or `amazon-aws` for a service's. */
  readonly ownerId: string;
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
  readonly deleteOnTermination: boolean;
  readonly status: "attaching" | "attached" | "detaching" | "detached";
  readonly attachedAt: number;
}

/** Idle time-outs of tracked connections, in seconds, where they are not the defaults. */
export interface ConnectionTracking {
  readonly tcpEstablishedTimeout?: number;
  readonly udpStreamTimeout?: number;
  readonly udpTimeout?: number;
}

/** An elastic network interface. */
export interface NetworkInterface extends Row {
  readonly subnetId: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly zoneId: string;
  /** The primary address first; empty for IPv6-only interfaces. */
  readonly privateIps: readonly PrivateAddress[];
  readonly ipv6s: readonly Ipv6Address[];
  /** Delegated /28 prefixes. */
  readonly ipv4Prefixes: readonly string[];
  /** Delegated /80 prefixes. */
  readonly ipv6Prefixes: readonly string[];
  /** `02:…` in lower case. */
  readonly mac: string;
  readonly groupIds: readonly string[];
  readonly sourceDestCheck: boolean;
  /** `pending` until first attached or made available. */
  readonly status: "pending" | "available" | "associated" | "attaching" | "in-use" | "detaching";
  /** AWS's name of the kind: `interface`, `nat_gateway`, `trunk`, `branch`, `efa` … */
  readonly interfaceType: string;
  readonly description: string;
  readonly requesterId?: string;
  readonly requesterManaged: boolean;
  readonly attachment?: Attachment;
  /** The attachment that ended last, in status `detached`; shown to who asks for it by its id alone. */
  readonly lastAttachment?: Attachment;
  readonly connectionTracking?: ConnectionTracking;
  /** True for IPv6 addresses of endpoints that an internet gateway must not reach. */
  readonly denyAllIgwTraffic?: boolean;
  readonly associatePublicIp?: boolean;
}

const interfacesPerRegion = quota({
  service: "vpc",
  code: "L-DF5E4CA3",
  name: "Network interfaces per Region",
  value: 5000,
  adjustable: true,
  slug: "network-interfaces",
});

/** Network interfaces. The `address` index files them under `vpcId/address`, `prefix` under `vpcId/prefix`. */
export const networkInterfaces = table<NetworkInterface>("ec2.network-interface", {
  prefix: "eni",
  type: "network-interface",
  indexes: {
    address: (row) => [...row.privateIps, ...row.ipv6s].map(({ address }) => `${row.vpcId}/${address}`),
    prefix: (row) => [...row.ipv4Prefixes, ...row.ipv6Prefixes].map((prefix) => `${row.vpcId}/${prefix}`),
    addressBlock: (row) =>
      addressBlockKeys(
        row.subnetId,
        [...row.privateIps, ...row.ipv6s].map(({ address }) => address),
      ),
    prefixBlock: (row) => prefixBlockKeys(row.subnetId, row.ipv4Prefixes),
    publicIp: (row) => row.privateIps.flatMap(({ autoPublicIp }) => autoPublicIp ?? []),
    ipv6: (row) => row.ipv6s.map(({ address }) => address),
    attachment: (row) => [row.attachment, row.lastAttachment].flatMap((one) => one?.id ?? []),
    instance: (row) => row.attachment?.instanceId,
  },
  references: {
    vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" },
    subnet: { to: "ec2.subnet", ids: (row) => row.subnetId, onRemove: "refuse" },
    group: { to: "ec2.security-group", ids: (row) => row.groupIds, onRemove: "refuse" },
  },
  quotas: [
    {
      quota: interfacesPerRegion,
      fault: () => fault("NetworkInterfaceLimitExceeded", "The maximum number of network interfaces has been reached."),
    },
  ],
  notFound: notFoundId("InvalidNetworkInterfaceID.NotFound", "networkInterface ID"),
  malformed: malformedId("InvalidNetworkInterfaceId.Malformed", "eni"),
});

/** Permission for another account to attach an interface (ENI-10). */
export interface NetworkInterfacePermission extends Row {
  readonly networkInterfaceId: string;
  readonly toAccount?: string;
  readonly toService?: string;
  readonly permission: "INSTANCE-ATTACH" | "EIP-ASSOCIATE";
  readonly state: "pending" | "granted" | "revoking" | "revoked";
}

/** Interface permissions. */
export const networkInterfacePermissions = table<NetworkInterfacePermission>("ec2.network-interface-permission", {
  prefix: "eni-perm",
  references: {
    networkInterface: { to: "ec2.network-interface", ids: (row) => row.networkInterfaceId, onRemove: "cascade" },
  },
  notFound: notFoundId("InvalidPermissionID.NotFound", "network interface permission ID"),
});
