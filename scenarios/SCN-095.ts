/**
 * SCN-095 Layer-3 encryption between instances: IPsec in transport mode, seen by a traffic mirror. The ends of ESP are
 * programs of the guests (many kernels have no ESP of their own): Scapy's, with AES-GCM (RFC 4303, RFC 4106).
 */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import type { Network } from "./network.ts";
import { everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const block = "10.95.0.0/16";
const [esp, tcp] = [50, 6];
const vxlan = { IpProtocol: "udp", FromPort: 4789, ToPort: 4789, IpRanges: [{ CidrIp: block }] };

const rule = (TrafficDirection: string): Step => ({
  call: "CreateTrafficMirrorFilterRule",
  input: {
    TrafficMirrorFilterId: "$everything",
    TrafficDirection,
    RuleNumber: 100,
    RuleAction: "accept",
    SourceCidrBlock: "0.0.0.0/0",
    DestinationCidrBlock: "0.0.0.0/0",
  },
});

/**
 * What the host sends to its peer goes into the link `ipsec0` and comes out of `ipsec1`, where it becomes ESP; what ESP
 * brings goes the other way.
 */
const program = `
import select, socket, sys
from scapy.layers.inet import IP
from scapy.layers.ipsec import ESP, SecurityAssociation
own, peer, key = sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3])
association = lambda spi: SecurityAssociation(ESP, spi=spi, crypt_algo="AES-GCM", crypt_key=key)
low, high = association(0x9501), association(0x9502)
out, back = (low, high) if own < peer else (high, low)
inside = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0800))
inside.bind(("ipsec1", 0x0800))
outside = socket.socket(socket.AF_INET, socket.SOCK_RAW, ${esp})
sending = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
for line in (outside, sending): line.setsockopt(socket.SOL_SOCKET, 25, b"eth0\\0")
ends = [open("/sys/class/net/ipsec%d/address" % n).read().strip().replace(":", "") for n in (0, 1)]
head = bytes.fromhex(ends[0] + ends[1] + "0800")
while True:
    for line in select.select([inside, outside], [], [])[0]:
        if line is inside:
            frame, where = inside.recvfrom(65535)
            if where[2] != socket.PACKET_OUTGOING:
                sending.sendto(bytes(out.encrypt(IP(frame[14:]))), (peer, 0))
        else:
            packet = IP(outside.recv(65535))
            if packet.src == peer:
                try: inside.send(head + bytes(back.decrypt(packet)))
                except Exception as error: print(error, file=sys.stderr, flush=True)
`;

/** Makes the links, and has packets to the peer go by them: the policy. */
const policy = (own: string, peer: string): string =>
  `ip route add ${peer}/32 dev ipsec0 src ${own} && ip neigh replace ${peer} lladdr $(cat /run/lladdr) dev ipsec0`;

/** Starts an end of the association. */
async function protect(host: Guest, own: string, peer: string, key: string): Promise<void> {
  await host.does(`cat >/run/ipsec.py <<'END'\n${program}END`);
  await host.does(
    "ip link add ipsec0 mtu 1400 type veth peer name ipsec1 mtu 1400; " +
      "ethtool -K ipsec0 tx off tso off gso off >/dev/null; " +
      "cat /sys/class/net/ipsec1/address >/run/lladdr; ip link set ipsec0 up; ip link set ipsec1 up",
  );
  await restart(host, own, peer, key);
  await host.does(policy(own, peer));
}

async function restart(host: Guest, own: string, peer: string, key: string): Promise<void> {
  const runs = "grep -q ':0032 ' /proc/self/net/raw";
  await host.does("[ ! -e /run/ipsec.pid ] || kill $(cat /run/ipsec.pid)");
  await host.until(`! ${runs}`);
  await host.begins(`echo $$ >/run/ipsec.pid; exec python3 /run/ipsec.py ${own} ${peer} ${key} 2>/run/ipsec.log`);
  await host.until(runs);
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-095",
  title: "Layer-3 encryption between instances",
  build: [
    ...vpcWithGateway("encrypted", block),
    ...subnet("room", "10.95.0.0/24", "eu-west-1a"),
    ...group("talkers", everythingFrom(block)),
    ...group("inspectors", vxlan),
    ...instance("client", "room", "talkers"),
    ...instance("server", "room", "talkers", false, { UserData: webUserData("secret-words", 80) }),
    ...instance("inspector", "room", "inspectors"),
    {
      call: "CreateTrafficMirrorTarget",
      input: { NetworkInterfaceId: "$inspector-eni" },
      keep: { inspection: "TrafficMirrorTarget.TrafficMirrorTargetId" },
    },
    {
      call: "CreateTrafficMirrorFilter",
      input: { Description: "everything" },
      keep: { everything: "TrafficMirrorFilter.TrafficMirrorFilterId" },
    },
    rule("ingress"),
    rule("egress"),
    {
      call: "CreateTrafficMirrorSession",
      input: {
        NetworkInterfaceId: "$server-eni",
        TrafficMirrorTargetId: "$inspection",
        TrafficMirrorFilterId: "$everything",
        SessionNumber: 1,
        VirtualNetworkId: 95,
      },
    },
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3)],
  async prove(network) {
    await network.arrives("$client", "$server", String(esp));
    await network.arrives("$client", "$server", "tcp/80");
  },
  packets: encrypts,
};

async function encrypts(network: Network): Promise<void> {
  const [client, server, inspector] = ["client", "server", "inspector"].map((name) => network.at(name));
  const [near, far] = [network.name("client-ip"), network.name("server-ip")];
  const key = "95".repeat(20);
  const page = `secret-words sees ${near}`;
  await inspector!.begins("socat -u udp-recv:4789 /dev/null");
  await together(server!.listens(80), inspector!.until("ss -Hlnu 'sport = :4789' | grep -q ."));
  await together(protect(client!, near, far, key), protect(server!, far, near, key));
  const closed = await mirrored(network, () => hears(client!, far, 80, page));
  assert(closed.length >= 8, `${closed.length} packets were mirrored`);
  assert.deepEqual([...new Set(closed.map(protocolOf))], [esp]);
  assert(!closed.some((packet) => packet.includes("secret-words")), "the mirror can read what is encrypted");
  await restart(client!, near, far, "59".repeat(20));
  await hangs(client!, far);
  await restart(client!, near, far, key);
  await hears(client!, far, 80, page);
  await together(client!.does(`ip route del ${far}/32 dev ipsec0`), server!.does(`ip route del ${near}/32 dev ipsec0`));
  const open = await mirrored(network, () => hears(client!, far, 80, page));
  assert.deepEqual([...new Set(open.map(protocolOf))], [tcp]);
  assert(
    open.some((packet) => packet.includes(page)),
    "the mirror cannot read what is not encrypted",
  );
}

/** Packets of the server that reach the inspector while something is done, out of VXLAN. */
async function mirrored(network: Network, work: () => Promise<unknown>): Promise<Buffer[]> {
  const copies = await network.watch("inspector-eni", "udp port 4789");
  await work();
  return (await copies.packets()).map((frame) => frame.subarray(wrapping));
}

/** Ethernet, IPv4, UDP, VXLAN, and the Ethernet header of the copy. */
const wrapping = 14 + 20 + 8 + 8 + 14;
const protocolOf = (packet: Buffer): number => packet[9]!;

if (import.meta.main) await runAlone(scenario);
