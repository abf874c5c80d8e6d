/** Services at the link itself, which no security group and no network ACL filters (M04). */
import type { Station } from "../../../fabric/station.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { instances } from "../tables/instance.ts";
import { subnets } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { linkServices, metadataAddress6, nat64 } from "./ranges.ts";

/** The Amazon DNS server of a VPC, as a subnet's hosts have it (VDN-01, VDN-02, VDN-05, M22). */
export const resolver: Place = {
  place: "resolver",
  every: (read) => read.all(subnets).map(({ id }) => at("resolver", id)),
  build: (read, id, subnetId) => {
    const subnet = read.get(subnets, subnetId);
    const vpc = subnet && read.get(vpcs, subnet.vpcId);
    if (!vpc) return undefined;
    const choice: Station["choice"] = vpc.enableDnsSupport
      ? { by: "end", because: receives(subnet.enableDns64), ...(subnet.enableDns64 && { dns64: nat64 }) }
      : inOrder([], drop("X_DNS_SUPPORT_DISABLED", `DNS support of ${vpc.id} is off`));
    return { id, kind: "Amazon DNS server", resource: { id: vpc.id, type: "vpc" }, choice };
  },
};

function receives(dns64: boolean): string {
  const added = `, and gives names that have IPv4 addresses alone addresses in ${formatPrefix(nat64)}`;
  return `the Amazon DNS server receives it${dns64 ? added : ""}`;
}

/**
 * The metadata service of an instance. While all of it is off it is there still, in either family, and says so (403);
 * AWS's knowledge center calls that the sign of a service that is turned off.
 */
export const metadata: Place = {
  place: "metadata",
  every: (read) => read.all(instances).map(({ id }) => at("metadata", id)),
  build: (read, id, instanceId) => {
    const options = read.get(instances, instanceId)?.metadataOptions;
    if (!options) return undefined;
    const isOff = options.httpEndpoint === "disabled";
    const six = { is: "in", side: "destination", prefixes: metadataAddress6 } as const;
    const because = `the metadata endpoint of ${instanceId} is ${isOff ? "off, which it answers with 403" : "on"}`;
    const sixOff = drop("X_METADATA_DISABLED", `the IPv6 metadata endpoint of ${instanceId} is off`, six);
    const edges = [
      ...(!isOff && options.httpProtocolIpv6 === "disabled" ? [sixOff] : []),
      go(at("service", "metadata"), { because }),
    ];
    const choice = inOrder(edges, sixOff);
    return { id, kind: "instance metadata", resource: { id: instanceId, type: "instance" }, choice };
  },
};

const titles = new Map<string, string>([
  ...linkServices.map(({ name, title }) => [name, title] as const),
  ["dhcp", "the DHCP server"],
  ["metadata", "the instance metadata service"],
  ["router", "the VPC router, which answers ARP alone,"],
]);

/** The other services of the link. */
export const linkService: Place = {
  place: "service",
  every: () => [...titles.keys()].map((name) => at("service", name)),
  build: (_read, id, name) => {
    const title = titles.get(name);
    if (!title) return undefined;
    const choice = { by: "end", because: `${title} receives it` } as const;
    return { id, kind: "service on the link", resource: { id: name, type: "service" }, choice };
  },
};
