/** Routers: VPCs in which something runs, with their subnets. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { nthAddress } from "../../../net/prefix.ts";
import type { RouterSpec, SegmentSpec } from "../../../specs/network.ts";
import { aclFilter, aclOfSubnet, tableOfSubnet } from "../stations/network-acl.ts";
import { blocksOf, subnetBlocks } from "../stations/rows.ts";
import { natGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { subnets } from "../tables/subnet.ts";
import type { Subnet } from "../tables/subnet.ts";
import { vpcs } from "../tables/vpc.ts";
import { gatewayEndpointsOf } from "./endpoint.ts";
import { gatewayOf, gatewaysOf } from "./gateway.ts";
import { resolverOf } from "./names.ts";
import { peeringIdsOf } from "./peering.ts";
import { behindOf } from "./port.ts";
import { publicIdsOf, publicIdsOfNat } from "./public-address.ts";
import { translatorOf } from "./translator.ts";

/** The ids of the VPCs in which something runs. */
export const routerIds = derivation<readonly string[]>("ec2.router-ids", (read) =>
  read.all(vpcs).flatMap(({ id }) => (read.value(routerOf, id) ? id : [])),
);

/** What an interface is to its VPC's router: of a thousand, one look at each is enough after a change. */
export const presenceOf = derivation<{ readonly isUp: boolean; readonly publicIds: readonly string[] }>(
  "ec2.interface-presence",
  (read, id) => ({ isUp: read.value(behindOf, id) !== undefined, publicIds: read.value(publicIdsOf, id) }),
);

/** A VPC in which a port is up. */
export const routerOf = derivation<RouterSpec | undefined>("ec2.router-spec", (read, id) => {
  const vpc = read.get(vpcs, id);
  const present = read
    .by(networkInterfaces, "vpc", id)
    .map((eni) => ({ id: eni.id, ...read.value(presenceOf, eni.id) }));
  const ports = present.flatMap((eni) => (eni.isUp ? eni.id : []));
  if (!vpc || ports.length === 0) return undefined;
  const segments = read.by(subnets, "vpc", id);
  const gateways = gatewaysOf(read, id);
  const translators = read.by(natGateways, "vpc", id).flatMap((nat) => read.value(translatorOf, nat.id) ?? []);
  return {
    id,
    blocks: blocksOf(vpc),
    segments: segments.map((subnet) => subnet.id),
    ports,
    tables: tablesOf(read, segments, translators, gateways),
    gateways,
    translators: translators.map((nat) => nat.id),
    resolver: resolverOf(vpc),
    peerings: peeringIdsOf(read, id),
    endpoints: gatewayEndpointsOf(read, id),
    publicAddresses: [
      ...present.flatMap(({ publicIds }) => publicIds),
      ...translators.flatMap((nat) => publicIdsOfNat(read, nat.id)),
    ],
  };
});

/** A subnet as its neighbours and its border see it. */
export const segmentOf = derivation<SegmentSpec | undefined>("ec2.segment-spec", (read, id) => {
  const subnet = read.get(subnets, id);
  const table = subnet && tableOfSubnet(read, subnet);
  const acl = aclOfSubnet(read, id);
  if (!subnet || !table || !acl) return undefined;
  const blocks = subnetBlocks(subnet);
  return {
    id,
    router: subnet.vpcId,
    zone: subnet.zone,
    blocks,
    routerAddresses: blocks.map((block) => nthAddress(block, 1)),
    filterOut: aclFilter(acl, "out"),
    filterIn: aclFilter(acl, "in"),
    table,
  };
});

/** The tables that packets of a VPC are routed by. */
function tablesOf(
  read: Recorder,
  segments: readonly Subnet[],
  translators: readonly { readonly table?: string }[],
  gateways: readonly string[],
): string[] {
  const ofSegments = segments.flatMap((subnet) => tableOfSubnet(read, subnet) ?? []);
  const ofTranslators = translators.flatMap(({ table }) => table ?? []);
  const atEdges = gateways.flatMap((id) => read.value(gatewayOf, id)?.table ?? []);
  return [...new Set([...ofSegments, ...ofTranslators, ...atEdges])];
}
