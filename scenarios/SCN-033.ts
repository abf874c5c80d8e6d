/** SCN-033 IPv6 gaming servers: players reach them over IPv6 without translation. */
import assert from "node:assert/strict";
import { defaultRoute6, dualInstance, dualSubnet, dualVpcWithGateway, from6 } from "./ipv6.ts";
import { group, listed } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const player = "3fff::33";
const port = 7777;
/** Answers each datagram with its sender's address. */
const game = `${webUserData("game", port)}
setsid socat UDP6-RECVFROM:${port},fork SYSTEM:'echo game sees $SOCAT_PEERADDR' </dev/null >/dev/null 2>&1 &
`;
const tcpRule = { GroupId: "$game-group", IpPermissions: [from6("tcp", port)] };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-033",
  title: "IPv6 gaming servers",
  build: [
    ...dualVpcWithGateway("games", "10.33.0.0/16"),
    ...dualSubnet("front", "10.33.0.0/24", "eu-west-1a", 0),
    ...dualSubnet("inner", "10.33.1.0/24", "eu-west-1a", 1),
    defaultRoute6("front", { GatewayId: "$igw" }),
    ...group("game-group", from6("tcp", port), from6("udp", port)),
    ...dualInstance("game", "front", "game-group", game),
    ...dualInstance("store", "inner", "game-group", game),
  ],
  read: [listed("DescribeSubnets", "Subnets", 2), listed("DescribeNetworkInterfaces", "NetworkInterfaces", 2)],
  async prove(network) {
    for (const flow of [`tcp/${port}`, `udp/${port}`]) {
      const { forward } = await network.arrives(player, "$game-ip6", flow);
      assert.equal(forward.header.source, player);
    }
    assert(!(await network.trace(player, "$store-ip6", `udp/${port}`)).arrives, "the private /64 is reached");
    await network.without(
      { call: "RevokeSecurityGroupIngress", input: tcpRule },
      () => network.fails(player, "$game-ip6", `tcp/${port}`, "ENI_SG_RULES_MISMATCH"),
      { call: "AuthorizeSecurityGroupIngress", input: tcpRule },
    );
  },
  async packets(network) {
    const [front, inner] = [network.name("game-ip6"), network.name("store-ip6")];
    const home = await network.host("scn-033-home", player);
    await together(...["game", "store"].map((name) => network.at(name).listens(port)));
    const datagram = (to: string): Promise<string> => home.does(`echo hello | socat -t 1 - UDP6:[${to}]:${port}`);
    await network.at("game").until(`ss -Hlnu sport = :${port} | grep -q .`);
    await hears(home, front, port, `game sees ${player}`);
    assert.match((await datagram(front)).replaceAll(/\b0+(?=\w)/g, ""), /^game sees \[?3fff:.*:33\]?$/);
    await hangs(home, inner, port);
    assert.equal(await datagram(inner), "", "the private /64 answers datagrams");
    await network.without({ call: "RevokeSecurityGroupIngress", input: tcpRule }, () => hangs(home, front, port), {
      call: "AuthorizeSecurityGroupIngress",
      input: tcpRule,
    });
    await network.proven(player, "$game-ip6", `udp/${port}`);
  },
};

if (import.meta.main) await runAlone(scenario);
