/** Gateways between a VPC and the internet. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import type { GatewaySpec } from "../../../specs/network.ts";
import { blockingOfVpc, excludedBlocks } from "../stations/block-public-access.ts";
import { notForEgress } from "../stations/egress-only-gateway.ts";
import { internetMtu, notForInternet } from "../stations/internet-gateway.ts";
import { routerAddresses } from "../stations/rows.ts";
import { redirected } from "../stations/route-table.ts";
import { egressOnlyInternetGateways, internetGateways } from "../tables/gateway.ts";
import { vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { edgeTableId } from "./table.ts";

/** An internet gateway that is attached, or an egress-only one. */
export const gatewayOf = derivation<GatewaySpec | undefined>("ec2.gateway-spec", (read, id) => {
  const internet = read.get(internetGateways, id);
  const vpcId = internet?.vpcId ?? read.get(egressOnlyInternetGateways, id)?.vpcId;
  const vpc = vpcId === undefined ? undefined : read.get(vpcs, vpcId);
  if (!vpc) return undefined;
  return internet ? internetGateway(read, id, vpc) : egressOnly(read, id, vpc);
});

/** The ids of a VPC's gateways. */
export function gatewaysOf(read: Recorder, vpcId: string): string[] {
  const both = [...read.by(internetGateways, "vpc", vpcId), ...read.by(egressOnlyInternetGateways, "vpc", vpcId)];
  return both.map(({ id }) => id);
}

function internetGateway(read: Recorder, id: string, vpc: Vpc): GatewaySpec {
  const table = edgeTableId(read, id);
  return {
    id,
    router: vpc.id,
    kind: "internet",
    mtu: internetMtu,
    addresses: routerAddresses(vpc),
    ...(table && { table }),
    redirected: redirected(read, id),
    refused: notForInternet.map(({ prefixes, codeOut, codeIn }) => ({ prefixes, codeOut, codeIn })),
  };
}

function egressOnly(read: Recorder, id: string, vpc: Vpc): GatewaySpec {
  const [refusal] = blockingOfVpc(read, vpc, "source").edges;
  return {
    id,
    router: vpc.id,
    kind: "egress-only",
    mtu: internetMtu,
    addresses: routerAddresses(vpc),
    redirected: [],
    refused: [notForEgress],
    ...(refusal && { blocked: { code: refusal.code, except: excludedBlocks(read, vpc) } }),
  };
}
