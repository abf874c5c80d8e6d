/** Attributes of load balancers. */
import { networkInterfaces } from "../ec2/face.ts";
import { change, findArn, read } from "./api.ts";
import { attributeOf, flag, setAttributes, viewAttributes } from "./attribute.ts";
import type { Attributes } from "./attribute.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";

const fixed = { fixed: true } as const;

const deny = "ipv6.deny_all_igw_traffic";

/** What a load balancer can be told. IPv6 of internal ones keeps away from internet gateways at first. */
export function balancerAttributes(row: Pick<LoadBalancer, "type" | "scheme" | "ipAddressType">): Attributes {
  const isOpen = row.type === "gateway" || row.scheme === "internet-facing" || row.ipAddressType === "ipv4";
  return isOpen ? byType[row.type] : closed;
}

/** Whether a load balancer's IPv6 addresses are out of reach for internet gateways. */
export function deniesInternet(row: LoadBalancer): boolean {
  if (row.ipAddressType === "ipv4") return false;
  return row.type === "gateway" || attributeOf(balancerAttributes(row), row.attributes, deny) === "true";
}

/** Logs, zonal shifts and names by affinity come with their services. */
const byType: Readonly<Record<LoadBalancer["type"], Attributes>> = {
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
    [deny]: flag(),
    "load_balancing.cross_zone.enabled": flag(),
    "secondary_ips.auto_assigned.per_subnet": { initial: "0", allows: { from: 0, to: 7 }, ...fixed },
    "zonal_shift.config.enabled": flag(false, fixed),
  },
  gateway: {
    "deletion_protection.enabled": flag(),
    "load_balancing.cross_zone.enabled": flag(),
  },
};

const closed: Attributes = { ...byType.network, [deny]: flag(true) };

const access = { resources: { loadbalancer: "LoadBalancerArn" } };

const describeLoadBalancerAttributes = read(
  "DescribeLoadBalancerAttributes",
  { honours: ["LoadBalancerArn"], access },
  (input, cx) => {
    const row = findArn(cx, loadBalancers, input.LoadBalancerArn);
    return { Attributes: viewAttributes(balancerAttributes(row), row.attributes) };
  },
);

const modifyLoadBalancerAttributes = change(
  "ModifyLoadBalancerAttributes",
  { honours: ["LoadBalancerArn", "Attributes"], access },
  (input, cx) => {
    const row = findArn(cx, loadBalancers, input.LoadBalancerArn);
    const known = balancerAttributes(row);
    const attributes = setAttributes(known, row.attributes, input.Attributes, "ModifyLoadBalancerAttributes");
    const after = cx.tx.update(loadBalancers, row.id, { attributes });
    if (deniesInternet(after) !== deniesInternet(row))
      for (const { networkInterfaceId: id } of row.zones)
        cx.tx.update(networkInterfaces, id, { denyAllIgwTraffic: deniesInternet(after) || undefined });
    return { Attributes: viewAttributes(known, attributes) };
  },
);

/** Operations of the attributes of load balancers. */
export const loadBalancerAttributeOperations = [describeLoadBalancerAttributes, modifyLoadBalancerAttributes];
