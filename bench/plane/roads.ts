/** Roads between VPCs: how soon a rule holds among 50 of them, and how much a transit gateway or a peering carries. */
import { atMost } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { ec2Shot, median, Connection } from "../load.ts";
import { BareTable } from "./bare-table.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud } from "./cloud.ts";
import { standing } from "./crowd.ts";
import { Knock } from "./knock.ts";
import { everybody, joinByPeering, joinByTransit, members, wayBetween } from "./mesh.ts";
import type { Member } from "./mesh.ts";
import { streamBetween } from "./throughput.ts";

const networks = 50;
const rounds = 40;
const firstPort = 20_000;
/** What a call may take on top of two transactions, in milliseconds. */
const allowanceMs = 2;
const quotas = ["--quota", "vpcs=100", "--quota", "running-standard-vcpus=1000"];

/**
 * Milliseconds from AuthorizeSecurityGroupIngress to the first packet from another VPC, beside one `nft` that adds a
 * rule to a copy of the receiver's table; and beside the same by the library alone, with what a call may take.
 */
export function meshChange(): Promise<readonly Figure[]> {
  return withCloud(quotas, async (cloud) => {
    const joined = await members(cloud, networks);
    await joinByTransit(cloud, joined);
    const to = joined.at(-1)!;
    const table = new BareTable(await standing(cloud, to.vpc));
    const knock = new Knock(await wayBetween(cloud, joined[0]!, to));
    const connection = await Connection.open(cloud.server.port);
    const call = (action: string, port: number): Promise<string> =>
      connection.send(ec2Shot(cloud.server.port, changeOf(action, to.group, port)).bytes);
    const times = { ours: [] as number[], program: [] as number[], library: [] as number[] };
    try {
      for (let port = firstPort; port < firstPort + rounds; port++) {
        times.ours.push(await knock.until(port, () => call("Authorize", port)));
        await call("Revoke", port);
        await cloud.settle();
        times.program.push(table.addRuleByProgram(port));
        times.library.push(table.addRule(port));
      }
    } finally {
      connection.close();
      await knock.close();
      table.close();
    }
    const ours = median(times.ours);
    return [
      atMost("roads-mesh-change", "ms", ours, median(times.program), 3),
      atMost("roads-mesh-change-library", "ms", ours, 2 * median(times.library) + allowanceMs, 1),
    ];
  });
}

/** Gigabits a second of a TCP stream between two VPCs, over a transit gateway and over a peering. */
export async function roadThroughput(): Promise<readonly Figure[]> {
  const by = (name: string, join: (cloud: Cloud, ends: readonly [Member, Member]) => Promise<void>) =>
    withCloud(quotas, async (cloud) => {
      const [one, other] = await members(cloud, 2);
      await join(cloud, [one!, other!]);
      const rule = { IpProtocol: "tcp", FromPort: 5201, ToPort: 5201, IpRanges: [{ CidrIp: everybody }] };
      await cloud.ec2.authorizeSecurityGroupIngress({ GroupId: other!.group, IpPermissions: [rule] });
      await cloud.settle();
      return streamBetween(cloud, { from: one!.host, to: other!.host }, name, 0.85, 2);
    });
  return [await by("roads-throughput", joinByTransit), await by("roads-throughput-peering", joinByPeering)];
}

/** A rule about a UDP port, as a form of a query. */
function changeOf(action: string, group: string, port: number): string {
  const CidrIp = encodeURIComponent(everybody);
  const rule = { IpProtocol: "udp", FromPort: port, ToPort: port, "IpRanges.1.CidrIp": CidrIp };
  const members = Object.entries(rule).map(([name, value]) => `IpPermissions.1.${name}=${value}`);
  return [`Action=${action}SecurityGroupIngress`, `GroupId=${group}`, ...members].join("&");
}
