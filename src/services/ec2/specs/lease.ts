/** What the DHCP server tells an interface of an instance, by the option set of its VPC. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { parseAddress } from "../../../net/address.ts";
import type { Address, Family } from "../../../net/address.ts";
import { nthAddress, prefix } from "../../../net/prefix.ts";
import type { FourLease, LeaseSpec, SixLease } from "../../../specs/lease.ts";
import { leaseSeconds, shortestLease } from "../dhcp-options-rule.ts";
import { privateNameOf } from "../instance-view.ts";
import { subnetAndVpc } from "../stations/rows.ts";
import { instances } from "../tables/instance.ts";
import type { Instance } from "../tables/instance.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import type { Subnet } from "../tables/subnet.ts";
import { hostNameOf, nameServersOf, optionOf } from "./host-name.ts";
import { behindOf } from "./port.ts";

/** Bytes of the largest packet inside a VPC ("Network maximum transmission unit"). */
const mtu = 9001;
/** Instances renew about twice an hour. */
const fourSeconds = 3_600;
/** So much longer than new connections may use it an IPv6 address is the interface's: 450 seconds by default. */
const sixRestSeconds = 310;

/** The lease of an interface whose instance runs; nothing for others. */
export const leaseOf = derivation<LeaseSpec | undefined>("ec2.lease-spec", (read, id) => {
  const behind = read.value(behindOf, id);
  const eni = read.get(networkInterfaces, id);
  const host = behind?.is === "instance" ? read.get(instances, behind.id) : undefined;
  const place = eni && subnetAndVpc(read, eni.subnetId);
  if (!host || !place) return undefined;
  const domain = optionOf(read, eni.vpcId, "domain-name")?.join(" ");
  const four = fourOf(read, eni, host, place.subnet);
  const six = sixOf(read, eni, host, place.subnet);
  return {
    hostName: nameOf(read, eni, host).split(".")[0]!,
    ...(domain !== undefined && { domain }),
    ...(four && { four }),
    ...(six && { six }),
  };
});

function nameOf(read: Recorder, eni: NetworkInterface, host: Instance): string {
  const isFirst = eni.attachment?.deviceIndex === 0 && eni.attachment.networkCardIndex === 0;
  return isFirst ? read.value(hostNameOf, host.id) : privateNameOf(host, eni);
}

function fourOf(read: Recorder, eni: NetworkInterface, host: Instance, subnet: Subnet): FourLease | undefined {
  const [primary] = eni.privateIps;
  if (!primary || subnet.cidr === undefined) return undefined;
  const block = prefix(subnet.cidr);
  const [nodeType] = optionOf(read, eni.vpcId, "netbios-node-type") ?? [];
  return {
    address: parseAddress(primary.address)!,
    block,
    router: nthAddress(block, 1),
    mtu,
    seconds: fourSeconds,
    nameServers: addressesIn(nameServersOf(read, eni.vpcId, host.instanceType, 4), 4),
    timeServers: addressesIn(optionOf(read, eni.vpcId, "ntp-servers"), 4),
    netbiosServers: addressesIn(optionOf(read, eni.vpcId, "netbios-name-servers"), 4),
    ...(nodeType !== undefined && { netbiosNodeType: Number(nodeType) }),
  };
}

function sixOf(read: Recorder, eni: NetworkInterface, host: Instance, subnet: Subnet): SixLease | undefined {
  const own = eni.ipv6s.find(({ primary }) => primary) ?? eni.ipv6s[0];
  const [block] = subnet.ipv6Cidrs.filter(({ state }) => state === "associated");
  if (!own || !block) return undefined;
  const [said] = optionOf(read, eni.vpcId, "ipv6-address-preferred-lease-time") ?? [];
  const preferredSeconds = said === undefined ? shortestLease : leaseSeconds(said);
  return {
    address: parseAddress(own.address)!,
    block: prefix(block.cidr),
    preferredSeconds,
    validSeconds: preferredSeconds + sixRestSeconds,
    nameServers: addressesIn(nameServersOf(read, eni.vpcId, host.instanceType, 6), 6),
    timeServers: addressesIn(optionOf(read, eni.vpcId, "ntp-servers"), 6),
  };
}

function addressesIn(texts: readonly string[] | undefined, family: Family): Address[] {
  return (texts ?? []).flatMap((text) => {
    const at = parseAddress(text);
    return at?.family === family ? [at] : [];
  });
}
