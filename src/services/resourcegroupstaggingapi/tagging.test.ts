/** Resources found and changed by their tags. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller } from "../../../test/cloud.ts";

const arnFor = (kind: string, id: string, region = "us-east-1"): string =>
  `arn:aws:ec2:${region}:000000000000:${kind}/${id}`;

function openTagged() {
  const { ec2, call } = openCloud({ quotas: { "internet-gateways": 20 } });
  const tag = (operation: string, input: object = {}, caller?: Caller) =>
    call("resourcegroupstaggingapi", operation, input, caller);
  const group = async (tags: Record<string, string>, caller?: Caller): Promise<string> => {
    const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    const TagSpecifications = Tags.length ? [{ ResourceType: "internet-gateway" as const, Tags }] : undefined;
    const { InternetGateway } = await ec2("CreateInternetGateway", { TagSpecifications }, caller);
    return arnFor("internet-gateway", InternetGateway!.InternetGatewayId!, caller?.region);
  };
  const found = async (input: object = {}, caller?: Caller): Promise<string[]> => {
    const { ResourceTagMappingList } = await tag("GetResources", input, caller);
    return ResourceTagMappingList.map(({ ResourceARN }: { ResourceARN: string }) => ResourceARN);
  };
  return { ec2, tag, group, found };
}

it("resources that are or were tagged are found, those never tagged are not", async () => {
  const { ec2, group, found, tag } = openTagged();
  const tagged = await group({ a: "1" });
  const before = await group({ b: "2" });
  await group({});
  await ec2("DeleteTags", { Resources: [before.split("/")[1]!], Tags: [{ Key: "b" }] });
  expect(await found()).toEqual([tagged, before].sort());
  const { ResourceTagMappingList, PaginationToken } = await tag("GetResources", { ResourceARNList: [before] });
  expect(ResourceTagMappingList).toEqual([{ ResourceARN: before, Tags: [] }]);
  expect(PaginationToken).toBe("");
});

it("tag filters ask for all of their keys with any of their values", async () => {
  const { group, found } = openTagged();
  const [x, y, z] = [
    await group({ env: "test", team: "a" }),
    await group({ env: "live", team: "a" }),
    await group({ env: "live" }),
  ];
  const by = async (...filters: [string, string[]?][]) =>
    new Set(await found({ TagFilters: filters.map(([Key, Values]) => ({ Key, Values })) }));
  expect(await by(["env", ["live"]])).toEqual(new Set([y, z]));
  expect(await by(["env", ["live", "test"]], ["team"])).toEqual(new Set([x, y]));
  expect(await by(["team", []])).toEqual(new Set([x, y]));
  expect(await by(["team", ["b"]])).toEqual(new Set());
  await expect(found({ TagFilters: [{ Values: ["x"] }] })).rejects.toMatchObject({ code: "InvalidParameterException" });
});

it("resource types are those of the ARN, or a whole service", async () => {
  const { ec2, group, found } = openTagged();
  const gateway = await group({ a: "1" });
  const TagSpecifications = [{ ResourceType: "vpc" as const, Tags: [{ Key: "a", Value: "1" }] }];
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", TagSpecifications });
  const placement = [{ ResourceType: "placement-group" as const, Tags: [{ Key: "a", Value: "1" }] }];
  await ec2("CreatePlacementGroup", { GroupName: "near", Strategy: "cluster", TagSpecifications: placement });
  const vpc = arnFor("vpc", Vpc!.VpcId!);
  expect(await found({ ResourceTypeFilters: ["ec2:vpc"] })).toEqual([vpc]);
  expect(await found({ ResourceTypeFilters: ["ec2:vpc", "ec2:internet-gateway"] })).toEqual([gateway, vpc]);
  expect(await found({ ResourceTypeFilters: ["ec2"] })).toEqual([gateway, arnFor("placement-group", "near"), vpc]);
  expect(await found({ ResourceTypeFilters: ["s3"] })).toEqual([]);
  await expect(found({ ResourceTypeFilters: ["ec2 vpc"] })).rejects.toMatchObject({
    code: "InvalidParameterException",
  });
});

it("resources of other accounts and Regions are not found", async () => {
  const { group, found } = openTagged();
  await group({ a: "1" });
  expect(await found({}, { region: "eu-west-1" })).toEqual([]);
  expect(await found({}, { account: "111122223333" })).toEqual([]);
});

it("pages neither skip nor repeat when resources come and go between them", async () => {
  const { ec2, tag, group } = openTagged();
  const made = [];
  for (let i = 0; i < 7; i++) made.push(await group({ n: `${i}` }));
  const seen: string[] = [];
  for (let PaginationToken = ""; ;) {
    const page = await tag("GetResources", { ResourcesPerPage: 3, PaginationToken });
    seen.push(...page.ResourceTagMappingList.map(({ ResourceARN }: { ResourceARN: string }) => ResourceARN));
    await ec2("DeleteInternetGateway", { InternetGatewayId: seen.at(-1)!.split("/")[1]! });
    if (!(PaginationToken = page.PaginationToken)) break;
  }
  expect(seen).toEqual(made.sort());
});

it("a page has room for so many tags and splits no resource", async () => {
  const { tag, group } = openTagged();
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, ""]));
  for (let i = 0; i < 5; i++) await group(many);
  const sizes: number[] = [];
  for (let PaginationToken = ""; ;) {
    const page = await tag("GetResources", { TagsPerPage: 100, PaginationToken });
    sizes.push(page.ResourceTagMappingList.length);
    if (!(PaginationToken = page.PaginationToken)) break;
  }
  expect(sizes).toEqual([2, 2, 1]);
});

it.each([
  [{ ResourcesPerPage: 0 }],
  [{ ResourcesPerPage: 101 }],
  [{ TagsPerPage: 99 }],
  [{ TagsPerPage: 501 }],
  [{ PaginationToken: "wrong" }],
  [{ ResourceARNList: ["vpc-1"] }],
  [{ ResourceARNList: ["arn:aws:ec2:us-east-1:000000000000:vpc/vpc-1"], TagFilters: [{ Key: "a" }] }],
  [{ ResourceARNList: ["arn:aws:ec2:us-east-1:000000000000:vpc/vpc-1"], ResourceTypeFilters: ["ec2"] }],
  [{ ResourceARNList: ["arn:aws:ec2:us-east-1:000000000000:vpc/vpc-1"], ResourcesPerPage: 5 }],
])("%j is refused", async (input) => {
  const { tag } = openTagged();
  await expect(tag("GetResources", input)).rejects.toMatchObject({ code: "InvalidParameterException" });
});

it("compliance with tag policies is refused by name", async () => {
  const { tag } = openTagged();
  const what = "resourcegroupstaggingapi.GetResources.IncludeComplianceDetails";
  await expect(tag("GetResources", { IncludeComplianceDetails: true })).rejects.toMatchObject({ what });
});

it("keys and values are listed once, and only while something carries them", async () => {
  const { tag, group, ec2 } = openTagged();
  await group({ env: "test", team: "a" });
  const other = await group({ env: "live", old: "" });
  await ec2("DeleteTags", { Resources: [other.split("/")[1]!], Tags: [{ Key: "old" }] });
  expect(await tag("GetTagKeys")).toEqual({ PaginationToken: "", TagKeys: ["env", "team"] });
  expect(await tag("GetTagValues", { Key: "env" })).toEqual({ PaginationToken: "", TagValues: ["live", "test"] });
  expect((await tag("GetTagValues", { Key: "toString" })).TagValues).toEqual([]);
});

it("tags are added to resources of several kinds and taken away; what fails is told by ARN", async () => {
  const { ec2, tag, group } = openTagged();
  const gateway = await group({ a: "1" });
  const { KeyPairId } = await ec2("CreateKeyPair", { KeyName: "k" });
  const key = arnFor("key-pair", KeyPairId!);
  const missing = arnFor("vpc", "vpc-0123456789abcdef0");
  const others = "arn:aws:ec2:us-east-1:111122223333:vpc/vpc-0123456789abcdef0";
  const ResourceARNList = [gateway, key, missing, others];
  const { FailedResourcesMap } = await tag("TagResources", { ResourceARNList, Tags: { b: "2" } });
  expect(Object.keys(FailedResourcesMap)).toEqual([missing, others]);
  expect(FailedResourcesMap[missing]).toMatchObject({ StatusCode: 400, ErrorCode: "InvalidParameterException" });
  const { InternetGateways } = await ec2("DescribeInternetGateways", {
    InternetGatewayIds: [gateway.split("/")[1]!],
  });
  expect(InternetGateways![0]!.Tags).toEqual([
    { Key: "a", Value: "1" },
    { Key: "b", Value: "2" },
  ]);
  const { KeyPairs } = await ec2("DescribeKeyPairs", { KeyNames: ["k"] });
  expect(KeyPairs![0]!.Tags).toEqual([{ Key: "b", Value: "2" }]);
  const gone = await tag("UntagResources", { ResourceARNList: [gateway, key], TagKeys: ["a", "b", "c"] });
  expect(gone).toEqual({ FailedResourcesMap: {} });
  expect((await tag("GetTagKeys")).TagKeys).toEqual([]);
});

it("reserved keys and a 51st tag are refused", async () => {
  const { tag, group } = openTagged();
  const arn = await group(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, ""])));
  const refused = { code: "InvalidParameterException" };
  await expect(tag("TagResources", { ResourceARNList: [arn], Tags: { "aws:x": "" } })).rejects.toMatchObject(refused);
  await expect(tag("UntagResources", { ResourceARNList: [arn], TagKeys: ["aws:x"] })).rejects.toMatchObject(refused);
  await expect(tag("TagResources", { ResourceARNList: ["x"], Tags: { a: "" } })).rejects.toMatchObject(refused);
  const { FailedResourcesMap } = await tag("TagResources", { ResourceARNList: [arn], Tags: { one: "more" } });
  expect(Object.keys(FailedResourcesMap)).toEqual([arn]);
  const { ResourceTagMappingList } = await tag("GetResources", { ResourceARNList: [arn] });
  expect(ResourceTagMappingList[0].Tags).toHaveLength(50);
});
