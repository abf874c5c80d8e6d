/** Attributes of VPCs. */
import { describe, expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

async function place() {
  const cloud = openCloud();
  const VpcId = (await cloud.ec2("CreateVpc", { CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const modify = (attribute: object) => cloud.ec2("ModifyVpcAttribute", { VpcId, ...attribute });
  const value = async (Attribute: "enableDnsSupport" | "enableDnsHostnames" | "enableNetworkAddressUsageMetrics") =>
    cloud.ec2("DescribeVpcAttribute", { VpcId, Attribute });
  return { modify, value, VpcId };
}

const on = { Value: true };
const off = { Value: false };

describe("attributes of a VPC", () => {
  it("start with DNS support alone", async () => {
    const { value, VpcId } = await place();
    expect(await value("enableDnsSupport")).toEqual({ VpcId, EnableDnsSupport: on });
    expect(await value("enableDnsHostnames")).toEqual({ VpcId, EnableDnsHostnames: off });
    expect(await value("enableNetworkAddressUsageMetrics")).toEqual({ VpcId, EnableNetworkAddressUsageMetrics: off });
  });

  it("VDN-05 enableDnsSupport can be turned off for the VPC", async () => {
    const { modify, value } = await place();
    await modify({ EnableDnsSupport: off });
    expect(await value("enableDnsSupport")).toMatchObject({ EnableDnsSupport: off });
  });

  it("VDN-06 enableDnsHostnames needs enableDnsSupport", async () => {
    const { modify, value } = await place();
    await modify({ EnableDnsSupport: off });
    await expect(modify({ EnableDnsHostnames: on })).rejects.toMatchObject({ code: "InvalidParameterCombination" });
    await modify({ EnableDnsSupport: on });
    await modify({ EnableDnsHostnames: on });
    expect(await value("enableDnsHostnames")).toMatchObject({ EnableDnsHostnames: on });
  });

  it("VDN-07 are the only switches of Amazon's DNS: on or off, and host names or none", async () => {
    const { value } = await place();
    await expect(value("enableDnsLogging" as never)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  });

  it("change one in a request", async () => {
    const { modify, value } = await place();
    await expect(modify({ EnableDnsSupport: on, EnableDnsHostnames: on })).rejects.toMatchObject({
      code: "InvalidParameterCombination",
    });
    await expect(modify({})).rejects.toMatchObject({ code: "MissingParameter" });
    await modify({ EnableDnsHostnames: on });
    expect(await value("enableDnsHostnames")).toMatchObject({ EnableDnsHostnames: on });
  });

  it("of metrics are refused by name: nobody counts the use of addresses yet", async () => {
    const { modify, value } = await place();
    await expect(modify({ EnableNetworkAddressUsageMetrics: on })).rejects.toMatchObject({
      status: 501,
      what: "ec2.ModifyVpcAttribute.EnableNetworkAddressUsageMetrics",
    });
    await modify({ EnableNetworkAddressUsageMetrics: off });
    expect(await value("enableNetworkAddressUsageMetrics")).toMatchObject({ EnableNetworkAddressUsageMetrics: off });
  });
});
