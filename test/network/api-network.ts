/** Networks made through the API, for tests of the data path of what several services make together. */
import type { NetworkInterface } from "../../src/models/ec2.d.ts";
import { answerTrace } from "../../src/services/ec2/trace.ts";
import type { TraceAnswer, TraceQuestion } from "../../src/services/ec2/trace.ts";
import { openCloud } from "../cloud.ts";
import type { Caller, TestCloud } from "../cloud.ts";
import { oneInstance } from "../instance.ts";

/** A host of such a network. */
export interface ApiHost {
  readonly id: string;
  readonly ip: string;
  readonly subnet: string;
}

/** A VPC with subnets by zone letter. */
export interface ApiVpc {
  readonly id: string;
  readonly table: string;
  readonly subnets: Readonly<Record<string, string>>;
  /** A group that admits everything, both ways. */
  readonly open: string;
}

/** A network that grows call by call. */
export class ApiNetwork {
  readonly cloud: TestCloud;
  readonly caller: Caller;

  /** Of a caller; another may stand in the same cloud. */
  constructor(caller: Caller = {}, cloud = openCloud()) {
    this.cloud = cloud;
    this.caller = caller;
  }

  /** A VPC `10.N.0.0/16` with a subnet in each zone: `10.N.1.0/24` in a, `10.N.2.0/24` in b. */
  async vpc(net: number, zones = "ab"): Promise<ApiVpc> {
    const id = (await this.ec2("CreateVpc", { CidrBlock: `10.${net}.0.0/16` })).Vpc.VpcId;
    await this.ec2("ModifyVpcAttribute", { VpcId: id, EnableDnsHostnames: { Value: true } });
    const subnets: Record<string, string> = {};
    for (const [at, zone] of zones.split("").entries()) {
      const wish = {
        VpcId: id,
        CidrBlock: `10.${net}.${at + 1}.0/24`,
        AvailabilityZone: `${this.caller.region ?? "us-east-1"}${zone}`,
      };
      subnets[zone] = (await this.ec2("CreateSubnet", wish)).Subnet.SubnetId;
    }
    const { RouteTables } = await this.ec2("DescribeRouteTables", { Filters: [{ Name: "vpc-id", Values: [id] }] });
    const open = await this.group(id, [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }]);
    return { id, table: RouteTables[0].RouteTableId, subnets, open };
  }

  /** A group with these inbound permissions. */
  async group(vpcId: string, permissions: readonly object[]): Promise<string> {
    const GroupName = `group-${Math.floor(this.#count++)}`;
    const { GroupId } = await this.ec2("CreateSecurityGroup", { GroupName, Description: "d", VpcId: vpcId });
    if (permissions.length > 0)
      await this.ec2("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: permissions });
    return GroupId;
  }

  #count = 0;

  /** A running instance. */
  async host(subnet: string, groups: readonly string[], more: object = {}): Promise<ApiHost> {
    const { Instances } = await this.ec2("RunInstances", {
      ...oneInstance,
      SubnetId: subnet,
      SecurityGroupIds: groups,
      ...more,
    });
    const [{ InstanceId: id, PrivateIpAddress: ip }] = Instances;
    return { id, ip, subnet };
  }

  /** A load balancer with one listener and one target group. */
  async balancer(
    vpc: ApiVpc,
    subnets: readonly string[],
    targets: readonly object[],
    more: { readonly balancer?: object; readonly group?: object; readonly listener?: object } = {},
  ) {
    const Name = `lb-${this.#count++}`;
    const wish = { Name, Type: "network", Scheme: "internal", Subnets: subnets, ...more.balancer };
    const { LoadBalancers } = await this.elb("CreateLoadBalancer", wish);
    const [{ LoadBalancerArn: arn }] = LoadBalancers;
    const group = { Name, Protocol: "TCP", Port: 8080, VpcId: vpc.id, ...more.group };
    const { TargetGroups } = await this.elb("CreateTargetGroup", group);
    const [{ TargetGroupArn }] = TargetGroups;
    const DefaultActions = [{ Type: "forward", TargetGroupArn }];
    const listener = { Protocol: "TCP", Port: 80, ...more.listener };
    await this.elb("CreateListener", { LoadBalancerArn: arn, DefaultActions, ...listener });
    if (targets.length > 0) await this.elb("RegisterTargets", { TargetGroupArn, Targets: targets });
    return { arn, group: TargetGroupArn as string, addresses: await this.addresses(`ELB net/${Name}/*`) };
  }

  /** The addresses of interfaces whose description is like this, by zone letter. */
  async addresses(description: string): Promise<Record<string, string>> {
    const { NetworkInterfaces } = await this.ec2("DescribeNetworkInterfaces", {
      Filters: [{ Name: "description", Values: [description] }],
    });
    return Object.fromEntries(
      NetworkInterfaces.map((eni: NetworkInterface) => [eni.AvailabilityZone!.at(-1), eni.PrivateIpAddress!]),
    );
  }

  /** An interface endpoint, and its addresses by zone letter. */
  async endpoint(vpc: ApiVpc, wish: object) {
    const { VpcEndpoint } = await this.ec2("CreateVpcEndpoint", { VpcId: vpc.id, ...wish });
    const id: string = VpcEndpoint.VpcEndpointId;
    return { id, addresses: await this.addresses(`VPC Endpoint Interface ${id}`) };
  }

  /** `tcp/80`, or `icmp`. */
  trace(from: ApiHost | string, to: ApiHost | string, what: string, more: Partial<TraceQuestion> = {}): TraceAnswer {
    const [protocol, port] = what.split("/");
    return answerTrace(this.cloud.cloud.reader, {
      account: this.caller.account ?? "000000000000",
      region: this.caller.region ?? "us-east-1",
      source: typeof from === "string" ? from : from.id,
      destination: typeof to === "string" ? to : to.ip,
      protocol: protocol!,
      ...(port && { port: Number(port) }),
      ...more,
    });
  }

  ec2(operation: string, input: object): Promise<any> {
    return this.cloud.call("ec2", operation, input, this.caller);
  }

  elb(operation: string, input: object): Promise<any> {
    return this.cloud.call("elbv2", operation, input, this.caller);
  }
}
