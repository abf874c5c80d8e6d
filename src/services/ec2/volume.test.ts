/** Volumes of instances through operations. */
import { expect, it } from "vitest";
import { openCloud } from "../../../test/cloud.ts";
import { oneInstance } from "../../../test/instance.ts";

type Mapping = { DeviceName: string; NoDevice?: string; Ebs?: object };

async function openInstance(BlockDeviceMappings: Mapping[] = []) {
  const opened = openCloud();
  const { Instances } = await opened.ec2("RunInstances", { ...oneInstance, BlockDeviceMappings });
  const list = async () => (await opened.ec2("DescribeVolumes")).Volumes!;
  return { ...opened, InstanceId: Instances![0]!.InstanceId!, list };
}

it("an instance gets its image's root volume, changed and added to by the launch", async () => {
  const { list, InstanceId } = await openInstance([
    { DeviceName: "/dev/xvda", Ebs: { VolumeSize: 20 } },
    { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 5, VolumeType: "io2", Iops: 500, DeleteOnTermination: false } },
  ]);
  const [root, data] = await list();
  expect(root).toMatchObject({ Size: 20, VolumeType: "gp3", Iops: 3000, Throughput: 125, State: "in-use" });
  expect(root!.Attachments![0]).toMatchObject({ InstanceId, Device: "/dev/xvda", State: "attached" });
  expect(data).toMatchObject({ Size: 5, VolumeType: "io2", Iops: 500 });
});

it("a volume that shall outlive its instance stays, and can be deleted only then", async () => {
  const { ec2, list, InstanceId } = await openInstance([
    { DeviceName: "/dev/sdf", Ebs: { VolumeSize: 5, DeleteOnTermination: false } },
  ]);
  const VolumeId = (await list())[1]!.VolumeId!;
  await expect(ec2("DeleteVolume", { VolumeId })).rejects.toMatchObject({ code: "VolumeInUse" });
  await ec2("TerminateInstances", { InstanceIds: [InstanceId] });
  expect(await list()).toMatchObject([{ VolumeId, State: "available", Attachments: [] }]);
  await ec2("DeleteVolume", { VolumeId });
  expect(await list()).toEqual([]);
});

it("whether a volume ends with its instance can be changed", async () => {
  const { ec2, InstanceId, list } = await openInstance();
  const BlockDeviceMappings = [{ DeviceName: "/dev/xvda", Ebs: { DeleteOnTermination: false } }];
  await ec2("ModifyInstanceAttribute", { InstanceId, BlockDeviceMappings });
  expect((await list())[0]!.Attachments![0]!.DeleteOnTermination).toBe(false);
});

const refused: readonly [string, Mapping[], string][] = [
  ["a root smaller than the image", [{ DeviceName: "/dev/xvda", Ebs: { VolumeSize: 1 } }], "InvalidBlockDeviceMapping"],
  ["no root", [{ DeviceName: "/dev/xvda", NoDevice: "" }], "InvalidBlockDeviceMapping"],
  [
    "a device twice",
    [
      { DeviceName: "a", NoDevice: "" },
      { DeviceName: "a", NoDevice: "" },
    ],
    "InvalidBlockDeviceMapping",
  ],
  ["no size", [{ DeviceName: "/dev/sdf", Ebs: { VolumeType: "gp3" } }], "MissingParameter"],
  ["io1 without iops", [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 5, VolumeType: "io1" } }], "MissingParameter"],
  [
    "an unknown snapshot",
    [{ DeviceName: "/dev/sdf", Ebs: { SnapshotId: "snap-01234567" } }],
    "InvalidSnapshot.NotFound",
  ],
  ["a key", [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 5, KmsKeyId: "k", Encrypted: true } }], "NotImplemented"],
];

it.each(refused)("a launch with %s is refused", async (_what, mappings, code) => {
  await expect(openInstance(mappings)).rejects.toMatchObject({ code });
});
