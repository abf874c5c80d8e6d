/** Attributes of subnets, changed one at a time. */
import { NotBuilt } from "../../core/fault.ts";
import type { AttributeBooleanValue } from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { fault } from "./faults.ts";
import { subnets } from "./tables/subnet.ts";
import type { Subnet } from "./tables/subnet.ts";

/** Input member → the row's member, for what is true or false. */
const switches = {
  MapPublicIpOnLaunch: "mapPublicIpOnLaunch",
  AssignIpv6AddressOnCreation: "assignIpv6AddressOnCreation",
  EnableDns64: "enableDns64",
  EnableResourceNameDnsARecordOnLaunch: "enableResourceNameDnsARecord",
  EnableResourceNameDnsAAAARecordOnLaunch: "enableResourceNameDnsAaaaRecord",
} as const;

type Switch = keyof typeof switches;

/** Needs an IPv6 block. */
const ofIpv6: readonly Switch[] = [
  "AssignIpv6AddressOnCreation",
  "EnableDns64",
  "EnableResourceNameDnsAAAARecordOnLaunch",
];

/** Needs an IPv4 block. */
const ofIpv4: readonly Switch[] = ["MapPublicIpOnLaunch", "EnableResourceNameDnsARecordOnLaunch"];

const modifySubnetAttribute = change(
  "ModifySubnetAttribute",
  {
    honours: [
      "SubnetId",
      "MapPublicIpOnLaunch",
      "AssignIpv6AddressOnCreation",
      "EnableDns64",
      "EnableResourceNameDnsARecordOnLaunch",
      "EnableResourceNameDnsAAAARecordOnLaunch",
      "PrivateDnsHostnameTypeOnLaunch",
      "MapCustomerOwnedIpOnLaunch",
    ],
    access: { resources: { subnet: "SubnetId" } },
  },
  (input, cx) => {
    const subnet = cx.find(subnets, input.SubnetId);
    const patches: Partial<Subnet>[] = [];
    for (const member of Object.keys(switches) as Switch[]) {
      const value = input[member]?.Value;
      if (value === undefined) continue;
      if (value) checkFamily(subnet, member);
      patches.push({ [switches[member]]: value });
    }
    if (input.PrivateDnsHostnameTypeOnLaunch) {
      if (subnet.ipv6Native && input.PrivateDnsHostnameTypeOnLaunch === "ip-name")
        throw fault("InvalidParameterValue", "Instances of an IPv6 only subnet can only be named by resource.");
      patches.push({ hostnameType: input.PrivateDnsHostnameTypeOnLaunch });
    }
    if (input.MapCustomerOwnedIpOnLaunch?.Value !== undefined) patches.push(leftOff(input.MapCustomerOwnedIpOnLaunch));
    const [patch] = patches;
    if (!patch) throw fault("MissingParameter", "The request must contain one attribute to modify");
    if (patches.length > 1)
      throw fault("InvalidParameterCombination", "Only one attribute may be modified in a request.");
    if (subnet.ipv6Native && patch.assignIpv6AddressOnCreation === false)
      throw fault("InvalidParameterValue", "Interfaces of an IPv6 only subnet always receive an IPv6 address.");
    cx.tx.update(subnets, subnet.id, patch);
  },
);

function checkFamily(subnet: Subnet, member: Switch): void {
  if (ofIpv6.includes(member) && subnet.ipv6Cidrs.length === 0)
    throw fault("InvalidParameterValue", `${member} requires the subnet '${subnet.id}' to have an IPv6 CIDR block.`);
  if (ofIpv4.includes(member) && !subnet.cidr)
    throw fault("InvalidParameterValue", `${member} requires the subnet '${subnet.id}' to have an IPv4 CIDR block.`);
}

/** Customer-owned addresses wait for Outposts: until then there are none. */
function leftOff({ Value }: AttributeBooleanValue): Partial<Subnet> {
  if (Value) throw new NotBuilt("ec2.ModifySubnetAttribute.MapCustomerOwnedIpOnLaunch");
  return {};
}

/** Operations of the attributes of subnets. */
export const subnetAttributeOperations = [modifySubnetAttribute];
