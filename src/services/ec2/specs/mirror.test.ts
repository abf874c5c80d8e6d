/** What should be copied, as rows say it: while the source is up, in the sessions' order, as far as roads carry. */
import { expect, it } from "vitest";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import type { ApiHost } from "../../../../test/network/api-network.ts";
import { Derivations } from "../../../core/derive.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatPrefix } from "../../../net/prefix.ts";
import { networkOf } from "./index.ts";

const everyone = { SourceCidrBlock: "0.0.0.0/0", DestinationCidrBlock: "10.0.0.0/8", RuleAction: "accept" };

async function mirrored() {
  const n = new ApiNetwork();
  const [vpc, other] = [await n.vpc(1), await n.vpc(2)];
  const host = (subnet: string, group: string) => n.host(subnet, [group]);
  const source = await host(vpc.subnets["a"]!, vpc.open);
  const [near, far] = [await host(vpc.subnets["b"]!, vpc.open), await host(other.subnets["a"]!, other.open)];
  const eni = async ({ id }: ApiHost): Promise<string> =>
    (await n.ec2("DescribeInstances", { InstanceIds: [id] })).Reservations[0].Instances[0].NetworkInterfaces[0]
      .NetworkInterfaceId;
  const { TrafficMirrorFilterId } = (await n.ec2("CreateTrafficMirrorFilter", {})).TrafficMirrorFilter;
  const rule = (RuleNumber: number, TrafficDirection: string, more: object = {}) =>
    n.ec2("CreateTrafficMirrorFilterRule", {
      TrafficMirrorFilterId,
      RuleNumber,
      TrafficDirection,
      ...everyone,
      ...more,
    });
  const session = async (to: ApiHost, SessionNumber: number, more: object = {}) => {
    const { TrafficMirrorTarget } = await n.ec2("CreateTrafficMirrorTarget", { NetworkInterfaceId: await eni(to) });
    const wish = { NetworkInterfaceId: await eni(source), SessionNumber, TrafficMirrorFilterId, ...more };
    await n.ec2("CreateTrafficMirrorSession", {
      ...wish,
      TrafficMirrorTargetId: TrafficMirrorTarget.TrafficMirrorTargetId,
    });
  };
  const id = await eni(source);
  const { database } = n.cloud.cloud;
  const derivations = new Derivations(database);
  const spec = () => networkOf(Derivations.over(database, derivations)).mirror(id);
  return { n, vpc, other, source, near, far, rule, session, spec, TrafficMirrorFilterId };
}

it("MIR-01 MIR-03 sessions stand in order of their numbers, with their rules in theirs", async () => {
  const { source, near, rule, session, spec, n, TrafficMirrorFilterId } = await mirrored();
  expect(spec()).toBeUndefined();
  await rule(20, "ingress");
  await rule(10, "ingress", { RuleAction: "reject", Protocol: 6, DestinationPortRange: { FromPort: 22, ToPort: 23 } });
  await session(near, 9, { VirtualNetworkId: 9, PacketLength: 100 });
  const { TrafficMirrorTargets } = await n.ec2("DescribeTrafficMirrorTargets", {});
  await n.ec2("CreateTrafficMirrorSession", {
    NetworkInterfaceId: spec()!.id,
    SessionNumber: 3,
    VirtualNetworkId: 3,
    TrafficMirrorFilterId,
    TrafficMirrorTargetId: TrafficMirrorTargets[0].TrafficMirrorTargetId,
  });
  const { from, sessions } = spec()!;
  expect(formatAddress(from)).toBe(source.ip);
  expect(sessions.map(({ network, length }) => [network, length])).toEqual([
    [3, 9001 - 36],
    [9, 100],
  ]);
  const [first, second] = sessions[0]!.rules.in;
  expect(first).toMatchObject({ takes: false, protocol: 6, destinationPorts: { from: 22, to: 23 } });
  expect([second!.takes, formatPrefix(second!.source), formatPrefix(second!.destination)]).toEqual([
    true,
    "0.0.0.0/0",
    "10.0.0.0/8",
  ]);
  expect(sessions[0]!.rules.out).toEqual([]);
  expect(sessions[0]!.resolver).toBe(false);
  await n.ec2("StopInstances", { InstanceIds: [source.id], Force: true });
  expect(spec()).toBeUndefined();
});

it("MIR-02 copies are cut to what the road to the target carries, and go nowhere while it is down", async () => {
  const { n, vpc, other, far, session, spec } = await mirrored();
  await session(far, 1);
  const only = () => spec()!.sessions[0]!;
  expect([formatAddress(only().to!), only().length]).toEqual([far.ip, 8500 - 36]);
  const pair = { VpcId: vpc.id, PeerVpcId: other.id };
  const { VpcPeeringConnectionId } = (await n.ec2("CreateVpcPeeringConnection", pair)).VpcPeeringConnection;
  await n.ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId });
  expect(only().length).toBe(9001 - 36);
  await n.ec2("StopInstances", { InstanceIds: [far.id], Force: true });
  expect(only().to).toBeUndefined();
});
