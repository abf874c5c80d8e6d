/** The volumes that a launched instance gets, and what becomes of them when it ends. */
import type { ChangeContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import type { BlockDeviceMapping, EbsBlockDevice } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import type { MachineImage } from "./image-catalogue.ts";
import type { Instance } from "./tables/instance.ts";
import { volumes } from "./tables/volume.ts";
import type { Volume } from "./tables/volume.ts";

/** One volume of a launch. */
export interface PlannedVolume extends Pick<
  Volume,
  "sizeGiB" | "volumeType" | "iops" | "throughput" | "encrypted" | "snapshotId"
> {
  readonly device: string;
  readonly deleteOnTermination: boolean;
}

/** The volumes of a launch: the image's root, changed and added to by the request. Throws for what cannot be. */
export function planVolumes(given: readonly BlockDeviceMapping[] | undefined, image: MachineImage): PlannedVolume[] {
  const { line, snapshotId } = image;
  const root = { VolumeSize: line.rootSizeGiB, VolumeType: line.volumeType, SnapshotId: snapshotId } as const;
  const mappings = new Map<string, EbsBlockDevice | undefined>([[line.rootDevice, root]]);
  const named = new Set<string>();
  for (const { DeviceName, NoDevice, VirtualName, Ebs } of given ?? []) {
    if (!DeviceName) throw fault("MissingParameter", "The request must contain the parameter deviceName");
    if (named.has(DeviceName))
      throw fault("InvalidBlockDeviceMapping", `Duplicate device name '${DeviceName}' in the block device mapping.`);
    named.add(DeviceName);
    if (NoDevice !== undefined) mappings.delete(DeviceName);
    else if (Ebs && !VirtualName) mappings.set(DeviceName, { ...mappings.get(DeviceName), ...defined(Ebs) });
    else if (!VirtualName)
      throw fault("InvalidBlockDeviceMapping", `The device '${DeviceName}' names nothing to attach.`);
  }
  if (!mappings.has(line.rootDevice))
    throw fault("InvalidBlockDeviceMapping", `The root device '${line.rootDevice}' cannot be left out.`);
  return [...mappings].map(([device, ebs]) => planVolume(device, ebs!, image));
}

/** Makes an instance's volumes; gives the root volume's id. */
export function createVolumes(
  cx: ChangeContext,
  instance: Instance,
  planned: readonly PlannedVolume[],
  tags: Tags,
): string {
  const rows = planned.map(({ device, deleteOnTermination, ...of }) =>
    cx.tx.insert<Volume>(volumes, {
      id: cx.newId("vol"),
      account: cx.account,
      region: cx.region,
      tags,
      zone: instance.zone,
      zoneId: instance.zoneId,
      createdAt: cx.now,
      ...of,
      attachment: { instanceId: instance.id, device, state: "attaching", deleteOnTermination, attachedAt: cx.now },
    }),
  );
  return rows[0]!.id;
}

/** Makes an instance's volumes attached, as when it runs. */
export function attachVolumes(cx: ChangeContext, instanceId: string): void {
  for (const { id, attachment } of cx.tx.by(volumes, "instance", instanceId))
    if (attachment!.state === "attaching")
      cx.tx.update(volumes, id, { attachment: { ...attachment!, state: "attached" } });
}

/** Removes an ended instance's volumes, or only lets them go where they shall stay. */
export function releaseVolumes(cx: ChangeContext, instanceId: string): void {
  for (const { id, attachment } of cx.tx.by(volumes, "instance", instanceId))
    if (attachment!.deleteOnTermination) cx.tx.remove(volumes, id);
    else cx.tx.update(volumes, id, { attachment: undefined });
}

function planVolume(device: string, ebs: EbsBlockDevice, { line, snapshotId }: MachineImage): PlannedVolume {
  if (ebs.SnapshotId && ebs.SnapshotId !== snapshotId)
    throw fault("InvalidSnapshot.NotFound", `The snapshot '${ebs.SnapshotId}' does not exist.`);
  const least = device === line.rootDevice ? line.rootSizeGiB : 1;
  const sizeGiB = ebs.VolumeSize ?? (ebs.SnapshotId ? line.rootSizeGiB : undefined);
  if (sizeGiB === undefined)
    throw fault("MissingParameter", `The request must contain the parameter size or snapshotId for device '${device}'`);
  if (sizeGiB < least || sizeGiB > 65_536)
    throw fault(
      "InvalidBlockDeviceMapping",
      `Volume of size ${sizeGiB}GB is invalid for device '${device}', expect size >= ${least}GB`,
    );
  const volumeType = ebs.VolumeType ?? line.volumeType;
  return {
    device,
    deleteOnTermination: ebs.DeleteOnTermination ?? true,
    sizeGiB,
    volumeType,
    iops: iopsOf(volumeType, sizeGiB, ebs.Iops),
    throughput: throughputOf(volumeType, ebs.Throughput),
    encrypted: ebs.Encrypted ?? false,
    snapshotId: ebs.SnapshotId,
  };
}

function iopsOf(volumeType: string, sizeGiB: number, given: number | undefined): number | undefined {
  if (volumeType === "gp3") return bounded("iops", given ?? 3000, 3000, 80_000);
  if (volumeType === "io1" || volumeType === "io2") {
    if (given === undefined)
      throw fault("MissingParameter", `The parameter iops must be specified for ${volumeType} volumes.`);
    return bounded("iops", given, 100, volumeType === "io1" ? 64_000 : 256_000);
  }
  if (given !== undefined)
    throw fault("InvalidParameterCombination", `The parameter iops is not supported for ${volumeType} volumes.`);
  return volumeType === "gp2" ? Math.min(Math.max(sizeGiB * 3, 100), 16_000) : undefined;
}

function throughputOf(volumeType: string, given: number | undefined): number | undefined {
  if (volumeType === "gp3") return bounded("throughput", given ?? 125, 125, 2000);
  if (given !== undefined)
    throw fault("InvalidParameterCombination", `The parameter throughput is not supported for ${volumeType} volumes.`);
  return undefined;
}

function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw fault(
    "InvalidParameterValue",
    `Value (${value}) for parameter ${name} is invalid. Valid: ${least} to ${most}.`,
  );
}

function defined<T extends object>(of: T): Partial<T> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<T>;
}
