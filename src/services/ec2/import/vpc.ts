/** VPCs, their attributes and DHCP options, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { amazonPool } from "../ipv6-pool.ts";
import { dhcpOptions, vpcs } from "../tables/vpc.ts";
import type { CidrAssociation, Vpc } from "../tables/vpc.ts";
import { blockIn, madeId, owned } from "./row.ts";

const readVpc = (one: Described, intake: Intake): void => {
  const id = one.text("VpcId");
  one.follows("BlockPublicAccessStates", "EncryptionControl");
  const cidrs = one.parts("CidrBlockAssociationSet").flatMap((block) => readBlock(block, id, "CidrBlock"));
  const first = one.maybe("CidrBlock");
  const primary = first === undefined ? [] : [{ ...blockOf(id, blockIn(one, "CidrBlock")) }];
  intake.put<Vpc>(
    vpcs,
    {
      ...owned(one, id),
      cidrs: cidrs.length > 0 ? cidrs : primary,
      ipv6Cidrs: one.parts("Ipv6CidrBlockAssociationSet").flatMap((block) =>
        readBlock(block, id, "Ipv6CidrBlock").map((association) => ({
          ...association,
          pool: block.maybe("Ipv6Pool") ?? amazonPool,
          networkBorderGroup: block.maybe("NetworkBorderGroup") ?? one.origin.region,
        })),
      ),
      dhcpOptionsId: one.maybe("DhcpOptionsId") ?? "default",
      instanceTenancy: one.word("InstanceTenancy", "default", "dedicated"),
      isDefault: one.flag("IsDefault", false),
      state: one.word("State", "available", "pending"),
      enableDnsSupport: true,
      enableDnsHostnames: false,
      enableNetworkAddressUsageMetrics: false,
    },
    one.origin,
  );
};

/** A block with its association; one that is gone is none. */
function readBlock(block: Described, vpcId: string, member: string): CidrAssociation[] {
  block.follows("Ipv6AddressAttribute", "IpSource");
  const state = block.part(`${member}State`)?.word("State", ...states) ?? "associated";
  if (state === "disassociated" || state === "failed" || !block.has(member)) return [];
  return [{ ...blockOf(vpcId, blockIn(block, member), block.maybe("AssociationId")), state }];
}

const states = ["associated", "associating", "disassociating", "disassociated", "failing", "failed"] as const;

function blockOf(vpcId: string, cidr: string, associationId = madeId("vpc-cidr-assoc", vpcId, cidr)): CidrAssociation {
  return { associationId, cidr, state: "associated" };
}

/** `describe-vpc-attribute` answers one attribute a call. */
const readAttributes = (one: Described, intake: Intake): void => {
  const id = one.text("VpcId");
  const value = (name: string): boolean | undefined =>
    one.has(name) || one.part(name) ? one.part(name)!.flag("Value", false) : undefined;
  const [enableDnsSupport, enableDnsHostnames] = [value("EnableDnsSupport"), value("EnableDnsHostnames")];
  const enableNetworkAddressUsageMetrics = value("EnableNetworkAddressUsageMetrics");
  intake.patch(vpcs, id, {
    ...(enableDnsSupport !== undefined && { enableDnsSupport }),
    ...(enableDnsHostnames !== undefined && { enableDnsHostnames }),
    ...(enableNetworkAddressUsageMetrics !== undefined && { enableNetworkAddressUsageMetrics }),
  });
  if (enableDnsHostnames !== undefined) intake.describe(`host names of ${id}`, one.origin);
};

const readDhcpOptions = (one: Described, intake: Intake): void => {
  const id = one.text("DhcpOptionsId");
  const options = one.parts("DhcpConfigurations").map((option) => ({
    key: option.text("Key"),
    values: option.parts("Values").map((value) => value.text("Value")),
  }));
  intake.put(dhcpOptions, { ...owned(one, id), options, isDefault: false }, one.origin);
};

/** Readers of what concerns a VPC as a whole. */
export const vpcImporters: readonly Importer[] = [
  { key: "DhcpOptions", call: "ec2 describe-dhcp-options", id: "DhcpOptionsId", read: readDhcpOptions },
  { key: "Vpcs", call: "ec2 describe-vpcs", id: "VpcId", read: readVpc },
  {
    key: "VpcAttributes",
    call: "ec2 describe-vpc-attribute",
    id: "VpcId",
    whole: ["EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"],
    read: readAttributes,
  },
];
