/** What an import of EC2's things needs besides what was described, and what must be there. */
import type { Intake } from "../../../core/intake.ts";
import type { Transaction } from "../../../core/transaction.ts";
import { settingsId } from "../block-public-access-mode.ts";
import { networkAclAssociations, networkAcls } from "../tables/network-acl.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import { prefixListVersions, prefixLists } from "../tables/prefix-list.ts";
import { routeTableAssociations } from "../tables/route-table.ts";
import { groupKey, securityGroups } from "../tables/security-group.ts";
import { subnets } from "../tables/subnet.ts";
import { accountSettings, dhcpOptions, vpcs } from "../tables/vpc.ts";
import type { Vpc } from "../tables/vpc.ts";
import { instances } from "../tables/instance.ts";
import { volumes } from "../tables/volume.ts";
import { completeTransit } from "./transit-gateway-complete.ts";
import { keepPublicBlocks } from "./public-block.ts";
import { attributesOf } from "./instance-attribute.ts";
import { supposeDefaults } from "./foreign-vpc.ts";
import { namedVpcs } from "./host-name.ts";

/** Completes the rows of an import, which the transaction has already, in short steps. */
export function* complete(tx: Transaction, intake: Intake): Generator<void> {
  for (const [scope, keys] of intake.described) if (keys.has("Vpcs")) settle(tx, scope);
  for (const { row, origin } of intake.planned(vpcs)) {
    completeVpc(tx, row, origin.file, intake);
    yield;
  }
  for (const { row, origin } of intake.planned(subnets))
    if (tx.countBy(networkAclAssociations, "subnet", row.id) === 0)
      intake.problems.push(`${origin.file}: ${row.id}: nothing says which network ACL it has (describe-network-acls)`);
  for (const { row, origin } of intake.planned(prefixLists))
    if (tx.countBy(prefixListVersions, "prefixList", row.id) === 0)
      intake.problems.push(`${origin.file}: ${row.id}: nothing says what is in it (get-managed-prefix-list-entries)`);
  for (const { row } of intake.planned(volumes)) {
    yield;
    if (row.zoneId === "") placeVolume(tx, row.id);
  }
  for (const { row } of intake.planned(instances))
    if (!intake.describesAny(attributesOf(row.id)))
      intake.suppose("no protection from termination, and a stop at shutdown (no describe-instance-attribute)", row.id);
  yield* checkAddresses(tx, intake);
  for (const { row, origin } of intake.planned(networkInterfaces)) {
    yield;
    const holder = row.attachment?.instanceId;
    if (holder !== undefined && !tx.get(instances, holder))
      intake.leave(origin, row.id, `nothing runs behind it: ${holder} was not described, or not taken`);
  }
  completeTransit(tx, intake);
  keepPublicBlocks(tx, intake);
}

/** A Region that was described has the default VPC that was described, or none. */
function settle(tx: Transaction, id: string): void {
  const [account = "", region = ""] = id.split("/");
  if (tx.get(accountSettings, settingsId(account, region))) return;
  const open = { blockPublicAccess: "off", blockPublicAccessExclusionsAllowed: "allowed" } as const;
  tx.adopt(accountSettings, { id: settingsId(account, region), account, region, ...open });
}

function completeVpc(tx: Transaction, { id, account, region, dhcpOptionsId }: Vpc, file: string, intake: Intake): void {
  const say = (why: string): unknown => intake.problems.push(`${file}: ${id}: ${why}`);
  const row = tx.get(vpcs, id)!;
  if (row.cidrs.length === 0) say("it has no CidrBlock");
  if (!intake.described.get(`${account}/${region}`)?.has("Vpcs")) supposeDefaults(tx, row, intake);
  if (row.isDefault && tx.by(vpcs, "default", `${account}/${region}`).length > 1)
    say(`${account} has a default VPC in ${region} already; import into an empty server, or delete that one first`);
  if (tx.countBy(routeTableAssociations, "main", id) !== 1)
    say("nothing says which route table is its main one (describe-route-tables)");
  if (tx.by(networkAcls, "default", id).length !== 1)
    say("nothing says which network ACL is its default one (describe-network-acls)");
  if (tx.by(securityGroups, "name", groupKey(id, "default")).length !== 1)
    say("its default security group was not described (describe-security-groups)");
  if (dhcpOptionsId !== "default" && !tx.get(dhcpOptions, dhcpOptionsId)) supposeOptions(tx, row, intake);
  if (!intake.describesAny(`host names of ${id}`)) supposeNames(tx, row, intake);
}

function supposeOptions(tx: Transaction, { account, region, dhcpOptionsId }: Vpc, intake: Intake): void {
  const domain = region === "us-east-1" ? "ec2.internal" : `${region}.compute.internal`;
  const isDefault = tx.by(dhcpOptions, "default", `${account}/${region}`).length === 0;
  const options = [
    { key: "domain-name", values: [domain] },
    { key: "domain-name-servers", values: ["AmazonProvidedDNS"] },
  ];
  tx.adopt(dhcpOptions, { id: dhcpOptionsId, account, region, isDefault, options });
  intake.suppose("DHCP options with AWS's resolver and domain (no describe-dhcp-options)", dhcpOptionsId);
}

/** Interfaces of a VPC with host names have public names. */
function supposeNames(tx: Transaction, { id }: Vpc, intake: Intake): void {
  const named = namedVpcs(intake).has(id);
  tx.update(vpcs, id, { enableDnsHostnames: named });
  intake.suppose("DNS host names as the names of its interfaces tell (no describe-vpc-attribute)", id);
}

function placeVolume(tx: Transaction, id: string): void {
  const { attachment, zone } = tx.get(volumes, id)!;
  const instance = attachment && tx.get(instances, attachment.instanceId);
  tx.update(volumes, id, { zone: instance?.zone ?? zone, zoneId: instance?.zoneId ?? zone });
}

/** Two interfaces of a VPC cannot have one address. */
function* checkAddresses(tx: Transaction, intake: Intake): Generator<void> {
  for (const { row, origin } of intake.planned(networkInterfaces)) {
    yield;
    for (const { address } of [...row.privateIps, ...row.ipv6s]) {
      const holders = tx.by(networkInterfaces, "address", `${row.vpcId}/${address}`);
      const other = holders.find(({ id }) => id !== row.id);
      if (other && other.id > row.id) continue;
      if (other) intake.problems.push(`${origin.file}: ${row.id}: ${other.id} has its address ${address} too`);
    }
  }
}
