/** SCN-034 An egress-only gateway for image pulls: IPv6 out, nothing in. */
import assert from "node:assert/strict";
import { defaultRoute6, dualInstance, dualSubnet, dualVpcWithGateway } from "./ipv6.ts";
import { group, listed } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { gets, hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const registry = "3fff::34";
const everything = { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] };
const route = { RouteTableId: "$inner-routes", DestinationIpv6CidrBlock: "::/0" };
const gateway = { EgressOnlyInternetGatewayId: "$eigw" };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-034",
  title: "Egress-only gateway for image pulls",
  build: [
    ...dualVpcWithGateway("pulls", "10.34.0.0/16"),
    ...dualSubnet("inner", "10.34.0.0/24", "eu-west-1a", 0),
    {
      call: "CreateEgressOnlyInternetGateway",
      input: { VpcId: "$vpc" },
      keep: { eigw: "EgressOnlyInternetGateway.EgressOnlyInternetGatewayId" },
    },
    defaultRoute6("inner", gateway),
    ...group("node-group", everything),
    ...dualInstance("node", "inner", "node-group", webUserData("node", 443)),
  ],
  read: [
    listed("DescribeSubnets", "Subnets", 1),
    {
      call: "DescribeEgressOnlyInternetGateways",
      input: { EgressOnlyInternetGatewayIds: ["$eigw"] },
      list: "EgressOnlyInternetGateways",
      count: 1,
    },
  ],
  async prove(network) {
    const out = await network.arrives("$node-ip6", registry, "tcp/443");
    assert.equal(out.forward.header.source, network.name("node-ip6"));
    assert(!(await network.trace(registry, "$node-ip6", "tcp/443")).arrives, "the registry opens a connection");
    await network.without(
      { call: "DeleteRoute", input: route },
      () => network.fails("$node-ip6", registry, "tcp/443", "NO_ROUTE_TO_DESTINATION"),
      { call: "CreateRoute", input: { ...route, ...gateway } },
    );
  },
  async packets(network) {
    const node = network.at("node");
    const host = await network.host("scn-034-registry", registry);
    await together(serve(host, 443), node.listens(443));
    const address = network.name("node-ip6");
    const works = (): Promise<void> => hears(node, registry, 443, `scn-034-registry sees ${address}`);
    await works();
    const seen = await network.watch("node-eni", `src host ${registry} and not tcp src port 443`);
    await gets(node, registry, 443, "--local-port 40000");
    await together(hangs(host, address, 443), hangs(host, address, 40_000));
    assert.equal((await seen.packets()).length, 0, "the node sees what the registry sends");
    await network.without({ call: "DeleteRoute", input: route }, () => hangs(node, registry, 443), {
      call: "CreateRoute",
      input: { ...route, ...gateway },
    });
    await works();
    await network.proven(registry, "$node-ip6", "tcp/443");
  },
};

if (import.meta.main) await runAlone(scenario);
