/** Subnets and their reservations, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { findRegion } from "../../../core/regions.ts";
import { subnetCidrReservations, subnets } from "../tables/subnet.ts";
import type { Subnet, SubnetCidrReservation } from "../tables/subnet.ts";
import { blockIn, madeId, owned } from "./row.ts";

const readSubnet = (one: Described, intake: Intake): void => {
  const id = one.text("SubnetId");
  one.follows("AvailableIpAddressCount", "SubnetArn", "BlockPublicAccessStates");
  const launch = one.part("PrivateDnsNameOptionsOnLaunch");
  const ipv6Cidrs = one.parts("Ipv6CidrBlockAssociationSet").flatMap((block) => {
    block.follows("Ipv6AddressAttribute", "IpSource");
    const state = block.part("Ipv6CidrBlockState")?.maybe("State") ?? "associated";
    if (state !== "associated" && state !== "associating") return [];
    const cidr = blockIn(block, "Ipv6CidrBlock");
    const associationId = block.maybe("AssociationId") ?? madeId("subnet-cidr-assoc", id, cidr);
    return [{ associationId, cidr, state: "associated" as const }];
  });
  const lni = one.has("EnableLniAtDeviceIndex") ? one.number("EnableLniAtDeviceIndex") : undefined;
  intake.put<Subnet>(
    subnets,
    {
      ...owned(one, id),
      vpcId: one.text("VpcId"),
      ...(one.has("CidrBlock") && { cidr: blockIn(one, "CidrBlock") }),
      ipv6Cidrs,
      ...zoneOf(one),
      state: one.word("State", "available", "pending"),
      defaultForAz: one.flag("DefaultForAz", false),
      mapPublicIpOnLaunch: one.flag("MapPublicIpOnLaunch", false),
      assignIpv6AddressOnCreation: one.flag("AssignIpv6AddressOnCreation", false),
      ipv6Native: one.flag("Ipv6Native", false),
      enableDns64: one.flag("EnableDns64", false),
      hostnameType: launch?.word("HostnameType", "ip-name", "resource-name") ?? "ip-name",
      enableResourceNameDnsARecord: launch?.flag("EnableResourceNameDnsARecord", false) ?? false,
      enableResourceNameDnsAaaaRecord: launch?.flag("EnableResourceNameDnsAAAARecord", false) ?? false,
      ...(lni !== undefined && { enableLniAtDeviceIndex: lni }),
    },
    one.origin,
  );
};

/** A zone's name means another zone in each account; its id is the same in all. */
function zoneOf(one: Described): Pick<Subnet, "zone" | "zoneId"> {
  const [zone, zoneId] = [one.maybe("AvailabilityZone"), one.maybe("AvailabilityZoneId")];
  const zones = findRegion(one.origin.region)?.zones ?? [];
  const name = zone ?? zones.find(({ id }) => id === zoneId)?.name;
  if (name === undefined) throw new Unreadable("AvailabilityZone is missing");
  return { zone: name, zoneId: zoneId ?? zones.find((known) => known.name === name)?.id ?? name };
}

const readReservation = (one: Described, intake: Intake): void => {
  const description = one.maybe("Description");
  intake.put<SubnetCidrReservation>(
    subnetCidrReservations,
    {
      ...owned(one, one.text("SubnetCidrReservationId")),
      subnetId: one.text("SubnetId"),
      cidr: blockIn(one, "Cidr"),
      reservationType: one.word("ReservationType", "prefix", "explicit"),
      ...(description !== undefined && { description }),
    },
    one.origin,
  );
};

/** Readers of subnets and their reservations. */
export const subnetImporters: readonly Importer[] = [
  { key: "Subnets", call: "ec2 describe-subnets", id: "SubnetId", read: readSubnet },
  ...["SubnetIpv4CidrReservations", "SubnetIpv6CidrReservations"].map((key) => ({
    key,
    call: "ec2 get-subnet-cidr-reservations",
    id: "SubnetCidrReservationId",
    read: readReservation,
  })),
];
