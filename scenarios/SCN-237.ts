/**
 * SCN-237 A transit gateway in place of a mesh: four VPCs reach one another by an attachment each. The VPN connections
 * of the story come with Site-to-Site VPN; they are left out.
 */
import { instance } from "./parts.ts";
import { room } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { spoke } from "./transit.ts";
import { webUserData } from "./web.ts";

const names = ["one", "two", "three", "four"] as const;
const cidr = (n: number): string => `10.${37 + 50 * n}.0.0/16`;
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const));
const noZone = "TGW_ROUTE_AZ_RESTRICTION";

/** The attachment of the first VPC enters the other zone too, or leaves it. */
const modify = (change: "AddSubnetIds" | "RemoveSubnetIds"): Step => ({
  call: "ModifyTransitGatewayVpcAttachment",
  input: { TransitGatewayAttachmentId: "$one-door", [change]: ["$apart-room"] },
});

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-237",
  title: "Transit gateway in place of a VPN mesh",
  build: [
    { call: "CreateTransitGateway", input: {}, keep: { hub: "TransitGateway.TransitGatewayId" } },
    ...names.flatMap((name, n) => spoke(name, cidr(n), "hub")),
    ...room("one", "apart-room", "10.37.2.0/24", false, "eu-west-1b"),
    ...instance("apart-host", "apart-room", "one-open", false, { UserData: webUserData("apart", 80) }),
  ],
  read: [{ call: "DescribeTransitGatewayVpcAttachments", input: {}, list: "TransitGatewayVpcAttachments", count: 4 }],
  async prove(network) {
    for (const [from, to] of pairs) await network.arrives(`$${from}-host`, `$${to}-host`, "tcp/80");
    await network.arrives("$one-host", "$apart-host", "tcp/80");
  },
  async disprove(network) {
    await network.fails("$apart-host", "$two-host", "tcp/80", noZone);
    await network.fails("$two-host", "$apart-host", "tcp/80", noZone, "reply");
    await network.without(
      modify("AddSubnetIds"),
      () => network.arrives("$apart-host", "$two-host", "tcp/80"),
      modify("RemoveSubnetIds"),
    );
    await network.fails("$apart-host", "$two-host", "tcp/80", noZone);
  },
  async packets(network) {
    await Promise.all([...names, "apart"].map((name) => network.at(`${name}-host`).listens(80)));
    const ip = (name: string): string => network.name(`${name}-host-ip`);
    await together(
      ...pairs.map(([from, to]) => hears(network.at(`${from}-host`), ip(to), 80, `${to} sees ${ip(from)}`)),
    );
    await together(
      hangs(network.at("apart-host"), ip("two")),
      hangs(network.at("two-host"), ip("apart")),
      hears(network.at("apart-host"), ip("one"), 80, `one sees ${ip("apart")}`),
    );
    const look = (): Promise<void> => hears(network.at("apart-host"), ip("two"), 80, `two sees ${ip("apart")}`);
    await network.without(modify("AddSubnetIds"), look, modify("RemoveSubnetIds"));
    await network.proven("$one-host", "$four-host", "tcp/80");
    await hangs(network.at("apart-host"), ip("two"));
  },
};

if (import.meta.main) await runAlone(scenario);
