/** Changes of load balancers: subnets, security groups, families of addresses. */
import { networkInterfaces } from "../ec2/face.ts";
import { change, fault, findArn, invalid } from "./api.ts";
import { changeFamilies } from "./load-balancer-family.ts";
import { viewZone } from "./load-balancer-view.ts";
import { addZone, askedSubnets, removeZone } from "./load-balancer-zone.ts";
import { checkBalancerGroups } from "./load-balancer.ts";
import { loadBalancers } from "./tables/load-balancer.ts";

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
    const wanted = askedSubnets(cx, input, "SetSubnets");
    const ids = new Set([...wanted.keys()].map(({ id }) => id));
    for (const zone of found.zones) if (!ids.has(zone.subnetId)) removeZone(cx, zone);
    const zones = found.zones.filter(({ subnetId }) => ids.has(subnetId));
    const fewer = cx.tx.update(loadBalancers, found.id, { zones });
    const row = input.IpAddressType ? changeFamilies(cx, fewer, input.IpAddressType) : fewer;
    const added = [...wanted].flatMap(([subnet, asked]) =>
      row.zones.some(({ subnetId }) => subnetId === subnet.id) ? [] : [addZone(cx, row, subnet, asked)],
    );
    const after = cx.tx.update(loadBalancers, row.id, { zones: [...row.zones, ...added] });
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
