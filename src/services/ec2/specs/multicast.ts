/** Multicast domains: the ports in their subnets, and who hears and who may send to each group. */
import { derivation } from "../../../core/derive.ts";
import { address } from "../../../net/address.ts";
import type { Address } from "../../../net/address.ts";
import type { MulticastSpec } from "../../../specs/network.ts";
import { domainOfSubnet, membersOf, sourcesIn } from "../stations/multicast.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import {
  isAssociated,
  multicastAssociations,
  multicastDomains,
  multicastMemberships,
} from "../tables/transit-gateway-multicast.ts";
import type { MulticastMembership } from "../tables/transit-gateway-multicast.ts";
import { behindOf } from "./port.ts";

/** The ids of the domains of a transit gateway. */
export const multicastIds = derivation<readonly string[]>("ec2.multicast-ids", (read, hub) =>
  read.by(multicastDomains, "transitGateway", hub).flatMap(({ id, state }) => (state === "available" ? id : [])),
);

/** A domain. Its ports are numbered by the order in which their interfaces were made. */
export const multicastOf = derivation<MulticastSpec | undefined>("ec2.multicast-spec", (read, id) => {
  const domain = read.get(multicastDomains, id);
  if (domain?.state !== "available") return undefined;
  const standing = read.by(multicastAssociations, "domain", id).filter(isAssociated);
  const subnetIds = standing.flatMap(({ subnetId }) => (domainOfSubnet(read, subnetId)?.id === id ? subnetId : []));
  const enis = subnetIds.flatMap((subnetId) => read.by(networkInterfaces, "subnet", subnetId));
  const guests = enis.filter((eni) => read.value(behindOf, eni.id)?.is === "instance");
  const isThere = new Set(guests.map((eni) => eni.id));
  const rows = read.by(multicastMemberships, "domain", id);
  const groups = new Set(rows.flatMap(({ role, group }) => (role === "member" ? group : [])));
  const heard = [...groups].map((group) => ({
    address: address(group),
    members: membersOf(read, id, group).filter((member) => isThere.has(member)),
  }));
  const sources = subnetIds.flatMap((subnetId) => sourcesIn(read, id, subnetId)).map(spoken);
  return {
    id,
    hub: domain.transitGatewayId,
    ports: guests.map((eni) => ({ id: eni.id, number: read.order(networkInterfaces, eni.id)! })),
    groups: heard.filter(({ members }) => members.length > 0),
    ...(domain.staticSourcesSupport === "enable" && { sources }),
    ...(domain.igmpv2Support === "enable" && { told: rows.filter(({ by }) => by === "igmp").map(spoken) }),
  };
});

function spoken({ networkInterfaceId, group }: MulticastMembership): { port: string; group: Address } {
  return { port: networkInterfaceId, group: address(group) };
}
