/** VPC endpoints: gateway and interface ones, what they need, what they leave behind. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

const s3 = "com.amazonaws.us-east-1.s3";
const sts = "com.amazonaws.us-east-1.sts";

async function network({ ec2 }: TestCloud, { dns = true } = {}) {
  const vpcId = (await ec2("CreateVpc", { CidrBlock: "10.1.0.0/16" })).Vpc!.VpcId!;
  if (dns) await ec2("ModifyVpcAttribute", { VpcId: vpcId, EnableDnsHostnames: { Value: true } });
  const subnet = async (zone: string, block: string) =>
    (await ec2("CreateSubnet", { VpcId: vpcId, CidrBlock: block, AvailabilityZone: zone })).Subnet!.SubnetId!;
  const a = await subnet("us-east-1a", "10.1.1.0/24");
  const b = await subnet("us-east-1b", "10.1.2.0/24");
  const a2 = await subnet("us-east-1a", "10.1.3.0/24");
  const { RouteTables } = await ec2("DescribeRouteTables", { Filters: [{ Name: "vpc-id", Values: [vpcId] }] });
  return { vpcId, a, b, a2, table: RouteTables![0]!.RouteTableId! };
}

const routesTo = async ({ ec2 }: TestCloud, table: string, id: string) =>
  (await ec2("DescribeRouteTables", { RouteTableIds: [table] })).RouteTables![0]!.Routes!.filter(
    ({ GatewayId }) => GatewayId === id,
  );

describe("gateway endpoints", () => {
  it("GWE-01 stand in route tables as targets of their service's prefix list", async () => {
    const cloud = openCloud();
    const { vpcId, table } = await network(cloud);
    const { VpcEndpoint } = await cloud.ec2("CreateVpcEndpoint", {
      VpcId: vpcId,
      ServiceName: s3,
      RouteTableIds: [table],
    });
    expect(VpcEndpoint).toMatchObject({
      VpcEndpointType: "Gateway",
      State: "pending",
      RouteTableIds: [table],
      SubnetIds: [],
      DnsEntries: [],
      PrivateDnsEnabled: false,
    });
    const id = VpcEndpoint!.VpcEndpointId!;
    expect(await routesTo(cloud, table, id)).toEqual([
      expect.objectContaining({ DestinationPrefixListId: "pl-63a5400a", GatewayId: id, State: "active" }),
    ]);
    const deleting = cloud.ec2("DeleteRoute", { RouteTableId: table, DestinationPrefixListId: "pl-63a5400a" });
    await expect(deleting).rejects.toMatchObject({ code: "InvalidParameterValue" });
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, RemoveRouteTableIds: [table] });
    expect(await routesTo(cloud, table, id)).toEqual([]);
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId: id, AddRouteTableIds: [table] });
    await cloud.ec2("DeleteVpcEndpoints", { VpcEndpointIds: [id] });
    expect(await routesTo(cloud, table, id)).toEqual([]);
    expect((await cloud.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [id] })).VpcEndpoints![0]!.State).toBe("deleted");
  });

  it("GWE-01 a second endpoint to the service in one table is refused", async () => {
    const cloud = openCloud();
    const { vpcId, table } = await network(cloud);
    const wish = { VpcId: vpcId, ServiceName: s3, RouteTableIds: [table] };
    await cloud.ec2("CreateVpcEndpoint", wish);
    await expect(cloud.ec2("CreateVpcEndpoint", wish)).rejects.toMatchObject({ code: "RouteAlreadyExists" });
    const dynamodb = { ...wish, ServiceName: "com.amazonaws.us-east-1.dynamodb" };
    expect((await cloud.ec2("CreateVpcEndpoint", dynamodb)).VpcEndpoint!.State).toBe("pending");
  });

  it("GWE-02 exist for S3 and DynamoDB only", async () => {
    const cloud = openCloud();
    const { vpcId } = await network(cloud);
    const asked = cloud.ec2("CreateVpcEndpoint", { VpcId: vpcId, ServiceName: sts });
    await expect(asked).rejects.toMatchObject({
      code: "InvalidParameter",
      message: "Endpoint type (Gateway) does not match available service types ([Interface]).",
    });
    const { ServiceDetails } = await cloud.ec2("DescribeVpcEndpointServices", {
      Filters: [{ Name: "service-type", Values: ["Gateway"] }],
    });
    expect(ServiceDetails!.map(({ ServiceName }) => ServiceName)).toEqual(["com.amazonaws.us-east-1.dynamodb", s3]);
  });

  it("GWE-05 a service of another Region has no endpoint here", async () => {
    const cloud = openCloud();
    const { vpcId } = await network(cloud);
    const asked = cloud.ec2("CreateVpcEndpoint", { VpcId: vpcId, ServiceName: "com.amazonaws.eu-west-1.s3" });
    await expect(asked).rejects.toMatchObject({ code: "InvalidServiceName" });
  });

  it("GWE-06 allow everything unless a policy says otherwise", async () => {
    const cloud = openCloud();
    const { vpcId } = await network(cloud);
    const create = (PolicyDocument?: string) =>
      cloud.ec2("CreateVpcEndpoint", { VpcId: vpcId, ServiceName: s3, PolicyDocument });
    const open = JSON.parse((await create()).VpcEndpoint!.PolicyDocument!);
    expect(open.Statement).toEqual([{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }]);
    const policy = `{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}`;
    const { VpcEndpoint } = await create(policy);
    expect(VpcEndpoint!.PolicyDocument).toBe(policy);
    for (const bad of ["{", "[]", `{"Statement":[{"Effect":"Allow"}]}`, `{"Version":"2020-01-01","Statement":[]}`])
      await expect(create(bad)).rejects.toMatchObject({ code: "InvalidPolicyDocument" });
    const VpcEndpointId = VpcEndpoint!.VpcEndpointId!;
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId, ResetPolicy: true });
    const [after] = (await cloud.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [VpcEndpointId] })).VpcEndpoints!;
    expect(JSON.parse(after!.PolicyDocument!)).toEqual(open);
  });
});

describe("interface endpoints", () => {
  const create = ({ ec2 }: TestCloud, vpcId: string, more: object) =>
    ec2("CreateVpcEndpoint", { VpcId: vpcId, ServiceName: sts, VpcEndpointType: "Interface", ...more });

  it("IFE-01 IFE-08 have a requester-managed interface in each of their subnets, one a zone", async () => {
    const cloud = openCloud();
    const { vpcId, a, b, a2 } = await network(cloud);
    const { VpcEndpoint } = await create(cloud, vpcId, { SubnetIds: [a, b] });
    const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", {
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds,
    });
    expect(NetworkInterfaces).toHaveLength(2);
    for (const eni of NetworkInterfaces!)
      expect(eni).toMatchObject({ InterfaceType: "vpc_endpoint", RequesterManaged: true, Status: "in-use" });
    const VpcEndpointId = VpcEndpoint!.VpcEndpointId!;
    const added = cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId, AddSubnetIds: [a2] });
    await expect(added).rejects.toMatchObject({ code: "DuplicateSubnetsInSameZone" });
    const [eni] = VpcEndpoint!.NetworkInterfaceIds!;
    await expect(cloud.ec2("DeleteNetworkInterface", { NetworkInterfaceId: eni! })).rejects.toMatchObject({
      code: "OperationNotPermitted",
    });
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId, RemoveSubnetIds: [a] });
    await expect(cloud.ec2("DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni!] })).rejects.toMatchObject({
      code: "InvalidNetworkInterfaceID.NotFound",
    });
  });

  it("IFE-05 take over the public name of their service, once in a VPC that has DNS", async () => {
    const cloud = openCloud();
    const { vpcId, a, b } = await network(cloud);
    const { VpcEndpoint } = await create(cloud, vpcId, { SubnetIds: [a] });
    const names = VpcEndpoint!.DnsEntries!.map(({ DnsName }) => DnsName);
    expect(names[0]).toMatch(/^vpce-0[0-9a-f]{16}-[0-9a-z]{8}\.sts\.us-east-1\.vpce\.amazonaws\.com$/);
    expect(names[1]).toMatch(/^vpce-0[0-9a-f]{16}-[0-9a-z]{8}-us-east-1a\.sts\.us-east-1\.vpce\.amazonaws\.com$/);
    expect(names[2]).toBe("sts.us-east-1.amazonaws.com");
    await expect(create(cloud, vpcId, { SubnetIds: [b] })).rejects.toMatchObject({
      code: "InvalidParameter",
      message: expect.stringContaining("conflicting DNS domain for sts.us-east-1.amazonaws.com"),
    });
    const second = await create(cloud, vpcId, { SubnetIds: [b], PrivateDnsEnabled: false });
    expect(second.VpcEndpoint!.PrivateDnsEnabled).toBe(false);
    const without = await network(cloud, { dns: false });
    await expect(create(cloud, without.vpcId, { SubnetIds: [without.a] })).rejects.toMatchObject({
      message: expect.stringContaining("enableDnsHostnames"),
    });
  });

  it("IFE-07 carry security groups, the VPC's default one unless others are named", async () => {
    const cloud = openCloud();
    const { vpcId, a } = await network(cloud);
    const { GroupId } = await cloud.ec2("CreateSecurityGroup", { GroupName: "web", Description: "d", VpcId: vpcId });
    const { VpcEndpoint } = await create(cloud, vpcId, { SubnetIds: [a] });
    expect(VpcEndpoint!.Groups!.map(({ GroupName }) => GroupName)).toEqual(["default"]);
    const VpcEndpointId = VpcEndpoint!.VpcEndpointId!;
    const RemoveSecurityGroupIds = [VpcEndpoint!.Groups![0]!.GroupId!];
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId, AddSecurityGroupIds: [GroupId!], RemoveSecurityGroupIds });
    const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", {
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds,
    });
    expect(NetworkInterfaces![0]!.Groups).toEqual([{ GroupId, GroupName: "web" }]);
    await expect(cloud.ec2("DeleteSecurityGroup", { GroupId })).rejects.toMatchObject({ code: "DependencyViolation" });
  });

  it("IFE-03 IFE-04 exist for S3 and DynamoDB; the former's names stand for whole domains", async () => {
    const cloud = openCloud();
    const { vpcId, a } = await network(cloud);
    const dynamodb = await create(cloud, vpcId, { ServiceName: "com.amazonaws.us-east-1.dynamodb", SubnetIds: [a] });
    expect(dynamodb.VpcEndpoint!.DnsEntries!.at(-1)!.DnsName).toBe("dynamodb.us-east-1.amazonaws.com");
    const toS3 = await create(cloud, vpcId, { ServiceName: s3, SubnetIds: [a] });
    expect(toS3.VpcEndpoint!.DnsEntries![0]!.DnsName).toMatch(/^\*\.vpce-/);
  });

  it("IFE-10 take IPv6 where the subnet has it, out of reach for internet gateways", async () => {
    const cloud = openCloud();
    const { vpcId, a } = await network(cloud);
    const dual = { SubnetIds: [a], IpAddressType: "dualstack" };
    await expect(create(cloud, vpcId, dual)).rejects.toMatchObject({ code: "InvalidParameter" });
    await cloud.ec2("AssociateVpcCidrBlock", { VpcId: vpcId, AmazonProvidedIpv6CidrBlock: true });
    const { Vpcs } = await cloud.ec2("DescribeVpcs", { VpcIds: [vpcId] });
    const block = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
    await cloud.ec2("AssociateSubnetCidrBlock", { SubnetId: a, Ipv6CidrBlock: block });
    const { VpcEndpoint } = await create(cloud, vpcId, dual);
    expect(VpcEndpoint!.DnsOptions!.DnsRecordIpType).toBe("dualstack");
    const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", {
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds,
    });
    expect(NetworkInterfaces![0]!.Ipv6Addresses).toHaveLength(1);
    expect(NetworkInterfaces![0]!.DenyAllIgwTraffic).toBe(true);
  });

  it("GWE-13 gateway ones leave the families of names to their service, unless they are told to", async () => {
    const cloud = openCloud();
    const { vpcId } = await network(cloud);
    const made = async (more: object) => {
      const { VpcEndpoint } = await cloud.ec2("CreateVpcEndpoint", { VpcId: vpcId, ServiceName: s3, ...more });
      return VpcEndpoint!;
    };
    const { DnsOptions, VpcEndpointId } = await made({ IpAddressType: "dualstack" });
    expect(DnsOptions).toEqual({ DnsRecordIpType: "service-defined" });
    await cloud.ec2("ModifyVpcEndpoint", { VpcEndpointId: VpcEndpointId!, IpAddressType: "ipv4" });
    const { VpcEndpoints } = await cloud.ec2("DescribeVpcEndpoints", { VpcEndpointIds: [VpcEndpointId!] });
    expect(VpcEndpoints![0]!.DnsOptions!.DnsRecordIpType).toBe("service-defined");
    const told = await made({ DnsOptions: { DnsRecordIpType: "ipv4" } });
    expect(told.DnsOptions!.DnsRecordIpType).toBe("ipv4");
  });

  it("refuse what belongs to other types, by AWS's words", async () => {
    const cloud = openCloud();
    const { vpcId, a, table } = await network(cloud);
    await expect(create(cloud, vpcId, { RouteTableIds: [table] })).rejects.toMatchObject({
      message: "Route table IDs are only supported for Gateway type VPC Endpoints.",
    });
    const gateway = { VpcId: vpcId, ServiceName: s3, SubnetIds: [a] };
    await expect(cloud.ec2("CreateVpcEndpoint", gateway)).rejects.toMatchObject({
      message: "Subnet IDs are only supported for Interface and GatewayLoadBalancer type VPC Endpoints.",
    });
    await expect(create(cloud, vpcId, { VpcEndpointType: "Resource" })).rejects.toMatchObject({
      code: "NotImplemented",
    });
  });

  it("hold their VPC, subnets and addresses until they are deleted", async () => {
    const cloud = openCloud();
    const { vpcId, a } = await network(cloud);
    const configured = { SubnetConfigurations: [{ SubnetId: a, Ipv4: "10.1.1.77" }] };
    const { VpcEndpoint } = await create(cloud, vpcId, configured);
    await expect(cloud.ec2("DeleteSubnet", { SubnetId: a })).rejects.toMatchObject({ code: "DependencyViolation" });
    const { NetworkInterfaces } = await cloud.ec2("DescribeNetworkInterfaces", {
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds,
    });
    expect(NetworkInterfaces![0]!.PrivateIpAddress).toBe("10.1.1.77");
    const ids = { VpcEndpointIds: [VpcEndpoint!.VpcEndpointId!] };
    expect((await cloud.ec2("DeleteVpcEndpoints", ids)).Unsuccessful).toEqual([]);
    await cloud.ec2("DeleteSubnet", { SubnetId: a });
    const unknown = await cloud.ec2("DeleteVpcEndpoints", { VpcEndpointIds: ["vpce-0123456789abcdef0"] });
    expect(unknown.Unsuccessful![0]!.Error!.Code).toBe("InvalidVpcEndpointId.NotFound");
  });
});
