/** What CreateNatGateway is asked for: its members read into the three kinds of gateway, combinations refused. */
import { findRegion } from "../../core/regions.ts";
import type { Zone } from "../../core/regions.ts";
import type { AvailabilityZoneAddress, CreateNatGatewayRequest } from "../../models/ec2.d.ts";
import { parseAddress } from "../../net/address.ts";
import { fault } from "./faults.ts";

/** Addresses that a regional gateway shall use in a zone. */
export interface ZoneAddresses {
  readonly zone: Zone;
  readonly allocationIds: readonly string[];
}

/** A gateway in a subnet. */
export interface ZonalWish {
  readonly mode: "zonal";
  readonly connectivityType: "public" | "private";
  readonly subnetId: string;
  /** The first serves the primary private address. Empty for private gateways. */
  readonly allocationIds: readonly string[];
  readonly privateIp?: string;
  readonly secondaryIps: readonly string[];
  /** How many secondary private addresses to choose. */
  readonly secondaryCount: number;
}

/** A gateway of a whole VPC; without `zones` AWS manages its addresses. */
export interface RegionalWish {
  readonly mode: "regional";
  readonly vpcId: string;
  /** An own address for the first zone of a gateway that AWS manages. */
  readonly allocationId?: string;
  readonly zones?: readonly ZoneAddresses[];
}

/** Most addresses of a regional gateway in one zone (M23). */
export const mostPerZone = 32;

/** Reads a request. Throws for members that do not go together. */
export function readWish(input: CreateNatGatewayRequest, region: string): ZonalWish | RegionalWish {
  return input.AvailabilityMode === "regional" ? readRegional(input, region) : readZonal(input);
}

/** The zone that a request names by name or id. Throws unless it names one of the Region. */
export function readZone(
  region: string,
  {
    AvailabilityZone: name,
    AvailabilityZoneId: id,
  }: Pick<AvailabilityZoneAddress, "AvailabilityZone" | "AvailabilityZoneId">,
): Zone {
  if (name && id)
    throw fault(
      "InvalidParameterCombination",
      "The parameters availabilityZone and availabilityZoneId cannot be used together",
    );
  if (!name && !id)
    throw fault("MissingParameter", "The request must contain the parameter availabilityZone or availabilityZoneId");
  const zone = findRegion(region)!.zones.find((one) => (name ? one.name === name : one.id === id));
  if (zone) return zone;
  throw fault("InvalidParameterValue", `Value (${name ?? id}) for parameter availabilityZone is invalid.`);
}

/** Throws for values that are named twice or are no IPv4 addresses. */
export function checkPrivateIps(privateIps: readonly string[]): void {
  refuseDuplicates(privateIps, "privateIpAddress");
  for (const text of privateIps)
    if (parseAddress(text)?.family !== 4)
      throw fault(
        "InvalidParameterValue",
        `Value (${text}) for parameter privateIpAddress is invalid. Invalid IP address.`,
      );
}

/** Throws for values that are named twice. */
export function refuseDuplicates(values: readonly string[], parameter: string): void {
  const twice = values.find((value, i) => values.indexOf(value) !== i);
  if (twice) throw fault("InvalidParameterValue", `Value (${twice}) for parameter ${parameter} is duplicated.`);
}

function readRegional(input: CreateNatGatewayRequest, region: string): RegionalWish {
  const unfit = [
    ["subnetId", input.SubnetId],
    ["privateIpAddress", input.PrivateIpAddress],
    ["secondaryAllocationIds", input.SecondaryAllocationIds?.length],
    ["secondaryPrivateIpAddresses", input.SecondaryPrivateIpAddresses?.length],
    ["secondaryPrivateIpAddressCount", input.SecondaryPrivateIpAddressCount],
  ].find(([, value]) => value);
  if (unfit) throw unfitFor("regional", String(unfit[0]));
  if (input.ConnectivityType === "private")
    throw fault("InvalidParameterCombination", "A regional NAT gateway does not support private connectivity");
  if (!input.VpcId) throw fault("MissingParameter", "The request must contain the parameter vpcId");
  if (!input.AvailabilityZoneAddresses?.length)
    return { mode: "regional", vpcId: input.VpcId, allocationId: input.AllocationId };
  if (input.AllocationId)
    throw fault(
      "InvalidParameterCombination",
      "The parameters allocationId and availabilityZoneAddresses cannot be used together",
    );
  const zones = input.AvailabilityZoneAddresses.map((given) => {
    const allocationIds = given.AllocationIds ?? [];
    if (allocationIds.length === 0 || allocationIds.length > mostPerZone)
      throw fault("InvalidParameterValue", `A zone of a regional NAT gateway takes 1 to ${mostPerZone} allocation IDs`);
    return { zone: readZone(region, given), allocationIds };
  });
  refuseDuplicates(
    zones.map(({ zone }) => zone.name),
    "availabilityZone",
  );
  refuseDuplicates(
    zones.flatMap(({ allocationIds }) => allocationIds),
    "allocationId",
  );
  return { mode: "regional", vpcId: input.VpcId, zones };
}

function readZonal(input: CreateNatGatewayRequest): ZonalWish {
  if (input.VpcId) throw unfitFor("zonal", "vpcId");
  if (input.AvailabilityZoneAddresses?.length) throw unfitFor("zonal", "availabilityZoneAddresses");
  if (!input.SubnetId) throw fault("MissingParameter", "The request must contain the parameter subnetId");
  const connectivityType = input.ConnectivityType ?? "public";
  const secondaryIps = input.SecondaryPrivateIpAddresses ?? [];
  const count = input.SecondaryPrivateIpAddressCount ?? 0;
  if (secondaryIps.length > 0 && count > 0)
    throw fault(
      "InvalidParameterCombination",
      "secondaryPrivateIpAddresses and secondaryPrivateIpAddressCount cannot be used together",
    );
  checkPrivateIps([...(input.PrivateIpAddress ? [input.PrivateIpAddress] : []), ...secondaryIps]);
  const { SubnetId: subnetId, PrivateIpAddress: privateIp } = input;
  const zonal = { mode: "zonal", connectivityType, subnetId, privateIp, secondaryIps } as const;
  if (connectivityType === "private") {
    if (input.AllocationId || input.SecondaryAllocationIds?.length)
      throw fault(
        "InvalidParameterCombination",
        "An Elastic IP address cannot be specified with a private NAT gateway",
      );
    return { ...zonal, allocationIds: [], secondaryCount: count };
  }
  if (count > 0)
    throw fault("InvalidParameterCombination", "secondaryPrivateIpAddressCount is for private NAT gateways");
  if (!input.AllocationId) throw fault("MissingParameter", "The request must contain the parameter allocationId");
  const secondary = input.SecondaryAllocationIds ?? [];
  if (secondaryIps.length > 0 && secondaryIps.length !== secondary.length)
    throw fault(
      "InvalidParameterCombination",
      "The numbers of secondaryAllocationIds and secondaryPrivateIpAddresses must be the same",
    );
  const allocationIds = [input.AllocationId, ...secondary];
  refuseDuplicates(allocationIds, "allocationId");
  return { ...zonal, allocationIds, secondaryCount: secondaryIps.length > 0 ? 0 : secondary.length };
}

function unfitFor(mode: string, parameter: string) {
  return fault("InvalidParameterCombination", `The parameter ${parameter} cannot be used with a ${mode} NAT gateway`);
}
