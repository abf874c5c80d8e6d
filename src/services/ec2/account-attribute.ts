/** Attributes of an account in a Region, as AWS answers them since EC2-Classic is gone. */
import type { ReadContext } from "../../core/context.ts";
import type { AccountAttribute } from "../../models/ec2.d.ts";
import { read } from "./api.ts";
import { findDefaultVpc } from "./default-vpc-lookup.ts";
import { fault } from "./faults.ts";
import { addressesPerRegion } from "./tables/address.ts";
import { groupsPerInterface } from "./tables/security-group.ts";

const attributes: Readonly<Record<string, (cx: ReadContext) => string>> = {
  "supported-platforms": () => "VPC",
  "default-vpc": (cx) => findDefaultVpc(cx)?.id ?? "none",
  /** Kept by AWS for old clients; vCPU quotas count. */
  "max-instances": () => "20",
  "max-elastic-ips": (cx) => String(cx.limit(addressesPerRegion)),
  "vpc-max-elastic-ips": (cx) => String(cx.limit(addressesPerRegion)),
  "vpc-max-security-groups-per-interface": (cx) => String(cx.limit(groupsPerInterface)),
};

const describeAccountAttributes = read(
  "DescribeAccountAttributes",
  { honours: ["AttributeNames"] },
  ({ AttributeNames }, cx) => {
    const names = AttributeNames?.length ? AttributeNames : Object.keys(attributes);
    return { AccountAttributes: names.map((name) => viewAttribute(name, valueOf(cx, name))) };
  },
);

function valueOf(cx: ReadContext, name: string): string {
  if (!Object.hasOwn(attributes, name))
    throw fault("InvalidParameterValue", `Value (${name}) for parameter attributeName is invalid.`);
  return attributes[name]!(cx);
}

function viewAttribute(name: string, value: string): AccountAttribute {
  return { AttributeName: name, AttributeValues: [{ AttributeValue: value }] };
}

/** Operations of account attributes. */
export const accountAttributeOperations = [describeAccountAttributes];
