/** The rows that several stations read: who holds an address, what it is attached to, which gateway a VPC has. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { hostPrefix, formatPrefix, nthAddress, prefix, prefixAround } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import { lookUp, tableOf } from "../../../net/prefix-table.ts";
import { addresses, importedBlocks } from "../tables/address.ts";
import { internetGateways, natGateways } from "../tables/gateway.ts";
import type { InternetGateway, NatGateway } from "../tables/gateway.ts";
import { instances } from "../tables/instance.ts";
import type { Instance } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import type { Subnet } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import type { CidrAssociation, Vpc } from "../tables/vpc.ts";
import { at } from "./place.ts";

const inUse = ({ state }: CidrAssociation): boolean => state === "associated" || state === "associating";

/** The address blocks of a VPC in both families. */
export function blocksOf(vpc: Vpc): Prefix[] {
  return [...vpc.cidrs, ...vpc.ipv6Cidrs].filter(inUse).map(({ cidr }) => prefix(cidr));
}

/** The addresses that a VPC's gateways say "too big" from: the second one of its first block of each family. */
export function routerAddresses(vpc: Vpc): Address[] {
  const blocks = blocksOf(vpc);
  const firsts = [4, 6].map((family) => blocks.find(({ base }) => base.family === family));
  return firsts.flatMap((block) => (block ? [nthAddress(block, 1)] : []));
}

/** The address blocks of a subnet in both families. */
export function subnetBlocks(subnet: Subnet): Prefix[] {
  const six = subnet.ipv6Cidrs.filter(inUse).map(({ cidr }) => prefix(cidr));
  return subnet.cidr ? [prefix(subnet.cidr), ...six] : six;
}

/** Everything that an interface may send from: its addresses and its delegated prefixes. */
export function ownPrefixes(eni: NetworkInterface): Prefix[] {
  const hosts = [...eni.privateIps, ...eni.ipv6s].map(({ address }) => hostPrefix(parseAddress(address)!));
  return [...hosts, ...[...eni.ipv4Prefixes, ...eni.ipv6Prefixes].map(prefix)];
}

/** The interface in a VPC that holds an address, itself or by a delegated prefix. */
export function holderOf(read: Recorder, vpcId: string, text: string): NetworkInterface | undefined {
  const [holder] = read.by(networkInterfaces, "address", `${vpcId}/${text}`);
  if (holder) return holder;
  const at = parseAddress(text);
  if (!at) return undefined;
  const delegated = formatPrefix(prefixAround(at, at.family === 4 ? 28 : 80));
  return read.by(networkInterfaces, "prefix", `${vpcId}/${delegated}`)[0];
}

/** The instance that an interface serves. */
export function instanceOf(read: Recorder, eni: NetworkInterface): Instance | undefined {
  const id = eni.attachment?.instanceId;
  return id === undefined ? undefined : read.get(instances, id);
}

/** The NAT gateway that an interface belongs to. */
export function natOf(read: Recorder, eni: NetworkInterface): NatGateway | undefined {
  if (eni.interfaceType !== "nat_gateway") return undefined;
  const inSubnet = read.by(natGateways, "subnet", eni.subnetId);
  return inSubnet.find((nat) => nat.addresses.some(({ networkInterfaceId }) => networkInterfaceId === eni.id));
}

/** Where what is sent to an interface goes, behind the border of its subnet: some interfaces have no groups. */
export function doorOf(read: Recorder, eni: NetworkInterface): string {
  const nat = natOf(read, eni);
  if (nat) return at("nat", nat.id);
  const unfiltered = eni.interfaceType === "transit_gateway" || (eni.requesterManaged && eni.groupIds.length === 0);
  return at(unfiltered ? "interface-in" : "groups-in", eni.id);
}

/** The public address that stands for a private one of an interface. */
export function publicIpOf(read: Recorder, eni: NetworkInterface, privateIp: string): string | undefined {
  const [elastic] = read.by(addresses, "privateIp", `${eni.id}/${privateIp}`);
  if (elastic) return elastic.publicIp;
  const lent = eni.privateIps.find(({ address }) => address === privateIp)?.autoPublicIp;
  return lent ?? natOf(read, eni)?.addresses.find((one) => one.privateIp === privateIp)?.publicIp;
}

/** Whom a public IPv4 address leads to. */
export type PublicHolder =
  | { readonly kind: "interface"; readonly eni: NetworkInterface; readonly privateIp: string }
  /** A regional NAT gateway, which has no interface. */
  | { readonly kind: "nat-gateway"; readonly nat: NatGateway };

/** Who holds a public IPv4 address. */
export function publicHolder(read: Recorder, publicIp: string): PublicHolder | undefined {
  const [elastic] = read.by(addresses, "publicIp", publicIp);
  if (elastic) {
    const eni = elastic.networkInterfaceId && read.get(networkInterfaces, elastic.networkInterfaceId);
    if (eni && elastic.privateIp) return { kind: "interface", eni, privateIp: elastic.privateIp };
    const [nat] = read.by(natGateways, "allocation", elastic.id).filter(({ state }) => state !== "deleted");
    if (nat?.availabilityMode === "regional") return { kind: "nat-gateway", nat };
    const own = nat?.addresses.find((one) => one.publicIp === publicIp);
    const natEni = own?.networkInterfaceId && read.get(networkInterfaces, own.networkInterfaceId);
    return natEni && own?.privateIp ? { kind: "interface", eni: natEni, privateIp: own.privateIp } : undefined;
  }
  const [eni] = read.by(networkInterfaces, "publicIp", publicIp);
  const lent = eni?.privateIps.find(({ autoPublicIp }) => autoPublicIp === publicIp);
  return eni && lent && { kind: "interface", eni, privateIp: lent.address };
}

/** The interface that holds an IPv6 address anywhere, itself or by a delegated prefix. */
export function ipv6Holder(read: Recorder, text: string): NetworkInterface | undefined {
  const [holder] = read.by(networkInterfaces, "ipv6", text);
  if (holder) return holder;
  const at = parseAddress(text);
  const [block] = at?.family === 6 ? lookUp(read.value(ipv6Blocks, ""), at) : [];
  return block && holderOf(read, block.value, formatAddress(at!));
}

const ipv6Blocks = derivation("ec2.ipv6-blocks", (read) =>
  tableOf(
    read.all(vpcs).flatMap((vpc) => vpc.ipv6Cidrs.filter(inUse).map(({ cidr }) => [prefix(cidr), vpc.id] as const)),
  ),
);

/** The internet gateway of a VPC. */
export function internetGatewayOf(read: Recorder, vpcId: string): InternetGateway | undefined {
  return read.by(internetGateways, "vpc", vpcId)[0];
}

/** A subnet's VPC and the subnet, for stations of a subnet. */
export function subnetAndVpc(read: Recorder, subnetId: string): { subnet: Subnet; vpc: Vpc } | undefined {
  const subnet = read.get(subnets, subnetId);
  const vpc = subnet && read.get(vpcs, subnet.vpcId);
  return subnet && vpc && { subnet, vpc };
}

/** Addresses of imported networks, which lead nowhere on the internet but to whoever holds them here. */
export function keptBlocks(read: Recorder): readonly Prefix[] {
  return read.value(kept, "");
}

const kept = derivation("ec2.kept-blocks", (read): readonly Prefix[] =>
  read.all(importedBlocks).map(({ id }) => prefix(id)),
);
