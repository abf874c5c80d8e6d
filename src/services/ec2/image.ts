/** Machine images: description of the public catalogue. */
import type { FiltersOver } from "../../core/filter.ts";
import type { Image as ImageView } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { fault } from "./faults.ts";
import { imageNamed, imagesOf } from "./image-catalogue.ts";
import type { MachineImage } from "./image-catalogue.ts";
import { platformOf } from "./image-line.ts";
import { listPage, select } from "./list.ts";

const filters: FiltersOver<MachineImage> = {
  architecture: ({ line }) => line.architecture,
  "block-device-mapping.delete-on-termination": () => true,
  "block-device-mapping.device-name": ({ line }) => line.rootDevice,
  "block-device-mapping.encrypted": () => false,
  "block-device-mapping.snapshot-id": ({ snapshotId }) => snapshotId,
  "block-device-mapping.volume-size": ({ line }) => line.rootSizeGiB,
  "block-device-mapping.volume-type": ({ line }) => line.volumeType,
  "boot-mode": ({ line }) => line.bootMode,
  "creation-date": ({ createdAt }) => createdAt,
  description: ({ description }) => description,
  "ena-support": () => true,
  "free-tier-eligible": () => true,
  hypervisor: () => "xen",
  "image-allowed": () => true,
  "image-id": ({ id }) => id,
  "image-type": () => "machine",
  "imds-support": ({ line }) => (line.imdsV2 ? "v2.0" : undefined),
  "image-watermark.source-image-creation-time": () => undefined,
  "image-watermark.source-image-id": () => undefined,
  "image-watermark.source-image-region": () => undefined,
  "image-watermark.watermark-creation-time": () => undefined,
  "image-watermark.watermark-key": () => undefined,
  "instance-type-specification.supported-instance-type": () => undefined,
  "instance-type-specification.unsupported-instance-type": () => undefined,
  "is-public": () => true,
  "kernel-id": () => undefined,
  "manifest-location": locationOf,
  name: ({ name }) => name,
  "owner-alias": () => "amazon",
  "owner-id": ({ line }) => line.owner,
  platform: ({ line }) => platformOf(line),
  "platform-details": ({ line }) => line.platform,
  "product-code": () => undefined,
  "product-code.type": () => undefined,
  "public-ssm-parameter-name": ({ line, newest }) => (newest ? line.parameters : []),
  "ramdisk-id": () => undefined,
  "root-device-name": ({ line }) => line.rootDevice,
  "root-device-type": () => "ebs",
  "source-image-id": () => undefined,
  "source-image-region": () => undefined,
  "source-instance-id": () => undefined,
  state: () => "available",
  "state-reason-code": () => undefined,
  "state-reason-message": () => undefined,
  "sriov-net-support": () => "simple",
  "virtualization-type": () => "hvm",
};

const describeImages = read(
  "DescribeImages",
  {
    honours: [
      "ImageIds",
      "Owners",
      "ExecutableUsers",
      "Filters",
      "MaxResults",
      "NextToken",
      "IncludeDeprecated",
      "IncludeDisabled",
    ],
  },
  (input, cx) => {
    const images = imagesOf(cx.region);
    const wanted = input.ImageIds?.length
      ? [...new Set(input.ImageIds)].map((id) => imageNamed(cx.region, id))
      : [...images.values()];
    const { Owners: owners, ExecutableUsers: users, IncludeDeprecated: old } = input;
    const shown = (image: MachineImage): boolean =>
      isOwnedBy(image, owners) &&
      (!users?.length || users.includes("all")) &&
      (old || Boolean(input.ImageIds?.length) || !isDeprecated(image, cx.now));
    const visible = wanted.filter(shown);
    const page = listPage(select(visible, filters, input.Filters), input, { list: "images" });
    return { Images: page.items.map(viewImage), NextToken: page.nextToken };
  },
);

const describeImageAttribute = read("DescribeImageAttribute", { honours: ["ImageId", "Attribute"] }, (input, cx) => {
  const image = imageNamed(cx.region, input.ImageId);
  const ImageId = image.id;
  switch (input.Attribute) {
    case "description":
      return { ImageId, Description: { Value: image.description } };
    case "bootMode":
      return { ImageId, BootMode: { Value: image.line.bootMode } };
    case "imdsSupport":
      return { ImageId, ImdsSupport: image.line.imdsV2 ? { Value: "v2.0" } : {} };
    case "sriovNetSupport":
      return { ImageId, SriovNetSupport: { Value: "simple" } };
    case "productCodes":
      return { ImageId, ProductCodes: [] };
    default:
      throw fault("AuthFailure", `Not authorized for image:${ImageId}`);
  }
});

function viewImage(image: MachineImage): ImageView {
  const { line } = image;
  const windows = line.platform === "Windows";
  return {
    Architecture: line.architecture,
    BlockDeviceMappings: [
      {
        DeviceName: line.rootDevice,
        Ebs: {
          DeleteOnTermination: true,
          Encrypted: false,
          ...(line.volumeType === "gp3" ? { Iops: 3000, Throughput: 125 } : {}),
          SnapshotId: image.snapshotId,
          VolumeSize: line.rootSizeGiB,
          VolumeType: line.volumeType,
        },
      },
    ],
    BootMode: line.bootMode,
    CreationDate: image.createdAt,
    DeprecationTime: image.deprecatedAt,
    DeregistrationProtection: "disabled",
    Description: image.description,
    EnaSupport: true,
    FreeTierEligible: true,
    Hypervisor: "xen",
    ImageAllowed: true,
    ImageId: image.id,
    ImageLocation: locationOf(image),
    ImageOwnerAlias: "amazon",
    ImageType: "machine",
    ImdsSupport: line.imdsV2 ? "v2.0" : undefined,
    Name: image.name,
    OwnerId: line.owner,
    Platform: platformOf(line),
    PlatformDetails: line.platform,
    ProductCodes: [],
    Public: true,
    PublicSsmParameterName: image.newest ? line.parameters[0] : undefined,
    RootDeviceName: line.rootDevice,
    RootDeviceType: "ebs",
    SriovNetSupport: "simple",
    State: "available",
    Tags: [],
    UsageOperation: windows ? "RunInstances:0002" : "RunInstances",
    VirtualizationType: "hvm",
  };
}

function isDeprecated({ deprecatedAt }: MachineImage, now: number): boolean {
  return deprecatedAt !== undefined && Date.parse(deprecatedAt) < now;
}

function isOwnedBy({ line }: MachineImage, owners: readonly string[] | undefined): boolean {
  if (!owners?.length) return true;
  return owners.some((owner) => owner === line.owner || owner === "amazon");
}

function locationOf({ line, name }: MachineImage): string {
  return `amazon/${name}`.replace("amazon", line.owner === "137112412989" ? "amazon" : line.owner);
}

/** Operations of machine images. */
export const imageOperations = [describeImages, describeImageAttribute];
