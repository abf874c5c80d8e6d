/** SCN-016 A private table with routes to a NAT gateway and to a peer: the longer prefix wins. */
import assert from "node:assert/strict";
import { defaultRoute, everythingFrom, group, instance, listed, natGateway, subnet, vpcWithGateway } from "./parts.ts";
import { groupIn, noRoute, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const anywhere = everythingFrom("0.0.0.0/0");
const toPeer = over("private", "10.1.0.0/16", "pcx");

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-016",
  title: "Custom route table with NAT and peering routes",
  build: [
    ...vpcWithGateway("custom", "10.16.0.0/16"),
    ...subnet("public", "10.16.0.0/24", "eu-west-1a"),
    ...subnet("private", "10.16.1.0/24", "eu-west-1a"),
    defaultRoute("public", { GatewayId: "$igw" }),
    ...natGateway("nat", "public"),
    defaultRoute("private", { NatGatewayId: "$nat" }),
    ...vpc("other", "10.1.0.0/16"),
    ...room("other", "far", "10.1.1.0/24"),
    ...peer("pcx", "vpc", "other"),
    toPeer,
    over("other", "10.16.0.0/16", "pcx"),
    ...group("open", anywhere),
    ...groupIn("other", "far-open", anywhere),
    ...instance("app", "private", "open"),
    ...instance("service", "far", "far-open", false, { UserData: webUserData("service", 80) }),
  ],
  read: [
    listed("DescribeRouteTables", "RouteTables", 3),
    { call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 1 },
  ],
  async prove(network) {
    const near = await network.arrives("$app", "$service", "tcp/80");
    assert(
      near.forward.hops.some(({ resource }) => resource.id === network.name("pcx")),
      "the peering is not on the way",
    );
    assert.equal(near.forward.header.source, network.name("app-ip"));
    const out = await network.arrives("$app", "internet", "tcp/443");
    assert(
      out.forward.hops.some(({ resource }) => resource.id === network.name("nat")),
      "NAT is not on the way",
    );
  },
  async disprove(network) {
    await network.without(
      noRoute("private", "10.1.0.0/16"),
      () =>
        network.fails("$app", network.name("service-ip"), "tcp/80", "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS"),
      toPeer,
    );
  },
  async packets(network) {
    const [app, service] = [network.at("app"), network.at("service")];
    const host = await network.host("scn-016-site", "203.0.113.16");
    await together(service.listens(80), serve(host, 80));
    const there = network.name("service-ip");
    await hears(app, there, 80, `service sees ${network.name("app-ip")}`);
    await hears(app, "203.0.113.16", 80, `scn-016-site sees ${network.name("nat-address-ip")}`);
    await network.proven("$app", "$service", "tcp/80");
    await network.without(noRoute("private", "10.1.0.0/16"), () => hangs(app, there), toPeer);
    await hears(app, there, 80, `service sees ${network.name("app-ip")}`);
  },
};

if (import.meta.main) await runAlone(scenario);
