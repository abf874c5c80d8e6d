/** VPC peering connections through their operations: the handshake, its ends, options, routes. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller } from "../../../test/cloud.ts";
import type { VpcPeeringConnection } from "../../models/ec2.d.ts";

const me = "000000000000";
const friend = { account: "111122223333" };
const far = { region: "eu-west-1" };
const hour = 3_600_000;

function open(options: Parameters<typeof openCloud>[0] = {}) {
  const opened = openCloud(options);
  const { ec2 } = opened;
  const newVpc = async (CidrBlock: string, at: Caller = {}) => (await ec2("CreateVpc", { CidrBlock }, at)).Vpc!.VpcId!;
  const ask = async (VpcId: string, PeerVpcId: string, at: Caller = {}, by: Caller = {}) => {
    const input = { VpcId, PeerVpcId, PeerOwnerId: at.account, PeerRegion: at.region };
    return (await ec2("CreateVpcPeeringConnection", input, by)).VpcPeeringConnection!.VpcPeeringConnectionId!;
  };
  const accept = (VpcPeeringConnectionId: string, at: Caller = {}) =>
    ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId }, at);
  const see = async (id: string, at: Caller = {}) =>
    (await ec2("DescribeVpcPeeringConnections", { VpcPeeringConnectionIds: [id] }, at)).VpcPeeringConnections![0]!;
  const list = async (at: Caller = {}) =>
    (await ec2("DescribeVpcPeeringConnections", {}, at)).VpcPeeringConnections!.map(
      (one) => one.VpcPeeringConnectionId!,
    );
  const peer = async (a: string, b: string, at: Caller = {}) => {
    const id = await ask(a, b, at);
    await accept(id, at);
    return id;
  };
  return { ...opened, newVpc, ask, accept, see, list, peer };
}

const code = ({ Status }: VpcPeeringConnection) => Status!.Code;
const gone = { code: "InvalidVpcPeeringConnectionID.NotFound" };

it("PER-01 PER-07 one asks, the other accepts, and both see the connection", async () => {
  const { ec2, newVpc, accept, see } = open();
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16")];
  const TagSpecifications = [
    { ResourceType: "vpc-peering-connection" as const, Tags: [{ Key: "Name", Value: "a-b" }] },
  ];
  const made = await ec2("CreateVpcPeeringConnection", { VpcId: a, PeerVpcId: b, TagSpecifications });
  const asked = made.VpcPeeringConnection!;
  expect(asked.Status).toEqual({ Code: "initiating-request", Message: `Initiating Request to ${me}` });
  const id = asked.VpcPeeringConnectionId!;
  const waiting = await see(id);
  expect(waiting).toMatchObject({
    Status: { Code: "pending-acceptance", Message: `Pending Acceptance by ${me}` },
    RequesterVpcInfo: { CidrBlock: "10.0.0.0/16", OwnerId: me, VpcId: a, Region: "us-east-1" },
    AccepterVpcInfo: { OwnerId: me, VpcId: b, Region: "us-east-1" },
    Tags: [{ Key: "Name", Value: "a-b" }],
  });
  expect(waiting.AccepterVpcInfo!.CidrBlock).toBeUndefined();
  expect(waiting.ExpirationTime).toBeInstanceOf(Date);
  expect(code((await accept(id)).VpcPeeringConnection!)).toBe("provisioning");
  const off = {
    AllowDnsResolutionFromRemoteVpc: false,
    AllowEgressFromLocalClassicLinkToRemoteVpc: false,
    AllowEgressFromLocalVpcToRemoteClassicLink: false,
  };
  const side = (VpcId: string, CidrBlock: string) => ({
    CidrBlock,
    CidrBlockSet: [{ CidrBlock }],
    OwnerId: me,
    PeeringOptions: off,
    Region: "us-east-1",
    VpcId,
  });
  expect(await see(id)).toEqual({
    VpcPeeringConnectionId: id,
    RequesterVpcInfo: side(a, "10.0.0.0/16"),
    AccepterVpcInfo: side(b, "10.1.0.0/16"),
    Status: { Code: "active", Message: "Active" },
    Tags: [{ Key: "Name", Value: "a-b" }],
  });
  await expect(accept(id)).rejects.toMatchObject({ code: "InvalidStateTransition" });
});

it("PER-02 PER-03 it goes across accounts and Regions, and each side has tags of its own", async () => {
  const { ec2, newVpc, ask, accept, see, list } = open();
  const there = { ...friend, ...far };
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", there)];
  const id = await ask(a, b, there);
  expect(await list(there)).toEqual([id]);
  expect(await list(friend)).toEqual([]);
  expect(await list(far)).toEqual([]);
  await expect(accept(id)).rejects.toMatchObject({
    code: "OperationNotPermitted",
    message: `User ${me} cannot accept peering ${id}`,
  });
  await expect(accept(id, friend)).rejects.toMatchObject(gone);
  await ec2("CreateTags", { Resources: [id], Tags: [{ Key: "Side", Value: "accepter" }] }, there);
  await accept(id, there);
  await ec2("CreateTags", { Resources: [id], Tags: [{ Key: "Side", Value: "requester" }] });
  expect((await see(id)).Tags).toEqual([{ Key: "Side", Value: "requester" }]);
  expect((await see(id, there)).Tags).toEqual([{ Key: "Side", Value: "accepter" }]);
  expect(code(await see(id, there))).toBe("active");
  const Filters = [{ Name: "tag:Side", Values: ["accepter"] }];
  expect((await ec2("DescribeVpcPeeringConnections", { Filters })).VpcPeeringConnections).toEqual([]);
  const seen = await ec2("DescribeVpcPeeringConnections", { Filters }, there);
  expect(seen.VpcPeeringConnections).toHaveLength(1);
});

it("one account accepts a connection between Regions in the accepter's Region", async () => {
  const { newVpc, ask, accept, see } = open();
  const id = await ask(await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", far), far);
  await expect(accept(id)).rejects.toMatchObject({
    code: "OperationNotPermitted",
    message: expect.stringContaining("must be accepted in region eu-west-1"),
  });
  await accept(id, far);
  expect(code(await see(id))).toBe("active");
});

it("PER-06 requests between overlapping VPCs, or to none, fail and are listed for two hours", async () => {
  const { cloud, ec2, newVpc, ask, see, list } = open();
  const [a, same] = [await newVpc("10.0.0.0/16"), await newVpc("10.0.128.0/17")];
  const abroad = await newVpc("10.0.0.0/16", friend);
  const ids = [await ask(a, same), await ask(a, abroad, friend), await ask(a, "vpc-0123456789abcdef0", far)];
  for (const id of ids) {
    expect((await see(id)).Status).toEqual({
      Code: "failed",
      Message: "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range",
    });
    await expect(ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId: id })).rejects.toMatchObject({
      code: id === ids[0] ? "InvalidStateTransition" : "OperationNotPermitted",
    });
    await expect(ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: id })).rejects.toMatchObject({
      code: "InvalidStateTransition",
    });
  }
  expect(await list(friend)).toEqual([]);
  await cloud.scheduler.advance(2 * hour + 1);
  expect(await list()).toEqual([]);
  await expect(see(ids[0]!)).rejects.toMatchObject(gone);
  await expect(ask(a, "vpc-0123456789abcdef0")).rejects.toMatchObject({ code: "InvalidVpcID.NotFound" });
});

it("a request expires after seven days and is listed to both for two more", async () => {
  const { cloud, newVpc, ask, accept, see, list } = open();
  const id = await ask(await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", friend), friend);
  await cloud.scheduler.advance(7 * 24 * hour + 1);
  for (const at of [{}, friend]) expect(code(await see(id, at))).toBe("expired");
  await expect(accept(id, friend)).rejects.toMatchObject({ code: "InvalidStateTransition" });
  await cloud.scheduler.advance(48 * hour);
  for (const at of [{}, friend]) expect(await list(at)).toEqual([]);
});

it("a rejected request is listed for two days to its maker and for two hours to whoever turned it down", async () => {
  const { cloud, ec2, newVpc, ask, accept, see, list } = open();
  const id = await ask(await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", friend), friend);
  await expect(ec2("RejectVpcPeeringConnection", { VpcPeeringConnectionId: id })).rejects.toMatchObject({
    code: "OperationNotPermitted",
  });
  await ec2("RejectVpcPeeringConnection", { VpcPeeringConnectionId: id }, friend);
  expect(code(await see(id))).toBe("rejected");
  await expect(accept(id, friend)).rejects.toMatchObject({ code: "InvalidStateTransition" });
  await cloud.scheduler.advance(2 * hour + 1);
  expect([await list(), await list(friend)]).toEqual([[id], []]);
  await cloud.scheduler.advance(46 * hour);
  expect(await list()).toEqual([]);
});

it("either side deletes an active connection, and sees it for two hours, the other account for two days", async () => {
  const { cloud, ec2, newVpc, ask, peer, see, list } = open();
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", friend)];
  const id = await peer(a, b, friend);
  await expect(ask(a, b, friend)).rejects.toMatchObject({ code: "VpcPeeringConnectionAlreadyExists" });
  await expect(ask(b, a, { account: me }, friend)).rejects.toMatchObject({ code: "VpcPeeringConnectionAlreadyExists" });
  expect(await ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: id }, friend)).toEqual({ Return: true });
  expect((await see(id)).Status).toEqual({ Code: "deleted", Message: `Deleted by ${friend.account}` });
  await expect(ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: id })).rejects.toMatchObject({
    code: "InvalidStateTransition",
  });
  await cloud.scheduler.advance(2 * hour + 1);
  expect([await list(), await list(friend)]).toEqual([[id], []]);
  const second = await ask(a, b, friend);
  await expect(ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: second }, friend)).rejects.toMatchObject({
    code: "InvalidStateTransition",
  });
  await ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: second });
  await cloud.scheduler.advance(48 * hour);
  expect([await list(), await list(friend)]).toEqual([[], []]);
});

it("with AWS's own times a connection takes a while to begin and, between Regions, to end", async () => {
  const { cloud, ec2, newVpc, ask, accept, see } = open({ lifecycle: "real" });
  const id = await ask(await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", far), far);
  expect(code(await see(id))).toBe("initiating-request");
  await expect(see(id, far)).rejects.toMatchObject(gone);
  await cloud.scheduler.advance(5000);
  await accept(id, far);
  expect(code(await see(id))).toBe("provisioning");
  await cloud.scheduler.advance(5000);
  expect(code(await see(id))).toBe("active");
  await ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: id });
  expect(code(await see(id))).toBe("deleting");
  await cloud.scheduler.advance(60_000);
  expect(code(await see(id, far))).toBe("deleted");
});

it("PER-12 VPC-10 a VPC has 50 active connections, and an account 25 requests that nobody has answered", async () => {
  const { cloud, newVpc, ask, accept, list } = open();
  cloud.database.limits = ({ slug, value }) => (slug === "vpcs" ? 100 : value);
  const hub = await newVpc("10.255.0.0/16");
  const spokes: string[] = [];
  for (let n = 0; n < 51; n++) spokes.push(await newVpc(`10.${n}.0.0/16`, friend));
  const waiting: string[] = [];
  for (const spoke of spokes.slice(0, 25)) waiting.push(await ask(hub, spoke, friend));
  await expect(ask(hub, spokes[25]!, friend)).rejects.toMatchObject({
    code: "OutstandingVpcPeeringConnectionLimitExceeded",
  });
  for (const id of waiting) await accept(id, friend);
  for (const spoke of spokes.slice(25, 50)) await accept(await ask(hub, spoke, friend), friend);
  const last = await ask(hub, spokes[50]!, friend);
  await expect(accept(last, friend)).rejects.toMatchObject({ code: "ActiveVpcPeeringConnectionPerVpcLimitExceeded" });
  expect(await list()).toHaveLength(51);
});

it("PER-08 each side sets its own DNS option, once both VPCs give names", async () => {
  const { ec2, newVpc, ask, accept, see } = open();
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", friend)];
  const id = await ask(a, b, friend);
  const set = (input: object, at: Caller = {}) =>
    ec2("ModifyVpcPeeringConnectionOptions", { VpcPeeringConnectionId: id, ...input }, at);
  const RequesterPeeringConnectionOptions = { AllowDnsResolutionFromRemoteVpc: true };
  const AccepterPeeringConnectionOptions = RequesterPeeringConnectionOptions;
  await expect(set({ RequesterPeeringConnectionOptions })).rejects.toMatchObject({
    code: "OperationNotPermitted",
    message: `Peering ${id} is not active. Peering options can be added only to active peerings.`,
  });
  await accept(id, friend);
  await expect(set({ AccepterPeeringConnectionOptions })).rejects.toMatchObject({
    code: "OperationNotPermitted",
    message: `User ${me} does not have permission to modify the accepter side peering options`,
  });
  await expect(set({ RequesterPeeringConnectionOptions })).rejects.toMatchObject({
    code: "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled",
  });
  await ec2("ModifyVpcAttribute", { VpcId: a, EnableDnsHostnames: { Value: true } });
  await ec2("ModifyVpcAttribute", { VpcId: b, EnableDnsHostnames: { Value: true } }, friend);
  const off = {
    AllowEgressFromLocalClassicLinkToRemoteVpc: false,
    AllowEgressFromLocalVpcToRemoteClassicLink: false,
  };
  expect(await set({ RequesterPeeringConnectionOptions })).toEqual({
    RequesterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: true, ...off },
  });
  const { RequesterVpcInfo, AccepterVpcInfo } = await see(id, friend);
  expect(RequesterVpcInfo!.PeeringOptions!.AllowDnsResolutionFromRemoteVpc).toBe(true);
  expect(AccepterVpcInfo!.PeeringOptions!.AllowDnsResolutionFromRemoteVpc).toBe(false);
  await expect(set({})).rejects.toMatchObject({ code: "MissingParameter" });
});

it("PER-05 RTB-21 a route over it is a blackhole until it is active, and again when it is gone", async () => {
  const { ec2, newVpc, ask, accept } = open();
  const [a, b, c] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16"), await newVpc("10.2.0.0/16")];
  const tableOf = async (vpc: string) =>
    (await ec2("DescribeRouteTables", { Filters: [{ Name: "vpc-id", Values: [vpc] }] })).RouteTables![0]!;
  const id = await ask(a, b);
  const route = { DestinationCidrBlock: "10.1.0.0/16", VpcPeeringConnectionId: id };
  const state = async () => (await tableOf(a)).Routes!.find((one) => one.VpcPeeringConnectionId === id)!.State;
  await ec2("CreateRoute", { RouteTableId: (await tableOf(a)).RouteTableId!, ...route });
  expect(await state()).toBe("blackhole");
  await accept(id);
  expect(await state()).toBe("active");
  const Filters = [{ Name: "route.vpc-peering-connection-id", Values: [id] }];
  expect((await ec2("DescribeRouteTables", { Filters })).RouteTables).toHaveLength(1);
  await expect(ec2("CreateRoute", { RouteTableId: (await tableOf(c)).RouteTableId!, ...route })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: id });
  expect(await state()).toBe("blackhole");
  const again = { RouteTableId: (await tableOf(b)).RouteTableId!, ...route, DestinationCidrBlock: "10.0.0.0/16" };
  await expect(ec2("CreateRoute", again)).rejects.toMatchObject(gone);
});

it("PER-17 a new block of a VPC must leave the peer's alone", async () => {
  const { ec2, newVpc, peer } = open();
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16")];
  await peer(a, b);
  await expect(ec2("AssociateVpcCidrBlock", { VpcId: a, CidrBlock: "10.1.128.0/20" })).rejects.toMatchObject({
    code: "InvalidVpc.Range",
  });
  await ec2("AssociateVpcCidrBlock", { VpcId: a, CidrBlock: "10.2.0.0/16" });
});

it("a VPC's removal ends its connections, but not a request of another account", async () => {
  const { ec2, newVpc, ask, accept, peer, see } = open();
  const [a, b, c] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", friend), await newVpc("10.2.0.0/16")];
  const [standing, asked] = [await peer(a, c), await ask(a, b, friend)];
  await expect(ec2("DeleteVpc", { VpcId: b }, friend)).rejects.toMatchObject({ code: "DependencyViolation" });
  await ec2("DeleteVpc", { VpcId: a });
  for (const id of [standing, asked]) expect(code(await see(id))).toBe("deleted");
  await expect(accept(asked, friend)).rejects.toMatchObject({ code: "InvalidStateTransition" });
});

it.each<[string, object, string]>([
  ["no peer", {}, "MissingParameter"],
  ["no account", { PeerVpcId: "vpc-0123456789abcdef0", PeerOwnerId: "me" }, "InvalidParameterValue"],
  ["no Region", { PeerVpcId: "vpc-0123456789abcdef0", PeerRegion: "mars-1" }, "InvalidParameterValue"],
  ["no id", { PeerVpcId: "vpc-x", PeerOwnerId: "111122223333" }, "InvalidVpcID.Malformed"],
])("a request with %s is refused", async (_what, input, refused) => {
  const { ec2, newVpc } = open();
  const VpcId = await newVpc("10.0.0.0/16");
  await expect(ec2("CreateVpcPeeringConnection", { VpcId, ...input })).rejects.toMatchObject({ code: refused });
});
