/** Processors and memory of instance types, from the rules by which AWS names families and sizes. */

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

/** What the name of a type says, following "Amazon EC2 instance type naming conventions" and the tables of exceptions. */
export function sizeOf(instanceType: string): TypeSize {
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

/** GiB for each vCPU by a family's first letters, as of the current generations. */
const memoryByLetter: Readonly<Record<string, number>> = {
  ...{ a: 2, c: 2, d: 8, f: 10 + 2 / 3, g: 4, gr: 8, h: 4, hpc: 4, i: 8, im: 4, is: 6, inf: 4, m: 4, mac: 2 },
  ...{ p: 10 + 2 / 3, r: 8, t: 4, trn: 4, vt: 2, x: 16, z: 8, dl: 8 },
};

const memoryByFamily: Readonly<Record<string, number>> = {
  ...{ c3: 1.875, c4: 1.875, c5n: 2.625, d2: 7.625, d3en: 4, f1: 15.25, g5g: 2, g6e: 8, g7e: 8, hpc6id: 16 },
  ...{ i2: 7.625, i3: 7.625, inf1: 2, m3: 3.75, m1: 3.75, p3: 7.625, p3dn: 8, p4d: 12, p4de: 12, r3: 7.625 },
  ...{ r4: 7.625, trn2: 10 + 2 / 3, x1: 15.25, x1e: 30.5, x2iedn: 32, x2iezn: 32, x8aedz: 32, "p6-b300": 21 + 1 / 3 },
  ...{ "u-3tb1": 3072 / 224, "u-6tb1": 6144 / 224, "u-9tb1": 9216 / 448, "u-12tb1": 12288 / 448 },
  ...{ "u-18tb1": 18432 / 448, "u-24tb1": 24576 / 448, "u7i-6tb": 6144 / 448, "u7i-8tb": 8192 / 448 },
  ...{ "u7i-12tb": 12288 / 896, "u7in-16tb": 16384 / 896, "u7in-24tb": 24576 / 896, "u7in-32tb": 32768 / 896 },
};

/** vCPUs of bare metal sizes: those of the family's largest size, with exceptions. */
const metalVcpus: Readonly<Record<string, number>> = {
  ...{ a1: 16, c6g: 64, c6gd: 64, m6g: 64, m6gd: 64, r6g: 64, r6gd: 64, c7g: 64, c7gd: 64, m7g: 64, m7gd: 64 },
  ...{ r7g: 64, r7gd: 64, x2gd: 64, g5g: 64, c6i: 128, c6id: 128, c6in: 128, m6i: 128, m6id: 128, m6in: 128 },
  ...{ m6idn: 128, r6i: 128, r6id: 128, r6in: 128, r6idn: 128, i4i: 128, x2idn: 128, x2iedn: 128, x2iezn: 48 },
  ...{ c5n: 72, i3: 72, m5zn: 48, z1d: 48, c6a: 192, m6a: 192, r6a: 192, c7gn: 64, mac1: 12, mac2: 8 },
  ...{ "mac2-m2": 8, "mac2-m2pro": 12, "mac2-m1ultra": 20, "mac-m4": 10, "mac-m4pro": 14, "mac-m4max": 16 },
  ...{ "mac-m3ultra": 32, "u-6tb1": 448, "u-9tb1": 448, "u-12tb1": 448, "u-18tb1": 448, "u-24tb1": 448 },
};

const vcpusByType: Readonly<Record<string, number>> = {
  ...{ "t1.micro": 1, "m1.small": 1, "m1.medium": 1, "m3.medium": 1, "m2.xlarge": 2, "m2.2xlarge": 4 },
  ...{ "m2.4xlarge": 8, "c1.medium": 2, "c1.xlarge": 8, "c4.8xlarge": 36, "d2.8xlarge": 36, "hs1.8xlarge": 16 },
};

/** GiB where neither the family's ratio nor its letter gives it. */
const memoryByType: Readonly<Record<string, number>> = {
  ...{ "t1.micro": 0.612, "t2.nano": 0.5, "t2.micro": 1, "t2.small": 2, "t2.medium": 4, "t2.large": 8 },
  ...{ "t3.nano": 0.5, "t3.micro": 1, "t3.small": 2, "t3.medium": 4, "t3.large": 8 },
  ...{ "t3a.nano": 0.5, "t3a.micro": 1, "t3a.small": 2, "t3a.medium": 4, "t3a.large": 8 },
  ...{ "t4g.nano": 0.5, "t4g.micro": 1, "t4g.small": 2, "t4g.medium": 4, "t4g.large": 8 },
  ...{ "m1.small": 1.7, "m2.xlarge": 17.1, "m2.2xlarge": 34.2, "m2.4xlarge": 68.4, "c1.medium": 1.7, "c1.xlarge": 7 },
  ...{ "m1.large": 7.5, "m1.xlarge": 15, "c4.8xlarge": 60, "d2.8xlarge": 244, "hs1.8xlarge": 117, "cr1.8xlarge": 244 },
  ...{ "i3.metal": 512, "c5n.9xlarge": 96, "c5n.18xlarge": 192, "c5n.metal": 192, "mac1.metal": 32, "mac2.metal": 16, "mac2-m2.metal": 24 },
  ...{ "mac2-m2pro.metal": 32, "mac2-m1ultra.metal": 128, "mac-m4.metal": 24, "mac-m4pro.metal": 48 },
  ...{ "mac-m4max.metal": 128, "mac-m3ultra.metal": 96, "hpc7a.12xlarge": 768, "hpc7a.24xlarge": 768 },
  ...{ "hpc7a.48xlarge": 768, "hpc7a.96xlarge": 768, "hpc7g.4xlarge": 128, "hpc7g.8xlarge": 128 },
  ...{ "hpc7g.16xlarge": 128, "hpc8a.96xlarge": 768, "u-6tb1.metal": 6144, "u-6tb1.112xlarge": 6144 },
};
