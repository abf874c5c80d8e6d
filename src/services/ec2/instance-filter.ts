/** The filters of DescribeInstances. */
import type { Filters } from "../../core/describe.ts";
import type { FilterValue } from "../../core/filter.ts";
import type { Recorder } from "../../core/derive.ts";
import { imageOfInstance } from "./image-catalogue.ts";
import { platformOf } from "./image-line.ts";
import { interfacesOf } from "./instance-interface.ts";
import { privateNameOf } from "./instance-view.ts";
import { interfaceFilters } from "./network-interface-filter.ts";
import { groupsOf, viewInterface } from "./network-interface-view.ts";
import { publicAssociation } from "./public-address.ts";
import { instanceStateCodes } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { placementGroups } from "./tables/placement-group.ts";
import { volumes } from "./tables/volume.ts";

type Test = (row: Instance, read: Recorder) => FilterValue;

/** What each filter compares. */
export const instanceFilters: Filters<Instance> = {
  affinity: () => undefined,
  architecture: (row) => row.architecture,
  "availability-zone": (row) => row.zone,
  "availability-zone-id": (row) => row.zoneId,
  "block-device-mapping.attach-time": devices(({ attachedAt }) => new Date(attachedAt).toISOString()),
  "block-device-mapping.delete-on-termination": devices(({ deleteOnTermination }) => deleteOnTermination),
  "block-device-mapping.device-name": devices(({ device }) => device),
  "block-device-mapping.status": devices(({ state }) => state),
  "block-device-mapping.volume-id": (row, read) => read.by(volumes, "instance", row.id).map(({ id }) => id),
  "boot-mode": (row) => lineOf(row).bootMode,
  "capacity-reservation-id": () => undefined,
  "capacity-reservation-specification.capacity-reservation-preference": (row) => row.details.capacityPreference,
  "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id": () => undefined,
  "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn": () =>
    undefined,
  "client-token": (row) => row.clientToken,
  "current-instance-boot-mode": (row) => (lineOf(row).bootMode === "legacy-bios" ? "legacy-bios" : "uefi"),
  "dns-name": (row, read) => associations(row, read).map(({ PublicDnsName }) => PublicDnsName)[0],
  "ebs-optimized": (row) => row.ebsOptimized,
  "ena-support": () => true,
  "enclave-options.enabled": (row) => row.details.enclave,
  "hibernation-options.configured": (row) => row.details.hibernation,
  "host-id": () => undefined,
  hypervisor: () => "xen",
  "iam-instance-profile.arn": (row) => row.iamInstanceProfile?.arn,
  "iam-instance-profile.id": (row) => row.iamInstanceProfile?.id,
  "iam-instance-profile.name": (row) => row.iamInstanceProfile?.arn.split("/").at(-1),
  "image-id": (row) => row.imageId,
  "instance-id": (row) => row.id,
  "instance-lifecycle": () => undefined,
  "instance-state-code": (row) => instanceStateCodes[row.state],
  "instance-state-name": (row) => row.state,
  "instance-type": (row) => row.instanceType,
  "instance.group-id": (row, read) => primaryOf(row, read)?.groupIds,
  "instance.group-name": groupNames,
  "group-id": (row, read) => primaryOf(row, read)?.groupIds,
  "group-name": groupNames,
  "ip-address": (row, read) => associations(row, read).map(({ PublicIp }) => PublicIp),
  "ipv6-address": (row, read) => interfacesOf(read, row.id).flatMap(({ ipv6s }) => ipv6s.map(({ address }) => address)),
  "kernel-id": () => undefined,
  "key-name": (row) => row.keyName,
  "launch-index": (row) => row.launchIndex,
  "launch-time": (row) => new Date(row.launchedAt).toISOString(),
  "maintenance-options.auto-recovery": (row) => row.details.autoRecovery,
  "metadata-options.http-endpoint": (row) => row.metadataOptions.httpEndpoint,
  "metadata-options.http-protocol-ipv4": (row) => row.metadataOptions.httpEndpoint,
  "metadata-options.http-protocol-ipv6": (row) => row.metadataOptions.httpProtocolIpv6,
  "metadata-options.http-put-response-hop-limit": (row) => row.metadataOptions.httpPutResponseHopLimit,
  "metadata-options.http-tokens": (row) => row.metadataOptions.httpTokens,
  "metadata-options.instance-metadata-tags": (row) => row.metadataOptions.instanceMetadataTags,
  "metadata-options.state": (row) => (row.state === "pending" ? "pending" : "applied"),
  "monitoring-state": (row) => row.monitoring,
  "network-performance-options.bandwidth-weighting": (row) => row.details.bandwidthWeighting,
  "operator.managed": () => false,
  "operator.principal": () => undefined,
  "owner-id": (row) => row.account,
  "outpost-arn": () => undefined,
  "placement-group-name": (row, read) => row.placementGroupId && read.get(placementGroups, row.placementGroupId)?.name,
  "placement-partition-number": (row) => row.partitionNumber,
  platform: (row) => platformOf(lineOf(row)),
  "platform-details": (row) => lineOf(row).platform,
  "private-dns-name": (row, read) => privateNameOf(row, primaryOf(row, read)),
  "private-dns-name-options.enable-resource-name-dns-a-record": (row) => row.enableResourceNameDnsARecord,
  "private-dns-name-options.enable-resource-name-dns-aaaa-record": (row) => row.enableResourceNameDnsAaaaRecord,
  "private-dns-name-options.hostname-type": (row) => row.hostnameType,
  "private-ip-address": (row, read) => primaryOf(row, read)?.privateIps[0]?.address,
  "product-code": () => undefined,
  "product-code.type": () => undefined,
  "ramdisk-id": () => undefined,
  reason: (row) => row.stateTransitionReason,
  "requester-id": () => undefined,
  "reservation-id": (row) => row.reservationId,
  "root-device-name": (row) => lineOf(row).rootDevice,
  "root-device-type": () => "ebs",
  "source-dest-check": (row, read) => primaryOf(row, read)?.sourceDestCheck,
  "spot-instance-request-id": () => undefined,
  "state-reason-code": (row) => row.stateReason?.code,
  "state-reason-message": (row) => row.stateReason?.message,
  "subnet-id": (row) => row.subnetId,
  tenancy: (row) => row.tenancy,
  "tpm-support": () => undefined,
  "usage-operation": (row) => (lineOf(row).platform === "Windows" ? "RunInstances:0002" : "RunInstances"),
  "usage-operation-update-time": (row) => new Date(row.createdAt).toISOString(),
  "virtualization-type": () => "hvm",
  "vpc-id": (row) => row.vpcId,
  ...interfaceTests(),
};

/** Filters on any of an instance's interfaces: those of DescribeNetworkInterfaces under `network-interface.`. */
function interfaceTests(): Record<string, Test> {
  const tests: Record<string, Test> = {
    "network-interface.addresses.association.allocation-id": onInterfaces(
      interfaceFilters["association.allocation-id"]!,
    ),
    "network-interface.addresses.association.association-id": onInterfaces(
      interfaceFilters["association.association-id"]!,
    ),
    "network-interface.addresses.association.carrier-ip": () => undefined,
    "network-interface.addresses.association.customer-owned-ip": () => undefined,
    "network-interface.addresses.association.ip-owner-id": onInterfaces(interfaceFilters["association.ip-owner-id"]!),
    "network-interface.addresses.association.public-dns-name": onInterfaces(
      interfaceFilters["association.public-dns-name"]!,
    ),
    "network-interface.association.carrier-ip": () => undefined,
    "network-interface.association.customer-owned-ip": () => undefined,
    "network-interface.ipv4-prefixes.ipv4-prefix": onInterfaces(({ ipv4Prefixes }) => ipv4Prefixes),
    "network-interface.ipv6-address": onInterfaces(({ ipv6s }) => ipv6s.map(({ address }) => address)),
    "network-interface.ipv6-prefixes.ipv6-prefix": onInterfaces(({ ipv6Prefixes }) => ipv6Prefixes),
    "network-interface.addresses.private-dns-name": onInterfaces((row, read) =>
      viewInterface(row, read).PrivateIpAddresses!.map(({ PrivateDnsName }) => PrivateDnsName),
    ),
    "network-interface.deny-all-igw-traffic": onInterfaces(({ denyAllIgwTraffic }) => denyAllIgwTraffic),
    "network-interface.ipv6-addresses.is-primary-ipv6": onInterfaces(({ ipv6s }) =>
      ipv6s.map(({ primary }) => primary),
    ),
    "network-interface.ipv6-native": onInterfaces((row, read) => viewInterface(row, read).Ipv6Native),
    "network-interface.public-dns-name": onInterfaces((row, read) => viewInterface(row, read).PublicDnsName),
    "network-interface.outpost-arn": () => undefined,
    "network-interface.owner-id": onInterfaces(({ account }) => account),
    "network-interface.tag-key": onInterfaces(({ tags }) => Object.keys(tags ?? {})),
    "network-interface.tag-value": onInterfaces(({ tags }) => Object.values(tags ?? {})),
  };
  for (const [name, test] of Object.entries(interfaceFilters)) tests[`network-interface.${name}`] = onInterfaces(test);
  return tests;
}

function onInterfaces(test: (row: NetworkInterface, read: Recorder) => FilterValue): Test {
  return (row, read) =>
    interfacesOf(read, row.id).flatMap((one) => {
      const value = test(one, read);
      return (Array.isArray(value) ? value : [value]) as (string | undefined)[];
    });
}

function devices(of: (attachment: Device) => FilterValue): Test {
  return (row, read) => read.by(volumes, "instance", row.id).map(({ attachment }) => of(attachment!) as string);
}

interface Device {
  readonly device: string;
  readonly state: string;
  readonly deleteOnTermination: boolean;
  readonly attachedAt: number;
}

function groupNames(row: Instance, read: Recorder): FilterValue {
  return groupsOf(read, primaryOf(row, read)?.groupIds ?? []).map(({ GroupName }) => GroupName);
}

function associations(row: Instance, read: Recorder) {
  return interfacesOf(read, row.id).flatMap((one) =>
    one.privateIps.flatMap(({ address }) => publicAssociation(read, one, address) ?? []),
  );
}

function primaryOf(row: Instance, read: Recorder): NetworkInterface | undefined {
  return interfacesOf(read, row.id)[0];
}

function lineOf(row: Instance) {
  return imageOfInstance(row.region, row.imageId).line;
}
