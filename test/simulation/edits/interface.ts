/** Random edits of interfaces and instances. */
import type {
  InstanceNetworkInterfaceSpecification,
  NetworkInterface,
  RunInstancesRequest,
} from "../../../src/models/ec2.d.ts";
import { all, attempt, forget, note, one } from "../world.ts";
import type { Edit, Thing, World } from "../world.ts";

const SWITCH = ["enabled", "disabled"] as const;
const IMAGE = "ami-0123456789abcdef0";

const createInterface: Edit = async (world) => {
  const { draw } = world;
  const subnet = one(world, "subnet");
  if (!subnet) return;
  const input = {
    SubnetId: subnet.id,
    Groups: groupsFor(world, subnet.vpc!),
    ...(draw.chance(0.3) && { SecondaryPrivateIpAddressCount: 1 + draw.upTo(2) }),
    ...(draw.chance(0.1) && { Ipv4PrefixCount: 1 }),
    ...(draw.chance(0.5) && { Ipv6AddressCount: 1 }),
    ...(draw.chance(0.1) && { Ipv6PrefixCount: 1 }),
  };
  const made = await attempt(world, "CreateNetworkInterface", input, subnet.caller);
  if (!made) return;
  const eni = noteInterface(world, subnet.caller, made.NetworkInterface!);
  if (draw.chance(0.35)) await setCheck(world, eni, false);
};

const modifyInterface: Edit = async (world) => {
  const eni = one(world, "eni");
  if (!eni) return;
  if (world.draw.chance(0.5)) return setCheck(world, eni, world.draw.chance(0.4));
  const input = { NetworkInterfaceId: eni.id, Groups: groupsFor(world, eni.vpc!) };
  await attempt(world, "ModifyNetworkInterfaceAttribute", input, eni.caller);
};

const addAddresses: Edit = async (world) => {
  const { draw } = world;
  const eni = one(world, "eni");
  if (!eni) return;
  const kind = draw.upTo(3);
  const NetworkInterfaceId = eni.id;
  if (kind === 0)
    await attempt(
      world,
      "AssignPrivateIpAddresses",
      { NetworkInterfaceId, SecondaryPrivateIpAddressCount: 1 },
      eni.caller,
    );
  if (kind === 1)
    await attempt(world, "AssignPrivateIpAddresses", { NetworkInterfaceId, Ipv4PrefixCount: 1 }, eni.caller);
  if (kind === 2) await attempt(world, "AssignIpv6Addresses", { NetworkInterfaceId, Ipv6AddressCount: 1 }, eni.caller);
  await refresh(world, eni);
};

const removeAddress: Edit = async (world) => {
  const eni = one(world, "eni");
  const address = world.draw.any(eni?.texts ?? []);
  if (!eni || !address) return;
  const NetworkInterfaceId = eni.id;
  if (address.includes(":"))
    await attempt(world, "UnassignIpv6Addresses", { NetworkInterfaceId, Ipv6Addresses: [address] }, eni.caller);
  else
    await attempt(
      world,
      "UnassignPrivateIpAddresses",
      { NetworkInterfaceId, PrivateIpAddresses: [address] },
      eni.caller,
    );
  await refresh(world, eni);
};

const deleteInterface: Edit = async (world) => {
  const eni = one(world, "eni");
  if (eni && (await attempt(world, "DeleteNetworkInterface", { NetworkInterfaceId: eni.id }, eni.caller)))
    forget(world, eni);
};

const runInstance: Edit = async (world) => {
  const { draw } = world;
  const subnet = one(world, "subnet");
  if (!subnet) return;
  const free = draw.chance(0.3) ? one(world, "eni", subnet.vpc) : undefined;
  const place = free
    ? { NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: free.id }] }
    : draw.chance(0.5)
      ? { SubnetId: subnet.id, SecurityGroupIds: groupsFor(world, subnet.vpc!) }
      : { NetworkInterfaces: [fresh(world, subnet)] };
  const MetadataOptions = draw.chance(0.2)
    ? { HttpEndpoint: draw.of(SWITCH), HttpProtocolIpv6: draw.of(SWITCH) }
    : undefined;
  const kind = { ImageId: IMAGE, InstanceType: "m5.large", MinCount: 1, MaxCount: 1 } as const;
  const input: RunInstancesRequest = { ...kind, MetadataOptions, ...place };
  const made = (await attempt(world, "RunInstances", input, subnet.caller))?.Instances?.[0];
  if (!made) return;
  const id = made.InstanceId!;
  note(world, { kind: "instance", id, caller: subnet.caller, vpc: subnet.vpc, subnet: subnet.id });
  const Filters = [{ Name: "attachment.instance-id", Values: [id] }];
  const found = await attempt(world, "DescribeNetworkInterfaces", { Filters }, subnet.caller);
  for (const eni of found?.NetworkInterfaces ?? []) {
    if (world.things.some((thing) => thing.id === eni.NetworkInterfaceId)) continue;
    const noted = noteInterface(world, subnet.caller, eni);
    if (draw.chance(0.3)) await setCheck(world, noted, false);
  }
};

/** Stops, starts or ends an instance. */
const changeInstance: Edit = async (world) => {
  const instance = one(world, "instance");
  if (!instance) return;
  const input = { InstanceIds: [instance.id] };
  const kind = world.draw.upTo(8);
  if (kind < 4) await attempt(world, "StopInstances", input, instance.caller);
  else if (kind < 7) await attempt(world, "StartInstances", input, instance.caller);
  else if (await attempt(world, "TerminateInstances", input, instance.caller)) {
    forget(world, instance);
    for (const eni of all(world, "eni", instance.vpc)) await refresh(world, eni);
  }
};

const attachInterface: Edit = async (world) => {
  const caller = world.draw.of(world.callers);
  const Filters = [{ Name: "status", Values: ["available"] }];
  const free = (await attempt(world, "DescribeNetworkInterfaces", { Filters }, caller))?.NetworkInterfaces ?? [];
  const id = world.draw.any(free)?.NetworkInterfaceId;
  const eni = all(world, "eni").find((thing) => thing.id === id);
  const instance = eni && one(world, "instance", eni.vpc);
  if (!instance) return;
  const DeviceIndex = 1 + world.draw.upTo(2);
  const input = { NetworkInterfaceId: eni.id, InstanceId: instance.id, DeviceIndex };
  await attempt(world, "AttachNetworkInterface", input, eni.caller);
};

const detachInterface: Edit = async (world) => {
  const eni = one(world, "eni");
  if (!eni) return;
  const found = await attempt(world, "DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.id] }, eni.caller);
  const AttachmentId = found?.NetworkInterfaces?.[0]?.Attachment?.AttachmentId;
  if (AttachmentId) await attempt(world, "DetachNetworkInterface", { AttachmentId }, eni.caller);
};

function fresh(world: World, subnet: Thing): InstanceNetworkInterfaceSpecification {
  const { draw } = world;
  return {
    DeviceIndex: 0,
    SubnetId: subnet.id,
    Groups: groupsFor(world, subnet.vpc!),
    AssociatePublicIpAddress: draw.chance(0.4),
    ...(draw.chance(0.5) && { Ipv6AddressCount: 1 }),
    ...(draw.chance(0.2) && { SecondaryPrivateIpAddressCount: 1 }),
  };
}

function groupsFor(world: World, vpc: string): string[] {
  const { draw } = world;
  const near = all(world, "group", draw.chance(0.95) ? vpc : undefined).map(({ id }) => id);
  return draw.some(1 + draw.upTo(2), near);
}

async function setCheck(world: World, eni: Thing, Value: boolean): Promise<void> {
  const input = { NetworkInterfaceId: eni.id, SourceDestCheck: { Value } };
  await attempt(world, "ModifyNetworkInterfaceAttribute", input, eni.caller);
}

function noteInterface(world: World, caller: Thing["caller"], eni: NetworkInterface): Thing {
  const { NetworkInterfaceId: id, VpcId: vpc, SubnetId: subnet } = eni;
  return note(world, { kind: "eni", id: id!, caller, vpc, subnet, texts: textsOf(eni) });
}

async function refresh(world: World, eni: Thing): Promise<void> {
  const found = await attempt(world, "DescribeNetworkInterfaces", { NetworkInterfaceIds: [eni.id] }, eni.caller);
  const [row] = found?.NetworkInterfaces ?? [];
  if (row) eni.texts.splice(0, Infinity, ...textsOf(row));
  else forget(world, eni);
}

function textsOf(eni: NetworkInterface): string[] {
  return [
    ...(eni.PrivateIpAddresses ?? []).map((own) => own.PrivateIpAddress!),
    ...(eni.Ipv6Addresses ?? []).map((own) => own.Ipv6Address!),
    ...(eni.Ipv4Prefixes ?? []).map((own) => own.Ipv4Prefix!),
  ];
}

/** Edits of interfaces and instances, by name. */
export const interfaceEdits = {
  createInterface,
  modifyInterface,
  addAddresses,
  removeAddress,
  deleteInterface,
  runInstance,
  changeInstance,
  attachInterface,
  detachInterface,
};
