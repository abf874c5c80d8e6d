/** Security groups that name groups of a peer: who may be named, what goes stale, who names whom. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller } from "../../../test/cloud.ts";
import type { UserIdGroupPair } from "../../models/ec2.d.ts";

const me = "000000000000";
const friend = { account: "111122223333" };

async function peered(at: Caller = {}) {
  const opened = openCloud();
  const { ec2 } = opened;
  const newVpc = async (CidrBlock: string, where: Caller = {}) =>
    (await ec2("CreateVpc", { CidrBlock }, where)).Vpc!.VpcId!;
  const newGroup = async (VpcId: string, GroupName: string, where: Caller = {}) =>
    (await ec2("CreateSecurityGroup", { VpcId, GroupName, Description: "d" }, where)).GroupId!;
  const [a, b] = [await newVpc("10.0.0.0/16"), await newVpc("10.1.0.0/16", at)];
  const request = { VpcId: a, PeerVpcId: b, PeerOwnerId: at.account, PeerRegion: at.region };
  const pcx = (await ec2("CreateVpcPeeringConnection", request)).VpcPeeringConnection!.VpcPeeringConnectionId!;
  await ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId: pcx }, at);
  const [web, far] = [await newGroup(a, "web"), await newGroup(b, "far", at)];
  const allow = (pair: UserIdGroupPair, direction: "Ingress" | "Egress" = "Ingress") =>
    ec2(`AuthorizeSecurityGroup${direction}`, {
      GroupId: web,
      IpPermissions: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, UserIdGroupPairs: [pair] }],
    });
  const pairs = async () =>
    (await ec2("DescribeSecurityGroups", { GroupIds: [web] })).SecurityGroups![0]!.IpPermissions!.flatMap(
      (one) => one.UserIdGroupPairs!,
    );
  const remove = () => ec2("DeleteVpcPeeringConnection", { VpcPeeringConnectionId: pcx });
  return { ...opened, a, b, pcx, web, far, allow, pairs, remove, newVpc, newGroup };
}

it("SGR-09 SGR-10 a rule names a group of the peer, of another account too", async () => {
  for (const at of [{}, friend]) {
    const { allow, pairs, far, b, pcx } = await peered(at);
    const owner = at === friend ? friend.account : me;
    const { SecurityGroupRules } = await allow({ GroupId: at === friend ? `${owner}/${far}` : far });
    expect(SecurityGroupRules![0]!.ReferencedGroupInfo).toEqual({
      GroupId: far,
      UserId: owner,
      VpcId: b,
      VpcPeeringConnectionId: pcx,
    });
    expect(await pairs()).toEqual([
      { GroupId: far, UserId: owner, VpcId: b, VpcPeeringConnectionId: pcx, PeeringStatus: "active" },
    ]);
  }
});

it("SGR-11 groups of a peer abroad, of a peer's peer and of one that is gone cannot be named", async () => {
  const unknown = { code: "InvalidGroup.NotFound" };
  const abroad = await peered({ region: "eu-west-1" });
  await expect(abroad.allow({ GroupId: abroad.far })).rejects.toMatchObject(unknown);
  const { allow, far, newVpc, newGroup, remove, pcx } = await peered();
  const third = await newGroup(await newVpc("10.2.0.0/16"), "third");
  await expect(allow({ GroupId: third })).rejects.toMatchObject(unknown);
  await expect(allow({ GroupId: third, VpcPeeringConnectionId: pcx })).rejects.toMatchObject(unknown);
  await expect(allow({ GroupId: far, VpcPeeringConnectionId: "pcx-0123456789abcdef0" })).rejects.toMatchObject({
    code: "InvalidVpcPeeringConnectionID.NotFound",
  });
  await remove();
  await expect(allow({ GroupId: far })).rejects.toMatchObject(unknown);
});

it("what describes say of such a rule takes it away again", async () => {
  const { ec2, allow, pairs, far, web } = await peered(friend);
  await allow({ GroupId: far, UserId: friend.account });
  const UserIdGroupPairs = await pairs();
  const IpPermissions = [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, UserIdGroupPairs }];
  await ec2("RevokeSecurityGroupIngress", { GroupId: web, IpPermissions });
  expect(await pairs()).toEqual([]);
});

it("M10 the rule stays and is stale when the connection goes or the peer's group does", async () => {
  for (const what of ["connection", "group"]) {
    const { ec2, allow, pairs, far, web, a, remove } = await peered(friend);
    await allow({ GroupId: far, UserId: friend.account });
    await allow({ GroupId: far, UserId: friend.account }, "Egress");
    expect((await ec2("DescribeStaleSecurityGroups", { VpcId: a })).StaleSecurityGroupSet).toEqual([]);
    if (what === "connection") await remove();
    else await ec2("DeleteSecurityGroup", { GroupId: far }, friend);
    const PeeringStatus = what === "connection" ? "deleted" : "active";
    expect(await pairs()).toMatchObject([{ GroupId: far, PeeringStatus }]);
    const stale = {
      FromPort: 443,
      ToPort: 443,
      IpProtocol: "tcp",
      UserIdGroupPairs: [{ GroupId: far, PeeringStatus }],
    };
    expect((await ec2("DescribeStaleSecurityGroups", { VpcId: a })).StaleSecurityGroupSet).toMatchObject([
      { GroupId: web, VpcId: a, StaleIpPermissions: [stale], StaleIpPermissionsEgress: [stale] },
    ]);
  }
});

it("the owner of a group sees which VPCs name it from across a connection", async () => {
  const { ec2, allow, far, a, pcx } = await peered(friend);
  const references = async () =>
    (await ec2("DescribeSecurityGroupReferences", { GroupId: [far] }, friend)).SecurityGroupReferenceSet;
  expect(await references()).toEqual([]);
  await allow({ GroupId: far, UserId: friend.account });
  expect(await references()).toEqual([{ GroupId: far, ReferencingVpcId: a, VpcPeeringConnectionId: pcx }]);
});
