/** Network interfaces as DescribeNetworkInterfaces shows them. */
import type { Recorder } from "../../core/derive.ts";
import type {
  GroupIdentifier,
  NetworkInterfaceAttachment,
  NetworkInterface as NetworkInterfaceView,
} from "../../models/ec2.d.ts";
import { givesPublicNames, ipName } from "./instance-host-name.ts";
import { publicAssociation } from "./public-address.ts";
import type { Attachment, NetworkInterface } from "./tables/network-interface.ts";
import { securityGroups } from "./tables/security-group.ts";
import { subnets } from "./tables/subnet.ts";
import { tagSet } from "./tag-specification.ts";

/** An interface in AWS's shape. */
export function viewInterface(row: NetworkInterface, read: Recorder): NetworkInterfaceView {
  const primary = row.privateIps[0];
  const named = givesPublicNames(read, row.vpcId);
  const association = primary && publicAssociation(read, row, primary.address);
  const privateName = primary && named ? ipName(primary.address, row.region) : undefined;
  return {
    Association: association,
    Attachment: row.attachment && viewAttachment(row.attachment),
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    ConnectionTrackingConfiguration: trackingOf(row),
    Description: row.description,
    Groups: groupsOf(read, row.groupIds),
    InterfaceType: row.interfaceType as NetworkInterfaceView["InterfaceType"],
    Ipv6Addresses: row.ipv6s.map(({ address, primary: isPrimary }) => ({
      Ipv6Address: address,
      IsPrimaryIpv6: isPrimary,
    })),
    Ipv6Address: row.ipv6s[0]?.address,
    Ipv6Native: read.get(subnets, row.subnetId)?.ipv6Native || undefined,
    MacAddress: row.mac,
    NetworkInterfaceId: row.id,
    OwnerId: row.account,
    PrivateDnsName: privateName,
    PublicDnsName: association?.PublicDnsName || undefined,
    PrivateIpAddress: primary?.address,
    PrivateIpAddresses: row.privateIps.map(({ address, primary: isPrimary }) => ({
      Association: publicAssociation(read, row, address),
      Primary: isPrimary,
      PrivateDnsName: named ? ipName(address, row.region) : undefined,
      PrivateIpAddress: address,
    })),
    Ipv4Prefixes: row.ipv4Prefixes.map((prefix) => ({ Ipv4Prefix: prefix })),
    Ipv6Prefixes: row.ipv6Prefixes.map((prefix) => ({ Ipv6Prefix: prefix })),
    RequesterId: row.requesterId,
    RequesterManaged: row.requesterManaged,
    SourceDestCheck: row.sourceDestCheck,
    Status: row.status as NetworkInterfaceView["Status"],
    SubnetId: row.subnetId,
    TagSet: tagSet(row.tags),
    VpcId: row.vpcId,
    DenyAllIgwTraffic: row.denyAllIgwTraffic,
    Operator: { Managed: row.requesterManaged },
  };
}

/** An interface's attachment in AWS's shape. */
export function viewAttachment(attachment: Attachment): NetworkInterfaceAttachment {
  return {
    AttachTime: new Date(attachment.attachedAt),
    AttachmentId: attachment.id,
    DeleteOnTermination: attachment.deleteOnTermination,
    DeviceIndex: attachment.deviceIndex,
    NetworkCardIndex: attachment.networkCardIndex,
    InstanceId: attachment.instanceId,
    InstanceOwnerId: attachment.ownerId,
    Status: attachment.status,
  };
}

/** Groups with their names. */
export function groupsOf(read: Recorder, groupIds: readonly string[]): GroupIdentifier[] {
  return groupIds.map((id) => ({ GroupId: id, GroupName: read.get(securityGroups, id)?.name ?? "" }));
}

/** The idle time-outs that differ from the defaults, where there are any. */
export function trackingOf({
  connectionTracking: tracking,
}: NetworkInterface): { TcpEstablishedTimeout?: number; UdpStreamTimeout?: number; UdpTimeout?: number } | undefined {
  if (!tracking) return undefined;
  const { tcpEstablishedTimeout, udpStreamTimeout, udpTimeout } = tracking;
  return {
    TcpEstablishedTimeout: tcpEstablishedTimeout,
    UdpStreamTimeout: udpStreamTimeout,
    UdpTimeout: udpTimeout,
  };
}
