/** Steps of scenarios with IPv6. */
import { subnet, vpcWithGateway } from "./parts.ts";
import type { Made, Step, Wait } from "./scenario.ts";

/** A VPC `vpc` with both families and an internet gateway `igw`; its IPv6 block is kept as `vpc6`. */
export function dualVpcWithGateway(name: string, cidr: string): (Step | Wait)[] {
  return vpcWithGateway(name, cidr, { AmazonProvidedIpv6CidrBlock: true }, block);
}

const block = { vpc6: "Vpc.Ipv6CidrBlockAssociationSet.0.Ipv6CidrBlock" };

/** A subnet with both families: `number` says which /64 of the VPC's /56 it has, kept as `NAME6`. */
export function dualSubnet(name: string, cidr: string, zone: string, number: number): (Step | Wait | Made)[] {
  return [
    { make: `${name}6`, from: (key) => subnetBlock(key("vpc6"), number) },
    ...subnet(name, cidr, zone, { Ipv6CidrBlock: `$${name}6` }),
  ];
}

/** An IPv6 default route in a subnet's table. */
export function defaultRoute6(name: string, target: Readonly<Record<string, string>>): Step {
  return {
    call: "CreateRoute",
    input: { RouteTableId: `$${name}-routes`, DestinationIpv6CidrBlock: "::/0", ...target },
  };
}

/** A running instance with both families; its IPv6 address is kept as `NAME-ip6`. */
export function dualInstance(name: string, where: string, groupName: string, userData: string): (Step | Wait)[] {
  const link = { DeviceIndex: 0, SubnetId: `$${where}`, Groups: [`$${groupName}`], Ipv6AddressCount: 1 };
  return [
    {
      call: "RunInstances",
      input: {
        ImageId: "ami-0fedcba9876543210",
        InstanceType: "t3.micro",
        MinCount: 1,
        MaxCount: 1,
        NetworkInterfaces: [link],
        UserData: userData,
      },
      keep: {
        [name]: "Instances.0.InstanceId",
        [`${name}-eni`]: "Instances.0.NetworkInterfaces.0.NetworkInterfaceId",
        [`${name}-ip6`]: "Instances.0.NetworkInterfaces.0.Ipv6Addresses.0.Ipv6Address",
      },
    },
    { wait: "instance_running", input: { InstanceIds: [`$${name}`] } },
  ];
}

/** A rule for one port of TCP or UDP from everywhere in IPv6. */
export function from6(protocol: string, port: number): object {
  return { IpProtocol: protocol, FromPort: port, ToPort: port, Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
}

/** `2001:db8:0:100::/56` and 2 give `2001:db8:0:102::/64`. */
function subnetBlock(block: string, number: number): string {
  const groups = block.replace(/::\/\d+$/, "").split(":");
  while (groups.length < 4) groups.push("0");
  const last = Number.parseInt(groups[3]!, 16) + number;
  return `${[...groups.slice(0, 3), last.toString(16)].join(":")}::/64`;
}
