/** Public addresses: Elastic and lent ones, those of NAT gateways, and IPv6 as it is; also of what does not run. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { address } from "../../../net/address.ts";
import { formatPrefix, prefix } from "../../../net/prefix.ts";
import type { PublicAddressSpec } from "../../../specs/network.ts";
import { blocking } from "../stations/block-public-access.ts";
import { answeringRoads, publicSourceOf, publicTargetOf } from "../stations/public-address.ts";
import type { PublicTarget } from "../stations/public-address.ts";
import { internetGatewayOf } from "../stations/rows.ts";
import { addresses } from "../tables/address.ts";
import { natGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";

/** A public address by `vpc/inside address`, or `vpc/prefix` for a delegated IPv6 prefix. */
export const publicAddressOf = derivation<PublicAddressSpec | undefined>("ec2.public-address-spec", (read, id) => {
  const [vpcId = "", text = "", length] = id.split("/");
  const source = publicSourceOf(read, vpcId, text);
  const target = source && publicTargetOf(read, source.publicIp);
  if (!target || target.vpcId !== vpcId) return undefined;
  const gateway = internetGatewayOf(read, vpcId)?.id;
  const blockedOut = blocking(read, vpcId, source.subnetId, source.isNat).edges[0]?.code;
  const blockedIn = blocking(read, vpcId, target.subnetId, target.isNat).edges[0]?.code ?? closedCode(target);
  return {
    id,
    router: vpcId,
    public: address(source.publicIp),
    inside: address(text),
    ...(length !== undefined && { length: Number(length) }),
    ...(target.holderType === "nat-gateway" && { translator: target.holder }),
    ...(gateway && { gateway }),
    roads: text.includes(":") ? roadsOf(read, target, gateway) : [],
    ...(blockedOut && { blockedOut }),
    ...(blockedIn && { blockedIn }),
  };
});

/** The ids of an interface's public addresses. */
export const publicIdsOf = derivation<readonly string[]>("ec2.public-address-ids", (read, eniId) => {
  const eni = read.get(networkInterfaces, eniId);
  if (!eni) return [];
  const elastic = read.by(addresses, "networkInterface", eniId).flatMap(({ privateIp }) => privateIp ?? []);
  const own = [...eni.privateIps, ...eni.ipv6s].map((one) => one.address);
  const delegated = eni.ipv6Prefixes.map((text) => formatPrefix(prefix(text)));
  const all = [...new Set([...own, ...elastic, ...delegated])].map((text) => `${eni.vpcId}/${text}`);
  return all.filter((id) => read.value(publicAddressOf, id));
});

/** The ids of a regional NAT gateway's public addresses. */
export function publicIdsOfNat(read: Recorder, natId: string): string[] {
  const gateway = read.get(natGateways, natId);
  if (!gateway || gateway.subnetId !== undefined) return [];
  const own = gateway.addresses.flatMap(({ publicIp }) => publicIp ?? []);
  return own.map((text) => `${gateway.vpcId}/${text}`).filter((id) => read.value(publicAddressOf, id));
}

/** Roads that lead as all others do say nothing. */
function roadsOf(read: Recorder, target: PublicTarget, gateway: string | undefined): PublicAddressSpec["roads"] {
  const roads = answeringRoads(read, target);
  const last = roads.findLastIndex(({ egressOnly }) => egressOnly !== undefined);
  return roads.slice(0, last + 1).map(({ sources, egressOnly = gateway }) => ({
    sources: [sources],
    ...(egressOnly && { gateway: egressOnly }),
  }));
}

function closedCode({ closed }: PublicTarget): string | undefined {
  return closed ? "X_DENY_ALL_IGW_TRAFFIC" : undefined;
}
