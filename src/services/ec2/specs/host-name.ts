/** The names and servers that an instance is told of when it starts: DHCP's part of it. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import { nthAddress, prefix } from "../../../net/prefix.ts";
import type { NameSettings } from "../../../specs/instance.ts";
import { interfacesOf } from "../instance-interface.ts";
import { privateNameOf } from "../instance-view.ts";
import { instances } from "../tables/instance.ts";
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

/** What DHCP tells the hosts of a subnet about names and times. */
export function nameSettingsOf(read: Recorder, vpcId: string, subnetId: string): NameSettings {
  const option = (name: string): readonly string[] => optionOf(read, vpcId, name) ?? [];
  const [domain] = option("domain-name");
  const [nodeType] = option("netbios-node-type");
  return {
    servers: option("domain-name-servers").map((server) =>
      server === "AmazonProvidedDNS" ? resolverOf(read, vpcId, subnetId) : server,
    ),
    ...(domain !== undefined && { domain }),
    ntpServers: option("ntp-servers"),
    netbiosServers: option("netbios-name-servers"),
    ...(nodeType !== undefined && { netbiosNodeType: Number(nodeType) }),
  };
}

/** The Amazon DNS server as a subnet's hosts are told: by IPv6 where they have nothing else. */
function resolverOf(read: Recorder, vpcId: string, subnetId: string): string {
  const block = read.get(vpcs, vpcId)?.cidrs[0];
  if (!block || read.get(subnets, subnetId)?.cidr === undefined) return "fd00:ec2::253";
  return formatAddress(nthAddress(prefix(block.cidr), 2));
}

function optionOf(read: Recorder, vpcId: string, name: string): readonly string[] | undefined {
  const vpc = read.get(vpcs, vpcId);
  const set = vpc && read.get(dhcpOptions, vpc.dhcpOptionsId);
  return set?.options.find(({ key }: DhcpOption) => key === name)?.values;
}
