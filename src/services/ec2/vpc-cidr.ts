/** The rules of a VPC's address blocks: which ranges and sizes are allowed, and which may stand beside each other. */
import { contains, covers, formatPrefix, overlaps, parsePrefix, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { blockLengths } from "./subnet-block.ts";

/** Ranges that no VPC can have: this network, loopback, link local, multicast and what lies behind. */
const impossible = ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"].map(prefix);

const rfc1918 = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map(prefix);
const [ten, twelve] = [rfc1918[0]!, rfc1918[1]!];
const benchmark = prefix("198.19.0.0/16");
const firstOfTen = prefix("10.0.0.0/16");
const firstTwoOfTen = prefix("10.0.0.0/15");
const defaultRange = prefix("172.31.0.0/16");

/**
 * Reads an IPv4 block of a VPC and clears its host bits, as AWS does.
 *
 * Throws `InvalidParameterValue` for what is no block, `InvalidVpc.Range` outside /16–/28 and for reserved ranges.
 */
export function parseVpcBlock(text: string): Prefix {
  const block = parsePrefix(text);
  if (block?.base.family !== 4)
    throw fault(
      "InvalidParameterValue",
      `Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`,
    );
  if (!(blockLengths[4] as readonly number[]).includes(block.length) || impossible.some((one) => overlaps(one, block)))
    throw fault("InvalidVpc.Range", `The CIDR '${text}' is invalid.`);
  return block;
}

/**
 * Throws `InvalidVpc.Range` unless a block may be added to a VPC that has these blocks, the primary one first.
 *
 * Follows "IPv4 CIDR block association restrictions" in the VPC User Guide.
 */
export function checkSecondBlock(blocks: readonly Prefix[], added: Prefix): void {
  const other = blocks.find((one) => overlaps(one, added));
  if (other)
    throw fault(
      "InvalidVpc.Range",
      `The CIDR '${formatPrefix(added)}' conflicts with another CIDR of the VPC, '${formatPrefix(other)}'.`,
    );
  if (isRestricted(blocks, added))
    throw fault(
      "InvalidVpc.Range",
      `The CIDR '${formatPrefix(added)}' is restricted. Use a CIDR from the same private address range as the ` +
        "current VPC CIDR, or use a publicly-routable CIDR.",
    );
}

function isRestricted(blocks: readonly Prefix[], added: Prefix): boolean {
  const primary = blocks[0]!;
  const within = (range: Prefix): boolean => covers(range, added);
  if (contains(benchmark, primary.base)) return rfc1918.some(within);
  const own = rfc1918.find((range) => covers(range, primary));
  if (within(benchmark)) return true;
  if (rfc1918.some((range) => range !== own && within(range))) return true;
  if (own === ten) return within(firstOfTen) && blocks.some((one) => covers(firstTwoOfTen, one));
  return own === twelve && within(defaultRange);
}
