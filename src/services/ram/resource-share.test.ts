/** Resource shares after their creation: changed, tagged, and shown to who is invited; the types that can be shared. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller } from "../../../test/cloud.ts";

const owner: Caller = { account: "111111111111" };
const guest: Caller = { account: "222222222222" };
const stranger: Caller = { account: "333333333333" };

/** Three transit gateways in a share that the guest is invited to. */
async function offered() {
  const test = openCloud();
  const ram = (operation: string, input: object, caller = owner) => test.call("ram", operation, input, caller);
  const gateway = async () => (await test.ec2("CreateTransitGateway", {}, owner)).TransitGateway!.TransitGatewayArn!;
  const arns = [await gateway(), await gateway(), await gateway()];
  const create = {
    name: "hub",
    resourceArns: arns,
    principals: [guest.account],
    tags: [{ key: "team", value: "net" }],
  };
  const share: string = (await ram("CreateResourceShare", create)).resourceShare.resourceShareArn;
  const { resourceShareInvitations } = await ram("GetResourceShareInvitations", {}, guest);
  const invitation: string = resourceShareInvitations[0].resourceShareInvitationArn;
  const shown = async () => (await ram("GetResourceShares", { resourceOwner: "SELF" })).resourceShares[0];
  const tags = async () =>
    Object.fromEntries((await shown()).tags.map(({ key, value }: { key: string; value: string }) => [key, value]));
  return { ...test, ram, gateway, arns, share, invitation, shown, tags };
}

describe("UpdateResourceShare", () => {
  it("changes a share's name, and keeps what it does not name", async () => {
    const { ram, share, shown, cloud } = await offered();
    const before = await shown();
    await cloud.advance(60_000);
    const { resourceShare } = await ram("UpdateResourceShare", { resourceShareArn: share, name: "core" });
    expect(resourceShare).toMatchObject({ resourceShareArn: share, name: "core", allowExternalPrincipals: true });
    const after = await shown();
    expect(after).toEqual(resourceShare);
    expect(after).toEqual({ ...before, name: "core", lastUpdatedTime: after.lastUpdatedTime });
    expect(after.lastUpdatedTime - before.lastUpdatedTime).toBeGreaterThanOrEqual(60_000);
    expect((await ram("GetResourceShares", { resourceOwner: "SELF", name: "hub" })).resourceShares).toEqual([]);
  });

  it("closes a share to other accounts from then on, and opens it again", async () => {
    const { ram, share, shown } = await offered();
    const allow = (allowExternalPrincipals: boolean) =>
      ram("UpdateResourceShare", { resourceShareArn: share, allowExternalPrincipals });
    const invite = () => ram("AssociateResourceShare", { resourceShareArn: share, principals: [stranger.account] });
    await allow(false);
    expect(await shown()).toMatchObject({ name: "hub", allowExternalPrincipals: false });
    await expect(invite()).rejects.toMatchObject({ code: "OperationNotPermittedException" });
    await allow(true);
    expect((await invite()).resourceShareAssociations).toMatchObject([{ status: "ASSOCIATING" }]);
  });

  it("is done once for a token, and not again for other words", async () => {
    const { ram, share, shown } = await offered();
    const update = (name: string) => ram("UpdateResourceShare", { resourceShareArn: share, name, clientToken: "t" });
    const first = await update("one");
    await ram("UpdateResourceShare", { resourceShareArn: share, name: "two" });
    expect(await update("one")).toEqual(first);
    expect((await shown()).name).toBe("two");
    await expect(update("three")).rejects.toMatchObject({ code: "IdempotentParameterMismatchException" });
  });

  it.each<[string, string, object, Caller]>([
    ["ARNs of nothing", "MalformedArnException", { resourceShareArn: "hub" }, owner],
    ["shares of others", "UnknownResourceException", {}, guest],
  ])("refuses %s by %s", async (_, code, more, caller) => {
    const { ram, share } = await offered();
    await expect(
      ram("UpdateResourceShare", { resourceShareArn: share, name: "x", ...more }, caller),
    ).rejects.toMatchObject({ code });
  });

  it("finds no share that was deleted", async () => {
    const { ram, share } = await offered();
    await ram("DeleteResourceShare", { resourceShareArn: share });
    for (const [operation, more] of [
      ["UpdateResourceShare", { name: "x" }],
      ["TagResource", { tags: [] }],
      ["UntagResource", { tagKeys: [] }],
    ] as const)
      await expect(ram(operation, { resourceShareArn: share, ...more }), operation).rejects.toMatchObject({
        code: "UnknownResourceException",
      });
  });
});

describe("tags of a share", () => {
  it.each(["resourceShareArn", "resourceArn"])("are set and taken by its %s", async (by) => {
    const { ram, share, tags } = await offered();
    const tag = (...given: object[]) => ram("TagResource", { [by]: share, tags: given });
    await tag({ key: "team", value: "web" }, { key: "bare" });
    expect(await tags()).toEqual({ team: "web", bare: "" });
    const found = { resourceOwner: "SELF", tagFilters: [{ tagKey: "team", tagValues: ["web"] }] };
    expect((await ram("GetResourceShares", found)).resourceShares).toHaveLength(1);
    await ram("UntagResource", { [by]: share, tagKeys: ["team", "never"] });
    expect(await tags()).toEqual({ bare: "" });
    expect((await ram("GetResourceShares", found)).resourceShares).toEqual([]);
  });

  it("are fifty at most, named, and none of AWS's", async () => {
    const { ram, share, tags } = await offered();
    const tag = (given: object[]) => ram("TagResource", { resourceShareArn: share, tags: given });
    const many = Array.from({ length: 49 }, (_, at) => ({ key: `k${at}`, value: "v" }));
    await tag(many);
    await tag([{ key: "k0", value: "again" }]);
    const before = await tags();
    for (const [key, code] of [
      ["more", "TagLimitExceededException"],
      ["aws:x", "InvalidParameterException"],
      ["", "InvalidParameterException"],
      ["x".repeat(129), "InvalidParameterException"],
    ])
      await expect(tag([{ key, value: "v" }]), key).rejects.toMatchObject({ code });
    await expect(tag([{ key: "k0", value: "v".repeat(257) }])).rejects.toMatchObject({
      code: "InvalidParameterException",
    });
    expect(await tags()).toEqual(before);
    const created = ram("CreateResourceShare", { name: "x", tags: [...many, { key: "a" }, { key: "b" }] });
    await expect(created).rejects.toMatchObject({ code: "TagLimitExceededException" });
  });

  it.each<[string, object]>([
    ["TagResource", { tags: [{ key: "a", value: "b" }] }],
    ["UntagResource", { tagKeys: ["team"] }],
  ])("%s finds the share, and lets nobody else", async (operation, more) => {
    const { ram, share, tags } = await offered();
    const none = share.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    const cases: [object, string, Caller?][] = [
      [{ resourceShareArn: share }, "UnknownResourceException", guest],
      [{ resourceShareArn: none }, "UnknownResourceException"],
      [{ resourceArn: "hub" }, "MalformedArnException"],
      [{}, "InvalidParameterException"],
    ];
    for (const [named, code, caller] of cases)
      await expect(ram(operation, { ...named, ...more }, caller), code).rejects.toMatchObject({ code });
    expect(await tags()).toEqual({ team: "net" });
  });
});

describe("ListPendingInvitationResources", () => {
  it("shows who is invited what it would get, by pages that changes neither skip nor repeat", async () => {
    const { ram, arns, invitation, share } = await offered();
    const list = (more: object = {}) =>
      ram("ListPendingInvitationResources", { resourceShareInvitationArn: invitation, ...more }, guest);
    const inOrder = arns.toSorted((a, b) => (a < b ? -1 : 1));
    const { resources } = await list();
    expect(resources).toEqual(
      inOrder.map((arn) => ({
        arn,
        type: "ec2:TransitGateway",
        resourceShareArn: share,
        resourceRegionScope: "REGIONAL",
      })),
    );
    expect((await list({ resourceRegionScope: "GLOBAL" })).resources).toEqual([]);
    for (const resourceRegionScope of ["REGIONAL", "ALL"])
      expect((await list({ resourceRegionScope })).resources).toEqual(resources);
    const first = await list({ maxResults: 2 });
    expect(first.resources).toEqual(resources.slice(0, 2));
    await ram("DisassociateResourceShare", { resourceShareArn: share, resourceArns: inOrder.slice(0, 1) });
    const second = await list({ maxResults: 2, nextToken: first.nextToken });
    expect(second).toEqual({ resources: resources.slice(2), nextToken: undefined });
    expect((await list()).resources).toEqual(resources.slice(1));
  });

  it.each<[string, object, string, Caller]>([
    ["a stranger", {}, "ResourceShareInvitationArnNotFoundException", stranger],
    ["the sender", {}, "ResourceShareInvitationArnNotFoundException", owner],
    ["another Region", {}, "ResourceShareInvitationArnNotFoundException", { ...guest, region: "eu-west-1" }],
    ["what is no ARN", { resourceShareInvitationArn: "x" }, "MalformedArnException", guest],
    ["a foreign token", { nextToken: "x" }, "InvalidNextTokenException", guest],
    ["pages of nothing", { maxResults: 0 }, "ValidationException", guest],
  ])("refuses %s", async (_, more, code, caller) => {
    const { ram, invitation } = await offered();
    const input = { resourceShareInvitationArn: invitation, ...more };
    await expect(ram("ListPendingInvitationResources", input, caller)).rejects.toMatchObject({ code });
  });

  it("ends with the invitation", async () => {
    const { ram, invitation, share, cloud } = await offered();
    const by = { resourceShareInvitationArn: invitation };
    await ram("RejectResourceShareInvitation", by, guest);
    await expect(ram("ListPendingInvitationResources", by, guest)).rejects.toMatchObject({
      code: "ResourceShareInvitationAlreadyRejectedException",
    });
    await ram("AssociateResourceShare", { resourceShareArn: share, principals: [guest.account] });
    const { resourceShareInvitations } = await ram("GetResourceShareInvitations", {}, guest);
    const again = { resourceShareInvitationArn: resourceShareInvitations.at(-1).resourceShareInvitationArn };
    expect((await ram("ListPendingInvitationResources", again, guest)).resources).toHaveLength(3);
    await cloud.advance(7 * 86_400_000);
    await expect(ram("ListPendingInvitationResources", again, guest)).rejects.toMatchObject({
      code: "ResourceShareInvitationExpiredException",
    });
  });
});

describe("ListResourceTypes", () => {
  const types = ["ec2:TransitGateway", "ec2:TransitGatewayMulticastDomain"];
  it.each<[string | undefined, string[]]>([
    [undefined, types],
    ["ALL", types],
    ["REGIONAL", types],
    ["GLOBAL", []],
  ])("of the scope %s are %o", async (resourceRegionScope, shown) => {
    const { call } = openCloud();
    const list = (more: object) => call("ram", "ListResourceTypes", { resourceRegionScope, ...more });
    const { resourceTypes, nextToken } = await list({});
    expect(resourceTypes.map(({ resourceType }: { resourceType: string }) => resourceType)).toEqual(shown);
    expect(nextToken).toBeUndefined();
    const first = await list({ maxResults: 1 });
    const rest = first.nextToken ? await list({ nextToken: first.nextToken }) : { resourceTypes: [] };
    expect([...first.resourceTypes, ...rest.resourceTypes]).toEqual(resourceTypes);
    for (const one of resourceTypes) expect(one).toMatchObject({ serviceName: "ec2", resourceRegionScope: "REGIONAL" });
    await expect(call("ram", "ListResourceTypes", { nextToken: "x" })).rejects.toMatchObject({
      code: "InvalidNextTokenException",
    });
  });
});

describe("pages", () => {
  it.each<[string, object, string, (one: Record<string, string>) => string | undefined]>([
    [
      "GetResourceShareAssociations",
      { associationType: "RESOURCE" },
      "resourceShareAssociations",
      ({ associatedEntity }) => associatedEntity,
    ],
    ["ListResources", { resourceOwner: "SELF" }, "resources", ({ arn }) => arn],
  ])(
    "of %s neither skip nor repeat what stays when something leaves between them",
    async (operation, asked, list, id) => {
      const { ram, share } = await offered();
      const page = (nextToken?: string) => ram(operation, { ...asked, maxResults: 1, nextToken });
      const all = (await ram(operation, asked))[list].map(id);
      expect(all).toHaveLength(3);
      const first = await page();
      await ram("DisassociateResourceShare", { resourceShareArn: share, resourceArns: [id(first[list][0])] });
      const second = await page(first.nextToken);
      const third = await page(second.nextToken);
      expect([first, second, third].map((one) => id(one[list][0]))).toEqual(all);
      expect(third.nextToken).toBeUndefined();
    },
  );

  it.each<[string, object, Caller, string, (one: Record<string, string>) => string | undefined]>([
    ["ListPrincipals", { resourceOwner: "SELF" }, owner, "principals", ({ id }) => id],
    ["GetResourceShares", { resourceOwner: "SELF" }, owner, "resourceShares", ({ name }) => name],
    [
      "GetResourceShareInvitations",
      {},
      guest,
      "resourceShareInvitations",
      ({ resourceShareName }) => resourceShareName,
    ],
  ])("of %s hold each thing once", async (operation, asked, caller, list, id) => {
    const { ram, share } = await offered();
    await ram("AssociateResourceShare", { resourceShareArn: share, principals: [stranger.account] });
    await ram("CreateResourceShare", { name: "second", principals: [guest.account] });
    const all = (await ram(operation, asked, caller))[list].map(id);
    const found: string[] = [];
    for (let nextToken: string | undefined, more = true; more; more = nextToken !== undefined) {
      const page = await ram(operation, { ...asked, maxResults: 1, nextToken }, caller);
      found.push(...page[list].map(id));
      nextToken = page.nextToken;
    }
    expect(found).toEqual(all);
    expect(found.length).toBeGreaterThan(1);
  });
});
