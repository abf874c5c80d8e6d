/** Adding address blocks to a VPC and taking them away. */
import type { ChangeContext } from "../../core/context.ts";
import { ownBy } from "../../core/find.ts";
import { formatPrefix, overlaps, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { openDefaultAclToIpv6 } from "./network-acl-creation.ts";
import { addLocalRoutes, removeLocalRoutes } from "./route-table-creation.ts";
import { openGroupsToIpv6 } from "./security-group-creation.ts";
import { hasSubnetWithin } from "./subnet-cidr.ts";
import { ipv4BlocksPerVpc, ipv6BlocksPerVpc, vpcs } from "./tables/vpc.ts";
import type { CidrAssociation, Vpc } from "./tables/vpc.ts";
import { checkSecondBlock, parseVpcBlock } from "./vpc-cidr.ts";
import { peersOf, vpcOfSide } from "./vpc-peering-lookup.ts";
import { newIpv6Association, settlingMs } from "./vpc-creation.ts";
import { viewBlock, viewIpv6Block } from "./vpc-view.ts";

const associateVpcCidrBlock = change(
  "AssociateVpcCidrBlock",
  {
    honours: ["VpcId", "CidrBlock", "AmazonProvidedIpv6CidrBlock", "Ipv6CidrBlockNetworkBorderGroup"],
    access: { resources: { vpc: "VpcId" } },
  },
  (input, cx) => {
    const vpc = cx.find(vpcs, input.VpcId);
    checkBorderGroup(cx, input);
    if (input.CidrBlock && input.AmazonProvidedIpv6CidrBlock)
      throw fault(
        "InvalidParameterCombination",
        "The parameter amazonProvidedIpv6CidrBlock cannot be used with the parameter cidrBlock",
      );
    if (input.CidrBlock) return { VpcId: vpc.id, CidrBlockAssociation: viewBlock(addBlock(cx, vpc, input.CidrBlock)) };
    if (!input.AmazonProvidedIpv6CidrBlock)
      throw fault("MissingParameter", "Either 'cidrBlock' or 'amazonProvidedIpv6CidrBlock' should be provided.");
    return { VpcId: vpc.id, Ipv6CidrBlockAssociation: viewIpv6Block(addIpv6Block(cx, vpc)) };
  },
);

const disassociateVpcCidrBlock = change(
  "DisassociateVpcCidrBlock",
  { honours: ["AssociationId"] },
  ({ AssociationId: id }, cx) => {
    const vpc = vpcOf(cx, id);
    const { cidrs, ipv6Cidrs } = vpc;
    if (cidrs[0]!.associationId === id)
      throw fault(
        "OperationNotPermitted",
        `The vpc CIDR block with association ID ${id} may not be disassociated. ` +
          "It is the primary IPv4 CIDR block of the VPC",
      );
    const block = cidrs.find(({ associationId }) => associationId === id);
    const ipv6Block = ipv6Cidrs.find(({ associationId }) => associationId === id);
    const gone = { state: "disassociating" } as const;
    removeBlock(cx, vpc, (block ?? ipv6Block)!);
    if (ipv6Block) return { VpcId: vpc.id, Ipv6CidrBlockAssociation: viewIpv6Block({ ...ipv6Block, ...gone }) };
    return { VpcId: vpc.id, CidrBlockAssociation: viewBlock({ ...block!, ...gone }) };
  },
);

/** Throws unless the network border group is the Region's own and goes with an Amazon-provided block. */
export function checkBorderGroup(
  cx: ChangeContext,
  input: { readonly Ipv6CidrBlockNetworkBorderGroup?: string; readonly AmazonProvidedIpv6CidrBlock?: boolean },
): void {
  const group = input.Ipv6CidrBlockNetworkBorderGroup;
  if (!group) return;
  if (!input.AmazonProvidedIpv6CidrBlock)
    throw fault(
      "InvalidParameterCombination",
      "The parameter ipv6CidrBlockNetworkBorderGroup requires amazonProvidedIpv6CidrBlock",
    );
  if (group !== cx.region)
    throw fault("InvalidParameterValue", `Value (${group}) for parameter networkBorderGroup is invalid.`);
}

function addBlock(cx: ChangeContext, vpc: Vpc, text: string): CidrAssociation {
  const block = parseVpcBlock(text);
  checkSecondBlock(
    vpc.cidrs.map(({ cidr }) => prefix(cidr)),
    block,
  );
  checkPeers(cx, vpc, block);
  checkCount(vpc, vpc.cidrs.length, Math.min(cx.limit(ipv4BlocksPerVpc), ipv4BlocksPerVpc.max!));
  const cidr = formatPrefix(block);
  const association = { associationId: cx.newId("vpc-cidr-assoc"), cidr, state: "associating" } as const;
  cx.tx.update(vpcs, vpc.id, { cidrs: [...vpc.cidrs, association] });
  addLocalRoutes(cx, vpc.id, cidr);
  cx.later("vpc-available", { id: vpc.id }, settlingMs);
  return association;
}

/** A new block must leave every peer's blocks alone (PER-17). */
function checkPeers(cx: ChangeContext, vpc: Vpc, block: Prefix): void {
  for (const { other } of peersOf(cx.tx, vpc.id)) {
    const taken = vpcOfSide(cx.tx, other)?.cidrs.find(({ cidr }) => overlaps(prefix(cidr), block));
    if (taken)
      throw fault(
        "InvalidVpc.Range",
        `The CIDR '${formatPrefix(block)}' conflicts with the CIDR '${taken.cidr}' of the peered VPC ${other.vpcId}.`,
      );
  }
}

function addIpv6Block(cx: ChangeContext, vpc: Vpc) {
  checkCount(vpc, vpc.ipv6Cidrs.length, Math.min(cx.limit(ipv6BlocksPerVpc), ipv6BlocksPerVpc.max!));
  const association = newIpv6Association(cx);
  cx.tx.update(vpcs, vpc.id, { ipv6Cidrs: [...vpc.ipv6Cidrs, association] });
  addLocalRoutes(cx, vpc.id, association.cidr);
  if (vpc.ipv6Cidrs.length === 0) {
    openDefaultAclToIpv6(cx, vpc.id);
    openGroupsToIpv6(cx, vpc.id);
  }
  cx.later("vpc-available", { id: vpc.id }, settlingMs);
  return association;
}

function checkCount(vpc: Vpc, count: number, limit: number): void {
  if (count >= limit)
    throw fault("CidrLimitExceeded", `This network '${vpc.id}' has met its maximum number of allowed CIDRs: ${limit}`);
}

function removeBlock(cx: ChangeContext, vpc: Vpc, { associationId, cidr }: CidrAssociation): void {
  if (hasSubnetWithin(cx.tx, vpc.id, prefix(cidr)))
    throw fault("InvalidCidrBlock.InUse", `The vpc ${vpc.id} currently has a subnet within CIDR block ${cidr}`);
  const others = <A extends CidrAssociation>(list: readonly A[]): A[] =>
    list.filter((one) => one.associationId !== associationId);
  cx.tx.update(vpcs, vpc.id, { cidrs: others(vpc.cidrs), ipv6Cidrs: others(vpc.ipv6Cidrs) });
  removeLocalRoutes(cx, vpc.id, cidr);
}

function vpcOf(cx: ChangeContext, associationId: string): Vpc {
  const vpc = ownBy(cx, vpcs, "association", associationId);
  if (!vpc)
    throw fault(
      "InvalidVpcCidrBlockAssociationID.NotFound",
      `The vpc CIDR block association ID '${associationId}' does not exist`,
    );
  return vpc;
}

/** Operations of a VPC's address blocks. */
export const vpcCidrAssociationOperations = [associateVpcCidrBlock, disassociateVpcCidrBlock];
