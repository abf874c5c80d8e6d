/** Gateway Load Balancer endpoints that carry something: ports whose packets go to appliances and come back. */
import { derivation } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import type { InspectionSpec } from "../../../specs/network.ts";
import { endsOf, failsOver, inspectedFields, listeners } from "../../elbv2/face.ts";
import { nodeId } from "../stations/balancer.ts";
import { endpointOf, serviceNode } from "../stations/endpoint.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";

/** The interface of an endpoint that is available; with no appliance it takes packets and loses them. */
export const inspectionOf = derivation<InspectionSpec | undefined>("ec2.inspection-spec", (read, id) => {
  const eni = read.get(networkInterfaces, id);
  const row = eni && endpointOf(read, eni);
  if (row?.kind !== "GatewayLoadBalancer" || row.state !== "available") return undefined;
  const node = serviceNode(read, row, eni!.zone);
  if (!node?.zone.privateIp || node.balancer.state !== "active") return undefined;
  const [listener] = read.by(listeners, "loadBalancer", node.balancer.id);
  const found = listener && endsOf(read, listener, node.zone.zone);
  return {
    port: id,
    tag: row.id.slice(-16),
    mac: eni!.mac,
    node: nodeId(node),
    from: node.zone.privateIp,
    fromMac: read.get(networkInterfaces, node.zone.networkInterfaceId)?.mac ?? "",
    ends: found?.ends.map(({ address }) => formatAddress(address)) ?? [],
    fields: listener ? inspectedFields(read, listener) : "ports",
    rebalances: listener ? failsOver(read, listener) : false,
  };
});

/** All of them. */
export const allInspections = derivation<readonly InspectionSpec[]>("ec2.inspections", (read) =>
  read
    .all(vpcEndpoints)
    .flatMap(({ kind, networkInterfaceIds }) =>
      kind === "GatewayLoadBalancer" ? networkInterfaceIds.flatMap((id) => read.value(inspectionOf, id) ?? []) : [],
    ),
);
