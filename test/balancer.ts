/** A VPC with load balancers, listeners and target groups for tests of Elastic Load Balancing. */
import { openCloud } from "./cloud.ts";

/** A cloud with a VPC of both families: subnet `a` has both, `b` has IPv4 alone. */
export async function balancerCloud() {
  const cloud = openCloud();
  const { ec2, call } = cloud;
  const created = await ec2("CreateVpc", { CidrBlock: "10.1.0.0/16", AmazonProvidedIpv6CidrBlock: true });
  const vpcId = created.Vpc!.VpcId!;
  const { Vpcs } = await ec2("DescribeVpcs", { VpcIds: [vpcId] });
  const block = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
  const subnet = async (zone: string, CidrBlock: string, more: object = {}) =>
    (await ec2("CreateSubnet", { VpcId: vpcId, CidrBlock, AvailabilityZone: zone, ...more })).Subnet!.SubnetId!;
  const a = await subnet("us-east-1a", "10.1.1.0/24", { Ipv6CidrBlock: block });
  const b = await subnet("us-east-1b", "10.1.2.0/24");
  const elb = (operation: string, input: object = {}) => call("elbv2", operation, input);
  const balancer = async (more: object = {}): Promise<string> => {
    const wish = { Name: "lb", Type: "network", Scheme: "internal", Subnets: [a], ...more };
    return (await elb("CreateLoadBalancer", wish)).LoadBalancers[0].LoadBalancerArn;
  };
  const gateway = (more: object = {}) => balancer({ Name: "gw", Type: "gateway", Scheme: undefined, ...more });
  const group = async (Name: string, more: object = {}): Promise<string> => {
    const wish = { Name, Protocol: "TCP", Port: 80, VpcId: vpcId, ...more };
    return (await elb("CreateTargetGroup", wish)).TargetGroups[0].TargetGroupArn;
  };
  const listen = async (LoadBalancerArn: string, TargetGroupArn: string, more: object = {}): Promise<string> => {
    const DefaultActions = [{ Type: "forward", TargetGroupArn }];
    const wish = { LoadBalancerArn, Protocol: "TCP", Port: 80, DefaultActions, ...more };
    return (await elb("CreateListener", wish)).Listeners[0].ListenerArn;
  };
  const enis = async (type = "network_load_balancer") => {
    const Filters = [{ Name: "interface-type", Values: [type] }];
    return (await ec2("DescribeNetworkInterfaces", { Filters })).NetworkInterfaces!;
  };
  return { ...cloud, elb, vpcId, a, b, balancer, gateway, group, listen, enis };
}

/** Attributes as AWS lists them, by key. */
export function attributeRecord(Attributes: readonly { Key: string; Value: string }[]): Record<string, string> {
  return Object.fromEntries(Attributes.map(({ Key, Value }) => [Key, Value]));
}
