/** Which interfaces a launched instance gets: those of its request, else one in the chosen subnet. */
import type { ChangeContext } from "../../core/context.ts";
import type { InstanceNetworkInterfaceSpecification } from "../../models/ec2.d.ts";
import { requireDefaultVpc } from "./default-vpc-lookup.ts";
import { fault } from "./faults.ts";
import type { LaunchRequest } from "./instance-request.ts";
import { addressWish } from "./network-interface-address.ts";
import type { AddressWish } from "./network-interface-address.ts";
import { trackingWish } from "./network-interface.ts";
import { zonesOf } from "./region-zone.ts";
import { groupInVpc } from "./security-group-lookup.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { ConnectionTracking, NetworkInterface } from "./tables/network-interface.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";

/** One interface of a launch. */
export interface PlannedInterface {
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
  readonly deleteOnTermination: boolean;
  readonly subnet: Subnet;
  /** Present for an interface that exists already. */
  readonly existing?: NetworkInterface;
  readonly groupIds?: readonly string[];
  readonly description?: string;
  readonly interfaceType?: string;
  readonly addresses: AddressWish;
  readonly connectionTracking?: ConnectionTracking;
  readonly publicIp: boolean;
}

interface Place {
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
}

/** The interfaces of a launch, the primary one first. Throws for what does not go together. */
export function planInterfaces(cx: ChangeContext, request: LaunchRequest): readonly PlannedInterface[] {
  const specifications = request.NetworkInterfaces ?? [];
  if (specifications.length === 0) return [planSingle(cx, request)];
  refuseInstanceLevel(request);
  const planned = specifications
    .map((specification) => planOne(cx, request, specification, specifications.length))
    .toSorted((a, b) => a.networkCardIndex - b.networkCardIndex || a.deviceIndex - b.deviceIndex);
  const places = new Set(planned.map(({ deviceIndex, networkCardIndex }) => `${networkCardIndex}/${deviceIndex}`));
  if (places.size < planned.length)
    throw fault("InvalidParameterValue", "Each network interface requires a unique device index.");
  const existing = planned.flatMap(({ existing: row }) => row?.id ?? []);
  if (new Set(existing).size < existing.length)
    throw fault("InvalidParameterValue", "A network interface may not be specified more than once.");
  const primary = planned[0]!;
  if (primary.deviceIndex !== 0 || primary.networkCardIndex !== 0)
    throw fault(
      "InvalidParameterCombination",
      "When specifying network interfaces, you must include a device at index 0.",
    );
  if (planned.some(({ subnet }) => subnet.zone !== primary.subnet.zone))
    throw fault(
      "InvalidParameterCombination",
      "All network interfaces of an instance must be in one Availability Zone.",
    );
  return planned;
}

function planSingle(cx: ChangeContext, request: LaunchRequest): PlannedInterface {
  const subnet = subnetFor(cx, request, request.SubnetId);
  const groupIds = [...(request.SecurityGroupIds ?? []), ...namedGroups(cx, request, subnet)];
  return {
    deviceIndex: 0,
    networkCardIndex: 0,
    deleteOnTermination: true,
    subnet,
    groupIds: groupIds.length > 0 ? groupIds : undefined,
    addresses: addressWish(request),
    publicIp: subnet.mapPublicIpOnLaunch,
  };
}

function planOne(
  cx: ChangeContext,
  request: LaunchRequest,
  given: InstanceNetworkInterfaceSpecification,
  count: number,
): PlannedInterface {
  const place = {
    deviceIndex: given.DeviceIndex ?? (count === 1 ? 0 : missingIndex()),
    networkCardIndex: given.NetworkCardIndex ?? 0,
  };
  if (given.AssociatePublicIpAddress !== undefined) checkPublicIpChoice(given, place.deviceIndex, count);
  if (given.NetworkInterfaceId) return planExisting(cx, request, given, place);
  const subnet = subnetFor(cx, request, given.SubnetId);
  return {
    ...place,
    deleteOnTermination: given.DeleteOnTermination ?? true,
    subnet,
    groupIds: given.Groups?.length ? given.Groups : undefined,
    description: given.Description,
    interfaceType: interfaceTypeOf(given.InterfaceType, place),
    addresses: addressWish(given),
    connectionTracking: trackingWish(given.ConnectionTrackingSpecification),
    publicIp: given.AssociatePublicIpAddress ?? (count === 1 && subnet.mapPublicIpOnLaunch),
  };
}

function planExisting(
  cx: ChangeContext,
  request: LaunchRequest,
  given: InstanceNetworkInterfaceSpecification,
  place: Place,
): PlannedInterface {
  const existing = cx.find(networkInterfaces, given.NetworkInterfaceId!);
  if (existing.attachment) throw fault("InvalidNetworkInterface.InUse", `Interface: [${existing.id}] in use.`);
  if (request.MaxCount > 1)
    throw fault(
      "InvalidParameterCombination",
      "A network interface ID cannot be given when launching several instances.",
    );
  const creating = ["SubnetId", "Groups", "Description", "PrivateIpAddress", "PrivateIpAddresses", "Ipv6Addresses",
    "Ipv6AddressCount", "SecondaryPrivateIpAddressCount", "Ipv4Prefixes", "Ipv4PrefixCount", "Ipv6Prefixes",
    "Ipv6PrefixCount", "InterfaceType", "ConnectionTrackingSpecification"] as const; // prettier-ignore
  for (const member of creating)
    if (given[member] !== undefined && (given[member] as { length?: number }).length !== 0)
      throw fault(
        "InvalidParameterCombination",
        `A network interface may not specify both a network interface ID and ${member}.`,
      );
  const subnet = cx.tx.get(subnets, existing.subnetId)!;
  return {
    ...place,
    deleteOnTermination: given.DeleteOnTermination ?? false,
    subnet,
    existing,
    addresses: {},
    publicIp: false,
  };
}

/** The named subnet, else a default subnet of the wanted zone. */
function subnetFor(cx: ChangeContext, { Placement }: LaunchRequest, subnetId: string | undefined): Subnet {
  const { AvailabilityZone: zone, AvailabilityZoneId: zoneId } = Placement ?? {};
  checkZone(cx, zone, zoneId);
  const fits = (one: Subnet): boolean => (!zone || one.zone === zone) && (!zoneId || one.zoneId === zoneId);
  if (subnetId) {
    const subnet = cx.find(subnets, subnetId);
    if (!fits(subnet))
      throw fault(
        "InvalidParameterValue",
        `Value (${zone ?? zoneId}) for parameter availabilityZone is invalid. Subnet '${subnet.id}' is in the ` +
          `availability zone ${subnet.zone}`,
      );
    return subnet;
  }
  const vpc = requireDefaultVpc(cx, ". Specify a subnet to launch the instance in.");
  const [first] = cx.read.by(subnets, "vpc", vpc.id).filter((one) => one.defaultForAz && fits(one));
  if (!first) throw fault("MissingInput", `No subnets found for the default VPC '${vpc.id}'. Please specify a subnet.`);
  return first;
}

function checkZone(cx: ChangeContext, zone: string | undefined, zoneId: string | undefined): void {
  const zones = zonesOf(cx.region);
  if (zone && !zones.some(({ name }) => name === zone))
    throw fault("InvalidParameterValue", `Invalid availability zone: [${zone}]`);
  if (zoneId && !zones.some(({ id }) => id === zoneId))
    throw fault("InvalidParameterValue", `Invalid availability zone id: [${zoneId}]`);
}

function namedGroups(cx: ChangeContext, { SecurityGroups = [], SubnetId }: LaunchRequest, { vpcId }: Subnet): string[] {
  if (SecurityGroups.length > 0 && SubnetId)
    throw fault("InvalidParameterCombination", "The parameter groupName cannot be used with the parameter subnet");
  return SecurityGroups.map((name) => groupInVpc(cx, vpcId, name).id);
}

function refuseInstanceLevel(request: LaunchRequest): void {
  const given: readonly (readonly [unknown, string])[] = [
    [request.SubnetId, "subnet ID"],
    [request.SecurityGroupIds?.length || request.SecurityGroups?.length, "security groups"],
    [request.PrivateIpAddress, "private IP address"],
    [request.Ipv6Addresses?.length || request.Ipv6AddressCount, "IPv6 addresses"],
    [request.EnablePrimaryIpv6, "primary IPv6 address"],
  ];
  for (const [value, what] of given)
    if (value)
      throw fault(
        "InvalidParameterCombination",
        `Network interfaces and an instance-level ${what} may not be specified on the same request`,
      );
}

function checkPublicIpChoice(given: InstanceNetworkInterfaceSpecification, deviceIndex: number, count: number): void {
  const member = "The associatePublicIPAddress parameter cannot be specified";
  if (given.NetworkInterfaceId)
    throw fault("InvalidParameterCombination", `${member} for a network interface with an ID.`);
  if (count > 1)
    throw fault("InvalidParameterCombination", `${member} when launching with multiple network interfaces.`);
  if (deviceIndex !== 0)
    throw fault("InvalidParameterCombination", `${member} for a network interface that is not at device index 0.`);
}

/** A launch makes plain interfaces and fabric adapters; the primary one must carry IP. */
function interfaceTypeOf(type: string | undefined, { deviceIndex, networkCardIndex }: Place): string | undefined {
  if (type !== undefined && type !== "interface" && type !== "efa" && type !== "efa-only")
    throw fault("InvalidParameterValue", `Invalid value '${type}' for InterfaceType. Valid: interface, efa, efa-only.`);
  if (type === "efa-only" && deviceIndex === 0 && networkCardIndex === 0)
    throw fault("InvalidParameterCombination", "The primary network interface cannot be of the type 'efa-only'.");
  return type;
}

function missingIndex(): never {
  throw fault("InvalidParameterValue", "Each network interface requires a device index.");
}
