/** Attributes of network interfaces: reading, changing, resetting them. */
import type { ChangeContext } from "../../core/context.ts";
import type { ModifyNetworkInterfaceAttributeRequest, NetworkInterfaceAttachmentChanges } from "../../models/ec2.d.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { makeIpv6Primary } from "./network-interface-address.ts";
import { setPublicIp } from "./network-interface-public-ip.ts";
import { groupsOf, viewAttachment } from "./network-interface-view.ts";
import { trackingWish } from "./network-interface.ts";
import { checkGroups } from "./security-group-creation.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

const describeAttribute = read(
  "DescribeNetworkInterfaceAttribute",
  { honours: ["NetworkInterfaceId", "Attribute"] },
  (input, cx) => {
    const row = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const NetworkInterfaceId = row.id;
    switch (input.Attribute) {
      case "description":
        return { NetworkInterfaceId, Description: { Value: row.description } };
      case "groupSet":
        return { NetworkInterfaceId, Groups: groupsOf(cx.read, row.groupIds) };
      case "sourceDestCheck":
        return { NetworkInterfaceId, SourceDestCheck: { Value: row.sourceDestCheck } };
      case "attachment":
        return { NetworkInterfaceId, Attachment: row.attachment && viewAttachment(row.attachment) };
      case "associatePublicIpAddress":
        return { NetworkInterfaceId, AssociatePublicIpAddress: row.privateIps.some((one) => one.autoPublicIp) };
      default:
        throw fault("MissingParameter", "The request must contain the parameter attribute");
    }
  },
);

const modifyAttribute = change(
  "ModifyNetworkInterfaceAttribute",
  {
    honours: [
      "NetworkInterfaceId",
      "Description",
      "SourceDestCheck",
      "Groups",
      "Attachment",
      "EnablePrimaryIpv6",
      "ConnectionTrackingSpecification",
      "AssociatePublicIpAddress",
    ],
    refuses: ["Attachment.EnaQueueCount", "Attachment.DefaultEnaQueueCount"],
    access: { resources: { "network-interface": "NetworkInterfaceId", "security-group": "Groups" } },
  },
  (input, cx) => {
    const row = findOwnInterface(cx, input.NetworkInterfaceId);
    checkOneAttribute(input);
    if (input.Description) cx.tx.update(networkInterfaces, row.id, { description: input.Description.Value ?? "" });
    if (input.SourceDestCheck?.Value !== undefined)
      cx.tx.update(networkInterfaces, row.id, { sourceDestCheck: input.SourceDestCheck.Value });
    if (input.Groups?.length) setGroups(cx, row, input.Groups);
    if (input.Attachment) changeAttachment(cx, row, input.Attachment);
    if (input.EnablePrimaryIpv6 === true) makeIpv6Primary(cx, row.id);
    if (input.EnablePrimaryIpv6 === false && row.ipv6s.some(({ primary }) => primary))
      throw fault("InvalidParameterValue", "The primary IPv6 address of a network interface cannot be disabled.");
    if (input.ConnectionTrackingSpecification)
      cx.tx.update(networkInterfaces, row.id, {
        connectionTracking: trackingWish(input.ConnectionTrackingSpecification),
      });
    if (input.AssociatePublicIpAddress !== undefined) setPublicIp(cx, row, input.AssociatePublicIpAddress);
  },
);

const resetAttribute = change(
  "ResetNetworkInterfaceAttribute",
  { honours: ["NetworkInterfaceId", "SourceDestCheck"] },
  (input, cx) => {
    const row = findOwnInterface(cx, input.NetworkInterfaceId);
    if (input.SourceDestCheck === undefined)
      throw fault("MissingParameter", "The request must contain the parameter sourceDestCheck");
    cx.tx.update(networkInterfaces, row.id, { sourceDestCheck: true });
  },
);

function checkOneAttribute({
  NetworkInterfaceId: _id,
  DryRun: _dry,
  ...given
}: ModifyNetworkInterfaceAttributeRequest) {
  const count = Object.values(given).filter((one) => (Array.isArray(one) ? one.length > 0 : one !== undefined)).length;
  if (count === 0) throw fault("InvalidParameterCombination", "No attributes specified.");
  if (count > 1) throw fault("InvalidParameterCombination", "Fields for multiple attribute types specified");
}

/** Gives an interface other groups. Throws when they cannot be its groups. */
export function setGroups(cx: ChangeContext, row: NetworkInterface, given: readonly string[]): void {
  const groupIds = [...new Set(given)];
  checkGroups(cx, row.vpcId, groupIds);
  cx.tx.update(networkInterfaces, row.id, { groupIds });
}

/** An interface that the caller may change: not one that a service keeps. */
function findOwnInterface(cx: ChangeContext, id: string): NetworkInterface {
  const row = cx.find(networkInterfaces, id);
  if (row.requesterManaged && row.interfaceType !== "interface")
    throw fault("OperationNotPermitted", `You do not have permission to change the network interface '${id}'.`);
  return row;
}

function changeAttachment(cx: ChangeContext, row: NetworkInterface, given: NetworkInterfaceAttachmentChanges): void {
  if (!row.attachment || row.attachment.id !== given.AttachmentId)
    throw fault("InvalidAttachmentID.NotFound", `The attachment '${given.AttachmentId}' does not exist.`);
  if (given.DeleteOnTermination === undefined) return;
  const attachment = { ...row.attachment, deleteOnTermination: given.DeleteOnTermination };
  cx.tx.update(networkInterfaces, row.id, { attachment });
}

/** Operations of interface attributes. */
export const networkInterfaceAttributeOperations = [describeAttribute, modifyAttribute, resetAttribute];
