/** Making and removing network interfaces, for every service that keeps some. */
import type { ChangeContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import { releaseAssociationsOf } from "./address.ts";
import { fault } from "./faults.ts";
import { giveFirstAddresses } from "./network-interface-address.ts";
import type { AddressWish } from "./network-interface-address.ts";
import { checkGroups, defaultGroupOf } from "./security-group-creation.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { Attachment, ConnectionTracking, NetworkInterface } from "./tables/network-interface.ts";
import type { Subnet } from "./tables/subnet.ts";

/** What a new interface shall be. */
export interface InterfaceWish {
  readonly subnet: Subnet;
  /** The VPC's default group when absent; `[]` for kinds of interfaces that carry none. */
  readonly groupIds?: readonly string[];
  readonly description?: string;
  /** Short for `addresses.primary`. */
  readonly privateIp?: string;
  readonly addresses?: AddressWish;
  readonly interfaceType?: string;
  readonly sourceDestCheck?: boolean;
  /** Kept by a service: its owner can neither detach nor delete it. */
  readonly requesterManaged?: boolean;
  /** The account or the service's name that asked for it. */
  readonly requesterId?: string;
  readonly attachment?: Attachment;
  /** `in-use` with an attachment, else `pending`. */
  readonly status?: NetworkInterface["status"];
  readonly connectionTracking?: ConnectionTracking;
  readonly denyAllIgwTraffic?: boolean;
  readonly associatePublicIp?: boolean;
  readonly tags?: Tags;
}

/**
 * Makes an interface in a subnet of the caller, with its addresses.
 *
 * Throws what the look-ups of addresses, groups and quotas throw.
 */
export function createInterface(cx: ChangeContext, wish: InterfaceWish): NetworkInterface {
  const { subnet, attachment, addresses, privateIp } = wish;
  const groupIds = [...new Set(wish.groupIds ?? [defaultGroupId(cx, subnet.vpcId)])];
  if (groupIds.length > 0) checkGroups(cx, subnet.vpcId, groupIds);
  const row = cx.tx.insert<NetworkInterface>(networkInterfaces, {
    id: cx.newId("eni"),
    account: cx.account,
    region: cx.region,
    tags: wish.tags ?? {},
    subnetId: subnet.id,
    vpcId: subnet.vpcId,
    zone: subnet.zone,
    zoneId: subnet.zoneId,
    privateIps: [],
    ipv6s: [],
    ipv4Prefixes: [],
    ipv6Prefixes: [],
    mac: newMac(cx),
    groupIds,
    sourceDestCheck: wish.sourceDestCheck ?? true,
    status: wish.status ?? (attachment ? "in-use" : "pending"),
    interfaceType: wish.interfaceType ?? "interface",
    description: wish.description ?? "",
    requesterId: wish.requesterId,
    requesterManaged: wish.requesterManaged ?? false,
    attachment,
    connectionTracking: wish.connectionTracking,
    denyAllIgwTraffic: wish.denyAllIgwTraffic,
    associatePublicIp: wish.associatePublicIp,
  });
  const wished = { ...addresses, primary: privateIp ?? addresses?.primary };
  if (row.interfaceType === "efa-only") refuseAddresses(wished);
  else giveFirstAddresses(cx, row, subnet, wished);
  return cx.tx.get(networkInterfaces, row.id)!;
}

/** Removes an interface whoever keeps it; Elastic IP addresses on it are left to their owners. */
export function removeInterface(cx: ChangeContext, id: string): void {
  releaseAssociationsOf(cx, id);
  cx.tx.remove(networkInterfaces, id);
}

/** The VPC's default group, which interfaces carry when no other is named. */
function defaultGroupId(cx: ChangeContext, vpcId: string): string {
  const group = defaultGroupOf(cx, vpcId);
  if (!group) throw fault("InvalidGroup.NotFound", `The VPC '${vpcId}' has no default security group.`);
  return group.id;
}

/** An interface of the kind `efa-only` carries no IP ("Elastic Fabric Adapter" in the EC2 user guide). */
function refuseAddresses(wish: AddressWish): void {
  if (Object.values(wish).some((one) => (Array.isArray(one) ? one.length > 0 : one)))
    throw fault("InvalidParameterCombination", "An interface of the type 'efa-only' cannot have IP addresses.");
}

function newMac(cx: ChangeContext): string {
  const digits = cx.newDigits("mac");
  return `02:${digits.slice(0, 10).match(/../g)!.join(":")}`;
}
