/** Public addresses that imported networks bring along: they are kept here, and never looked for on the internet. */
import type { Intake } from "../../../core/intake.ts";
import type { Transaction } from "../../../core/transaction.ts";
import { parseAddress } from "../../../net/address.ts";
import { contains, formatPrefix, hostPrefix, parsePrefix } from "../../../net/prefix.ts";
import { cloudOwned } from "../stations/ranges.ts";
import { addresses, importedBlocks } from "../tables/address.ts";
import { natGateways } from "../tables/gateway.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { vpcs } from "../tables/vpc.ts";

/** Notes every public address and IPv6 block of the import that is none of Fogbank's own. */
export function keepPublicBlocks(tx: Transaction, intake: Intake): void {
  const lent = intake
    .planned(networkInterfaces)
    .flatMap(({ row }) => row.privateIps.flatMap((one) => one.autoPublicIp ?? []));
  const nats = intake
    .planned(natGateways)
    .flatMap(({ row }) => row.addresses.flatMap(({ publicIp }) => publicIp ?? []));
  const elastic = intake.planned(addresses).map(({ row }) => row.publicIp);
  const blocks = intake.planned(vpcs).flatMap(({ row }) => row.ipv6Cidrs.map(({ cidr }) => cidr));
  const hosts = [...lent, ...nats, ...elastic].flatMap((text) => {
    const address = parseAddress(text);
    return address ? [formatPrefix(hostPrefix(address))] : [];
  });
  for (const id of new Set([...hosts, ...blocks])) {
    const block = parsePrefix(id);
    if (!block || /^f[cd]/.test(id) || cloudOwned.some((own) => contains(own, block.base))) continue;
    if (!tx.get(importedBlocks, id)) tx.adopt(importedBlocks, { id, account: "", region: "" });
  }
}
