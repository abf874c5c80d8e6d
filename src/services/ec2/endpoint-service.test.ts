/** Endpoint services over network and gateway load balancers, and the endpoints that consumers make to them. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { Caller, TestCloud } from "../../../test/cloud.ts";
import { textRecords } from "./endpoint-service-domain.ts";

const consumer: Caller = { account: "222222222222" };

async function vpc({ ec2 }: TestCloud, block: string, caller: Caller = {}) {
  const vpcId = (await ec2("CreateVpc", { CidrBlock: `${block}.0.0/16` }, caller)).Vpc!.VpcId!;
  await ec2("ModifyVpcAttribute", { VpcId: vpcId, EnableDnsHostnames: { Value: true } }, caller);
  const subnet = async (zone: string, third: number) => {
    const wish = { VpcId: vpcId, CidrBlock: `${block}.${third}.0/24`, AvailabilityZone: zone };
    return (await ec2("CreateSubnet", wish, caller)).Subnet!.SubnetId!;
  };
  return { vpcId, a: await subnet("us-east-1a", 1), b: await subnet("us-east-1b", 2) };
}

async function provider(cloud: TestCloud, more: object = {}, type = "network") {
  const { a } = await vpc(cloud, "10.9");
  const wish = { Name: `lb-${type}`, Type: type, Subnets: [a], ...(type === "network" && { Scheme: "internal" }) };
  const { LoadBalancers } = await cloud.call("elbv2", "CreateLoadBalancer", wish);
  const arns = [LoadBalancers[0].LoadBalancerArn];
  const behind = type === "network" ? { NetworkLoadBalancerArns: arns } : { GatewayLoadBalancerArns: arns };
  const { ServiceConfiguration } = await cloud.ec2("CreateVpcEndpointServiceConfiguration", { ...behind, ...more });
  return { service: ServiceConfiguration!, arns };
}

const allow = ({ ec2 }: TestCloud, ServiceId: string, ...AddAllowedPrincipals: string[]) =>
  ec2("ModifyVpcEndpointServicePermissions", { ServiceId, AddAllowedPrincipals });

describe("endpoint services", () => {
  it("IFE-13 IFE-18 IFE-19 are offered behind load balancers to whom their owner admits", async () => {
    const cloud = openCloud();
    const { service, arns } = await provider(cloud);
    const ServiceId = service.ServiceId!;
    const name = `com.amazonaws.vpce.us-east-1.${ServiceId}`;
    expect(service).toMatchObject({
      ServiceName: name,
      ServiceState: "Available",
      AcceptanceRequired: true,
      NetworkLoadBalancerArns: arns,
      AvailabilityZones: ["us-east-1a"],
      SupportedIpAddressTypes: ["ipv4"],
    });
    const { vpcId, a, b } = await vpc(cloud, "10.9", consumer);
    const wish = { VpcId: vpcId, ServiceName: name, VpcEndpointType: "Interface" as const };
    const create = (subnet: string) => cloud.ec2("CreateVpcEndpoint", { ...wish, SubnetIds: [subnet] }, consumer);
    await expect(create(a)).rejects.toMatchObject({ code: "InvalidServiceName" });
    await allow(cloud, ServiceId, "arn:aws:iam::222222222222:root");
    await expect(create(b)).rejects.toMatchObject({
      message: expect.stringContaining("does not support the availability zone of the subnet"),
    });
    const { VpcEndpoint } = await create(a);
    expect(VpcEndpoint).toMatchObject({ State: "pendingAcceptance", PrivateDnsEnabled: false });
    const VpcEndpointIds = [VpcEndpoint!.VpcEndpointId!];
    const { VpcEndpointConnections } = await cloud.ec2("DescribeVpcEndpointConnections", {});
    expect(VpcEndpointConnections).toEqual([
      expect.objectContaining({ VpcEndpointOwner: "222222222222", VpcEndpointState: "pendingAcceptance" }),
    ]);
    const state = async () =>
      (await cloud.ec2("DescribeVpcEndpoints", { VpcEndpointIds }, consumer)).VpcEndpoints![0]!.State;
    await cloud.ec2("AcceptVpcEndpointConnections", { ServiceId, VpcEndpointIds });
    expect(await state()).toBe("available");
    const gone = await cloud.ec2("DeleteVpcEndpointServiceConfigurations", { ServiceIds: [ServiceId] });
    expect(gone.Unsuccessful![0]!.Error!.Code).toBe("ExistingVpcEndpointConnections");
    await expect(cloud.call("elbv2", "DeleteLoadBalancer", { LoadBalancerArn: arns[0] })).rejects.toMatchObject({
      code: "ResourceInUse",
    });
    await cloud.ec2("RejectVpcEndpointConnections", { ServiceId, VpcEndpointIds });
    expect(await state()).toBe("rejected");
    await cloud.ec2("DeleteVpcEndpointServiceConfigurations", { ServiceIds: [ServiceId] });
  });

  it("IFE-18 list their connections by pages that changes neither skip nor repeat", async () => {
    const cloud = openCloud();
    const { service } = await provider(cloud, { AcceptanceRequired: false });
    await allow(cloud, service.ServiceId!, "*");
    const { vpcId, a } = await vpc(cloud, "10.8");
    const wish = { VpcId: vpcId, VpcEndpointType: "Interface" as const, SubnetIds: [a] };
    for (let n = 0; n < 6; n++) await cloud.ec2("CreateVpcEndpoint", { ...wish, ServiceName: service.ServiceName! });
    const page = async (input: object = {}) => {
      const answer = await cloud.ec2("DescribeVpcEndpointConnections", input);
      return { ids: answer.VpcEndpointConnections!.map((one) => one.VpcEndpointId!), next: answer.NextToken };
    };
    const { ids: all } = await page();
    expect(all).toHaveLength(6);
    const first = await page({ MaxResults: 5 });
    await cloud.ec2("DeleteVpcEndpoints", { VpcEndpointIds: [first.ids[0]!] });
    const second = await page({ MaxResults: 5, NextToken: first.next });
    expect([...first.ids, ...second.ids]).toEqual(all);
    expect(second.next).toBeUndefined();
  });

  it("IFE-20 have a private name of their own once a TXT record shows that the domain is theirs", async () => {
    const cloud = openCloud();
    const { service } = await provider(cloud, { PrivateDnsName: "api.shop.example.com", AcceptanceRequired: false });
    const { Name, Value, State } = service.PrivateDnsNameConfiguration!;
    expect(State).toBe("pendingVerification");
    const { vpcId, a } = await vpc(cloud, "10.8");
    const wish = { VpcId: vpcId, ServiceName: service.ServiceName!, VpcEndpointType: "Interface" as const };
    const create = () => cloud.ec2("CreateVpcEndpoint", { ...wish, SubnetIds: [a], PrivateDnsEnabled: true });
    await expect(create()).rejects.toMatchObject({ code: "InvalidParameter" });
    const ServiceId = service.ServiceId!;
    const verify = async () => {
      await cloud.ec2("StartVpcEndpointServicePrivateDnsVerification", { ServiceId });
      const { ServiceConfigurations } = await cloud.ec2("DescribeVpcEndpointServiceConfigurations", {
        ServiceIds: [ServiceId],
      });
      return ServiceConfigurations![0]!.PrivateDnsNameConfiguration!.State;
    };
    expect(await verify()).toBe("failed");
    cloud.cloud.ports.provide(textRecords, {
      textsOf: (name) => Promise.resolve(name === `${Name}.shop.example.com` ? [Value!] : []),
    });
    expect(await verify()).toBe("verified");
    const { VpcEndpoint } = await create();
    expect(VpcEndpoint!.DnsEntries!.at(-1)!.DnsName).toBe("api.shop.example.com");
  });

  it("IFE-10 are reached from other Regions where their owner lets them", async () => {
    const cloud = openCloud();
    const { service } = await provider(cloud, { AcceptanceRequired: false });
    const there: Caller = { region: "eu-west-1" };
    const VpcId = (await cloud.ec2("CreateVpc", { CidrBlock: "10.7.0.0/16" }, there)).Vpc!.VpcId!;
    const subnet = await cloud.ec2("CreateSubnet", { VpcId, CidrBlock: "10.7.1.0/24" }, there);
    const wish = {
      VpcId,
      ServiceName: service.ServiceName!,
      ServiceRegion: "us-east-1",
      VpcEndpointType: "Interface" as const,
      SubnetIds: [subnet.Subnet!.SubnetId!],
    };
    await expect(cloud.ec2("CreateVpcEndpoint", wish, there)).rejects.toMatchObject({ code: "InvalidServiceName" });
    const AddSupportedRegions = ["eu-west-1"];
    await cloud.ec2("ModifyVpcEndpointServiceConfiguration", { ServiceId: service.ServiceId!, AddSupportedRegions });
    const { VpcEndpoint } = await cloud.ec2("CreateVpcEndpoint", wish, there);
    expect(VpcEndpoint!.ServiceRegion).toBe("us-east-1");
  });

  it("IFE-24 stand behind Gateway Load Balancers too, and route tables lead to their endpoints", async () => {
    const cloud = openCloud();
    const { service } = await provider(cloud, { AcceptanceRequired: false }, "gateway");
    const { vpcId, a, b } = await vpc(cloud, "10.8");
    const wish = { VpcId: vpcId, ServiceName: service.ServiceName!, VpcEndpointType: "GatewayLoadBalancer" as const };
    await expect(cloud.ec2("CreateVpcEndpoint", { ...wish, SubnetIds: [a, b] })).rejects.toMatchObject({
      code: "InvalidParameter",
    });
    const { VpcEndpoint } = await cloud.ec2("CreateVpcEndpoint", { ...wish, SubnetIds: [a] });
    const VpcEndpointId = VpcEndpoint!.VpcEndpointId!;
    const { RouteTables } = await cloud.ec2("DescribeRouteTables", { Filters: [{ Name: "vpc-id", Values: [vpcId] }] });
    const RouteTableId = RouteTables![0]!.RouteTableId!;
    await cloud.ec2("CreateRoute", { RouteTableId, DestinationCidrBlock: "0.0.0.0/0", VpcEndpointId });
    const { Routes } = (await cloud.ec2("DescribeRouteTables", { RouteTableIds: [RouteTableId] })).RouteTables![0]!;
    expect(Routes).toContainEqual(expect.objectContaining({ GatewayId: VpcEndpointId, State: "active" }));
    const kept = await cloud.ec2("DeleteVpcEndpoints", { VpcEndpointIds: [VpcEndpointId] });
    expect(kept.Unsuccessful![0]!.Error!.Message).toContain("must be removed from route table before deletion");
  });
});
