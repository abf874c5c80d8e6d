/** Gateway endpoints: routes by a prefix list to S3 or DynamoDB of the Region (M38). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard } from "../../../fabric/station.ts";
import { protocols } from "../../../net/packet.ts";
import { vpcEndpoints } from "../tables/vpc-endpoint.ts";
import { vpcs } from "../tables/vpc.ts";
import type { VpcEndpoint } from "../tables/vpc-endpoint.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { blocksOf } from "./rows.ts";
import { endpointMtu } from "./endpoint.ts";

/**
 * A gateway endpoint as the target of a route. It serves addresses of its own VPC alone (GWE-10), a NAT gateway's and a
 * proxy's among them.
 */
export const gatewayEndpoint: Place = {
  place: "gateway-endpoint",
  every: (read) => gateways(read).map(({ id }) => at("gateway-endpoint", id)),
  build: (read, id, endpointId) => {
    const row = read.get(vpcEndpoints, endpointId);
    if (row?.kind !== "Gateway") return undefined;
    const vpc = read.get(vpcs, row.vpcId);
    const tcp: Guard = { is: "protocol", protocols: [protocols.tcp] };
    const echo: Guard = {
      is: "all",
      of: [{ is: "protocol", protocols: [protocols.icmp, protocols.icmp6] }, { is: "opening" }],
    };
    const others: Guard = { is: "not", of: { is: "any", of: [tcp, echo] } };
    const edges: Edge[] = [
      ...(row.state === "available" ? [] : [drop("BAD_STATE", `${row.id} is ${row.state}`)]),
      drop("X_GATEWAY_ENDPOINT_FOREIGN", `${row.id} serves its own VPC only, not what comes from elsewhere`, {
        is: "not",
        of: { is: "in", side: "source", prefixes: vpc ? blocksOf(vpc) : [] },
      }),
      drop("VPCE_GATEWAY_PROTOCOL_RESTRICTION", `${row.id} carries TCP and pings only`, others),
      go(at("gateway-service", row.id), {
        mtu: { bytes: endpointMtu },
        because: `${row.id} leads to its service`,
        ...(hasFlowsTracked(row) && { tracksFlow: true }),
      }),
    ];
    return {
      id,
      kind: "gateway endpoint",
      resource: { id: row.id, type: "vpc-endpoint" },
      choice: inOrder(edges, drop("NO_PATH", "there is no way on")),
    };
  },
};

/** M08: flows to DynamoDB are tracked always ("Automatically tracked connections", EC2 user guide). */
export function hasFlowsTracked({ serviceName }: VpcEndpoint): boolean {
  return serviceName.endsWith(".dynamodb");
}

/** The service behind a gateway endpoint; its answers come straight to the VPC's own router. */
export const gatewayService: Place = {
  place: "gateway-service",
  every: (read) => gateways(read).map(({ id }) => at("gateway-service", id)),
  build: (read, id, endpointId) => {
    const row = read.get(vpcEndpoints, endpointId);
    if (row?.kind !== "Gateway") return undefined;
    return {
      id,
      kind: "service of AWS",
      resource: { id: row.serviceName, type: "vpc-endpoint-service" },
      choice: { by: "end", because: `${row.serviceName} receives it`, answersFrom: at("local", row.vpcId) },
    };
  },
};

function gateways(read: Recorder) {
  return read.all(vpcEndpoints).filter(({ kind }) => kind === "Gateway");
}
