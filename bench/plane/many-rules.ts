/** What packets and connections cost among 10,000 rules and members, against 10 of them. */
import type { IpPermission } from "@aws-sdk/client-ec2";
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { median } from "../load.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud } from "./cloud.ts";
import { Callers, Flood } from "./traffic.ts";
import type { Way } from "./traffic.ts";

const aim = 1.1;
const rounds = 15;
const [few, many] = [10, 10_000];
/** What one interface of this type may hold, and how many of those one instance may have. */
const large = { type: "m5.24xlarge", interfaces: 15, addresses: 50 } as const;
/** AWS lets an interface have this many rules in all, so that 10,000 of a router are ten groups' rules. */
const mostRules = 1_000;
const quotas = [
  `rules-per-security-group=${mostRules}`,
  "security-groups-per-interface=1",
  "running-standard-vcpus=100000",
];

/** Nanoseconds of a UDP packet of 64 bytes in a flow that is known. */
export function smallPackets(): Promise<Figure> {
  return compare("packets-small", "ns", (way) => new Flood(way), 400);
}

/** Microseconds of a new TCP connection: opened, accepted, a byte, a reset. */
export function newConnections(): Promise<Figure> {
  return compare("connections-new", "us", (way) => new Callers(way), 400);
}

interface Load {
  cost(count: number): number;
  close(): void;
}

function compare(name: string, unit: string, begin: (way: Way) => Load, count: number): Promise<Figure> {
  return withCloud(
    quotas.flatMap((quota) => ["--quota", quota]),
    async (cloud) => {
      const ways = [await build(cloud, 1, many), await build(cloud, 2, few)] as const;
      const [ours, theirs] = [begin(ways[0]), begin(ways[1])];
      const costs = { ours: [] as number[], theirs: [] as number[] };
      try {
        for (let round = 0; round < rounds; round++) {
          costs.ours.push(ours.cost(count));
          costs.theirs.push(theirs.cost(count));
        }
      } finally {
        ours.close();
        theirs.close();
      }
      return atMost(name, unit, median(costs.ours.slice(1)), median(costs.theirs.slice(1)), aim);
    },
  );
}

/**
 * A VPC with `count` rules, of which as many as may be are the receiver's, the last of which names the sender's group,
 * and `count` addresses in that group.
 */
async function build(cloud: Cloud, n: number, count: number): Promise<Way> {
  const { vpc, near, far } = await cloud.network(n);
  const [clients, servers] = [await cloud.group(vpc, "clients"), await cloud.group(vpc, "servers")];
  const own = Math.min(count, mostRules);
  await allow(cloud, servers, rulesOf(own - 1));
  const known = [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: clients }] }];
  await cloud.ec2.authorizeSecurityGroupIngress({ GroupId: servers, IpPermissions: known });
  const from = await cloud.launchOne({ SubnetId: near, SecurityGroupIds: [clients] });
  const to = await cloud.launchOne({ SubnetId: far, SecurityGroupIds: [servers] });
  await members(cloud, near, clients, count - 1);
  for (let left = count - own; left > 0; left -= mostRules) {
    const more = await cloud.group(vpc, `more-${left}`);
    await allow(cloud, more, rulesOf(mostRules));
    await cloud.launchOne({ SubnetId: far, SecurityGroupIds: [more] });
  }
  await mustStand(cloud, vpc, n, count);
  return { from: await cloud.space(from.id), to: await cloud.space(to.id), address: to.address };
}

/** Throws when there are fewer rules, or members of a group, in the router than there should be. */
async function mustStand(cloud: Cloud, router: string, n: number, count: number): Promise<void> {
  const text = await cloud.rules(router, "inet");
  const members = new Set(/set tag4_[^}]*/.exec(text)?.[0].match(new RegExp(`\\b10\\.${n}\\.\\d+\\.\\d+`, "g"))).size;
  const rules = text.match(/\b172\.(16|20)\./g)?.length ?? 0;
  if (members < count || rules < count * 0.9)
    throw new Error(`${rules} rules and ${members} members of ${count} stand`);
}

/** Rules of all kinds that do not match: single addresses and blocks, one port and ranges, TCP and UDP. */
function rulesOf(count: number): IpPermission[] {
  return Array.from({ length: count }, (_, n): IpPermission => {
    const CidrIp =
      n % 2 === 0 ? `172.16.${(n >> 8) & 255}.${n & 255}/32` : `172.20.${(n >> 5) & 255}.${(n & 15) * 16}/28`;
    const FromPort = 1_000 + (n >> 1);
    const ToPort = n % 4 < 2 ? FromPort : FromPort + 10;
    return { IpProtocol: n % 8 < 4 ? "tcp" : "udp", FromPort, ToPort, IpRanges: [{ CidrIp }] };
  });
}

async function allow(cloud: Cloud, group: string, rules: readonly IpPermission[]): Promise<void> {
  const most = 250;
  for (let n = 0; n < rules.length; n += most)
    await cloud.ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions: rules.slice(n, n + most) });
}

/** Running instances with so many private addresses in all, that carry a group. */
async function members(cloud: Cloud, subnet: string, group: string, count: number): Promise<void> {
  const most = large.interfaces * large.addresses;
  for (let left = count; left > 0; left -= most) {
    const wanted = Math.min(left, most);
    const interfaces = Array.from({ length: Math.ceil(wanted / large.addresses) }, (_, n) => ({
      DeviceIndex: n,
      SubnetId: subnet,
      Groups: [group],
      SecondaryPrivateIpAddressCount: Math.min(large.addresses, wanted - n * large.addresses) - 1,
    }));
    await cloud.launch({ InstanceType: large.type, NetworkInterfaces: interfaces });
  }
}
