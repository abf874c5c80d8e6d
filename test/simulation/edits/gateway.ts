/** Random edits of gateways: internet, egress-only, VPN and NAT gateways, Elastic IPs, Block Public Access. */
import { all, attempt, forget, note, one, zonesOf } from "../world.ts";
import type { Edit } from "../world.ts";

const createInternetGateway: Edit = async (world) => {
  const vpc = one(world, "vpc");
  const made = vpc && (await attempt(world, "CreateInternetGateway", {}, vpc.caller));
  if (!vpc || !made) return;
  const id = made.InternetGateway!.InternetGatewayId!;
  const attached = await attempt(world, "AttachInternetGateway", { InternetGatewayId: id, VpcId: vpc.id }, vpc.caller);
  note(world, { kind: "igw", id, caller: vpc.caller, vpc: attached ? vpc.id : undefined });
};

const detachInternetGateway: Edit = async (world) => {
  const igw = one(world, "igw");
  if (!igw) return;
  const InternetGatewayId = igw.id;
  const detach = igw.vpc && { InternetGatewayId, VpcId: igw.vpc };
  if (detach && !(await attempt(world, "DetachInternetGateway", detach, igw.caller))) return;
  forget(world, igw);
  if (world.draw.chance(0.6)) {
    await attempt(world, "DeleteInternetGateway", { InternetGatewayId }, igw.caller);
    return;
  }
  const vpc = one(world, "vpc");
  const moved =
    vpc && (await attempt(world, "AttachInternetGateway", { InternetGatewayId, VpcId: vpc.id }, igw.caller));
  note(world, { ...igw, vpc: moved ? vpc.id : undefined });
};

const createEgressGateway: Edit = async (world) => {
  const vpc = one(world, "vpc");
  const made = vpc && (await attempt(world, "CreateEgressOnlyInternetGateway", { VpcId: vpc.id }, vpc.caller));
  const id = made?.EgressOnlyInternetGateway?.EgressOnlyInternetGatewayId;
  if (vpc && id) note(world, { kind: "eigw", id, caller: vpc.caller, vpc: vpc.id });
};

const deleteEgressGateway: Edit = async (world) => {
  const gateway = one(world, "eigw");
  const input = gateway && { EgressOnlyInternetGatewayId: gateway.id };
  if (input && (await attempt(world, "DeleteEgressOnlyInternetGateway", input, gateway.caller))) forget(world, gateway);
};

const createVpnGateway: Edit = async (world) => {
  const vpc = one(world, "vpc");
  const made = vpc && (await attempt(world, "CreateVpnGateway", { Type: "ipsec.1" }, vpc.caller));
  if (!vpc || !made) return;
  const id = made.VpnGateway!.VpnGatewayId!;
  const attached = await attempt(world, "AttachVpnGateway", { VpnGatewayId: id, VpcId: vpc.id }, vpc.caller);
  note(world, { kind: "vgw", id, caller: vpc.caller, vpc: attached ? vpc.id : undefined });
};

const detachVpnGateway: Edit = async (world) => {
  const gateway = one(world, "vgw");
  if (!gateway?.vpc) return;
  await attempt(world, "DetachVpnGateway", { VpnGatewayId: gateway.id, VpcId: gateway.vpc }, gateway.caller);
};

const allocateAddress: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  const made = await attempt(world, "AllocateAddress", { Domain: "vpc" }, caller);
  if (made) note(world, { kind: "eip", id: made.AllocationId!, caller, texts: [made.PublicIp!] });
};

const associateAddress: Edit = async (world) => {
  const { draw } = world;
  const eip = one(world, "eip");
  const eni = eip && draw.any(all(world, "eni").filter(({ caller }) => caller === eip.caller));
  if (!eip || !eni) return;
  const PrivateIpAddress = draw.chance(0.4) ? draw.any(eni.texts.filter((own) => /^[\d.]+$/.test(own))) : undefined;
  const input = { AllocationId: eip.id, NetworkInterfaceId: eni.id, PrivateIpAddress };
  await attempt(world, "AssociateAddress", { ...input, AllowReassociation: draw.chance(0.2) }, eip.caller);
};

const disassociateAddress: Edit = async (world) => {
  const eip = one(world, "eip");
  if (!eip) return;
  const found = await attempt(world, "DescribeAddresses", { AllocationIds: [eip.id] }, eip.caller);
  const AssociationId = found?.Addresses?.[0]?.AssociationId;
  if (AssociationId) await attempt(world, "DisassociateAddress", { AssociationId }, eip.caller);
};

const releaseAddress: Edit = async (world) => {
  const eip = one(world, "eip");
  if (eip && (await attempt(world, "ReleaseAddress", { AllocationId: eip.id }, eip.caller))) forget(world, eip);
};

const createPublicNat: Edit = async (world) => {
  const { draw } = world;
  const subnet = one(world, "subnet");
  if (!subnet) return;
  const made = await attempt(world, "AllocateAddress", { Domain: "vpc" }, subnet.caller);
  if (!made) return;
  note(world, { kind: "eip", id: made.AllocationId!, caller: subnet.caller, texts: [made.PublicIp!] });
  const second = draw.chance(0.2) ? one(world, "eip")?.id : undefined;
  const input = {
    SubnetId: subnet.id,
    AllocationId: made.AllocationId,
    SecondaryAllocationIds: second ? [second] : undefined,
  };
  const nat = (await attempt(world, "CreateNatGateway", input, subnet.caller))?.NatGateway;
  if (nat) note(world, { kind: "nat", id: nat.NatGatewayId!, caller: subnet.caller, vpc: subnet.vpc });
};

const createPrivateNat: Edit = async (world) => {
  const subnet = one(world, "subnet");
  if (!subnet) return;
  const SecondaryPrivateIpAddressCount = world.draw.chance(0.3) ? 2 : undefined;
  const input = { SubnetId: subnet.id, ConnectivityType: "private", SecondaryPrivateIpAddressCount } as const;
  const nat = (await attempt(world, "CreateNatGateway", input, subnet.caller))?.NatGateway;
  if (nat) note(world, { kind: "nat", id: nat.NatGatewayId!, caller: subnet.caller, vpc: subnet.vpc });
};

const createRegionalNat: Edit = async (world) => {
  const vpc = one(world, "vpc");
  if (!vpc) return;
  const zone = world.draw.of(zonesOf(vpc.caller.region));
  const own = world.draw.chance(0.6)
    ? await attempt(world, "AllocateAddress", { Domain: "vpc" }, vpc.caller)
    : undefined;
  if (own) note(world, { kind: "eip", id: own.AllocationId!, caller: vpc.caller, texts: [own.PublicIp!] });
  const addresses = own && [{ AvailabilityZone: zone, AllocationIds: [own.AllocationId!] }];
  const input = {
    VpcId: vpc.id,
    AvailabilityMode: "regional",
    AvailabilityZoneAddresses: addresses,
  } as const;
  const nat = (await attempt(world, "CreateNatGateway", input, vpc.caller))?.NatGateway;
  if (nat) note(world, { kind: "nat", id: nat.NatGatewayId!, caller: vpc.caller, vpc: vpc.id });
};

const changeNatAddresses: Edit = async (world) => {
  const nat = one(world, "nat");
  if (!nat) return;
  const eip = one(world, "eip");
  if (eip && world.draw.chance(0.5)) {
    const input = { NatGatewayId: nat.id, AllocationIds: [eip.id] };
    await attempt(world, "AssociateNatGatewayAddress", input, nat.caller);
  } else {
    const input = { NatGatewayId: nat.id, PrivateIpAddressCount: 1 };
    await attempt(world, "AssignPrivateNatGatewayAddress", input, nat.caller);
  }
};

const deleteNat: Edit = async (world) => {
  const nat = one(world, "nat");
  if (nat) await attempt(world, "DeleteNatGateway", { NatGatewayId: nat.id }, nat.caller);
};

const blockPublicAccess: Edit = async (world) => {
  const mode = world.draw.of(["off", "off", "block-ingress", "block-bidirectional"] as const);
  const input = { InternetGatewayBlockMode: mode };
  await attempt(world, "ModifyVpcBlockPublicAccessOptions", input as never, world.draw.of(world.callers));
};

const excludeFromBlock: Edit = async (world) => {
  const { draw } = world;
  const mode = draw.of(["allow-bidirectional", "allow-egress"] as const);
  const old = draw.chance(0.3) ? one(world, "exclusion") : undefined;
  if (old) {
    const input = { ExclusionId: old.id, InternetGatewayExclusionMode: mode };
    await attempt(world, "ModifyVpcBlockPublicAccessExclusion", input, old.caller);
    return;
  }
  const chosen = one(world, draw.chance(0.6) ? "subnet" : "vpc");
  if (!chosen) return;
  const input = {
    InternetGatewayExclusionMode: mode,
    ...(chosen.kind === "vpc" ? { VpcId: chosen.id } : { SubnetId: chosen.id }),
  };
  const made = await attempt(world, "CreateVpcBlockPublicAccessExclusion", input, chosen.caller);
  const id = made?.VpcBlockPublicAccessExclusion?.ExclusionId;
  if (id) note(world, { kind: "exclusion", id, caller: chosen.caller, vpc: chosen.vpc });
};

const deleteExclusion: Edit = async (world) => {
  const exclusion = one(world, "exclusion");
  const input = exclusion && { ExclusionId: exclusion.id };
  if (input && (await attempt(world, "DeleteVpcBlockPublicAccessExclusion", input, exclusion.caller)))
    forget(world, exclusion);
};

/** Edits of gateways, Elastic IPs and Block Public Access, by name. */
export const gatewayEdits = {
  createInternetGateway,
  detachInternetGateway,
  createEgressGateway,
  deleteEgressGateway,
  createVpnGateway,
  detachVpnGateway,
  allocateAddress,
  associateAddress,
  disassociateAddress,
  releaseAddress,
  createPublicNat,
  createPrivateNat,
  createRegionalNat,
  changeNatAddresses,
  deleteNat,
  blockPublicAccess,
  excludeFromBlock,
  deleteExclusion,
};
