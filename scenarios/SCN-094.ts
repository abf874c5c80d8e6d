/**
 * SCN-094 Multicast through a GRE overlay, which the VPC does not carry by itself. The overlay's ends are programs of
 * the guests (many kernels have no GRE of their own), their packets are GRE.
 */
import assert from "node:assert/strict";
import { group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";

const stream = "239.94.0.1";
const port = 5094;
const greProtocol = 47;
const count = 20;

/** Sends the stream: as it is, or each packet inside GRE to each receiver. */
const send = (...receivers: readonly string[]): string => `python3 - ${receivers.join(" ")} <<'END'
import socket, struct, sys
receivers = sys.argv[1:]
plain = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
overlay = socket.socket(socket.AF_INET, socket.SOCK_RAW, ${greProtocol})
for number in range(${count}):
    data = b"frame %d" % number
    if not receivers: plain.sendto(data, ("${stream}", ${port}))
    datagram = struct.pack("!HHHH", ${port}, ${port}, 8 + len(data), 0) + data
    head = struct.pack("!BBHHHBBH4s4s", 69, 0, 20 + len(datagram), 0, 0, 8, 17, 0,
        socket.inet_aton("10.255.94.1"), socket.inet_aton("${stream}"))
    for receiver in receivers: overlay.sendto(b"\\0\\0\\x08\\0" + head + datagram, (receiver, 0))
END`;

/** Takes multicast packets out of GRE and writes down what the stream says. */
const receive = `cat >/run/receive.py <<'END'
import socket
overlay = socket.socket(socket.AF_INET, socket.SOCK_RAW, ${greProtocol})
heard = open("/run/heard", "w")
while True:
    inner = overlay.recv(2000)[24:]
    if inner[16:20] == socket.inet_aton("${stream}"): print(inner[28:].decode(), file=heard, flush=True)
END
setsid python3 /run/receive.py </dev/null >/dev/null 2>&1 &
`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-094",
  title: "Multicast through a GRE overlay",
  build: [
    ...vpcWithGateway("multicast", "10.94.0.0/16"),
    ...subnet("flat", "10.94.0.0/24", "eu-west-1a"),
    ...group("mesh"),
    {
      call: "AuthorizeSecurityGroupIngress",
      input: {
        GroupId: "$mesh",
        IpPermissions: [
          { IpProtocol: String(greProtocol), UserIdGroupPairs: [{ GroupId: "$mesh" }] },
          { IpProtocol: "udp", FromPort: port, ToPort: port, IpRanges: [{ CidrIp: "0.0.0.0/0" }] },
        ],
      },
    },
    ...instance("sender", "flat", "mesh"),
    ...instance("one", "flat", "mesh"),
    ...instance("two", "flat", "mesh"),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3)],
  async prove(network) {
    await network.arrives("$sender", "$one", `udp/${port}`);
    assert(!(await network.trace("$sender", stream, `udp/${port}`)).arrives, "the VPC carries multicast");
  },
  async packets(network) {
    const sender = network.at("sender");
    const receivers = ["one", "two"];
    for (const name of receivers) {
      await network.at(name).does(receive);
      await network.at(name).until("[ -e /run/heard ]");
    }
    const watches = await Promise.all(receivers.map((name) => network.watch(`${name}-eni`, `dst host ${stream}`)));
    await sender.does(send());
    for (const each of watches) assert.equal((await each.packets()).length, 0, "the VPC carries multicast");
    await sender.does(send(...receivers.map((name) => network.name(`${name}-ip`))));
    for (const name of receivers) await network.at(name).until(`[ "$(wc -l </run/heard)" = ${count} ]`);
  },
};

if (import.meta.main) await runAlone(scenario);
