/** Answers of rtnetlink as plain values: what a namespace's links, addresses, neighbours, routes and rules are. */
import type { Address } from "../../../net/address.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatMac } from "../../../net/mac.ts";
import { attributes, textOf } from "./netlink-message.ts";
import type { Link, LinkAddress, Neighbour, Route, Rule } from "./route-items.ts";
import { defaultMetric, familyNumbers, kernelTable, routeKinds } from "./route-items.ts";

/** Gives the name of a link by its index. */
export type NameOf = (index: number) => string;

const kinds = new Map(Object.entries(routeKinds).map(([kind, number]) => [number, kind as Route["kind"]]));
const protocols = { kernel: 2, routerAdvertisement: 9 };

/** A link of RTM_NEWLINK. */
export function readLink(body: Buffer): Link {
  const list = attributes(body, 16);
  const info = attributes(list.get(18) ?? Buffer.alloc(0));
  const kind = info.get(1);
  const peer = kind && list.get(5);
  return {
    name: textOf(list.get(3)!),
    index: body.readInt32LE(4),
    up: (body.readUInt32LE(8) & 1) === 1,
    mtu: list.get(4)!.readUInt32LE(0),
    mac: formatMac([...(list.get(1) ?? [])]),
    ...(kind && { kind: textOf(kind) }),
    ...(peer && { peer: peer.readUInt32LE(0) }),
  };
}

/** An address of RTM_NEWADDR. */
export function readAddress(body: Buffer, nameOf: NameOf): LinkAddress {
  const list = attributes(body, 8);
  const bytes = list.get(2) ?? list.get(1)!;
  return { link: nameOf(body.readUInt32LE(4)), address: `${formatBytes(bytes)}/${body[1]}` };
}

/** A neighbour of RTM_NEWNEIGH; undefined for one that was learnt and not set. */
export function readNeighbour(body: Buffer, nameOf: NameOf): Neighbour | undefined {
  const permanent = 0x80;
  const list = attributes(body, 12);
  const [address, mac] = [list.get(1), list.get(2)];
  if (body.readUInt16LE(8) !== permanent || !address || !mac) return undefined;
  return { link: nameOf(body.readInt32LE(4)), address: formatBytes(address), mac: formatMac([...mac]) };
}

/** A route of RTM_NEWROUTE; undefined for those that the kernel makes itself (of addresses, of advertisements). */
export function readRoute(body: Buffer, nameOf: NameOf): Route | undefined {
  const cloned = 0x200;
  const kind = kinds.get(body[7]!);
  const own: readonly number[] = Object.values(protocols);
  if (!kind || own.includes(body[5]!) || body.readUInt32LE(8) & cloned) return undefined;
  const list = attributes(body, 12);
  const family = familyOf(body[0]!);
  const [link, via, metrics, from] = [list.get(4), list.get(5) ?? list.get(18)?.subarray(2), list.get(8), list.get(7)];
  const mtu = metrics && attributes(metrics).get(2);
  const metric = list.get(6)?.readUInt32LE(0) ?? 0;
  return {
    table: list.get(15)?.readUInt32LE(0) ?? body[4]!,
    prefix: prefixText(family, list.get(1), body[1]!),
    kind,
    ...(link && (kind === "unicast" || kind === "local") && { link: nameOf(link.readUInt32LE(0)) }),
    ...(via && { via: formatBytes(via) }),
    ...(mtu && { mtu: mtu.readUInt32LE(0) }),
    ...(from && { from: formatBytes(from) }),
    ...(metric !== defaultMetric[family] && { metric }),
  };
}

/** `LINK ADDRESS` of an RTM_NEWROUTE that leads to the namespace itself; undefined for any other route. */
export function readOwnAddress(body: Buffer, nameOf: NameOf): string | undefined {
  const list = attributes(body, 12);
  const [address, link] = [list.get(1), list.get(4)];
  if (body[4] !== kernelTable || body[7] !== routeKinds.local || !address || !link) return undefined;
  return `${nameOf(link.readUInt32LE(0))} ${formatBytes(address)}`;
}

/** A rule of RTM_NEWRULE; undefined for one that does something else than look up a table. */
export function readRule(body: Buffer): Rule | undefined {
  const toTable = 1;
  if (body[7] !== toTable) return undefined;
  const list = attributes(body, 12);
  const family = familyOf(body[0]!);
  const mask = list.get(16)?.readUInt32LE(0);
  const mark = list.get(10)?.readUInt32LE(0) ?? (mask ? 0 : undefined);
  const [incoming, outgoing, from, to] = [list.get(3), list.get(17), list.get(2), list.get(1)];
  return {
    family,
    priority: list.get(6)?.readUInt32LE(0) ?? 0,
    table: list.get(15)?.readUInt32LE(0) ?? body[4]!,
    ...(mark !== undefined && { mark }),
    ...(mark !== undefined && mask !== 0xffffffff && { mask }),
    ...(incoming && { incoming: textOf(incoming) }),
    ...(outgoing && { outgoing: textOf(outgoing) }),
    ...(from && { from: `${formatBytes(from)}/${body[2]}` }),
    ...(to && { to: `${formatBytes(to)}/${body[1]}` }),
  };
}

/** Four or sixteen bytes as the address that they are. */
export function formatBytes(bytes: Buffer): string {
  return formatAddress(addressFrom(bytes));
}

/** Four or sixteen bytes as an address. */
export function addressFrom(bytes: Buffer): Address {
  const words = Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32BE(i * 4));
  return { family: words.length === 1 ? 4 : 6, words };
}

function prefixText(family: 4 | 6, destination: Buffer | undefined, length: number): string {
  return `${formatBytes(destination ?? Buffer.alloc(family === 4 ? 4 : 16))}/${length}`;
}

function familyOf(number: number): 4 | 6 {
  return number === familyNumbers[4] ? 4 : 6;
}
