/** Public IPv4 addresses: which ones are free, and by which one an interface's private address is known outside. */
import type { ChangeContext } from "../../core/context.ts";
import type { Reader } from "../../core/reader.ts";
import type { NetworkInterfaceAssociation } from "../../models/ec2.d.ts";
import { address, formatAddress, offsetAddress } from "../../net/address.ts";
import { fault } from "./faults.ts";
import { addresses, releasedAddresses } from "./tables/address.ts";
import { natGateways } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import { vpcs } from "./tables/vpc.ts";

/** A public address that stands for a private one at the internet gateway. */
interface PublicAddress {
  readonly publicIp: string;
  /** The account of an Elastic IP address, `amazon` for an address that was lent to a running instance. */
  readonly ownerId: string;
  /** Present for Elastic IP addresses. */
  readonly allocationId?: string;
  readonly associationId?: string;
}

/**
 * 198.18.1.0 to 198.19.191.255: of 198.18.0.0/15 the first /24 belongs to the routers of the simulated internet, and
 * 198.19.192.0/18 to the services of AWS.
 */
const first = address("198.18.1.0");
const count = 0x1_c000 - 256;

/**
 * A public address that nobody has, in any account or Region.
 *
 * The same calls give the same addresses. Addresses that their last owners may still recover are taken last.
 */
export function takePublicAddress(cx: ChangeContext): string {
  const start = Number.parseInt(cx.newDigits("public-address").slice(0, 8), 16) % count;
  const found = probe(cx.read, start, true) ?? probe(cx.read, start, false);
  if (!found) throw fault("InsufficientAddressCapacity", "Not enough available addresses to satisfy your request.");
  if (cx.tx.get(releasedAddresses, found)) cx.tx.remove(releasedAddresses, found);
  return found;
}

/** Whether somebody has a public address, as an Elastic IP address or lent to an interface. */
export function isTaken(read: Reader, publicIp: string): boolean {
  return read.countBy(addresses, "publicIp", publicIp) > 0 || read.countBy(networkInterfaces, "publicIp", publicIp) > 0;
}

/** The public address of an interface's private address: its Elastic IP address, else the one lent by Amazon. */
function publicAddressOf(read: Reader, eni: NetworkInterface, privateIp: string): PublicAddress | undefined {
  const [elastic] = read.by(addresses, "privateIp", `${eni.id}/${privateIp}`);
  if (elastic) {
    const { id: allocationId, publicIp, account: ownerId, associationId } = elastic;
    return { publicIp, ownerId, allocationId, associationId };
  }
  const lent = eni.privateIps.find((own) => own.address === privateIp)?.autoPublicIp;
  return lent ? { publicIp: lent, ownerId: "amazon" } : undefined;
}

/** The public address of an interface's private address in the shape of interface and instance descriptions. */
export function publicAssociation(
  read: Reader,
  eni: NetworkInterface,
  privateIp: string,
): NetworkInterfaceAssociation | undefined {
  const known = publicAddressOf(read, eni, privateIp);
  if (!known) return undefined;
  return {
    AllocationId: known.allocationId,
    AssociationId: known.associationId,
    IpOwnerId: known.ownerId,
    PublicDnsName: publicNameOf(read, eni, known.publicIp),
    PublicIp: known.publicIp,
  };
}

/** The name of a public address, empty where the VPC gives no host names ("DNS attributes for your VPC"). */
export function publicNameOf(read: Reader, { vpcId, region }: NetworkInterface, publicIp: string): string {
  const vpc = read.get(vpcs, vpcId);
  if (!vpc?.enableDnsHostnames || !vpc.enableDnsSupport) return "";
  const domain = region === "us-east-1" ? "compute-1.amazonaws.com" : `${region}.compute.amazonaws.com`;
  return `ec2-${publicIp.replaceAll(".", "-")}.${domain}`;
}

/** Whether something in a VPC has a public address: its internet gateway must stay then. */
export function hasPublicAddresses(read: Reader, vpcId: string): boolean {
  if (read.by(natGateways, "vpc", vpcId).some(({ id }) => read.countBy(addresses, "natGateway", id) > 0)) return true;
  return read
    .by(networkInterfaces, "vpc", vpcId)
    .some(
      ({ id, privateIps }) =>
        privateIps.some(({ autoPublicIp }) => autoPublicIp) || read.countBy(addresses, "networkInterface", id) > 0,
    );
}

function probe(read: Reader, start: number, sparing: boolean): string | undefined {
  for (let step = 0; step < count; step++) {
    const found = formatAddress(offsetAddress(first, (start + step) % count));
    if (isTaken(read, found) || /\.(0|255)$/.test(found)) continue;
    if (!sparing || !read.get(releasedAddresses, found)) return found;
  }
  return undefined;
}
