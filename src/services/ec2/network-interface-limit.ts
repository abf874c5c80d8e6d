/** Checks the bounds that an instance's type sets to its interfaces and their addresses (ENI-05). */
import { fault } from "./faults.ts";
import { ipv6PerInterface, limitOf, takesPrefixes } from "./instance-limit.ts";
import { isBurstable } from "./instance-type-size.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** The most addresses that any instance type takes on an interface. */
const mostOfAnyType = 64;

/** Throws when a type does not take this many addresses and prefixes on one interface. */
export function checkAddresses(row: NetworkInterface, instanceType: string): void {
  const most = limitOf(instanceType)!.ipv4PerInterface;
  if (row.privateIps.length + row.ipv4Prefixes.length > most) throw tooMany(row.id, most, instanceType);
  const most6 = ipv6PerInterface(instanceType);
  if (row.ipv6s.length + row.ipv6Prefixes.length > most6) throw tooMany(row.id, most6, instanceType);
  if (row.ipv4Prefixes.length + row.ipv6Prefixes.length > 0 && !takesPrefixes(instanceType))
    throw fault("Unsupported", `The instance type '${instanceType}' does not support prefix delegation.`);
}

/** Throws when no type takes this many addresses and prefixes on one interface. */
export function checkUnattachedAddresses(row: NetworkInterface): void {
  const ipv4 = row.privateIps.length + row.ipv4Prefixes.length;
  const ipv6 = row.ipv6s.length + row.ipv6Prefixes.length;
  if (Math.max(ipv4, ipv6) > mostOfAnyType) throw tooMany(row.id, mostOfAnyType);
}

/** Throws unless an instance has room for one more interface on a network card. */
export function checkRoom(
  attached: readonly NetworkInterface[],
  instanceType: string,
  at: { readonly deviceIndex: number; readonly networkCardIndex: number },
): void {
  const { interfaces, networkCards } = limitOf(instanceType)!;
  if (attached.length >= interfaces)
    throw fault(
      "AttachmentLimitExceeded",
      `Interface count ${attached.length + 1} exceeds the limit for ${instanceType}`,
    );
  const cardLimit = networkCards[at.networkCardIndex];
  if (cardLimit === undefined)
    throw fault(
      "InvalidParameterValue",
      `Network card index ${at.networkCardIndex} exceeds the limit for ${instanceType}`,
    );
  const onCard = attached.filter(({ attachment }) => attachment!.networkCardIndex === at.networkCardIndex);
  if (onCard.length >= cardLimit)
    throw fault(
      "AttachmentLimitExceeded",
      `Interface count ${onCard.length + 1} exceeds the limit for card ${at.networkCardIndex} of ${instanceType}`,
    );
}

function tooMany(id: string, most: number, instanceType?: string) {
  const of = instanceType ? ` for ${instanceType}` : "";
  return fault(
    "PrivateIpAddressLimitExceeded",
    `Number of private addresses of '${id}' will exceed limit. The limit is ${most}${of}.`,
  );
}

/** Throws when a type cannot have a kind of interface: fabric adapters need Nitro, and burstable types have none. */
export function checkInterfaceType(interfaceType: string | undefined, instanceType: string): void {
  if (!interfaceType?.startsWith("efa")) return;
  if (!takesPrefixes(instanceType) || isBurstable(instanceType.slice(0, instanceType.indexOf("."))))
    throw fault("InvalidParameterCombination", `EFA interfaces are not supported on ${instanceType}.`);
}

/** Throws when a type does not take as many interfaces as an instance has, on the network cards where they are. */
export function checkCounts(attached: readonly NetworkInterface[], instanceType: string): void {
  for (const [i, row] of attached.entries()) checkRoom(attached.slice(0, i), instanceType, row.attachment!);
}
