/** Making and removing VPCs with what AWS gives each: a main route table, a default group and a default network ACL. */
import type { ChangeContext } from "../../core/context.ts";
import type { Tags } from "../../core/table.ts";
import { formatPrefix } from "../../net/prefix.ts";
import type { Prefix } from "../../net/prefix.ts";
import { defaultDhcpOptions } from "./dhcp-options-creation.ts";
import { amazonPool, takeIpv6Block } from "./ipv6-pool.ts";
import { createDefaultNetworkAcl, defaultAclOf, removeDefaultNetworkAcl } from "./network-acl-creation.ts";
import { createMainRouteTable, removeMainRouteTable } from "./route-table-creation.ts";
import { createDefaultSecurityGroup, defaultGroupOf, removeDefaultSecurityGroup } from "./security-group-creation.ts";
import { fault } from "./faults.ts";
import { routeTableAssociations } from "./tables/route-table.ts";
import { vpcs } from "./tables/vpc.ts";
import type { Ipv6Association, Vpc } from "./tables/vpc.ts";
import { endPeeringsOf } from "./vpc-peering-end.ts";

/** What a new VPC shall be. */
export interface VpcWish {
  readonly block: Prefix;
  /** Whether it gets a /56 of Amazon's. */
  readonly ipv6?: boolean;
  readonly instanceTenancy?: "default" | "dedicated";
  readonly isDefault?: boolean;
  readonly tags?: Tags;
}

/** How long AWS takes until a new VPC or block can be used, in milliseconds. */
export const settlingMs = 2000;

/** Makes a VPC, still `pending`, with its main route table, default security group and default network ACL. */
export function createVpcRow(cx: ChangeContext, wish: VpcWish): Vpc {
  const { account, region } = cx;
  const { isDefault = false } = wish;
  const id = cx.newId("vpc");
  const vpc = cx.tx.insert<Vpc>(vpcs, {
    id,
    account,
    region,
    tags: wish.tags,
    cidrs: [{ associationId: cx.newId("vpc-cidr-assoc"), cidr: formatPrefix(wish.block), state: "associated" }],
    ipv6Cidrs: wish.ipv6 ? [newIpv6Association(cx)] : [],
    dhcpOptionsId: defaultDhcpOptions(cx).id,
    instanceTenancy: wish.instanceTenancy ?? "default",
    isDefault,
    state: "pending",
    enableDnsSupport: true,
    enableDnsHostnames: isDefault,
    enableNetworkAddressUsageMetrics: false,
  });
  createMainRouteTable(cx, vpc);
  createDefaultNetworkAcl(cx, vpc);
  createDefaultSecurityGroup(cx, vpc);
  cx.later("vpc-available", { id }, settlingMs);
  return vpc;
}

/** A /56 of Amazon's on its way to a VPC. */
export function newIpv6Association(cx: ChangeContext): Ipv6Association {
  return {
    associationId: cx.newId("vpc-cidr-assoc"),
    cidr: takeIpv6Block(cx),
    state: "associating",
    pool: amazonPool,
    networkBorderGroup: cx.region,
  };
}

/**
 * Removes a VPC with what AWS gave it.
 *
 * Throws `DependencyViolation` while anything else belongs to it. See "Delete your VPC" in the VPC User Guide.
 */
export function removeVpcRow(cx: ChangeContext, vpc: Vpc): void {
  endPeeringsOf(cx, vpc);
  const [main] = cx.tx.by(routeTableAssociations, "main", vpc.id);
  const own = new Set([main?.routeTableId, defaultAclOf(cx, vpc.id)?.id, defaultGroupOf(cx, vpc.id)?.id]);
  const inTheWay = cx.tx
    .users(vpcs, vpc.id)
    .find(({ table, row, reference }) => table.references![reference]!.onRemove === "refuse" && !own.has(row.id));
  if (inTheWay) throw fault("DependencyViolation", `The vpc '${vpc.id}' has dependencies and cannot be deleted.`);
  removeMainRouteTable(cx, vpc.id);
  removeDefaultNetworkAcl(cx, vpc.id);
  removeDefaultSecurityGroup(cx, vpc.id);
  cx.tx.remove(vpcs, vpc.id);
}

function settle(cx: ChangeContext, { id }: Readonly<Record<string, unknown>>): void {
  const vpc = cx.tx.get(vpcs, String(id));
  if (!vpc) return;
  const settled = <A extends { readonly state: string }>(list: readonly A[]): A[] =>
    list.map((one) => (one.state === "associating" ? { ...one, state: "associated" } : one));
  cx.tx.update(vpcs, vpc.id, { state: "available", cidrs: settled(vpc.cidrs), ipv6Cidrs: settled(vpc.ipv6Cidrs) });
}

/** Jobs of VPCs. */
export const vpcJobs = { "vpc-available": settle };
