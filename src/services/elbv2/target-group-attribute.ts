/** Attributes of target groups. */
import { change, findArn, invalid, read } from "./api.ts";
import { attributeOf, flag, setAttributes, viewAttributes } from "./attribute.ts";
import type { Attribute, Attributes } from "./attribute.ts";
import { targetGroups } from "./tables/target-group.ts";
import type { TargetGroup } from "./tables/target-group.ts";

const fixed = { fixed: true } as const;
const seconds = (initial: number, to: number): Attribute => ({ initial: String(initial), allows: { from: 0, to } });
const rebalance: Attribute = { initial: "no_rebalance", allows: ["no_rebalance", "rebalance"] };
const count: Attribute = { initial: "1", allows: { from: 1, to: 500 }, ...fixed };
const percentage: Attribute = { initial: "off", allows: ["off"], ...fixed };

/** What a target group can be told; the initial values depend on its protocol and the kind of its targets. */
export function groupAttributes(group: Pick<TargetGroup, "protocol" | "targetType">): Attributes {
  return group.protocol === "GENEVE" ? geneve : network(group);
}

/** The value of a target group's attribute. */
export function groupAttribute(group: TargetGroup, key: string): string {
  return attributeOf(groupAttributes(group), group.attributes, key);
}

const geneve: Attributes = {
  "deregistration_delay.timeout_seconds": seconds(300, 3600),
  "stickiness.enabled": flag(),
  "stickiness.type": {
    initial: "source_ip_dest_ip_proto",
    allows: ["source_ip_dest_ip", "source_ip_dest_ip_proto", "source_ip_dest_ip_port"],
  },
  "target_failover.on_deregistration": rebalance,
  "target_failover.on_unhealthy": rebalance,
};

/** M36: clients' addresses are kept for instances and for UDP, which cannot be changed for the latter. */
function network({ protocol, targetType }: Pick<TargetGroup, "protocol" | "targetType">): Attributes {
  const isUdp = protocol !== "TCP";
  return {
    "deregistration_delay.connection_termination.enabled": flag(),
    "deregistration_delay.timeout_seconds": seconds(300, 3600),
    "load_balancing.cross_zone.enabled": {
      initial: "use_load_balancer_configuration",
      allows: ["true", "false", "use_load_balancer_configuration"],
    },
    "preserve_client_ip.enabled": { ...flag(isUdp || targetType === "instance"), ...(isUdp && { allows: ["true"] }) },
    "proxy_protocol_v2.enabled": flag(false, fixed),
    "stickiness.enabled": flag(),
    "stickiness.type": { initial: "source_ip", allows: ["source_ip"] },
    "target_group_health.dns_failover.minimum_healthy_targets.count": count,
    "target_group_health.dns_failover.minimum_healthy_targets.percentage": percentage,
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": count,
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": percentage,
    "target_health_state.unhealthy.connection_termination.enabled": flag(true),
    "target_health_state.unhealthy.draining_interval_seconds": { ...seconds(0, 360_000), ...fixed },
  };
}

const access = { resources: { targetgroup: "TargetGroupArn" } };

const describeTargetGroupAttributes = read(
  "DescribeTargetGroupAttributes",
  { honours: ["TargetGroupArn"], access },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    return { Attributes: viewAttributes(groupAttributes(group), group.attributes) };
  },
);

const modifyTargetGroupAttributes = change(
  "ModifyTargetGroupAttributes",
  { honours: ["TargetGroupArn", "Attributes"], access },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    const known = groupAttributes(group);
    const attributes = setAttributes(known, group.attributes, input.Attributes, "ModifyTargetGroupAttributes");
    const [a, b] = ["target_failover.on_deregistration", "target_failover.on_unhealthy"].map(
      (key) => known[key] && attributeOf(known, attributes, key),
    );
    if (a !== b) throw invalid("target_failover.on_deregistration and target_failover.on_unhealthy must be equal");
    cx.tx.update(targetGroups, group.id, { attributes });
    return { Attributes: viewAttributes(known, attributes) };
  },
);

/** Operations of the attributes of target groups. */
export const targetGroupAttributeOperations = [describeTargetGroupAttributes, modifyTargetGroupAttributes];
