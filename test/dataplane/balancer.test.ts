/** A network load balancer before instances that really run: their health decides who is asked. */
import { ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

describe.skipIf(noInstances)(`load balancers before instances ${noInstances ?? ""}`, { timeout: 120_000 }, () => {
  let server: PlaneServer;
  let client = "";
  let targets: readonly string[] = [];
  let group = "";
  let address = "";

  let elb: ElasticLoadBalancingV2;

  const states = async (): Promise<string[]> => {
    const { TargetHealthDescriptions = [] } = await elb.describeTargetHealth({ TargetGroupArn: group });
    return TargetHealthDescriptions.map(({ TargetHealth }) => TargetHealth!.State!);
  };

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 200));
    }
    throw new Error(`still ${(await states()).join(", ")}`);
  }

  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    const VpcId = (await ec2.createVpc({ CidrBlock: "10.6.0.0/16" })).Vpc!.VpcId!;
    const SubnetId = (await ec2.createSubnet({ VpcId, CidrBlock: "10.6.1.0/24" })).Subnet!.SubnetId!;
    const { GroupId } = await ec2.createSecurityGroup({ GroupName: "open", Description: "d", VpcId });
    const anyone = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.6.0.0/16" }] }];
    await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: anyone });
    const wish = { SubnetId, SecurityGroupIds: [GroupId!] };
    [client = "", ...targets] = await server.launch(3, wish);
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    elb = new ElasticLoadBalancingV2({ endpoint: server.process.endpoint, region: "us-east-1", credentials });
    const front = { Name: "front", Type: "network", Scheme: "internal" } as const;
    const { LoadBalancerArn } = (await elb.createLoadBalancer({ ...front, Subnets: [SubnetId] })).LoadBalancers![0]!;
    const quick = { HealthCheckIntervalSeconds: 5, HealthyThresholdCount: 2, HealthCheckTimeoutSeconds: 2 };
    const back = { Name: "back", Protocol: "TCP", Port: 8080, VpcId, ...quick } as const;
    group = (await elb.createTargetGroup(back)).TargetGroups![0]!.TargetGroupArn!;
    const DefaultActions = [{ Type: "forward", TargetGroupArn: group }] as const;
    await elb.createListener({ LoadBalancerArn, Protocol: "TCP", Port: 80, DefaultActions: [...DefaultActions] });
    await server.inside(targets[0]!, says("one"));
    await elb.registerTargets({ TargetGroupArn: group, Targets: targets.map((Id) => ({ Id })) });
    const Filters = [{ Name: "interface-type", Values: ["network_load_balancer"] }];
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({ Filters });
    address = NetworkInterfaces![0]!.PrivateIpAddress!;
  }, 120_000);

  afterAll(async () => {
    await server?.process.stop();
  });

  const says = (word: string) =>
    `setsid socat tcp-listen:8080,fork,reuseaddr system:'echo ${word}' >/dev/null 2>&1 </dev/null & sleep 0.3`;
  const ask = () => server.inside(client, `socat -t1 - tcp:${address}:80,connect-timeout=1 </dev/null 2>&1 || true`);

  it("NLB-05 targets that answer are healthy, others are not, and only the healthy ones are asked", async () => {
    await until(async () => (await states()).sort().join() === "healthy,unhealthy");
    await server.settle();
    for (let n = 0; n < 6; n++) expect(await ask()).toBe("one");
  });

  it("a target that recovers is asked again", async () => {
    await server.inside(targets[1]!, says("two"));
    await until(async () => (await states()).every((state) => state === "healthy"));
    await server.settle();
    const heard = new Set<string>();
    for (let n = 0; n < 30 && heard.size < 2; n++) heard.add(await ask());
    expect(heard).toEqual(new Set(["one", "two"]));
  });
});
