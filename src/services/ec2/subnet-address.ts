/** Hands out the addresses and prefixes of a subnet: never one twice, never one that is kept back. */
import type { ChangeContext } from "../../core/context.ts";
import { formatAddress, offsetAddress, parseAddress, toNumber } from "../../net/address.ts";
import type { Address, Family } from "../../net/address.ts";
import {
  contains,
  covers,
  formatPrefix,
  overlaps,
  parsePrefix,
  prefix,
  prefixAround,
  split,
} from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { countedLengths, delegatedLength4, delegatedLength6 } from "./subnet-block.ts";
import {
  freeCounter,
  ipv6BlockOf,
  isKept,
  isTaken,
  isUntouched,
  keptBlocks,
  openStretches,
  reservationsOf,
} from "./subnet-occupancy.ts";
import type { Subnet } from "./tables/subnet.ts";

/**
 * A free IPv4 address of a subnet, or the wanted one. The caller puts it on an interface in the same transaction.
 *
 * Costs the same in empty and in full subnets. Reserved ranges are given out only when asked for by address (see
 * "Subnet CIDR reservations"). Throws `InsufficientFreeAddressesInSubnet`, `InvalidIPAddress.InUse`,
 * `InvalidParameterValue`.
 */
export function takeAddress(cx: ChangeContext, subnet: Subnet, wanted?: string): string {
  if (!subnet.cidr) throw fault("InvalidParameterValue", `The subnet '${subnet.id}' has no IPv4 CIDR block.`);
  const block = prefix(subnet.cidr);
  if (wanted !== undefined) return wantedAddress(cx, subnet, block, wanted);
  const found = freeAddress4(cx, subnet, block);
  if (!found) throw tooFew(subnet);
  return formatAddress(found);
}

/** A free IPv6 address of a subnet, or the wanted one; as `takeAddress`. */
export function takeIpv6Address(cx: ChangeContext, subnet: Subnet, wanted?: string): string {
  const block = ipv6BlockOf(subnet);
  if (!block)
    throw fault("InvalidParameterValue", `The subnet '${subnet.id}' has no IPv6 CIDR block associated with it.`);
  if (wanted !== undefined) return wantedAddress(cx, subnet, block, wanted);
  const found = freeAddress6(cx, subnet, block);
  if (!found) throw tooFew(subnet);
  return formatAddress(found);
}

/**
 * A free /28 or /80 for delegation to an interface, or the wanted one.
 *
 * Free ones come from the subnet's reservations of type `prefix` as long as these have any. Throws
 * `InsufficientCidrBlocks`, `InvalidIPAddress.InUse`, `InvalidParameterValue`. See "Prefix delegation" in EC2's guide.
 */
export function takePrefix(cx: ChangeContext, subnet: Subnet, family: Family, wanted?: string): string {
  const block = family === 4 ? subnet.cidr && prefix(subnet.cidr) : ipv6BlockOf(subnet);
  if (!block) throw fault("InvalidParameterValue", `The subnet '${subnet.id}' has no IPv${family} CIDR block.`);
  if (wanted !== undefined) return wantedPrefix(cx, subnet, block, wanted);
  const reserved = reservationsOf(cx.read, subnet, family, "prefix");
  const found =
    searchPrefix(cx, subnet, reserved, keptBlocks(cx.read, subnet, block, "prefix")) ??
    searchPrefix(cx, subnet, [block], keptBlocks(cx.read, subnet, block));
  if (!found) throw fault("InsufficientCidrBlocks", "The specified subnet does not have enough free CIDR blocks.");
  return formatPrefix(found);
}

function wantedAddress(cx: ChangeContext, subnet: Subnet, block: Prefix, wanted: string): string {
  const at = parseAddress(wanted);
  if (!at || at.family !== block.base.family)
    throw fault("InvalidParameterValue", `Value (${wanted}) for parameter address is invalid. Invalid IP address.`);
  if (!contains(block, at))
    throw fault("InvalidParameterValue", `Address ${wanted} does not fall within the subnet's address range`);
  if (isKept(block, at))
    throw fault("InvalidParameterValue", `Address ${wanted} is in subnet's reserved address range`);
  if (isTaken(cx.read, subnet, at)) throw fault("InvalidIPAddress.InUse", `Address ${wanted} is in use.`);
  return formatAddress(at);
}

function wantedPrefix(cx: ChangeContext, subnet: Subnet, block: Prefix, wanted: string): string {
  const asked = parsePrefix(wanted);
  const length = delegatedLength(block.base.family);
  if (!asked || asked.base.family !== block.base.family || asked.length !== length || formatPrefix(asked) !== wanted)
    throw fault("InvalidParameterValue", `Value (${wanted}) for parameter prefix is invalid. It must be a /${length}.`);
  if (!covers(block, asked))
    throw fault("InvalidParameterValue", `Prefix ${wanted} does not fall within the subnet's address range`);
  if (keptBlocks(cx.read, subnet, block, "prefix").some((kept) => covers(asked, kept)))
    throw fault("InvalidParameterValue", `Prefix ${wanted} is in subnet's reserved address range`);
  if (!isUntouched(cx.read, subnet, asked)) throw fault("InvalidIPAddress.InUse", `Prefix ${wanted} is in use.`);
  return wanted;
}

function freeAddress4(cx: ChangeContext, subnet: Subnet, whole: Prefix): Address | undefined {
  const kept = keptBlocks(cx.read, subnet, whole);
  const free = freeCounter(cx.read, subnet, kept);
  const draw = drawing(cx);
  let block = whole;
  for (const length of countedLengths) {
    if (length <= block.length) continue;
    const next = partsFrom(block, length, draw()).find((part) => free(part) > 0);
    if (!next) return undefined;
    block = next;
  }
  return partsFrom(block, 32, draw())
    .map(({ base }) => base)
    .find((at) => !kept.some((one) => contains(one, at)) && !isTaken(cx.read, subnet, at));
}

/** The parts of an IPv4 block, made as they are asked for: all of them, but from another one than the first. */
function* partsFrom(block: Prefix, length: number, from: bigint): Generator<Prefix> {
  const count = 2 ** (length - block.length);
  const start = Number(from % BigInt(count));
  const size = 2 ** (32 - length);
  for (let n = 0; n < count; n++) {
    const words = [(block.base.words[0]! + ((start + n) % count) * size) >>> 0];
    yield { base: { family: 4, words }, length };
  }
}

function freeAddress6(cx: ChangeContext, subnet: Subnet, block: Prefix): Address | undefined {
  const draw = drawing(cx);
  for (const { start, size } of turned(openStretches(block, keptBlocks(cx.read, subnet, block)), draw())) {
    const first = draw() % size;
    for (let i = 0n; i < size && i < mostTries; i++) {
      const at = offsetAddress(start, size > mostTries ? draw() % size : (first + i) % size);
      if (!isTaken(cx.read, subnet, at)) return at;
    }
  }
  return undefined;
}

/** Small stretches are tried whole; in large ones this many draws only fail when they are practically full. */
const mostTries = 4096n;

function searchPrefix(
  cx: ChangeContext,
  subnet: Subnet,
  places: readonly Prefix[],
  kept: readonly Prefix[],
): Prefix | undefined {
  const draw = drawing(cx);
  const search = places[0]?.base.family === 6 ? searchPrefix6 : searchPrefix4;
  for (const place of turned(places, draw())) {
    if (place.length > delegatedLength(place.base.family)) continue;
    const found = search(cx, subnet, place, kept, draw);
    if (found) return found;
  }
  return undefined;
}

type Draw = () => bigint;

function searchPrefix4(
  cx: ChangeContext,
  subnet: Subnet,
  place: Prefix,
  kept: readonly Prefix[],
  draw: Draw,
): Prefix | undefined {
  const free = freeCounter(cx.read, subnet, kept);
  const within = (block: Prefix): Prefix | undefined => {
    if (free(block) < 16) return undefined;
    const length = countedLengths.find((one) => one > block.length);
    if (length === undefined) return block;
    for (const part of turned([...split(block, length)], draw())) {
      const found = within(part);
      if (found) return found;
    }
    return undefined;
  };
  return within(place);
}

function searchPrefix6(
  cx: ChangeContext,
  subnet: Subnet,
  place: Prefix,
  kept: readonly Prefix[],
  draw: Draw,
): Prefix | undefined {
  const step = 1n << BigInt(128 - delegatedLength6);
  for (const { start, size } of turned(openStretches(place, kept), draw())) {
    const lead = (step - (toNumber(start) % step)) % step;
    const blocks = (size - lead) / step;
    const first = blocks > 0n ? draw() % blocks : 0n;
    for (let i = 0n; i < blocks; i++) {
      const block = prefixAround(offsetAddress(start, lead + ((first + i) % blocks) * step), delegatedLength6);
      if (!kept.some((one) => overlaps(one, block)) && isUntouched(cx.read, subnet, block)) return block;
    }
  }
  return undefined;
}

/** Draws numbers of 62 bits and more that the cloud's seed determines. */
function drawing(cx: ChangeContext): Draw {
  let digits = "";
  return () => {
    if (digits.length < 16) digits = cx.newDigits("subnet-address");
    const number = BigInt(`0x${digits.slice(0, 16)}`);
    digits = digits.slice(16);
    return number;
  };
}

function turned<T>(list: readonly T[], by: bigint): readonly T[] {
  if (list.length === 0) return list;
  const start = Number(by % BigInt(list.length));
  return [...list.slice(start), ...list.slice(0, start)];
}

function delegatedLength(family: Family): number {
  return family === 4 ? delegatedLength4 : delegatedLength6;
}

function tooFew({ id }: Subnet): Error {
  return fault(
    "InsufficientFreeAddressesInSubnet",
    `The specified subnet '${id}' does not have enough free addresses.`,
  );
}
