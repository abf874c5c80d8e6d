/** Network and gateway load balancers through their API. */
import { describe, expect, it } from "vitest";
import type { TargetHealthDescription } from "../../models/elbv2.d.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { balancerAddresses } from "./face.ts";

async function network(cloud: TestCloud) {
  const { ec2, call } = cloud;
  const vpcId = (await ec2("CreateVpc", { CidrBlock: "10.1.0.0/16" })).Vpc!.VpcId!;
  const subnet = async (zone: string, block: string) =>
    (await ec2("CreateSubnet", { VpcId: vpcId, CidrBlock: block, AvailabilityZone: zone })).Subnet!.SubnetId!;
  const a = await subnet("us-east-1a", "10.1.1.0/24");
  const b = await subnet("us-east-1b", "10.1.2.0/24");
  const elb = (operation: string, input: object) => call("elbv2", operation, input);
  const balancer = async (more: object = {}) =>
    (await elb("CreateLoadBalancer", { Name: "lb", Type: "network", Scheme: "internal", Subnets: [a, b], ...more }))
      .LoadBalancers[0];
  const group = async (more: object = {}) =>
    (await elb("CreateTargetGroup", { Name: "tg", Protocol: "TCP", Port: 80, VpcId: vpcId, ...more })).TargetGroups[0];
  const gateway = async () => {
    const id = (await ec2("CreateInternetGateway", {})).InternetGateway!.InternetGatewayId!;
    await ec2("AttachInternetGateway", { InternetGatewayId: id, VpcId: vpcId });
  };
  return { ...cloud, elb, vpcId, a, b, balancer, group, gateway };
}

describe("network load balancers", () => {
  it("NLB-03 have one address in each zone, on an interface that the service keeps", async () => {
    const { ec2, balancer, a } = await network(openCloud());
    const made = await balancer({
      SubnetMappings: [{ SubnetId: a, PrivateIPv4Address: "10.1.1.9" }],
      Subnets: undefined,
    });
    expect(made).toMatchObject({ Type: "network", Scheme: "internal", State: { Code: "provisioning" } });
    expect(made.DNSName).toMatch(/^lb-[0-9a-f]{16}\.elb\.us-east-1\.amazonaws\.com$/);
    expect(made.AvailabilityZones).toEqual([
      { ZoneName: "us-east-1a", SubnetId: a, LoadBalancerAddresses: [{ PrivateIPv4Address: "10.1.1.9" }] },
    ]);
    const { NetworkInterfaces } = await ec2("DescribeNetworkInterfaces", {
      Filters: [{ Name: "interface-type", Values: ["network_load_balancer"] }],
    });
    expect(NetworkInterfaces).toHaveLength(1);
    expect(NetworkInterfaces![0]).toMatchObject({ RequesterManaged: true, PrivateIpAddress: "10.1.1.9" });
    expect(NetworkInterfaces![0]!.Description).toMatch(/^ELB net\/lb\/[0-9a-f]{16}$/);
  });

  it("NLB-03 may have Elastic IP addresses where they face the internet", async () => {
    const { ec2, elb, balancer, gateway, a } = await network(openCloud());
    const { AllocationId, PublicIp } = await ec2("AllocateAddress", {});
    const wish = { Scheme: "internet-facing", SubnetMappings: [{ SubnetId: a, AllocationId }], Subnets: undefined };
    await expect(balancer(wish)).rejects.toMatchObject({ code: "InvalidSubnet" });
    await gateway();
    const made = await balancer(wish);
    expect(made.AvailabilityZones[0].LoadBalancerAddresses).toEqual([{ AllocationId, IpAddress: PublicIp }]);
    await expect(ec2("ReleaseAddress", { AllocationId })).rejects.toThrow();
    await elb("DeleteLoadBalancer", { LoadBalancerArn: made.LoadBalancerArn });
    await ec2("ReleaseAddress", { AllocationId });
  });

  it("are given again when asked for again, and refuse other settings under their name", async () => {
    const { balancer, a, b } = await network(openCloud());
    const made = await balancer();
    expect((await balancer()).LoadBalancerArn).toBe(made.LoadBalancerArn);
    await expect(balancer({ Subnets: [a] })).rejects.toMatchObject({ code: "DuplicateLoadBalancerName" });
    await expect(balancer({ Name: "x-", Subnets: [b] })).rejects.toMatchObject({ code: "ValidationError" });
    await expect(balancer({ Name: "app", Type: undefined })).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("SG-09 M35 carry security groups from their creation on or never", async () => {
    const { ec2, elb, balancer, vpcId } = await network(openCloud());
    const { GroupId } = await ec2("CreateSecurityGroup", { GroupName: "lb", Description: "d", VpcId: vpcId });
    const without = await balancer();
    const set = (LoadBalancerArn: string, SecurityGroups: string[]) =>
      elb("SetSecurityGroups", { LoadBalancerArn, SecurityGroups });
    await expect(set(without.LoadBalancerArn, [GroupId!])).rejects.toMatchObject({
      code: "InvalidConfigurationRequest",
    });
    const withGroups = await balancer({ Name: "lb2", SecurityGroups: [GroupId] });
    expect(withGroups).toMatchObject({
      SecurityGroups: [GroupId],
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "on",
    });
    await expect(set(withGroups.LoadBalancerArn, [])).rejects.toMatchObject({ code: "ValidationError" });
    const off = await elb("SetSecurityGroups", {
      LoadBalancerArn: withGroups.LoadBalancerArn,
      SecurityGroups: [GroupId],
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
    });
    expect(off.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic).toBe("off");
  });

  it("are kept by deletion protection, and their zones can change", async () => {
    const { ec2, elb, balancer, a, b } = await network(openCloud());
    const { LoadBalancerArn } = await balancer({ Subnets: [a] });
    const protect = (Value: string) =>
      elb("ModifyLoadBalancerAttributes", {
        LoadBalancerArn,
        Attributes: [{ Key: "deletion_protection.enabled", Value }],
      });
    await protect("true");
    await expect(elb("DeleteLoadBalancer", { LoadBalancerArn })).rejects.toMatchObject({
      code: "OperationNotPermitted",
    });
    const { AvailabilityZones } = await elb("SetSubnets", { LoadBalancerArn, Subnets: [b] });
    expect(AvailabilityZones.map(({ SubnetId }: { SubnetId: string }) => SubnetId)).toEqual([b]);
    await ec2("DeleteSubnet", { SubnetId: a });
    await expect(ec2("DeleteSubnet", { SubnetId: b })).rejects.toMatchObject({ code: "DependencyViolation" });
    await protect("false");
    await elb("DeleteLoadBalancer", { LoadBalancerArn });
    await expect(elb("DescribeLoadBalancers", { LoadBalancerArns: [LoadBalancerArn] })).rejects.toMatchObject({
      code: "LoadBalancerNotFound",
    });
    await ec2("DeleteSubnet", { SubnetId: b });
  });

  it("NLB-03 a load balancer's name stands for its addresses, its zones' for theirs", async () => {
    const { balancer, a, cloud } = await network(openCloud());
    const made = await balancer({
      SubnetMappings: [{ SubnetId: a, PrivateIPv4Address: "10.1.1.9" }],
      Subnets: undefined,
    });
    const name = made.DNSName.toLowerCase();
    const other = name.replace("lb-", "bl-");
    const answers = [name, `us-east-1a.${name}`, `us-east-1b.${name}`, other].map((one) =>
      balancerAddresses(cloud.reader, one),
    );
    expect(answers).toEqual([["10.1.1.9"], ["10.1.1.9"], [], undefined]);
  });
});

describe("listeners and target groups", () => {
  it("NLB-01 NLB-02 listen for TCP, UDP and both, each port once", async () => {
    const { elb, balancer, group } = await network(openCloud());
    const { LoadBalancerArn } = await balancer();
    const tcp = await group();
    const udp = await group({ Name: "udp", Protocol: "UDP" });
    const listen = (Protocol: string, TargetGroupArn: string, Port = 80) =>
      elb("CreateListener", { LoadBalancerArn, Protocol, Port, DefaultActions: [{ Type: "forward", TargetGroupArn }] });
    const { Listeners } = await listen("TCP", tcp.TargetGroupArn);
    expect(Listeners[0]).toMatchObject({ LoadBalancerArn, Port: 80, Protocol: "TCP" });
    await listen("UDP", udp.TargetGroupArn);
    await expect(listen("TCP", tcp.TargetGroupArn)).rejects.toMatchObject({ code: "DuplicateListener" });
    await expect(listen("UDP", tcp.TargetGroupArn, 81)).rejects.toMatchObject({ code: "InvalidConfigurationRequest" });
    await expect(listen("TLS", tcp.TargetGroupArn, 443)).rejects.toMatchObject({ code: "NotImplemented" });
    const { Rules } = await elb("DescribeRules", { ListenerArn: Listeners[0].ListenerArn });
    expect(Rules[0]).toMatchObject({ Priority: "default", IsDefault: true });
    await expect(elb("DeleteTargetGroup", { TargetGroupArn: tcp.TargetGroupArn })).rejects.toMatchObject({
      code: "ResourceInUse",
    });
    const { TargetGroups } = await elb("DescribeTargetGroups", { LoadBalancerArn });
    expect(TargetGroups).toHaveLength(2);
    expect(TargetGroups[0].LoadBalancerArns).toEqual([LoadBalancerArn]);
  });

  it("M36 NLB-04 NLB-14 keep clients' addresses for instances and for UDP, and can be made to stick", async () => {
    const { elb, group } = await network(openCloud());
    const preserves = async (more: object) => {
      const { TargetGroupArn } = await group(more);
      const { Attributes } = await elb("DescribeTargetGroupAttributes", { TargetGroupArn });
      return Attributes.find(({ Key }: { Key: string }) => Key === "preserve_client_ip.enabled").Value;
    };
    expect(await preserves({ Name: "a" })).toBe("true");
    expect(await preserves({ Name: "b", TargetType: "ip" })).toBe("false");
    expect(await preserves({ Name: "c", TargetType: "ip", Protocol: "UDP" })).toBe("true");
    const { TargetGroupArn } = await group({ Name: "c", TargetType: "ip", Protocol: "UDP" });
    const set = (Key: string, Value: string) =>
      elb("ModifyTargetGroupAttributes", { TargetGroupArn, Attributes: [{ Key, Value }] });
    await expect(set("preserve_client_ip.enabled", "false")).rejects.toMatchObject({ code: "ValidationError" });
    await set("stickiness.enabled", "true");
    await expect(set("proxy_protocol_v2.enabled", "true")).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("NLB-05 check health by TCP, HTTP and HTTPS", async () => {
    const { group } = await network(openCloud());
    expect(await group()).toMatchObject({ HealthCheckProtocol: "TCP", HealthCheckPort: "traffic-port" });
    const http = await group({ Name: "http", HealthCheckProtocol: "HTTP", HealthCheckPath: "/up" });
    expect(http).toMatchObject({ HealthCheckPath: "/up", Matcher: { HttpCode: "200-399" } });
    await expect(group({ Name: "bad", HealthCheckPath: "/up" })).rejects.toMatchObject({ code: "ValidationError" });
  });

  it("NLB-12 take addresses as targets, outside the VPC too, and tell their health", async () => {
    const { elb, balancer, group } = await network(openCloud());
    const { TargetGroupArn } = await group({ TargetType: "ip" });
    const register = (Targets: object[]) => elb("RegisterTargets", { TargetGroupArn, Targets });
    await register([{ Id: "10.1.1.50" }, { Id: "192.168.3.4", Port: 8080, AvailabilityZone: "all" }]);
    await expect(register([{ Id: "8.8.8.8", AvailabilityZone: "all" }])).rejects.toMatchObject({
      code: "ValidationError",
    });
    const health = async () =>
      (await elb("DescribeTargetHealth", { TargetGroupArn })).TargetHealthDescriptions.map(
        ({ TargetHealth }: TargetHealthDescription) => TargetHealth!.State,
      );
    expect(await health()).toEqual(["unused", "unused"]);
    const { LoadBalancerArn } = await balancer();
    const DefaultActions = [{ Type: "forward", TargetGroupArn }];
    await elb("CreateListener", { LoadBalancerArn, Protocol: "TCP", Port: 80, DefaultActions });
    expect(await health()).toEqual(["healthy", "healthy"]);
    await elb("DeregisterTargets", { TargetGroupArn, Targets: [{ Id: "10.1.1.50" }] });
    expect(await health()).toEqual(["healthy"]);
  });
});

describe("gateway load balancers", () => {
  it("forward everything to one GENEVE group", async () => {
    const { elb, balancer, group, a } = await network(openCloud());
    const made = await balancer({ Type: "gateway", Scheme: undefined, Subnets: [a] });
    expect(made.LoadBalancerArn).toMatch(/:loadbalancer\/gwy\/lb\/[0-9a-f]{16}$/);
    const { TargetGroupArn } = await group({ Protocol: "GENEVE", Port: undefined });
    const DefaultActions = [{ Type: "forward", TargetGroupArn }];
    const listen = () => elb("CreateListener", { LoadBalancerArn: made.LoadBalancerArn, DefaultActions });
    expect((await listen()).Listeners[0].Port).toBeUndefined();
    await expect(listen()).rejects.toMatchObject({ code: "DuplicateListener" });
  });
});
