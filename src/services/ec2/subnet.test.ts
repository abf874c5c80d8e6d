/** Subnets through their operations. */
import { describe, expect, it } from "vitest";
import type { CreateSubnetRequest } from "../../models/ec2.d.ts";
import { openCloud } from "../../../test/cloud.ts";

type Wish = Omit<CreateSubnetRequest, "VpcId">;

/** A cloud with one dual-stack VPC 10.0.0.0/16 and ways to make subnets in it. */
async function place() {
  const cloud = openCloud();
  const { Vpc } = await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const VpcId = Vpc!.VpcId!;
  const ipv6 = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!;
  const make = async (wish: Wish) => (await cloud.ec2("CreateSubnet", { VpcId, ...wish })).Subnet!;
  return { ...cloud, VpcId, make, ipv6: (length: number, n = "00") => ipv6.replace("00::/56", `${n}::/${length}`) };
}

describe("CreateSubnet", () => {
  it("SUB-01 puts a subnet into exactly one zone, named by name or id", async () => {
    const { make } = await place();
    expect(await make({ CidrBlock: "10.0.0.0/24", AvailabilityZone: "us-east-1b" })).toMatchObject({
      AvailabilityZone: "us-east-1b",
      AvailabilityZoneId: "use1-az2",
    });
    expect(await make({ CidrBlock: "10.0.1.0/24", AvailabilityZoneId: "use1-az3" })).toMatchObject({
      AvailabilityZone: "us-east-1c",
    });
    expect((await make({ CidrBlock: "10.0.2.0/24" })).AvailabilityZone).toMatch(/^us-east-1[a-f]$/);
    await expect(make({ CidrBlock: "10.0.3.0/24", AvailabilityZone: "us-east-1z" })).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
    const torn = { CidrBlock: "10.0.3.0/24", AvailabilityZone: "us-east-1a", AvailabilityZoneId: "use1-az2" };
    await expect(make(torn)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  });

  const blocks: readonly [string, string | number][] = [
    ["10.0.0.0/16", 65531],
    ["10.0.0.0/17", 32763],
    ["10.0.0.0/28", 11],
    ["10.0.0.0/29", "InvalidSubnet.Range"],
    ["10.0.0.0/15", "InvalidSubnet.Range"],
    ["10.1.0.0/24", "InvalidSubnet.Range"],
    ["192.168.0.0/24", "InvalidSubnet.Range"],
    ["10.0.0.0", "InvalidParameterValue"],
    ["ten/24", "InvalidParameterValue"],
  ];

  it.each(blocks)("SUB-02 %s gives %s", async (CidrBlock, outcome) => {
    const { make } = await place();
    if (typeof outcome === "number") expect((await make({ CidrBlock })).AvailableIpAddressCount).toBe(outcome);
    else await expect(make({ CidrBlock })).rejects.toMatchObject({ code: outcome });
  });

  it("clears host bits and refuses what another subnet has", async () => {
    const { make } = await place();
    expect((await make({ CidrBlock: "10.0.4.9/24" })).CidrBlock).toBe("10.0.4.0/24");
    for (const CidrBlock of ["10.0.4.0/24", "10.0.4.128/25", "10.0.0.0/20", "10.0.0.0/16"])
      await expect(make({ CidrBlock })).rejects.toMatchObject({ code: "InvalidSubnet.Conflict" });
    expect((await make({ CidrBlock: "10.0.5.0/24" })).State).toBe("pending");
  });

  it("IP6-03 takes IPv6 blocks of /44 to /64 in steps of 4 within the VPC's", async () => {
    const { make, ipv6 } = await place();
    await make({ CidrBlock: "10.0.0.0/24", Ipv6CidrBlock: ipv6(64) });
    await make({ CidrBlock: "10.0.1.0/24", Ipv6CidrBlock: ipv6(60, "10") });
    await expect(make({ CidrBlock: "10.0.2.0/24", Ipv6CidrBlock: ipv6(62, "20") })).rejects.toMatchObject({
      code: "InvalidSubnet.Range",
    });
    await expect(make({ CidrBlock: "10.0.2.0/24", Ipv6CidrBlock: "2001:db8:ffff::/64" })).rejects.toMatchObject({
      code: "InvalidSubnet.Range",
    });
    await expect(make({ CidrBlock: "10.0.2.0/24", Ipv6CidrBlock: ipv6(64, "1f") })).rejects.toMatchObject({
      code: "InvalidSubnet.Conflict",
    });
  });

  it("IP6-02 the owner of a /56 chooses the 8 bits of each /64", async () => {
    const { make, ipv6 } = await place();
    for (const n of ["00", "01", "7f", "ff"]) {
      const CidrBlock = `10.0.${parseInt(n, 16)}.0/24`;
      const { Ipv6CidrBlockAssociationSet } = await make({ CidrBlock, Ipv6CidrBlock: ipv6(64, n) });
      expect(Ipv6CidrBlockAssociationSet).toMatchObject([{ Ipv6CidrBlockState: { State: "associating" } }]);
    }
  });

  it("IP6-04 subnets are IPv4, dual-stack or IPv6 only", async () => {
    const { make, ipv6 } = await place();
    const only = await make({ Ipv6Native: true, Ipv6CidrBlock: ipv6(64) });
    expect(only).toMatchObject({
      Ipv6Native: true,
      AssignIpv6AddressOnCreation: true,
      AvailableIpAddressCount: 0,
      PrivateDnsNameOptionsOnLaunch: { HostnameType: "resource-name" },
    });
    expect(only.CidrBlock).toBeUndefined();
    await expect(make({ Ipv6Native: true })).rejects.toMatchObject({ code: "MissingParameter" });
    await expect(make({})).rejects.toMatchObject({ code: "MissingParameter" });
    const both = { Ipv6Native: true, Ipv6CidrBlock: ipv6(64, "01"), CidrBlock: "10.0.0.0/24" };
    await expect(make(both)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  });

  it("stops at the quota of subnets in a VPC", async () => {
    const { make } = await place();
    for (let i = 0; i < 200; i++) await make({ CidrBlock: `10.0.${i}.0/24` });
    await expect(make({ CidrBlock: "10.0.200.0/24" })).rejects.toMatchObject({ code: "SubnetLimitExceeded" });
  });

  it("refuses Outposts by name", async () => {
    const { make } = await place();
    const OutpostArn = "arn:aws:outposts:us-east-1:000000000000:outpost/op-1";
    await expect(make({ CidrBlock: "10.0.0.0/24", OutpostArn })).rejects.toMatchObject({
      what: "ec2.CreateSubnet.OutpostArn",
    });
  });
});

describe("DeleteSubnet", () => {
  it("refuses while an interface is in the subnet, and gives the block back afterwards", async () => {
    const { ec2, make } = await place();
    const SubnetId = (await make({ CidrBlock: "10.0.0.0/24" })).SubnetId!;
    const { NetworkInterface } = await ec2("CreateNetworkInterface", { SubnetId });
    await expect(ec2("DeleteSubnet", { SubnetId })).rejects.toMatchObject({ code: "DependencyViolation" });
    await ec2("DeleteNetworkInterface", { NetworkInterfaceId: NetworkInterface!.NetworkInterfaceId! });
    await ec2("DeleteSubnet", { SubnetId });
    await expect(ec2("DeleteSubnet", { SubnetId })).rejects.toMatchObject({ code: "InvalidSubnetID.NotFound" });
    await make({ CidrBlock: "10.0.0.0/16" });
  });
});

describe("DescribeSubnets", () => {
  const filters: readonly [string, string][] = [
    ["availability-zone", "us-east-1c"],
    ["availabilityZoneId", "use1-az3"],
    ["available-ip-address-count", "251"],
    ["cidr-block", "10.0.9.0/24"],
    ["cidr", "10.0.9.*"],
    ["default-for-az", "false"],
    ["map-public-ip-on-launch", "false"],
    ["private-dns-name-options-on-launch.hostname-type", "ip-name"],
    ["state", "available"],
    ["subnet-arn", "arn:aws:ec2:*:subnet/*"],
    ["tag:tier", "web"],
  ];

  it.each(filters)("finds by %s within a VPC", async (Name, value) => {
    const { ec2, make, VpcId } = await place();
    const Tags = [{ Key: "tier", Value: "web" }];
    const TagSpecifications = [{ ResourceType: "subnet" as const, Tags }];
    const { SubnetId } = await make({ CidrBlock: "10.0.9.0/24", AvailabilityZone: "us-east-1c", TagSpecifications });
    const within = { Name: "vpc-id", Values: [VpcId] };
    const found = await ec2("DescribeSubnets", { Filters: [within, { Name, Values: [value] }] });
    expect(found.Subnets).toMatchObject([{ SubnetId, Tags }]);
    const none = await ec2("DescribeSubnets", { Filters: [within, { Name, Values: ["no-such"] }] });
    expect(none.Subnets).toEqual([]);
  });

  it("pages, and deletions between pages neither skip nor repeat", async () => {
    const { ec2, make, VpcId } = await place();
    for (let i = 0; i < 12; i++) await make({ CidrBlock: `10.0.${i}.0/24` });
    const Filters = [{ Name: "vpc-id", Values: [VpcId] }];
    const first = await ec2("DescribeSubnets", { Filters, MaxResults: 5 });
    await ec2("DeleteSubnet", { SubnetId: first.Subnets![1]!.SubnetId! });
    const second = await ec2("DescribeSubnets", { Filters, MaxResults: 5, NextToken: first.NextToken });
    const third = await ec2("DescribeSubnets", { Filters, MaxResults: 5, NextToken: second.NextToken });
    const seen = [first, second, third].flatMap(({ Subnets }) => Subnets!.map(({ CidrBlock }) => CidrBlock));
    expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => `10.0.${i}.0/24`));
    expect(third.NextToken).toBeUndefined();
  });
});
