/** Subnets: creation, deletion, description. */
import { arnOf } from "../../core/table.ts";
import { change } from "./api.ts";
import { describes } from "./describe.ts";
import { fault } from "./faults.ts";
import { wantedZone } from "./region-zone.ts";
import { parseSubnetBlock } from "./subnet-cidr.ts";
import { createSubnetRow, removeSubnetRow } from "./subnet-creation.ts";
import { availableAddresses } from "./subnet-occupancy.ts";
import { viewSubnet } from "./subnet-view.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";

const createSubnet = change(
  "CreateSubnet",
  {
    honours: [
      "VpcId",
      "CidrBlock",
      "Ipv6CidrBlock",
      "Ipv6Native",
      "AvailabilityZone",
      "AvailabilityZoneId",
      "TagSpecifications",
    ],
    access: { resources: { vpc: "VpcId" } },
  },
  (input, cx) => {
    const { CidrBlock, Ipv6CidrBlock, Ipv6Native = false } = input;
    const tags = tagsOf(input.TagSpecifications, "subnet");
    const vpc = cx.find(vpcs, input.VpcId);
    if (Ipv6Native && CidrBlock)
      throw fault("InvalidParameterCombination", "The parameter cidrBlock cannot be used with an IPv6 only subnet.");
    if (Ipv6Native && !Ipv6CidrBlock)
      throw fault("MissingParameter", "The request must contain the parameter ipv6CidrBlock");
    if (!Ipv6Native && !CidrBlock) throw fault("MissingParameter", "The request must contain the parameter cidrBlock");
    const zone = wantedZone(
      cx,
      input.AvailabilityZone,
      input.AvailabilityZoneId,
      cx.tx.countBy(subnets, "vpc", vpc.id),
    );
    const block = CidrBlock ? parseSubnetBlock(cx.read, vpc, 4, CidrBlock) : undefined;
    const ipv6Block = Ipv6CidrBlock ? parseSubnetBlock(cx.read, vpc, 6, Ipv6CidrBlock) : undefined;
    return { Subnet: viewSubnet(createSubnetRow(cx, vpc, { zone, block, ipv6Block, tags }), cx.read) };
  },
);

const deleteSubnet = change(
  "DeleteSubnet",
  { honours: ["SubnetId"], access: { resources: { subnet: "SubnetId" } } },
  (input, cx) => removeSubnetRow(cx, cx.find(subnets, input.SubnetId)),
);

const cidrBlock = (row: Subnet): string | undefined => row.cidr;
const zone = (row: Subnet): string => row.zone;
const zoneId = (row: Subnet): string => row.zoneId;
const defaultForAz = (row: Subnet): boolean => row.defaultForAz;
const none = (): undefined => undefined;

const describeSubnets = describes("DescribeSubnets", {
  table: subnets,
  ids: "SubnetIds",
  result: "Subnets",
  view: viewSubnet,
  indexed: { "vpc-id": "vpc" },
  filters: {
    "availability-zone": zone,
    availabilityZone: zone,
    "availability-zone-id": zoneId,
    availabilityZoneId: zoneId,
    "available-ip-address-count": (row, read) => availableAddresses(read, row),
    "cidr-block": cidrBlock,
    cidr: cidrBlock,
    cidrBlock,
    "customer-owned-ipv4-pool": none,
    "default-for-az": defaultForAz,
    defaultForAz,
    "enable-dns64": (row) => row.enableDns64,
    "enable-lni-at-device-index": (row) => row.enableLniAtDeviceIndex,
    "ipv6-cidr-block-association.ipv6-cidr-block": (row) => row.ipv6Cidrs.map(({ cidr }) => cidr),
    "ipv6-cidr-block-association.association-id": (row) => row.ipv6Cidrs.map(({ associationId }) => associationId),
    "ipv6-cidr-block-association.state": (row) => row.ipv6Cidrs.map(({ state }) => state),
    "ipv6-native": (row) => row.ipv6Native,
    "map-customer-owned-ip-on-launch": () => false,
    "map-public-ip-on-launch": (row) => row.mapPublicIpOnLaunch,
    "outpost-arn": none,
    "owner-id": (row) => row.account,
    "private-dns-name-options-on-launch.hostname-type": (row) => row.hostnameType,
    "private-dns-name-options-on-launch.enable-resource-name-dns-a-record": (row) => row.enableResourceNameDnsARecord,
    "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record": (row) =>
      row.enableResourceNameDnsAaaaRecord,
    state: (row) => row.state,
    "subnet-arn": (row) => arnOf(subnets, row),
    "subnet-id": (row) => row.id,
    "vpc-id": (row) => row.vpcId,
  },
});

/** Operations of subnets. */
export const subnetOperations = [createSubnet, deleteSubnet, describeSubnets];
