/** Instance types as DescribeInstanceTypes shows them. */
import type { ArchitectureType, InstanceTypeInfo, NetworkInfo } from "../../models/ec2.d.ts";
import { ipv6PerInterface, limitOf } from "./instance-limit.ts";
import { isClusterCapable } from "./instance-placement.ts";
import { isBurstable, sizeOf } from "./instance-type-size.ts";

const views = new Map<string, InstanceTypeInfo>();

/**
 * A type in AWS's shape.
 *
 * Interfaces, addresses, network cards, hypervisor and bare metal are AWS's own figures; processors and memory follow
 * from the name. Members that neither gives (bandwidths, clock speed, sizes of disks, accelerators) are left out.
 */
export function viewInstanceType(name: string): InstanceTypeInfo {
  let view = views.get(name);
  if (!view) views.set(name, (view = Object.freeze(makeView(name))));
  return view;
}

function makeView(name: string): InstanceTypeInfo {
  const { bareMetal, hypervisor } = limitOf(name)!;
  const size = sizeOf(name);
  const { family, vcpus, threadsPerCore } = size;
  const nitro = hypervisor === "nitro" || bareMetal;
  const arm = size.architecture === "arm64";
  const cores = vcpus / threadsPerCore;
  const mac = family.startsWith("mac");
  return {
    AutoRecoverySupported: !bareMetal && !hasStorage(family),
    BareMetal: bareMetal,
    BurstablePerformanceSupported: isBurstable(family),
    CurrentGeneration: !isOld(family),
    DedicatedHostsSupported: !/^t[1234]a?$|^t4g$|-flex$/.test(family) || family === "t3",
    EbsInfo: {
      AttachmentLimitType: "shared",
      EbsOptimizedSupport: isOld(family) || family === "t2" ? "unsupported" : "default",
      EncryptionSupport: "supported",
      MaximumEbsAttachments: nitro ? 27 : 39,
      NvmeSupport: nitro ? "required" : "unsupported",
    },
    FreeTierEligible: freeTier.has(name),
    HibernationSupported: !bareMetal && hibernating.test(family),
    Hypervisor: bareMetal ? undefined : (hypervisor as "nitro" | "xen"),
    InstanceStorageSupported: hasStorage(family),
    InstanceType: name as InstanceTypeInfo["InstanceType"],
    MemoryInfo: { SizeInMiB: size.memoryMiB },
    NetworkInfo: networkOf(name, nitro),
    NitroEnclavesSupport: nitro && !bareMetal && !isBurstable(family) && vcpus >= 4 ? "supported" : "unsupported",
    NitroTpmSupport: nitro && !bareMetal && !arm && !mac ? "supported" : "unsupported",
    PhcSupport: "unsupported",
    PlacementGroupInfo: {
      SupportedStrategies: isClusterCapable(name) ? ["cluster", "partition", "spread"] : ["partition", "spread"],
    },
    ProcessorInfo: {
      Manufacturer: size.manufacturer,
      SupportedArchitectures: architecturesOf(family, size.architecture),
    },
    RebootMigrationSupport: nitro && !bareMetal ? "supported" : "unsupported",
    SupportedBootModes: arm || mac ? ["uefi"] : nitro ? ["legacy-bios", "uefi"] : ["legacy-bios"],
    SupportedRootDeviceTypes: hasStorage(family) && !nitro ? ["ebs", "instance-store"] : ["ebs"],
    SupportedUsageClasses: mac ? ["on-demand"] : ["on-demand", "spot"],
    SupportedVirtualizationTypes: isOld(family) && !/^(g2|i2|r3)$/.test(family) ? ["hvm", "paravirtual"] : ["hvm"],
    VCpuInfo: {
      DefaultCores: cores,
      DefaultThreadsPerCore: threadsPerCore,
      DefaultVCpus: vcpus,
      ValidCores: nitro && !bareMetal && vcpus > 1 ? upTo(cores) : undefined,
      ValidThreadsPerCore: nitro && !bareMetal ? (threadsPerCore === 2 ? [1, 2] : [1]) : undefined,
    },
  };
}

function networkOf(name: string, nitro: boolean): NetworkInfo {
  const { interfaces, ipv4PerInterface, networkCards } = limitOf(name)!;
  const ipv6 = ipv6PerInterface(name);
  return {
    DefaultNetworkCardIndex: 0,
    EfaSupported: networkCards.length > 1,
    EnaSrdSupported: false,
    EnaSupport: nitro ? "required" : "unsupported",
    EncryptionInTransitSupported: nitro && /n$|^[a-z]+[5678]/.test(name.split(".")[0]!),
    Ipv4AddressesPerInterface: ipv4PerInterface,
    Ipv6AddressesPerInterface: ipv6,
    Ipv6Supported: ipv6 > 0,
    MaximumNetworkCards: networkCards.length,
    MaximumNetworkInterfaces: interfaces,
    NetworkCards: networkCards.map((MaximumNetworkInterfaces, NetworkCardIndex) => ({
      MaximumNetworkInterfaces,
      NetworkCardIndex,
    })),
    SecondaryNetworkSupported: false,
  };
}

const freeTier = new Set([
  "t2.micro",
  "t3.micro",
  "t3.small",
  "t4g.micro",
  "t4g.small",
  "c7i-flex.large",
  "m7i-flex.large",
]);
const hibernating = /^(c[345678]|m[345678]|r[345678]|t[234]|i3|i4|i7|x2|x8)/;

function isOld(family: string): boolean {
  return /^(c1|c3|cr1|g2|hs1|i2|m1|m2|m3|r3|t1|a1)$/.test(family);
}

/** Families with disks of their own: a `d` in the name, storage families, and some accelerated ones. */
function hasStorage(family: string): boolean {
  if (/^(c1|m1|m2|m3|c3|r3|hs1|cr1|h1|f1|f2|x1|x1e|z1d|p3dn|p4d|p4de|dl1|dl2q|trn1|trn1n|trn2)$/.test(family))
    return true;
  if (/^(p5|p6|d2|d3|i\d|im|is|g4|g5$|g6|g7|gr6|x2gd|x2i|hpc6id|x8aedz)/.test(family)) return family !== "x2iezn";
  return /^[a-z]+\d+[a-ce-z]*d/.test(family);
}

function architecturesOf(family: string, architecture: string) {
  const both = /^(t1|m1|m2|c1|c3|m3|t2)$/.test(family);
  return (both ? ["i386", architecture] : [architecture]) as ArchitectureType[];
}

function upTo(cores: number): number[] {
  const step = cores > 48 ? 4 : cores > 2 ? 2 : 1;
  return Array.from({ length: Math.floor(cores / step) }, (_, i) => (i + 1) * step);
}
