/** Formats of ids as AWS has answered since all of them are long. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const { ec2 } = openCloud();
const PrincipalArn = "arn:aws:iam::000000000000:root";

it("ids of every kind are long, for every principal", async () => {
  const { Statuses } = await ec2("DescribeIdFormat");
  expect(Statuses!.every(({ UseLongIds }) => UseLongIds)).toBe(true);
  expect((await ec2("DescribeIdentityIdFormat", { PrincipalArn })).Statuses).toEqual(Statuses);
  const one = await ec2("DescribeIdentityIdFormat", { PrincipalArn, Resource: "vpc" });
  expect(one.Statuses).toEqual([{ Resource: "vpc", UseLongIds: true }]);
});

it("long ids can be asked for, short ones and unknown kinds cannot", async () => {
  const modify = (Resource: string, UseLongIds: boolean) =>
    ec2("ModifyIdentityIdFormat", { PrincipalArn, Resource, UseLongIds });
  await modify("vpc", true);
  await modify("all-current", true);
  await expect(modify("vpc", false)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  await expect(modify("cloud", true)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
