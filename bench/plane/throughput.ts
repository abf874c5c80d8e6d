/** TCP between two instances of one VPC, against two plain namespaces with a plain forwarding one between. */
import { setTimeout as sleep } from "node:timers/promises";
import { atLeast } from "../figure.ts";
import type { Figure } from "../figure.ts";
import { median } from "../load.ts";
import { withCloud } from "./cloud.ts";
import type { Cloud, Launched } from "./cloud.ts";
import { withPeer } from "./peer.ts";

const rounds = 5;
const seconds = 2;
const server = ["iperf3", "-s"];

/** What sends and what receives, with a group that lets iperf3's port be reached. */
export interface Ends {
  readonly from: Launched;
  readonly to: Launched;
}

/** Gigabits a second between instances of different subnets, so that ACLs are asked too. */
export function packetThroughput(): Promise<Figure> {
  return withCloud([], async (cloud) => {
    const { vpc, near, far } = await cloud.network(0);
    const group = await cloud.group(vpc, "bench");
    const rule = { IpProtocol: "tcp", FromPort: 5201, ToPort: 5201, UserIdGroupPairs: [{ GroupId: group }] };
    await cloud.ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions: [rule] });
    const from = await cloud.launchOne({ SubnetId: near, SecurityGroupIds: [group] });
    const to = await cloud.launchOne({ SubnetId: far, SecurityGroupIds: [group] });
    return streamBetween(cloud, { from, to }, "packets-throughput", 0.9);
  });
}

/** Gigabits a second of one iperf3 stream, and of one through a plain forwarding namespace or several. */
export function streamBetween(cloud: Cloud, { from, to }: Ends, name: string, aim: number, hops = 1): Promise<Figure> {
  return withPeer(async (peer) => {
    await cloud.guest(to.id).begins(server.join(" "));
    await cloud.guest(to.id).listens(5201);
    peer.begins(peer.to, ...server);
    await sleep(300);
    const rates = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      rates.ours.push(gigabits(await cloud.guest(from.id).does(client(to.address).join(" "))));
      rates.theirs.push(gigabits(peer.does(peer.from, ...client(peer.address))));
    }
    return atLeast(name, "Gbit/s", median(rates.ours), median(rates.theirs), aim);
  }, hops);
}

function client(address: string): string[] {
  return ["iperf3", "-c", address, "-t", String(seconds), "-O", "0.2", "-J"];
}

function gigabits(report: string): number {
  const { end } = JSON.parse(report) as { end: { sum_received: { bits_per_second: number } } };
  return end.sum_received.bits_per_second / 1e9;
}
