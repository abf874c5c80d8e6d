/** Traffic that leaves no record, whoever allows or refuses it (FLG-09). */
import { sameAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import { contains, prefix } from "../../net/prefix.ts";
import type { Observation } from "./observation.ts";

/** What an interface's surroundings keep for themselves. */
export interface Surroundings {
  /** Amazon's resolver in the VPC: its base address plus two. */
  readonly resolvers: readonly Address[];
  /** The default router of the subnet: its base address plus one. */
  readonly routers: readonly Address[];
}

/** Metadata, time, licences, resolvers: the addresses of Amazon that a link has. */
const linkServices = ["169.254.169.0/24", "fd00:ec2::/64"].map(prefix);
const leasePorts = new Set([67, 68, 546, 547]);

/**
 * Whether traffic is never logged: to and from Amazon's resolver, the metadata service, the time service, the licence
 * servers, the default router's address, and DHCP. Queries to a resolver of one's own are logged.
 */
export function isNeverLogged(seen: Observation, { resolvers, routers }: Surroundings): boolean {
  if (seen.protocol === protocols.udp && leasePorts.has(seen.sourcePort) && leasePorts.has(seen.destinationPort))
    return true;
  const isOneOf = (list: readonly Address[], at: Address): boolean => list.some((one) => sameAddress(one, at));
  const peers = [
    [seen.source, seen.sourcePort],
    [seen.destination, seen.destinationPort],
  ] as const;
  return peers.some(
    ([at, port]) =>
      linkServices.some((range) => contains(range, at)) ||
      isOneOf(routers, at) ||
      (port === 53 && isOneOf(resolvers, at)),
  );
}
