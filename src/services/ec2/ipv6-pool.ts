/** Amazon's pool of IPv6 addresses, from which VPCs get their /56 blocks, and the pools that nobody has brought. */
import type { ChangeContext } from "../../core/context.ts";
import { matching, tagFilter } from "../../core/filter.ts";
import { regions } from "../../core/regions.ts";
import { formatPrefix, nthAddress, prefix, prefixAround } from "../../net/prefix.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { listPage } from "./list.ts";
import { vpcs } from "./tables/vpc.ts";

/** The length of a VPC's block. */
const vpcLength = 56;

/** Each Region has a /40 of 2001:db8::/32; the first one stays free for what is not in a VPC. */
const regionLength = 40;
const pool = prefix("2001:db8::/32");

/** How Amazon's own pool is called in associations. */
export const amazonPool = "Amazon";

/** A /56 of the caller's Region that no VPC of any account has; the same calls give the same blocks. */
export function takeIpv6Block(cx: ChangeContext): string {
  const place = 1 + regions.findIndex(({ code }) => code === cx.region);
  const region = prefixAround(nthAddress(pool, BigInt(place) << BigInt(128 - regionLength)), regionLength);
  const count = 2 ** (vpcLength - regionLength);
  const start = Number.parseInt(cx.newDigits("ipv6-block").slice(0, 8), 16);
  for (let i = 0; i < count; i++) {
    const at = BigInt((start + i) % count) << BigInt(128 - vpcLength);
    const cidr = formatPrefix(prefixAround(nthAddress(region, at), vpcLength));
    if (cx.tx.countBy(vpcs, "ipv6Block", cidr) === 0) return cidr;
  }
  throw fault("InsufficientAddressCapacity", "Not enough available addresses to satisfy your request.");
}

/** Only pools that customers bring are listed, and bringing addresses is not built. */
const describeIpv6Pools = read(
  "DescribeIpv6Pools",
  { honours: ["PoolIds", "Filters", "MaxResults", "NextToken"] },
  (input) => {
    matching(input.Filters, {}, tagFilter);
    if (input.PoolIds?.[0]) throw unknownPool(input.PoolIds[0]);
    return { Ipv6Pools: listPage([], input, { list: "ipv6-pools" }).items };
  },
);

const getAssociatedIpv6PoolCidrs = read(
  "GetAssociatedIpv6PoolCidrs",
  { honours: ["PoolId", "MaxResults", "NextToken"] },
  ({ PoolId }) => {
    throw unknownPool(PoolId);
  },
);

function unknownPool(id: string): Error {
  return fault("InvalidPoolID.NotFound", `The pool ID '${id}' does not exist.`);
}

/** Operations of IPv6 address pools. */
export const ipv6PoolOperations = [describeIpv6Pools, getAssociatedIpv6PoolCidrs];
