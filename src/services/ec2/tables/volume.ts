/** Rows of volumes, as far as instances have some. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { malformedId, notFoundId } from "../faults.ts";

/** A volume. Ones that outlive their instance stay, unattached. */
export interface Volume extends Row {
  readonly zone: string;
  readonly zoneId: string;
  readonly sizeGiB: number;
  readonly volumeType: string;
  readonly iops?: number;
  /** MiB/s. */
  readonly throughput?: number;
  readonly encrypted: boolean;
  readonly snapshotId?: string;
  readonly createdAt: number;
  readonly attachment?: {
    readonly instanceId: string;
    readonly device: string;
    readonly state: "attaching" | "attached";
    readonly deleteOnTermination: boolean;
    readonly attachedAt: number;
  };
}

/** Volumes; the `instance` index finds an instance's. */
export const volumes = table<Volume>("ec2.volume", {
  prefix: "vol",
  type: "volume",
  indexes: { instance: (row) => row.attachment?.instanceId },
  notFound: notFoundId("InvalidVolume.NotFound", "volume", (id) => `The volume '${id}' does not exist.`),
  malformed: malformedId("InvalidVolumeID.Malformed", "vol"),
});
