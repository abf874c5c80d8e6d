/** VPCs in the shape of EC2's API. */
import type { Reader } from "../../core/reader.ts";
import type { Vpc as VpcView, VpcCidrBlockAssociation, VpcIpv6CidrBlockAssociation } from "../../models/ec2.d.ts";
import { blockModeOf } from "./block-public-access-mode.ts";
import type { BlockMode } from "./block-public-access-mode.ts";
import { tagSet } from "./tag-specification.ts";
import type { CidrAssociation, Ipv6Association, Vpc } from "./tables/vpc.ts";

const views = new WeakMap<Vpc, { readonly mode: BlockMode; readonly view: VpcView }>();

/** A VPC as describes show it; the same object as long as nothing that it shows changes. */
export function viewVpc(row: Vpc, read: Reader): VpcView {
  const mode = blockModeOf(read, row, row.id);
  const known = views.get(row);
  if (known?.mode === mode) return known.view;
  const view = Object.freeze(makeView(row, mode));
  views.set(row, { mode, view });
  return view;
}

/** An IPv4 block of a VPC. */
export function viewBlock({ associationId, cidr, state }: CidrAssociation): VpcCidrBlockAssociation {
  return { AssociationId: associationId, CidrBlock: cidr, CidrBlockState: { State: state } };
}

/** An IPv6 block of a VPC. */
export function viewIpv6Block(block: Ipv6Association): VpcIpv6CidrBlockAssociation {
  return {
    AssociationId: block.associationId,
    Ipv6CidrBlock: block.cidr,
    Ipv6CidrBlockState: { State: block.state },
    NetworkBorderGroup: block.networkBorderGroup,
    Ipv6Pool: block.pool,
    Ipv6AddressAttribute: "public",
    IpSource: "amazon",
  };
}

function makeView(row: Vpc, mode: BlockMode): VpcView {
  return {
    VpcId: row.id,
    OwnerId: row.account,
    State: row.state,
    CidrBlock: row.cidrs[0]!.cidr,
    CidrBlockAssociationSet: row.cidrs.map(viewBlock),
    Ipv6CidrBlockAssociationSet: row.ipv6Cidrs.map(viewIpv6Block),
    DhcpOptionsId: row.dhcpOptionsId,
    InstanceTenancy: row.instanceTenancy,
    IsDefault: row.isDefault,
    BlockPublicAccessStates: { InternetGatewayBlockMode: mode },
    Tags: tagSet(row.tags),
  };
}
