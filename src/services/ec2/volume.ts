/** Volumes as far as instances have some: description, and deletion of those that outlived theirs. */
import type { Volume as VolumeView } from "../../models/ec2.d.ts";
import { arnOf } from "../../core/table.ts";
import { change, read, withManaged } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { volumes } from "./tables/volume.ts";
import type { Volume } from "./tables/volume.ts";
import { tagSet } from "./tag-specification.ts";

const viewVolume = viewOf((row: Volume): VolumeView => ({
  VolumeId: row.id,
  VolumeArn: arnOf(volumes, row),
  OwnerId: row.account,
  AvailabilityZone: row.zone,
  AvailabilityZoneId: row.zoneId,
  CreateTime: new Date(row.createdAt),
  Encrypted: row.encrypted,
  Iops: row.iops,
  MultiAttachEnabled: false,
  Operator: { Managed: false },
  Size: row.sizeGiB,
  SnapshotId: row.snapshotId ?? "",
  State: row.attachment ? "in-use" : "available",
  Throughput: row.throughput,
  VolumeType: row.volumeType as VolumeView["VolumeType"],
  Tags: tagSet(row.tags),
  Attachments: row.attachment
    ? [
        {
          AttachTime: new Date(row.attachment.attachedAt),
          DeleteOnTermination: row.attachment.deleteOnTermination,
          Device: row.attachment.device,
          InstanceId: row.attachment.instanceId,
          State: row.attachment.state,
          VolumeId: row.id,
        },
      ]
    : [],
}));

const describeVolumes = describes("DescribeVolumes", {
  table: volumes,
  ids: "VolumeIds",
  result: "Volumes",
  view: viewVolume,
  defaults: withManaged,
  indexed: { "attachment.instance-id": "instance" },
  filters: {
    "attachment.attach-time": (row) => row.attachment && new Date(row.attachment.attachedAt).toISOString(),
    "attachment.delete-on-termination": (row) => row.attachment?.deleteOnTermination,
    "attachment.device": (row) => row.attachment?.device,
    "attachment.instance-id": (row) => row.attachment?.instanceId,
    "attachment.status": (row) => row.attachment?.state,
    "availability-zone": (row) => row.zone,
    "availability-zone-id": (row) => row.zoneId,
    "create-time": (row) => new Date(row.createdAt).toISOString(),
    encrypted: (row) => row.encrypted,
    "fast-restored": () => false,
    "multi-attach-enabled": () => false,
    "operator.managed": () => false,
    "operator.principal": () => undefined,
    size: (row) => row.sizeGiB,
    "snapshot-id": (row) => row.snapshotId,
    "source-volume-id": () => undefined,
    status: (row) => (row.attachment ? "in-use" : "available"),
    "volume-id": (row) => row.id,
    "volume-type": (row) => row.volumeType,
  },
});

const describeVolumeAttribute = read("DescribeVolumeAttribute", { honours: ["VolumeId", "Attribute"] }, (input, cx) => {
  const row = cx.find(volumes, input.VolumeId);
  if (input.Attribute === "productCodes") return { VolumeId: row.id, ProductCodes: [] };
  return { VolumeId: row.id, AutoEnableIO: { Value: false } };
});

const deleteVolume = change("DeleteVolume", { honours: ["VolumeId"] }, (input, cx) => {
  const row = cx.find(volumes, input.VolumeId);
  if (row.attachment)
    throw fault("VolumeInUse", `Volume ${row.id} is currently attached to ${row.attachment.instanceId}`);
  cx.tx.remove(volumes, row.id);
});

/** Operations of volumes. */
export const volumeOperations = [describeVolumes, describeVolumeAttribute, deleteVolume];
