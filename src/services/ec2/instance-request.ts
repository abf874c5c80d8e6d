/** What an instance launch asks for: the call's own parameters over those of its launch template. */
import type { ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { RunInstancesRequest, TagSpecification } from "../../models/ec2.d.ts";
import { fault } from "./faults.ts";
import { findTemplate, findVersion } from "./launch-template-lookup.ts";

/** Where a request came from a template, the tags that AWS puts on the instance. */
export interface LaunchRequest extends RunInstancesRequest {
  readonly templateTags?: Readonly<Record<string, string>>;
}

/** Members of RunInstances that count. */
export const runHonours = [
  "BlockDeviceMappings",
  "CapacityReservationSpecification",
  "ClientToken",
  "CpuOptions",
  "CreditSpecification",
  "DisableApiStop",
  "DisableApiTermination",
  "EbsOptimized",
  "EnablePrimaryIpv6",
  "EnclaveOptions",
  "HibernationOptions",
  "IamInstanceProfile",
  "ImageId",
  "InstanceInitiatedShutdownBehavior",
  "InstanceType",
  "Ipv6AddressCount",
  "Ipv6Addresses",
  "KeyName",
  "LaunchTemplate",
  "MaintenanceOptions",
  "MaxCount",
  "MetadataOptions",
  "MinCount",
  "Monitoring",
  "NetworkInterfaces",
  "NetworkPerformanceOptions",
  "Placement",
  "PrivateDnsNameOptions",
  "PrivateIpAddress",
  "SecurityGroupIds",
  "SecurityGroups",
  "SubnetId",
  "TagSpecifications",
  "UserData",
] as const;

/** What lies below them and is not built: it belongs to services that do not exist yet. */
export const runRefuses = [
  "BlockDeviceMappings.Ebs.KmsKeyId",
  "BlockDeviceMappings.Ebs.OutpostArn",
  "BlockDeviceMappings.Ebs.AvailabilityZone",
  "BlockDeviceMappings.Ebs.AvailabilityZoneId",
  "BlockDeviceMappings.Ebs.EbsCardIndex",
  "BlockDeviceMappings.Ebs.VolumeInitializationRate",
  "CapacityReservationSpecification.CapacityReservationTarget",
  "CpuOptions.AmdSevSnp",
  "CpuOptions.NestedVirtualization",
  "NetworkInterfaces.AssociateCarrierIpAddress",
  "NetworkInterfaces.EnaSrdSpecification",
  "NetworkInterfaces.EnaQueueCount",
  "Placement.Affinity",
  "Placement.HostId",
  "Placement.HostResourceGroupArn",
  "Placement.SpreadDomain",
] as const;

/** Members of template data that RunInstances has no member for, or none that is built. */
const templateRefuses = [
  "KernelId",
  "RamDiskId",
  "ElasticGpuSpecifications",
  "ElasticInferenceAccelerators",
  "InstanceMarketOptions",
  "InstanceRequirements",
  "LicenseSpecifications",
  "Operator",
  "SecondaryInterfaces",
  ...runRefuses,
];

/** The request with its launch template's parameters merged in. Throws for what is missing or not built. */
export function launchRequest(cx: ReadContext, input: RunInstancesRequest): LaunchRequest {
  if (!input.LaunchTemplate) return input;
  const template = findTemplate(cx, input.LaunchTemplate);
  const version = findVersion(cx, template, input.LaunchTemplate.Version);
  const data = version.data as unknown as RunInstancesRequest;
  for (const path of templateRefuses)
    if (isSent(data, path.split("."))) throw new NotBuilt(`ec2.RunInstances.LaunchTemplate.${path}`);
  return {
    ...data,
    ...withoutUndefined(input),
    ...mergedStructures(data, input),
    TagSpecifications: mergeBy(
      data.TagSpecifications,
      input.TagSpecifications,
      ({ ResourceType }) => ResourceType,
    ).filter(isInstanceTag),
    BlockDeviceMappings: mergeBy(data.BlockDeviceMappings, input.BlockDeviceMappings, ({ DeviceName }) => DeviceName),
    NetworkInterfaces: mergeBy(data.NetworkInterfaces, input.NetworkInterfaces, ({ DeviceIndex }) => DeviceIndex),
    templateTags: { "aws:ec2launchtemplate:id": template.id, "aws:ec2launchtemplate:version": String(version.version) },
  };
}

/** The number of instances to launch, at least and at most. */
export function launchCount({ MinCount: least, MaxCount: most }: RunInstancesRequest): { least: number; most: number } {
  if (least < 1) throw fault("InvalidParameterValue", `Value (${least}) for parameter minCount is invalid.`);
  if (most < least)
    throw fault(
      "InvalidParameterValue",
      `Value (${most}) for parameter maxCount is invalid. It must not be less than minCount.`,
    );
  if (most > mostAtOnce)
    throw fault(
      "InvalidParameterValue",
      `Value (${most}) for parameter maxCount is invalid. The limit is ${mostAtOnce}.`,
    );
  return { least, most };
}

const mostAtOnce = 1000;

const structures = [
  "Placement",
  "Monitoring",
  "MetadataOptions",
  "CpuOptions",
  "PrivateDnsNameOptions",
  "MaintenanceOptions",
  "NetworkPerformanceOptions",
] as const;

function mergedStructures(below: RunInstancesRequest, above: RunInstancesRequest): Partial<RunInstancesRequest> {
  const present = structures.filter((name) => below[name] || above[name]);
  return Object.fromEntries(present.map((name) => [name, { ...below[name], ...withoutUndefined(above[name] ?? {}) }]));
}

function mergeBy<T>(below: readonly T[] = [], above: readonly T[] = [], keyOf: (item: T) => unknown): T[] {
  const keys = new Set(above.map(keyOf));
  return [...below.filter((item) => !keys.has(keyOf(item))), ...above];
}

function isInstanceTag({ ResourceType }: TagSpecification): boolean {
  return ResourceType === "instance" || ResourceType === "volume" || ResourceType === "network-interface";
}

function withoutUndefined<T extends object>(of: T): Partial<T> {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function isSent(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => isSent(item, path));
  if (path.length === 0) return value !== undefined && value !== null && value !== false && value !== "";
  if (typeof value !== "object" || value === null) return false;
  return isSent((value as Record<string, unknown>)[path[0]!], path.slice(1));
}
