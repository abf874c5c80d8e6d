/** Changes of load balancers: subnets, security groups, families of addresses. */
import type { ChangeContext } from "../../core/context.ts";
import { giveAddresses, networkInterfaces, subnets } from "../ec2/face.ts";
import { change, fault, findArn, invalid } from "./api.ts";
import { viewZone } from "./load-balancer-view.ts";
import { addZone, askedSubnets, removeZone } from "./load-balancer-zone.ts";
import { checkBalancerGroups } from "./load-balancer.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { LoadBalancer } from "./tables/load-balancer.ts";

const access = { resources: { loadbalancer: "LoadBalancerArn" } };

/** The subnets that there are after it; a zone that is there already stays in its subnet. */
const setSubnets = change(
  "SetSubnets",
  {
    honours: ["LoadBalancerArn", "Subnets", "SubnetMappings", "IpAddressType"],
    defaults: { EnablePrefixForIpv6SourceNat: "off" },
    access,
  },
  (input, cx) => {
    const found = findArn(cx, loadBalancers, input.LoadBalancerArn);
    const row = input.IpAddressType ? changeFamilies(cx, found, input.IpAddressType) : found;
    const wanted = askedSubnets(cx, input);
    const ids = new Set([...wanted.keys()].map(({ id }) => id));
    const gone = row.zones.filter(({ subnetId }) => !ids.has(subnetId));
    for (const zone of gone) removeZone(cx, zone);
    const kept = row.zones.filter(({ subnetId }) => ids.has(subnetId));
    const added = [...wanted].flatMap(([subnet, asked]) =>
      kept.some(({ subnetId }) => subnetId === subnet.id) ? [] : [addZone(cx, row, subnet, asked)],
    );
    const after = cx.tx.update(loadBalancers, row.id, { zones: [...kept, ...added] });
    return {
      AvailabilityZones: after.zones.map((zone) => viewZone(zone, after)),
      IpAddressType: after.ipAddressType,
      ...(after.type === "network" && { EnablePrefixForIpv6SourceNat: after.prefixForIpv6SourceNat }),
    };
  },
);

/** M35: a load balancer that was made without groups never gets any, and one with groups keeps one at least. */
const setSecurityGroups = change(
  "SetSecurityGroups",
  {
    honours: ["LoadBalancerArn", "SecurityGroups", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"],
    access,
  },
  (input, cx) => {
    const row = findArn(cx, loadBalancers, input.LoadBalancerArn);
    if (row.type === "gateway")
      throw fault("InvalidConfigurationRequest", "Gateway Load Balancers carry no security groups");
    if (!row.hasGroups)
      throw fault(
        "InvalidConfigurationRequest",
        "You cannot set security groups on a Network Load Balancer that was created without any",
      );
    const groupIds = [...new Set(input.SecurityGroups)];
    if (groupIds.length === 0)
      throw invalid("At least one security group must be specified for a load balancer that was created with some");
    checkBalancerGroups(cx, row.vpcId, groupIds);
    const enforcesGroupsOnPrivateLink =
      input.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic ?? row.enforcesGroupsOnPrivateLink;
    for (const { networkInterfaceId } of row.zones) cx.tx.update(networkInterfaces, networkInterfaceId, { groupIds });
    cx.tx.update(loadBalancers, row.id, { groupIds, enforcesGroupsOnPrivateLink });
    return {
      SecurityGroupIds: groupIds,
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: enforcesGroupsOnPrivateLink,
    };
  },
);

const setIpAddressType = change(
  "SetIpAddressType",
  { honours: ["LoadBalancerArn", "IpAddressType"], access },
  (input, cx) => {
    const row = findArn(cx, loadBalancers, input.LoadBalancerArn);
    return { IpAddressType: changeFamilies(cx, row, input.IpAddressType).ipAddressType };
  },
);

/** Operations that change load balancers. */
export const loadBalancerChangeOperations = [setSubnets, setSecurityGroups, setIpAddressType];

function changeFamilies(cx: ChangeContext, row: LoadBalancer, wanted: string): LoadBalancer {
  if (wanted !== "ipv4" && wanted !== "dualstack")
    throw invalid(`The IP address type '${wanted}' is for application load balancers only`);
  if (wanted === row.ipAddressType) return row;
  for (const { networkInterfaceId: id } of row.zones) {
    if (wanted === "ipv4") cx.tx.update(networkInterfaces, id, { ipv6s: [], denyAllIgwTraffic: undefined });
    else addIpv6(cx, row, id);
  }
  const zones = row.zones.map((zone) => {
    const ipv6 = cx.tx.get(networkInterfaces, zone.networkInterfaceId)!.ipv6s[0]?.address;
    return { ...zone, ipv6 };
  });
  return cx.tx.update(loadBalancers, row.id, { ipAddressType: wanted, zones });
}

function addIpv6(cx: ChangeContext, { scheme }: LoadBalancer, eniId: string): void {
  const eni = cx.tx.get(networkInterfaces, eniId)!;
  const subnet = cx.tx.get(subnets, eni.subnetId)!;
  if (subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidSubnet", `The subnet ${subnet.id} has no IPv6 CIDR block, which dualstack needs`);
  cx.tx.update(networkInterfaces, eniId, { denyAllIgwTraffic: scheme === "internal" || undefined });
  giveAddresses(cx, eniId, subnet, { ipv6Count: 1 });
}
