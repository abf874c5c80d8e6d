/** Nodes of network load balancers: their listeners with the targets that new flows may go to. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { arnOf } from "../../../core/table.ts";
import type { BalancerSpec, ListenerSpec } from "../../../specs/network.ts";
import { endsOf, keepsSources, listenerIdle, listeners, loadBalancers, seedOf, sticks } from "../../elbv2/face.ts";
import type { Listener } from "../../elbv2/face.ts";
import { nodeAddresses, nodeId, nodePorts } from "../stations/balancer.ts";
import { endpointServices } from "../tables/vpc-endpoint.ts";
import { linksTo } from "./endpoint.ts";

/** A node of an active network load balancer. */
export const balancerSpecOf = derivation<BalancerSpec | undefined>("ec2.balancer-spec", (read, id) => {
  const cut = id.indexOf("_");
  const row = read.get(loadBalancers, id.slice(0, cut));
  const zone = row?.zones.find((one) => one.zone === id.slice(cut + 1));
  if (row?.state !== "active" || !zone) return undefined;
  const inspects = row.type === "gateway";
  return {
    id,
    router: row.vpcId,
    port: zone.networkInterfaceId,
    station: `balancer/${row.id}/${zone.zone}`,
    addresses: nodeAddresses(zone),
    ports: nodePorts.ports,
    listeners: inspects
      ? []
      : read.by(listeners, "loadBalancer", row.id).map((one) => listenerOf(read, one, zone.zone)),
    ...(inspects && { inspects }),
    links: read
      .by(endpointServices, "balancer", arnOf(loadBalancers, row))
      .flatMap((service) => linksTo(read, service.id, id).map(({ port, as }) => ({ port, as }))),
  };
});

/** The ids of the nodes of a VPC that take something. */
export const nodesOf = derivation<readonly string[]>("ec2.balancer-nodes", (read, vpcId) =>
  read.by(loadBalancers, "vpc", vpcId).flatMap((balancer) =>
    balancer.zones.flatMap((zone) => {
      const id = nodeId({ balancer, zone });
      return read.value(balancerSpecOf, id) ? id : [];
    }),
  ),
);

function listenerOf(read: Recorder, row: Listener, zone: string): ListenerSpec {
  const { ends, code } = endsOf(read, row, zone);
  return {
    id: row.id,
    station: `listener/${row.id}/${zone}`,
    protocols: { TCP: ["tcp"], UDP: ["udp"], TCP_UDP: ["tcp", "udp"], GENEVE: [] }[row.protocol] as ("tcp" | "udp")[],
    port: row.port ?? 0,
    ends,
    ...(ends.length === 0 && { code }),
    keepsSources: keepsSources(read, row),
    by: sticks(read, row) ? "source" : "flow",
    seed: seedOf(row),
    idle: listenerIdle(row),
  };
}
