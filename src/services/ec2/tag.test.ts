/** Tags of existing resources. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function place() {
  const cloud = openCloud();
  const VpcId = (await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const SubnetId = (await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.0.0.0/24" })).Subnet!.SubnetId!;
  const tag = (Resources: string[], tags: Record<string, string>) =>
    cloud.ec2("CreateTags", { Resources, Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) });
  const tagsOf = async (id: string) => {
    const { Tags } = await cloud.ec2("DescribeTags", { Filters: [{ Name: "resource-id", Values: [id] }] });
    return Object.fromEntries(Tags!.map(({ Key, Value }) => [Key!, Value!]));
  };
  return { ...cloud, VpcId, SubnetId, tag, tagsOf };
}

const many = (n: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, "v"]));

describe("CreateTags", () => {
  it("adds to resources of several kinds, and overwrites", async () => {
    const { ec2, VpcId, SubnetId, tag, tagsOf } = await place();
    await tag([VpcId, SubnetId], { Name: "one", tier: "web" });
    await tag([VpcId], { Name: "two" });
    expect(await tagsOf(VpcId)).toEqual({ Name: "two", tier: "web" });
    expect(await tagsOf(SubnetId)).toEqual({ Name: "one", tier: "web" });
    const { Vpcs } = await ec2("DescribeVpcs", { Filters: [{ Name: "tag:Name", Values: ["two"] }] });
    expect(Vpcs).toMatchObject([
      {
        VpcId,
        Tags: [
          { Key: "Name", Value: "two" },
          { Key: "tier", Value: "web" },
        ],
      },
    ]);
  });

  it("allows 50 tags a resource, those that are overwritten counted once", async () => {
    const { VpcId, tag } = await place();
    await tag([VpcId], many(50));
    await tag([VpcId], { k0: "other", k1: "other" });
    await expect(tag([VpcId], { more: "x" })).rejects.toMatchObject({ code: "TagLimitExceeded" });
  });

  it.each([
    ["vpc-00000000", "InvalidVpcID.NotFound"],
    ["subnet-0123456789abcdef0", "InvalidSubnetID.NotFound"],
    ["subnet-x", "InvalidSubnetID.Malformed"],
    ["igw-00000000", "InvalidInternetGatewayID.NotFound"],
    ["dopt-00000000", "InvalidDhcpOptionID.NotFound"],
    ["107.20.243.249", "InvalidID"],
  ])("of %s answers %s, and tags nothing else", async (id, code) => {
    const { VpcId, tag, tagsOf } = await place();
    await expect(tag([VpcId, id], { Name: "x" })).rejects.toMatchObject({ code });
    expect(await tagsOf(VpcId)).toEqual({});
  });

  it.each([
    ["aws:name", "x"],
    ["", "x"],
    ["k".repeat(128), "x"],
    ["k", "v".repeat(257)],
  ])("refuses key '%s' with such a value", async (key, value) => {
    const { VpcId, tag } = await place();
    await expect(tag([VpcId], { [key]: value })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });
});

describe("DeleteTags", () => {
  it("removes by key, by key and value, or all", async () => {
    const { ec2, VpcId, tag, tagsOf } = await place();
    const Resources = [VpcId];
    await tag(Resources, { a: "1", b: "2", c: "", d: "4" });
    await ec2("DeleteTags", { Resources, Tags: [{ Key: "a" }, { Key: "b", Value: "9" }, { Key: "c", Value: "" }] });
    expect(await tagsOf(VpcId)).toEqual({ b: "2", d: "4" });
    await ec2("DeleteTags", { Resources, Tags: [{ Key: "b", Value: "" }] });
    expect(await tagsOf(VpcId)).toEqual({ b: "2", d: "4" });
    await ec2("DeleteTags", { Resources });
    expect(await tagsOf(VpcId)).toEqual({});
  });
});

describe("DescribeTags", () => {
  const filters: readonly [string, string, number][] = [
    ["key", "Name", 2],
    ["key", "N*", 2],
    ["value", "web", 1],
    ["resource-type", "subnet", 2],
    ["resource-id", "vpc-*", 1],
    ["tag:Name", "s", 1],
  ];

  it.each(filters)("finds by %s = %s", async (Name, value, count) => {
    const { ec2, VpcId, SubnetId, tag } = await place();
    await tag([VpcId], { Name: "v" });
    await tag([SubnetId], { Name: "s", tier: "web" });
    expect((await ec2("DescribeTags", { Filters: [{ Name, Values: [value] }] })).Tags).toHaveLength(count);
  });

  it("pages over the tags of all resources", async () => {
    const { ec2, VpcId, SubnetId, tag } = await place();
    await tag([VpcId], many(13));
    await tag([SubnetId], many(4));
    const seen = [];
    let NextToken: string | undefined;
    do {
      const page = await ec2("DescribeTags", { MaxResults: 5, NextToken });
      seen.push(...page.Tags!.map(({ ResourceId, Key }) => `${ResourceId}/${Key}`));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toHaveLength(17);
    expect(new Set(seen).size).toBe(17);
    await expect(ec2("DescribeTags", { NextToken: "x" })).rejects.toMatchObject({ code: "InvalidNextToken" });
    await expect(ec2("DescribeTags", { MaxResults: 4 })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("shows an account its own tags alone", async () => {
    const { ec2, VpcId, tag } = await place();
    await tag([VpcId], { Name: "v" });
    const Filters = [{ Name: "resource-id", Values: [VpcId] }];
    expect((await ec2("DescribeTags", { Filters }, { account: "111111111111" })).Tags).toEqual([]);
  });
});
