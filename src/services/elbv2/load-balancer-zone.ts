/** Places of load balancers in zones: which subnets and addresses are asked for, and the interfaces there. */
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import type { SubnetMapping } from "../../models/elbv2.d.ts";
import {
  addresses,
  associate,
  createInterface,
  internetGateways,
  lendPublicIp,
  networkInterfaces,
  removeInterface,
  subnets,
} from "../ec2/face.ts";
import type { Subnet } from "../ec2/face.ts";
import { fault, invalid } from "./api.ts";
import { deniesInternet } from "./load-balancer-attribute.ts";
import { balancerPath } from "./tables/load-balancer.ts";
import type { BalancerZone, LoadBalancer } from "./tables/load-balancer.ts";

/** The members of a request that name subnets. */
export interface SubnetsAsked {
  readonly Subnets?: readonly string[];
  readonly SubnetMappings?: readonly SubnetMapping[];
}

/** The subnets that a request names. Throws unless there is one at least, one a zone, in one VPC, and all are there. */
export function askedSubnets(
  cx: ChangeContext,
  { Subnets, SubnetMappings }: SubnetsAsked,
  operation: "CreateLoadBalancer" | "SetSubnets",
): Map<Subnet, SubnetMapping> {
  if (Subnets?.length && SubnetMappings?.length)
    throw invalid("You must specify either subnets or subnet mappings, but not both");
  const asked: readonly SubnetMapping[] = SubnetMappings?.length
    ? SubnetMappings
    : (Subnets ?? []).map((SubnetId) => ({ SubnetId }));
  if (asked.length === 0) throw invalid("At least one subnet must be specified");
  const wanted = new Map<Subnet, SubnetMapping>();
  for (const one of asked) {
    if (one.SourceNatIpv6Prefix) throw new NotBuilt(`elbv2.${operation}.SubnetMappings.SourceNatIpv6Prefix`);
    const subnet = cx.read.get(subnets, one.SubnetId ?? "");
    if (!isOwn(cx, subnet)) throw fault("SubnetNotFound", `The subnet ID '${one.SubnetId}' does not exist`);
    const before = [...wanted.keys()];
    if (before.some(({ vpcId }) => vpcId !== subnet.vpcId))
      throw fault("InvalidConfigurationRequest", "All subnets must be in one VPC");
    if (before.some(({ zone }) => zone === subnet.zone))
      throw fault(
        "InvalidConfigurationRequest",
        "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
      );
    wanted.set(subnet, one);
  }
  return wanted;
}

/** Puts a load balancer into a subnet. */
export function addZone(cx: ChangeContext, row: LoadBalancer, subnet: Subnet, asked: SubnetMapping): BalancerZone {
  checkSubnet(cx, row, subnet, asked);
  const dual = row.ipAddressType === "dualstack";
  const eni = createInterface(cx, {
    subnet,
    groupIds: row.groupIds,
    description: `ELB ${balancerPath(row)}`,
    privateIp: asked.PrivateIPv4Address,
    addresses: {
      primary: asked.PrivateIPv4Address,
      ...(asked.IPv6Address ? { ipv6: [asked.IPv6Address] } : { ipv6Count: dual ? 1 : 0 }),
    },
    interfaceType: row.type === "network" ? "network_load_balancer" : "gateway_load_balancer",
    sourceDestCheck: false,
    requesterManaged: true,
    requesterId: "amazon-elb",
    denyAllIgwTraffic: deniesInternet(row) || undefined,
    attachment: {
      id: cx.newId("ela-attach"),
      ownerId: "amazon-elb",
      deviceIndex: 1,
      networkCardIndex: 0,
      deleteOnTermination: false,
      status: "attached",
      attachedAt: cx.now,
    },
  });
  const privateIp = eni.privateIps[0]?.address;
  return {
    zone: subnet.zone,
    subnetId: subnet.id,
    networkInterfaceId: eni.id,
    privateIp,
    ...(eni.ipv6s[0] && { ipv6: eni.ipv6s[0].address }),
    ...publicPart(cx, row, eni.id, privateIp, asked.AllocationId),
    ...(asked.PrivateIPv4Address || asked.IPv6Address
      ? { asked: { privateIp: asked.PrivateIPv4Address, ipv6: asked.IPv6Address } }
      : {}),
  };
}

/** Takes a load balancer out of a zone. */
export function removeZone(cx: ChangeContext, { networkInterfaceId }: BalancerZone): void {
  if (cx.tx.get(networkInterfaces, networkInterfaceId)) removeInterface(cx, networkInterfaceId);
}

function publicPart(
  cx: ChangeContext,
  { scheme }: LoadBalancer,
  eniId: string,
  privateIp: string | undefined,
  allocationId: string | undefined,
): Pick<BalancerZone, "allocationId" | "publicIp"> {
  if (scheme !== "internet-facing" || !privateIp) return {};
  if (allocationId) {
    const elastic = cx.tx.get(addresses, allocationId)!;
    associate(cx, elastic, cx.tx.get(networkInterfaces, eniId)!, privateIp);
    return { allocationId, publicIp: elastic.publicIp };
  }
  lendPublicIp(cx, eniId);
  return { publicIp: cx.tx.get(networkInterfaces, eniId)!.privateIps[0]!.autoPublicIp };
}

function checkSubnet(cx: ChangeContext, row: LoadBalancer, subnet: Subnet, asked: SubnetMapping): void {
  const { scheme, type, ipAddressType } = row;
  if (subnet.vpcId !== row.vpcId) throw fault("InvalidSubnet", `The subnet ${subnet.id} is not in ${row.vpcId}`);
  if (scheme === "internet-facing" && cx.read.countBy(internetGateways, "vpc", subnet.vpcId) === 0)
    throw fault("InvalidSubnet", `VPC ${subnet.vpcId} has no internet gateway`);
  if (!subnet.cidr) throw fault("InvalidSubnet", `The subnet ${subnet.id} has no IPv4 CIDR block`);
  if (ipAddressType === "dualstack" && subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidSubnet", `The subnet ${subnet.id} has no IPv6 CIDR block, which dualstack needs`);
  if (type === "gateway" && (asked.AllocationId || asked.PrivateIPv4Address || asked.IPv6Address))
    throw invalid("Addresses cannot be specified for Gateway Load Balancers");
  if (asked.AllocationId && scheme === "internal")
    throw invalid("Elastic IP addresses cannot be specified for internal load balancers");
  if (asked.PrivateIPv4Address && scheme === "internet-facing")
    throw invalid("Private IPv4 addresses can be specified for internal load balancers only");
  if (asked.IPv6Address && ipAddressType !== "dualstack")
    throw invalid("IPv6 addresses can be specified for dualstack load balancers only");
  if (!asked.AllocationId) return;
  const elastic = cx.read.get(addresses, asked.AllocationId);
  if (!isOwn(cx, elastic))
    throw fault("AllocationIdNotFound", `The allocation ID '${asked.AllocationId}' does not exist`);
  if (elastic.associationId)
    throw fault("ResourceInUse", `The allocation ID '${asked.AllocationId}' is associated already`);
}
