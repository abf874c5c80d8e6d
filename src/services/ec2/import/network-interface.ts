/** Network interfaces, as describes tell of them: by themselves, or within instances. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import type { Row } from "../../../core/table.ts";
import { addresses } from "../tables/address.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { Attachment, ConnectionTracking, NetworkInterface, PrivateAddress } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import { noteName } from "./host-name.ts";
import { addressIn, canonicalBlock, owned } from "./row.ts";

const readOne = (one: Described, intake: Intake): void => void readInterface(one, intake);

/** Plans an interface; `holder` is the instance that it was described with, whose attachments do not name it. */
export function readInterface(one: Described, intake: Intake, holder?: Row): NetworkInterface {
  const row = owned(one, one.text("NetworkInterfaceId"), "TagSet");
  const subnetId = one.text("SubnetId");
  const subnet = intake.find(subnets, subnetId);
  noteName(one, intake);
  follow(one);
  const attachment = one.part("Attachment");
  const privateIps = one.parts("PrivateIpAddresses").map((each) => readPrivateAddress(each, row, intake));
  const requesterId = one.maybe("RequesterId");
  const tracking = one.part("ConnectionTrackingConfiguration");
  const eni: NetworkInterface = {
    ...row,
    subnetId,
    vpcId: one.text("VpcId"),
    zone: one.maybe("AvailabilityZone") ?? subnet?.zone ?? "",
    zoneId: one.maybe("AvailabilityZoneId") ?? subnet?.zoneId ?? "",
    privateIps: privateIps.toSorted((a, b) => Number(b.primary) - Number(a.primary)),
    ipv6s: one.parts("Ipv6Addresses").map((each) => {
      each.follows("PublicIpv6DnsName");
      return { address: addressIn(each, "Ipv6Address"), primary: each.flag("IsPrimaryIpv6", false) };
    }),
    ipv4Prefixes: one.parts("Ipv4Prefixes").map((each) => canonicalBlock("Ipv4Prefix", each.text("Ipv4Prefix"))),
    ipv6Prefixes: one.parts("Ipv6Prefixes").map((each) => canonicalBlock("Ipv6Prefix", each.text("Ipv6Prefix"))),
    mac: one.text("MacAddress").toLowerCase(),
    groupIds: one.parts("Groups").map((group) => (group.follows("GroupName"), group.text("GroupId"))),
    sourceDestCheck: one.flag("SourceDestCheck", true),
    status: attachment ? "in-use" : "available",
    interfaceType: typeOf(one),
    description: one.maybe("Description") ?? "",
    requesterManaged: one.flag("RequesterManaged", false),
    ...(requesterId !== undefined && { requesterId }),
    ...(attachment && { attachment: readAttachment(attachment, intake, holder) }),
    ...(tracking && { connectionTracking: readTracking(tracking) }),
    ...(one.flag("DenyAllIgwTraffic", false) && { denyAllIgwTraffic: true }),
    ...(privateIps.some(({ autoPublicIp }) => autoPublicIp) && { associatePublicIp: true }),
  };
  one.maybe("Status");
  return intake.put(networkInterfaces, eni, one.origin);
}

/** What other members and rows say too. */
function follow(one: Described): void {
  one.part("Association")?.follows("IpOwnerId", "PublicDnsName", "PublicIp", "AllocationId", "AssociationId");
  one.follows("PrivateIpAddress", "PrivateDnsName", "PublicDnsName", "Ipv6Address", "Ipv6Native", "Operator");
  one.follows("PublicIpDnsNameOptions", "AvailabilityZoneId", "AssociatedSubnets");
}

/** Interfaces of transit gateways and endpoints had no types of their own at first. */
function typeOf(one: Described): string {
  const type = one.maybe("InterfaceType") ?? "interface";
  const told = one.maybe("Description") ?? "";
  return type === "interface" ? (kept.find(([begin]) => told.startsWith(begin))?.[1] ?? type) : type;
}

const kept = [
  ["Network Interface for Transit Gateway Attachment ", "transit_gateway"],
  ["VPC Endpoint Interface vpce-", "vpc_endpoint"],
  ["ELB net/", "network_load_balancer"],
  ["ELB gwy/", "gateway_load_balancer"],
  ["Interface for NAT Gateway nat-", "nat_gateway"],
] as const;

function readPrivateAddress(one: Described, eni: Row, intake: Intake): PrivateAddress {
  one.follows("PrivateDnsName");
  const address = addressIn(one, "PrivateIpAddress");
  const primary = one.flag("Primary", false);
  const association = one.part("Association");
  association?.follows("PublicDnsName", "CarrierIp", "CustomerOwnedIp");
  if (!association?.has("PublicIp")) return { address, primary };
  const publicIp = addressIn(association, "PublicIp");
  const owner = association.maybe("IpOwnerId") ?? "amazon";
  const [id, associationId] = [association.maybe("AllocationId"), association.maybe("AssociationId")];
  const ownerIsAccount = /^\d{12}$/.test(owner);
  if (!ownerIsAccount && id === undefined) return { address, primary, autoPublicIp: publicIp };
  const known = addressesIn(intake).get(publicIp);
  if (!known && id !== undefined) {
    const { region } = eni;
    const account = ownerIsAccount ? owner : eni.account;
    const bound = { associationId, networkInterfaceId: eni.id, privateIp: address };
    const kept = { domain: "vpc", networkBorderGroup: region, pool: "amazon" } as const;
    intake.put(addresses, { id, account, region, publicIp, ...kept, ...bound }, one.origin);
  }
  return known || id !== undefined ? { address, primary } : { address, primary, autoPublicIp: publicIp };
}

const elastic = new WeakMap<Intake, ReadonlyMap<string, string>>();

/** The Elastic IP addresses that are planned when the first interface is read. */
function addressesIn(intake: Intake): ReadonlyMap<string, string> {
  let known = elastic.get(intake);
  if (!known)
    elastic.set(intake, (known = new Map(intake.planned(addresses).map(({ row }) => [row.publicIp, row.id]))));
  return known;
}

function readAttachment(one: Described, intake: Intake, holder: Row | undefined): Attachment {
  const instanceId = one.maybe("InstanceId") ?? holder?.id;
  one.follows("Status", "EnaSrdSpecification", "EnaQueueCount");
  return {
    id: one.text("AttachmentId"),
    ...(instanceId !== undefined && { instanceId }),
    ownerId: one.maybe("InstanceOwnerId") ?? holder?.account ?? one.origin.account,
    deviceIndex: one.number("DeviceIndex", 0),
    networkCardIndex: one.number("NetworkCardIndex", 0),
    deleteOnTermination: one.flag("DeleteOnTermination", false),
    status: "attached",
    attachedAt: one.time("AttachTime") ?? intake.wish.at,
  };
}

function readTracking(one: Described): ConnectionTracking {
  const times = [
    ["tcpEstablishedTimeout", "TcpEstablishedTimeout"],
    ["udpStreamTimeout", "UdpStreamTimeout"],
    ["udpTimeout", "UdpTimeout"],
  ] as const;
  return Object.fromEntries(times.flatMap(([key, name]) => (one.has(name) ? [[key, one.number(name)]] : [])));
}

/** Readers of network interfaces. */
export const networkInterfaceImporters: readonly Importer[] = [
  { key: "NetworkInterfaces", call: "ec2 describe-network-interfaces", id: "NetworkInterfaceId", read: readOne },
];
