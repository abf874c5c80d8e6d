/** Permissions for other accounts to attach an interface to their instances (ENI-10). */
import type { ReadContext } from "../../core/context.ts";
import type { NetworkInterfacePermission as PermissionView } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { networkInterfacePermissions, networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface, NetworkInterfacePermission } from "./tables/network-interface.ts";

const viewPermission = viewOf((row: NetworkInterfacePermission): PermissionView => ({
  NetworkInterfacePermissionId: row.id,
  NetworkInterfaceId: row.networkInterfaceId,
  AwsAccountId: row.toAccount,
  Permission: row.permission,
  PermissionState: { State: row.state },
}));

const createPermission = change(
  "CreateNetworkInterfacePermission",
  {
    honours: ["NetworkInterfaceId", "AwsAccountId", "Permission"],
    access: { resources: { "network-interface": "NetworkInterfaceId" } },
  },
  (input, cx) => {
    const row = cx.find(networkInterfaces, input.NetworkInterfaceId);
    const toAccount = input.AwsAccountId;
    if (!toAccount) throw fault("MissingParameter", "The request must contain the parameter AwsAccountId");
    if (!/^\d{12}$/.test(toAccount))
      throw fault("InvalidParameterValue", `Invalid value '${toAccount}' for AwsAccountId.`);
    const given = cx.tx.by(networkInterfacePermissions, "networkInterface", row.id);
    if (given.some((one) => one.toAccount === toAccount && one.permission === input.Permission))
      throw fault("InvalidParameterValue", `The permission of '${row.id}' for '${toAccount}' exists already.`);
    const permission = cx.tx.insert<NetworkInterfacePermission>(networkInterfacePermissions, {
      id: cx.newId("eni-perm"),
      account: cx.account,
      region: cx.region,
      networkInterfaceId: row.id,
      toAccount,
      permission: input.Permission,
      state: "granted",
    });
    return { InterfacePermission: viewPermission(permission) };
  },
);

const deletePermission = change(
  "DeleteNetworkInterfacePermission",
  { honours: ["NetworkInterfacePermissionId", "Force"] },
  (input, cx) => {
    const permission = cx.find(networkInterfacePermissions, input.NetworkInterfacePermissionId);
    const row = cx.tx.get(networkInterfaces, permission.networkInterfaceId);
    if (row?.attachment && row.attachment.ownerId === permission.toAccount && !input.Force)
      throw fault("OperationNotPermitted", `The network interface '${row.id}' is attached through this permission.`);
    cx.tx.remove(networkInterfacePermissions, permission.id);
    return { Return: true };
  },
);

const describePermissions = describes("DescribeNetworkInterfacePermissions", {
  table: networkInterfacePermissions,
  ids: "NetworkInterfacePermissionIds",
  result: "NetworkInterfacePermissions",
  view: viewPermission,
  filters: {
    "network-interface-permission.network-interface-permission-id": (row) => row.id,
    "network-interface-permission.network-interface-id": (row) => row.networkInterfaceId,
    "network-interface-permission.aws-account-id": (row) => row.toAccount,
    "network-interface-permission.aws-service": (row) => row.toService,
    "network-interface-permission.permission": (row) => row.permission,
  },
});

/** Whether another account lets the caller attach its interface. */
export function mayAttach(cx: ReadContext, row: NetworkInterface): boolean {
  return cx.read
    .by(networkInterfacePermissions, "networkInterface", row.id)
    .some(({ toAccount, permission }) => toAccount === cx.account && permission === "INSTANCE-ATTACH");
}

/** Operations of interface permissions. */
export const networkInterfacePermissionOperations = [createPermission, deletePermission, describePermissions];
