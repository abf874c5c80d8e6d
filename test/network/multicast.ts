/** A multicast domain in a test network: subnets of two VPCs in it, and members that are put in by hand. */
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import {
  multicastAssociations,
  multicastDomains,
  multicastMemberships,
} from "../../src/services/ec2/tables/transit-gateway-multicast.ts";
import type { MulticastDomain, MulticastMembership } from "../../src/services/ec2/tables/transit-gateway-multicast.ts";
import { addHub, attach } from "./transit.ts";
import { World } from "./world.ts";
import type { Host, HostOptions } from "./world.ts";

const owner = { account: "000000000000", region: "us-east-1" };
/** The group that members hear unless they are told otherwise. */
export const group = "239.1.1.1";

/** Two VPCs, a subnet each in a domain, and one in the first VPC that is in none. */
export function domain(more: Partial<MulticastDomain> = {}, ranges = ["10.1", "10.2"]) {
  const w = new World();
  const hub = addHub(w, { multicastSupport: "enable" });
  const vpcs = ranges.map((range) => w.vpc(`${range}.0.0/16`, "2001:db8:1::/56"));
  const subnets = ranges.map((range, n) => w.subnet(vpcs[n]!, `${range}.1.0/24`, `2001:db8:1:${n}::/64`));
  const outside = w.subnet(vpcs[0]!, `${ranges[0]}.2.0/24`);
  const doors = subnets.map((subnet) => attach(w, hub, [subnet]));
  const id = w.id("tgw-mcast-domain");
  w.insert(multicastDomains, {
    ...owner,
    id,
    transitGatewayId: hub.id,
    state: "available",
    createdAt: 0,
    igmpv2Support: "disable",
    staticSourcesSupport: "disable",
    autoAcceptSharedAssociations: "disable",
    sharedWith: [],
    ...more,
  });
  for (const [n, subnetId] of subnets.entries())
    w.insert(multicastAssociations, {
      ...owner,
      id: `${id}/${subnetId}`,
      domainId: id,
      attachmentId: doors[n]!,
      vpcId: vpcs[n]!,
      subnetId,
      resourceOwner: owner.account,
      state: "associated",
    });
  const joins = (host: Host, more: Partial<MulticastMembership> = {}): Host => {
    const { subnetId } = w.read.get(networkInterfaces, host.eni)!;
    const row = { domainId: id, group, networkInterfaceId: host.eni, subnetId, role: "member", by: "static", ...more };
    w.insert(multicastMemberships, {
      ...owner,
      ...(row as MulticastMembership),
      id: `${id}/${row.group}/${host.eni}/${row.role}/${row.by}`,
    });
    return host;
  };
  const member = (subnet: string, options: HostOptions = {}): Host => joins(w.host(subnet, options));
  return { w, id, vpcs, near: subnets[0]!, far: subnets[1]!, outside, doors, joins, member };
}
