/** All tables of Elastic Load Balancing. */
import type { Table } from "../../core/table.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import { targetGroups, targets } from "./tables/target-group.ts";

/** In the order in which resources are made. */
export const tables: readonly Table<any>[] = [loadBalancers, targetGroups, targets, listeners];
