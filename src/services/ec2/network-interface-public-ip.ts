/** The public IPv4 address that Amazon lends to an instance's interface for as long as the instance runs. */
import type { ChangeContext } from "../../core/context.ts";
import { fault } from "./faults.ts";
import { takePublicAddress } from "./public-address.ts";
import { addresses } from "./tables/address.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** Lends an address to an interface's primary private address, unless it has a public one already. */
export function lendPublicIp(cx: ChangeContext, id: string): void {
  const row = cx.tx.get(networkInterfaces, id)!;
  const [primary, ...others] = row.privateIps;
  if (!primary || primary.autoPublicIp || hasElasticAddress(cx, row)) return;
  const privateIps = [{ ...primary, autoPublicIp: takePublicAddress(cx) }, ...others];
  cx.tx.update(networkInterfaces, id, { privateIps });
}

/** Gives the lent address back to Amazon's pool (IPA-05). */
export function returnPublicIp(cx: ChangeContext, row: NetworkInterface): void {
  if (!row.privateIps.some(({ autoPublicIp }) => autoPublicIp)) return;
  const privateIps = row.privateIps.map(({ address, primary }) => ({ address, primary }));
  cx.tx.update(networkInterfaces, row.id, { privateIps });
}

/** Adds or removes the lent address by hand (IPA-04); only the primary interface of a running instance has one. */
export function setPublicIp(cx: ChangeContext, row: NetworkInterface, wanted: boolean): void {
  const instance = cx.tx.get(instances, row.attachment?.instanceId ?? "");
  if (!instance || row.attachment?.deviceIndex !== 0)
    throw fault(
      "InvalidParameterValue",
      `The network interface '${row.id}' is not the primary network interface of an instance.`,
    );
  cx.tx.update(networkInterfaces, row.id, { associatePublicIp: wanted });
  if (!wanted) return returnPublicIp(cx, cx.tx.get(networkInterfaces, row.id)!);
  if (instance.state === "running" || instance.state === "pending") lendPublicIp(cx, row.id);
}

function hasElasticAddress(cx: ChangeContext, row: NetworkInterface): boolean {
  const primary = row.privateIps[0];
  return primary !== undefined && cx.tx.by(addresses, "privateIp", `${row.id}/${primary.address}`).length > 0;
}
