/** The health of targets as DescribeTargetHealth tells it: what checks found, and why a target is not even checked. */
import type { Reader } from "../../core/reader.ts";
import type { TargetHealth, TargetHealthDescription } from "../../models/elbv2.d.ts";
import { instances, networkInterfaces, subnets } from "../ec2/face.ts";
import { attributeOf } from "./attribute.ts";
import { balancerAttributes } from "./load-balancer-attribute.ts";
import { groupAttribute } from "./target-group-attribute.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";
import type { Target, TargetGroup } from "./tables/target-group.ts";

/** A target's health in AWS's shape; also of a target that was asked for by name and is not registered. */
export function viewHealth(
  read: Reader,
  group: TargetGroup,
  row: Target | { readonly Id: string; readonly Port: number },
): TargetHealthDescription {
  if ("Id" in row)
    return {
      Target: { Id: row.Id, Port: row.Port },
      TargetHealth: unused("Target.NotRegistered", "Target is not registered to the target group"),
    };
  const { port } = group.healthCheck;
  return {
    Target: { Id: row.target, Port: row.port, ...(row.zone && { AvailabilityZone: row.zone }) },
    HealthCheckPort: port === "traffic-port" ? String(row.port) : port,
    TargetHealth: healthOf(read, group, row),
  };
}

/** Whether a load balancer sends anything to a target's zone from another one. */
export function crossesZones(balancer: LoadBalancer, group: TargetGroup): boolean {
  const key = "load_balancing.cross_zone.enabled";
  const own = group.protocol === "GENEVE" ? "use_load_balancer_configuration" : groupAttribute(group, key);
  if (own !== "use_load_balancer_configuration") return own === "true";
  return attributeOf(balancerAttributes(balancer), balancer.attributes, key) === "true";
}

/** The zone that a target is in; nothing for targets in no zone of the VPC. */
export function zoneOfTarget(read: Reader, group: TargetGroup, { target, zone }: Target): string | undefined {
  if (group.targetType === "ip") return zone === "all" ? undefined : zone;
  const enis = read.by(networkInterfaces, "instance", target);
  const primary = enis.find(({ attachment }) => attachment?.deviceIndex === 0 && attachment.networkCardIndex === 0);
  return primary && read.get(subnets, primary.subnetId)?.zone;
}

/** Why a target is in no use, whatever its health; nothing for one that is used. */
export function whyUnused(read: Reader, group: TargetGroup, row: Target): TargetHealth | undefined {
  const inUse = read.by(listeners, "targetGroup", group.id);
  if (inUse.length === 0)
    return unused("Target.NotInUse", "Target group is not configured to receive traffic from the load balancer");
  const state = group.targetType === "instance" ? read.get(instances, row.target)?.state : "running";
  if (state !== "running" && state !== "pending")
    return unused("Target.InvalidState", `Target is in the ${state ?? "terminated"} state`);
  const zone = zoneOfTarget(read, group, row);
  if (zone === undefined) return undefined;
  const served = inUse.some(({ loadBalancerId }) =>
    read.get(loadBalancers, loadBalancerId)?.zones.some((one) => one.zone === zone),
  );
  return served
    ? undefined
    : unused("Target.NotInUse", "Target is in an Availability Zone that is not enabled for the load balancer");
}

function healthOf(read: Reader, group: TargetGroup, row: Target): TargetHealth {
  const { state, reason, description } = row.health;
  const idle = state === "draining" ? undefined : whyUnused(read, group, row);
  if (idle) return idle;
  return {
    State: state,
    ...(reason && { Reason: reason as TargetHealth["Reason"] }),
    ...(description && { Description: description }),
  };
}

function unused(Reason: NonNullable<TargetHealth["Reason"]>, Description: string): TargetHealth {
  return { State: "unused", Reason, Description };
}
