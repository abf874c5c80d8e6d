/** Instances with their volumes, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { sizeOf } from "../instance-type-size.ts";
import { imageOfInstance } from "../image-catalogue.ts";
import type { Row } from "../../../core/table.ts";
import { instances } from "../tables/instance.ts";
import type { Instance, InstanceState, MetadataOptions } from "../tables/instance.ts";
import { keyPairs } from "../tables/key-pair.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { placementGroups } from "../tables/placement-group.ts";
import { subnets } from "../tables/subnet.ts";
import { volumes } from "../tables/volume.ts";
import type { Volume } from "../tables/volume.ts";
import { madeId, owned } from "./row.ts";
import { readInterface } from "./network-interface.ts";

const readReservation = (one: Described, intake: Intake): void => {
  const reservationId = one.text("ReservationId");
  const account = one.maybe("OwnerId") ?? one.origin.account;
  one.follows("Groups", "RequesterId");
  for (const each of one.parts("Instances")) readInstance(each, { reservationId, account }, intake);
};

/** What an instance was on its way to it is by now. */
const settled: Readonly<Record<string, InstanceState>> = {
  pending: "running",
  running: "running",
  stopping: "stopped",
  stopped: "stopped",
};

function readInstance(one: Described, of: Pick<Instance, "reservationId" | "account">, intake: Intake): void {
  const id = one.text("InstanceId");
  one.part("State")?.follows("Code");
  const told = one.part("State")?.maybe("Name") ?? "running";
  const state = settled[told];
  if (state === undefined) {
    one.skip();
    intake.leave(one.origin, id, `it was ${told}`);
    return;
  }
  const row = { ...owned(one, id), account: of.account };
  const subnetId = one.maybe("SubnetId");
  const subnet = subnetId === undefined ? undefined : intake.find(subnets, subnetId);
  for (const eni of one.parts("NetworkInterfaces")) readOwnInterface(eni, row, intake);
  follow(one);
  const placement = one.part("Placement");
  const [groupId, partition] = [placement?.maybe("GroupId"), placement?.has("PartitionNumber")];
  placement?.follows("AvailabilityZoneId", "GroupName");
  const group = groupId === undefined ? undefined : intake.find(placementGroups, groupId);
  if (!group && placement?.has("GroupName"))
    intake.leave(one.origin, id, "the group was not described", "Placement.GroupName");
  const [vpcId, launchedAt] = [one.maybe("VpcId"), one.time("LaunchTime") ?? intake.wish.at];
  const [keyName, clientToken] = [one.maybe("KeyName"), one.maybe("ClientToken")];
  const reason = one.part("StateReason");
  const profile = one.part("IamInstanceProfile");
  const boots = state === "running" && intake.wish.boot && intake.wish.waits("ec2", "instance-running");
  if (boots) intake.later("ec2", "instance-running", row);
  intake.put<Instance>(
    instances,
    {
      ...row,
      reservationId: of.reservationId,
      launchIndex: one.number("AmiLaunchIndex", 0),
      imageId: one.text("ImageId"),
      ...hardwareOf(one),
      state: boots ? "pending" : state,
      ...(reason && { stateReason: { code: reason.maybe("Code") ?? "", message: reason.maybe("Message") ?? "" } }),
      stateTransitionReason: one.maybe("StateTransitionReason") ?? "",
      launchedAt,
      createdAt: one.time("UsageOperationUpdateTime") ?? launchedAt,
      zone: placement?.maybe("AvailabilityZone") ?? subnet?.zone ?? "",
      zoneId: subnet?.zoneId ?? "",
      ...(vpcId !== undefined && { vpcId }),
      ...(subnetId !== undefined && { subnetId }),
      ...(keyName !== undefined && { keyName, ...keyOf(keyName, row, intake) }),
      ...(clientToken !== undefined && { clientToken }),
      ...(profile && { iamInstanceProfile: { arn: profile.text("Arn"), id: profile.text("Id") } }),
      tenancy: placement?.word("Tenancy", "default", "dedicated", "host") ?? "default",
      ...(group && { placementGroupId: group.id }),
      ...(partition && { partitionNumber: placement!.number("PartitionNumber") }),
      ...volumesOf(one, row, intake),
      disableApiTermination: false,
      disableApiStop: false,
      shutdownBehavior: "stop",
      ...optionsOf(one),
      ...(!intake.wish.boot && state === "running" && { dormant: true }),
    },
    one.origin,
  );
}

/** The public part of a key pair of the account's that has the name still. */
function keyOf(name: string, { account, region }: Row, intake: Intake): Pick<Instance, "publicKey"> {
  const pairs = intake.planned(keyPairs).map(({ row }) => row);
  const pair = pairs.find((one) => one.name === name && one.account === account && one.region === region);
  return pair ? { publicKey: pair.publicKey } : {};
}

/** Interfaces are described with their instance and by themselves; the latter tells more. */
function readOwnInterface(eni: Described, holder: Pick<Instance, "id" | "account" | "region">, intake: Intake): void {
  const id = eni.text("NetworkInterfaceId");
  if (intake.find(networkInterfaces, id)) eni.skip();
  else readInterface(eni, intake, holder);
}

function follow(one: Described): void {
  one.follows("PrivateDnsName", "PrivateIpAddress", "PublicDnsName", "PublicIpAddress", "Ipv6Address");
  one.follows("SecurityGroups", "SourceDestCheck", "RootDeviceName", "RootDeviceType", "Platform", "PlatformDetails");
  one.follows("Hypervisor", "VirtualizationType", "EnaSupport", "UsageOperation", "BootMode", "ProductCodes");
  one.follows("CurrentInstanceBootMode", "Operator", "NetworkInterfaces");
}

/** Types that AWS has yet to name are taken by the form of their names. */
const typeName = /^[a-z][\w-]*\.(nano|micro|small|medium|large|\d*xlarge|metal(-\d+xl)?)$/;

function hardwareOf(
  one: Described,
): Pick<Instance, "instanceType" | "architecture" | "cpu" | "monitoring" | "ebsOptimized"> {
  const instanceType = one.text("InstanceType");
  if (!typeName.test(instanceType)) throw new Unreadable(`InstanceType must be a type, not '${instanceType}'`);
  const size = sizeOf(instanceType);
  const cpu = one.part("CpuOptions");
  const threadsPerCore = cpu?.number("ThreadsPerCore", size.threadsPerCore) ?? size.threadsPerCore;
  const cores = Math.max(1, size.vcpus / size.threadsPerCore);
  return {
    instanceType,
    architecture: one.maybe("Architecture") ?? size.architecture,
    cpu: { coreCount: cpu?.number("CoreCount", cores) ?? cores, threadsPerCore },
    monitoring: one.part("Monitoring")?.maybe("State")?.startsWith("enabl") ? "enabled" : "disabled",
    ebsOptimized: one.flag("EbsOptimized", false),
  };
}

function optionsOf(one: Described) {
  const names = one.part("PrivateDnsNameOptions");
  const [repair, network] = [one.part("MaintenanceOptions"), one.part("NetworkPerformanceOptions")];
  const capacity = one.part("CapacityReservationSpecification");
  return {
    hostnameType: names?.word("HostnameType", "ip-name", "resource-name") ?? "ip-name",
    enableResourceNameDnsARecord: names?.flag("EnableResourceNameDnsARecord", false) ?? false,
    enableResourceNameDnsAaaaRecord: names?.flag("EnableResourceNameDnsAAAARecord", false) ?? false,
    metadataOptions: metadataOf(one.part("MetadataOptions")),
    details: {
      hibernation: one.part("HibernationOptions")?.flag("Configured", false) ?? false,
      enclave: one.part("EnclaveOptions")?.flag("Enabled", false) ?? false,
      autoRecovery: repair?.word("AutoRecovery", "default", "disabled") ?? "default",
      rebootMigration: repair?.word("RebootMigration", "default", "disabled") ?? "default",
      bandwidthWeighting: network?.word("BandwidthWeighting", "default", "vpc-1", "ebs-1") ?? "default",
      capacityPreference:
        capacity?.word("CapacityReservationPreference", "open", "none", "capacity-reservations-only") ?? "open",
    },
  } as const;
}

function metadataOf(one: Described | undefined): MetadataOptions {
  one?.follows("State");
  return {
    httpTokens: one?.word("HttpTokens", "optional", "required") ?? "optional",
    httpPutResponseHopLimit: one?.number("HttpPutResponseHopLimit", 1) ?? 1,
    httpEndpoint: one?.word("HttpEndpoint", "enabled", "disabled") ?? "enabled",
    httpProtocolIpv6: one?.word("HttpProtocolIpv6", "disabled", "enabled") ?? "disabled",
    instanceMetadataTags: one?.word("InstanceMetadataTags", "disabled", "enabled") ?? "disabled",
  };
}

/** Volumes that were not described by themselves are as large as the image's. */
function volumesOf(one: Described, of: Pick<Instance, "id" | "account" | "region">, intake: Intake) {
  const { line, snapshotId } = imageOfInstance(of.region, one.text("ImageId"));
  const root = one.maybe("RootDeviceName");
  const zone = one.part("Placement")?.maybe("AvailabilityZone") ?? "";
  const ids = one.parts("BlockDeviceMappings").flatMap((mapping) => {
    const [device, ebs] = [mapping.text("DeviceName"), mapping.part("Ebs")];
    if (!ebs) return [];
    const id = ebs.maybe("VolumeId") ?? madeId("vol", of.id, device);
    const attachedAt = ebs.time("AttachTime") ?? intake.wish.at;
    const deleteOnTermination = ebs.flag("DeleteOnTermination", false);
    ebs.follows("Status", "AssociatedResource", "VolumeOwnerId", "Operator");
    const attachment = { instanceId: of.id, device, state: "attached", deleteOnTermination, attachedAt } as const;
    if (intake.find(volumes, id)) return [[device, id] as const];
    const { account, region } = of;
    const row: Volume = {
      id,
      account,
      region,
      zone,
      zoneId: "",
      sizeGiB: line.rootSizeGiB,
      volumeType: line.volumeType,
      encrypted: false,
      snapshotId,
      createdAt: attachedAt,
      attachment,
    };
    intake.put(volumes, row, one.origin);
    intake.suppose("volumes as large as the default image's (no describe-volumes)", id);
    return [[device, id] as const];
  });
  const rootVolumeId = (ids.find(([device]) => device === root) ?? ids[0])?.[1];
  return rootVolumeId === undefined ? {} : { rootVolumeId };
}

const readVolume = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("VolumeId"));
  const attachment = one.parts("Attachments").map((each) => {
    each.follows("VolumeId", "State", "AssociatedResource", "InstanceOwningService");
    return {
      instanceId: each.text("InstanceId"),
      device: each.text("Device"),
      state: "attached" as const,
      deleteOnTermination: each.flag("DeleteOnTermination", false),
      attachedAt: each.time("AttachTime") ?? intake.wish.at,
    };
  })[0];
  one.follows("State", "MultiAttachEnabled", "SseType", "Operator", "AvailabilityZoneId", "VolumeArn");
  const [snapshotId, iops] = [one.maybe("SnapshotId"), one.has("Iops") ? one.number("Iops") : undefined];
  const throughput = one.has("Throughput") ? one.number("Throughput") : undefined;
  intake.put<Volume>(
    volumes,
    {
      ...row,
      zone: one.text("AvailabilityZone"),
      zoneId: one.maybe("AvailabilityZoneId") ?? "",
      sizeGiB: one.number("Size"),
      volumeType: one.maybe("VolumeType") ?? "gp2",
      ...(iops !== undefined && { iops }),
      ...(throughput !== undefined && { throughput }),
      encrypted: one.flag("Encrypted", false),
      ...(snapshotId !== undefined && { snapshotId }),
      createdAt: one.time("CreateTime") ?? intake.wish.at,
      ...(attachment && { attachment }),
    },
    one.origin,
  );
};

/** Readers of instances, which come after their interfaces and volumes. */
export const instanceImporters: readonly Importer[] = [
  { key: "Volumes", call: "ec2 describe-volumes", id: "VolumeId", read: readVolume },
  { key: "Reservations", call: "ec2 describe-instances", id: "ReservationId", read: readReservation },
];
