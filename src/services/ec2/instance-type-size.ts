/** Processors and memory of instance types, from the rules by which AWS names families and sizes. */
import sizeData from "./data/instance-size.json" with { type: "json" };

/** Where the names alone do not say it: GiB for each vCPU or for a type, vCPUs of bare metal and of old types. */
const memoryByLetter: Readonly<Record<string, number>> = sizeData.memoryByLetter;
const memoryByFamily: Readonly<Record<string, number>> = sizeData.memoryByFamily;
const memoryByType: Readonly<Record<string, number>> = sizeData.memoryByType;
const metalVcpus: Readonly<Record<string, number>> = sizeData.metalVcpus;
const vcpusByType: Readonly<Record<string, number>> = sizeData.vcpusByType;

/** What a type's name says. */
export interface TypeSize {
  readonly family: string;
  readonly size: string;
  readonly vcpus: number;
  readonly threadsPerCore: 1 | 2;
  readonly memoryMiB: number;
  /** Of the processor and the images that run on it. */
  readonly architecture: "x86_64" | "arm64" | "x86_64_mac" | "arm64_mac";
  readonly manufacturer: "Intel" | "AMD" | "AWS" | "Apple";
}

/** What the name of a type says, by "Amazon EC2 instance type naming conventions" and the tables of exceptions. */
export function sizeOf(instanceType: string): TypeSize {
  let size = sizes.get(instanceType);
  if (!size) sizes.set(instanceType, (size = readName(instanceType)));
  return size;
}

const sizes = new Map<string, TypeSize>();

function readName(instanceType: string): TypeSize {
  const dot = instanceType.indexOf(".");
  const [family, size] = [instanceType.slice(0, dot), instanceType.slice(dot + 1)];
  const vcpus = vcpusByType[instanceType] ?? vcpusByName(family, size);
  const manufacturer = manufacturerOf(family);
  return {
    family,
    size,
    vcpus,
    threadsPerCore: threadsOf(family, manufacturer, vcpus),
    memoryMiB: Math.round((memoryByType[instanceType] ?? vcpus * memoryPerVcpu(family)) * 1024),
    architecture: architectureOf(family),
    manufacturer,
  };
}

/** Whether types of a family earn and spend processor credits. */
export function isBurstable(family: string): boolean {
  return /^t\d/.test(family) && family !== "t1";
}

function vcpusByName(family: string, size: string): number {
  if (size === "metal") return metalVcpus[family] ?? 96;
  const metal = /^metal-(\d+)xl$/.exec(size);
  if (metal) return Number(metal[1]) * 4;
  if (size === "nano" || size === "micro" || size === "small") return family === "t2" ? 1 : 2;
  if (size === "medium") return isBurstable(family) ? 2 : 1;
  if (size === "large") return 2;
  const times = /^(\d*)xlarge$/.exec(size)!;
  const half = family.startsWith("hpc") && !family.startsWith("hpc7g") ? 2 : 4;
  return Number(times[1] || 1) * half;
}

function manufacturerOf(family: string): TypeSize["manufacturer"] {
  if (family.startsWith("mac")) return family === "mac1" ? "Intel" : "Apple";
  if (family === "a1" || /^[a-z]+\d+g/.test(family)) return "AWS";
  return /^[a-z]+\d+a/.test(family) ? "AMD" : "Intel";
}

function architectureOf(family: string): TypeSize["architecture"] {
  if (family.startsWith("mac")) return family === "mac1" ? "x86_64_mac" : "arm64_mac";
  return manufacturerOf(family) === "AWS" ? "arm64" : "x86_64";
}

function threadsOf(family: string, manufacturer: TypeSize["manufacturer"], vcpus: number): 1 | 2 {
  if (vcpus === 1 || manufacturer === "AWS" || manufacturer === "Apple") return 1;
  if (family === "t2" || family.startsWith("hpc") || /^m1$|^m2$|^c1$/.test(family)) return 1;
  return /^[a-z]+[789]a/.test(family) ? 1 : 2;
}

function memoryPerVcpu(family: string): number {
  const exact = memoryByFamily[family];
  if (exact) return exact;
  const letters = /^[a-z]+/.exec(family)![0];
  return memoryByLetter[letters] ?? 4;
}
