/** The public names of AWS's own services, and the addresses that they have on the internet of this cloud. */
import { regions } from "../../core/regions.ts";
import { formatAddress, offsetAddress, sameAddress } from "../../net/address.ts";
import type { Address, Family } from "../../net/address.ts";
import { contains, nthAddress, prefix } from "../../net/prefix.ts";
import { amazonServicesOf } from "./endpoint-service-catalogue.ts";
import type { AmazonService } from "./endpoint-service-catalogue.ts";
import { amazonPrefixLists, serviceBlock } from "./prefix-list-amazon.ts";

/** Names that mean a service of one Region without saying so. */
const global: Readonly<Record<string, string>> = {
  "s3.amazonaws.com": "s3.us-east-1.amazonaws.com",
  "sts.amazonaws.com": "sts.us-east-1.amazonaws.com",
};

/** A public name of a service; `*.` in front stands for everything below. */
export interface ServiceName {
  readonly name: string;
  /** It leads to IPv6 addresses too. */
  readonly dualStack: boolean;
}

/** The public names of a service, the chief one first. */
export function publicNamesOf({ host, region, families, privateDnsNames }: AmazonService): ServiceName[] {
  const single = (name: string): ServiceName => ({ name, dualStack: false });
  const dual = (name: string): ServiceName => ({ name, dualStack: true });
  const regional = privateDnsNames.map(single);
  const isS3 = host === "s3";
  const everywhere = Object.keys(global).filter((name) => global[name] === `${host}.${region}.amazonaws.com`);
  const below = everywhere.flatMap((name) => (isS3 ? [name, `*.${name}`] : name));
  const six = isS3
    ? privateDnsNames.map((name) => name.replace(`.${region}.`, `.dualstack.${region}.`))
    : families.includes("ipv6")
      ? [`${host}.${region}.api.aws`]
      : [];
  return [...regional, ...below.map(single), ...six.map(dual)];
}

/** The addresses of a public name of AWS's; none for a name that none of its services has. */
export function serviceAddresses(name: string): readonly string[] {
  for (const service of servicesNamed(name)) {
    const found = publicNamesOf(service).find((one) => standsFor(one.name, name));
    if (found) return [addressOf(service, 4), ...(found.dualStack ? [addressOf(service, 6)] : [])].map(formatAddress);
  }
  return [];
}

/** The service that answers at a public address: all of S3's and DynamoDB's prefix lists, one address of others. */
export function publicServiceAt(at: Address): AmazonService | undefined {
  for (const { code } of regions) {
    const listed = amazonPrefixLists(code).find((list) => {
      const label = list.name.replace(/^com\.amazonaws\.[^.]+\.(ipv6\.)?/, "");
      return labels.has(label) && list.entries.some(({ cidr }) => contains(prefix(cidr), at));
    });
    const services = interfacesOf(code);
    if (listed) return services.find(({ label }) => listed.name.endsWith(`.${label}`));
    if (contains(serviceBlock(code, at.family), at))
      return services.find(
        (one) => one.families.includes(`ipv${at.family}`) && sameAddress(addressOf(one, at.family), at),
      );
  }
  return undefined;
}

/** Whether a name, or one with `*.` in front, stands for another. */
export function standsFor(pattern: string, name: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === name;
  return name.length > pattern.length - 1 && name.endsWith(pattern.slice(1));
}

/** Services whose addresses prefix lists tell. */
const labels: ReadonlySet<string> = new Set(["s3", "dynamodb"]);

/** Those that a name may be of: it names its Region, or is a global one. */
function servicesNamed(name: string): readonly AmazonService[] {
  const isGlobal = Object.keys(global).some((one) => name === one || name.endsWith(`.${one}`));
  const region = isGlobal
    ? "us-east-1"
    : regions.find(({ code }) => name.endsWith(`.${code}.amazonaws.com`) || name.endsWith(`.${code}.api.aws`))?.code;
  return region === undefined ? [] : interfacesOf(region);
}

function interfacesOf(region: string): readonly AmazonService[] {
  return amazonServicesOf(region).filter(({ kind }) => kind === "Interface");
}

/** What a prefix list holds answers there, so that routes to the list lead to it. */
function addressOf({ region, label, name }: AmazonService, family: Family): Address {
  const listName = `com.amazonaws.${region}.${family === 6 ? "ipv6." : ""}${label}`;
  const listed = labels.has(label) && amazonPrefixLists(region).find((one) => one.name === listName);
  if (listed) return nthAddress(prefix(listed.entries[0]!.cidr), 1);
  const at = interfacesOf(region).findIndex((one) => one.name === name);
  return offsetAddress(serviceBlock(region, family).base, 1 + (at % mostAddresses));
}

/** A block of 32 holds so many besides its first and its last. */
const mostAddresses = 30;
