/** Attributes of load balancers. */
import { change, findArn, read } from "./api.ts";
import { flag, setAttributes, viewAttributes } from "./attribute.ts";
import type { Attributes } from "./attribute.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";

const fixed = { fixed: true } as const;

/** What each type of load balancer can be told. Logs, zonal shifts and names by affinity come with their services. */
export const balancerAttributes: Readonly<Record<LoadBalancer["type"], Attributes>> = {
  network: {
    "access_logs.s3.enabled": flag(false, fixed),
    "access_logs.s3.bucket": { initial: "", allows: [""] },
    "access_logs.s3.prefix": { initial: "", allows: [""] },
    "deletion_protection.enabled": flag(),
    "dns_record.client_routing_policy": {
      initial: "any_availability_zone",
      allows: ["availability_zone_affinity", "partial_availability_zone_affinity", "any_availability_zone"],
      ...fixed,
    },
    "ipv6.deny_all_igw_traffic": flag(),
    "load_balancing.cross_zone.enabled": flag(),
    "secondary_ips.auto_assigned.per_subnet": { initial: "0", allows: { from: 0, to: 7 }, ...fixed },
    "zonal_shift.config.enabled": flag(false, fixed),
  },
  gateway: {
    "deletion_protection.enabled": flag(),
    "load_balancing.cross_zone.enabled": flag(),
  },
};

const access = { resources: { loadbalancer: "LoadBalancerArn" } };

const describeLoadBalancerAttributes = read(
  "DescribeLoadBalancerAttributes",
  { honours: ["LoadBalancerArn"], access },
  (input, cx) => {
    const { type, attributes } = findArn(cx, loadBalancers, input.LoadBalancerArn);
    return { Attributes: viewAttributes(balancerAttributes[type], attributes) };
  },
);

const modifyLoadBalancerAttributes = change(
  "ModifyLoadBalancerAttributes",
  { honours: ["LoadBalancerArn", "Attributes"], access },
  (input, cx) => {
    const { id, type, attributes: before } = findArn(cx, loadBalancers, input.LoadBalancerArn);
    const known = balancerAttributes[type];
    const attributes = setAttributes(known, before, input.Attributes, "ModifyLoadBalancerAttributes");
    cx.tx.update(loadBalancers, id, { attributes });
    return { Attributes: viewAttributes(known, attributes) };
  },
);

/** Operations of the attributes of load balancers. */
export const loadBalancerAttributeOperations = [describeLoadBalancerAttributes, modifyLoadBalancerAttributes];
