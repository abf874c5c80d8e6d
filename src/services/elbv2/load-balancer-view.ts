/** Load balancers as DescribeLoadBalancers shows them. */
import { hash } from "node:crypto";
import { viewOf } from "./view.ts";
import { arnOf } from "../../core/table.ts";
import type { AvailabilityZone, LoadBalancer as LoadBalancerView } from "../../models/elbv2.d.ts";
import { loadBalancers } from "./tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";

/** The name that clients know a network load balancer by. Gateway load balancers have none. */
export function balancerDnsName({ name, id, region }: Pick<LoadBalancer, "name" | "id" | "region">): string {
  return `${name}-${id}.elb.${region}.amazonaws.com`;
}

/** A load balancer in AWS's shape. */
export const viewBalancer = viewOf((row: LoadBalancer): LoadBalancerView => {
  const isNetwork = row.type === "network";
  return {
    LoadBalancerArn: arnOf(loadBalancers, row),
    ...(isNetwork && { DNSName: balancerDnsName(row), CanonicalHostedZoneId: hostedZoneId(row.region) }),
    CreatedTime: new Date(row.createdAt),
    LoadBalancerName: row.name,
    ...(isNetwork && { Scheme: row.scheme }),
    VpcId: row.vpcId,
    State: { Code: row.state },
    Type: row.type,
    AvailabilityZones: row.zones.map((zone) => viewZone(zone, row)),
    ...(row.hasGroups && {
      SecurityGroups: row.groupIds,
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: row.enforcesGroupsOnPrivateLink,
    }),
    IpAddressType: row.ipAddressType,
    ...(isNetwork && { EnablePrefixForIpv6SourceNat: row.prefixForIpv6SourceNat }),
  };
});

/** Places of a load balancer as its operations show them. */
export function viewZone({ zone, subnetId, asked, allocationId, publicIp }: BalancerZone, row: LoadBalancer) {
  const fixed = asked ?? (allocationId ? {} : undefined);
  const view: AvailabilityZone = {
    ZoneName: zone,
    SubnetId: subnetId,
    LoadBalancerAddresses:
      fixed && row.type === "network"
        ? [
            {
              ...(allocationId && { AllocationId: allocationId, IpAddress: publicIp }),
              ...(asked?.privateIp && { PrivateIPv4Address: asked.privateIp }),
              ...(asked?.ipv6 && { IPv6Address: asked.ipv6 }),
            },
          ]
        : [],
  };
  return view;
}

/** From "Elastic Load Balancing endpoints and quotas"; Regions that it came to later get a name made like them. */
const hostedZones: Readonly<Record<string, string>> = {
  "us-east-1": "Z26RNL4JYFTOTI",
  "us-east-2": "ZLMOA37VPKANP",
  "us-west-1": "Z24FKFUX50B4VW",
  "us-west-2": "Z18D5FSROUN65G",
  "eu-central-1": "Z3F0SRJ5LGBH90",
  "eu-west-1": "Z2IFOLAFXWLO4F",
  "eu-west-2": "ZD4D7Y8KGAS4G",
  "eu-west-3": "Z1CMS0P5QUZ6D5",
  "eu-north-1": "Z1UDT6IFJ4EJM",
  "ap-southeast-1": "ZKVM4W9LS7TM",
  "ap-southeast-2": "ZCT6FZBF4DROD",
  "ap-northeast-1": "Z31USIVHYNEOWT",
  "ap-northeast-2": "ZIBE1TIR4HY56",
  "ap-south-1": "ZVDDRBQ08TROA",
  "ca-central-1": "Z2EPGBW3API2WT",
  "sa-east-1": "ZTK26PT1VY4CU",
};

function hostedZoneId(region: string): string {
  return hostedZones[region] ?? `Z${hash("sha256", `network/${region}`, "hex").slice(0, 13).toUpperCase()}`;
}
