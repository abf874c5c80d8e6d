/** VPCs of accounts that were not described: whoever shares them sees a part of what belongs to them. */
import type { Intake } from "../../../core/intake.ts";
import type { Transaction } from "../../../core/transaction.ts";
import { networkAclAssociations, networkAcls } from "../tables/network-acl.ts";
import { routeTableAssociations, routeTables } from "../tables/route-table.ts";
import { groupKey, securityGroups } from "../tables/security-group.ts";
import { subnets } from "../tables/subnet.ts";
import type { Vpc } from "../tables/vpc.ts";
import { madeId } from "./row.ts";

/** Gives a VPC what every VPC has, where its owner was not asked: a main table, a default group, a default ACL. */
export function supposeDefaults(tx: Transaction, vpc: Vpc, intake: Intake): void {
  const { id: vpcId, account, region } = vpc;
  const of = { account, region };
  if (tx.countBy(routeTableAssociations, "main", vpcId) === 0) {
    const id = madeId("rtb", vpcId);
    const routes = vpc.cidrs.map(({ cidr }) => {
      const destination = { kind: "ipv4", cidr } as const;
      return { destination, target: { kind: "local" }, origin: "CreateRouteTable" } as const;
    });
    tx.adopt(routeTables, { id, ...of, vpcId, routes, propagatingVgws: [] });
    tx.adopt(routeTableAssociations, { id: madeId("rtbassoc", vpcId), ...of, routeTableId: id, vpcId, main: true });
    intake.suppose("a main route table of a shared VPC with local routes alone", vpcId);
  }
  if (tx.by(networkAcls, "default", vpcId).length === 0) {
    const id = madeId("acl", vpcId);
    const open = { ruleNumber: 100, action: "allow", protocol: "-1", cidr: "0.0.0.0/0" } as const;
    const entries = [false, true].map((egress) => ({ ...open, egress }));
    tx.adopt(networkAcls, { id, ...of, vpcId, isDefault: true, entries });
    intake.suppose("a default network ACL of a shared VPC that allows everything", vpcId);
  }
  if (tx.by(securityGroups, "name", groupKey(vpcId, "default")).length === 0) {
    const group = { name: "default", description: "default VPC security group", vpcId, isDefault: true };
    tx.adopt(securityGroups, { id: madeId("sg", vpcId), ...of, ...group });
    intake.suppose("a default security group of a shared VPC without rules", vpcId);
  }
  const [acl] = tx.by(networkAcls, "default", vpcId);
  for (const { id } of tx.by(subnets, "vpc", vpcId))
    if (tx.countBy(networkAclAssociations, "subnet", id) === 0)
      tx.adopt(networkAclAssociations, { id: madeId("aclassoc", id), ...of, networkAclId: acl!.id, subnetId: id });
}
