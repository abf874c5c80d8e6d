/** Secondary addresses of network interfaces: assigning and unassigning them. */
import type { ChangeContext } from "../../core/context.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { releaseAssociationsOf } from "./address.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { addressWish, giveAddresses } from "./network-interface-address.ts";
import { checkAddresses, checkUnattachedAddresses } from "./network-interface-limit.ts";
import { addresses } from "./tables/address.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";

const assignPrivateIpAddresses = change(
  "AssignPrivateIpAddresses",
  {
    honours: [
      "NetworkInterfaceId",
      "PrivateIpAddresses",
      "SecondaryPrivateIpAddressCount",
      "Ipv4Prefixes",
      "Ipv4PrefixCount",
      "AllowReassignment",
    ],
  },
  (input, cx) => {
    const before = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const wish = addressWish({
      PrivateIpAddresses: input.PrivateIpAddresses?.map((PrivateIpAddress) => ({ PrivateIpAddress })),
      SecondaryPrivateIpAddressCount: input.SecondaryPrivateIpAddressCount,
      Ipv4Prefixes: input.Ipv4Prefixes?.map((Ipv4Prefix) => ({ Ipv4Prefix })),
      Ipv4PrefixCount: input.Ipv4PrefixCount,
    });
    const asked = [wish.secondary?.length, wish.secondaryCount, wish.ipv4Prefixes?.length, wish.ipv4PrefixCount];
    if (!asked.some(Boolean))
      throw fault(
        "MissingParameter",
        "Either the parameter privateIpAddresses or secondaryPrivateIpAddressCount must be given.",
      );
    if (input.AllowReassignment) for (const address of wish.secondary ?? []) takeFromOther(cx, before, address);
    const own = new Set(before.privateIps.map(({ address }) => address));
    const secondary = wish.secondary?.filter((address) => !own.has(address));
    giveAddresses(cx, before.id, cx.tx.get(subnets, before.subnetId)!, { ...wish, secondary });
    const after = checked(cx, before.id);
    return {
      NetworkInterfaceId: before.id,
      AssignedPrivateIpAddresses: after.privateIps
        .filter(({ address }) => !own.has(address))
        .map(({ address }) => ({ PrivateIpAddress: address })),
      AssignedIpv4Prefixes: after.ipv4Prefixes
        .filter((prefix) => !before.ipv4Prefixes.includes(prefix))
        .map((prefix) => ({ Ipv4Prefix: prefix })),
    };
  },
);

const unassignPrivateIpAddresses = change(
  "UnassignPrivateIpAddresses",
  { honours: ["NetworkInterfaceId", "PrivateIpAddresses", "Ipv4Prefixes"] },
  (input, cx) => {
    const row = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const gone = new Set(input.PrivateIpAddresses ?? []);
    for (const address of gone) {
      const found = row.privateIps.find((one) => one.address === address);
      if (!found) throw fault("InvalidParameterValue", `Some of the addresses are not assigned to interface ${row.id}`);
      if (found.primary)
        throw fault("InvalidParameterValue", `The address ${address} is the primary one of interface ${row.id}`);
      releaseAssociationsOf(cx, row.id, address);
    }
    const prefixes = new Set((input.Ipv4Prefixes ?? []).map(canonicalPrefix));
    if ([...prefixes].some((prefix) => !row.ipv4Prefixes.includes(prefix)))
      throw fault("InvalidParameterValue", `Some of the prefixes are not assigned to interface ${row.id}`);
    cx.tx.update(networkInterfaces, row.id, {
      privateIps: row.privateIps.filter(({ address }) => !gone.has(address)),
      ipv4Prefixes: row.ipv4Prefixes.filter((prefix) => !prefixes.has(prefix)),
    });
  },
);

const assignIpv6Addresses = change(
  "AssignIpv6Addresses",
  { honours: ["NetworkInterfaceId", "Ipv6Addresses", "Ipv6AddressCount", "Ipv6Prefixes", "Ipv6PrefixCount"] },
  (input, cx) => {
    const before = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const wish = addressWish({
      Ipv6Addresses: input.Ipv6Addresses?.map((Ipv6Address) => ({ Ipv6Address })),
      Ipv6AddressCount: input.Ipv6AddressCount,
      Ipv6Prefixes: input.Ipv6Prefixes?.map((Ipv6Prefix) => ({ Ipv6Prefix })),
      Ipv6PrefixCount: input.Ipv6PrefixCount,
    });
    const asked = [wish.ipv6?.length, wish.ipv6Count, wish.ipv6Prefixes?.length, wish.ipv6PrefixCount];
    if (!asked.some(Boolean))
      throw fault("MissingParameter", "Either the parameter ipv6Addresses or ipv6AddressCount must be given.");
    giveAddresses(cx, before.id, cx.tx.get(subnets, before.subnetId)!, { ...wish, primaryIpv6: undefined });
    const after = checked(cx, before.id);
    return {
      NetworkInterfaceId: before.id,
      AssignedIpv6Addresses: after.ipv6s.slice(before.ipv6s.length).map(({ address }) => address),
      AssignedIpv6Prefixes: after.ipv6Prefixes.slice(before.ipv6Prefixes.length),
    };
  },
);

const unassignIpv6Addresses = change(
  "UnassignIpv6Addresses",
  { honours: ["NetworkInterfaceId", "Ipv6Addresses", "Ipv6Prefixes"] },
  (input, cx) => {
    const row = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const gone = (input.Ipv6Addresses ?? []).map(canonicalAddress);
    const prefixes = (input.Ipv6Prefixes ?? []).map(canonicalPrefix);
    for (const address of gone) {
      const found = row.ipv6s.find((one) => one.address === address);
      if (!found) throw fault("InvalidParameterValue", `Some of the addresses are not assigned to interface ${row.id}`);
      if (found.primary)
        throw fault("InvalidParameterValue", `The address ${address} is the primary one of interface ${row.id}`);
    }
    if (prefixes.some((prefix) => !row.ipv6Prefixes.includes(prefix)))
      throw fault("InvalidParameterValue", `Some of the prefixes are not assigned to interface ${row.id}`);
    cx.tx.update(networkInterfaces, row.id, {
      ipv6s: row.ipv6s.filter(({ address }) => !gone.includes(address)),
      ipv6Prefixes: row.ipv6Prefixes.filter((prefix) => !prefixes.includes(prefix)),
    });
    return { NetworkInterfaceId: row.id, UnassignedIpv6Addresses: gone, UnassignedIpv6Prefixes: prefixes };
  },
);

function checked(cx: ChangeContext, id: string): NetworkInterface {
  const row = cx.tx.get(networkInterfaces, id)!;
  const instance = cx.tx.get(instances, row.attachment?.instanceId ?? "");
  if (instance) checkAddresses(row, instance.instanceType);
  else checkUnattachedAddresses(row);
  return row;
}

/** Takes a secondary address from another interface of the subnet; its Elastic IP address moves with it. */
function takeFromOther(cx: ChangeContext, to: NetworkInterface, address: string): void {
  const [other] = cx.tx.by(networkInterfaces, "address", `${to.vpcId}/${address}`);
  if (!other || other.id === to.id) return;
  const held = other.privateIps.find((one) => one.address === address);
  if (other.subnetId !== to.subnetId || !held || held.primary)
    throw fault("InvalidParameterValue", `The address ${address} cannot be reassigned from interface ${other.id}`);
  for (const { id } of cx.tx.by(addresses, "privateIp", `${other.id}/${address}`))
    cx.tx.update(addresses, id, { networkInterfaceId: to.id });
  cx.tx.update(networkInterfaces, other.id, { privateIps: other.privateIps.filter((one) => one !== held) });
}

function canonicalAddress(text: string): string {
  const parsed = parseAddress(text);
  if (!parsed) throw fault("InvalidParameterValue", `Invalid IPv6 address: ${text}`);
  return formatAddress(parsed);
}

function canonicalPrefix(text: string): string {
  const parsed = parsePrefix(text);
  if (!parsed) throw fault("InvalidParameterValue", `Invalid prefix: ${text}`);
  return formatPrefix(parsed);
}

/** Operations of secondary addresses. */
export const privateAddressOperations = [
  assignPrivateIpAddresses,
  unassignPrivateIpAddresses,
  assignIpv6Addresses,
  unassignIpv6Addresses,
];
