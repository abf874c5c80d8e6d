/** Attributes of instances: reading, changing, resetting them. */
import type { ChangeContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import type { InstanceAttribute, ModifyInstanceAttributeRequest } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { imageOfInstance } from "./image-catalogue.ts";
import { creditsOf } from "./instance-credit.ts";
import { checkType, checkedUserData } from "./instance-launch-check.ts";
import { onlyInterface } from "./instance-interface.ts";
import { sizeOf } from "./instance-type-size.ts";
import { interfacesOf } from "./instance-interface.ts";
import { blockDevicesOf } from "./instance-view.ts";
import { setGroups } from "./network-interface-attribute.ts";
import { checkAddresses, checkCounts } from "./network-interface-limit.ts";
import { groupsOf } from "./network-interface-view.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { volumes } from "./tables/volume.ts";

const describeAttribute = read(
  "DescribeInstanceAttribute",
  { honours: ["InstanceId", "Attribute"] },
  (input, cx): InstanceAttribute => {
    const row = cx.find(instances, input.InstanceId);
    const primary = interfacesOf(cx.read, row.id)[0];
    const shown: Partial<Record<string, Omit<InstanceAttribute, "InstanceId">>> = {
      instanceType: { InstanceType: { Value: row.instanceType } },
      kernel: { KernelId: {} },
      ramdisk: { RamdiskId: {} },
      userData: { UserData: row.userData ? { Value: row.userData } : {} },
      disableApiTermination: { DisableApiTermination: { Value: row.disableApiTermination } },
      disableApiStop: { DisableApiStop: { Value: row.disableApiStop } },
      instanceInitiatedShutdownBehavior: { InstanceInitiatedShutdownBehavior: { Value: row.shutdownBehavior } },
      rootDeviceName: { RootDeviceName: { Value: imageOfInstance(row.region, row.imageId).line.rootDevice } },
      blockDeviceMapping: { BlockDeviceMappings: blockDevicesOf(cx.read, row.id) },
      productCodes: { ProductCodes: [] },
      sourceDestCheck: { SourceDestCheck: { Value: primary?.sourceDestCheck ?? true } },
      groupSet: { Groups: groupsOf(cx.read, primary?.groupIds ?? []) },
      ebsOptimized: { EbsOptimized: { Value: row.ebsOptimized } },
      sriovNetSupport: { SriovNetSupport: {} },
      enaSupport: { EnaSupport: { Value: true } },
      enclaveOptions: { EnclaveOptions: { Enabled: row.details.enclave } },
    };
    return { InstanceId: row.id, ...shown[input.Attribute] };
  },
);

const modifyAttribute = change(
  "ModifyInstanceAttribute",
  {
    honours: [
      "InstanceId",
      "Attribute",
      "Value",
      "SourceDestCheck",
      "DisableApiStop",
      "DisableApiTermination",
      "InstanceType",
      "UserData",
      "InstanceInitiatedShutdownBehavior",
      "Groups",
      "EbsOptimized",
      "EnclaveOptions",
      "EnaSupport",
      "BlockDeviceMappings",
    ],
    refuses: ["BlockDeviceMappings.VirtualName", "BlockDeviceMappings.NoDevice"],
    access: { resources: { instance: "InstanceId", "security-group": "Groups" } },
  },
  (given, cx) => {
    const row = cx.find(instances, given.InstanceId);
    if (row.state === "terminated" || row.state === "shutting-down")
      throw fault("IncorrectInstanceState", `The instance '${row.id}' is '${row.state}' and cannot be modified.`);
    const input = withNamedAttribute(given);
    const changed = [
      input.SourceDestCheck,
      input.DisableApiStop,
      input.DisableApiTermination,
      input.InstanceType,
      input.UserData,
      input.InstanceInitiatedShutdownBehavior,
      input.Groups?.length ? input.Groups : undefined,
      input.EbsOptimized,
      input.EnclaveOptions,
      input.EnaSupport,
    ].filter((one) => one !== undefined);
    if (changed.length > 1) throw fault("InvalidParameterCombination", "Fields for multiple attribute types specified");
    if (changed.length === 0 && !input.BlockDeviceMappings?.length)
      throw fault("InvalidParameterCombination", "No attributes specified.");
    if (input.BlockDeviceMappings?.length) changeDevices(cx, row, input.BlockDeviceMappings);
    changeInterface(cx, row, input);
    changeRow(cx, row, input);
  },
);

const resetAttribute = change("ResetInstanceAttribute", { honours: ["InstanceId", "Attribute"] }, (input, cx) => {
  const row = cx.find(instances, input.InstanceId);
  if (input.Attribute === "sourceDestCheck") {
    cx.tx.update(networkInterfaces, onlyInterface(cx, row.id).id, { sourceDestCheck: true });
    return;
  }
  if (input.Attribute !== "kernel" && input.Attribute !== "ramdisk")
    throw fault("InvalidParameterValue", `The attribute '${input.Attribute}' cannot be reset.`);
  checkStopped(row, input.Attribute);
});

/** The old form names the attribute and gives its value as text. */
function withNamedAttribute(input: ModifyInstanceAttributeRequest): ModifyInstanceAttributeRequest {
  if (input.Attribute === undefined || input.Value === undefined) return input;
  const truth = { Value: input.Value === "true" };
  switch (input.Attribute) {
    case "instanceType":
      return { ...input, InstanceType: { Value: input.Value } };
    case "disableApiTermination":
      return { ...input, DisableApiTermination: truth };
    case "disableApiStop":
      return { ...input, DisableApiStop: truth };
    case "ebsOptimized":
      return { ...input, EbsOptimized: truth };
    case "sourceDestCheck":
      return { ...input, SourceDestCheck: truth };
    case "instanceInitiatedShutdownBehavior":
      return { ...input, InstanceInitiatedShutdownBehavior: { Value: input.Value } };
    case "userData":
      return { ...input, UserData: { Value: Buffer.from(input.Value, "base64") } };
    default:
      throw new NotBuilt(`ec2.ModifyInstanceAttribute.Attribute.${input.Attribute}`);
  }
}

function changeInterface(cx: ChangeContext, row: Instance, input: ModifyInstanceAttributeRequest): void {
  if (input.SourceDestCheck?.Value !== undefined)
    cx.tx.update(networkInterfaces, onlyInterface(cx, row.id).id, { sourceDestCheck: input.SourceDestCheck.Value });
  if (input.Groups?.length) setGroups(cx, onlyInterface(cx, row.id), input.Groups);
}

function changeRow(cx: ChangeContext, row: Instance, input: ModifyInstanceAttributeRequest): void {
  if (input.DisableApiStop?.Value !== undefined)
    cx.tx.update(instances, row.id, { disableApiStop: input.DisableApiStop.Value });
  if (input.DisableApiTermination?.Value !== undefined)
    cx.tx.update(instances, row.id, { disableApiTermination: input.DisableApiTermination.Value });
  if (input.InstanceInitiatedShutdownBehavior)
    cx.tx.update(instances, row.id, { shutdownBehavior: shutdownOf(input.InstanceInitiatedShutdownBehavior.Value) });
  if (input.EbsOptimized?.Value !== undefined) {
    checkStopped(row, "ebsOptimized");
    cx.tx.update(instances, row.id, { ebsOptimized: input.EbsOptimized.Value });
  }
  if (input.EnclaveOptions?.Enabled !== undefined) {
    checkStopped(row, "enclaveOptions");
    cx.tx.update(instances, row.id, { details: { ...row.details, enclave: input.EnclaveOptions.Enabled } });
  }
  if (input.EnaSupport) {
    checkStopped(row, "enaSupport");
    if (input.EnaSupport.Value === false)
      throw fault("InvalidParameterValue", `Enhanced networking of '${row.instanceType}' cannot be switched off.`);
  }
  if (input.UserData) {
    checkStopped(row, "userData");
    const value: Uint8Array | string = input.UserData.Value ?? "";
    const encoded = typeof value === "string" ? value : Buffer.from(value).toString("base64");
    cx.tx.update(instances, row.id, { userData: encoded ? checkedUserData(encoded) : undefined });
  }
  if (input.InstanceType?.Value) changeType(cx, row, input.InstanceType.Value);
}

function changeType(cx: ChangeContext, row: Instance, instanceType: string): void {
  checkStopped(row, "instanceType");
  checkType(instanceType);
  const { architecture, vcpus, threadsPerCore } = sizeOf(instanceType);
  if (architecture !== row.architecture)
    throw fault(
      "InvalidParameterCombination",
      `The instance type '${instanceType}' does not run images of the architecture '${row.architecture}'.`,
    );
  const attached = interfacesOf(cx.read, row.id);
  checkCounts(attached, instanceType);
  for (const eni of attached) checkAddresses(eni, instanceType);
  cx.tx.update(instances, row.id, {
    instanceType,
    cpu: { coreCount: vcpus / threadsPerCore, threadsPerCore },
    details: { ...row.details, cpuCredits: creditsOf(cx, instanceType, undefined) },
  });
}

function changeDevices(
  cx: ChangeContext,
  row: Instance,
  mappings: NonNullable<ModifyInstanceAttributeRequest["BlockDeviceMappings"]>,
): void {
  const attached = cx.tx.by(volumes, "instance", row.id);
  for (const { DeviceName, Ebs } of mappings) {
    const volume = attached.find(({ attachment }) => attachment!.device === DeviceName);
    if (!volume || (Ebs?.VolumeId && Ebs.VolumeId !== volume.id))
      throw fault("InvalidInstanceAttributeValue", `No device is currently mapped at ${DeviceName}`);
    if (Ebs?.DeleteOnTermination !== undefined)
      cx.tx.update(volumes, volume.id, {
        attachment: { ...volume.attachment!, deleteOnTermination: Ebs.DeleteOnTermination },
      });
  }
}

function shutdownOf(value: string | undefined): Instance["shutdownBehavior"] {
  if (value === "stop" || value === "terminate") return value;
  throw fault("InvalidParameterValue", `Invalid value '${value}' for instanceInitiatedShutdownBehavior.`);
}

function checkStopped(row: Instance, attribute: string): void {
  if (row.state !== "stopped")
    throw fault(
      "IncorrectInstanceState",
      `The instance '${row.id}' is not in the 'stopped' state, in which '${attribute}' can be modified.`,
    );
}

/** Operations of instance attributes. */
export const instanceAttributeOperations = [describeAttribute, modifyAttribute, resetAttribute];
