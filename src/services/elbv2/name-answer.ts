/** Names of load balancers: which addresses they stand for. */
import type { Reader } from "../../core/reader.ts";
import { endsOf } from "./balance.ts";
import { balancerDnsName } from "./load-balancer-view.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";
import { targetGroups, targets } from "./tables/target-group.ts";

const form = /^(?:([a-z]{2}[a-z-]*-\d[a-z])\.)?([a-z0-9-]+)-([0-9a-f]{16})\.elb\.([a-z0-9-]+)\.amazonaws\.com$/;

/**
 * The addresses that a name in lower case stands for: of all zones, or of the one before it; nothing where it is no
 * load balancer's.
 *
 * Zones without a healthy target are left out, as long as there are others.
 */
export function balancerAddresses(read: Reader, name: string): readonly string[] | undefined {
  const [, zone, , id = ""] = form.exec(name) ?? [];
  const row = read.get(loadBalancers, id);
  const whole = zone === undefined ? name : name.slice(zone.length + 1);
  if (row?.type !== "network" || balancerDnsName(row).toLowerCase() !== whole) return undefined;
  const asked = row.zones.filter((one) => zone === undefined || one.zone === zone);
  const healthy = asked.filter((one) => serves(read, row, one));
  return (healthy.length > 0 ? healthy : asked).flatMap((one) => addressesOf(row, one));
}

function addressesOf({ scheme }: LoadBalancer, { privateIp, publicIp, ipv6 }: BalancerZone): string[] {
  const four = scheme === "internet-facing" ? publicIp : privateIp;
  return [four, ipv6].flatMap((address) => address ?? []);
}

/** Whether each listener has a healthy target for a zone, those without any target left aside. */
function serves(read: Reader, row: LoadBalancer, { zone }: BalancerZone): boolean {
  const asked = read.by(listeners, "loadBalancer", row.id).filter(({ targets: [first] }) => {
    const group = read.get(targetGroups, first!.targetGroupId)!;
    return read.countBy(targets, "targetGroup", group.id) > 0;
  });
  return asked.every((listener) => {
    const { ends, healthy } = endsOf(read, listener, zone);
    return ends.length > 0 && healthy;
  });
}
