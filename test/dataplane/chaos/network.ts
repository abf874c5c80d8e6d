/** A network made by the API with one example of each thing that moves packets, and what may and may not pass in it. */
import type { EC2, IpPermission } from "@aws-sdk/client-ec2";
import type { PlaneServer } from "../plane-server.ts";
import type { Stream } from "./traffic.ts";

/** What was built: ids of instances, and public addresses. */
export interface ChaosNetwork {
  readonly web: string;
  readonly db: string;
  readonly cell: string;
  readonly other: string;
  readonly webAddress: string;
  readonly natAddress: string;
}

const host = { name: "shop", addresses: ["203.0.113.80"] } as const;
const at = { web: "10.0.0.10", db: "10.0.1.10", cell: "10.0.2.10" } as const;
const everywhere = "0.0.0.0/0";
const udp = (port: number, from: Partial<IpPermission>): IpPermission => ({
  IpProtocol: "udp",
  FromPort: port,
  ToPort: port,
  ...from,
});

/** Two VPCs of one range with four instances, gateways, and a host on the internet. Settles when all runs. */
export async function buildChaosNetwork(server: PlaneServer): Promise<ChaosNetwork> {
  const { ec2 } = server;
  const vpc = await makeVpc(ec2);
  const [open, outer, shut] = await Promise.all(["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"].map(vpc.subnet));
  const web = await vpc.instance(open!, at.web);
  const igw = (await ec2.createInternetGateway({})).InternetGateway!.InternetGatewayId!;
  await ec2.attachInternetGateway({ VpcId: vpc.id, InternetGatewayId: igw });
  await vpc.route(open!, { GatewayId: igw });
  const natIp = await ec2.allocateAddress({ Domain: "vpc" });
  const made = await ec2.createNatGateway({ SubnetId: open!, AllocationId: natIp.AllocationId! });
  await vpc.route(outer!, { NatGatewayId: made.NatGateway!.NatGatewayId! });
  await forbidByAcl(ec2, vpc.id, shut!);
  const [db, cell] = [await vpc.instance(outer!, at.db), await vpc.instance(shut!, at.cell)];
  const twin = await makeVpc(ec2);
  const other = await twin.instance(await twin.subnet("10.0.0.0/24"), at.web);
  const webIp = await ec2.allocateAddress({ Domain: "vpc" });
  await server.settle();
  await ec2.associateAddress({ InstanceId: web, AllocationId: webIp.AllocationId! });
  await server.admin("POST", "internet", host);
  await server.settle();
  return { web, db, cell, other, webAddress: webIp.PublicIp!, natAddress: natIp.PublicIp! };
}

/** A VPC whose instances take port 5000 from the VPC, 8000 from everywhere, 5432 from a group without members. */
async function makeVpc(ec2: EC2) {
  const id = (await ec2.createVpc({ CidrBlock: "10.0.0.0/16" })).Vpc!.VpcId!;
  const group = async (name: string): Promise<string> =>
    (await ec2.createSecurityGroup({ VpcId: id, GroupName: name, Description: name })).GroupId!;
  const [open, nobody] = [await group("open"), await group("nobody")];
  const rules = [
    udp(5000, { IpRanges: [{ CidrIp: "10.0.0.0/16" }] }),
    udp(8000, { IpRanges: [{ CidrIp: everywhere }] }),
    udp(5432, { UserIdGroupPairs: [{ GroupId: nobody }] }),
  ];
  await ec2.authorizeSecurityGroupIngress({ GroupId: open, IpPermissions: rules });
  return {
    id,
    subnet: async (CidrBlock: string): Promise<string> =>
      (await ec2.createSubnet({ VpcId: id, CidrBlock })).Subnet!.SubnetId!,
    async route(SubnetId: string, target: object): Promise<void> {
      const { RouteTableId = "" } = (await ec2.createRouteTable({ VpcId: id })).RouteTable!;
      await ec2.createRoute({ RouteTableId, DestinationCidrBlock: everywhere, ...target });
      await ec2.associateRouteTable({ RouteTableId, SubnetId });
    },
    async instance(SubnetId: string, PrivateIpAddress: string): Promise<string> {
      const wish = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;
      const { Instances } = await ec2.runInstances({ ...wish, SubnetId, PrivateIpAddress, SecurityGroupIds: [open] });
      return Instances![0]!.InstanceId!;
    },
  };
}

async function forbidByAcl(ec2: EC2, VpcId: string, subnet: string): Promise<void> {
  const NetworkAclId = (await ec2.createNetworkAcl({ VpcId })).NetworkAcl!.NetworkAclId!;
  const entry = { NetworkAclId, Protocol: "-1", CidrBlock: everywhere, RuleAction: "allow", RuleNumber: 200 } as const;
  await ec2.createNetworkAclEntry({ ...entry, Egress: true });
  await ec2.createNetworkAclEntry({ ...entry, Egress: false });
  const deny = { RuleAction: "deny", RuleNumber: 100, CidrBlock: "10.0.0.0/24" } as const;
  await ec2.createNetworkAclEntry({ ...entry, ...deny, Egress: false });
  const { NetworkAcls = [] } = await ec2.describeNetworkAcls({
    Filters: [{ Name: "association.subnet-id", Values: [subnet] }],
  });
  const AssociationId = NetworkAcls[0]!.Associations!.find(
    ({ SubnetId }) => SubnetId === subnet,
  )!.NetworkAclAssociationId!;
  await ec2.replaceNetworkAclAssociation({ AssociationId, NetworkAclId });
}

const anyPort = [1024, 65_535] as const;
const one = (port: number): readonly [number, number] => [port, port];

/** What may pass, at a modest rate, and what may not, at 500 packets each second. */
export function streamsOf({ web, db, cell, other, webAddress, natAddress }: ChaosNetwork): Stream[] {
  const { name, addresses } = host;
  const [shop, outside] = [`host-${name}`, addresses[0]];
  const may = { rate: 100, protocol: "udp", sports: one(40_000) } as const;
  const not = { rate: 500, protocol: "udp", sports: anyPort } as const;
  const fromWeb = { at: web, from: at.web };
  const fromShop = { at: shop, from: outside };
  return [
    { ...may, name: "neighbour", ...fromWeb, to: at.db, dports: one(5000), arrives: db },
    { ...may, name: "reply", at: db, from: at.db, to: at.web, sports: one(5000), dports: one(40_000), arrives: web },
    { ...may, name: "translated", at: db, from: at.db, to: outside, dports: one(7000), arrives: shop },
    { ...may, name: "leaving", ...fromWeb, to: outside, dports: one(7001), arrives: shop },
    { ...may, name: "entering", ...fromShop, to: webAddress, dports: one(8000), arrives: web },
    { ...not, name: "no-group-rule", ...fromWeb, to: at.db, dports: [5001, 5400] },
    { ...not, name: "no-member", ...fromWeb, to: at.db, dports: one(5432) },
    { ...not, name: "no-group-rule-tcp", ...fromWeb, to: at.db, dports: anyPort, protocol: "tcp" },
    { ...not, name: "no-group-rule-icmp", ...fromWeb, to: at.db, dports: anyPort, protocol: "icmp" },
    { ...not, name: "acl", ...fromWeb, to: at.cell, dports: one(5000) },
    { ...not, name: "no-route", at: cell, from: at.cell, to: outside, dports: one(7000) },
    { ...not, name: "forged", at: web, from: "10.0.0.77", to: at.db, dports: one(5000) },
    { ...not, name: "forged-neighbour", at: web, from: at.cell, to: at.db, dports: one(5000) },
    { ...not, name: "other-vpc", at: other, from: at.web, to: at.db, dports: one(5000) },
    { ...not, name: "internet-private", ...fromShop, to: at.db, dports: one(8000) },
    { ...not, name: "internet-group", ...fromShop, to: webAddress, dports: [8001, 9000] },
    { ...not, name: "internet-nat", ...fromShop, to: natAddress, dports: anyPort },
  ];
}
