/** Traffic mirroring's objects: filters with rules, targets, sessions, and what ties them together. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";

const everyone = { SourceCidrBlock: "0.0.0.0/0", DestinationCidrBlock: "0.0.0.0/0" };

async function room() {
  const { ec2, call } = openCloud();
  const { Subnets } = await ec2("DescribeSubnets", {});
  const SubnetId = Subnets![0]!.SubnetId!;
  const eni = async () => (await ec2("CreateNetworkInterface", { SubnetId })).NetworkInterface!.NetworkInterfaceId!;
  const { TrafficMirrorFilter } = await ec2("CreateTrafficMirrorFilter", { Description: "all" });
  const TrafficMirrorFilterId = TrafficMirrorFilter!.TrafficMirrorFilterId!;
  const to = await eni();
  const { TrafficMirrorTarget } = await ec2("CreateTrafficMirrorTarget", { NetworkInterfaceId: to });
  const TrafficMirrorTargetId = TrafficMirrorTarget!.TrafficMirrorTargetId!;
  const session = async (NetworkInterfaceId: string, SessionNumber: number, more: object = {}) =>
    (
      await ec2("CreateTrafficMirrorSession", {
        NetworkInterfaceId,
        SessionNumber,
        TrafficMirrorFilterId,
        TrafficMirrorTargetId,
        ...more,
      })
    ).TrafficMirrorSession!;
  return { ec2, call, eni, to, TrafficMirrorFilterId, TrafficMirrorTargetId, session };
}

it("MIR-03 a filter shows its rules by number and direction, with protocol, ports and blocks", async () => {
  const { ec2, TrafficMirrorFilterId } = await room();
  const rule = (RuleNumber: number, more: object = {}) =>
    ec2("CreateTrafficMirrorFilterRule", {
      TrafficMirrorFilterId,
      TrafficDirection: "ingress",
      RuleNumber,
      RuleAction: "accept",
      ...everyone,
      ...more,
    });
  await rule(20, { Protocol: 6, DestinationPortRange: { FromPort: 5432, ToPort: 5432 } });
  await rule(10, { RuleAction: "reject", SourceCidrBlock: "10.0.0.7/8" });
  await rule(10, { TrafficDirection: "egress" });
  const { TrafficMirrorFilters } = await ec2("DescribeTrafficMirrorFilters", {});
  const [filter] = TrafficMirrorFilters!;
  expect(filter!.IngressFilterRules!.map((one) => [one.RuleNumber, one.RuleAction, one.SourceCidrBlock])).toEqual([
    [10, "reject", "10.0.0.0/8"],
    [20, "accept", "0.0.0.0/0"],
  ]);
  expect(filter!.IngressFilterRules![1]).toMatchObject({
    Protocol: 6,
    DestinationPortRange: { FromPort: 5432, ToPort: 5432 },
  });
  expect(filter!.EgressFilterRules).toHaveLength(1);
  await expect(rule(10)).rejects.toMatchObject({ code: "TrafficMirrorFilterRuleAlreadyExists" });
  await expect(rule(30, { SourcePortRange: { FromPort: 1, ToPort: 2 } })).rejects.toMatchObject({
    code: "InvalidParameterCombination",
  });
  await expect(rule(30, { SourceCidrBlock: "::/0" })).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  await expect(rule(0)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  for (let number = 31; number < 38; number++) await rule(number);
  await expect(rule(38)).rejects.toMatchObject({ code: "FilterLimitExceeded" });
});

it("a rule is changed member by member, and loses what RemoveFields names", async () => {
  const { ec2, TrafficMirrorFilterId } = await room();
  const { TrafficMirrorFilterRule } = await ec2("CreateTrafficMirrorFilterRule", {
    TrafficMirrorFilterId,
    TrafficDirection: "ingress",
    RuleNumber: 1,
    RuleAction: "accept",
    Protocol: 17,
    DestinationPortRange: { FromPort: 53, ToPort: 53 },
    Description: "names",
    ...everyone,
  });
  const TrafficMirrorFilterRuleId = TrafficMirrorFilterRule!.TrafficMirrorFilterRuleId!;
  const changed = await ec2("ModifyTrafficMirrorFilterRule", {
    TrafficMirrorFilterRuleId,
    RuleNumber: 7,
    RemoveFields: ["destination-port-range", "description", "protocol"],
  });
  const { TrafficMirrorFilterRules } = await ec2("DescribeTrafficMirrorFilterRules", { TrafficMirrorFilterId });
  expect(TrafficMirrorFilterRules).toEqual([changed.TrafficMirrorFilterRule]);
  expect(TrafficMirrorFilterRules![0]).toMatchObject({ RuleNumber: 7, Protocol: 0, RuleAction: "accept" });
  expect(TrafficMirrorFilterRules![0]!.DestinationPortRange).toBeUndefined();
  expect(TrafficMirrorFilterRules![0]!.Description).toBeUndefined();
});

it("MIR-02 a target is an interface, which cannot be a source too", async () => {
  const { ec2, to, eni, session, TrafficMirrorTargetId } = await room();
  await expect(session(to, 1)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const source = await eni();
  await session(source, 1);
  await expect(ec2("CreateTrafficMirrorTarget", { NetworkInterfaceId: source })).rejects.toMatchObject({
    code: "InvalidParameterValue",
  });
  await expect(ec2("DeleteTrafficMirrorTarget", { TrafficMirrorTargetId })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
});

it("MIR-01 an interface has up to three sessions of different numbers, which go with it", async () => {
  const { ec2, eni, session, TrafficMirrorFilterId } = await room();
  const source = await eni();
  const first = await session(source, 1, { VirtualNetworkId: 4242, PacketLength: 100 });
  expect(first).toMatchObject({ VirtualNetworkId: 4242, PacketLength: 100 });
  await expect(session(source, 1)).rejects.toMatchObject({ code: "InvalidParameterValue" });
  const drawn = await session(source, 2);
  expect(drawn.VirtualNetworkId).toBeGreaterThan(0);
  expect(drawn.VirtualNetworkId).toBeLessThan(2 ** 24);
  await session(source, 3);
  await expect(session(source, 4)).rejects.toMatchObject({ code: "ResourceCountLimitExceeded" });
  await expect(ec2("DeleteTrafficMirrorFilter", { TrafficMirrorFilterId })).rejects.toMatchObject({
    code: "DependencyViolation",
  });
  const { TrafficMirrorSession: changed } = await ec2("ModifyTrafficMirrorSession", {
    TrafficMirrorSessionId: first.TrafficMirrorSessionId!,
    SessionNumber: 9,
    RemoveFields: ["packet-length"],
  });
  expect(changed).toMatchObject({ SessionNumber: 9, VirtualNetworkId: 4242 });
  expect(changed!.PacketLength).toBeUndefined();
  const where = { Filters: [{ Name: "virtual-network-id", Values: ["4242"] }] };
  expect((await ec2("DescribeTrafficMirrorSessions", where)).TrafficMirrorSessions).toEqual([changed]);
  await ec2("DeleteNetworkInterface", { NetworkInterfaceId: source });
  expect((await ec2("DescribeTrafficMirrorSessions", {})).TrafficMirrorSessions).toEqual([]);
  await ec2("DeleteTrafficMirrorFilter", { TrafficMirrorFilterId });
  await expect(
    ec2("DescribeTrafficMirrorFilters", { TrafficMirrorFilterIds: [TrafficMirrorFilterId] }),
  ).rejects.toMatchObject({ code: "InvalidTrafficMirrorFilterId.NotFound" });
});

it("MIR-02 a network load balancer is a target, of whose copies 8500 bytes are kept by default", async () => {
  const { ec2, call, eni, TrafficMirrorFilterId } = await room();
  const { Subnets } = await ec2("DescribeSubnets", {});
  const { LoadBalancers } = await call("elbv2", "CreateLoadBalancer", {
    Name: "inspectors",
    Type: "network",
    Subnets: [Subnets![0]!.SubnetId],
  });
  const NetworkLoadBalancerArn = LoadBalancers[0]!.LoadBalancerArn;
  const { TrafficMirrorTarget } = await ec2("CreateTrafficMirrorTarget", { NetworkLoadBalancerArn });
  expect(TrafficMirrorTarget).toMatchObject({ Type: "network-load-balancer", NetworkLoadBalancerArn });
  const where = { Filters: [{ Name: "network-load-balancer-arn", Values: [NetworkLoadBalancerArn] }] };
  expect((await ec2("DescribeTrafficMirrorTargets", where)).TrafficMirrorTargets).toEqual([TrafficMirrorTarget]);
  const { TrafficMirrorSession } = await ec2("CreateTrafficMirrorSession", {
    NetworkInterfaceId: await eni(),
    SessionNumber: 1,
    TrafficMirrorFilterId,
    TrafficMirrorTargetId: TrafficMirrorTarget!.TrafficMirrorTargetId!,
  });
  expect(TrafficMirrorSession!.PacketLength).toBe(8_500);
  const both = { NetworkLoadBalancerArn, NetworkInterfaceId: await eni() };
  await expect(ec2("CreateTrafficMirrorTarget", both)).rejects.toMatchObject({ code: "InvalidParameterCombination" });
  const none = { NetworkLoadBalancerArn: "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/net/x/0" };
  await expect(ec2("CreateTrafficMirrorTarget", none)).rejects.toMatchObject({ code: "InvalidParameterValue" });
});

it("endpoints of gateway load balancers are no targets yet, and that is said by name", async () => {
  const { call } = await room();
  await expect(
    call("ec2", "CreateTrafficMirrorTarget", { GatewayLoadBalancerEndpointId: "vpce-0123456789abcdef0" }),
  ).rejects.toMatchObject({ status: 501 });
});

it("a filter takes the traffic of network services in and out, and loses a rule; a session ends", async () => {
  const { ec2, eni, session, TrafficMirrorFilterId } = await room();
  const modify = (more: object) => ec2("ModifyTrafficMirrorFilterNetworkServices", { TrafficMirrorFilterId, ...more });
  const added = await modify({ AddNetworkServices: ["amazon-dns"] });
  expect(added.TrafficMirrorFilter!.NetworkServices).toEqual(["amazon-dns"]);
  const removed = await modify({ RemoveNetworkServices: ["amazon-dns"] });
  expect(removed.TrafficMirrorFilter!.NetworkServices).toEqual([]);
  const { TrafficMirrorFilterRule } = await ec2("CreateTrafficMirrorFilterRule", {
    TrafficMirrorFilterId,
    TrafficDirection: "egress",
    RuleNumber: 1,
    RuleAction: "accept",
    ...everyone,
  });
  const TrafficMirrorFilterRuleId = TrafficMirrorFilterRule!.TrafficMirrorFilterRuleId!;
  await ec2("DeleteTrafficMirrorFilterRule", { TrafficMirrorFilterRuleId });
  await expect(ec2("DeleteTrafficMirrorFilterRule", { TrafficMirrorFilterRuleId })).rejects.toMatchObject({
    code: "InvalidTrafficMirrorFilterRuleId.NotFound",
  });
  const { TrafficMirrorSessionId } = await session(await eni(), 1);
  await ec2("DeleteTrafficMirrorSession", { TrafficMirrorSessionId: TrafficMirrorSessionId! });
  expect((await ec2("DescribeTrafficMirrorSessions", {})).TrafficMirrorSessions).toEqual([]);
});
