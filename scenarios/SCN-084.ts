/** SCN-084 Synthetic ARP by the mapping service: nobody hears a request, and nobody can lie. */
import assert from "node:assert/strict";
import { group, instance, listed, everythingFrom, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { pings } from "./talk.ts";

/** Says to everybody, four times, that an address is at a MAC: as a request and as an answer. */
const lie = (address: string): string => `python3 - <<'END'
import socket
link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
link.bind(("eth0", 0))
mac = link.getsockname()[4]
ip = socket.inet_aton("${address}")
all = b"\\xff" * 6
head = all + mac + b"\\x08\\x06" + b"\\0\\1\\x08\\0\\6\\4\\0"
for kind in (1, 2, 1, 2): link.send(head + bytes([kind]) + mac + ip + all + ip)
END`;
const macOf = "cat /sys/class/net/eth0/address";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-084",
  title: "Synthetic ARP by the mapping service",
  build: [
    ...vpcWithGateway("arp", "10.84.0.0/16"),
    ...subnet("flat", "10.84.0.0/24", "eu-west-1a"),
    ...group("open", everythingFrom("10.84.0.0/16")),
    ...instance("a", "flat", "open"),
    ...instance("b", "flat", "open"),
    ...instance("c", "flat", "open"),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3)],
  async prove(network) {
    await network.arrives("$a", "$b", "icmp");
    await network.arrives("$b", "$c", "icmp");
  },
  async packets(network) {
    const [a, b, c] = [network.at("a"), network.at("b"), network.at("c")];
    const [macOfB, macOfC] = await Promise.all([b.does(macOf), c.does(macOf)]);
    const requests = await network.watch("b-eni", `arp and not ether src ${macOfB}`);
    const answer = await a.does(`arping -c 2 -w 2 -I eth0 ${network.name("b-ip")}`);
    assert(answer.toLowerCase().includes(macOfB), answer);
    const nobody = await a.run("arping -c 2 -w 1 -I eth0 10.84.0.250");
    assert.equal(nobody.status, 1, nobody.out);
    await a.does(lie(network.name("c-ip")));
    const heard = (await requests.packets()).filter((frame) => frame.readUInt16BE(20) === 1);
    assert.equal(heard.length, 0, "b hears requests");
    const seen = await network.watch("a-eni", `icmp and host ${network.name("c-ip")}`);
    await pings(b, network.name("c-ip"));
    assert((await b.does(`ip neigh show ${network.name("c-ip")}`)).includes(macOfC), "b believes the lie");
    assert.equal((await seen.packets()).length, 0, "packets for c come to a");
  },
};

if (import.meta.main) await runAlone(scenario);
