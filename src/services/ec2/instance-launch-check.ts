/** What a launch chooses besides network, volumes and placement, and whether type, image and key go together. */
import type { ReadContext } from "../../core/context.ts";
import type { RunInstancesRequest } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import { imageIdOf } from "./image-alias.ts";
import { imageNamed, imagesOf } from "./image-catalogue.ts";
import type { MachineImage } from "./image-catalogue.ts";
import { creditsOf } from "./instance-credit.ts";
import { limitOf } from "./instance-limit.ts";
import { metadataOptionsFor } from "./instance-metadata.ts";
import { profileOf } from "./instance-profile.ts";
import type { LaunchRequest } from "./instance-request.ts";
import { sizeOf } from "./instance-type-size.ts";
import { keyPairs } from "./tables/key-pair.ts";
import type { KeyPair } from "./tables/key-pair.ts";
import type { Instance } from "./tables/instance.ts";

/** The members of an instance's row that its launch chooses by itself, with the image. */
export type LaunchOptions = Pick<
  Instance,
  | "imageId"
  | "instanceType"
  | "architecture"
  | "keyName"
  | "publicKey"
  | "userData"
  | "metadataOptions"
  | "iamInstanceProfile"
  | "disableApiTermination"
  | "disableApiStop"
  | "shutdownBehavior"
  | "monitoring"
  | "ebsOptimized"
  | "cpu"
  | "details"
> & { readonly image: MachineImage };

/** The most bytes of user data, before encoding. */
const mostUserData = 16_384;

/** What AWS launches when no type is named. */
const defaultType = "m1.small";

/** Reads a launch's options. Throws for values that AWS refuses. */
export function chooseOptions(cx: ReadContext, request: LaunchRequest): LaunchOptions {
  if (!request.ImageId) throw fault("MissingParameter", "The request must contain the parameter ImageId");
  const instanceType: string = request.InstanceType ?? defaultType;
  checkType(instanceType);
  const image = imageNamed(cx.region, imageIdOf(cx.region, request.ImageId));
  return {
    image,
    imageId: image.id,
    instanceType,
    architecture: sizeOf(instanceType).architecture,
    keyName: request.KeyName || undefined,
    publicKey: request.KeyName ? keyPairNamed(cx, request.KeyName).publicKey : undefined,
    userData: request.UserData ? checkedUserData(request.UserData) : undefined,
    metadataOptions: metadataOptionsFor(cx, request.MetadataOptions, image),
    iamInstanceProfile: profileOf(cx, request.IamInstanceProfile),
    disableApiTermination: request.DisableApiTermination ?? false,
    disableApiStop: request.DisableApiStop ?? false,
    shutdownBehavior: request.InstanceInitiatedShutdownBehavior ?? "stop",
    monitoring: request.Monitoring?.Enabled ? "enabled" : "disabled",
    ebsOptimized: request.EbsOptimized ?? false,
    cpu: cpuOf(instanceType, request.CpuOptions),
    details: {
      hibernation: request.HibernationOptions?.Configured ?? false,
      enclave: request.EnclaveOptions?.Enabled ?? false,
      autoRecovery: request.MaintenanceOptions?.AutoRecovery ?? "default",
      rebootMigration: "default",
      bandwidthWeighting: request.NetworkPerformanceOptions?.BandwidthWeighting ?? "default",
      capacityPreference: request.CapacityReservationSpecification?.CapacityReservationPreference ?? "open",
      cpuCredits: creditsOf(cx, instanceType, request.CreditSpecification?.CpuCredits),
    },
  };
}

/** Throws when image, type and options of a launch do not go together. */
export function checkSoftware(cx: ReadContext, request: LaunchRequest, { image, instanceType }: LaunchOptions): void {
  const { architecture } = sizeOf(instanceType);
  const known = imagesOf(cx.region).has(image.id);
  if (known && image.line.architecture !== architecture)
    throw fault(
      "InvalidParameterValue",
      `The architecture '${architecture}' of the specified instance type does not match the architecture ` +
        `'${image.line.architecture}' of the specified AMI.`,
    );
  if (request.HibernationOptions?.Configured && request.EnclaveOptions?.Enabled)
    throw fault(
      "InvalidParameterCombination",
      "Hibernation and Nitro Enclaves cannot be enabled on the same instance.",
    );
}

/** Throws for a type that AWS does not have. */
export function checkType(instanceType: string): void {
  if (!limitOf(instanceType)) throw fault("InvalidParameterValue", `Invalid value '${instanceType}' for InstanceType.`);
  if (instanceType.startsWith("mac"))
    throw fault("InvalidParameterCombination", `The instance type '${instanceType}' runs on Dedicated Hosts only.`);
}

/** User data as it is kept: base64, at most 16 KB when decoded. */
export function checkedUserData(encoded: string): string {
  const text = encoded.replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.replaceAll("=", "").length % 4 === 1)
    throw fault("InvalidParameterValue", "Invalid BASE64 encoding of user data.");
  if (Buffer.byteLength(text, "base64") > mostUserData)
    throw fault("InvalidParameterValue", `User data is limited to ${mostUserData} bytes`);
  return text;
}

function keyPairNamed(cx: ReadContext, name: string): KeyPair {
  const [pair] = cx.read.by(keyPairs, "name", `${cx.account}/${cx.region}/${name}`);
  if (!pair) throw fault("InvalidKeyPair.NotFound", `The key pair '${name}' does not exist`);
  return pair;
}

function cpuOf(instanceType: string, given: RunInstancesRequest["CpuOptions"]): Instance["cpu"] {
  const { vcpus, threadsPerCore } = sizeOf(instanceType);
  const most = vcpus / threadsPerCore;
  const { CoreCount: coreCount = most, ThreadsPerCore: threads = threadsPerCore } = given ?? {};
  if (coreCount < 1 || coreCount > most)
    throw fault(
      "InvalidParameterValue",
      `Value (${coreCount}) for parameter coreCount is invalid for ${instanceType}.`,
    );
  if (threads !== 1 && threads !== threadsPerCore)
    throw fault(
      "InvalidParameterValue",
      `Value (${threads}) for parameter threadsPerCore is invalid for ${instanceType}.`,
    );
  return { coreCount, threadsPerCore: threads };
}
