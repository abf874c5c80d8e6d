/** Making and removing subnets, for their own operations and for default VPCs. */
import type { ChangeContext } from "../../core/context.ts";
import type { Zone } from "../../core/regions.ts";
import type { Tags } from "../../core/table.ts";
import { formatPrefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { fault } from "./faults.ts";
import { associateDefaultAcl } from "./network-acl-creation.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";
import type { CidrAssociation, Vpc } from "./tables/vpc.ts";

/** What a new subnet shall be; its blocks are checked already. */
export interface SubnetWish {
  readonly zone: Zone;
  /** Absent for IPv6-only subnets. */
  readonly block?: Prefix;
  readonly ipv6Block?: Prefix;
  /** Whether it is its zone's default subnet. */
  readonly isDefault?: boolean;
  readonly tags?: Tags;
}

const settlingMs = 2000;

/** Makes a subnet, still `pending`, under its VPC's default network ACL. */
export function createSubnetRow(cx: ChangeContext, vpc: Vpc, wish: SubnetWish): Subnet {
  const { zone, block, ipv6Block, isDefault = false, tags } = wish;
  const ipv6Native = block === undefined;
  const subnet = cx.tx.insert<Subnet>(subnets, {
    id: cx.newId("subnet"),
    account: cx.account,
    region: cx.region,
    tags,
    vpcId: vpc.id,
    cidr: block && formatPrefix(block),
    ipv6Cidrs: ipv6Block ? [newIpv6Association(cx, ipv6Block)] : [],
    zone: zone.name,
    zoneId: zone.id,
    state: "pending",
    defaultForAz: isDefault,
    mapPublicIpOnLaunch: isDefault && !ipv6Native,
    assignIpv6AddressOnCreation: ipv6Native,
    ipv6Native,
    enableDns64: false,
    hostnameType: ipv6Native ? "resource-name" : "ip-name",
    enableResourceNameDnsARecord: false,
    enableResourceNameDnsAaaaRecord: false,
  });
  associateDefaultAcl(cx, subnet);
  cx.later("subnet-available", { id: subnet.id }, settlingMs);
  return subnet;
}

/** Adds an IPv6 block to a subnet. */
export function addIpv6Block(cx: ChangeContext, subnet: Subnet, block: Prefix): CidrAssociation {
  const association = newIpv6Association(cx, block);
  cx.tx.update(subnets, subnet.id, { ipv6Cidrs: [...subnet.ipv6Cidrs, association] });
  cx.later("subnet-available", { id: subnet.id }, settlingMs);
  return association;
}

/** Removes a subnet. Throws `DependencyViolation` while an interface, instance or gateway is in it. */
export function removeSubnetRow(cx: ChangeContext, subnet: Subnet): void {
  const inTheWay = cx.tx
    .users(subnets, subnet.id)
    .some(({ table, reference }) => table.references![reference]!.onRemove === "refuse");
  if (inTheWay) throw fault("DependencyViolation", `The subnet '${subnet.id}' has dependencies and cannot be deleted.`);
  cx.tx.remove(subnets, subnet.id);
}

function newIpv6Association(cx: ChangeContext, block: Prefix): CidrAssociation {
  return { associationId: cx.newId("subnet-cidr-assoc"), cidr: formatPrefix(block), state: "associating" };
}

function settle(cx: ChangeContext, { id }: Readonly<Record<string, unknown>>): void {
  const subnet = cx.tx.get(subnets, String(id));
  if (!subnet) return;
  const ipv6Cidrs = subnet.ipv6Cidrs.map((one) => ({ ...one, state: "associated" as const }));
  cx.tx.update(subnets, subnet.id, { state: "available", ipv6Cidrs });
}

/** Jobs of subnets. */
export const subnetJobs = { "subnet-available": settle };
