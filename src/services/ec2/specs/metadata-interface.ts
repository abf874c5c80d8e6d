/** What the metadata service shows of one interface, below `network/interfaces/macs/`. */
import type { Recorder } from "../../../core/derive.ts";
import type { Family } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { privateNameOf } from "../instance-view.ts";
import { publicAssociation } from "../public-address.ts";
import { blocksOf, subnetBlocks } from "../stations/rows.ts";
import { addresses } from "../tables/address.ts";
import type { Instance } from "../tables/instance.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { securityGroups } from "../tables/security-group.ts";
import { subnets } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import { hostNameOf } from "./host-name.ts";

/** An interface's documents, by their paths below `meta-data/`. Leaves that would be empty are not there. */
export function interfaceDocuments(read: Recorder, row: Instance, eni: NetworkInterface): Record<string, string> {
  const { deviceIndex, networkCardIndex } = eni.attachment!;
  const lists: Readonly<Record<string, readonly string[]>> = {
    "device-number": [String(deviceIndex)],
    "interface-id": [eni.id],
    "ipv4-prefix": eni.ipv4Prefixes,
    "ipv6-prefix": eni.ipv6Prefixes,
    ipv6s: eni.ipv6s.map(({ address }) => address),
    "local-hostname": [localName(read, row, eni)],
    "local-ipv4s": eni.privateIps.map(({ address }) => address),
    mac: [eni.mac],
    "network-card": networkCardIndex > 0 ? [String(networkCardIndex)] : [],
    "owner-id": [eni.account],
    "security-group-ids": eni.groupIds,
    "security-groups": eni.groupIds.flatMap((group) => read.get(securityGroups, group)?.name ?? []),
    ...publicLists(read, eni),
    ...placeLists(read, eni),
  };
  const filled = Object.entries(lists).filter(([, lines]) => lines.length > 0);
  return Object.fromEntries(
    filled.map(([name, lines]) => [`network/interfaces/macs/${eni.mac}/${name}`, lines.join("\n")]),
  );
}

function localName(read: Recorder, row: Instance, eni: NetworkInterface): string {
  return eni.attachment?.deviceIndex === 0 ? read.value(hostNameOf, row.id) : privateNameOf(row, eni);
}

/** Public addresses, and for each the private ones that it stands for. */
function publicLists(read: Recorder, eni: NetworkInterface): Record<string, readonly string[]> {
  const elastic = read.by(addresses, "networkInterface", eni.id).flatMap(({ privateIp }) => privateIp ?? []);
  const own = new Set([...eni.privateIps.map(({ address }) => address), ...elastic]);
  const pairs = [...own].flatMap((inside) => {
    const known = publicAssociation(read, eni, inside);
    return known ? [{ inside, outside: known.PublicIp!, name: known.PublicDnsName! }] : [];
  });
  const [first] = pairs;
  return {
    ...Object.fromEntries(pairs.map(({ inside, outside }) => [`ipv4-associations/${outside}`, [inside]])),
    "public-hostname": first?.name ? [first.name] : [],
    "public-ipv4s": pairs.map(({ outside }) => outside),
  };
}

function placeLists(read: Recorder, eni: NetworkInterface): Record<string, readonly string[]> {
  const subnet = read.get(subnets, eni.subnetId);
  const vpc = read.get(vpcs, eni.vpcId);
  const near = subnet ? subnetBlocks(subnet) : [];
  const far = vpc ? blocksOf(vpc) : [];
  const texts = (blocks: readonly Prefix[], family: Family): string[] =>
    blocks.filter(({ base }) => base.family === family).map(formatPrefix);
  return {
    "subnet-id": [eni.subnetId],
    "subnet-ipv4-cidr-block": texts(near, 4),
    "subnet-ipv6-cidr-blocks": texts(near, 6),
    "vpc-id": [eni.vpcId],
    "vpc-ipv4-cidr-block": texts(far, 4).slice(0, 1),
    "vpc-ipv4-cidr-blocks": texts(far, 4),
    "vpc-ipv6-cidr-blocks": texts(far, 6),
  };
}
