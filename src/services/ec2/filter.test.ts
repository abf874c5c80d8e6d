/** Filters over all describes of EC2: names that the API reference does not list are refused everywhere. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { ec2 as service } from "./index.ts";

const filtered = [...service.operations.values()].filter(({ honours }) => honours.has("Filters"));

/** What some operations want besides filters. */
const wanted = async (name: string, { ec2 }: ReturnType<typeof openCloud>): Promise<object> => {
  if (name === "GetSecurityGroupsForVpc") return { VpcId: (await ec2("DescribeVpcs")).Vpcs![0]!.VpcId };
  if (name === "GetSubnetCidrReservations") return { SubnetId: (await ec2("DescribeSubnets")).Subnets![0]!.SubnetId };
  return name === "DescribeLaunchTemplateVersions" ? { Versions: ["$Latest"] } : {};
};

it.each(filtered.map(({ name }) => name))("%s refuses a filter that nobody knows", async (name) => {
  const opened = openCloud();
  const input = await wanted(name, opened);
  for (const Name of ["nothing-known", "constructor"])
    await expect(opened.call("ec2", name, { ...input, Filters: [{ Name, Values: ["x"] }] })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
});

it("the owner filters only where the API reference says so", async () => {
  const { ec2 } = openCloud();
  const Filters = [{ Name: "owner-id", Values: ["000000000000"] }];
  expect((await ec2("DescribeVpcs", { Filters })).Vpcs).toHaveLength(1);
  expect((await ec2("DescribeVpcs", { Filters: [{ Name: "owner-id", Values: ["1*"] }] })).Vpcs).toEqual([]);
  await expect(ec2("DescribeAddresses", { Filters })).rejects.toMatchObject({ code: "InvalidParameterValue" });
});
