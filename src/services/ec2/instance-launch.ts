/** RunInstances: launching instances with their interfaces and volumes. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import type { Reservation } from "../../models/ec2.d.ts";
import { prefix } from "../../net/prefix.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { checkSoftware, chooseOptions } from "./instance-launch-check.ts";
import type { LaunchOptions } from "./instance-launch-check.ts";
import { checkShownTags } from "./instance-metadata.ts";
import { planInterfaces } from "./instance-network.ts";
import type { PlannedInterface } from "./instance-network.ts";
import { choosePlacement, nextPartition, roomIn, tooFew } from "./instance-placement.ts";
import type { PlacementChoice } from "./instance-placement.ts";
import { newAssociation } from "./instance-profile.ts";
import { roomForVcpus, vcpuFault } from "./instance-quota.ts";
import { launchCount, launchRequest, runHonours, runRefuses } from "./instance-request.ts";
import type { LaunchRequest } from "./instance-request.ts";
import { beginRunning, launching } from "./instance-transition.ts";
import { viewReservation } from "./instance-view.ts";
import { createVolumes, planVolumes } from "./instance-volume.ts";
import type { PlannedVolume } from "./instance-volume.ts";
import { attachInterface, newAttachment } from "./network-interface-attachment.ts";
import { createInterface } from "./network-interface-creation.ts";
import { checkAddresses, checkInterfaceType, checkRoom } from "./network-interface-limit.ts";
import { freeCounter, keptBlocks } from "./subnet-occupancy.ts";
import type { Subnet } from "./tables/subnet.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { tagsOf } from "./tag-specification.ts";

interface Launch {
  readonly request: LaunchRequest;
  readonly options: LaunchOptions;
  readonly interfaces: readonly PlannedInterface[];
  readonly volumes: readonly PlannedVolume[];
  readonly placement: PlacementChoice;
  readonly tags: { readonly instance: Tags; readonly volume: Tags; readonly networkInterface: Tags };
}

const runInstances = change(
  "RunInstances",
  {
    honours: runHonours,
    refuses: runRefuses,
    access: { resources: { subnet: "SubnetId", image: "ImageId", "key-pair": "KeyName" } },
    repeated: refuseEnded,
  },
  (input, cx) => {
    const request = launchRequest(cx, input);
    const launch = planLaunch(cx, request);
    const count = countFor(cx, launch);
    const reservationId = cx.newId("r");
    const ids = Array.from({ length: count }, (_, index) => launchOne(cx, launch, reservationId, index));
    const reservation = viewReservation(
      ids.map((id) => cx.tx.get(instances, id)!),
      cx.read,
    );
    for (const id of ids) beginRunning(cx, id, launch.interfaces[0]!.publicIp);
    return reservation;
  },
);

function planLaunch(cx: ChangeContext, request: LaunchRequest): Launch {
  const options = chooseOptions(cx, request);
  checkSoftware(cx, request, options);
  const tagsFor = (type: string, ...others: string[]) => tagsOf(request.TagSpecifications, type, ...others);
  const instanceTags = { ...tagsFor("instance", "volume", "network-interface"), ...request.templateTags };
  checkShownTags(options.metadataOptions, instanceTags);
  const interfaces = planInterfaces(cx, request);
  const { zone, vpcId } = interfaces[0]!.subnet;
  if (request.PrivateIpAddress && request.MaxCount > 1)
    throw fault(
      "InvalidParameterCombination",
      "A private IP address cannot be given when launching several instances.",
    );
  return {
    request,
    options,
    interfaces,
    volumes: planVolumes(request.BlockDeviceMappings, options.image),
    placement: choosePlacement(cx, request.Placement, { vpcId, zone, instanceType: options.instanceType }),
    tags: {
      instance: instanceTags,
      volume: tagsFor("volume", "instance", "network-interface"),
      networkInterface: tagsFor("network-interface", "instance", "volume"),
    },
  };
}

/** As many instances as fit, up to the wanted number. Throws what stands in the way of the least number. */
function countFor(cx: ChangeContext, { request, options, placement, interfaces }: Launch): number {
  const { least, most } = launchCount(request);
  const { zone } = interfaces[0]!.subnet;
  const spread = roomIn(cx, placement.group, zone);
  if (spread < least) throw tooFew(placement.group, zone);
  const vcpus = roomForVcpus(cx, options.instanceType);
  if (vcpus < least) throw vcpuFault(cx, options.instanceType);
  return Math.max(least, Math.min(most, spread, vcpus, roomForAddresses(cx, interfaces)));
}

function roomForAddresses(cx: ChangeContext, interfaces: readonly PlannedInterface[]): number {
  const perSubnet = Map.groupBy(
    interfaces.filter(({ existing }) => !existing),
    ({ subnet }) => subnet,
  );
  const rooms = [...perSubnet].map(([subnet, planned]) => {
    if (!subnet.cidr) return Infinity;
    const each = planned.reduce(
      (sum, { addresses: of }) => sum + 1 + (of.secondaryCount ?? of.secondary?.length ?? 0),
      0,
    );
    return Math.floor(freeAddresses(cx, subnet) / each);
  });
  return Math.min(Infinity, ...rooms);
}

function freeAddresses(cx: ChangeContext, subnet: Subnet): number {
  const block = prefix(subnet.cidr!);
  return freeCounter(cx.read, subnet, keptBlocks(cx.read, subnet, block))(block);
}

function launchOne(cx: ChangeContext, launch: Launch, reservationId: string, launchIndex: number): string {
  const { request, options, placement, interfaces, tags } = launch;
  const { subnet } = interfaces[0]!;
  const { image: _image, iamInstanceProfile: profile, ...chosen } = options;
  const row = cx.tx.insert<Instance>(instances, {
    id: cx.newId("i"),
    account: cx.account,
    region: cx.region,
    tags: tags.instance,
    reservationId,
    launchIndex,
    ...chosen,
    iamInstanceProfile: profile && newAssociation(cx, profile),
    state: "pending",
    stateReason: launching,
    stateTransitionReason: "",
    launchedAt: cx.now,
    createdAt: cx.now,
    zone: subnet.zone,
    zoneId: subnet.zoneId,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    tenancy: placement.tenancy,
    placementGroupId: placement.group?.id,
    partitionNumber: nextPartition(cx, placement),
    hostnameType: request.PrivateDnsNameOptions?.HostnameType ?? subnet.hostnameType,
    enableResourceNameDnsARecord:
      request.PrivateDnsNameOptions?.EnableResourceNameDnsARecord ?? subnet.enableResourceNameDnsARecord,
    enableResourceNameDnsAaaaRecord:
      request.PrivateDnsNameOptions?.EnableResourceNameDnsAAAARecord ?? subnet.enableResourceNameDnsAaaaRecord,
    clientToken: request.ClientToken,
  });
  for (const planned of interfaces) giveInterface(cx, row, planned, tags.networkInterface);
  const rootVolumeId = createVolumes(cx, row, launch.volumes, tags.volume);
  cx.tx.update(instances, row.id, { rootVolumeId });
  return row.id;
}

function giveInterface(cx: ChangeContext, instance: Instance, planned: PlannedInterface, tags: Tags): void {
  const { deviceIndex, networkCardIndex, deleteOnTermination, existing } = planned;
  const place = { deviceIndex, networkCardIndex, deleteOnTermination };
  if (existing) {
    attachInterface(cx, existing, instance, place);
    return;
  }
  checkRoom(cx.tx.by(networkInterfaces, "instance", instance.id), instance.instanceType, place);
  checkInterfaceType(planned.interfaceType, instance.instanceType);
  const row = createInterface(cx, {
    subnet: planned.subnet,
    groupIds: planned.groupIds,
    description: planned.description,
    interfaceType: planned.interfaceType,
    addresses: planned.addresses,
    connectionTracking: planned.connectionTracking,
    associatePublicIp: planned.publicIp,
    tags,
    attachment: newAttachment(cx, instance, place),
  });
  checkAddresses(row, instance.instanceType);
}

/** A token whose instances were terminated launches no others. */
function refuseEnded({ Instances = [] }: Reservation, cx: ReadContext): void {
  const ended = (id: string): boolean => (cx.read.get(instances, id)?.state ?? "terminated") === "terminated";
  const gone = Instances.find(({ InstanceId }) => ended(InstanceId!));
  if (gone)
    throw fault(
      "IdempotentInstanceTerminated",
      `The client token belongs to a launch whose instance ${gone.InstanceId} has been terminated.`,
    );
}

/** Operations of launching. */
export const instanceLaunchOperations = [runInstances];
