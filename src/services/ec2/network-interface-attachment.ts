/** Attaching network interfaces to instances and detaching them. */
import type { ChangeContext, JobPayload } from "../../core/context.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { checkAddresses, checkInterfaceType, checkRoom } from "./network-interface-limit.ts";
import { mayAttach } from "./network-interface-permission.ts";
import { instances } from "./tables/instance.ts";
import type { Instance } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { Attachment, NetworkInterface } from "./tables/network-interface.ts";

/** Where an interface goes on an instance. */
export interface AttachmentPlace {
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
  readonly deleteOnTermination: boolean;
}

const attachNetworkInterface = change(
  "AttachNetworkInterface",
  {
    honours: ["NetworkInterfaceId", "InstanceId", "DeviceIndex", "NetworkCardIndex"],
    access: { resources: { "network-interface": "NetworkInterfaceId", instance: "InstanceId" } },
  },
  (input, cx) => {
    const row = findAttachable(cx, input.NetworkInterfaceId);
    const instance = cx.find(instances, input.InstanceId);
    if (instance.state !== "running" && instance.state !== "stopped")
      throw fault("IncorrectState", `Instance '${instance.id}' is not 'running' or 'stopped'.`);
    if (row.interfaceType.startsWith("efa") && instance.state !== "stopped")
      throw fault("IncorrectState", `An EFA can be attached to a stopped instance only; '${instance.id}' is running.`);
    const place = {
      deviceIndex: input.DeviceIndex,
      networkCardIndex: input.NetworkCardIndex ?? 0,
      deleteOnTermination: false,
    };
    const attachment = attachInterface(cx, row, instance, place);
    return { AttachmentId: attachment.id, NetworkCardIndex: attachment.networkCardIndex };
  },
);

const detachNetworkInterface = change("DetachNetworkInterface", { honours: ["AttachmentId", "Force"] }, (input, cx) => {
  const [row] = cx.tx.by(networkInterfaces, "attachment", input.AttachmentId);
  const attachment = row?.attachment;
  if (!attachment || row.region !== cx.region || (row.account !== cx.account && attachment.ownerId !== cx.account))
    throw fault("InvalidAttachmentID.NotFound", `The attachment '${input.AttachmentId}' does not exist.`);
  if (row.requesterManaged)
    throw fault("OperationNotPermitted", "You are not allowed to manage 'ela-attach' attachments.");
  if (attachment.deviceIndex === 0)
    throw fault("OperationNotPermitted", "The network interface at device index 0 cannot be detached.");
  cx.tx.update(networkInterfaces, row.id, { attachment: { ...attachment, status: "detaching" }, status: "detaching" });
  cx.later("network-interface-detached", { id: row.id }, 2000);
});

/**
 * Attaches an interface to an instance of the caller.
 *
 * Throws when it is in use, elsewhere, or when the instance's type has no room for it or its addresses (ENI-05).
 */
export function attachInterface(
  cx: ChangeContext,
  row: NetworkInterface,
  instance: Instance,
  place: AttachmentPlace,
): Attachment {
  if (row.attachment) throw fault("InvalidNetworkInterface.InUse", `Interface: [${row.id}] in use.`);
  if (row.zone !== instance.zone)
    throw fault(
      "InvalidParameterCombination",
      "You may not attach a network interface to an instance if they are not in the same availability zone",
    );
  if (row.vpcId !== instance.vpcId && place.deviceIndex === 0)
    throw fault("InvalidParameterCombination", "The primary network interface must be in the VPC of its instance.");
  if (place.deviceIndex < 0)
    throw fault("InvalidParameterValue", `Value (${place.deviceIndex}) for parameter deviceIndex is invalid.`);
  const attached = cx.tx.by(networkInterfaces, "instance", instance.id);
  const taken = attached.find(
    ({ attachment }) =>
      attachment!.deviceIndex === place.deviceIndex && attachment!.networkCardIndex === place.networkCardIndex,
  );
  if (taken)
    throw fault(
      "InvalidParameterValue",
      `Instance '${instance.id}' already has an interface attached at device index '${place.deviceIndex}'.`,
    );
  checkRoom(attached, instance.instanceType, place);
  checkAddresses(row, instance.instanceType);
  checkInterfaceType(row.interfaceType, instance.instanceType);
  const attachment = newAttachment(cx, instance, place);
  cx.tx.update(networkInterfaces, row.id, { attachment, lastAttachment: undefined, status: "in-use" });
  cx.later("network-interface-attached", { id: row.id }, 1000);
  return attachment;
}

/** The tie of an interface to an instance, as it is at first. */
export function newAttachment(cx: ChangeContext, instance: Instance, place: AttachmentPlace): Attachment {
  return {
    id: cx.newId("eni-attach"),
    instanceId: instance.id,
    ownerId: instance.account,
    ...place,
    status: "attaching",
    attachedAt: cx.now,
  };
}

function findAttachable(cx: ChangeContext, id: string): NetworkInterface {
  const row = cx.read.get(networkInterfaces, id);
  if (row && row.region === cx.region && mayAttach(cx, row)) return row;
  return cx.find(networkInterfaces, id);
}

function finishAttaching(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(networkInterfaces, String(id));
  if (row?.attachment?.status !== "attaching") return;
  cx.tx.update(networkInterfaces, row.id, { attachment: { ...row.attachment, status: "attached" }, status: "in-use" });
}

function finishDetaching(cx: ChangeContext, { id }: JobPayload): void {
  const row = cx.tx.get(networkInterfaces, String(id));
  if (row?.attachment?.status !== "detaching") return;
  const privateIps = row.privateIps.map(({ address, primary }) => ({ address, primary }));
  const lastAttachment: Attachment = { ...row.attachment, status: "detached" };
  cx.tx.update(networkInterfaces, row.id, { attachment: undefined, lastAttachment, status: "available", privateIps });
}

/** Operations of attachments. */
export const networkInterfaceAttachmentOperations = [attachNetworkInterface, detachNetworkInterface];

/** Jobs of attachments. */
export const networkInterfaceAttachmentJobs = {
  "network-interface-attached": finishAttaching,
  "network-interface-detached": finishDetaching,
};
