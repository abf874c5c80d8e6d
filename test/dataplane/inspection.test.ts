/** A Gateway Load Balancer before a real appliance process: GENEVE there and back, packets as they were. */
import { ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

/**
 * Sends everything back that comes by GENEVE, from the port that it came from to port 6081, and counts it; what holds a
 * forbidden word is kept.
 */
const appliance = `
use Socket;
sub bound { socket(my $s, PF_INET, SOCK_DGRAM, 17) or die; bind($s, sockaddr_in($_[0], INADDR_ANY)) or die; $s }
my $s = bound(6081);
my ($n, %back) = (0);
while (my $peer = recv($s, my $data, 9000, 0)) {
  my ($port, $node) = sockaddr_in($peer);
  $back{$port} //= bound($port);
  $n++;
  open(my $f, ">", "$ENV{HOME}/count");
  print $f join(" ", $n, unpack("H8", substr($data, 8, 4)), sort keys %back); close($f);
  my $to = $data =~ /politely/ ? $peer : sockaddr_in(6081, $node);
  send($back{$port}, $data, 0, $to) unless $data =~ /forbidden/;
}
`;

describe.skipIf(noInstances)(`appliances ${noInstances ?? ""}`, { timeout: 120_000 }, () => {
  let server: PlaneServer;
  let [client, web, box] = ["", "", ""];
  let address = "";
  let group = "";

  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    const elb = new ElasticLoadBalancingV2({ endpoint: server.process.endpoint, region: "us-east-1", credentials });
    const vpc = async (block: string) => {
      const VpcId = (await ec2.createVpc({ CidrBlock: `${block}.0.0/16` })).Vpc!.VpcId!;
      const { GroupId } = await ec2.createSecurityGroup({ GroupName: "open", Description: "d", VpcId });
      const anyone = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
      await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: anyone });
      const subnet = async (third: number) => {
        const wish = { VpcId, CidrBlock: `${block}.${third}.0/24`, AvailabilityZone: "us-east-1a" };
        return (await ec2.createSubnet(wish)).Subnet!.SubnetId!;
      };
      return { VpcId, GroupId: GroupId!, subnet };
    };
    const there = await vpc("10.8");
    const inside = await there.subnet(1);
    [box = ""] = await server.launch(1, { SubnetId: inside, SecurityGroupIds: [there.GroupId] });
    await server.inside(box, `cat > ~/box.pl <<'END'\n${appliance}\nEND`);
    await server.inside(box, "setsid perl ~/box.pl >/dev/null 2>&1 </dev/null & echo $! > ~/box.pid; sleep 0.3");
    const gateway = await elb.createLoadBalancer({ Name: "gate", Type: "gateway", Subnets: [inside] });
    const LoadBalancerArn = gateway.LoadBalancers![0]!.LoadBalancerArn!;
    const made = await elb.createTargetGroup({ Name: "gate", Protocol: "GENEVE", Port: 6081, VpcId: there.VpcId });
    group = made.TargetGroups![0]!.TargetGroupArn!;
    await elb.createListener({ LoadBalancerArn, DefaultActions: [{ Type: "forward", TargetGroupArn: group }] });
    const service = await ec2.createVpcEndpointServiceConfiguration({
      GatewayLoadBalancerArns: [LoadBalancerArn],
      AcceptanceRequired: false,
    });
    const here = await vpc("10.7");
    const [near, far, door] = [await here.subnet(1), await here.subnet(2), await here.subnet(3)];
    const { VpcEndpoint } = await ec2.createVpcEndpoint({
      VpcId: here.VpcId,
      ServiceName: service.ServiceConfiguration!.ServiceName!,
      VpcEndpointType: "GatewayLoadBalancer",
      SubnetIds: [door],
    });
    const VpcEndpointId = VpcEndpoint!.VpcEndpointId!;
    for (const [from, to] of [
      [near, "10.7.2.0/24"],
      [far, "10.7.1.0/24"],
    ] as const) {
      const RouteTableId = (await ec2.createRouteTable({ VpcId: here.VpcId })).RouteTable!.RouteTableId!;
      await ec2.associateRouteTable({ RouteTableId, SubnetId: from });
      await ec2.createRoute({ RouteTableId, DestinationCidrBlock: to, VpcEndpointId });
    }
    [client = ""] = await server.launch(1, { SubnetId: near, SecurityGroupIds: [here.GroupId] });
    [web = ""] = await server.launch(1, { SubnetId: far, SecurityGroupIds: [here.GroupId] });
    await server.inside(
      web,
      "setsid socat tcp-listen:80,fork,reuseaddr exec:cat >/dev/null 2>&1 </dev/null & sleep 0.3",
    );
    address = await server.inside(web, "hostname -I | cut -d' ' -f1");
    await server.inside(
      box,
      "setsid socat tcp-listen:80,fork,reuseaddr exec:cat >/dev/null 2>&1 </dev/null & sleep 0.3",
    );
    await elb.registerTargets({ TargetGroupArn: group, Targets: [{ Id: box }] });
    await server.settle();
  }, 120_000);

  afterAll(async () => {
    await server?.process.stop();
  });

  const say = (words: string) =>
    server.inside(client, `printf %s '${words}' | socat -t1 - tcp:${address}:80,connect-timeout=2 2>&1 || true`);
  const seen = async () => (await server.inside(box, "cat ~/count 2>/dev/null || echo 0")).split(" ");

  it("IFE-24 both directions pass the appliance, wrapped as AWS wraps them, and come on unchanged", async () => {
    expect(await say("hello")).toBe("hello");
    const [count, option] = await seen();
    expect(Number(count)).toBeGreaterThan(6);
    expect(option).toBe("01080102");
  });

  it("GWL-02 each flow comes from a port of its own, both ways, and is taken back at port 6081 alone", async () => {
    const portsOf = async () => (await seen()).slice(2);
    const before = await portsOf();
    expect(await say("one")).toBe("one");
    expect(await say("two")).toBe("two");
    const [after, node] = [await portsOf(), before.length + 2];
    expect(after).toHaveLength(node);
    expect(after.every((port) => Number(port) >= 49_152)).toBe(true);
    expect(await say("politely")).toBe("");
  });

  it("what the appliance keeps does not arrive", async () => {
    expect(await say("forbidden")).toBe("");
    expect(await say("again")).toBe("again");
  });

  it("without an appliance nothing passes", async () => {
    await server.inside(box, "kill $(cat ~/box.pid)");
    expect(await say("hello")).toContain("timed out");
  });
});
