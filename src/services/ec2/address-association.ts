/** Elastic IP addresses tied to instances and interfaces, and untied. */
import type { ChangeContext } from "../../core/context.ts";
import { ownBy } from "../../core/find.ts";
import { change } from "./api.ts";
import { associate, disassociate } from "./address.ts";
import { namedAddress, ownAddress } from "./address-view.ts";
import { fault } from "./faults.ts";
import { onlyInterface } from "./instance-interface.ts";
import { addresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";
import { internetGateways } from "./tables/gateway.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

interface AssociationInput {
  readonly InstanceId?: string;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly AllowReassociation?: boolean;
}

const associateAddress = change(
  "AssociateAddress",
  {
    honours: ["AllocationId", "PublicIp", "InstanceId", "NetworkInterfaceId", "PrivateIpAddress", "AllowReassociation"],
  },
  (input, cx) => {
    const row = namedAddress(cx, input);
    const eni = interfaceFor(cx, input);
    const privateIp = privateIpOf(eni, input.PrivateIpAddress);
    if (cx.read.countBy(internetGateways, "vpc", eni.vpcId) === 0)
      throw fault("Gateway.NotAttached", `Network ${eni.vpcId} is not attached to any internet gateway`);
    if (row.networkInterfaceId === eni.id && row.privateIp === privateIp && input.AllowReassociation !== false)
      return { AssociationId: row.associationId };
    clear(cx, row, input.AllowReassociation);
    for (const other of cx.tx.by(addresses, "privateIp", `${eni.id}/${privateIp}`))
      clear(cx, other, input.AllowReassociation);
    return { AssociationId: associate(cx, row, cx.tx.get(networkInterfaces, eni.id)!, privateIp).associationId };
  },
);

const disassociateAddress = change(
  "DisassociateAddress",
  { honours: ["AssociationId", "PublicIp"] },
  ({ AssociationId, PublicIp }, cx) => {
    if (AssociationId && PublicIp)
      throw fault(
        "InvalidParameterCombination",
        "You may specify public IP or association id, but not both in the same call",
      );
    if (!AssociationId && !PublicIp)
      throw fault("MissingParameter", "Either public IP or association id must be specified");
    const row = AssociationId ? associated(cx, AssociationId) : ownAddress(cx, PublicIp!);
    if (row.associationId) clear(cx, row, true);
  },
);

/** Operations of address associations. */
export const addressAssociationOperations = [associateAddress, disassociateAddress];

function interfaceFor(cx: ChangeContext, { InstanceId, NetworkInterfaceId }: AssociationInput): NetworkInterface {
  if (InstanceId && NetworkInterfaceId)
    throw fault(
      "InvalidParameterCombination",
      "You may specify either an instance ID or a network interface ID, but not both",
    );
  if (NetworkInterfaceId) {
    const eni = cx.find(networkInterfaces, NetworkInterfaceId);
    if (eni.requesterManaged)
      throw fault("OperationNotPermitted", `You are not allowed to manage the network interface '${eni.id}'.`);
    return eni;
  }
  if (!InstanceId) throw fault("MissingParameter", "Either instance ID or network interface id must be specified");
  const { state } = cx.find(instances, InstanceId);
  if (state !== "running" && state !== "stopped" && state !== "stopping")
    throw fault(
      "InvalidInstanceID",
      `The ${state} instance '${InstanceId}' is not in a valid state for this operation.`,
    );
  return onlyInterface(cx, InstanceId);
}

function privateIpOf({ id, privateIps }: NetworkInterface, wanted: string | undefined): string {
  const found = wanted ? privateIps.find(({ address }) => address === wanted) : privateIps[0];
  if (found) return found.address;
  throw fault(
    "InvalidParameterValue",
    wanted
      ? `Address ${wanted} does not belong to the interface ${id}`
      : `The interface ${id} has no private IPv4 address`,
  );
}

/** Frees an address of what it serves now, unless that is forbidden. */
function clear(cx: ChangeContext, row: Address, allowed = true): void {
  if (!row.associationId) return;
  if (!allowed)
    throw fault(
      "Resource.AlreadyAssociated",
      `resource ${row.id} is already associated with associate-id ${row.associationId}`,
    );
  if (isKept(cx, row))
    throw fault("OperationNotPermitted", `The address ${row.publicIp} is in use by a NAT gateway or another service.`);
  disassociate(cx, row);
}

function isKept(cx: ChangeContext, { networkInterfaceId, natGatewayId }: Address): boolean {
  if (natGatewayId) return true;
  return (
    networkInterfaceId !== undefined && cx.tx.get(networkInterfaces, networkInterfaceId)?.requesterManaged === true
  );
}

function associated(cx: ChangeContext, associationId: string): Address {
  const row = ownBy(cx, addresses, "association", associationId);
  if (row) return row;
  throw fault("InvalidAssociationID.NotFound", `The association ID '${associationId}' does not exist`);
}
