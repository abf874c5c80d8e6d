/** How full a subnet is: which of its addresses are taken, kept back or free, without looking at each interface. */
import type { Reader } from "../../core/reader.ts";
import { formatAddress, offsetAddress, toNumber } from "../../net/address.ts";
import type { Address, Family } from "../../net/address.ts";
import {
  contains,
  covers,
  formatPrefix,
  hostPrefix,
  nthAddress,
  prefix,
  prefixAround,
  sizeOf,
  split,
} from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { blockKey, countedLengths, delegatedLength4, delegatedLength6 } from "./subnet-block.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnetCidrReservations } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";

/** Addresses of each subnet that AWS keeps: the first four and the last. */
const keptAddresses = 5;

/** `AvailableIpAddressCount`: unused IPv4 addresses, 0 for IPv6-only subnets. Stopped instances use theirs. */
export function availableAddresses(read: Reader, subnet: Subnet): number {
  if (!subnet.cidr) return 0;
  const block = prefix(subnet.cidr);
  return Number(sizeOf(block)) - keptAddresses - takenIn(read, subnet, block);
}

/** The subnet's IPv6 block, if it has one. */
export function ipv6BlockOf(subnet: Subnet): Prefix | undefined {
  const [first] = subnet.ipv6Cidrs;
  return first && prefix(first.cidr);
}

/** Whether an interface has an address, itself or within a delegated prefix. */
export function isTaken(read: Reader, { vpcId }: Subnet, at: Address): boolean {
  if (read.countBy(networkInterfaces, "address", `${vpcId}/${formatAddress(at)}`) > 0) return true;
  const around = prefixAround(at, at.family === 4 ? delegatedLength4 : delegatedLength6);
  return read.countBy(networkInterfaces, "prefix", `${vpcId}/${formatPrefix(around)}`) > 0;
}

/** Whether nothing at all in a block of delegated length is taken. */
export function isUntouched(read: Reader, subnet: Subnet, block: Prefix): boolean {
  const { vpcId, id } = subnet;
  if (read.countBy(networkInterfaces, "prefix", `${vpcId}/${formatPrefix(block)}`) > 0) return false;
  return read.countBy(networkInterfaces, "addressBlock", blockKey(id, block, 0)) === 0;
}

/** How many IPv4 addresses of a block within a subnet are taken; the block may have any length. */
function takenIn(read: Reader, subnet: Subnet, block: Prefix): number {
  const level = countedLengths.find((length) => length >= block.length);
  let taken = 0;
  if (level === undefined) {
    for (const { base } of split(block, 32)) if (isTaken(read, subnet, base)) taken++;
  } else
    for (const part of split(block, level))
      taken += count(read, "addressBlock", subnet.id, part) + 16 * count(read, "prefixBlock", subnet.id, part);
  return taken;
}

/** The parts of a subnet that are not handed out unasked: AWS's own addresses and reservations, none in another. */
export function keptBlocks(read: Reader, subnet: Subnet, block: Prefix, kind?: "prefix"): readonly Prefix[] {
  const own = [prefixAround(block.base, block.base.family === 4 ? 30 : 126), hostPrefix(nthAddress(block, -1))];
  const reserved = kind === "prefix" ? [] : reservationsOf(read, subnet, block.base.family);
  return [...reserved, ...own.filter((one) => !reserved.some((other) => covers(other, one)))];
}

/** The reservations of a subnet in one family, of one kind or of both. */
export function reservationsOf(read: Reader, subnet: Subnet, family: Family, kind?: "prefix" | "explicit"): Prefix[] {
  return read
    .by(subnetCidrReservations, "subnet", subnet.id)
    .filter(({ reservationType }) => kind === undefined || reservationType === kind)
    .map(({ cidr }) => prefix(cidr))
    .filter(({ base }) => base.family === family);
}

/** Whether an address is one of those that AWS keeps in a subnet. */
export function isKept(block: Prefix, at: Address): boolean {
  const { family } = block.base;
  if (contains(prefixAround(block.base, family === 4 ? 30 : 126), at)) return true;
  return formatAddress(nthAddress(block, -1)) === formatAddress(at);
}

/** Counts free addresses of parts of a subnet's IPv4 block, outside what is kept. */
export function freeCounter(read: Reader, subnet: Subnet, kept: readonly Prefix[]): (block: Prefix) => number {
  const unused = kept.map((block) => ({ block, count: Number(sizeOf(block)) - takenIn(read, subnet, block) }));
  return (block) => {
    let free = Number(sizeOf(block));
    for (const { block: one, count: unusedThere } of unused) {
      if (covers(one, block)) return 0;
      if (covers(block, one)) free -= unusedThere;
    }
    return free - takenIn(read, subnet, block);
  };
}

/** The stretches of a block that are outside what is kept, as first address and size, lowest first. */
export function openStretches(block: Prefix, kept: readonly Prefix[]): { start: Address; size: bigint }[] {
  const distance = (at: Address): bigint => toNumber(at) - toNumber(block.base);
  const within = kept.filter((one) => covers(block, one));
  if (kept.some((one) => covers(one, block))) return [];
  const closed = within
    .map((one) => ({ from: distance(one.base), size: sizeOf(one) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const stretches = [];
  let from = 0n;
  for (const one of [...closed, { from: sizeOf(block), size: 0n }]) {
    if (one.from > from) stretches.push({ start: offsetAddress(block.base, from), size: one.from - from });
    from = one.from + one.size;
  }
  return stretches;
}

function count(read: Reader, index: "addressBlock" | "prefixBlock", subnetId: string, block: Prefix): number {
  let sum = 0;
  for (let n = 0; ; n++) {
    const more = read.countBy(networkInterfaces, index, blockKey(subnetId, block, n));
    if (more === 0) return sum;
    sum += more;
  }
}
