/** Entries of network ACLs: the numbered rules of each direction. */
import type { ChangeContext } from "../../core/context.ts";
import type { CreateNetworkAclEntryRequest } from "../../models/ec2.d.ts";
import { formatPrefix, parsePrefix } from "../../net/prefix.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { aclProtocol } from "./protocol.ts";
import { networkAcls, rulesPerAcl } from "./tables/network-acl.ts";
import type { NetworkAcl, NetworkAclEntry } from "./tables/network-acl.ts";

const described = [
  "NetworkAclId",
  "RuleNumber",
  "Protocol",
  "RuleAction",
  "Egress",
  "CidrBlock",
  "Ipv6CidrBlock",
  "IcmpTypeCode",
  "PortRange",
] as const;

const createNetworkAclEntry = change(
  "CreateNetworkAclEntry",
  { honours: described, access: { resources: { "network-acl": "NetworkAclId" } } },
  (input, cx) => {
    const acl = cx.find(networkAcls, input.NetworkAclId);
    const entry = readEntry(input);
    if (placeOf(acl, entry) >= 0)
      throw fault(
        "NetworkAclEntryAlreadyExists",
        `The network acl entry identified by ${entry.ruleNumber} already exists.`,
      );
    store(cx, acl, [...acl.entries, entry], entry);
  },
);

const replaceNetworkAclEntry = change(
  "ReplaceNetworkAclEntry",
  { honours: described, access: { resources: { "network-acl": "NetworkAclId" } } },
  (input, cx) => {
    const acl = cx.find(networkAcls, input.NetworkAclId);
    const entry = readEntry(input);
    store(cx, acl, acl.entries.with(requirePlace(acl, entry), entry), entry);
  },
);

const deleteNetworkAclEntry = change(
  "DeleteNetworkAclEntry",
  { honours: ["NetworkAclId", "RuleNumber", "Egress"], access: { resources: { "network-acl": "NetworkAclId" } } },
  (input, cx) => {
    const acl = cx.find(networkAcls, input.NetworkAclId);
    const ruleNumber = checkNumber(input.RuleNumber);
    const entries = acl.entries.toSpliced(requirePlace(acl, { ruleNumber, egress: input.Egress ?? false }), 1);
    cx.tx.update(networkAcls, acl.id, { entries });
  },
);

/** Operations of entries. */
export const networkAclEntryOperations = [createNetworkAclEntry, replaceNetworkAclEntry, deleteNetworkAclEntry];

type Place = Pick<NetworkAclEntry, "ruleNumber" | "egress">;

function placeOf({ entries }: NetworkAcl, { ruleNumber, egress }: Place): number {
  return entries.findIndex((entry) => entry.ruleNumber === ruleNumber && entry.egress === egress);
}

function requirePlace(acl: NetworkAcl, of: Place): number {
  const place = placeOf(acl, of);
  if (place < 0)
    throw fault(
      "InvalidNetworkAclEntry.NotFound",
      `The network acl entry identified by ${of.ruleNumber} does not exist.`,
    );
  return place;
}

function store(cx: ChangeContext, acl: NetworkAcl, entries: readonly NetworkAclEntry[], added: NetworkAclEntry): void {
  const beside = entries.filter(
    ({ egress, cidr }) => egress === added.egress && (cidr === undefined) === (added.cidr === undefined),
  );
  if (beside.length > Math.min(cx.limit(rulesPerAcl), rulesPerAcl.max!))
    throw fault("NetworkAclEntryLimitExceeded", "The maximum number of network ACL entries has been reached.");
  const sorted = entries.toSorted((a, b) => Number(a.egress) - Number(b.egress) || a.ruleNumber - b.ruleNumber);
  cx.tx.update(networkAcls, acl.id, { entries: sorted });
}

function readEntry(input: CreateNetworkAclEntryRequest): NetworkAclEntry {
  const block = readBlock(input);
  const protocol = aclProtocol(input.Protocol);
  const ports = protocol === "6" || protocol === "17";
  const icmp = protocol === "1" || (protocol === "58" && "ipv6Cidr" in block);
  return {
    ruleNumber: checkNumber(input.RuleNumber),
    egress: input.Egress ?? false,
    action: input.RuleAction,
    protocol,
    ...block,
    ...(ports && { portRange: readPorts(input.PortRange) }),
    ...(icmp && { icmp: readIcmp(input.IcmpTypeCode) }),
  };
}

function checkNumber(given: number): number {
  if (!Number.isInteger(given) || given < 1 || given > 32766)
    throw fault(
      "InvalidParameterValue",
      `Value (${given}) for parameter ruleNumber is invalid. Rule numbers must be between 1 and 32766.`,
    );
  return given;
}

function readBlock({ CidrBlock: four, Ipv6CidrBlock: six }: CreateNetworkAclEntryRequest) {
  if (!four && !six) throw fault("MissingParameter", "Either 'cidrBlock' or 'ipv6CidrBlock' must be provided.");
  if (four && six)
    throw fault("InvalidParameterCombination", "Only one of 'cidrBlock' and 'ipv6CidrBlock' may be provided.");
  return four ? { cidr: readPrefix(four, 4, "cidrBlock") } : { ipv6Cidr: readPrefix(six!, 6, "ipv6CidrBlock") };
}

function readPrefix(given: string, family: 4 | 6, parameter: string): string {
  const parsed = parsePrefix(given);
  if (parsed?.base.family === family) return formatPrefix(parsed);
  const kind = family === 4 ? "CIDR" : "IPv6 CIDR";
  throw fault(
    "InvalidParameterValue",
    `Value (${given}) for parameter ${parameter} is invalid. This is not a valid ${kind} block.`,
  );
}

function readPorts(given: CreateNetworkAclEntryRequest["PortRange"]): NonNullable<NetworkAclEntry["portRange"]> {
  const { From: from, To: to } = given ?? {};
  if (from === undefined || to === undefined)
    throw fault("MissingParameter", "The request must contain the parameters portRange.from and portRange.to");
  if (from < 0 || to > 65535 || from > to)
    throw fault("InvalidParameterValue", `Value (${from}-${to}) for parameter portRange is invalid.`);
  return { from, to };
}

function readIcmp(given: CreateNetworkAclEntryRequest["IcmpTypeCode"]): NonNullable<NetworkAclEntry["icmp"]> {
  const { Type: type, Code: code } = given ?? {};
  if (type === undefined || code === undefined)
    throw fault("MissingParameter", "The request must contain the parameters icmpTypeCode.type and icmpTypeCode.code");
  if (Math.min(type, code) < -1 || Math.max(type, code) > 255)
    throw fault("InvalidParameterValue", `Value (${type}/${code}) for parameter icmpTypeCode is invalid.`);
  return { type, code };
}
