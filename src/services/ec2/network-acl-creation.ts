/** What makes and removes network ACLs for other families: default ACLs of VPCs and the associations of new subnets. */
import type { ChangeContext } from "../../core/context.ts";
import { assert } from "../../core/assert.ts";
import { networkAclAssociations, networkAcls } from "./tables/network-acl.ts";
import type { NetworkAcl, NetworkAclAssociation, NetworkAclEntry } from "./tables/network-acl.ts";
import type { Subnet } from "./tables/subnet.ts";
import type { Vpc } from "./tables/vpc.ts";

/** The default ACL of a new VPC: it allows everything, over IPv6 too where the VPC has it (ACL-08). */
export function createDefaultNetworkAcl(cx: ChangeContext, vpc: Vpc): NetworkAcl {
  const { account, region } = cx;
  const entries = vpc.ipv6Cidrs.length > 0 ? openBoth : open4;
  return cx.tx.insert(networkAcls, { id: cx.newId("acl"), account, region, vpcId: vpc.id, isDefault: true, entries });
}

/** Removes a VPC's default ACL, once its subnets are gone. */
export function removeDefaultNetworkAcl(cx: ChangeContext, vpcId: string): void {
  const acl = defaultAclOf(cx, vpcId);
  if (acl) cx.tx.remove(networkAcls, acl.id);
}

/** The default ACL of a VPC. */
export function defaultAclOf(cx: ChangeContext, vpcId: string): NetworkAcl | undefined {
  return cx.tx.by(networkAcls, "default", vpcId)[0];
}

/** Ties a new subnet to its VPC's default ACL. */
export function associateDefaultAcl(cx: ChangeContext, subnet: Subnet): NetworkAclAssociation {
  const acl = defaultAclOf(cx, subnet.vpcId);
  assert(acl, `${subnet.vpcId} has a default network ACL`);
  const { account, region } = subnet;
  const id = cx.newId("aclassoc");
  return cx.tx.insert(networkAclAssociations, { id, account, region, networkAclId: acl.id, subnetId: subnet.id });
}

/**
 * Opens the default ACL when its VPC gets its first IPv6 block, in each direction whose rules are still the ones that
 * it was made with (ACL-10).
 */
export function openDefaultAclToIpv6(cx: ChangeContext, vpcId: string): void {
  const acl = defaultAclOf(cx, vpcId);
  if (!acl) return;
  const entries = [false, true].flatMap((egress) => {
    const [own, original, opened] = [acl.entries, open4, openBoth].map((of) => of.filter((e) => e.egress === egress));
    return isSame(own!, original!) ? opened! : own!;
  });
  cx.tx.update(networkAcls, acl.id, { entries });
}

const allowAll4 = { ruleNumber: 100, action: "allow", protocol: "-1", cidr: "0.0.0.0/0" } as const;
const allowAll6 = { ruleNumber: 101, action: "allow", protocol: "-1", ipv6Cidr: "::/0" } as const;
const open4: readonly NetworkAclEntry[] = [false, true].map((egress) => ({ ...allowAll4, egress }));
const openBoth: readonly NetworkAclEntry[] = [false, true].flatMap((egress) => [
  { ...allowAll4, egress },
  { ...allowAll6, egress },
]);

function isSame(a: readonly NetworkAclEntry[], b: readonly NetworkAclEntry[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((entry, i) => {
    const other = b[i]!;
    const keys = Object.keys({ ...entry, ...other }) as (keyof NetworkAclEntry)[];
    return keys.every((key) => entry[key] === other[key]);
  });
}
