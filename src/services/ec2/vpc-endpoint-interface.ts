/** Interfaces of endpoints: one in each subnet, at most one a zone. */
import type { ChangeContext } from "../../core/context.ts";
import type { SubnetConfiguration } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import { createInterface } from "./network-interface-creation.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import type { VpcEndpoint } from "./tables/vpc-endpoint.ts";

/** The subnets that a request names, by id alone or with addresses, in order. */
export function wantedSubnets(
  ids: readonly string[] | undefined,
  configurations: readonly SubnetConfiguration[] | undefined,
): Map<string, SubnetConfiguration> {
  const wanted = new Map((ids ?? []).map((id): [string, SubnetConfiguration] => [id, {}]));
  for (const one of configurations ?? []) {
    if (!one.SubnetId) throw fault("MissingParameter", "The request must contain the parameter SubnetId");
    if (ids?.length && !wanted.has(one.SubnetId))
      throw fault("InvalidParameter", `SubnetConfigurations names ${one.SubnetId}, which SubnetIds does not.`);
    wanted.set(one.SubnetId, one);
  }
  return wanted;
}

/**
 * Makes an endpoint's interface in a subnet, and gives its id.
 *
 * Throws DuplicateSubnetsInSameZone when the endpoint has one in the zone already, and InvalidParameter where the
 * service is not in the zone or the subnet lacks the family.
 */
export function addInterface(
  cx: ChangeContext,
  endpoint: VpcEndpoint,
  subnetId: string,
  given: SubnetConfiguration,
  zones: readonly string[] | undefined,
): string {
  const subnet = cx.find(subnets, subnetId);
  checkSubnet(cx, endpoint, subnet, zones);
  const withIpv4 = endpoint.ipAddressType !== "ipv6";
  const withIpv6 = endpoint.ipAddressType !== "ipv4";
  if (given.Ipv6 && !withIpv6) throw fault("InvalidParameter", `The endpoint has no IPv6 address for ${given.Ipv6}.`);
  const isGateway = endpoint.kind === "GatewayLoadBalancer";
  const eni = createInterface(cx, {
    subnet,
    groupIds: endpoint.groupIds,
    description: `VPC Endpoint Interface ${endpoint.id}`,
    privateIp: withIpv4 ? given.Ipv4 : undefined,
    addresses: {
      primary: withIpv4 ? given.Ipv4 : undefined,
      ...(given.Ipv6 ? { ipv6: [given.Ipv6] } : { ipv6Count: withIpv6 ? 1 : 0 }),
    },
    interfaceType: isGateway ? "gateway_load_balancer_endpoint" : "vpc_endpoint",
    sourceDestCheck: !isGateway,
    requesterManaged: true,
    requesterId: "amazon-vpce",
    denyAllIgwTraffic: withIpv6 || undefined,
    attachment: {
      id: cx.newId("ela-attach"),
      ownerId: "amazon-aws",
      deviceIndex: 1,
      networkCardIndex: 0,
      deleteOnTermination: false,
      status: "attached",
      attachedAt: cx.now,
    },
  });
  return eni.id;
}

function checkSubnet(
  cx: ChangeContext,
  endpoint: VpcEndpoint,
  subnet: Subnet,
  zones: readonly string[] | undefined,
): void {
  if (subnet.vpcId !== endpoint.vpcId)
    throw fault("InvalidParameter", `The subnet ${subnet.id} does not belong to the VPC ${endpoint.vpcId}.`);
  if (zones && !zones.includes(subnet.zone))
    throw fault(
      "InvalidParameter",
      `The VPC endpoint service ${endpoint.serviceName} does not support the availability zone of the subnet: ` +
        `${subnet.id}.`,
    );
  const others = endpoint.subnetIds.map((id) => cx.tx.get(subnets, id)?.zone);
  if (others.includes(subnet.zone))
    throw fault(
      "DuplicateSubnetsInSameZone",
      `Found another VPC endpoint subnet in the availability zone of ${subnet.id}`,
    );
  checkFamilies(endpoint, subnet);
}

function checkFamilies({ ipAddressType }: VpcEndpoint, subnet: Subnet): void {
  if (ipAddressType !== "ipv6" && !subnet.cidr)
    throw fault("InvalidParameter", `The subnet ${subnet.id} has no IPv4 CIDR block, but the endpoint takes IPv4.`);
  if (ipAddressType !== "ipv4" && subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidParameter", `The subnet ${subnet.id} has no IPv6 CIDR block, but the endpoint takes IPv6.`);
  if (ipAddressType === "ipv6" && !subnet.ipv6Native)
    throw fault("InvalidParameter", `The subnet ${subnet.id} has IPv4 too, but the endpoint takes IPv6 alone.`);
}
