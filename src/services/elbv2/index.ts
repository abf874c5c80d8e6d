/** Elastic Load Balancing: network and gateway load balancers. */
import { service } from "../../core/service.ts";
import { networkTables } from "../ec2/face.ts";
import { accountLimitOperations } from "./account-limit.ts";
import { imports } from "./import/index.ts";
import { listenerAttributeOperations } from "./listener-attribute.ts";
import { listenerOperations } from "./listener.ts";
import { loadBalancerAttributeOperations } from "./load-balancer-attribute.ts";
import { loadBalancerChangeOperations } from "./load-balancer-change.ts";
import { loadBalancerJobs, loadBalancerOperations } from "./load-balancer.ts";
import { tables } from "./tables.ts";
import { tagOperations } from "./tag.ts";
import { targetGroupAttributeOperations } from "./target-group-attribute.ts";
import { targetGroupOperations } from "./target-group.ts";
import { targetJobs, targetOperations } from "./target.ts";

/** The service. */
export const elbv2 = service("elbv2", {
  /** It reads subnets and instances, whether EC2 was called yet or not. */
  tables: [...tables, ...networkTables],
  operations: [
    ...loadBalancerOperations,
    ...loadBalancerChangeOperations,
    ...loadBalancerAttributeOperations,
    ...listenerOperations,
    ...listenerAttributeOperations,
    ...targetGroupOperations,
    ...targetGroupAttributeOperations,
    ...targetOperations,
    ...tagOperations,
    ...accountLimitOperations,
  ],
  jobs: { ...loadBalancerJobs, ...targetJobs },
  imports,
});
