/** What the demo builds: SCN-014's network, with SCN-038's rules for administration and for a bad address. */
import { scenario as threeTier } from "../SCN-014.ts";
import { aclEntry, tcpFrom } from "../parts.ts";
import type { Step } from "../scenario.ts";

/** The one address that may administer. */
export const administrator = "198.51.100.10";
/** An address that nobody may reach. */
export const badAddress = "192.0.2.66";

/** A customer, and a shop, on the internet. */
export const customer = "203.0.113.80";

/** The calls, in an order in which they could be made one by one. Nothing is waited for: answers come settled. */
export const build: readonly Step[] = [
  ...threeTier.build.filter((step) => "call" in step),
  {
    call: "AuthorizeSecurityGroupIngress",
    input: { GroupId: "$web-group", IpPermissions: [tcpFrom(`${administrator}/32`, 22)] },
  },
  {
    call: "DescribeNetworkAcls",
    input: { Filters: [{ Name: "association.subnet-id", Values: ["$web"] }] },
    keep: { acl: "NetworkAcls.0.NetworkAclId" },
  },
  aclEntry("acl", true, 50, "deny", `${badAddress}/32`),
];
