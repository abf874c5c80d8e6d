/** Sharing transit gateways between accounts: shares, invitations, what sharing allows, and its end. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller, TestCloud } from "../../../test/cloud.ts";

const owner: Caller = { account: "111111111111" };
const guest: Caller = { account: "222222222222" };
const stranger: Caller = { account: "333333333333" };

/** A transit gateway shared with the guest, who has not answered. */
async function shared(options: object = {}) {
  const test = openCloud();
  const gateway = (await test.ec2("CreateTransitGateway", { Options: options }, owner)).TransitGateway!;
  const input = {
    name: "hub",
    resourceArns: [gateway.TransitGatewayArn],
    principals: [guest.account],
    tags: [{ key: "team", value: "network" }],
  };
  const { resourceShare } = await test.call("ram", "CreateResourceShare", input, owner);
  const arn: string = resourceShare.resourceShareArn;
  const invitations = async (caller: Caller) =>
    (await test.call("ram", "GetResourceShareInvitations", {}, caller)).resourceShareInvitations;
  const answer = async (verb: "Accept" | "Reject") => {
    const [{ resourceShareInvitationArn }] = await invitations(guest);
    return test.call("ram", `${verb}ResourceShareInvitation`, { resourceShareInvitationArn }, guest);
  };
  const sees = async (caller: Caller) =>
    (await test.ec2("DescribeTransitGateways", {}, caller)).TransitGateways!.map((one) => one.TransitGatewayId);
  return { test, gateway, id: gateway.TransitGatewayId!, arn, resourceShare, invitations, answer, sees };
}

async function attach(test: TestCloud, TransitGatewayId: string, caller: Caller, second = 5) {
  const vpc = (await test.ec2("CreateVpc", { CidrBlock: `10.${second}.0.0/16` }, caller)).Vpc!.VpcId!;
  const subnet = { VpcId: vpc, CidrBlock: `10.${second}.0.0/24`, AvailabilityZone: "us-east-1a" };
  const SubnetIds = [(await test.ec2("CreateSubnet", subnet, caller)).Subnet!.SubnetId!];
  const input = { TransitGatewayId, VpcId: vpc, SubnetIds };
  const made = await test.ec2("CreateTransitGatewayVpcAttachment", input, caller);
  return { ...made.TransitGatewayVpcAttachment!, vpc };
}

describe("a resource share", () => {
  it("TGW-13 SYS-020 is seen by an account that it names once that has accepted, and by no other", async () => {
    const { id, invitations, answer, sees, arn } = await shared();
    expect(await sees(guest)).toEqual([]);
    expect(await invitations(guest)).toMatchObject([
      { resourceShareArn: arn, status: "PENDING", senderAccountId: owner.account },
    ]);
    expect(await invitations(stranger)).toEqual([]);
    const { resourceShareInvitation } = await answer("Accept");
    expect(resourceShareInvitation.status).toBe("ACCEPTED");
    expect([await sees(guest), await sees(stranger)]).toEqual([[id], []]);
    await expect(answer("Accept")).rejects.toMatchObject({ code: "ResourceShareInvitationAlreadyAcceptedException" });
  });

  it("is listed by its owner and by who took it, with what is in it", async () => {
    const { test, arn, resourceShare, answer, gateway } = await shared();
    expect(resourceShare).toMatchObject({
      name: "hub",
      status: "ACTIVE",
      allowExternalPrincipals: true,
      owningAccountId: owner.account,
      tags: [{ key: "team", value: "network" }],
      featureSet: "STANDARD",
    });
    await answer("Accept");
    const sharesOf = async (resourceOwner: string, caller: Caller) =>
      (await test.call("ram", "GetResourceShares", { resourceOwner }, caller)).resourceShares;
    expect(await sharesOf("SELF", owner)).toMatchObject([{ resourceShareArn: arn }]);
    expect(await sharesOf("OTHER-ACCOUNTS", guest)).toMatchObject([{ resourceShareArn: arn }]);
    expect(await sharesOf("OTHER-ACCOUNTS", stranger)).toEqual([]);
    const members = async (associationType: string) =>
      (await test.call("ram", "GetResourceShareAssociations", { associationType }, owner)).resourceShareAssociations;
    expect(await members("PRINCIPAL")).toMatchObject([
      { associatedEntity: guest.account, status: "ASSOCIATED", external: true },
    ]);
    expect(await members("RESOURCE")).toMatchObject([
      { associatedEntity: gateway.TransitGatewayArn, status: "ASSOCIATED" },
    ]);
    const { resources } = await test.call("ram", "ListResources", { resourceOwner: "OTHER-ACCOUNTS" }, guest);
    expect(resources).toMatchObject([{ arn: gateway.TransitGatewayArn, type: "ec2:TransitGateway" }]);
    const { principals } = await test.call("ram", "ListPrincipals", { resourceOwner: "SELF" }, owner);
    expect(principals).toMatchObject([{ id: guest.account, resourceShareArn: arn }]);
    const { permissions } = await test.call("ram", "ListResourceSharePermissions", { resourceShareArn: arn }, owner);
    expect(permissions).toMatchObject([{ name: "AWSRAMDefaultPermissionTransitGateway", status: "ASSOCIATED" }]);
  });

  it("is rejected, expires after seven days, and can be offered again", async () => {
    const { test, arn, answer, invitations, sees } = await shared();
    await answer("Reject");
    expect(await sees(guest)).toEqual([]);
    const again = { resourceShareArn: arn, principals: [guest.account] };
    await test.call("ram", "AssociateResourceShare", again, owner);
    await test.cloud.advance(7 * 86_400_000);
    expect((await invitations(guest)).map((one: { status: string }) => one.status)).toEqual(["REJECTED", "EXPIRED"]);
  });

  it("ends with its deletion, its account or its resource; what was attached stays", async () => {
    const { test, id, arn, answer, sees, gateway } = await shared({ AutoAcceptSharedAttachments: "enable" });
    await answer("Accept");
    const { TransitGatewayAttachmentId } = await attach(test, id, guest);
    const out = { resourceShareArn: arn, resourceArns: [gateway.TransitGatewayArn] };
    await test.call("ram", "DisassociateResourceShare", out, owner);
    expect(await sees(guest)).toEqual([]);
    await test.call("ram", "AssociateResourceShare", out, owner);
    expect(await sees(guest)).toEqual([id]);
    await test.call("ram", "DisassociateResourceShare", { resourceShareArn: arn, principals: [guest.account] }, guest);
    expect(await sees(guest)).toEqual([]);
    await test.call("ram", "DeleteResourceShare", { resourceShareArn: arn }, owner);
    const all = { resourceOwner: "SELF", resourceShareStatus: "DELETED" };
    expect((await test.call("ram", "GetResourceShares", all, owner)).resourceShares).toHaveLength(1);
    const [attachment] = (await test.ec2("DescribeTransitGatewayAttachments", {}, guest)).TransitGatewayAttachments!;
    expect(attachment).toMatchObject({ TransitGatewayAttachmentId, State: "available" });
  });

  it("takes what the caller owns, accounts other than its own, and nothing that is not built", async () => {
    const { test, gateway } = await shared();
    const create = (more: object, caller = owner) =>
      test.call("ram", "CreateResourceShare", { name: "x", ...more }, caller);
    const arn = gateway.TransitGatewayArn!;
    await expect(create({ resourceArns: [arn] }, guest)).rejects.toMatchObject({
      code: "OperationNotPermittedException",
    });
    await expect(create({ resourceArns: [arn.replace(/.$/, "x")] })).rejects.toMatchObject({
      code: "UnknownResourceException",
    });
    await expect(create({ resourceArns: ["tgw-1"] })).rejects.toMatchObject({ code: "MalformedArnException" });
    await expect(create({ principals: [owner.account] })).rejects.toMatchObject({ code: "InvalidParameterException" });
    await expect(create({ principals: [guest.account], allowExternalPrincipals: false })).rejects.toMatchObject({
      code: "OperationNotPermittedException",
    });
    const subnet = "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-0123456789abcdef0";
    await expect(create({ resourceArns: [subnet] })).rejects.toMatchObject({ status: 501 });
    const organization = "arn:aws:organizations::111111111111:organization/o-abc";
    await expect(create({ principals: [organization] })).rejects.toMatchObject({ status: 501 });
  });
});

describe("a shared transit gateway", () => {
  it("TGW-13 TGW-16 takes attachments of other accounts when its owner accepts them", async () => {
    const { test, id, answer, gateway } = await shared();
    await answer("Accept");
    const made = await attach(test, id, guest);
    expect(made.State).toBe("pendingAcceptance");
    const byId = { TransitGatewayAttachmentId: made.TransitGatewayAttachmentId! };
    const enis = async () => {
      const filter = { Filters: [{ Name: "vpc-id", Values: [made.vpc] }] };
      return (await test.ec2("DescribeNetworkInterfaces", filter, guest)).NetworkInterfaces!;
    };
    expect(await enis()).toEqual([]);
    await expect(test.ec2("AcceptTransitGatewayVpcAttachment", byId, guest)).rejects.toMatchObject({
      code: "InvalidTransitGatewayAttachmentID.NotFound",
    });
    await test.ec2("AcceptTransitGatewayVpcAttachment", byId, owner);
    await test.ec2(
      "CreateTags",
      { Resources: [byId.TransitGatewayAttachmentId], Tags: [{ Key: "a", Value: "b" }] },
      owner,
    );
    expect(await enis()).toMatchObject([{ InterfaceType: "transit_gateway", OwnerId: guest.account }]);
    const seen = async (caller: Caller) =>
      (await test.ec2("DescribeTransitGatewayAttachments", {}, caller)).TransitGatewayAttachments!;
    const table = gateway.Options!.AssociationDefaultRouteTableId;
    const both = {
      State: "available",
      ResourceOwnerId: guest.account,
      TransitGatewayOwnerId: owner.account,
      Association: { TransitGatewayRouteTableId: table },
    };
    expect(await seen(owner)).toMatchObject([{ ...both, Tags: [{ Key: "a" }] }]);
    expect(await seen(guest)).toMatchObject([{ ...both, Tags: [] }]);
    const routes = { TransitGatewayRouteTableId: table!, Filters: [{ Name: "type", Values: ["propagated"] }] };
    const { Routes } = await test.ec2("SearchTransitGatewayRoutes", routes, owner);
    expect(Routes!.map((route) => route.DestinationCidrBlock)).toEqual(["10.5.0.0/16"]);
    await expect(test.ec2("SearchTransitGatewayRoutes", routes, guest)).rejects.toMatchObject({
      code: "InvalidRouteTableID.NotFound",
    });
  });

  it("takes them at once where it accepts all, rejects them, and is its owner's to change", async () => {
    const { test, id, answer } = await shared({ AutoAcceptSharedAttachments: "enable" });
    await answer("Accept");
    expect((await attach(test, id, guest)).State).toBe("pending");
    await expect(test.ec2("ModifyTransitGateway", { TransitGatewayId: id }, guest)).rejects.toMatchObject({
      code: "UnauthorizedOperation",
    });
    await expect(attach(test, id, stranger)).rejects.toMatchObject({ code: "InvalidTransitGatewayID.NotFound" });
    const Options = { AutoAcceptSharedAttachments: "disable" as const };
    await test.ec2("ModifyTransitGateway", { TransitGatewayId: id, Options }, owner);
    const second = await attach(test, id, guest, 6);
    const byId = { TransitGatewayAttachmentId: second.TransitGatewayAttachmentId! };
    await test.ec2("RejectTransitGatewayVpcAttachment", byId, owner);
    const filter = { TransitGatewayAttachmentIds: [byId.TransitGatewayAttachmentId] };
    const [now] = (await test.ec2("DescribeTransitGatewayVpcAttachments", filter, guest)).TransitGatewayVpcAttachments!;
    expect(now!.State).toBe("rejected");
  });
});
