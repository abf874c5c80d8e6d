/** A router with 1,000 interfaces, and a copy of its rule set. */
import type { Cloud, Launched, Network } from "./cloud.ts";

/** How many interfaces there are. */
export const interfaces = 1_000;
const large = { type: "m5.24xlarge", interfaces: 15 } as const;

/** Instances with 1,000 interfaces in all, of which two are those of the sender and the receiver. */
export async function crowd(
  cloud: Cloud,
  { near, far }: Omit<Network, "vpc">,
  group: string,
): Promise<[Launched, Launched]> {
  const own = { SecurityGroupIds: [group] };
  const from = await cloud.launchOne({ SubnetId: near, ...own });
  const to = await cloud.launchOne({ SubnetId: far, ...own });
  const others = interfaces - 2;
  for (let left = others; left > 0; left -= large.interfaces) {
    const wish = (DeviceIndex: number) => ({ DeviceIndex, SubnetId: near, Groups: [group] });
    const NetworkInterfaces = Array.from({ length: Math.min(left, large.interfaces) }, (_, n) => wish(n));
    await cloud.begin({ InstanceType: large.type, NetworkInterfaces });
  }
  await cloud.settle();
  return [from, to];
}

/** What nft lists otherwise than it reads it: rules that change a byte by itself. */
const unreadable = /^.*\b(?:ip ttl|ip6 hoplimit) set .*$/gm;

/** The rule set of a router of the crowd, as `standing` has it. Throws when it is not as large as it should be. */
export async function copyOf(cloud: Cloud, router: string): Promise<string> {
  const rules = await standing(cloud, router);
  const ports = new Set(rules.match(/chain in_[\w.-]+/g)).size;
  if (ports < interfaces) throw new Error(`${ports} ports stand in the router instead of ${interfaces}`);
  return rules;
}

/** A router's rule set that stands without its links: chains on links are chains by themselves, and send nowhere. */
export async function standing(cloud: Cloud, router: string): Promise<string> {
  const [inet, netdev] = [await cloud.rules(router, "inet"), await cloud.rules(router, "netdev")];
  const apart = netdev.replaceAll(/^\s+type filter hook .*$/gm, "").replaceAll(/fwd to "[^"]+"/g, 'fwd to "lo"');
  return (inet + apart).replaceAll(unreadable, "");
}
