/** What other services may ask of Elastic Load Balancing inside their own transaction. */
import { readArn } from "../../core/arn.ts";
import type { Reader } from "../../core/reader.ts";
import { arnOf } from "../../core/table.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";

export {
  checkedTargets,
  endsOf,
  failsOver,
  inspectedFields,
  keepsSources,
  listenerIdle,
  seedOf,
  sticks,
} from "./balance.ts";
export { balancerAddresses } from "./name-answer.ts";
export { balancerPath as pathOf, loadBalancers } from "./tables/load-balancer.ts";
export type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";
export { listeners } from "./tables/listener.ts";
export type { Listener } from "./tables/listener.ts";
export { tables as balancerTables } from "./tables.ts";

/** The load balancer with an ARN, whoever owns it. */
export function balancerByArn(read: Reader, arn: string): LoadBalancer | undefined {
  const id = readArn(arn)?.resource.split("/").at(-1) ?? "";
  const row = read.get(loadBalancers, id);
  return row && arnOf(loadBalancers, row) === arn ? row : undefined;
}
