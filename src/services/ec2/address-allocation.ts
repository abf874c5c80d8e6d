/** Elastic IP addresses: allocated, recovered, released. */
import type { ChangeContext } from "../../core/context.ts";
import { isOwn } from "../../core/find.ts";
import type { Tags } from "../../core/table.ts";
import { change } from "./api.ts";
import { disassociate } from "./address.ts";
import { describeAddresses, namedAddress } from "./address-view.ts";
import { fault } from "./faults.ts";
import { isTaken, takePublicAddress } from "./public-address.ts";
import { addressTransfers, addresses, releasedAddresses } from "./tables/address.ts";
import type { Address } from "./tables/address.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagsOf } from "./tag-specification.ts";

/** How many released addresses an account can recover in a Region; AWS promises none. */
const mostRemembered = 50;

const allocateAddress = change(
  "AllocateAddress",
  {
    honours: ["Domain", "Address", "NetworkBorderGroup", "TagSpecifications"],
    defaults: { PublicIpv4Pool: "amazon" },
  },
  (input, cx) => {
    if (input.Domain === "standard")
      throw fault("InvalidParameterValue", "The domain 'standard' is for EC2-Classic, which is retired");
    checkBorderGroup(cx, input.NetworkBorderGroup);
    const tags = tagsOf(input.TagSpecifications, "elastic-ip");
    const row = allocate(cx, input.Address ? recover(cx, input.Address) : takePublicAddress(cx), { tags });
    return {
      AllocationId: row.id,
      Domain: row.domain,
      NetworkBorderGroup: row.networkBorderGroup,
      PublicIp: row.publicIp,
      PublicIpv4Pool: row.pool,
    };
  },
);

const releaseAddress = change(
  "ReleaseAddress",
  { honours: ["AllocationId", "PublicIp", "NetworkBorderGroup"] },
  (input, cx) => {
    const row = namedAddress(cx, input);
    checkBorderGroup(cx, input.NetworkBorderGroup);
    if (row.serviceManaged)
      throw fault("OperationNotPermitted", `You are not allowed to manage '${row.serviceManaged}' addresses.`);
    if (row.ptrRecord || row.ptrUpdate)
      throw fault(
        "InvalidAddress.Locked",
        `The address '${row.publicIp}' has a reverse DNS record and cannot be released.`,
      );
    if (row.associationId && !isOfDefaultVpc(cx, row))
      throw fault("InvalidIPAddress.InUse", `Address ${row.publicIp} is in use.`);
    if (row.associationId) disassociate(cx, row);
    release(cx, row);
  },
);

/** Operations of allocation, and DescribeAddresses. */
export const addressAllocationOperations = [allocateAddress, releaseAddress, describeAddresses];

/** Makes the caller own a public address. Throws when its quota is used up. */
export function allocate(
  cx: ChangeContext,
  publicIp: string,
  { tags = {}, serviceManaged }: { readonly tags?: Tags; readonly serviceManaged?: Address["serviceManaged"] } = {},
): Address {
  const { account, region } = cx;
  return cx.tx.insert(addresses, {
    id: cx.newId("eipalloc"),
    account,
    region,
    publicIp,
    domain: "vpc",
    networkBorderGroup: region,
    pool: "amazon",
    serviceManaged,
    tags,
  });
}

/** Gives an address back to Amazon's pool, from which its last owner may recover it for a while. */
export function release(cx: ChangeContext, { id, account, region, publicIp, serviceManaged }: Address): void {
  if (cx.tx.get(addressTransfers, id)?.status === "pending") cx.tx.remove(addressTransfers, id);
  cx.tx.remove(addresses, id);
  if (serviceManaged) return;
  cx.tx.insert(releasedAddresses, { id: publicIp, account, region, releasedAt: cx.now });
  const remembered = cx.tx.in(releasedAddresses, account, region);
  for (const old of remembered.slice(0, -mostRemembered)) cx.tx.remove(releasedAddresses, old.id);
}

/** Takes up an address that the caller released and that nobody has taken since (IPA-10). */
function recover(cx: ChangeContext, publicIp: string): string {
  const released = cx.tx.get(releasedAddresses, publicIp);
  if (isTaken(cx.read, publicIp) || !isOwn(cx, released))
    throw fault("InvalidAddress.NotFound", `The address '${publicIp}' cannot be recovered.`);
  cx.tx.remove(releasedAddresses, publicIp);
  return publicIp;
}

function checkBorderGroup(cx: ChangeContext, group: string | undefined): void {
  if (group && group !== cx.region)
    throw fault(
      "InvalidParameterValue",
      `The network border group '${group}' is not valid in the Region ${cx.region}.`,
    );
}

function isOfDefaultVpc(cx: ChangeContext, { networkInterfaceId }: Address): boolean {
  const eni = networkInterfaceId ? cx.tx.get(networkInterfaces, networkInterfaceId) : undefined;
  return eni !== undefined && !eni.requesterManaged && cx.tx.get(vpcs, eni.vpcId)!.isDefault;
}
