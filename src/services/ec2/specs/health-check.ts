/** Health checks of targets that are in use, each from the node of its own zone. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { HealthCheckSpec } from "../../../specs/network.ts";
import { checkedTargets } from "../../elbv2/face.ts";
import { nodeId } from "../stations/balancer.ts";

/** All checks that should run. */
export const healthChecks = derivation<readonly HealthCheckSpec[]>("ec2.health-checks", (read: Recorder) =>
  checkedTargets(read).map(({ balancer, zone, check, ...target }) => ({
    ...target,
    node: nodeId({ balancer, zone }),
    protocol: check.protocol,
    ...(check.path !== undefined && { path: check.path, matcher: check.matcher }),
    intervalSeconds: check.intervalSeconds,
    timeoutSeconds: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  })),
);
