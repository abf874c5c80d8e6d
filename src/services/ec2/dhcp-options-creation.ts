/** The DHCP option set that AWS makes for an account in each Region: its resolver and its internal domain. */
import type { ChangeContext } from "../../core/context.ts";
import { dhcpOptions } from "./tables/vpc.ts";
import type { DhcpOptions } from "./tables/vpc.ts";

/** The set that a new VPC gets; made anew when the account deleted it. */
export function defaultDhcpOptions(cx: ChangeContext): DhcpOptions {
  const { account, region } = cx;
  const [known] = cx.tx.by(dhcpOptions, "default", `${account}/${region}`);
  if (known) return known;
  return cx.tx.insert(dhcpOptions, {
    id: cx.newId("dopt"),
    account,
    region,
    isDefault: true,
    options: [
      { key: "domain-name", values: [internalDomain(region)] },
      { key: "domain-name-servers", values: ["AmazonProvidedDNS"] },
    ],
  });
}

/** The domain of private host names in a Region (DHC-04). */
function internalDomain(region: string): string {
  return region === "us-east-1" ? "ec2.internal" : `${region}.compute.internal`;
}
