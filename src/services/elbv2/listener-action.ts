/** Actions of listeners: network and gateway load balancers forward, and nothing else. */
import type { ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { arnOf } from "../../core/table.ts";
import type { Action } from "../../models/elbv2.d.ts";
import { fault, findArn, invalid } from "./api.ts";
import type { Listener } from "./tables/listener.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";
import { listeners } from "./tables/listener.ts";
import { targetGroups } from "./tables/target-group.ts";

/** What the default actions of a request say of a listener. */
export type Forwarding = Pick<Listener, "targets" | "form" | "stickiness">;

/** The listener that actions are for, and the operation that brings them. */
interface Place {
  readonly balancer: LoadBalancer;
  readonly protocol: Listener["protocol"];
  readonly operation: "CreateListener" | "ModifyListener";
}

/**
 * Reads the default actions of a request for a listener of a load balancer.
 *
 * Throws unless they forward to target groups that are there, speak the listener's protocol and belong to no other
 * load balancer.
 */
export function readActions(
  cx: ReadContext,
  actions: readonly Action[],
  { balancer, protocol, operation }: Place,
): Forwarding {
  const [action, ...more] = actions;
  if (!action || more.length > 0) throw invalid("A listener needs exactly one default action");
  if (action.Type !== "forward")
    throw fault("InvalidLoadBalancerAction", `A ${balancer.type} load balancer does not support '${action.Type}'`);
  const tuples = action.ForwardConfig?.TargetGroups ?? [];
  const { TargetGroupStickinessConfig: sticky } = action.ForwardConfig ?? {};
  const arns = tuples.length > 0 ? tuples : [{ TargetGroupArn: action.TargetGroupArn }];
  if (action.TargetGroupArn && tuples.length > 0 && !tuples.some((one) => one.TargetGroupArn === action.TargetGroupArn))
    throw fault("InvalidLoadBalancerAction", "TargetGroupArn and ForwardConfig must name the same target group");
  const targets = arns.map(({ TargetGroupArn = "", ...tuple }) => {
    const weight = "Weight" in tuple ? Number(tuple.Weight) : 1;
    return { targetGroupId: checkedGroup(cx, TargetGroupArn, balancer, protocol), weight };
  });
  if (targets.length > 1) throw new NotBuilt(`elbv2.${operation}.DefaultActions.ForwardConfig.TargetGroups`);
  if (sticky?.Enabled)
    throw new NotBuilt(`elbv2.${operation}.DefaultActions.ForwardConfig.TargetGroupStickinessConfig`);
  return {
    targets,
    form: tuples.length === 0 ? "arn" : action.TargetGroupArn ? "both" : "config",
    ...(sticky && { stickiness: { enabled: false, seconds: sticky.DurationSeconds } }),
  };
}

/** The default action of a listener in AWS's shape: one group is named twice, as AWS does. */
export function viewActions(cx: ReadContext, { targets, stickiness }: Listener): Action[] {
  const groups = targets.map(({ targetGroupId, weight }) => ({
    TargetGroupArn: arnOf(targetGroups, cx.read.get(targetGroups, targetGroupId)!),
    Weight: weight,
  }));
  const { TargetGroupArn } = groups[0]!;
  const config = stickiness
    ? { TargetGroupStickinessConfig: { Enabled: stickiness.enabled, DurationSeconds: stickiness.seconds } }
    : {};
  return [{ Type: "forward", TargetGroupArn, ForwardConfig: { TargetGroups: groups, ...config } }];
}

const groupProtocols: Readonly<Record<Listener["protocol"], readonly string[]>> = {
  TCP: ["TCP", "TCP_UDP"],
  UDP: ["UDP", "TCP_UDP"],
  TCP_UDP: ["TCP_UDP"],
  GENEVE: ["GENEVE"],
};

function checkedGroup(cx: ReadContext, arn: string, balancer: LoadBalancer, protocol: Listener["protocol"]): string {
  const group = findArn(cx, targetGroups, arn);
  if (!groupProtocols[protocol].includes(group.protocol))
    throw fault(
      "InvalidConfigurationRequest",
      `Listener protocol '${protocol}' is not supported with a target group with the protocol '${group.protocol}'`,
    );
  if (group.vpcId !== balancer.vpcId)
    throw fault("InvalidConfigurationRequest", `Target group '${arn}' and load balancer belong to different VPCs`);
  const other = cx.read
    .by(listeners, "targetGroup", group.id)
    .find(({ loadBalancerId }) => loadBalancerId !== balancer.id);
  if (other)
    throw fault(
      "TargetGroupAssociationLimit",
      `The following target groups cannot be associated with more than one load balancer: ${arn}`,
    );
  return group.id;
}
