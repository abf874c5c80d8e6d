/** Attributes of VPCs: DNS support, DNS host names, metrics of address usage. */
import { NotBuilt } from "../../core/fault.ts";
import { change, read } from "./api.ts";
import { fault } from "./faults.ts";
import { vpcs } from "./tables/vpc.ts";
import type { Vpc } from "./tables/vpc.ts";

type Attributes = Pick<Vpc, "enableDnsSupport" | "enableDnsHostnames" | "enableNetworkAddressUsageMetrics">;

/** Input member → the row's member. */
const members = {
  EnableDnsSupport: "enableDnsSupport",
  EnableDnsHostnames: "enableDnsHostnames",
  EnableNetworkAddressUsageMetrics: "enableNetworkAddressUsageMetrics",
} as const;

const describeVpcAttribute = read(
  "DescribeVpcAttribute",
  { honours: ["VpcId", "Attribute"], access: { resources: { vpc: "VpcId" } } },
  ({ VpcId, Attribute }, cx) => {
    const vpc = cx.find(vpcs, VpcId);
    const member = `${Attribute.charAt(0).toUpperCase()}${Attribute.slice(1)}`;
    return { VpcId: vpc.id, [member]: { Value: vpc[Attribute] } };
  },
);

const modifyVpcAttribute = change(
  "ModifyVpcAttribute",
  {
    honours: ["VpcId", "EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"],
    access: { resources: { vpc: "VpcId" } },
  },
  (input, cx) => {
    const vpc = cx.find(vpcs, input.VpcId);
    if (input.EnableNetworkAddressUsageMetrics?.Value)
      throw new NotBuilt("ec2.ModifyVpcAttribute.EnableNetworkAddressUsageMetrics");
    const sent = (Object.keys(members) as (keyof typeof members)[]).flatMap((member): Partial<Attributes>[] => {
      const value = input[member]?.Value;
      return value === undefined ? [] : [{ [members[member]]: value }];
    });
    const [patch] = sent;
    if (!patch) throw fault("MissingParameter", "The request must contain one attribute to modify");
    if (sent.length > 1) throw fault("InvalidParameterCombination", "Only one attribute may be modified in a request.");
    if (patch.enableDnsHostnames && !vpc.enableDnsSupport)
      throw fault("InvalidParameterCombination", "DNS host names can be enabled only where DNS support is enabled.");
    cx.tx.update(vpcs, vpc.id, patch);
  },
);

/** Operations of the attributes of VPCs. */
export const vpcAttributeOperations = [describeVpcAttribute, modifyVpcAttribute];
