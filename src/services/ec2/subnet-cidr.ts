/** The rules of a subnet's address blocks: their sizes, that they lie in the VPC's, that no two share an address. */
import type { Reader } from "../../core/reader.ts";
import { covers, formatPrefix, parsePrefix, prefix, prefixAround } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import type { Family } from "../../net/address.ts";
import { fault } from "./faults.ts";
import { blockLengths, hasBlockWithin } from "./subnet-block.ts";
import { subnets } from "./tables/subnet.ts";
import type { Vpc } from "./tables/vpc.ts";

/**
 * Reads a block for a subnet and clears its host bits, as AWS does.
 *
 * Throws `InvalidParameterValue` for what is no block of the family, `InvalidSubnet.Range` for sizes that no subnet has
 * and for what lies outside the VPC, `InvalidSubnet.Conflict` for what another subnet has.
 */
export function parseSubnetBlock(read: Reader, vpc: Vpc, family: Family, text: string): Prefix {
  const block = parsePrefix(text);
  const member = family === 4 ? "cidrBlock" : "ipv6CidrBlock";
  if (block?.base.family !== family)
    throw fault(
      "InvalidParameterValue",
      `Value (${text}) for parameter ${member} is invalid. This is not a valid CIDR block.`,
    );
  const around = family === 4 ? vpc.cidrs : vpc.ipv6Cidrs;
  const allowed = (blockLengths[family] as readonly number[]).includes(block.length);
  if (!allowed || !around.some(({ cidr, state }) => state === "associated" && covers(prefix(cidr), block)))
    throw fault("InvalidSubnet.Range", `The CIDR '${text}' is invalid.`);
  if (overlapsSubnet(read, vpc.id, block))
    throw fault("InvalidSubnet.Conflict", `The CIDR '${formatPrefix(block)}' conflicts with another subnet`);
  return block;
}

/** Whether a block shares addresses with a subnet of a VPC; costs the same for few subnets and for many. */
export function overlapsSubnet(read: Reader, vpcId: string, block: Prefix): boolean {
  if (hasSubnetWithin(read, vpcId, block)) return true;
  const { base } = block;
  const index = base.family === 4 ? "cidr" : "ipv6Cidr";
  const isUsed = (length: number): boolean =>
    base.family === 6 || read.countBy(subnets, "cidrLength", `${vpcId}/${length}`) > 0;
  return blockLengths[base.family].some(
    (length) =>
      length < block.length &&
      isUsed(length) &&
      read.countBy(subnets, index, `${vpcId}/${formatPrefix(prefixAround(base, length))}`) > 0,
  );
}

/** Whether a subnet of a VPC has a block, or lies in it. */
export function hasSubnetWithin(read: Reader, vpcId: string, block: Prefix): boolean {
  const [exact, filed] = block.base.family === 4 ? ["cidr", "block"] : ["ipv6Cidr", "ipv6Block"];
  return hasBlockWithin(
    block,
    (cidr) => read.countBy(subnets, exact, `${vpcId}/${cidr}`) > 0,
    (cidr) => read.countBy(subnets, filed, `${vpcId}/${cidr}`) > 0,
  );
}
