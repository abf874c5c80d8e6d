/** Network ACLs in AWS's shape, with the final rules that deny what no numbered rule matched. */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import type { NetworkAcl as NetworkAclView, NetworkAclEntry as NetworkAclEntryView } from "../../models/ec2.d.ts";
import { networkAclAssociations, networkAcls } from "./tables/network-acl.ts";
import type { NetworkAcl, NetworkAclEntry } from "./tables/network-acl.ts";
import { vpcs } from "./tables/vpc.ts";
import { tagSet } from "./tag-specification.ts";

/** An ACL as DescribeNetworkAcls shows it. */
export function viewNetworkAcl(row: NetworkAcl, read: Recorder): NetworkAclView {
  return read.value(aclView, row.id);
}

/** All entries of an ACL, outbound first as AWS lists them, the final `*` rules (32767 and 32768) included (ACL-05). */
export function everyEntry(acl: NetworkAcl, read: Recorder): readonly NetworkAclEntry[] {
  const ipv6 = (read.get(vpcs, acl.vpcId)?.ipv6Cidrs.length ?? 0) > 0;
  return [true, false].flatMap((egress) => [
    ...acl.entries.filter((entry) => entry.egress === egress),
    { ruleNumber: 32767, egress, action: "deny", protocol: "-1", cidr: "0.0.0.0/0" } as const,
    ...(ipv6 ? [{ ruleNumber: 32768, egress, action: "deny", protocol: "-1", ipv6Cidr: "::/0" } as const] : []),
  ]);
}

const aclView = derivation("ec2.network-acl-view", (read, id): NetworkAclView => {
  const row = read.get(networkAcls, id)!;
  const associations = read.by(networkAclAssociations, "networkAcl", id);
  return Object.freeze({
    NetworkAclId: id,
    VpcId: row.vpcId,
    OwnerId: row.account,
    IsDefault: row.isDefault,
    Entries: everyEntry(row, read).map(viewEntry),
    Associations: associations.map((association) => ({
      NetworkAclAssociationId: association.id,
      NetworkAclId: id,
      SubnetId: association.subnetId,
    })),
    Tags: tagSet(row.tags),
  });
});

function viewEntry({ icmp, portRange, ...entry }: NetworkAclEntry): NetworkAclEntryView {
  return {
    RuleNumber: entry.ruleNumber,
    Egress: entry.egress,
    RuleAction: entry.action,
    Protocol: entry.protocol,
    CidrBlock: entry.cidr,
    Ipv6CidrBlock: entry.ipv6Cidr,
    IcmpTypeCode: icmp && { Type: icmp.type, Code: icmp.code },
    PortRange: portRange && { From: portRange.from, To: portRange.to },
  };
}
