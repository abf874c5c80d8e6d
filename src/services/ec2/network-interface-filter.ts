/** The filters of DescribeNetworkInterfaces. */
import type { Filters } from "../../core/describe.ts";
import type { Recorder } from "../../core/derive.ts";
import type { NetworkInterfaceAssociation } from "../../models/ec2.d.ts";
import { givesPublicNames, ipName } from "./instance-host-name.ts";
import { groupsOf } from "./network-interface-view.ts";
import { publicAssociation } from "./public-address.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** What each filter compares. */
export const interfaceFilters: Filters<NetworkInterface> = {
  "addresses.association.owner-id": (row, read) => associations(row, read).map(({ IpOwnerId }) => IpOwnerId),
  "addresses.association.public-ip": (row, read) => associations(row, read).map(({ PublicIp }) => PublicIp),
  "addresses.primary": (row) => row.privateIps.map(({ primary }) => primary),
  "addresses.private-ip-address": (row) => row.privateIps.map(({ address }) => address),
  "association.allocation-id": (row, read) => associations(row, read).map(({ AllocationId }) => AllocationId),
  "association.association-id": (row, read) => associations(row, read).map(({ AssociationId }) => AssociationId),
  "association.ip-owner-id": (row, read) => associations(row, read).map(({ IpOwnerId }) => IpOwnerId),
  "association.public-dns-name": (row, read) => associations(row, read).map(({ PublicDnsName }) => PublicDnsName),
  "association.public-ip": (row, read) => associations(row, read).map(({ PublicIp }) => PublicIp),
  "attachment.attach-time": (row) => row.attachment && new Date(row.attachment.attachedAt).toISOString(),
  "attachment.attachment-id": (row) => [row.attachment?.id, row.lastAttachment?.id],
  "attachment.delete-on-termination": (row) => row.attachment?.deleteOnTermination,
  "attachment.device-index": (row) => row.attachment?.deviceIndex,
  "attachment.instance-id": (row) => row.attachment?.instanceId,
  "attachment.instance-owner-id": (row) => row.attachment?.ownerId,
  "attachment.network-card-index": (row) => row.attachment?.networkCardIndex,
  "attachment.status": (row) => row.attachment?.status,
  "availability-zone": (row) => row.zone,
  "availability-zone-id": (row) => row.zoneId,
  description: (row) => row.description,
  "group-id": (row) => row.groupIds,
  "group-name": (row, read) => groupsOf(read, row.groupIds).map(({ GroupName }) => GroupName),
  "interface-type": (row) => row.interfaceType,
  "ipv6-addresses.ipv6-address": (row) => row.ipv6s.map(({ address }) => address),
  "mac-address": (row) => row.mac,
  "network-interface-id": (row) => row.id,
  "operator.managed": (row) => row.requesterManaged,
  "operator.principal": () => undefined,
  "owner-id": (row) => row.account,
  "private-dns-name": (row, read) =>
    row.privateIps[0] && givesPublicNames(read, row.vpcId) ? ipName(row.privateIps[0].address, row.region) : undefined,
  "private-ip-address": (row) => row.privateIps.map(({ address }) => address),
  "requester-id": (row) => row.requesterId,
  "requester-managed": (row) => row.requesterManaged,
  "source-dest-check": (row) => row.sourceDestCheck,
  status: (row) => row.status,
  "subnet-id": (row) => row.subnetId,
  "vpc-id": (row) => row.vpcId,
};

function associations(row: NetworkInterface, read: Recorder): NetworkInterfaceAssociation[] {
  return row.privateIps.flatMap(({ address }) => publicAssociation(read, row, address) ?? []);
}
