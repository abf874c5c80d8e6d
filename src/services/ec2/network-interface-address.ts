/** The addresses and prefixes of a network interface: which are asked for, and giving them. */
import type { ChangeContext } from "../../core/context.ts";
import type { InstanceIpv6Address, PrivateIpAddressSpecification } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import { takeAddress, takeIpv6Address, takePrefix } from "./subnet-address.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import type { Subnet } from "./tables/subnet.ts";

/** Addresses that an interface shall have, by value or by number. */
export interface AddressWish {
  readonly primary?: string;
  readonly secondary?: readonly string[];
  readonly secondaryCount?: number;
  readonly ipv4Prefixes?: readonly string[];
  readonly ipv4PrefixCount?: number;
  readonly ipv6?: readonly string[];
  /** Absent means as the subnet says (`AssignIpv6AddressOnCreation`). */
  readonly ipv6Count?: number;
  readonly ipv6Prefixes?: readonly string[];
  readonly ipv6PrefixCount?: number;
  /** Makes the first IPv6 address the primary one, which never changes. */
  readonly primaryIpv6?: boolean;
}

/** The address members that CreateNetworkInterface and RunInstances' interface specifications share. */
export interface AddressMembers {
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly PrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly Ipv4Prefixes?: readonly { readonly Ipv4Prefix?: string }[];
  readonly Ipv4PrefixCount?: number;
  readonly Ipv6Addresses?: readonly InstanceIpv6Address[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Prefixes?: readonly { readonly Ipv6Prefix?: string }[];
  readonly Ipv6PrefixCount?: number;
  readonly EnablePrimaryIpv6?: boolean;
  readonly PrimaryIpv6?: boolean;
}

/** Reads the address members of a request. Throws for combinations that AWS refuses. */
export function addressWish(input: AddressMembers): AddressWish {
  refuseMixtures(input);
  const listed = (input.PrivateIpAddresses ?? []).map(({ PrivateIpAddress, Primary }) => {
    if (!PrivateIpAddress) throw fault("MissingParameter", "The request must contain the parameter privateIpAddress");
    return { address: PrivateIpAddress, primary: Primary === true };
  });
  const primaries = listed.filter(({ primary }) => primary).map(({ address }) => address);
  if (input.PrivateIpAddress) primaries.push(input.PrivateIpAddress);
  if (new Set(primaries).size > 1)
    throw fault("InvalidParameterCombination", "Only one primary private IP address can be specified.");
  const ipv6 = (input.Ipv6Addresses ?? []).toSorted((a, b) => Number(!!b.IsPrimaryIpv6) - Number(!!a.IsPrimaryIpv6));
  return {
    primary: primaries[0],
    secondary: listed.filter(({ address }) => address !== primaries[0]).map(({ address }) => address),
    secondaryCount: input.SecondaryPrivateIpAddressCount,
    ipv4Prefixes: input.Ipv4Prefixes?.map(({ Ipv4Prefix }) => Ipv4Prefix ?? ""),
    ipv4PrefixCount: input.Ipv4PrefixCount,
    ipv6: ipv6.map(({ Ipv6Address }) => Ipv6Address ?? ""),
    ipv6Count: input.Ipv6AddressCount,
    ipv6Prefixes: input.Ipv6Prefixes?.map(({ Ipv6Prefix }) => Ipv6Prefix ?? ""),
    ipv6PrefixCount: input.Ipv6PrefixCount,
    primaryIpv6: input.EnablePrimaryIpv6 ?? input.PrimaryIpv6 ?? ipv6.some(({ IsPrimaryIpv6 }) => IsPrimaryIpv6),
  };
}

/** Gives a new interface its addresses, the primary one included. */
export function giveFirstAddresses(cx: ChangeContext, row: NetworkInterface, subnet: Subnet, wish: AddressWish): void {
  if (subnet.cidr) givePrivateAddress(cx, row.id, subnet, wish.primary, true);
  else if (wish.primary || wish.secondary?.length || wish.secondaryCount)
    throw fault("InvalidParameterValue", `The subnet '${subnet.id}' has no IPv4 CIDR block.`);
  const listed = (wish.ipv6?.length ?? 0) + (wish.ipv6Prefixes?.length ?? 0) + (wish.ipv6PrefixCount ?? 0);
  const automatic = listed === 0 && (subnet.assignIpv6AddressOnCreation || subnet.ipv6Native);
  giveAddresses(cx, row.id, subnet, { ...wish, ipv6Count: wish.ipv6Count ?? (automatic ? 1 : 0) });
  if (wish.primaryIpv6) makeIpv6Primary(cx, row.id);
}

/** Gives an interface the secondary addresses, IPv6 addresses and prefixes of a wish. */
export function giveAddresses(cx: ChangeContext, id: string, subnet: Subnet, wish: AddressWish): void {
  for (const wanted of wanting(wish.secondary, wish.secondaryCount)) givePrivateAddress(cx, id, subnet, wanted, false);
  for (const wanted of wanting(wish.ipv4Prefixes, wish.ipv4PrefixCount)) {
    const prefix = takePrefix(cx, subnet, 4, wanted);
    cx.tx.update(networkInterfaces, id, { ipv4Prefixes: [...current(cx, id).ipv4Prefixes, prefix] });
  }
  for (const wanted of wanting(wish.ipv6, wish.ipv6Count)) {
    const address = takeIpv6Address(cx, subnet, wanted);
    cx.tx.update(networkInterfaces, id, { ipv6s: [...current(cx, id).ipv6s, { address, primary: false }] });
  }
  for (const wanted of wanting(wish.ipv6Prefixes, wish.ipv6PrefixCount)) {
    const prefix = takePrefix(cx, subnet, 6, wanted);
    cx.tx.update(networkInterfaces, id, { ipv6Prefixes: [...current(cx, id).ipv6Prefixes, prefix] });
  }
}

/** Makes an interface's first IPv6 address its primary one. Throws when it has none. */
export function makeIpv6Primary(cx: ChangeContext, id: string): void {
  const [first, ...rest] = current(cx, id).ipv6s;
  if (!first)
    throw fault("InvalidParameterValue", `The network interface '${id}' has no IPv6 address to be the primary one.`);
  if (!first.primary) cx.tx.update(networkInterfaces, id, { ipv6s: [{ ...first, primary: true }, ...rest] });
}

function givePrivateAddress(
  cx: ChangeContext,
  id: string,
  subnet: Subnet,
  wanted: string | undefined,
  primary: boolean,
): void {
  const address = takeAddress(cx, subnet, wanted);
  cx.tx.update(networkInterfaces, id, { privateIps: [...current(cx, id).privateIps, { address, primary }] });
}

function current(cx: ChangeContext, id: string): NetworkInterface {
  return cx.tx.get(networkInterfaces, id)!;
}

function wanting(listed: readonly string[] | undefined, count: number | undefined): (string | undefined)[] {
  return [...(listed ?? []), ...Array<undefined>(count ?? 0).fill(undefined)];
}

function refuseMixtures(input: AddressMembers): void {
  const ipv4 = {
    secondaryPrivateIpAddressCount: input.SecondaryPrivateIpAddressCount,
    privateIpAddresses: input.PrivateIpAddresses?.filter(({ Primary }) => !Primary).length,
    ipv4Prefixes: input.Ipv4Prefixes?.length,
    ipv4PrefixCount: input.Ipv4PrefixCount,
  };
  const ipv6 = {
    ipv6Addresses: input.Ipv6Addresses?.length,
    ipv6AddressCount: input.Ipv6AddressCount,
    ipv6Prefixes: input.Ipv6Prefixes?.length,
    ipv6PrefixCount: input.Ipv6PrefixCount,
  };
  for (const family of [ipv4, ipv6]) {
    const [first, second] = Object.entries(family).filter(([, value]) => value);
    if (first && second)
      throw fault(
        "InvalidParameterCombination",
        `The parameters ${first[0]} and ${second[0]} cannot be used together.`,
      );
    for (const [name, value] of Object.entries(family))
      if (value !== undefined && (value < 0 || value > mostAtOnce))
        throw fault("InvalidParameterValue", `Value (${value}) for parameter ${name} is invalid.`);
  }
}

/** More than any instance type takes; keeps a request from asking for a whole subnet. */
const mostAtOnce = 256;
