/** Families of a load balancer's addresses: IPv4 alone, or both. */
import type { ChangeContext } from "../../core/context.ts";
import { giveAddresses, networkInterfaces, subnets } from "../ec2/face.ts";
import { fault, invalid } from "./api.ts";
import { deniesInternet } from "./load-balancer-attribute.ts";
import { listeners } from "./tables/listener.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";

/** Gives a load balancer IPv6 addresses in all its zones, or takes them away. */
export function changeFamilies(cx: ChangeContext, row: LoadBalancer, wanted: string): LoadBalancer {
  if (wanted !== "ipv4" && wanted !== "dualstack")
    throw invalid(`The IP address type '${wanted}' is for application load balancers only`);
  if (wanted === row.ipAddressType) return row;
  const after: LoadBalancer = { ...row, ipAddressType: wanted };
  if (wanted === "dualstack") {
    const protocols = cx.tx.by(listeners, "loadBalancer", row.id).map(({ protocol }) => protocol);
    checkDualStack(after, protocols);
  }
  for (const { networkInterfaceId: id } of row.zones) {
    if (wanted === "ipv4") cx.tx.update(networkInterfaces, id, { ipv6s: [], denyAllIgwTraffic: undefined });
    else addIpv6(cx, after, id);
  }
  const zones = row.zones.map((zone): BalancerZone => {
    const ipv6 = cx.tx.get(networkInterfaces, zone.networkInterfaceId)!.ipv6s[0]?.address;
    const asked = zone.asked?.privateIp ? { privateIp: zone.asked.privateIp } : undefined;
    return { ...zone, ipv6, asked };
  });
  return cx.tx.update(loadBalancers, row.id, { ipAddressType: wanted, zones });
}

/** Throws for UDP at a load balancer of both families that has no IPv6 prefixes for source NAT. */
export function checkDualStack(
  { type, prefixForIpv6SourceNat }: Pick<LoadBalancer, "type" | "prefixForIpv6SourceNat">,
  protocols: readonly string[],
): void {
  if (type === "gateway" || prefixForIpv6SourceNat === "on") return;
  const udp = protocols.find((one) => one.includes("UDP"));
  if (udp)
    throw fault(
      "InvalidConfigurationRequest",
      `Listeners of the protocol '${udp}' need prefixes for IPv6 source NAT at dualstack load balancers`,
    );
}

function addIpv6(cx: ChangeContext, row: LoadBalancer, eniId: string): void {
  const eni = cx.tx.get(networkInterfaces, eniId)!;
  const subnet = cx.tx.get(subnets, eni.subnetId)!;
  if (subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidSubnet", `The subnet ${subnet.id} has no IPv6 CIDR block, which dualstack needs`);
  cx.tx.update(networkInterfaces, eniId, { denyAllIgwTraffic: deniesInternet(row) || undefined });
  giveAddresses(cx, eniId, subnet, { ipv6Count: 1 });
}
