/** Translators: NAT gateways that work, with a port in a subnet or one translator a zone. */
import { derivation } from "../../../core/derive.ts";
import type { TranslatorSpec } from "../../../specs/network.ts";
import { fallbackZone, natLimits, natMtu, neighboursOf, ownAddresses, servedBy } from "../stations/nat-gateway.ts";
import { nat64 } from "../stations/ranges.ts";
import { natGateways } from "../tables/gateway.ts";
import type { NatGateway } from "../tables/gateway.ts";
import { vpcs } from "../tables/vpc.ts";

/** A NAT gateway that is available and has an address. */
export const translatorOf = derivation<TranslatorSpec | undefined>("ec2.translator-spec", (read, id) => {
  const gateway = read.get(natGateways, id);
  const vpc = gateway && read.get(vpcs, gateway.vpcId);
  if (gateway?.state !== "available" || !vpc) return undefined;
  const addresses = addressesOf(gateway);
  if (addresses.length === 0) return undefined;
  const zone = gateway.subnetId === undefined ? fallbackZone(gateway) : undefined;
  return {
    id,
    router: gateway.vpcId,
    ...placeOf(gateway),
    addresses,
    ...(zone && { fallbackZone: zone }),
    ...natLimits,
    mtu: natMtu,
    serves: servedBy(read, vpc),
    refuses: neighboursOf(read, gateway),
    embedding: nat64,
  };
});

function placeOf({ subnetId, addresses, routeTableId }: NatGateway): Pick<TranslatorSpec, "port" | "table"> {
  if (subnetId === undefined) return { table: routeTableId };
  return { port: addresses.find(({ networkInterfaceId }) => networkInterfaceId)?.networkInterfaceId };
}

function addressesOf(gateway: NatGateway): TranslatorSpec["addresses"] {
  return gateway.addresses.flatMap((one) =>
    ownAddresses(gateway, [one]).map((address) => ({
      address,
      ...(gateway.subnetId === undefined && { zone: one.zone }),
    })),
  );
}
