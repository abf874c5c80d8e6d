/** Managed prefix lists through their operations. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { parseAddress } from "../../net/address.ts";
import { contains, isCanonicalPrefix, prefix } from "../../net/prefix.ts";
import { prefixListEntries } from "./prefix-list-entry.ts";

const cidrs = (...list: string[]) => list.map((Cidr) => ({ Cidr }));

async function make({ ec2 }: TestCloud, MaxEntries: number, ...list: string[]): Promise<string> {
  const { PrefixList } = await ec2("CreateManagedPrefixList", {
    PrefixListName: "offices",
    AddressFamily: "IPv4",
    MaxEntries,
    Entries: cidrs(...list),
  });
  return PrefixList!.PrefixListId!;
}

async function shown({ ec2 }: TestCloud, id: string) {
  return (await ec2("DescribeManagedPrefixLists", { PrefixListIds: [id] })).PrefixLists![0]!;
}

async function held({ ec2 }: TestCloud, PrefixListId: string, TargetVersion?: number) {
  const { Entries } = await ec2("GetManagedPrefixListEntries", { PrefixListId, TargetVersion });
  return Entries!.map(({ Cidr }) => Cidr);
}

describe("own lists", () => {
  it("are made with entries in canonical form, and settle", async () => {
    const cloud = openCloud();
    const { PrefixList } = await cloud.ec2("CreateManagedPrefixList", {
      PrefixListName: "offices",
      AddressFamily: "IPv4",
      MaxEntries: 3,
      Entries: [{ Cidr: "10.1.2.3/16", Description: "one" }],
      TagSpecifications: [{ ResourceType: "prefix-list", Tags: [{ Key: "a", Value: "b" }] }],
    });
    const id = PrefixList!.PrefixListId!;
    expect(PrefixList).toMatchObject({
      State: "create-in-progress",
      Version: 1,
      MaxEntries: 3,
      OwnerId: "000000000000",
    });
    expect(await shown(cloud, id)).toEqual({
      ...PrefixList,
      State: "create-complete",
      PrefixListArn: `arn:aws:ec2:us-east-1:000000000000:prefix-list/${id}`,
      Tags: [{ Key: "a", Value: "b" }],
    });
    const { Entries } = await cloud.ec2("GetManagedPrefixListEntries", { PrefixListId: id });
    expect(Entries).toEqual([{ Cidr: "10.1.0.0/16", Description: "one" }]);
  });

  it("get a new version with each change of entries; earlier ones can be read and brought back", async () => {
    const cloud = openCloud();
    const PrefixListId = await make(cloud, 3, "10.1.0.0/16", "10.2.0.0/16");
    const modify = (rest: object) => cloud.ec2("ModifyManagedPrefixList", { PrefixListId, ...rest });
    const { PrefixList } = await modify({
      CurrentVersion: 1,
      AddEntries: cidrs("10.3.0.0/16"),
      RemoveEntries: cidrs("10.1.0.0/16"),
    });
    expect(PrefixList).toMatchObject({ State: "modify-in-progress", Version: 1 });
    expect(await shown(cloud, PrefixListId)).toMatchObject({ State: "modify-complete", Version: 2 });
    expect(await held(cloud, PrefixListId)).toEqual(["10.2.0.0/16", "10.3.0.0/16"]);
    expect(await held(cloud, PrefixListId, 1)).toEqual(["10.1.0.0/16", "10.2.0.0/16"]);
    await expect(held(cloud, PrefixListId, 3)).rejects.toMatchObject({ code: "InvalidParameterValue" });
    const restore = (PreviousVersion: number, CurrentVersion: number) =>
      cloud.ec2("RestoreManagedPrefixListVersion", { PrefixListId, PreviousVersion, CurrentVersion });
    await expect(restore(1, 1)).rejects.toMatchObject({ code: "PrefixListVersionMismatch" });
    await expect(restore(2, 2)).rejects.toMatchObject({ code: "InvalidParameterValue" });
    expect((await restore(1, 2)).PrefixList).toMatchObject({ State: "restore-in-progress" });
    expect(await shown(cloud, PrefixListId)).toMatchObject({ State: "restore-complete", Version: 3 });
    expect(await held(cloud, PrefixListId)).toEqual(["10.1.0.0/16", "10.2.0.0/16"]);
    await modify({ PrefixListName: "branches" });
    expect(await shown(cloud, PrefixListId)).toMatchObject({ PrefixListName: "branches", Version: 3 });
  });

  it.each<[object, string]>([
    [{ CurrentVersion: 0, AddEntries: cidrs("10.3.0.0/16") }, "InvalidParameterValue"],
    [{ CurrentVersion: 2, AddEntries: cidrs("10.3.0.0/16") }, "PrefixListVersionMismatch"],
    [{ AddEntries: cidrs("10.3.0.0/16"), MaxEntries: 5 }, "InvalidParameterCombination"],
    [{ AddEntries: cidrs("10.3.0.0/16"), RemoveEntries: cidrs("10.3.0.0/16") }, "InvalidParameterValue"],
    [{ AddEntries: cidrs("10.3.0.0/16", "10.3.1.1/16") }, "InvalidParameterValue"],
    [{ AddEntries: cidrs("10.1.0.0/16") }, "InvalidRequest"],
    [{ AddEntries: cidrs("2001:db8::/32") }, "InvalidParameterValue"],
    [{ AddEntries: cidrs("10.3.0.0/16", "10.4.0.0/16") }, "PrefixListMaxEntriesExceeded"],
    [{ RemoveEntries: cidrs("10.9.0.0/16") }, "InvalidParameterValue"],
    [{ MaxEntries: 1 }, "InvalidParameterValue"],
    [{ MaxEntries: 1001 }, "InvalidParameterValue"],
    [{ PrefixListName: "com.amazonaws.mine" }, "InvalidParameterValue"],
    [{ CurrentVersion: 1 }, "InvalidRequest"],
  ])("refuse %j", async (rest, code) => {
    const cloud = openCloud();
    const PrefixListId = await make(cloud, 3, "10.1.0.0/16", "10.2.0.0/16");
    await expect(cloud.ec2("ModifyManagedPrefixList", { PrefixListId, ...rest })).rejects.toMatchObject({ code });
    expect(await shown(cloud, PrefixListId)).toMatchObject({ State: "create-complete", Version: 1, MaxEntries: 3 });
  });

  it.each<[object, string]>([
    [{ PrefixListName: "com.amazonaws.x" }, "InvalidParameterValue"],
    [{ AddressFamily: "ipv4" }, "InvalidParameterValue"],
    [{ MaxEntries: 0 }, "InvalidParameterValue"],
    [{ MaxEntries: 1, Entries: cidrs("10.0.0.0/8", "11.0.0.0/8") }, "PrefixListMaxEntriesExceeded"],
    [{ Entries: cidrs("10.0.0.0/8", "10.1.0.0/8") }, "InvalidParameterValue"],
    [{ Entries: cidrs("::/0") }, "InvalidParameterValue"],
  ])("are not made with %j", async (rest, code) => {
    const { ec2 } = openCloud();
    const request = { PrefixListName: "a", AddressFamily: "IPv4", MaxEntries: 5, ...rest };
    await expect(ec2("CreateManagedPrefixList", request)).rejects.toMatchObject({ code });
  });

  it("pages of entries belong to one version, whatever changes between them", async () => {
    const cloud = openCloud();
    const PrefixListId = await make(cloud, 5, "10.1.0.0/16", "10.2.0.0/16", "10.3.0.0/16");
    const one = await cloud.ec2("GetManagedPrefixListEntries", { PrefixListId, MaxResults: 2 });
    await cloud.ec2("ModifyManagedPrefixList", { PrefixListId, RemoveEntries: cidrs("10.1.0.0/16") });
    const NextToken = one.NextToken!;
    const two = await cloud.ec2("GetManagedPrefixListEntries", { PrefixListId, MaxResults: 2, NextToken });
    expect([...one.Entries!, ...two.Entries!].map(({ Cidr }) => Cidr)).toEqual([
      "10.1.0.0/16",
      "10.2.0.0/16",
      "10.3.0.0/16",
    ]);
    expect(two.NextToken).toBeUndefined();
  });

  it("that are referred to tell by whom, cannot be deleted, and grow only as far as referrers can carry", async () => {
    const cloud = openCloud();
    const { ec2 } = cloud;
    const PrefixListId = await make(cloud, 10, "10.1.0.0/16");
    const { GroupId = "" } = await ec2("CreateSecurityGroup", { GroupName: "g", Description: "d" });
    const rule = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, PrefixListIds: [{ PrefixListId }] };
    await ec2("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [rule, { ...rule, FromPort: 21 }] });
    const { PrefixListAssociations } = await ec2("GetManagedPrefixListAssociations", { PrefixListId });
    expect(PrefixListAssociations).toEqual([{ ResourceId: GroupId, ResourceOwner: "000000000000" }]);
    await expect(ec2("DeleteManagedPrefixList", { PrefixListId })).rejects.toMatchObject({
      code: "DependencyViolation",
    });
    await ec2("ModifyManagedPrefixList", { PrefixListId, MaxEntries: 30 });
    expect(await shown(cloud, PrefixListId)).toMatchObject({ State: "modify-complete", MaxEntries: 30, Version: 1 });
    await ec2("ModifyManagedPrefixList", { PrefixListId, MaxEntries: 31 });
    const failed = await shown(cloud, PrefixListId);
    expect(failed).toMatchObject({ State: "modify-failed", MaxEntries: 30 });
    expect(failed.StateMessage).toContain(GroupId);
    await ec2("RevokeSecurityGroupIngress", { GroupId, IpPermissions: [rule, { ...rule, FromPort: 21 }] });
    expect((await ec2("DeleteManagedPrefixList", { PrefixListId })).PrefixList).toMatchObject({
      State: "delete-in-progress",
    });
    await expect(shown(cloud, PrefixListId)).rejects.toMatchObject({ code: "InvalidPrefixListID.NotFound" });
  });

  it("count at once for what reads them", async () => {
    const cloud = openCloud();
    const id = await make(cloud, 2, "10.1.0.0/16");
    expect(prefixListEntries(cloud.cloud.reader, id)).toEqual(["10.1.0.0/16"]);
    await cloud.ec2("ModifyManagedPrefixList", { PrefixListId: id, AddEntries: cidrs("10.2.0.0/16") });
    expect(prefixListEntries(cloud.cloud.reader, id)).toEqual(["10.1.0.0/16", "10.2.0.0/16"]);
    await cloud.ec2("DeleteManagedPrefixList", { PrefixListId: id });
    expect(prefixListEntries(cloud.cloud.reader, id)).toEqual([]);
  });

  it("take their time with AWS's lifecycle, and no other change meanwhile", async () => {
    const cloud = openCloud({ lifecycle: "real" });
    const PrefixListId = await make(cloud, 2, "10.1.0.0/16");
    const modify = () => cloud.ec2("ModifyManagedPrefixList", { PrefixListId, AddEntries: cidrs("10.2.0.0/16") });
    await expect(modify()).rejects.toMatchObject({ code: "IncorrectState" });
    await cloud.cloud.scheduler.advance(10_000);
    await modify();
    expect(await held(cloud, PrefixListId)).toEqual(["10.1.0.0/16"]);
    await cloud.cloud.scheduler.advance(10_000);
    expect(await held(cloud, PrefixListId)).toEqual(["10.1.0.0/16", "10.2.0.0/16"]);
    cloud.cloud.scheduler.stop();
  });
});

describe("AWS's lists", () => {
  it("are there in every Region, out of this cloud's own public space, and nobody's to change", async () => {
    const cloud = openCloud();
    const { PrefixLists } = await cloud.ec2("DescribeManagedPrefixLists", {}, { region: "ap-southeast-2" });
    const names = PrefixLists!.map(({ PrefixListName }) => PrefixListName);
    for (const service of ["s3", "dynamodb", "ec2-instance-connect", "ipv6.ec2-instance-connect"])
      expect(names).toContain(`com.amazonaws.ap-southeast-2.${service}`);
    expect(names).toContain("com.amazonaws.global.cloudfront.origin-facing");
    for (const list of PrefixLists!) {
      expect(list).toMatchObject({ OwnerId: "AWS", State: "create-complete" });
      const entries = prefixListEntries(cloud.cloud.reader, list.PrefixListId!);
      expect(entries.every(isCanonicalPrefix)).toBe(true);
    }
    const { PrefixLists: services } = await cloud.ec2("DescribePrefixLists", {
      Filters: [{ Name: "prefix-list-name", Values: ["com.amazonaws.us-east-1.s3"] }],
    });
    const [s3] = services!;
    expect(s3!.Cidrs!.every((cidr) => contains(prefix("198.19.192.0/18"), parseAddress(cidr.split("/")[0]!)!))).toBe(
      true,
    );
    const PrefixListId = s3!.PrefixListId!;
    await expect(cloud.ec2("DeleteManagedPrefixList", { PrefixListId })).rejects.toMatchObject({
      code: "UnauthorizedOperation",
    });
    const { Entries } = await cloud.ec2("GetManagedPrefixListEntries", { PrefixListId });
    expect(Entries!.map(({ Cidr }) => Cidr)).toEqual(s3!.Cidrs);
    const elsewhere = cloud.ec2("DescribePrefixLists", { PrefixListIds: [PrefixListId] }, { region: "eu-west-1" });
    await expect(elsewhere).rejects.toMatchObject({ code: "InvalidPrefixListID.NotFound" });
  });

  it("stand before the account's own, in pages and by owner", async () => {
    const cloud = openCloud();
    const own = [await make(cloud, 1), await make(cloud, 1)];
    const all = (await cloud.ec2("DescribeManagedPrefixLists")).PrefixLists!.map(({ PrefixListId }) => PrefixListId!);
    expect(all.slice(-2)).toEqual(own);
    const paged: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloud.ec2("DescribeManagedPrefixLists", { MaxResults: 4, NextToken });
      paged.push(...page.PrefixLists!.map(({ PrefixListId }) => PrefixListId!));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(paged).toEqual(all);
    const mine = await cloud.ec2("DescribeManagedPrefixLists", {
      Filters: [{ Name: "owner-id", Values: ["000000000000"] }],
    });
    expect(mine.PrefixLists!.map(({ PrefixListId }) => PrefixListId)).toEqual(own);
  });
});

it("a page of AWS's lists has one at least", async () => {
  const { ec2 } = openCloud();
  for (const MaxResults of [0, -1])
    await expect(ec2("DescribePrefixLists", { MaxResults })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const first = await ec2("DescribePrefixLists", { MaxResults: 1 });
  expect(first.PrefixLists).toHaveLength(1);
  const rest = await ec2("DescribePrefixLists", { NextToken: first.NextToken });
  expect([...first.PrefixLists!, ...rest.PrefixLists!]).toEqual((await ec2("DescribePrefixLists")).PrefixLists);
});
