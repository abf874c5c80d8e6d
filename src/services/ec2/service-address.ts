/** The public names of AWS's own services, and the addresses that they have on the internet of this cloud. */
import { regions } from "../../core/regions.ts";
import { formatAddress, offsetAddress } from "../../net/address.ts";
import { nthAddress, prefix } from "../../net/prefix.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import { amazonPrefixLists } from "./prefix-list-amazon.ts";

/** A block of each Region's eight is for services whose addresses no prefix list tells: the last. */
const [blocks, blockSize] = [8, 32];

/** Names that mean a service of one Region without saying so. */
const global: Readonly<Record<string, string>> = {
  "s3.amazonaws.com": "s3.us-east-1.amazonaws.com",
  "sts.amazonaws.com": "sts.us-east-1.amazonaws.com",
};

/** The IPv4 address of a public name of AWS's; nothing for a name that none of its services has. */
export function serviceAddress(name: string): string | undefined {
  const wanted = global[name] ?? name.replace(/^[a-z0-9.-]+\.(?=s3\.amazonaws\.com$)/, "");
  const regional = global[wanted] ?? wanted;
  const region = regions.find(({ code }) => regional.endsWith(`.${code}.amazonaws.com`));
  if (!region) return undefined;
  const services = amazonServicesOf(region.code).filter(({ kind }) => kind === "Interface");
  const at = services.findIndex(({ privateDnsNames }) => privateDnsNames.some((one) => standsFor(one, regional)));
  return at < 0 ? undefined : addressOf(region.code, services[at]!.label, at);
}

/** Whether a name, or one with `*.` in front, stands for another. */
export function standsFor(pattern: string, name: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === name;
  return name.length > pattern.length - 1 && name.endsWith(pattern.slice(1));
}

/** What a prefix list holds answers there, so that routes to the list lead to it. */
function addressOf(region: string, label: string, at: number): string {
  const lists = amazonPrefixLists(region);
  const listed = lists.find(({ name }) => name === `com.amazonaws.${region}.${label}`);
  if (listed) return formatAddress(nthAddress(prefix(listed.entries[0]!.cidr), 1));
  const first = lists.find(({ name }) => name === `com.amazonaws.${region}.s3`)!.entries[0]!.cidr;
  return formatAddress(offsetAddress(prefix(first).base, (blocks - 1) * blockSize + 1 + (at % (blockSize - 2))));
}
