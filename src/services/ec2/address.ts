/** What ties an Elastic IP address to a private address of an interface. */
import type { ChangeContext } from "../../core/context.ts";
import { takePublicAddress } from "./public-address.ts";
import { addresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";
import { instances } from "./tables/instance.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";

/** Gives an Elastic IP address to a private address, in place of a public address that was lent to it. */
export function associate(cx: ChangeContext, { id }: Address, eni: NetworkInterface, privateIp: string): Address {
  const associationId = cx.newId("eipassoc");
  const lent = eni.privateIps.some((own) => own.address === privateIp && own.autoPublicIp);
  if (lent) {
    const privateIps = eni.privateIps.map((own) =>
      own.address === privateIp ? { address: own.address, primary: own.primary } : own,
    );
    cx.tx.update(networkInterfaces, eni.id, { privateIps });
  }
  return cx.tx.update(addresses, id, { associationId, networkInterfaceId: eni.id, privateIp });
}

/** Takes an Elastic IP address from whatever it serves. */
export function disassociate(cx: ChangeContext, { id, networkInterfaceId }: Address): Address {
  const freed = {
    associationId: undefined,
    networkInterfaceId: undefined,
    privateIp: undefined,
    natGatewayId: undefined,
  };
  const address = cx.tx.update(addresses, id, freed);
  if (networkInterfaceId) lendAgain(cx, networkInterfaceId);
  return address;
}

/** Takes the Elastic IP addresses of an interface (or of one of its private addresses) away, as when it goes. */
export function releaseAssociationsOf(cx: ChangeContext, networkInterfaceId: string, privateIp?: string): void {
  for (const address of cx.tx.by(addresses, "networkInterface", networkInterfaceId))
    if (privateIp === undefined || address.privateIp === privateIp) {
      const freed = { associationId: undefined, networkInterfaceId: undefined, privateIp: undefined };
      cx.tx.update(addresses, address.id, freed);
    }
}

/**
 * Lends a running instance a new public address once its Elastic IP address went, under the conditions of
 * "Public IPv4 addresses" in the EC2 user guide: it was launched with one, and has one interface.
 */
function lendAgain(cx: ChangeContext, networkInterfaceId: string): void {
  const eni = cx.tx.get(networkInterfaces, networkInterfaceId);
  const instance = eni?.attachment?.instanceId && cx.tx.get(instances, eni.attachment.instanceId);
  if (!eni?.associatePublicIp || !instance || instance.state !== "running") return;
  if (eni.attachment.deviceIndex !== 0 || cx.tx.countBy(networkInterfaces, "instance", instance.id) !== 1) return;
  if (cx.tx.countBy(addresses, "networkInterface", eni.id) > 0) return;
  const privateIps = eni.privateIps.map((own) =>
    own.primary ? { ...own, autoPublicIp: own.autoPublicIp ?? takePublicAddress(cx) } : own,
  );
  cx.tx.update(networkInterfaces, eni.id, { privateIps });
}
