/** The prefix lists that AWS manages in each Region: derived, never stored, the same for every account. */
import { hash } from "node:crypto";
import { regions } from "../../core/regions.ts";
import { address, formatAddress, fromNumber, toNumber } from "../../net/address.ts";
import type { Family } from "../../net/address.ts";
import { formatPrefix, prefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import type { PrefixListEntry } from "./tables/prefix-list.ts";

/** A list that AWS manages. Its owner is `AWS`; nobody can change it. */
export interface AmazonPrefixList {
  readonly id: string;
  /** The Region that it is used in; lists with `global` in their name have another id in each. */
  readonly region: string;
  readonly name: string;
  readonly family: "IPv4" | "IPv6";
  readonly entries: readonly PrefixListEntry[];
  /** What a rule that names the list counts for, from "Available AWS-managed prefix lists". */
  readonly weight: number;
}

/** The list that AWS manages under an id. */
export function amazonPrefixList(id: string): AmazonPrefixList | undefined {
  byId ??= new Map(regions.flatMap(({ code }) => amazonPrefixLists(code)).map((list) => [list.id, list]));
  return byId.get(id);
}

/** The lists that AWS manages in a Region. */
export function amazonPrefixLists(region: string): readonly AmazonPrefixList[] {
  let lists = byRegion.get(region);
  if (!lists) byRegion.set(region, (lists = makeLists(region)));
  return lists;
}

/** Where services of a Region answer whose addresses no prefix list tells: the last of its blocks. */
export function serviceBlock(region: string, family: Family): Prefix {
  const number = regions.findIndex(({ code }) => code === region) * 8 + 7;
  return prefix(family === 4 ? block4(number, 27) : block6(number));
}

const byRegion = new Map<string, readonly AmazonPrefixList[]>();
let byId: ReadonlyMap<string, AmazonPrefixList> | undefined;

/** Ids that AWS's own lists have and that users' templates carry; the others are drawn from the name. */
const knownIds: Readonly<Record<string, string>> = {
  "us-east-1/com.amazonaws.us-east-1.s3": "pl-63a5400a",
  "us-east-2/com.amazonaws.us-east-2.s3": "pl-7ba54012",
  "us-east-2/com.amazonaws.us-east-2.dynamodb": "pl-4ca54025",
  "us-east-1/com.amazonaws.global.cloudfront.origin-facing": "pl-3b927c52",
};

/** Regions that Route 53 checks health from. */
const checkers = [
  "us-east-1",
  "us-west-1",
  "us-west-2",
  "eu-west-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-northeast-1",
  "sa-east-1",
];

function makeLists(region: string): readonly AmazonPrefixList[] {
  const place = regions.findIndex(({ code }) => code === region);
  if (place < 0) return [];
  const checked = checkers.map((code) => regions.findIndex((other) => other.code === code));
  const list = (name: string, weight: number, cidrs: readonly string[]): AmazonPrefixList => ({
    id: knownIds[`${region}/${name}`] ?? `pl-${hash("sha256", `${region}/${name}`, "hex").slice(0, 8)}`,
    region,
    name,
    family: cidrs[0]!.includes(":") ? "IPv6" : "IPv4",
    entries: cidrs.map((cidr) => ({ cidr })),
    weight,
  });
  const here = `com.amazonaws.${region}`;
  return [
    list("com.amazonaws.global.cloudfront.origin-facing", 55, [block4(384, 22), block4(416, 24)]),
    list("com.amazonaws.global.ipv6.cloudfront.origin-facing", 55, [block6(384), block6(385)]),
    list(`${here}.dynamodb`, 1, [regional4(place, 2)]),
    list(`${here}.ipv6.dynamodb`, 1, [regional6(place, 2)]),
    list(`${here}.ec2-instance-connect`, 2, [regional4(place, 3)]),
    list(`${here}.ipv6.ec2-instance-connect`, 2, [regional6(place, 3)]),
    list("com.amazonaws.global.groundstation", 5, [block4(432, 26)]),
    list(
      `${here}.route53-healthchecks`,
      25,
      checked.map((at) => regional4(at, 6)),
    ),
    list(
      `${here}.ipv6.route53-healthchecks`,
      25,
      checked.map((at) => regional6(at, 6)),
    ),
    list(`${here}.s3`, 1, [regional4(place, 0), regional4(place, 1)]),
    list(`${here}.ipv6.s3`, 1, [regional6(place, 0), regional6(place, 1)]),
    list(`${here}.s3express`, 6, [regional4(place, 4)]),
    list(`${here}.secretsmanager-managed-external-secrets`, 20, [regional4(place, 5)]),
    list(`${here}.vpc-lattice`, 10, ["169.254.171.0/24"]),
    list(`${here}.ipv6.vpc-lattice`, 10, ["fd00:ec2:80::/64"]),
  ];
}

/**
 * Services of AWS live in 198.19.192.0/18 and 2001:db8:fe00::/39 of this cloud's public space, which nobody else gets.
 *
 * Each Region has eight /27 (and /48) blocks there, one for each service; global services stand behind them.
 */
const services4 = toNumber(address("198.19.192.0"));
const services6 = toNumber(address("2001:db8:fe00::"));

const regional4 = (place: number, service: number): string => block4(place * 8 + service, 27);
const regional6 = (place: number, service: number): string => block6(place * 8 + service);

function block4(number: number, length: number): string {
  return `${formatAddress(fromNumber(4, services4 + BigInt(number * 32)))}/${length}`;
}

function block6(number: number): string {
  return formatPrefix({ base: fromNumber(6, services6 + (BigInt(number) << 80n)), length: 48 });
}
