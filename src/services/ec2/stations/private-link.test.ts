/** Tests of PrivateLink among other roads: who reaches an endpoint, what of its provider, and how many may. */
import { expect, it } from "vitest";
import { openCloud } from "../../../../test/cloud.ts";
import { ApiNetwork } from "../../../../test/network/api-network.ts";
import type { ApiHost, ApiVpc } from "../../../../test/network/api-network.ts";
import { formatAddress } from "../../../net/address.ts";
import { nameIn } from "../specs/names.ts";

const providerAccount = "222222222222";

/** A service of another account behind a network load balancer, in a VPC without any gateway. */
async function provider(n: ApiNetwork) {
  const theirs = new ApiNetwork({ account: providerAccount }, n.cloud);
  const vpc = await theirs.vpc(9);
  const server = await theirs.host(vpc.subnets["a"]!, [vpc.open]);
  const lb = await theirs.balancer(vpc, [vpc.subnets["a"]!], [{ Id: server.id }]);
  const { ServiceConfiguration } = await theirs.ec2("CreateVpcEndpointServiceConfiguration", {
    NetworkLoadBalancerArns: [lb.arn],
    AcceptanceRequired: false,
  });
  const { ServiceId, ServiceName } = ServiceConfiguration;
  const AddAllowedPrincipals = ["arn:aws:iam::000000000000:root"];
  await theirs.ec2("ModifyVpcEndpointServicePermissions", { ServiceId, AddAllowedPrincipals });
  return { theirs, vpc, server, lb, wish: { ServiceName, VpcEndpointType: "Interface" } };
}

async function endpointTo(n: ApiNetwork, vpc: ApiVpc, wish: object): Promise<string> {
  const subnet = { SubnetIds: [vpc.subnets["a"]], SecurityGroupIds: [vpc.open] };
  return (await n.endpoint(vpc, { ...wish, ...subnet })).addresses["a"]!;
}

it("IFE-11 M39 an interface endpoint is reached over a peering and over a transit gateway too", async () => {
  const n = new ApiNetwork();
  const [vpc, peer, spoke] = [await n.vpc(1), await n.vpc(2), await n.vpc(3)];
  const sts = { ServiceName: "com.amazonaws.us-east-1.sts", VpcEndpointType: "Interface" };
  const to = await endpointTo(n, vpc, sts);
  const [near, far] = [await n.host(peer.subnets["a"]!, [peer.open]), await n.host(spoke.subnets["a"]!, [spoke.open])];
  const reaches = (from: ApiHost) => n.trace(from, to, "tcp/443").arrives;
  expect([reaches(near), reaches(far)]).toEqual([false, false]);
  const asked = await n.ec2("CreateVpcPeeringConnection", { VpcId: peer.id, PeerVpcId: vpc.id });
  const { VpcPeeringConnectionId } = asked.VpcPeeringConnection;
  await n.ec2("AcceptVpcPeeringConnection", { VpcPeeringConnectionId });
  const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
  for (const one of [vpc, spoke])
    await n.ec2("CreateTransitGatewayVpcAttachment", {
      TransitGatewayId,
      VpcId: one.id,
      SubnetIds: [one.subnets["a"]],
    });
  for (const [of, DestinationCidrBlock, target] of [
    [peer, "10.1.0.0/16", { VpcPeeringConnectionId }],
    [vpc, "10.2.0.0/16", { VpcPeeringConnectionId }],
    [spoke, "10.1.0.0/16", { TransitGatewayId }],
    [vpc, "10.3.0.0/16", { TransitGatewayId }],
  ] as const)
    await n.ec2("CreateRoute", { RouteTableId: of.table, DestinationCidrBlock, ...target });
  expect([reaches(near), reaches(far)]).toEqual([true, true]);
});

it("IFE-17 IFE-23 a payment provider shares its one application, and nothing else of its network", async () => {
  const n = new ApiNetwork();
  const { vpc: there, server, wish, theirs } = await provider(n);
  const shop = await n.vpc(1);
  const client = await n.host(shop.subnets["a"]!, [shop.open]);
  const to = await endpointTo(n, shop, wish);
  const found = n.trace(client, to, "tcp/80");
  expect(found.arrives).toBe(true);
  expect(found.forward.header.destination).toBe(server.ip);
  const kinds = found.forward.hops.map(({ resource }) => resource.type);
  expect(
    kinds.filter((kind) => kind.includes("gateway")),
    "nothing public is on the way",
  ).toEqual([]);
  const other = await theirs.host(there.subnets["a"]!, [there.open]);
  for (const [at, what] of [
    [to, "tcp/22"],
    [server.ip, "tcp/80"],
    [other.ip, "tcp/80"],
  ] as const)
    expect(n.trace(client, at, what).arrives, `${at} ${what}`).toBe(false);
});

it("IFE-16 many VPCs, all of the same block, use one service", async () => {
  const consumers = 40;
  const n = new ApiNetwork({}, openCloud({ quotas: { vpcs: consumers + 5 } }));
  const { server, wish } = await provider(n);
  for (let i = 0; i < consumers; i++) {
    const vpc = await n.vpc(1, "a");
    const client = await n.host(vpc.subnets["a"]!, [vpc.open]);
    const found = n.trace(client, await endpointTo(n, vpc, wish), "tcp/80");
    expect(found.forward.header.destination, `consumer ${i}`).toBe(server.ip);
  }
});

it("IFE-22 Secrets Manager answers under its public name at an endpoint's own addresses", async () => {
  const n = new ApiNetwork();
  const vpc = await n.vpc(1);
  const client = await n.host(vpc.subnets["b"]!, [vpc.open]);
  const name = "secretsmanager.us-east-1.amazonaws.com";
  const address = () => {
    const answer = nameIn(n.cloud.cloud.reader, vpc.id, name);
    return answer.is === "found" ? answer.addresses.map(formatAddress).join(" ") : answer.is;
  };
  expect(n.trace(client, address(), "tcp/443").code).toBe("NO_ROUTE_TO_DESTINATION");
  const wish = { ServiceName: "com.amazonaws.us-east-1.secretsmanager", VpcEndpointType: "Interface" };
  const to = await endpointTo(n, vpc, wish);
  expect(address()).toBe(to);
  const found = n.trace(client, address(), "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.at(-1)!.resource.id).toBe("com.amazonaws.us-east-1.secretsmanager");
});

it("M27 what comes out of a load balancer is in the zone of that, whatever zone it came from", async () => {
  const n = new ApiNetwork();
  const [vpc, spoke] = [await n.vpc(1), await n.vpc(2)];
  const { TransitGatewayId } = (await n.ec2("CreateTransitGateway", {})).TransitGateway;
  for (const [one, zone] of [
    [vpc, "b"],
    [spoke, "a"],
  ] as const)
    await n.ec2("CreateTransitGatewayVpcAttachment", {
      TransitGatewayId,
      VpcId: one.id,
      SubnetIds: [one.subnets[zone]],
    });
  const lead = (of: ApiVpc, DestinationCidrBlock: string) =>
    n.ec2("CreateRoute", { RouteTableId: of.table, DestinationCidrBlock, TransitGatewayId });
  await lead(vpc, "10.2.0.0/16");
  await lead(spoke, "10.1.0.0/16");
  const server = await n.host(spoke.subnets["a"]!, [spoke.open]);
  const client = await n.host(vpc.subnets["a"]!, [vpc.open]);
  expect(n.trace(client, server, "tcp/8080").code, "by itself").toBe("TGW_ROUTE_AZ_RESTRICTION");
  const wish = { group: { TargetType: "ip" } };
  const target = [{ Id: server.ip, AvailabilityZone: "all" }];
  const lb = await n.balancer(vpc, [vpc.subnets["b"]!, vpc.subnets["a"]!], target, wish);
  expect(n.trace(client, lb.addresses["b"]!, "tcp/80").arrives).toBe(true);
  expect(n.trace(client, lb.addresses["a"]!, "tcp/80").code).toBe("TGW_ROUTE_AZ_RESTRICTION");
});
