/** The names and servers that an instance is told of when it starts: DHCP's part of it. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import type { Family } from "../../../net/address.ts";
import { nthAddress, prefix } from "../../../net/prefix.ts";
import type { NameSettings } from "../../../specs/instance.ts";
import { interfacesOf } from "../instance-interface.ts";
import { limitOf } from "../instance-limit.ts";
import { privateNameOf } from "../instance-view.ts";
import { instances } from "../tables/instance.ts";
import type { Instance } from "../tables/instance.ts";
import { subnets } from "../tables/subnet.ts";
import { dhcpOptions, vpcs } from "../tables/vpc.ts";
import type { DhcpOption } from "../tables/vpc.ts";

/**
 * The name that an instance is given: its private name's first part, in the domain of the VPC's DHCP options.
 *
 * A set that names several domains gives them all, with spaces between, as AWS does.
 */
export const hostNameOf = derivation<string>("ec2.host-name", (read, id) => {
  const row = read.get(instances, id);
  if (!row) return "";
  const name = privateNameOf(row, interfacesOf(read, id)[0]);
  const domain = row.vpcId === undefined ? undefined : optionOf(read, row.vpcId, "domain-name")?.join(" ");
  return domain === undefined ? name : `${name.slice(0, name.indexOf("."))}.${domain}`;
});

/** What DHCP tells an instance in a subnet about names and times. */
export function nameSettingsOf(read: Recorder, { vpcId = "", subnetId = "", instanceType }: Instance): NameSettings {
  const option = (name: string): readonly string[] => optionOf(read, vpcId, name) ?? [];
  const [domain] = option("domain-name");
  const [nodeType] = option("netbios-node-type");
  const family = read.get(subnets, subnetId)?.cidr === undefined ? 6 : 4;
  return {
    servers: nameServersOf(read, vpcId, instanceType, family),
    ...(domain !== undefined && { domain }),
    ntpServers: option("ntp-servers"),
    netbiosServers: option("netbios-name-servers"),
    ...(nodeType !== undefined && { netbiosNodeType: Number(nodeType) }),
  };
}

/**
 * The DNS servers that DHCP of a family tells, where the Amazon DNS server has an address of that family. A VPC without
 * a set tells instances of the Nitro system the server of the link ("DHCP option set concepts").
 */
export function nameServersOf(read: Recorder, vpcId: string, instanceType: string, family: Family): string[] {
  const isNitro = limitOf(instanceType)?.hypervisor !== "xen";
  if (read.get(vpcs, vpcId)?.dhcpOptionsId === "default") return isNitro ? [linkResolver[family]] : [];
  const given = optionOf(read, vpcId, "domain-name-servers") ?? [];
  return given.map((server) => (server === "AmazonProvidedDNS" ? resolverOf(read, vpcId, family) : server));
}

const linkResolver = { 4: "169.254.169.253", 6: "fd00:ec2::253" } as const;

function resolverOf(read: Recorder, vpcId: string, family: Family): string {
  const block = read.get(vpcs, vpcId)?.cidrs[0];
  return block && family === 4 ? formatAddress(nthAddress(prefix(block.cidr), 2)) : linkResolver[family];
}

/** The values of an option of a VPC's set; nothing where the set has none. */
export function optionOf(read: Recorder, vpcId: string, name: string): readonly string[] | undefined {
  const vpc = read.get(vpcs, vpcId);
  const set = vpc && read.get(dhcpOptions, vpc.dhcpOptionsId);
  return set?.options.find(({ key }: DhcpOption) => key === name)?.values;
}
