/** Traffic mirroring in a real kernel: copies as a capture at the target sees them, and packets that have none. */
import { afterEach, describe, expect, it } from "vitest";
import { ApiNetwork } from "../network/api-network.ts";
import type { ApiHost, ApiVpc } from "../network/api-network.ts";
import { MirrorTarget } from "./mirror-target.ts";
import { noKernel, Stand } from "./stand.ts";

const vxlan = [{ IpProtocol: "udp", FromPort: 4789, ToPort: 4789, IpRanges: [{ CidrIp: "10.0.0.0/8" }] }];
const everyone = { SourceCidrBlock: "0.0.0.0/0", DestinationCidrBlock: "0.0.0.0/0", RuleAction: "accept" };

describe.skipIf(noKernel)(`traffic mirroring in the kernel ${noKernel ?? ""}`, () => {
  let stand: Stand | undefined;
  let target: MirrorTarget | undefined;
  afterEach(() => {
    target?.close();
    stand?.close();
    stand = target = undefined;
  });

  const up = (n: ApiNetwork): Stand => {
    stand = new Stand({ database: n.cloud.cloud.database });
    target = new MirrorTarget(stand);
    return stand;
  };

  const eniOf = async (n: ApiNetwork, { id }: ApiHost): Promise<string> =>
    (await n.ec2("DescribeInstances", { InstanceIds: [id] })).Reservations[0].Instances[0].NetworkInterfaces[0]
      .NetworkInterfaceId;

  const filter = async (n: ApiNetwork, ...rules: readonly object[]): Promise<string> => {
    const { TrafficMirrorFilterId } = (await n.ec2("CreateTrafficMirrorFilter", {})).TrafficMirrorFilter;
    for (const rule of rules) await n.ec2("CreateTrafficMirrorFilterRule", { TrafficMirrorFilterId, ...rule });
    return TrafficMirrorFilterId;
  };

  const session = async (
    n: ApiNetwork,
    source: ApiHost,
    to: object,
    TrafficMirrorFilterId: string,
    more: object = {},
  ) => {
    const { TrafficMirrorTarget } = await n.ec2("CreateTrafficMirrorTarget", to);
    const made = await n.ec2("CreateTrafficMirrorSession", {
      NetworkInterfaceId: await eniOf(n, source),
      TrafficMirrorTargetId: TrafficMirrorTarget.TrafficMirrorTargetId,
      TrafficMirrorFilterId,
      SessionNumber: 1,
      VirtualNetworkId: 4242,
      ...more,
    });
    return made.TrafficMirrorSession.TrafficMirrorSessionId as string;
  };

  const database = [
    {
      TrafficDirection: "ingress",
      RuleNumber: 10,
      ...everyone,
      Protocol: 6,
      DestinationPortRange: { FromPort: 5432, ToPort: 5432 },
    },
    {
      TrafficDirection: "egress",
      RuleNumber: 10,
      ...everyone,
      Protocol: 6,
      SourcePortRange: { FromPort: 5432, ToPort: 5432 },
    },
  ];

  const three = async (): Promise<{ n: ApiNetwork; vpc: ApiVpc; hosts: [ApiHost, ApiHost, ApiHost] }> => {
    const n = new ApiNetwork();
    const vpc = await n.vpc(1);
    const inspectors = await n.group(vpc.id, vxlan);
    const hosts: [ApiHost, ApiHost, ApiHost] = [
      await n.host(vpc.subnets["a"]!, [vpc.open]),
      await n.host(vpc.subnets["b"]!, [vpc.open]),
      await n.host(vpc.subnets["a"]!, [inspectors]),
    ];
    return { n, vpc, hosts };
  };

  it("MIR-01 MIR-03 MIR-06 copies both directions of one port with payload, true checksums and VNI, and no other port", async () => {
    const { n, hosts } = await three();
    const [client, server, inspector] = hosts;
    const id = await session(
      n,
      server,
      { NetworkInterfaceId: await eniOf(n, inspector) },
      await filter(n, ...database),
    );
    const at = up(n);
    await at.echo(server.id, 5432);
    await at.echo(server.id, 8080);
    await target!.capture(inspector.id);
    await at.copying();
    expect(at.talks(client.id, server.ip, 8080)).toBe(true);
    expect(at.talks(client.id, server.ip, 5432)).toBe(true);
    const copies = await target!.copies(/5432 > [\d.]+: Flags \[F/);
    const told = copies.join("\n");
    expect(copies.every((one) => one.includes(`${server.ip}.`) && one.includes(`> ${inspector.ip}.4789`))).toBe(true);
    expect(copies.every((one) => /vni 4242\b/.test(one) && !one.includes("8080"))).toBe(true);
    expect(told).toContain(`> ${server.ip}.5432: Flags [S], `);
    expect(told).toContain(`${server.ip}.5432 > ${client.ip}.`);
    expect(told).toContain("Flags [S.], cksum");
    expect(copies.filter((one) => one.includes("words")).length).toBe(2);
    expect(told).not.toContain("incorrect");
    expect(told).not.toContain("bad cksum");
    await n.ec2("DeleteTrafficMirrorSession", { TrafficMirrorSessionId: id });
    at.settle();
    expect(at.talks(client.id, server.ip, 5432)).toBe(true);
    expect((await target!.copies()).length).toBe(copies.length);
  });
});
