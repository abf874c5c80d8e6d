/** Elastic IP addresses, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { addresses } from "../tables/address.ts";
import type { Address } from "../tables/address.ts";
import { addressIn, maybeAddressIn, owned } from "./row.ts";

const readAddress = (one: Described, intake: Intake): void => {
  one.follows("InstanceId", "NetworkInterfaceOwnerId");
  if (!one.has("AllocationId")) {
    intake.leave(one.origin, one.text("PublicIp"), "it is an address of EC2-Classic, which is retired");
    return;
  }
  const [associationId, networkInterfaceId] = [one.maybe("AssociationId"), one.maybe("NetworkInterfaceId")];
  const privateIp = maybeAddressIn(one, "PrivateIpAddress");
  const association = associationId !== undefined && { associationId, networkInterfaceId, privateIp };
  const managed = one.word("ServiceManaged", "none", "rnat") === "rnat" && { serviceManaged: "rnat" as const };
  intake.put<Address>(
    addresses,
    {
      ...owned(one, one.text("AllocationId")),
      publicIp: addressIn(one, "PublicIp"),
      domain: one.word("Domain", "vpc"),
      networkBorderGroup: one.maybe("NetworkBorderGroup") ?? one.origin.region,
      pool: one.maybe("PublicIpv4Pool") ?? "amazon",
      ...association,
      ...managed,
    },
    one.origin,
  );
};

/** Readers of Elastic IP addresses. */
export const addressImporters: readonly Importer[] = [
  { key: "Addresses", call: "ec2 describe-addresses", id: "PublicIp", read: readAddress },
];
