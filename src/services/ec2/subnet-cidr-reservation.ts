/** Subnet CIDR reservations: addresses that are handed out only as prefixes, or only when asked for by address. */
import { describe } from "../../core/describe.ts";
import { formatPrefix, covers, overlaps, parsePrefix, prefix } from "../../net/prefix.ts";
import type { SubnetCidrReservation as ReservationView } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { subnetCidrReservations, subnets } from "./tables/subnet.ts";
import type { Subnet, SubnetCidrReservation } from "./tables/subnet.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";

const viewReservation = viewOf((row: SubnetCidrReservation): ReservationView => ({
  SubnetCidrReservationId: row.id,
  SubnetId: row.subnetId,
  Cidr: row.cidr,
  ReservationType: row.reservationType,
  OwnerId: row.account,
  Description: row.description,
  Tags: tagSet(row.tags),
}));

const createSubnetCidrReservation = change(
  "CreateSubnetCidrReservation",
  {
    honours: ["SubnetId", "Cidr", "ReservationType", "Description", "TagSpecifications"],
    access: { resources: { subnet: "SubnetId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    const subnet = cx.find(subnets, input.SubnetId);
    const tags = tagsOf(input.TagSpecifications, "subnet-cidr-reservation");
    const others = cx.tx.by(subnetCidrReservations, "subnet", subnet.id).map(({ cidr }) => cidr);
    const row = cx.tx.insert<SubnetCidrReservation>(subnetCidrReservations, {
      id: cx.newId("scr"),
      account,
      region,
      tags,
      subnetId: subnet.id,
      cidr: parseReservation(subnet, others, input.Cidr),
      reservationType: input.ReservationType,
      description: input.Description,
    });
    return { SubnetCidrReservation: viewReservation(row) };
  },
);

const deleteSubnetCidrReservation = change(
  "DeleteSubnetCidrReservation",
  {
    honours: ["SubnetCidrReservationId"],
    access: { resources: { "subnet-cidr-reservation": "SubnetCidrReservationId" } },
  },
  ({ SubnetCidrReservationId }, cx) => {
    const row = cx.find(subnetCidrReservations, SubnetCidrReservationId);
    cx.tx.remove(subnetCidrReservations, row.id);
    return { DeletedSubnetCidrReservation: viewReservation(row) };
  },
);

const getSubnetCidrReservations = read(
  "GetSubnetCidrReservations",
  { honours: ["SubnetId", "Filters", "MaxResults", "NextToken"], access: { resources: { subnet: "SubnetId" } } },
  ({ SubnetId, Filters = [], MaxResults, NextToken }, cx) => {
    const subnet = cx.find(subnets, SubnetId);
    const page = describe(cx, {
      table: subnetCidrReservations,
      where: [{ Name: "subnet-id", Values: [subnet.id] }, ...Filters],
      indexed: { "subnet-id": "subnet" },
      max: MaxResults,
      token: NextToken,
      filters: { reservationType: (row) => row.reservationType, "subnet-id": (row) => row.subnetId },
    });
    const ofFamily = (family: 4 | 6) => page.rows.filter(({ cidr }) => prefix(cidr).base.family === family);
    return {
      SubnetIpv4CidrReservations: ofFamily(4).map(viewReservation),
      SubnetIpv6CidrReservations: ofFamily(6).map(viewReservation),
      NextToken: page.nextToken,
    };
  },
);

function parseReservation(subnet: Subnet, others: readonly string[], text: string): string {
  const block = parsePrefix(text);
  if (!block || formatPrefix(block) !== text)
    throw fault(
      "InvalidParameterValue",
      `Value (${text}) for parameter cidr is invalid. This is not a valid CIDR block.`,
    );
  const around = [...(subnet.cidr ? [subnet.cidr] : []), ...subnet.ipv6Cidrs.map(({ cidr }) => cidr)];
  if (!around.some((cidr) => covers(prefix(cidr), block)))
    throw fault("InvalidParameterValue", `The CIDR '${text}' is not within a CIDR block of the subnet '${subnet.id}'.`);
  const other = others.find((cidr) => overlaps(prefix(cidr), block));
  if (other)
    throw fault("InvalidParameterValue", `The CIDR '${text}' overlaps the reservation '${other}' of the subnet.`);
  return text;
}

/** Operations of subnet CIDR reservations. */
export const subnetCidrReservationOperations = [
  createSubnetCidrReservation,
  deleteSubnetCidrReservation,
  getSubnetCidrReservations,
];
