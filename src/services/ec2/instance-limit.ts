/** What each instance type bounds: interfaces, network cards, addresses of an interface. */
import limitData from "./data/instance-limits.json" with { type: "json" };

/** The network limits of an instance type. */
export interface InstanceLimit {
  readonly bareMetal: boolean;
  readonly hypervisor: string;
  /** Interfaces in all. */
  readonly interfaces: number;
  /** IPv4 addresses of one interface, prefixes counted as addresses. */
  readonly ipv4PerInterface: number;
  /** Interfaces of each network card. */
  readonly networkCards: readonly number[];
}

const limits = new Map<string, InstanceLimit>(Object.entries(limitData));

/** The limits of a type; nothing for a type that AWS does not have. */
export function limitOf(instanceType: string): InstanceLimit | undefined {
  return limits.get(instanceType);
}

/** The names of all instance types, in the order of their names. */
export const instanceTypeNames: readonly string[] = [...limits.keys()];

/** IPv6 addresses of one interface; as many as IPv4 ones wherever IPv6 exists. */
export function ipv6PerInterface(instanceType: string): number {
  return isIpv6Capable(instanceType) ? limitOf(instanceType)!.ipv4PerInterface : 0;
}

/** Whether prefixes can be delegated to interfaces of a type: Nitro and bare metal. */
export function takesPrefixes(instanceType: string): boolean {
  return limitOf(instanceType)!.hypervisor !== "xen";
}

const oldFamilies = new Set(["c1", "cc2", "cg1", "cr1", "hi1", "hs1", "m1", "m2", "m3", "t1", "g2"]);

function isIpv6Capable(instanceType: string): boolean {
  return !oldFamilies.has(instanceType.slice(0, instanceType.indexOf(".")));
}
