/**
 * SCN-156 A transit VPC: routers of a hub and of two spokes have tunnels across their peerings, over which the spokes
 * meet. The tunnels are VXLAN, which every guest's kernel has; what the story shows does not depend on their kind.
 */
import assert from "node:assert/strict";
import { everythingFrom, instance, routeToInstance, sourceDestCheck } from "./parts.ts";
import { groupIn, over, peer, room, vpc } from "./peering.ts";
import type { Network } from "./network.ts";
import { forwards, isRouter } from "./router.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step, Wait } from "./scenario.ts";
import { pings, pingsInVain } from "./talk.ts";

const all = "10.0.0.0/8";
const spokes = { red: { own: "10.56.0.0/16", other: "blue" }, blue: { own: "10.156.0.0/16", other: "red" } } as const;
type Spoke = keyof typeof spokes;
const names = Object.keys(spokes) as Spoke[];
const tunnelPort = 4789;
/** What one tunnel of a VPN gateway carries at most, bits a second. */
const vpnTunnel = 1.25e9;

/** A VPC with a router that forwards, in a subnet of its own. */
function withRouter(name: string, cidr: string): (Step | Wait)[] {
  return [
    ...vpc(name, cidr),
    ...room(name, `${name}-edge`, cidr.replace("0.0/16", "1.0/24")),
    ...groupIn(name, `${name}-open`, everythingFrom(all)),
    ...instance(`${name}-router`, `${name}-edge`, `${name}-open`, false, { UserData: forwards }),
    sourceDestCheck(`${name}-router`, false),
  ];
}

/** A spoke: its host sends to the other spoke by its router. */
function spoke(name: Spoke): (Step | Wait)[] {
  const { own, other } = spokes[name];
  return [
    ...withRouter(name, own),
    ...room(name, `${name}-hosts`, own.replace("0.0/16", "2.0/24"), true),
    ...instance(`${name}-host`, `${name}-hosts`, `${name}-open`),
    routeToInstance(`${name}-hosts`, spokes[other].own, `${name}-router`),
    ...peer(`hub-${name}`, "hub", name),
    over("hub", own, `hub-${name}`),
    over(name, "10.255.0.0/16", `hub-${name}`),
  ];
}

/** One end of a tunnel, with the ranges that lie behind it. */
async function tunnel(network: Network, at: string, to: string, number: number, end: 1 | 2, beyond: string) {
  const [local, remote] = [network.name(`${at}-router-ip`), network.name(`${to}-router-ip`)];
  const name = `to-${to}`;
  await network
    .at(`${at}-router`)
    .does(
      `ip link add ${name} type vxlan id ${number} local ${local} remote ${remote} dstport ${tunnelPort} dev eth0 && ` +
        `ip route add ${remote} via ${local.replace(/\d+$/, "1")} dev eth0 onlink && ` +
        `ip addr add 192.168.${number}.${end}/30 dev ${name} && ip link set ${name} up && ` +
        `ip route add ${beyond} via 192.168.${number}.${3 - end}`,
    );
}

async function tunnels(network: Network): Promise<void> {
  await Promise.all(["hub", ...names].map((name) => isRouter(network.at(`${name}-router`))));
  for (const [number, name] of names.entries()) {
    await tunnel(network, name, "hub", number, 1, spokes[spokes[name].other].own);
    await tunnel(network, "hub", name, number, 2, spokes[name].own);
  }
}

/** Bits a second from one host to the other. */
async function speed(network: Network): Promise<number> {
  const [from, to] = [network.at("red-host"), network.at("blue-host")];
  await to.begins("exec iperf3 -s -1");
  await to.listens(5201);
  const said = await from.does(`iperf3 -J -M 8800 -t 2 -c ${network.name("blue-host-ip")}`);
  return (JSON.parse(said) as { end: { sum_received: { bits_per_second: number } } }).end.sum_received.bits_per_second;
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-156",
  title: "Transit VPC: tunnels between EC2 over peering",
  build: [...withRouter("hub", "10.255.0.0/16"), ...names.flatMap(spoke)],
  read: [{ call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 2 }],
  async prove(network) {
    for (const name of names) {
      await network.arrives(`$${name}-router`, "$hub-router", `udp/${tunnelPort}`);
      await network.arrives("$hub-router", `$${name}-router`, `udp/${tunnelPort}`);
    }
    const direct = await network.trace("$red-router", "$blue-router", `udp/${tunnelPort}`);
    assert(!direct.arrives, "a peering leads to a third network");
  },
  async disprove(network) {
    await network.change({ call: "DeleteVpcPeeringConnection", input: { VpcPeeringConnectionId: "$hub-blue" } });
    const lost = await network.trace("$hub-router", "$blue-router", `udp/${tunnelPort}`);
    assert(!lost.arrives, "a peering that is gone leads on");
  },
  async packets(network) {
    const [red, blue] = [network.at("red-host"), network.at("blue-host")];
    const blueIp = network.name("blue-host-ip");
    await pingsInVain(red, blueIp);
    await tunnels(network);
    await pings(red, blueIp);
    await pings(blue, network.name("red-host-ip"));
    const bits = await speed(network);
    assert(bits > vpnTunnel, `the way between the spokes carries ${Math.round(bits / 1e6)} Mb/s`);
    await network.change({ call: "DeleteVpcPeeringConnection", input: { VpcPeeringConnectionId: "$hub-blue" } });
    await pingsInVain(red, blueIp);
    await pings(network.at("red-router"), network.name("hub-router-ip"));
  },
};

if (import.meta.main) await runAlone(scenario);
