/** Subnets in the shape of EC2's API. */
import type { Reader } from "../../core/reader.ts";
import { arnOf } from "../../core/table.ts";
import type { Subnet as SubnetView, SubnetIpv6CidrBlockAssociation } from "../../models/ec2.d.ts";
import { blockModeOf } from "./block-public-access-mode.ts";
import type { BlockMode } from "./block-public-access-mode.ts";
import { availableAddresses } from "./subnet-occupancy.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import type { CidrAssociation } from "./tables/vpc.ts";
import { tagSet } from "./tag-specification.ts";

interface Known {
  readonly available: number;
  readonly mode: BlockMode;
  readonly view: SubnetView;
}

const views = new WeakMap<Subnet, Known>();

/** A subnet as describes show it; the same object as long as nothing that it shows changes. */
export function viewSubnet(row: Subnet, read: Reader): SubnetView {
  const available = availableAddresses(read, row);
  const mode = blockModeOf(read, row, row.vpcId, row.id);
  const known = views.get(row);
  if (known?.available === available && known.mode === mode) return known.view;
  const view = Object.freeze(makeView(row, available, mode));
  views.set(row, { available, mode, view });
  return view;
}

/** An IPv6 block of a subnet. */
export function viewSubnetBlock({ associationId, cidr, state }: CidrAssociation): SubnetIpv6CidrBlockAssociation {
  return {
    AssociationId: associationId,
    Ipv6CidrBlock: cidr,
    Ipv6CidrBlockState: { State: state },
    Ipv6AddressAttribute: "public",
    IpSource: "amazon",
  };
}

function makeView(row: Subnet, available: number, mode: BlockMode): SubnetView {
  return {
    SubnetId: row.id,
    SubnetArn: arnOf(subnets, row),
    OwnerId: row.account,
    VpcId: row.vpcId,
    State: row.state,
    CidrBlock: row.cidr,
    Ipv6CidrBlockAssociationSet: row.ipv6Cidrs.map(viewSubnetBlock),
    AvailableIpAddressCount: available,
    AvailabilityZone: row.zone,
    AvailabilityZoneId: row.zoneId,
    DefaultForAz: row.defaultForAz,
    MapPublicIpOnLaunch: row.mapPublicIpOnLaunch,
    MapCustomerOwnedIpOnLaunch: false,
    AssignIpv6AddressOnCreation: row.assignIpv6AddressOnCreation,
    EnableDns64: row.enableDns64,
    Ipv6Native: row.ipv6Native,
    PrivateDnsNameOptionsOnLaunch: {
      HostnameType: row.hostnameType,
      EnableResourceNameDnsARecord: row.enableResourceNameDnsARecord,
      EnableResourceNameDnsAAAARecord: row.enableResourceNameDnsAaaaRecord,
    },
    BlockPublicAccessStates: { InternetGatewayBlockMode: mode },
    Tags: tagSet(row.tags),
  };
}
