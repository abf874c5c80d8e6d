/** Network ACLs, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { networkAclAssociations, networkAcls } from "../tables/network-acl.ts";
import type { NetworkAcl, NetworkAclEntry } from "../tables/network-acl.ts";
import { blockIn, owned } from "./row.ts";

/** The rules after all others, which every ACL has. */
const implied = 32_767;

const readAcl = (one: Described, intake: Intake): void => {
  const row = owned(one, one.text("NetworkAclId"));
  const entries = one.parts("Entries").flatMap(readEntry);
  intake.put<NetworkAcl>(
    networkAcls,
    {
      ...row,
      vpcId: one.text("VpcId"),
      isDefault: one.flag("IsDefault", false),
      entries: entries.toSorted((a, b) => Number(a.egress) - Number(b.egress) || a.ruleNumber - b.ruleNumber),
    },
    one.origin,
  );
  for (const association of one.parts("Associations")) {
    association.follows("NetworkAclId");
    const { account, region } = row;
    const [id, subnetId] = [association.text("NetworkAclAssociationId"), association.text("SubnetId")];
    intake.put(networkAclAssociations, { id, account, region, networkAclId: row.id, subnetId }, one.origin);
  }
};

function readEntry(entry: Described): NetworkAclEntry[] {
  const ruleNumber = entry.number("RuleNumber");
  const six = entry.has("Ipv6CidrBlock");
  const [protocol, ports, icmp] = [entry.text("Protocol"), entry.part("PortRange"), entry.part("IcmpTypeCode")];
  const block = blockIn(entry, six ? "Ipv6CidrBlock" : "CidrBlock");
  const egress = entry.flag("Egress", false);
  const action = entry.word("RuleAction", "deny", "allow");
  const range = ports && { from: ports.number("From"), to: ports.number("To") };
  const kind = icmp && { type: icmp.number("Type"), code: icmp.number("Code") };
  if (ruleNumber >= implied) return [];
  if (!/^(-1|\d{1,3})$/.test(protocol)) throw new Unreadable(`Entries[].Protocol must be a number, not '${protocol}'`);
  return [
    {
      ruleNumber,
      egress,
      action,
      protocol,
      ...(six ? { ipv6Cidr: block } : { cidr: block }),
      ...(range && { portRange: range }),
      ...(kind && { icmp: kind }),
    },
  ];
}

/** Readers of network ACLs. */
export const networkAclImporters: readonly Importer[] = [
  { key: "NetworkAcls", call: "ec2 describe-network-acls", id: "NetworkAclId", read: readAcl },
];
