/** Account attributes and id formats. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

it("account attributes name the platform, the default VPC and limits", async () => {
  const { ec2 } = openCloud();
  const { Vpcs } = await ec2("DescribeVpcs");
  const { AccountAttributes } = await ec2("DescribeAccountAttributes");
  const values = Object.fromEntries(
    AccountAttributes!.map(({ AttributeName, AttributeValues }) => [
      AttributeName!,
      AttributeValues![0]!.AttributeValue,
    ]),
  );
  expect(values).toEqual({
    "supported-platforms": "VPC",
    "default-vpc": Vpcs![0]!.VpcId,
    "max-instances": "20",
    "max-elastic-ips": "5",
    "vpc-max-elastic-ips": "5",
    "vpc-max-security-groups-per-interface": "5",
  });
  const one = await ec2("DescribeAccountAttributes", { AttributeNames: ["default-vpc"] });
  expect(one.AccountAttributes).toHaveLength(1);
  const old = await ec2("DescribeAccountAttributes", { AttributeNames: ["max-instances" as never] });
  expect(old.AccountAttributes).toMatchObject([{ AttributeValues: [{ AttributeValue: "20" }] }]);
  for (const name of ["nothing", "constructor"])
    await expect(ec2("DescribeAccountAttributes", { AttributeNames: [name as never] })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
});

it("ids are long for all kinds of resources and stay so", async () => {
  const { ec2 } = openCloud();
  const { Statuses } = await ec2("DescribeIdFormat", {});
  expect(Statuses).toHaveLength(31);
  expect(Statuses!.every(({ UseLongIds }) => UseLongIds)).toBe(true);
  expect((await ec2("DescribeIdFormat", { Resource: "vpc" })).Statuses).toEqual([
    { Resource: "vpc", UseLongIds: true },
  ]);
  expect(await ec2("DescribeAggregateIdFormat")).toMatchObject({ UseLongIdsAggregated: true });
  expect(await ec2("DescribePrincipalIdFormat")).toEqual({ Principals: [] });
  await ec2("ModifyIdFormat", { Resource: "vpc", UseLongIds: true });
  for (const wish of [
    { Resource: "vpc", UseLongIds: false },
    { Resource: "house", UseLongIds: true },
  ])
    await expect(ec2("ModifyIdFormat", wish)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
