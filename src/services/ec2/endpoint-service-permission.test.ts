/** Permissions of endpoint services, filtered and by pages, and who pays for services and their endpoints. */
import { describe, expect, it } from "vitest";
import { balancerCloud } from "../../../test/balancer.ts";
import type { Caller } from "../../../test/cloud.ts";
import type { Filter } from "../../models/ec2.d.ts";

const consumer: Caller = { account: "222222222222" };
const principals = {
  account: "arn:aws:iam::222222222222:root",
  other: "arn:aws:iam::333333333333:root",
  user: "arn:aws:iam::222222222222:user/ann",
  role: "arn:aws:iam::222222222222:role/net/ops",
  all: "*",
};

async function offering() {
  const test = await balancerCloud();
  const { ec2, balancer } = test;
  const NetworkLoadBalancerArns = [await balancer()];
  const created = await ec2("CreateVpcEndpointServiceConfiguration", { NetworkLoadBalancerArns });
  const { ServiceId, ServiceName } = created.ServiceConfiguration!;
  const allow = async (...AddAllowedPrincipals: string[]) =>
    (await ec2("ModifyVpcEndpointServicePermissions", { ServiceId: ServiceId!, AddAllowedPrincipals }))
      .AddedPrincipals!;
  const remove = (...RemoveAllowedPrincipals: string[]) =>
    ec2("ModifyVpcEndpointServicePermissions", { ServiceId: ServiceId!, RemoveAllowedPrincipals });
  const list = async (more: object = {}) =>
    ec2("DescribeVpcEndpointServicePermissions", { ServiceId: ServiceId!, ...more });
  const allowed = async (Filters?: Filter[]) =>
    (await list({ Filters })).AllowedPrincipals!.map(({ Principal }) => Principal!).toSorted();
  return { ...test, ServiceId: ServiceId!, ServiceName: ServiceName!, allow, remove, list, allowed };
}

/** An endpoint of the consumer's. */
async function connected() {
  const test = await offering();
  const { ec2, allow, ServiceName } = test;
  await allow(principals.account);
  const VpcId = (await ec2("CreateVpc", { CidrBlock: "10.9.0.0/16" }, consumer)).Vpc!.VpcId!;
  const subnet = { VpcId, CidrBlock: "10.9.1.0/24", AvailabilityZone: "us-east-1a" };
  const SubnetIds = [(await ec2("CreateSubnet", subnet, consumer)).Subnet!.SubnetId!];
  const wish = { VpcId, ServiceName, VpcEndpointType: "Interface" as const, SubnetIds };
  const VpcEndpointId = (await ec2("CreateVpcEndpoint", wish, consumer)).VpcEndpoint!.VpcEndpointId!;
  const payers = async () => [
    (await ec2("DescribeVpcEndpoints", {}, consumer)).VpcEndpoints![0]!.PayerResponsibilities,
    (await ec2("DescribeVpcEndpointConnections", {})).VpcEndpointConnections![0]!.PayerResponsibilities,
  ];
  return { ...test, VpcEndpointId, payers };
}

describe("DescribeVpcEndpointServicePermissions", () => {
  it("shows each principal with its kind and the id that it was given", async () => {
    const { allow, list, ServiceId } = await offering();
    expect((await list()).AllowedPrincipals).toEqual([]);
    const added = await allow(...Object.values(principals));
    expect(added.map(({ PrincipalType }) => PrincipalType)).toEqual(["Account", "Account", "User", "Role", "All"]);
    const { AllowedPrincipals, NextToken } = await list();
    expect(NextToken).toBeUndefined();
    expect(AllowedPrincipals).toHaveLength(5);
    expect(AllowedPrincipals).toEqual(expect.arrayContaining(added.map((one) => ({ ...one, Tags: [] }))));
    for (const one of AllowedPrincipals!) {
      expect(one.ServiceId).toBe(ServiceId);
      expect(one.ServicePermissionId).toMatch(/^vpce-svc-perm-[0-9a-f]{17}$/);
    }
  });

  it.each<[Filter[], (keyof typeof principals)[]]>([
    [[{ Name: "principal", Values: [principals.user] }], ["user"]],
    [[{ Name: "principal", Values: ["arn:aws:iam::222222222222:*"] }], ["account", "role", "user"]],
    [[{ Name: "principal-type", Values: ["Account"] }], ["account", "other"]],
    [[{ Name: "principal-type", Values: ["User", "All"] }], ["all", "user"]],
    [
      [
        { Name: "principal-type", Values: ["Account", "Role"] },
        { Name: "principal", Values: ["*:222222222222:*"] },
      ],
      ["account", "role"],
    ],
    [[{ Name: "principal-type", Values: ["Service"] }], []],
  ])("finds by %j %j", async (filters, found) => {
    const { allow, allowed } = await offering();
    await allow(...Object.values(principals));
    expect(await allowed(filters)).toEqual(found.map((name) => principals[name]).toSorted());
  });

  it("finds by the id of a permission, knows no other filters, and forgets what is taken back", async () => {
    const { allow, allowed, remove } = await offering();
    const [, user] = await allow(principals.account, principals.user);
    const byId = [{ Name: "service-permission-id", Values: [user!.ServicePermissionId!] }];
    expect(await allowed(byId)).toEqual([principals.user]);
    await remove(principals.user);
    expect(await allowed(byId)).toEqual([]);
    expect(await allowed()).toEqual([principals.account]);
    await expect(remove(principals.user)).rejects.toMatchObject({ code: "InvalidPrincipal" });
    await expect(allowed([{ Name: "principal-arn", Values: ["*"] }])).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
  });

  it("gives pages that changes between them neither skip nor repeat", async () => {
    const { allow, remove, list } = await offering();
    await allow(...Object.values(principals));
    const all = (await list()).AllowedPrincipals!;
    const first = await list({ MaxResults: 2 });
    expect(first.AllowedPrincipals).toEqual(all.slice(0, 2));
    await remove(all[0]!.Principal!);
    const second = await list({ MaxResults: 2, NextToken: first.NextToken });
    expect(second.AllowedPrincipals).toEqual(all.slice(2, 4));
    const third = await list({ MaxResults: 2, NextToken: second.NextToken });
    expect(third).toMatchObject({ AllowedPrincipals: all.slice(4), NextToken: undefined });
  });

  it("is the owner's alone, and takes tokens of its own list", async () => {
    const { ec2, allow, list, ServiceId } = await offering();
    await allow(principals.account);
    const theirs = ec2("DescribeVpcEndpointServicePermissions", { ServiceId }, consumer);
    const code = "InvalidVpcEndpointServiceId.NotFound";
    await expect(theirs).rejects.toMatchObject({ code });
    await expect(list({ ServiceId: `vpce-svc-${"0".repeat(17)}` })).rejects.toMatchObject({ code });
    await expect(list({ ServiceId: "x" })).rejects.toMatchObject({ code: "InvalidVpcEndpointServiceId.Malformed" });
    await expect(list({ NextToken: "x" })).rejects.toMatchObject({ code: "InvalidNextToken" });
    await expect(list({ MaxResults: 0 })).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });
});

describe("who pays", () => {
  it("for a service is its owner, once that has said so, as consumers see too", async () => {
    const { ec2, allow, ServiceId, ServiceName } = await offering();
    await allow(principals.account);
    const shown = async () => [
      (await ec2("DescribeVpcEndpointServiceConfigurations", { ServiceIds: [ServiceId] })).ServiceConfigurations![0]!
        .PayerResponsibility,
      (await ec2("DescribeVpcEndpointServices", { ServiceNames: [ServiceName] }, consumer)).ServiceDetails![0]!
        .PayerResponsibility,
    ];
    expect(await shown()).toEqual([undefined, undefined]);
    const pay = (caller?: Caller, PayerResponsibility = "ServiceOwner") =>
      ec2("ModifyVpcEndpointServicePayerResponsibility", { ServiceId, PayerResponsibility } as never, caller);
    await expect(pay(consumer)).rejects.toMatchObject({ code: "InvalidVpcEndpointServiceId.NotFound" });
    await expect(pay({}, "Nobody")).rejects.toMatchObject({ code: "InvalidParameterValue" });
    expect(await shown()).toEqual([undefined, undefined]);
    expect(await pay()).toEqual({ ReturnValue: true });
    expect(await shown()).toEqual(["ServiceOwner", "ServiceOwner"]);
  });

  it.each([true, false])("for an endpoint is who the owner of its service says (service named: %s)", async (named) => {
    const { ec2, VpcEndpointId, ServiceId, payers } = await connected();
    expect(await payers()).toEqual([[], []]);
    for (const PayerResponsibility of ["vpc-endpoint-service-account", "vpc-endpoint-account"] as const) {
      const entries = [{ Scope: "vpc-endpoint-charges", PayerResponsibilityType: PayerResponsibility }];
      const Scope = "vpc-endpoint-charges" as const;
      const input = { VpcEndpointId, PayerResponsibility, Scope, ...(named && { ServiceId }) };
      const said = await ec2("ModifyVpcEndpointPayerResponsibility", input);
      expect(said).toEqual({ VpcEndpointId, PayerResponsibilities: entries });
      expect(await payers()).toEqual([entries, entries]);
    }
  });

  it("for an endpoint is nobody else's to say, and resource gateways are not built", async () => {
    const { ec2, VpcEndpointId, balancer, payers } = await connected();
    const NetworkLoadBalancerArns = [await balancer({ Name: "second" })];
    const second = await ec2("CreateVpcEndpointServiceConfiguration", { NetworkLoadBalancerArns });
    const pay = (more: object, caller?: Caller) => {
      const input = { VpcEndpointId, PayerResponsibility: "vpc-endpoint-service-account" as const };
      return ec2(
        "ModifyVpcEndpointPayerResponsibility",
        { ...input, Scope: "vpc-endpoint-charges" as const, ...more },
        caller,
      );
    };
    const code = "InvalidVpcEndpointId.NotFound";
    await expect(pay({}, consumer)).rejects.toMatchObject({ code });
    await expect(pay({ VpcEndpointId: `vpce-${"0".repeat(17)}` })).rejects.toMatchObject({ code });
    await expect(pay({ ServiceId: second.ServiceConfiguration!.ServiceId })).rejects.toMatchObject({ code });
    await expect(pay({ Scope: "resource-gateway-charges" })).rejects.toMatchObject({
      what: "ec2.ModifyVpcEndpointPayerResponsibility.Scope.resource-gateway-charges",
    });
    await expect(pay({ PayerResponsibility: "resource-gateway-account" })).rejects.toMatchObject({
      code: "InvalidParameterCombination",
    });
    expect(await payers()).toEqual([[], []]);
  });
});
