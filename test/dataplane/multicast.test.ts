/** A multicast domain as instances meet it: they say which groups they hear, and the gateway listens and asks. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

const group = "239.4.3.2";
const hear = (seconds: number, to = group): string =>
  `timeout ${seconds} socat -u UDP4-RECV:5000,reuseaddr,ip-add-membership=${to}:eth0 OPEN:/run/heard,creat,append`;
const say = (word: string): string => `printf ${word} | socat -u - UDP4-DATAGRAM:${group}:5000,ip-multicast-loop=0`;

describe.skipIf(noInstances !== undefined)(`multicast domains with IGMP ${noInstances ?? ""}`, () => {
  let server: PlaneServer;
  let [speaker, listener, domain]: [string, string, string] = ["", "", ""];
  let securityGroup = "";
  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    [speaker, listener] = (await server.launch(2)) as [string, string];
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [listener] });
    const { VpcId, SubnetId, SecurityGroups } = Reservations![0]!.Instances![0]!;
    securityGroup = SecurityGroups![0]!.GroupId!;
    await ec2.authorizeSecurityGroupIngress({
      GroupId: securityGroup,
      IpPermissions: [{ IpProtocol: "udp", FromPort: 5000, ToPort: 5000, IpRanges: [{ CidrIp: "172.31.0.0/16" }] }],
    });
    const { TransitGateway } = await ec2.createTransitGateway({ Options: { MulticastSupport: "enable" } });
    const { TransitGatewayId } = TransitGateway!;
    const made = await ec2.createTransitGatewayVpcAttachment({ TransitGatewayId, VpcId, SubnetIds: [SubnetId!] });
    const { TransitGatewayAttachmentId } = made.TransitGatewayVpcAttachment!;
    const { TransitGatewayMulticastDomain } = await ec2.createTransitGatewayMulticastDomain({
      TransitGatewayId,
      Options: { Igmpv2Support: "enable" },
    });
    domain = TransitGatewayMulticastDomain!.TransitGatewayMulticastDomainId!;
    await ec2.associateTransitGatewayMulticastDomain({
      TransitGatewayMulticastDomainId: domain,
      TransitGatewayAttachmentId,
      SubnetIds: [SubnetId!],
    });
    await server.settle();
  }, 120_000);
  afterAll(() => server?.process.stop());

  const members = async (): Promise<string[]> => {
    const asked = { TransitGatewayMulticastDomainId: domain };
    const { MulticastGroups } = await server.ec2.searchTransitGatewayMulticastGroups(asked);
    return MulticastGroups!.map((one) => `${one.GroupIpAddress} ${one.MemberType} ${one.GroupMember}`);
  };
  const until = async (wanted: string[]): Promise<void> => {
    for (let tries = 0; tries < 60 && (await members()).length !== wanted.length; tries++)
      await new Promise((wake) => setTimeout(wake, 100));
    expect(await members()).toEqual(wanted);
    await server.settle();
  };
  const begin = (command: string): Promise<string> =>
    server.inside(listener, `setsid sh -c '${command}' </dev/null >/dev/null 2>&1 & echo`);
  const version = (number: number): Promise<string> =>
    server.inside(listener, `sysctl -qw net.ipv4.conf.eth0.force_igmp_version=${number}`);

  it("TGW-04 SYS-317 a receiver joins by IGMPv2, gets the stream, and is gone when it leaves", async () => {
    expect(await members()).toEqual([]);
    await version(2);
    await begin(hear(4));
    await until([`${group} igmp true`]);
    await server.inside(speaker, say("a"));
    await until([]);
    await server.inside(speaker, say("b"));
    expect((await server.inside(listener, "cat /run/heard")).trim()).toBe("a");
  }, 60_000);

  it("TGW-04 version 3 is not heard, nor what the listener's own rules keep in", async () => {
    await version(3);
    await begin(hear(1));
    await new Promise((wake) => setTimeout(wake, 1_500));
    expect(await members()).toEqual([]);
    await version(2);
    const all = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
    await server.ec2.revokeSecurityGroupEgress({ GroupId: securityGroup, IpPermissions: all });
    await server.settle();
    await begin(hear(1));
    await new Promise((wake) => setTimeout(wake, 1_500));
    expect(await members()).toEqual([]);
    await server.ec2.authorizeSecurityGroupEgress({ GroupId: securityGroup, IpPermissions: all });
    await server.settle();
    await begin(hear(4));
    await until([`${group} igmp true`]);
  }, 60_000);
});
