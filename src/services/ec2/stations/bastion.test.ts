/** Tests of bastions in two zones behind a load balancer. */
import { expect, it } from "vitest";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import type { NetworkInterface } from "../../../models/ec2.d.ts";

it("BST-04 with a bastion in each of two zones behind a load balancer, either may go", async () => {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const { InternetGatewayId } = (await n.ec2("CreateInternetGateway", {})).InternetGateway;
  await n.ec2("AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id });
  const everywhere = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: InternetGatewayId };
  await n.ec2("CreateRoute", { RouteTableId: vpc.table, ...everywhere });
  const office = { IpProtocol: "tcp", FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: "203.0.113.0/24" }] };
  const group = await n.group(vpc.id, [office]);
  const subnets = ["a", "b"].map((zone) => vpc.subnets[zone]!);
  const bastions = [await n.host(subnets[0]!, [group]), await n.host(subnets[1]!, [group])] as const;
  const targets = bastions.map(({ id }) => ({ Id: id }));
  const shape = { balancer: { Scheme: "internet-facing" }, group: { Port: 22 }, listener: { Port: 22 } };
  const lb = await n.balancer(vpc, subnets, targets, shape);
  const cross = [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }];
  await n.elb("ModifyLoadBalancerAttributes", { LoadBalancerArn: lb.arn, Attributes: cross });
  const { NetworkInterfaces } = await n.ec2("DescribeNetworkInterfaces", {
    Filters: [{ Name: "private-ip-address", Values: Object.values(lb.addresses) }],
  });
  const doors: string[] = (NetworkInterfaces as NetworkInterface[]).map((eni) => eni.Association!.PublicIp!);
  const reached = (source = "203.0.113.10") =>
    new Set(
      doors.flatMap((door) =>
        Array.from({ length: 12 }, (_, i) =>
          n.trace("internet", door, "tcp/22", { sourcePort: 40_000 + i, sourceAddress: source }),
        ).map(({ arrives, forward }) => (arrives ? forward.header.destination : "nobody")),
      ),
    );
  expect(reached()).toEqual(new Set(bastions.map(({ ip }) => ip)));
  expect(reached("198.51.100.7"), "from elsewhere").toEqual(new Set(["nobody"]));
  await n.ec2("TerminateInstances", { InstanceIds: [bastions[0].id] });
  await n.elb("DeregisterTargets", { TargetGroupArn: lb.group, Targets: [{ Id: bastions[0].id }] });
  expect(reached()).toEqual(new Set([bastions[1].ip]));
});
