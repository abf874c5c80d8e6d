/** What a listener does with flows: which targets it chooses among, and how. */
import type { Reader } from "../../core/reader.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import type { Address } from "../../net/address.ts";
import { networkInterfaces } from "../ec2/face.ts";
import { attributeOf } from "./attribute.ts";
import { listenerAttributes } from "./listener-attribute.ts";
import { groupAttribute } from "./target-group-attribute.ts";
import { crossesZones, whyUnused, zoneOfTarget } from "./target-health.ts";
import { listeners } from "./tables/listener.ts";
import type { Listener } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";
import { targetGroups, targets } from "./tables/target-group.ts";
import type { HealthCheck, Target, TargetGroup } from "./tables/target-group.ts";

/** The targets that new flows may go to; a code and a reason where there are none. */
export interface Ends {
  readonly ends: readonly { readonly address: Address; readonly port: number }[];
  /** They are chosen because they are healthy, not because none is. */
  readonly healthy: boolean;
  readonly code: string;
  readonly because: string;
}

/**
 * The targets of a listener at its node in a zone: those in the zone, or all where the balancer crosses zones.
 *
 * Healthy ones, as long as there are any; else all of them (a load balancer without healthy targets fails open).
 */
export function endsOf(read: Reader, listener: Listener, zone: string): Ends {
  const group = groupOf(read, listener);
  const balancer = read.get(loadBalancers, listener.loadBalancerId)!;
  const rows = read.by(targets, "targetGroup", group.id).filter((row) => row.health.state !== "draining");
  const usable = rows.filter((row) => !whyUnused(read, group, row));
  if (usable.length === 0)
    return {
      ends: [],
      healthy: false,
      code: "ELBV2_LISTENER_HAS_NO_TG",
      because: `the target group ${group.name} has no targets`,
    };
  const crosses = crossesZones(balancer, group);
  const here = usable.filter((row) => {
    const own = zoneOfTarget(read, group, row);
    return crosses || own === undefined || own === zone;
  });
  const healthy = here.filter(({ health }) => health.state === "healthy");
  const chosen = healthy.length > 0 ? healthy : here;
  return {
    ends: chosen.flatMap((row) => {
      const address = addressOf(read, group, row);
      return address ? [{ address, port: row.port }] : [];
    }),
    healthy: healthy.length > 0,
    code: "ELBV2_NO_TARGETS_IN_AZ",
    because: `the target group ${group.name} has no targets in ${zone}`,
  };
}

/** A target that is in use, with the node that checks its health. */
export interface CheckedTarget {
  /** The id of the target's row. */
  readonly target: string;
  readonly address: string;
  readonly port: number;
  readonly check: HealthCheck;
  readonly balancer: LoadBalancer;
  readonly zone: BalancerZone;
}

/** All targets whose health counts: those of listeners, in zones that are served, and not on their way out. */
export function checkedTargets(read: Reader): CheckedTarget[] {
  return read.all(targets).flatMap((row): CheckedTarget[] => {
    const group = read.get(targetGroups, row.targetGroupId)!;
    if (row.health.state === "draining" || whyUnused(read, group, row)) return [];
    const [listener] = read.by(listeners, "targetGroup", group.id);
    const balancer = listener && read.get(loadBalancers, listener.loadBalancerId);
    const own = zoneOfTarget(read, group, row);
    const zone = balancer?.zones.find((one) => one.zone === own) ?? balancer?.zones[0];
    const at = addressOf(read, group, row);
    if (!balancer || !zone || !at) return [];
    const { port } = group.healthCheck;
    const number = port === "traffic-port" ? row.port : Number(port);
    return [{ target: row.id, address: formatAddress(at), port: number, check: group.healthCheck, balancer, zone }];
  });
}

/** Whether targets see the clients' own addresses (M36). */
export function keepsSources(read: Reader, listener: Listener): boolean {
  return groupAttribute(groupOf(read, listener), "preserve_client_ip.enabled") === "true";
}

/** Whether a client's flows all go to one target. */
export function sticks(read: Reader, listener: Listener): boolean {
  return groupAttribute(groupOf(read, listener), "stickiness.enabled") === "true";
}

/** What tells flows apart that appliances inspect: their ports too, unless they stick by less. */
export function inspectedFields(read: Reader, listener: Listener): "ports" | "protocol" | "addresses" {
  const group = groupOf(read, listener);
  if (groupAttribute(group, "stickiness.enabled") !== "true") return "ports";
  const type = groupAttribute(group, "stickiness.type");
  return type === "source_ip_dest_ip" ? "addresses" : type === "source_ip_dest_ip_proto" ? "protocol" : "ports";
}

/** Whether flows of an appliance that is gone or unhealthy go to another at once. */
export function failsOver(read: Reader, listener: Listener): boolean {
  return groupAttribute(groupOf(read, listener), "target_failover.on_unhealthy") === "rebalance";
}

/** The seed of a listener's hashes, 32 bits. */
export function seedOf({ id }: Listener): number {
  return Number.parseInt(id.slice(0, 8), 16);
}

/** Seconds without a packet after which TCP flows are forgotten. */
export function listenerIdle(row: Listener): number {
  const known = listenerAttributes(row);
  return known["tcp.idle_timeout.seconds"]
    ? Number(attributeOf(known, row.attributes, "tcp.idle_timeout.seconds"))
    : 350;
}

function groupOf(read: Reader, { targets: [first] }: Listener): TargetGroup {
  return read.get(targetGroups, first!.targetGroupId)!;
}

/** An instance is reached at the primary address of its primary interface. */
function addressOf(read: Reader, group: TargetGroup, { target }: Target): Address | undefined {
  if (group.targetType === "ip") return parseAddress(target);
  const enis = read.by(networkInterfaces, "instance", target);
  const primary = enis.find(({ attachment }) => attachment?.deviceIndex === 0 && attachment.networkCardIndex === 0);
  const text = group.ipAddressType === "ipv4" ? primary?.privateIps[0]?.address : primary?.ipv6s[0]?.address;
  return text === undefined ? undefined : parseAddress(text);
}
