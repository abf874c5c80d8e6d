/** Subnet CIDR reservations through their operations; what they mean for addresses stands in the test of those. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function place() {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const Ipv6CidrBlock = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const { Subnet } = await ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock: "10.0.0.0/24", Ipv6CidrBlock });
  const SubnetId = Subnet!.SubnetId!;
  const reserve = async (Cidr: string) =>
    (await ec2("CreateSubnetCidrReservation", { SubnetId, Cidr, ReservationType: "explicit", Description: "d" }))
      .SubnetCidrReservation!;
  return { ec2, SubnetId, reserve, Ipv6CidrBlock };
}

it("reservations are made in both families, listed and deleted", async () => {
  const { ec2, SubnetId, reserve, Ipv6CidrBlock } = await place();
  const four = await reserve("10.0.0.64/28");
  expect(four).toMatchObject({ SubnetId, Cidr: "10.0.0.64/28", ReservationType: "explicit", OwnerId: "000000000000" });
  const six = await reserve(Ipv6CidrBlock.replace("/64", "/80"));
  expect(await ec2("GetSubnetCidrReservations", { SubnetId })).toMatchObject({
    SubnetIpv4CidrReservations: [four],
    SubnetIpv6CidrReservations: [six],
  });
  const Filters = [{ Name: "reservationType", Values: ["prefix"] }];
  expect(await ec2("GetSubnetCidrReservations", { SubnetId, Filters })).toMatchObject({
    SubnetIpv4CidrReservations: [],
    SubnetIpv6CidrReservations: [],
  });
  const SubnetCidrReservationId = four.SubnetCidrReservationId!;
  const gone = await ec2("DeleteSubnetCidrReservation", { SubnetCidrReservationId });
  expect(gone.DeletedSubnetCidrReservation).toEqual(four);
  await expect(ec2("DeleteSubnetCidrReservation", { SubnetCidrReservationId })).rejects.toMatchObject({
    code: "InvalidSubnetCidrReservationID.NotFound",
  });
});

it.each(["10.0.0.64/26", "10.0.0.72/30", "10.0.1.0/28", "10.0.0.65/28", "10.0.0.0"])(
  "beside 10.0.0.64/28, %s cannot be reserved",
  async (Cidr) => {
    const { reserve } = await place();
    await reserve("10.0.0.64/28");
    await expect(reserve(Cidr)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  },
);
