/** Gateway Load Balancer endpoints: routes lead through them to appliances, and packets come back unchanged. */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge } from "../../../fabric/station.ts";
import { endsOf, inspectedFields, listeners } from "../../elbv2/face.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";
import { endpointMtu, endpointOf, serviceNode } from "./endpoint.ts";
import { strandedGeneve } from "./geneve-reach.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";

/** An interface of a Gateway Load Balancer endpoint, on the way to an appliance. */
export const inspect: Place = {
  place: "inspect",
  every: (read) => interfaceIds(read).map((id) => at("inspect", id)),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    const row = eni && endpointOf(read, eni);
    if (row?.kind !== "GatewayLoadBalancer") return undefined;
    const onward = go(at("subnet-out", eni!.subnetId), {
      identity: "lost",
      zone: eni!.zone,
      road: "inspection",
      mtu: { bytes: endpointMtu },
      because: `an appliance behind ${row.id} is taken to send it back as it was`,
    });
    const bad = row.state === "available" ? [] : [drop("BAD_STATE", `${row.id} is ${row.state}`)];
    return {
      id,
      kind: "Gateway Load Balancer endpoint",
      resource: { id: row.id, type: "vpc-endpoint" },
      choice: inOrder([...bad, ...withoutAppliance(read, eniId), onward], drop("NO_PATH", "there is no way on")),
    };
  },
};

function interfaceIds(read: Recorder): string[] {
  const rows = read.all(vpcEndpoints).filter(({ kind }) => kind === "GatewayLoadBalancer");
  return rows.flatMap(({ networkInterfaceIds }) => networkInterfaceIds);
}

function withoutAppliance(read: Recorder, eniId: string): Edge[] {
  const eni = read.get(networkInterfaces, eniId)!;
  const row = endpointOf(read, eni)!;
  const node = serviceNode(read, row, eni.zone);
  if (!node) return [drop("VPCE_SERVICE_NOT_INSTALLED_IN_AZ", `${row.serviceName} has no load balancer`)];
  const [listener] = read.by(listeners, "loadBalancer", node.balancer.id);
  if (!listener) return [drop("ELBV2_LISTENERS_MISMATCH", `${node.balancer.name} has no listener`)];
  const { ends, code, because } = endsOf(read, listener, node.zone.zone);
  if (ends.length === 0) return [drop(code, because)];
  const { privateIp, subnetId } = node.zone;
  if (!privateIp) return [];
  const at = { vpcId: node.balancer.vpcId, subnetId, address: privateIp };
  const fields = inspectedFields(read, listener);
  return ends.flatMap((end, place) => {
    const stranded = strandedGeneve(read, at, end.address);
    return stranded ? [{ ...stranded, when: { is: "share" as const, place, of: ends.length, fields } }] : [];
  });
}
