/** Adding an IPv6 block to a subnet and taking it away. */
import type { ChangeContext } from "../../core/context.ts";
import { ownBy } from "../../core/find.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { parseSubnetBlock } from "./subnet-cidr.ts";
import { addIpv6Block } from "./subnet-creation.ts";
import { viewSubnetBlock } from "./subnet-view.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { subnetCidrReservations, subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import { vpcs } from "./tables/vpc.ts";

const associateSubnetCidrBlock = change(
  "AssociateSubnetCidrBlock",
  { honours: ["SubnetId", "Ipv6CidrBlock"], access: { resources: { subnet: "SubnetId" } } },
  ({ SubnetId, Ipv6CidrBlock }, cx) => {
    const subnet = cx.find(subnets, SubnetId);
    if (!Ipv6CidrBlock) throw fault("MissingParameter", "The request must contain the parameter ipv6CidrBlock");
    if (subnet.ipv6Cidrs.length > 0)
      throw fault("CidrLimitExceeded", `The subnet '${subnet.id}' has an IPv6 CIDR block already; it can have one.`);
    const block = parseSubnetBlock(cx.read, cx.tx.get(vpcs, subnet.vpcId)!, 6, Ipv6CidrBlock);
    const association = addIpv6Block(cx, subnet, block);
    return { SubnetId: subnet.id, Ipv6CidrBlockAssociation: viewSubnetBlock(association) };
  },
);

const disassociateSubnetCidrBlock = change(
  "DisassociateSubnetCidrBlock",
  { honours: ["AssociationId"] },
  ({ AssociationId }, cx) => {
    const subnet = subnetOf(cx, AssociationId);
    const association = subnet.ipv6Cidrs.find(({ associationId }) => associationId === AssociationId)!;
    checkUnused(cx, subnet, AssociationId);
    const ipv6Cidrs = subnet.ipv6Cidrs.filter((one) => one !== association);
    cx.tx.update(subnets, subnet.id, { ipv6Cidrs });
    const gone = viewSubnetBlock({ ...association, state: "disassociating" });
    return { SubnetId: subnet.id, Ipv6CidrBlockAssociation: gone };
  },
);

function checkUnused(cx: ChangeContext, subnet: Subnet, associationId: string): void {
  const refuse = (because: string): Error =>
    fault(
      "InvalidCidrBlock.InUse",
      `The subnet IPv6 CIDR block with association ID ${associationId} may not be disassociated, because ${because}`,
    );
  if (subnet.ipv6Native) throw refuse("its subnet is an IPv6 only subnet");
  if (subnet.assignIpv6AddressOnCreation) throw refuse("its subnet has assign-ipv6-address-on-creation set to true.");
  if (subnet.enableDns64) throw refuse("its subnet has enable-dns64 set to true.");
  if (cx.tx.by(subnetCidrReservations, "subnet", subnet.id).some(({ cidr }) => cidr.includes(":")))
    throw refuse("its subnet has a CIDR reservation in it.");
  const user = cx.tx
    .by(networkInterfaces, "subnet", subnet.id)
    .find(({ ipv6s, ipv6Prefixes }) => ipv6s.length > 0 || ipv6Prefixes.length > 0);
  if (user) throw refuse(`network interface ${user.id} has an IPv6 address of it.`);
}

function subnetOf(cx: ChangeContext, associationId: string): Subnet {
  const subnet = ownBy(cx, subnets, "association", associationId);
  if (!subnet)
    throw fault(
      "InvalidSubnetCidrBlockAssociationID.NotFound",
      `The subnet CIDR block association ID '${associationId}' does not exist`,
    );
  return subnet;
}

/** Operations of a subnet's IPv6 block. */
export const subnetCidrAssociationOperations = [associateSubnetCidrBlock, disassociateSubnetCidrBlock];
