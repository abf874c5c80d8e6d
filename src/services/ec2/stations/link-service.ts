/** Services at the link itself, which no security group and no network ACL filters (M04). */
import type { Edge, Guard } from "../../../fabric/station.ts";
import { protocols } from "../../../net/packet.ts";
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
    const off = drop("X_DNS_SUPPORT_DISABLED", `DNS support of ${vpc.id} is off`);
    const asks: Guard = {
      is: "all",
      of: [
        { is: "protocol", protocols: [protocols.tcp, protocols.udp] },
        { is: "port", port: 53 },
      ],
    };
    const takes = go(at("name-server", subnet.id), { when: asks, because: "it is for port 53" });
    const otherwise = drop("X_NO_SUCH_SERVICE", "the Amazon DNS server takes DNS on port 53 alone, not {packet}");
    const choice = vpc.enableDnsSupport ? inOrder([takes], otherwise) : inOrder([], off);
    return { id, kind: "Amazon DNS server's address", resource: { id: vpc.id, type: "vpc" }, choice };
  },
};

/** The Amazon DNS server itself, which makes up addresses for the hosts of a subnet with DNS64. */
export const nameServer: Place = {
  place: "name-server",
  every: (read) => read.all(subnets).map(({ id }) => at("name-server", id)),
  build: (read, id, subnetId) => {
    const subnet = read.get(subnets, subnetId);
    if (!subnet) return undefined;
    const because = receives(subnet.enableDns64);
    const choice = { by: "end", because, ...(subnet.enableDns64 && { dns64: nat64 }) } as const;
    return { id, kind: "Amazon DNS server", resource: { id: subnet.vpcId, type: "vpc" }, choice };
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
    const asks: Guard = {
      is: "all",
      of: [
        { is: "protocol", protocols: [protocols.tcp] },
        { is: "port", port: 80 },
      ],
    };
    const edges: Edge[] = [
      ...(!isOff && options.httpProtocolIpv6 === "disabled" ? [sixOff] : []),
      go(at("service", "metadata"), { when: asks, because }),
    ];
    const otherwise = drop(
      "X_NO_SUCH_SERVICE",
      "the instance metadata service takes HTTP on port 80 alone, not {packet}",
    );
    const choice = inOrder(edges, otherwise);
    return { id, kind: "instance metadata", resource: { id: instanceId, type: "instance" }, choice };
  },
};

const titles = new Map<string, string>([
  ...linkServices.map(({ name, title }) => [name, title] as const),
  ["dhcp", "the DHCP server"],
  ["metadata", "the instance metadata service"],
  ["router", "the VPC router, which answers ARP and DHCP alone,"],
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
