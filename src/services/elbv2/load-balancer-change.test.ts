/** Families of a load balancer's addresses, and the attributes that it has. */
import { describe, expect, it } from "vitest";
import { attributeRecord, balancerCloud } from "../../../test/balancer.ts";

const deny = "ipv6.deny_all_igw_traffic";

async function balanced(more: object = {}) {
  const test = await balancerCloud();
  const { elb, ec2, vpcId } = test;
  const InternetGatewayId = (await ec2("CreateInternetGateway", {})).InternetGateway!.InternetGatewayId!;
  await ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpcId });
  const arn = await test.balancer(more);
  const setType = (IpAddressType: string, LoadBalancerArn = arn) =>
    elb("SetIpAddressType", { LoadBalancerArn, IpAddressType });
  const shown = async (LoadBalancerArn = arn) =>
    (await elb("DescribeLoadBalancers", { LoadBalancerArns: [LoadBalancerArn] })).LoadBalancers[0];
  const attributes = async (LoadBalancerArn = arn) =>
    attributeRecord((await elb("DescribeLoadBalancerAttributes", { LoadBalancerArn })).Attributes);
  const set = (Key: string, Value: string, LoadBalancerArn = arn) =>
    elb("ModifyLoadBalancerAttributes", { LoadBalancerArn, Attributes: [{ Key, Value }] });
  return { ...test, arn, setType, shown, attributes, set };
}

describe("SetIpAddressType", () => {
  it.each([
    ["internal", true],
    ["internet-facing", undefined],
  ])("gives an %s load balancer IPv6 addresses and takes them away", async (Scheme, DenyAllIgwTraffic) => {
    const { setType, shown, enis } = await balanced({ Scheme });
    expect(await setType("dualstack")).toEqual({ IpAddressType: "dualstack" });
    expect((await shown()).IpAddressType).toBe("dualstack");
    const [dual] = await enis();
    expect(dual!.Ipv6Addresses).toHaveLength(1);
    expect(dual!.DenyAllIgwTraffic).toBe(DenyAllIgwTraffic);
    expect(await setType("dualstack")).toEqual({ IpAddressType: "dualstack" });
    expect(await enis()).toEqual([dual]);
    expect(await setType("ipv4")).toEqual({ IpAddressType: "ipv4" });
    const [four] = await enis();
    expect([four!.Ipv6Addresses, four!.DenyAllIgwTraffic]).toEqual([[], undefined]);
    expect((await shown()).IpAddressType).toBe("ipv4");
  });

  it("forgets the IPv6 address that was asked for when it is taken away", async () => {
    const { balancer, setType, shown, enis, a, ec2 } = await balanced();
    const { Subnets } = await ec2("DescribeSubnets", { SubnetIds: [a] });
    const IPv6Address = Subnets![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/64", "9");
    const SubnetMappings = [{ SubnetId: a, PrivateIPv4Address: "10.1.1.9", IPv6Address }];
    const arn = await balancer({ Name: "fixed", IpAddressType: "dualstack", Subnets: undefined, SubnetMappings });
    const addresses = async () => (await shown(arn)).AvailabilityZones[0].LoadBalancerAddresses;
    expect(await addresses()).toEqual([{ PrivateIPv4Address: "10.1.1.9", IPv6Address }]);
    await setType("ipv4", arn);
    expect(await addresses()).toEqual([{ PrivateIPv4Address: "10.1.1.9" }]);
    expect((await enis()).flatMap((eni) => eni.Ipv6Addresses)).toEqual([]);
  });

  it("is for gateway load balancers too", async () => {
    const { gateway, setType, enis, shown } = await balanced();
    const arn = await gateway();
    await setType("dualstack", arn);
    expect((await shown(arn)).IpAddressType).toBe("dualstack");
    expect((await enis("gateway_load_balancer"))[0]!.Ipv6Addresses).toHaveLength(1);
  });

  it("needs IPv6 in each subnet", async () => {
    const { setType, balancer, a, b, shown, enis } = await balanced();
    const arn = await balancer({ Name: "wide", Subnets: [a, b] });
    await expect(setType("dualstack", arn)).rejects.toMatchObject({ code: "InvalidSubnet" });
    expect((await shown(arn)).IpAddressType).toBe("ipv4");
    expect((await enis()).flatMap((eni) => eni.Ipv6Addresses)).toEqual([]);
  });

  it("comes with other subnets in one step, and asks nothing of those that are left", async () => {
    const { elb, balancer, a, b, shown, enis } = await balanced();
    const arn = await balancer({ Name: "moving", Subnets: [b] });
    const move = { LoadBalancerArn: arn, Subnets: [a], IpAddressType: "dualstack" };
    expect(await elb("SetSubnets", move)).toMatchObject({
      IpAddressType: "dualstack",
      AvailabilityZones: [{ SubnetId: a }],
    });
    expect((await shown(arn)).IpAddressType).toBe("dualstack");
    const own = (await enis()).filter(({ Description }) => Description!.includes("/moving/"));
    expect(own.map((eni) => [eni.SubnetId, eni.Ipv6Addresses!.length])).toEqual([[a, 1]]);
    const back = { LoadBalancerArn: arn, Subnets: [a, b], IpAddressType: "ipv4" };
    expect((await elb("SetSubnets", back)).AvailabilityZones).toHaveLength(2);
  });

  it.each(["UDP", "TCP_UDP"])(
    "and %s listeners exclude each other without prefixes for source NAT",
    async (Protocol) => {
      const { arn, setType, group, listen, elb, shown } = await balanced();
      const target = await group("tg", { Protocol });
      const ListenerArn = await listen(arn, target, { Protocol, Port: 53 });
      await expect(setType("dualstack")).rejects.toMatchObject({ code: "InvalidConfigurationRequest" });
      expect((await shown()).IpAddressType).toBe("ipv4");
      await elb("DeleteListener", { ListenerArn });
      await setType("dualstack");
      await expect(listen(arn, target, { Protocol, Port: 53 })).rejects.toMatchObject({
        code: "InvalidConfigurationRequest",
      });
    },
  );

  it("refuses what is no family of a network load balancer, and load balancers that are not there", async () => {
    const { arn, setType } = await balanced();
    await expect(setType("dualstack-without-public-ipv4")).rejects.toMatchObject({ code: "ValidationError" });
    await expect(setType("ipv6")).rejects.toMatchObject({ code: "ValidationError" });
    const none = arn.replace(/.{16}$/, "0".repeat(16));
    await expect(setType("ipv4", none)).rejects.toMatchObject({ code: "LoadBalancerNotFound" });
  });
});

describe("attributes of load balancers", () => {
  it("are listed with AWS's values until they are set", async () => {
    const { attributes, set, gateway } = await balanced();
    const before = await attributes();
    expect(before).toMatchObject({
      "access_logs.s3.enabled": "false",
      "deletion_protection.enabled": "false",
      "dns_record.client_routing_policy": "any_availability_zone",
      "load_balancing.cross_zone.enabled": "false",
    });
    await set("load_balancing.cross_zone.enabled", "true");
    expect(await attributes()).toEqual({ ...before, "load_balancing.cross_zone.enabled": "true" });
    const arn = await gateway();
    expect(await attributes(arn)).toEqual({
      "deletion_protection.enabled": "false",
      "load_balancing.cross_zone.enabled": "false",
    });
    await expect(set(deny, "true", arn)).rejects.toMatchObject({ code: "ValidationError" });
    const none = arn.replace(/.{16}$/, "0".repeat(16));
    await expect(attributes(none)).rejects.toMatchObject({ code: "LoadBalancerNotFound" });
  });

  it.each([
    ["internal", "true"],
    ["internet-facing", "false"],
  ])("close or open the way of IPv6 through internet gateways: %s %s", async (Scheme, initial) => {
    const { attributes, set, enis, setType } = await balanced({ Scheme, IpAddressType: "dualstack" });
    const closed = async () => (await enis())[0]!.DenyAllIgwTraffic === true;
    expect([(await attributes())[deny], await closed()]).toEqual([initial, initial === "true"]);
    for (const value of ["false", "true", "false"]) {
      await set(deny, value);
      expect([(await attributes())[deny], await closed()]).toEqual([value, value === "true"]);
    }
    await set(deny, "true");
    await setType("ipv4");
    await setType("dualstack");
    expect([(await attributes())[deny], await closed()]).toEqual(["true", true]);
  });
});
