/** DHCP option sets through their operations. */
import { describe, expect, it } from "vitest";
import type { NewDhcpConfiguration } from "../../models/ec2.d.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";

async function setIn({ ec2 }: TestCloud, ...DhcpConfigurations: NewDhcpConfiguration[]) {
  return (await ec2("CreateDhcpOptions", { DhcpConfigurations })).DhcpOptions!;
}

const option = (Key: string, ...Values: string[]): NewDhcpConfiguration => ({ Key, Values });
const refused = { code: "InvalidParameterValue" };
const numbered = (n: number): string[] => Array.from({ length: n }, (_, i) => `10.0.0.${i + 4}`);

describe("DHCP option sets", () => {
  it("DHC-02 DHC-04 by default name Amazon's DNS and the Region's internal domain", async () => {
    const { ec2 } = openCloud();
    for (const [region, domain] of [
      ["us-east-1", "ec2.internal"],
      ["eu-west-1", "eu-west-1.compute.internal"],
    ] as const) {
      const { Vpcs } = await ec2("DescribeVpcs", {}, { region });
      const { DhcpOptions } = await ec2("DescribeDhcpOptions", {}, { region });
      expect(DhcpOptions).toMatchObject([
        {
          DhcpOptionsId: Vpcs![0]!.DhcpOptionsId,
          DhcpConfigurations: [
            { Key: "domain-name", Values: [{ Value: domain }] },
            { Key: "domain-name-servers", Values: [{ Value: "AmazonProvidedDNS" }] },
          ],
        },
      ]);
    }
  });

  it("DHC-03 take as many as four DNS servers", async () => {
    const cloud = openCloud();
    await setIn(cloud, option("domain-name-servers", ...numbered(4)));
    await setIn(cloud, option("domain-name-servers", "AmazonProvidedDNS", "10.0.0.9"));
    await expect(setIn(cloud, option("domain-name-servers", ...numbered(5)))).rejects.toMatchObject(refused);
    await expect(setIn(cloud, option("domain-name-servers", "dns.example.com"))).rejects.toMatchObject(refused);
  });

  it("DHC-05 take as many as four NTP servers of a family", async () => {
    const cloud = openCloud();
    await setIn(cloud, option("ntp-servers", ...numbered(4), "2001:db8::1", "2001:db8::2"));
    await expect(setIn(cloud, option("ntp-servers", ...numbered(5)))).rejects.toMatchObject(refused);
  });

  it("DHC-06 take as many as four NetBIOS name servers", async () => {
    const cloud = openCloud();
    await setIn(cloud, option("netbios-name-servers", ...numbered(4)));
    await expect(setIn(cloud, option("netbios-name-servers", ...numbered(5)))).rejects.toMatchObject(refused);
    await expect(setIn(cloud, option("netbios-name-servers", "2001:db8::1"))).rejects.toMatchObject(refused);
  });

  it("DHC-07 take a NetBIOS node type of 1, 2, 4 or 8", async () => {
    const cloud = openCloud();
    for (const type of ["1", "2", "4", "8"]) await setIn(cloud, option("netbios-node-type", type));
    for (const type of ["0", "3", "16", "p"])
      await expect(setIn(cloud, option("netbios-node-type", type))).rejects.toMatchObject(refused);
  });

  it("take an IPv6 lease time from 140 seconds on", async () => {
    const cloud = openCloud();
    for (const time of ["140", "2147483647", "1h"])
      await setIn(cloud, option("ipv6-address-preferred-lease-time", time));
    for (const time of ["139", "2147483648", "soon"])
      await expect(setIn(cloud, option("ipv6-address-preferred-lease-time", time))).rejects.toMatchObject(refused);
  });

  it.each([
    ["an unknown option", [option("boot-file", "x")]],
    ["an option without values", [option("domain-name")]],
    ["an option twice", [option("domain-name", "a.b"), option("domain-name", "c.d")]],
  ])("refuse %s", async (_what, options) => {
    await expect(setIn(openCloud(), ...options)).rejects.toMatchObject(refused);
  });

  it("DHC-08 DHC-11 serve many VPCs, each VPC has one, with own DNS servers where wanted", async () => {
    const cloud = openCloud();
    const set = await setIn(
      cloud,
      option("domain-name-servers", "10.0.0.9,10.0.0.10"),
      option("domain-name", "corp.example"),
    );
    expect(set.DhcpConfigurations).toMatchObject([{ Values: [{ Value: "10.0.0.9" }, { Value: "10.0.0.10" }] }, {}]);
    const DhcpOptionsId = set.DhcpOptionsId!;
    const made = await Promise.all(
      ["10.0.0.0/16", "10.1.0.0/16"].map((CidrBlock) => cloud.ec2("CreateVpc", { CidrBlock })),
    );
    for (const { Vpc } of made) await cloud.ec2("AssociateDhcpOptions", { DhcpOptionsId, VpcId: Vpc!.VpcId! });
    const { Vpcs } = await cloud.ec2("DescribeVpcs", {
      Filters: [{ Name: "dhcp-options-id", Values: [DhcpOptionsId] }],
    });
    expect(Vpcs).toHaveLength(2);
    const gone = cloud.ec2("DeleteDhcpOptions", { DhcpOptionsId });
    await expect(gone).rejects.toMatchObject({ code: "DependencyViolation" });
    for (const { Vpc } of made)
      await cloud.ec2("AssociateDhcpOptions", { DhcpOptionsId: "default", VpcId: Vpc!.VpcId! });
    await cloud.ec2("DeleteDhcpOptions", { DhcpOptionsId });
    const without = await cloud.ec2("DescribeVpcs", { VpcIds: [made[0]!.Vpc!.VpcId!] });
    expect(without.Vpcs![0]!.DhcpOptionsId).toBe("default");
    await expect(cloud.ec2("DescribeDhcpOptions", { DhcpOptionsIds: [DhcpOptionsId] })).rejects.toMatchObject({
      code: "InvalidDhcpOptionID.NotFound",
    });
  });

  it("DHC-09 never change: the same options again make another set", async () => {
    const cloud = openCloud();
    const one = await setIn(cloud, option("domain-name", "a.example"));
    const two = await setIn(cloud, option("domain-name", "a.example"));
    expect(two.DhcpOptionsId).not.toBe(one.DhcpOptionsId);
    const { DhcpOptions } = await cloud.ec2("DescribeDhcpOptions", { Filters: [{ Name: "value", Values: ["a.*"] }] });
    expect(DhcpOptions).toEqual([one, two]);
  });
});
