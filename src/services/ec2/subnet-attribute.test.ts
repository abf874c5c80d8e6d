/** Attributes of subnets. */
import { describe, expect, it } from "vitest";
import type { ModifySubnetAttributeRequest } from "../../models/ec2.d.ts";
import { openCloud } from "../../../test/cloud.ts";

async function place(kind: "ipv4" | "dual" | "ipv6") {
  const { ec2 } = openCloud();
  const { Vpc } = await ec2("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const Ipv6CidrBlock = Vpc!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const VpcId = Vpc!.VpcId!;
  const { Subnet } = await ec2("CreateSubnet", {
    VpcId,
    ...(kind === "ipv6" ? { Ipv6Native: true } : { CidrBlock: "10.0.0.0/24" }),
    ...(kind === "ipv4" ? {} : { Ipv6CidrBlock }),
  });
  const SubnetId = Subnet!.SubnetId!;
  const modify = (attribute: Omit<ModifySubnetAttributeRequest, "SubnetId">) =>
    ec2("ModifySubnetAttribute", { SubnetId, ...attribute });
  const shown = async () => (await ec2("DescribeSubnets", { SubnetIds: [SubnetId] })).Subnets![0]!;
  return { modify, shown };
}

type Attribute = Omit<ModifySubnetAttributeRequest, "SubnetId">;
const on = { Value: true };
const off = { Value: false };

const changes: readonly [Attribute, object][] = [
  [{ MapPublicIpOnLaunch: on }, { MapPublicIpOnLaunch: true }],
  [{ AssignIpv6AddressOnCreation: on }, { AssignIpv6AddressOnCreation: true }],
  [{ EnableDns64: on }, { EnableDns64: true }],
  [{ EnableDns64: off }, { EnableDns64: false }],
  [{ MapCustomerOwnedIpOnLaunch: off }, { MapCustomerOwnedIpOnLaunch: false }],
  [
    { PrivateDnsHostnameTypeOnLaunch: "resource-name" },
    { PrivateDnsNameOptionsOnLaunch: { HostnameType: "resource-name" } },
  ],
  [
    { EnableResourceNameDnsARecordOnLaunch: on },
    { PrivateDnsNameOptionsOnLaunch: { EnableResourceNameDnsARecord: true } },
  ],
  [
    { EnableResourceNameDnsAAAARecordOnLaunch: on },
    { PrivateDnsNameOptionsOnLaunch: { EnableResourceNameDnsAAAARecord: true } },
  ],
];

describe("attributes of a subnet", () => {
  it.each(changes)("%j is shown afterwards", async (change, shows) => {
    const { modify, shown } = await place("dual");
    await modify(change);
    expect(await shown()).toMatchObject(shows);
  });

  it("change one in a request", async () => {
    const { modify } = await place("dual");
    await expect(modify({ MapPublicIpOnLaunch: on, EnableDns64: off })).rejects.toMatchObject({
      code: "InvalidParameterCombination",
    });
    await expect(modify({})).rejects.toMatchObject({ code: "MissingParameter" });
  });

  const mismatches: readonly ["ipv4" | "ipv6", Attribute][] = [
    ["ipv4", { AssignIpv6AddressOnCreation: on }],
    ["ipv4", { EnableDns64: on }],
    ["ipv4", { EnableResourceNameDnsAAAARecordOnLaunch: on }],
    ["ipv6", { MapPublicIpOnLaunch: on }],
    ["ipv6", { EnableResourceNameDnsARecordOnLaunch: on }],
    ["ipv6", { PrivateDnsHostnameTypeOnLaunch: "ip-name" }],
    ["ipv6", { AssignIpv6AddressOnCreation: off }],
  ];

  it.each(mismatches)("in an %s only subnet %j is refused", async (kind, change) => {
    const { modify } = await place(kind);
    await expect(modify(change)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("of what is not built are refused by name", async () => {
    const { modify } = await place("ipv4");
    await expect(modify({ EnableLniAtDeviceIndex: 1 })).rejects.toMatchObject({ status: 501 });
    await expect(modify({ MapCustomerOwnedIpOnLaunch: on })).rejects.toMatchObject({
      status: 501,
      what: "ec2.ModifySubnetAttribute.MapCustomerOwnedIpOnLaunch",
    });
  });
});
