/** What a zonal NAT gateway is made of: an interface in its subnet, and Elastic IP addresses on it. */
import type { ChangeContext } from "../../core/context.ts";
import { Fault } from "../../core/fault.ts";
import { associate } from "./address.ts";
import { fault } from "./faults.ts";
import type { ZonalWish } from "./nat-gateway-wish.ts";
import { giveAddresses } from "./network-interface-address.ts";
import { createInterface, removeInterface } from "./network-interface-creation.ts";
import { addresses } from "./tables/address.ts";
import { addressesPerNatGateway, internetGateways, privateIpsPerNatGateway } from "./tables/gateway.ts";
import type { NatGateway, NatGatewayAddress } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import type { NetworkInterface } from "./tables/network-interface.ts";
import type { Subnet } from "./tables/subnet.ts";

/** What came of making a gateway: its addresses, or why it will fail ("Troubleshoot NAT gateways" in the VPC guide). */
export type Provision = Pick<NatGateway, "addresses" | "failureCode" | "failureMessage">;

/** Throws for addresses that a zonal gateway cannot have whatever the state of its network. */
export function checkZonal(cx: ChangeContext, wish: ZonalWish): void {
  for (const id of wish.allocationIds) cx.find(addresses, id);
  checkNumber(cx, 1 + wish.secondaryIps.length + wish.secondaryCount, wish.allocationIds.length);
}

/** Throws for more addresses than a gateway may have. */
export function checkNumber(cx: ChangeContext, privateIps: number, elastic: number): void {
  if (elastic > cx.limit(addressesPerNatGateway))
    throw fault(
      "AddressLimitExceeded",
      `A public NAT gateway can have ${cx.limit(addressesPerNatGateway)} Elastic IP addresses at most.`,
    );
  if (privateIps > cx.limit(privateIpsPerNatGateway))
    throw fault(
      "PrivateIpAddressLimitExceeded",
      `A NAT gateway can have ${cx.limit(privateIpsPerNatGateway)} private IP addresses at most.`,
    );
}

/** Makes what a gateway needs in its subnet. Gives the reason of a failure that AWS shows only in descriptions. */
export function provisionZonal(cx: ChangeContext, id: string, subnet: Subnet, wish: ZonalWish): Provision {
  const failure = networkFailure(cx, subnet.vpcId, wish);
  if (failure) return failure;
  const eni = subnet.cidr === undefined ? undefined : interfaceOf(cx, id, subnet, wish);
  if (!eni) return failed(wish, "InsufficientFreeAddressesInSubnet", subnetFull);
  const made = eni.privateIps.map(({ address: privateIp }, i): NatGatewayAddress => {
    const allocationId = wish.allocationIds[i];
    const own = { networkInterfaceId: eni.id, privateIp, isPrimary: i === 0 };
    if (!allocationId) return { ...own, status: "assigning" };
    return { ...own, ...elasticAddress(cx, allocationId, eni, privateIp), status: "associating" };
  });
  return { addresses: made };
}

/** Ties an Elastic IP address to a private address of a gateway's interface. */
export function elasticAddress(
  cx: ChangeContext,
  allocationId: string,
  eni: NetworkInterface,
  privateIp: string,
): Pick<NatGatewayAddress, "allocationId" | "associationId" | "publicIp"> {
  const { associationId, publicIp } = associate(cx, cx.find(addresses, allocationId), eni, privateIp);
  return { allocationId, associationId, publicIp };
}

const subnetFull = "Subnet has insufficient free addresses to create this NAT gateway";

function networkFailure(cx: ChangeContext, vpcId: string, wish: ZonalWish): Provision | undefined {
  if (wish.connectivityType === "private") return undefined;
  if (cx.read.countBy(internetGateways, "vpc", vpcId) === 0)
    return failed(wish, "Gateway.NotAttached", `Network ${vpcId} has no Internet gateway attached`);
  const used = wish.allocationIds.find((id) => cx.find(addresses, id).associationId);
  if (!used) return undefined;
  return failed(wish, "Resource.AlreadyAssociated", `Elastic IP address [${used}] is already associated`);
}

function failed(wish: ZonalWish, failureCode: string, failureMessage: string): Provision {
  const lost = wish.allocationIds.map((allocationId, i): NatGatewayAddress => ({
    allocationId,
    isPrimary: i === 0,
    status: "failed",
  }));
  return { addresses: lost, failureCode, failureMessage };
}

/** Nothing when the subnet has too few addresses. Throws when a wanted address is taken or not the subnet's. */
function interfaceOf(cx: ChangeContext, id: string, subnet: Subnet, wish: ZonalWish): NetworkInterface | undefined {
  const description = `Interface for NAT Gateway ${id}`;
  try {
    const eni = createInterface(cx, {
      subnet,
      groupIds: [],
      description,
      privateIp: wish.privateIp,
      addresses: { ipv6Count: 0 },
      interfaceType: "nat_gateway",
      sourceDestCheck: false,
      requesterManaged: true,
      requesterId: "amazon-aws",
      attachment: {
        id: cx.newId("ela-attach"),
        ownerId: "amazon-aws",
        deviceIndex: 1,
        networkCardIndex: 0,
        deleteOnTermination: false,
        status: "attached",
        attachedAt: cx.now,
      },
    });
    giveAddresses(cx, eni.id, subnet, { secondary: wish.secondaryIps });
    giveAddresses(cx, eni.id, subnet, { secondaryCount: wish.secondaryCount });
    return cx.tx.get(networkInterfaces, eni.id);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "InsufficientFreeAddressesInSubnet") throw error;
    const begun = cx.tx.by(networkInterfaces, "subnet", subnet.id).find((row) => row.description === description);
    if (begun) removeInterface(cx, begun.id);
    return undefined;
  }
}
