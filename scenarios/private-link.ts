/** Steps of scenarios with load balancers and endpoints. */
import type { Step } from "./scenario.ts";

/** A network load balancer of a room under a name, for one instance's port; its own address is `NAME-ip`. */
export function balancer(name: string, of: string, room: string, target: string, port: number): Step[] {
  const listening = { Protocol: "TCP", Port: port };
  return [
    {
      service: "elbv2",
      call: "CreateLoadBalancer",
      input: { Name: name, Type: "network", Scheme: "internal", Subnets: [`$${room}`] },
      keep: { [name]: "LoadBalancers.0.LoadBalancerArn" },
    },
    {
      service: "elbv2",
      call: "CreateTargetGroup",
      input: { Name: name, ...listening, VpcId: `$${of}`, TargetType: "instance" },
      keep: { [`${name}-targets`]: "TargetGroups.0.TargetGroupArn" },
    },
    {
      service: "elbv2",
      call: "RegisterTargets",
      input: { TargetGroupArn: `$${name}-targets`, Targets: [{ Id: `$${target}` }] },
    },
    {
      service: "elbv2",
      call: "CreateListener",
      input: {
        LoadBalancerArn: `$${name}`,
        ...listening,
        DefaultActions: [{ Type: "forward", TargetGroupArn: `$${name}-targets` }],
      },
    },
    {
      call: "DescribeNetworkInterfaces",
      input: { Filters: [{ Name: "interface-type", Values: ["network_load_balancer"] }] },
      keep: { [`${name}-ip`]: "NetworkInterfaces.0.PrivateIpAddress" },
    },
  ];
}

/** An endpoint service over a load balancer; its name is kept as `NAME-service`. */
export function endpointService(name: string, balancerName: string, AcceptanceRequired = false): Step {
  return {
    call: "CreateVpcEndpointServiceConfiguration",
    input: { NetworkLoadBalancerArns: [`$${balancerName}`], AcceptanceRequired },
    keep: { [name]: "ServiceConfiguration.ServiceId", [`${name}-service`]: "ServiceConfiguration.ServiceName" },
  };
}

/** An interface endpoint in a room under a name, its DNS name as `NAME-host`. */
export function interfaceEndpoint(name: string, of: string, room: string, group: string, service: string): Step {
  return {
    call: "CreateVpcEndpoint",
    input: {
      VpcEndpointType: "Interface",
      VpcId: `$${of}`,
      SubnetIds: [`$${room}`],
      SecurityGroupIds: [`$${group}`],
      ServiceName: service,
    },
    keep: { [name]: "VpcEndpoint.VpcEndpointId", [`${name}-host`]: "VpcEndpoint.DnsEntries.0.DnsName" },
  };
}

/** Keeps the address of a VPC's one endpoint interface under a name. */
export function endpointAddress(name: string, of: string): Step {
  const Filters = [
    { Name: "vpc-id", Values: [`$${of}`] },
    { Name: "interface-type", Values: ["vpc_endpoint"] },
  ];
  return {
    call: "DescribeNetworkInterfaces",
    input: { Filters },
    keep: { [name]: "NetworkInterfaces.0.PrivateIpAddress" },
  };
}
