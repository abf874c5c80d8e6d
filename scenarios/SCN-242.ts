/** SCN-242 A handshake of TCP in a capture, the guest's connection entry, and a stray ACK at a stateful filter. */
import assert from "node:assert/strict";
import { group, instance, listed, subnet, tcpFrom, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { gets } from "./talk.ts";
import { webUserData } from "./web.ts";

/** What a handshake is made of. */
interface Segment {
  readonly flags: string;
  readonly sequence: number;
  readonly acknowledged: number;
}
const flags = [
  [0x02, "SYN"],
  [0x10, "ACK"],
  [0x01, "FIN"],
  [0x04, "RST"],
] as const;

/** A segment of TCP over IPv4 without options of IP, in an Ethernet frame. */
function segmentOf(frame: Buffer): Segment {
  const tcp = frame.subarray(34);
  const set = flags.filter(([bit]) => (tcp[13]! & bit) !== 0).map(([, name]) => name);
  return { flags: set.join("-"), sequence: tcp.readUInt32BE(4), acknowledged: tcp.readUInt32BE(8) };
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-242",
  title: "TCP handshake and stateful tracking",
  build: [
    ...vpcWithGateway("handshake", "10.242.0.0/16"),
    ...subnet("flat", "10.242.0.0/24", "eu-west-1a"),
    ...group("client-group"),
    ...group("web-group", tcpFrom("10.242.0.0/24", 80)),
    ...instance("client", "flat", "client-group"),
    ...instance("web-server", "flat", "web-group", false, { UserData: webUserData("web", 80) }),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2)],
  async prove(network) {
    await network.arrives("$client", "$web-server", "tcp/80");
    await network.fails("$web-server", "$client", "tcp/40000", "SG_HAS_NO_RULES");
  },
  async packets(network) {
    const [client, web] = [network.at("client"), network.at("web-server")];
    await web.listens(80);
    await web.does("iptables -A INPUT -m conntrack --ctstate NEW,ESTABLISHED -j ACCEPT");
    const seen = await network.watch("client-eni", "tcp port 80");
    await gets(client, network.name("web-server-ip"), 80, "--local-port 40000");
    const [syn, synAck, ack] = (await seen.packets()).map(segmentOf);
    assert.deepEqual([syn!.flags, synAck!.flags, ack!.flags], ["SYN", "SYN-ACK", "ACK"]);
    const after = (sequence: number): number => (sequence + 1) % 2 ** 32;
    assert.equal(synAck!.acknowledged, after(syn!.sequence));
    assert.equal(ack!.sequence, after(syn!.sequence));
    assert.equal(ack!.acknowledged, after(synAck!.sequence));
    const entry = await web.does("conntrack -L -p tcp --dport 80 --sport 40000 2>/dev/null");
    assert(entry.includes(`src=${network.name("client-ip")} dst=${network.name("web-server-ip")}`), entry);
    const stray = await network.watch("client-eni", "tcp");
    await web.run(`timeout 2 hping3 -A -c 3 -i u50000 -s 80 -k -p 41000 ${network.name("client-ip")}`);
    assert.equal((await stray.packets()).length, 0, "a stray ACK comes in");
  },
};

if (import.meta.main) await runAlone(scenario);
