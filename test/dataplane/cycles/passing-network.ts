/** A network with gateways and an instance, made by the API, used, and deleted in the order that AWS asks for. */
import type { PlaneServer } from "../plane-server.ts";

/** Makes it, does something with its instance, and deletes it. */
export async function withNetwork(server: PlaneServer, use: (instance: string) => Promise<void>): Promise<void> {
  const { ec2 } = server;
  const VpcId = (await ec2.createVpc({ CidrBlock: "10.9.0.0/16" })).Vpc!.VpcId!;
  const [outer, inner] = await Promise.all(
    ["10.9.0.0/24", "10.9.1.0/24"].map(
      async (CidrBlock) => (await ec2.createSubnet({ VpcId, CidrBlock })).Subnet!.SubnetId!,
    ),
  );
  const InternetGatewayId = (await ec2.createInternetGateway({})).InternetGateway!.InternetGatewayId!;
  await ec2.attachInternetGateway({ VpcId, InternetGatewayId });
  const { AllocationId } = await ec2.allocateAddress({ Domain: "vpc" });
  const { NatGateway } = await ec2.createNatGateway({ SubnetId: outer!, AllocationId: AllocationId! });
  const { NatGatewayId = "" } = NatGateway!;
  const { RouteTable } = await ec2.createRouteTable({ VpcId });
  const { RouteTableId = "" } = RouteTable!;
  await server.settle();
  await ec2.createRoute({ RouteTableId, DestinationCidrBlock: "0.0.0.0/0", NatGatewayId });
  const { AssociationId = "" } = await ec2.associateRouteTable({ RouteTableId, SubnetId: inner! });
  const [instance = ""] = await server.launch(1, { SubnetId: outer });
  await use(instance);
  await ec2.terminateInstances({ InstanceIds: [instance] });
  await ec2.deleteNatGateway({ NatGatewayId });
  await server.settle();
  await ec2.releaseAddress({ AllocationId: AllocationId! });
  await ec2.disassociateRouteTable({ AssociationId });
  await ec2.deleteRouteTable({ RouteTableId });
  await ec2.detachInternetGateway({ VpcId, InternetGatewayId });
  await ec2.deleteInternetGateway({ InternetGatewayId });
  for (const SubnetId of [outer!, inner!]) await ec2.deleteSubnet({ SubnetId });
  await ec2.deleteVpc({ VpcId });
}
