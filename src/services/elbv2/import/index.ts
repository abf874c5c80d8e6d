/** How load balancing reads what AWS's describes say of load balancers that stood there. */
import type { Imports } from "../../../core/intake.ts";
import { attributeImporters } from "./attribute.ts";
import { listenerImporters } from "./listener.ts";
import { loadBalancerImporters } from "./load-balancer.ts";
import { targetGroupImporters } from "./target-group.ts";

/** The readers in the order in which things are made. */
export const imports: Imports = {
  importers: [...loadBalancerImporters, ...targetGroupImporters, ...listenerImporters, ...attributeImporters],
};
