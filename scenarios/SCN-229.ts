/** SCN-229 Two peers with equal blocks: each subnet reaches the one that its own table leads to. */
import { everythingFrom, instance } from "./parts.ts";
import { groupIn, noRoute, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const block = "10.0.0.0/16";
const anywhere = everythingFrom("0.0.0.0/0");
const at = (ip: string) => ({ PrivateIpAddress: ip });
const twin = (name: string, ip: string) => [
  ...vpc(name, block),
  ...room(name, `${name}-room`, "10.0.1.0/24"),
  ...groupIn(name, `${name}-open`, anywhere),
  ...peer(`hub-${name}`, "hub", name),
  over(name, "172.22.0.0/16", `hub-${name}`),
  ...instance(`${name}-web`, `${name}-room`, `${name}-open`, false, {
    UserData: webUserData(name, 80),
    NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: `$${name}-room`, Groups: [`$${name}-open`], ...at(ip) }],
  }),
];

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-229",
  title: "Peering with overlapping CIDRs",
  build: [
    ...vpc("hub", "172.22.0.0/16"),
    ...room("hub", "one", "172.22.1.0/24", true),
    ...room("hub", "two", "172.22.2.0/24", true),
    ...groupIn("hub", "open", anywhere),
    ...twin("left", "10.0.1.10"),
    ...twin("right", "10.0.1.20"),
    over("one", block, "hub-left"),
    over("two", block, "hub-right"),
    ...instance("first", "one", "open"),
    ...instance("second", "two", "open"),
  ],
  read: [{ call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 2 }],
  async prove(network) {
    await network.arrives("$first", "10.0.1.10", "tcp/80");
    await network.arrives("$second", "10.0.1.20", "tcp/80");
    await network.fails("$first", "10.0.1.20", "tcp/80", "X_ADDRESS_NOT_HELD");
    await network.fails("$second", "10.0.1.10", "tcp/80", "X_ADDRESS_NOT_HELD");
  },
  async disprove(network) {
    await network.without(
      noRoute("one", block),
      () => network.fails("$first", "10.0.1.10", "tcp/80", "NO_ROUTE_TO_DESTINATION"),
      over("one", block, "hub-left"),
    );
  },
  async packets(network) {
    const [first, second] = [network.at("first"), network.at("second")];
    await together(network.at("left-web").listens(80), network.at("right-web").listens(80));
    await hears(first, "10.0.1.10", 80, `left sees ${network.name("first-ip")}`);
    await hears(second, "10.0.1.20", 80, `right sees ${network.name("second-ip")}`);
    await together(hangs(first, "10.0.1.20"), hangs(second, "10.0.1.10"));
    await network.without(noRoute("one", block), () => hangs(first, "10.0.1.10"), over("one", block, "hub-left"));
    await hears(first, "10.0.1.10", 80, `left sees ${network.name("first-ip")}`);
  },
};

if (import.meta.main) await runAlone(scenario);
