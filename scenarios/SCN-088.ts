/** SCN-088 An additional block of a VPC: local routes everywhere, and instances in it; none that is a peer's. */
import assert from "node:assert/strict";
import { everythingFrom, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { peer, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const block = (cidr: string): Step => ({
  call: "AssociateVpcCidrBlock",
  input: { VpcId: "$vpc", CidrBlock: cidr },
  keep: {},
});
const anywhere = everythingFrom("0.0.0.0/0");

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-088",
  title: "Additional CIDR block",
  build: [
    ...vpcWithGateway("wide", "10.88.0.0/24"),
    ...subnet("old", "10.88.0.0/25", "eu-west-1a"),
    block("100.64.88.0/24"),
    ...subnet("new", "100.64.88.0/25", "eu-west-1a"),
    ...vpc("neighbour", "100.64.200.0/24"),
    ...peer("pcx", "vpc", "neighbour"),
    ...group("open", anywhere),
    ...instance("first", "old", "open", false, { UserData: webUserData("first", 80) }),
    ...instance("second", "new", "open", false, { UserData: webUserData("second", 80) }),
  ],
  read: [
    listed("DescribeSubnets", "Subnets", 2),
    {
      call: "DescribeRouteTables",
      input: { Filters: [{ Name: "route.destination-cidr-block", Values: ["100.64.88.0/24"] }] },
      list: "RouteTables",
      count: 3,
    },
  ],
  async prove(network) {
    await network.arrives("$first", "$second", "tcp/80");
    await network.arrives("$second", "$first", "tcp/80");
    const wish = { SubnetId: "$old", PrivateIpAddress: "100.64.88.20" };
    await network.refused({ call: "CreateNetworkInterface", input: wish }, "InvalidParameterValue");
    await network.refused(block("10.88.0.128/25"), "InvalidVpc.Range");
    await network.refused(block("100.64.200.128/25"), "InvalidVpc.Range");
    for (const number of [89, 90, 91]) await network.change(block(`100.64.${number}.0/24`));
    await network.refused(block("100.64.92.0/24"), "CidrLimitExceeded");
  },
  async packets(network) {
    const [first, second] = [network.at("first"), network.at("second")];
    await Promise.all([first.listens(80), second.listens(80)]);
    const [old, fresh] = [network.name("first-ip"), network.name("second-ip")];
    assert(fresh.startsWith("100.64.88."), fresh);
    await hears(first, fresh, 80, `second sees ${old}`);
    await hears(second, old, 80, `first sees ${fresh}`);
  },
};

if (import.meta.main) await runAlone(scenario);
