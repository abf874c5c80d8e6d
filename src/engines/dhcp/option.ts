/** The options that an interface is told by DHCP: those that it asks for, or all that there are. */
import { bitsOf } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { nthAddress } from "../../net/prefix.ts";
import type { FourLease, LeaseSpec } from "../../specs/lease.ts";
import { addressBytes, numberBytes, options } from "./message.ts";

/** An option of a reply. */
type Option = readonly [code: number, value: Uint8Array];

/**
 * What a lease says, in the order in which the client named it (RFC 2132, section 9.8); the mask stands before the
 * router whatever the order (section 3.3).
 */
export function settingsOf(lease: LeaseSpec, four: FourLease, wanted: Uint8Array | undefined): Option[] {
  const known = new Map(allOf(lease, four));
  const codes = wanted ? [...new Set(wanted)] : [...known.keys()];
  return [options.mask, ...codes.filter((code) => code !== options.mask)].flatMap((code): Option[] => {
    const value = known.get(code);
    return value && (code !== options.mask || codes.includes(code)) ? [[code, value]] : [];
  });
}

function allOf({ hostName, domain }: LeaseSpec, four: FourLease): Option[] {
  const lists: readonly (readonly [number, readonly Address[]])[] = [
    [options.nameServers, four.nameServers],
    [options.timeServers, four.timeServers],
    [options.netbiosServers, four.netbiosServers],
  ];
  return [
    [options.mask, numberBytes(maskOf(four.block.length), 32)],
    [options.router, addressBytes([four.router])],
    ...lists.filter(([, list]) => list.length > 0).map(([code, list]): Option => [code, addressBytes(list)]),
    [options.hostName, Buffer.from(hostName)],
    ...(domain === undefined ? [] : [[options.domain, Buffer.from(domain)] as const]),
    [options.mtu, numberBytes(four.mtu, 16)],
    [options.broadcast, addressBytes([nthAddress(four.block, -1)])],
    ...(four.netbiosNodeType === undefined
      ? []
      : [[options.netbiosNodeType, Uint8Array.of(four.netbiosNodeType)] as const]),
  ];
}

function maskOf(length: number): number {
  return length === 0 ? 0 : (-1 << (bitsOf(4) - length)) >>> 0;
}
