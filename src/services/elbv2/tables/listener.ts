/** Rows of listeners. */
import { Fault } from "../../../core/fault.ts";
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";

/** A listener of a network load balancer, or the only one of a gateway load balancer. */
export interface Listener extends Row {
  readonly loadBalancerId: string;
  /** `net/name/0123456789abcdef`, which its ARN carries on. */
  readonly balancerPath: string;
  readonly protocol: "TCP" | "UDP" | "TCP_UDP" | "GENEVE";
  /** Absent for gateway load balancers, which take every port. */
  readonly port?: number;
  /** Target groups that it forwards to, with their weights. */
  readonly targets: readonly { readonly targetGroupId: string; readonly weight: number }[];
  /** The default action as it was sent, to be shown again. */
  readonly form: "arn" | "config" | "both";
  readonly stickiness?: { readonly enabled: boolean; readonly seconds?: number };
  /** Attributes that differ from AWS's defaults. */
  readonly attributes: Readonly<Record<string, string>>;
}

const listenersPerBalancer = quota({
  service: "elasticloadbalancing",
  code: "L-57A373D6",
  name: "Listeners per Network Load Balancer",
  value: 50,
  adjustable: true,
  slug: "listeners-per-network-load-balancer",
});

/** Listeners. The `port` index files them under `load balancer/port`. */
export const listeners = table<Listener>("elbv2.listener", {
  type: "listener",
  arnService: "elasticloadbalancing",
  arn: (row) => `listener/${row.balancerPath}/${row.id}`,
  indexes: {
    targetGroup: (row) => row.targets.map(({ targetGroupId }) => targetGroupId),
    port: (row) => `${row.loadBalancerId}/${row.port ?? ""}`,
  },
  references: {
    loadBalancer: { to: "elbv2.load-balancer", ids: (row) => row.loadBalancerId, onRemove: "cascade" },
  },
  quotas: [
    {
      quota: listenersPerBalancer,
      per: "loadBalancer",
      fault: () => new Fault("TooManyListeners", "You have reached your limit on the number of listeners."),
    },
  ],
  notFound: () => new Fault("ListenerNotFound", "One or more listeners not found"),
});
