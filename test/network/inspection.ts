/** A Gateway Load Balancer with its appliance and an endpoint to it, in networks made by hand. */
import { arnOf } from "../../src/core/table.ts";
import { listeners } from "../../src/services/elbv2/tables/listener.ts";
import { loadBalancers } from "../../src/services/elbv2/tables/load-balancer.ts";
import { targetGroups, targets } from "../../src/services/elbv2/tables/target-group.ts";
import { networkInterfaces } from "../../src/services/ec2/tables/network-interface.ts";
import { subnets } from "../../src/services/ec2/tables/subnet.ts";
import { endpointServices, vpcEndpoints } from "../../src/services/ec2/tables/vpc-endpoint.ts";
import type { World } from "./world.ts";

const owner = { account: "000000000000", region: "us-east-1" };

/** An endpoint in a subnet, to be the target of routes. */
export function inspectionEndpoint(w: World, subnetId: string): string {
  const appliance = w.host(w.subnet(w.vpc("10.200.0.0/16"), "10.200.1.0/24"));
  const { vpcId, subnetId: there } = w.read.get(networkInterfaces, appliance.eni)!;
  const zone = w.read.get(subnets, there)!.zone;
  const balancer = w.insert(loadBalancers, {
    ...owner,
    id: "gwlb-1",
    name: "gwlb",
    type: "gateway",
    scheme: "internal",
    vpcId,
    ipAddressType: "ipv4",
    zones: [{ zone, subnetId: there, networkInterfaceId: "eni-gwlb" }],
    groupIds: [],
    hasGroups: false,
    enforcesGroupsOnPrivateLink: "on",
    prefixForIpv6SourceNat: "off",
    state: "active",
    createdAt: 0,
    attributes: {},
  });
  const healthCheck = {
    protocol: "TCP",
    port: "80",
    intervalSeconds: 10,
    timeoutSeconds: 10,
    healthyThreshold: 5,
    unhealthyThreshold: 2,
  } as const;
  const shape = { protocol: "GENEVE", port: 6081, vpcId, targetType: "ip", ipAddressType: "ipv4" } as const;
  const group = { ...owner, id: "tg-1", name: "gwlb", ...shape, healthCheck, attributes: {} };
  w.insert(targetGroups, group);
  const health = { state: "healthy" } as const;
  const target = { ...owner, targetGroupId: "tg-1", target: appliance.ip, port: 6081, zone, health };
  w.insert(targets, { ...target, id: `tg-1/${appliance.ip}/6081` });
  w.insert(listeners, {
    ...owner,
    id: "listener-1",
    loadBalancerId: balancer.id,
    balancerPath: "gwy/gwlb/gwlb-1",
    protocol: "GENEVE",
    targets: [{ targetGroupId: "tg-1", weight: 1 }],
    form: "arn",
    attributes: {},
  });
  w.insert(endpointServices, {
    ...owner,
    id: "vpce-svc-1",
    kind: "GatewayLoadBalancer",
    balancers: [arnOf(loadBalancers, balancer)],
    acceptanceRequired: false,
    supportedIpAddressTypes: ["ipv4"],
    supportedRegions: [],
    permissions: [],
    state: "Available",
  });
  return endpointIn(w, subnetId);
}

function endpointIn(w: World, subnetId: string): string {
  const subnet = w.read.get(subnets, subnetId)!;
  const kept = {
    interfaceType: "gateway_load_balancer_endpoint",
    requesterManaged: true,
    groupIds: [],
    sourceDestCheck: false,
  };
  const eni = w.interface(subnet, { ip: `${subnet.cidr!.split(".").slice(0, 3).join(".")}.250` }, kept, undefined);
  return w.insert(vpcEndpoints, {
    ...owner,
    id: "vpce-1",
    vpcId: subnet.vpcId,
    kind: "GatewayLoadBalancer",
    serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-1",
    serviceId: "vpce-svc-1",
    state: "available",
    subnetIds: [subnetId],
    networkInterfaceIds: [eni],
    groupIds: [],
    ipAddressType: "ipv4",
    recordIpType: "ipv4",
    onlyForInboundResolver: false,
    privateDnsEnabled: false,
    privateDnsNames: [],
    label: "label",
    createdAt: 0,
  }).id;
}
