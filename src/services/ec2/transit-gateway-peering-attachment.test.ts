/** Peerings of transit gateways: between Regions, accounts, and within one Region. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller, TestCloud } from "../../../test/cloud.ts";

const home: Caller = { account: "111111111111", region: "us-east-1" };
const away: Caller = { account: "222222222222", region: "eu-west-1" };

async function gatewayOf(test: TestCloud, caller: Caller) {
  return (await test.ec2("CreateTransitGateway", {}, caller)).TransitGateway!;
}

async function peer(test: TestCloud, from: Caller, to: Caller) {
  const [one, other] = [await gatewayOf(test, from), await gatewayOf(test, to)];
  const input = {
    TransitGatewayId: one.TransitGatewayId!,
    PeerTransitGatewayId: other.TransitGatewayId!,
    PeerAccountId: to.account!,
    PeerRegion: to.region!,
    TagSpecifications: [
      { ResourceType: "transit-gateway-attachment" as const, Tags: [{ Key: "Name", Value: "asked" }] },
    ],
  };
  const made = await test.ec2("CreateTransitGatewayPeeringAttachment", input, from);
  const id = made.TransitGatewayPeeringAttachment!.TransitGatewayAttachmentId!;
  return { one, other, id, made: made.TransitGatewayPeeringAttachment! };
}

const list = async (test: TestCloud, caller: Caller) =>
  (await test.ec2("DescribeTransitGatewayPeeringAttachments", {}, caller)).TransitGatewayPeeringAttachments!;

describe("peerings of transit gateways", () => {
  it("TGW-03 go across Regions and accounts, under one id, each end with tags of its own", async () => {
    const test = openCloud();
    const { id, one, other, made } = await peer(test, home, away);
    expect(made.State).toBe("initiatingRequest");
    expect(await list(test, home)).toMatchObject([{ State: "pendingAcceptance", Tags: [{ Value: "asked" }] }]);
    const input = { TransitGatewayAttachmentId: id };
    await expect(test.ec2("AcceptTransitGatewayPeeringAttachment", input, home)).rejects.toMatchObject({
      code: "InvalidParameterValue",
      message: `Cannot accept ${id} as the source of the peering request.`,
    });
    await test.ec2("AcceptTransitGatewayPeeringAttachment", input, away);
    await test.ec2("CreateTags", { Resources: [id], Tags: [{ Key: "Name", Value: "taken" }] }, away);
    expect(await list(test, home)).toMatchObject([{ State: "available", Tags: [{ Value: "asked" }] }]);
    expect(await list(test, away)).toMatchObject([{ State: "available", Tags: [{ Value: "taken" }] }]);
    const byId = { TransitGatewayAttachmentIds: [id] };
    const seen = (await test.ec2("DescribeTransitGatewayAttachments", byId, away)).TransitGatewayAttachments!;
    expect(seen).toMatchObject([
      {
        TransitGatewayId: other.TransitGatewayId,
        ResourceId: one.TransitGatewayId,
        ResourceOwnerId: home.account,
        ResourceType: "peering",
        Association: { TransitGatewayRouteTableId: other.Options!.AssociationDefaultRouteTableId },
      },
    ]);
    const tags = await test.ec2("DescribeTags", { Filters: [{ Name: "resource-id", Values: [id] }] }, away);
    expect(tags.Tags).toMatchObject([{ Key: "Name", Value: "taken" }]);
  });

  it("TGW-03 within a Region have an id at each end", async () => {
    const test = openCloud();
    const { id } = await peer(test, home, home);
    const input = { TransitGatewayAttachmentId: id };
    await expect(test.ec2("AcceptTransitGatewayPeeringAttachment", input, home)).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
    const ends = await list(test, home);
    const other = ends.find((end) => end.TransitGatewayAttachmentId !== id)!.TransitGatewayAttachmentId!;
    await test.ec2("AcceptTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId: other }, home);
    expect((await list(test, home)).map((end) => end.State)).toEqual(["available", "available"]);
    await test.ec2("DeleteTransitGatewayPeeringAttachment", input, home);
    expect((await list(test, home)).map((end) => end.State)).toEqual(["deleted", "deleted"]);
  });

  it("TGW-09 carry static routes only", async () => {
    const test = openCloud();
    const { id, one } = await peer(test, home, away);
    await test.ec2("AcceptTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId: id }, away);
    const table = { TransitGatewayRouteTableId: one.Options!.AssociationDefaultRouteTableId! };
    const at = { ...table, TransitGatewayAttachmentId: id };
    await expect(test.ec2("EnableTransitGatewayRouteTablePropagation", at, home)).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
    const { Route } = await test.ec2("CreateTransitGatewayRoute", { ...at, DestinationCidrBlock: "10.9.0.0/16" }, home);
    expect(Route).toMatchObject({ State: "active", TransitGatewayAttachments: [{ ResourceType: "peering" }] });
  });

  it("fail where nobody is, and end when one side says no", async () => {
    const test = openCloud();
    const { one, id } = await peer(test, home, away);
    await test.ec2("RejectTransitGatewayPeeringAttachment", { TransitGatewayAttachmentId: id }, away);
    expect(await list(test, home)).toMatchObject([{ State: "rejected" }]);
    const input = {
      TransitGatewayId: one.TransitGatewayId!,
      PeerTransitGatewayId: "tgw-00000000000000000",
      PeerAccountId: away.account!,
      PeerRegion: away.region!,
    };
    await test.ec2("CreateTransitGatewayPeeringAttachment", input, home);
    const [, failed] = await list(test, home);
    expect(failed).toMatchObject({ State: "failed", Status: { Code: "InvalidTransitGatewayID.NotFound" } });
    await test.ec2("DeleteTransitGateway", { TransitGatewayId: one.TransitGatewayId! }, home);
  });

  it("TGW-12 are one between two transit gateways, and hold both", async () => {
    const test = openCloud();
    const { one, other, id } = await peer(test, home, away);
    const again = {
      TransitGatewayId: one.TransitGatewayId!,
      PeerTransitGatewayId: other.TransitGatewayId!,
      PeerAccountId: away.account!,
      PeerRegion: away.region!,
    };
    await expect(test.ec2("CreateTransitGatewayPeeringAttachment", again, home)).rejects.toMatchObject({
      code: "DuplicateTransitGatewayAttachment",
    });
    await expect(
      test.ec2("DeleteTransitGateway", { TransitGatewayId: other.TransitGatewayId! }, away),
    ).rejects.toMatchObject({
      code: "IncorrectState",
      message: `${other.TransitGatewayId} has non-deleted Transit Gateway Cross Region Peering Attachments: ${id}.`,
    });
    const self = { ...again, PeerTransitGatewayId: one.TransitGatewayId!, PeerAccountId: home.account! };
    await expect(test.ec2("CreateTransitGatewayPeeringAttachment", self, home)).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });
});
