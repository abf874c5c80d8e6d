/** What authorization is asked, and in which order a call is judged. */
import { expect, it } from "vitest";
import { openCloud } from "../../test/cloud.ts";
import { accessKeys, accessRequest } from "./access.ts";
import type { AccessRequest } from "./access.ts";
import type { Call } from "./call.ts";
import type { Authorize } from "./cloud.ts";
import { Fault } from "./fault.ts";

function openAsked() {
  const asked: AccessRequest[] = [];
  let denied = "";
  const authorize: Authorize = (call, operation) => {
    const { database } = test.cloud;
    const request = accessRequest(operation, call, {
      read: database,
      tableOfType: (service, type) => database.tableOfType(service, type),
    });
    asked.push(request);
    if (request.action === denied) throw new Fault("UnauthorizedOperation", "You are not authorized.", 403);
  };
  const test = openCloud({ authorize });
  return { ...test, asked, deny: (action: string) => void (denied = action) };
}

const owner = "000000000000";

it("an authorizer hears action, resources and condition keys", async () => {
  const { ec2, asked } = openAsked();
  const { Vpc } = await ec2("CreateVpc", {
    CidrBlock: "10.0.0.0/16",
    TagSpecifications: [{ ResourceType: "vpc", Tags: [{ Key: "team", Value: "red" }] }],
  });
  const conditions = { "aws:RequestTag/team": ["red"], "aws:TagKeys": ["team"], "aws:RequestedRegion": ["us-east-1"] };
  expect(asked.at(-1)).toMatchObject({ action: "ec2:CreateVpc", resources: ["*"], conditions });
  await ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock: "10.0.0.0/24" });
  expect(asked.at(-1)).toMatchObject({
    action: "ec2:CreateSubnet",
    resources: [`arn:aws:ec2:us-east-1:${owner}:vpc/${Vpc!.VpcId}`],
  });
  await ec2("DeleteVpc", { VpcId: "vpc-12345678" }).catch(() => undefined);
  expect(asked.at(-1)!.resources).toEqual([`arn:aws:ec2:us-east-1:${owner}:vpc/vpc-12345678`]);
});

it("what is forbidden is forbidden also as a dry run; what is allowed changes nothing as one", async () => {
  const { ec2, deny } = openAsked();
  const create = () => ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", DryRun: true });
  await expect(create()).rejects.toMatchObject({ code: "DryRunOperation", status: 412 });
  deny("ec2:CreateVpc");
  await expect(create()).rejects.toMatchObject({ code: "UnauthorizedOperation", status: 403 });
  expect((await ec2("DescribeVpcs")).Vpcs).toHaveLength(1);
});

it("a service that calls for somebody is judged and recorded as that somebody, and its input is checked", async () => {
  const { cloud, asked, deny } = openAsked();
  const identity = {
    account: "2".repeat(12),
    arn: "arn:aws:iam::222222222222:role/r",
    userId: "",
    accessKeyId: "",
    anonymous: false,
  };
  const as = { identity, region: "eu-west-1", service: "cloudformation" };
  const answer = (await cloud.call("ec2", "CreateVpc", { CidrBlock: "10.1.0.0/16" }, as)) as {
    Vpc: { OwnerId: string };
  };
  expect(answer.Vpc.OwnerId).toBe(identity.account);
  expect(asked.at(-1)!.conditions).toMatchObject({
    "aws:PrincipalArn": [identity.arn],
    "aws:SourceIp": ["cloudformation.amazonaws.com"],
    "aws:RequestedRegion": ["eu-west-1"],
  });
  deny("ec2:DeleteVpc");
  const refused = cloud.call("ec2", "DeleteVpc", { VpcId: "vpc-1" }, as);
  await expect(refused).rejects.toMatchObject({ code: "UnauthorizedOperation" });
  await expect(cloud.call("choir", "Sing", {}, as)).rejects.toMatchObject({ what: "choir.Sing" });
});

it("input that a service gives another is validated in that service's words", async () => {
  const { cloud } = openCloud();
  const identity = { account: owner, arn: "", userId: "", accessKeyId: "", anonymous: false };
  const call = cloud.call("ec2", "DeleteVpc", {}, { identity, region: "us-east-1", service: "cloudformation" });
  await expect(call).rejects.toMatchObject({ code: "MissingParameter" });
});

it("a call by a VPC endpoint carries the endpoint's keys, and no public address", () => {
  const call = {
    identity: { arn: "arn:aws:iam::1:root", account: "1" },
    region: "us-east-1",
    sourceIp: "127.0.0.1",
    userAgent: "x",
  } as never as Call;
  const via = { endpoint: "vpce-1", vpc: "vpc-1", address: "10.0.0.4" };
  expect(accessKeys(call)).toMatchObject({ "aws:SourceIp": ["127.0.0.1"] });
  const keys = accessKeys({ ...call, via });
  expect(keys).toMatchObject({ "aws:SourceVpce": ["vpce-1"], "aws:SourceVpc": ["vpc-1"] });
  expect(keys).toMatchObject({ "aws:VpcSourceIp": ["10.0.0.4"] });
  expect(keys).not.toHaveProperty("aws:SourceIp");
});
