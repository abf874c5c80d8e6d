/** Instance types and where they are offered. */
import { NotBuilt } from "../../core/fault.ts";
import type { FiltersOver } from "../../core/filter.ts";
import { findRegion } from "../../core/regions.ts";
import type { Region } from "../../core/regions.ts";
import type { InstanceTypeInfo, InstanceTypeOffering } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { instanceTypeNames, limitOf } from "./instance-limit.ts";
import { viewInstanceType } from "./instance-type-view.ts";
import { checkIdsAlone, checkPageSize, listPage, select } from "./list.ts";

const filters: FiltersOver<InstanceTypeInfo> = {
  "auto-recovery-supported": (one) => one.AutoRecoverySupported,
  "bare-metal": (one) => one.BareMetal,
  "burstable-performance-supported": (one) => one.BurstablePerformanceSupported,
  "current-generation": (one) => one.CurrentGeneration,
  "dedicated-hosts-supported": (one) => one.DedicatedHostsSupported,
  "ebs-info.attachment-limit-type": (one) => one.EbsInfo!.AttachmentLimitType,
  "ebs-info.ebs-optimized-support": (one) => one.EbsInfo!.EbsOptimizedSupport,
  "ebs-info.encryption-support": (one) => one.EbsInfo!.EncryptionSupport,
  "ebs-info.maximum-ebs-attachments": (one) => one.EbsInfo!.MaximumEbsAttachments,
  "ebs-info.nvme-support": (one) => one.EbsInfo!.NvmeSupport,
  "free-tier-eligible": (one) => one.FreeTierEligible,
  "hibernation-supported": (one) => one.HibernationSupported,
  hypervisor: (one) => one.Hypervisor,
  "instance-storage-supported": (one) => one.InstanceStorageSupported,
  "instance-type": (one) => one.InstanceType,
  "memory-info.size-in-mib": (one) => one.MemoryInfo!.SizeInMiB,
  "network-info.efa-supported": (one) => one.NetworkInfo!.EfaSupported,
  "network-info.ena-support": (one) => one.NetworkInfo!.EnaSupport,
  "network-info.encryption-in-transit-supported": (one) => one.NetworkInfo!.EncryptionInTransitSupported,
  "network-info.ipv4-addresses-per-interface": (one) => one.NetworkInfo!.Ipv4AddressesPerInterface,
  "network-info.ipv6-addresses-per-interface": (one) => one.NetworkInfo!.Ipv6AddressesPerInterface,
  "network-info.ipv6-supported": (one) => one.NetworkInfo!.Ipv6Supported,
  "network-info.maximum-network-cards": (one) => one.NetworkInfo!.MaximumNetworkCards,
  "network-info.maximum-network-interfaces": (one) => one.NetworkInfo!.MaximumNetworkInterfaces,
  "nitro-enclaves-support": (one) => one.NitroEnclavesSupport,
  "nitro-tpm-support": (one) => one.NitroTpmSupport,
  "processor-info.supported-architecture": (one) => one.ProcessorInfo!.SupportedArchitectures,
  "reboot-migration-support": (one) => one.RebootMigrationSupport,
  "supported-boot-mode": (one) => one.SupportedBootModes,
  "supported-root-device-type": (one) => one.SupportedRootDeviceTypes,
  "supported-usage-class": (one) => one.SupportedUsageClasses,
  "supported-virtualization-type": (one) => one.SupportedVirtualizationTypes,
  "vcpu-info.default-cores": (one) => one.VCpuInfo!.DefaultCores,
  "vcpu-info.default-threads-per-core": (one) => one.VCpuInfo!.DefaultThreadsPerCore,
  "vcpu-info.default-vcpus": (one) => one.VCpuInfo!.DefaultVCpus,
  "vcpu-info.valid-cores": (one) => one.VCpuInfo!.ValidCores,
  "vcpu-info.valid-threads-per-core": (one) => one.VCpuInfo!.ValidThreadsPerCore,
};

/** Filters of figures that the catalogue does not hold: refused by name, since "no type has it" would be wrong. */
const withoutFigures = new Set([
  "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
  "ebs-info.ebs-optimized-info.baseline-iops",
  "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
  "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
  "ebs-info.ebs-optimized-info.maximum-iops",
  "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps",
  "instance-storage-info.disk.count",
  "instance-storage-info.disk.size-in-gb",
  "instance-storage-info.disk.type",
  "instance-storage-info.encryption-support",
  "instance-storage-info.nvme-support",
  "instance-storage-info.total-size-in-gb",
  "network-info.bandwidth-weightings",
  "network-info.efa-info.maximum-efa-interfaces",
  "network-info.flexible-ena-queues-support",
  "network-info.network-performance",
  "nitro-tpm-info.supported-versions",
  "processor-info.supported-features",
  "processor-info.sustained-clock-speed-in-ghz",
]);

/** Items on a page: the least that a caller may ask for; the most, and what it has when nothing is asked. */
const leastItems = 5;
const mostTypes = 100;
const mostOfferings = 1000;

const describeInstanceTypes = read(
  "DescribeInstanceTypes",
  { honours: ["InstanceTypes", "Filters", "MaxResults", "NextToken"] },
  (input) => {
    const unheld = input.Filters?.find(({ Name }) => withoutFigures.has(Name ?? ""));
    if (unheld) throw new NotBuilt(`ec2.DescribeInstanceTypes.Filters.${unheld.Name}`);
    const named: readonly string[] = [...new Set(input.InstanceTypes)];
    const names = named.length > 0 ? named : instanceTypeNames;
    checkIdsAlone("instanceTypes", input.InstanceTypes, input.MaxResults);
    const unknown = names.filter((name) => !limitOf(name));
    if (unknown.length > 0)
      throw fault("InvalidInstanceType", `The following supplied instance types do not exist: [${unknown.join(", ")}]`);
    checkPageSize(input.MaxResults, leastItems, mostTypes);
    const selected = select(names.map(viewInstanceType), filters, input.Filters);
    const page = listPage(selected, { MaxResults: mostTypes, ...input }, { list: "instance-types" });
    return { InstanceTypes: page.items, NextToken: page.nextToken };
  },
);

const describeOfferings = read(
  "DescribeInstanceTypeOfferings",
  { honours: ["LocationType", "Filters", "MaxResults", "NextToken"] },
  (input, cx) => {
    checkPageSize(input.MaxResults, leastItems, mostOfferings);
    const LocationType = input.LocationType ?? "region";
    if (LocationType === "outpost") return { InstanceTypeOfferings: [] };
    const locations = locationsOf(findRegion(cx.region)!, LocationType);
    const offerings = instanceTypeNames.flatMap((InstanceType) =>
      locations.map((Location): InstanceTypeOffering => ({
        InstanceType: InstanceType as InstanceTypeOffering["InstanceType"],
        LocationType,
        Location,
      })),
    );
    const byName = {
      location: (one: InstanceTypeOffering) => one.Location,
      "instance-type": (one: InstanceTypeOffering) => one.InstanceType,
    };
    const selected = select(offerings, byName, input.Filters);
    const page = listPage(selected, { MaxResults: mostOfferings, ...input }, { list: "offerings" });
    return { InstanceTypeOfferings: page.items, NextToken: page.nextToken };
  },
);

function locationsOf({ code, zones }: Region, type: "region" | "availability-zone" | "availability-zone-id"): string[] {
  if (type === "region") return [code];
  return zones.map(({ name, id }) => (type === "availability-zone" ? name : id));
}

/** Operations of instance types. */
export const instanceTypeOperations = [describeInstanceTypes, describeOfferings];
