/**
 * SCN-014 Three-tier subnets: public web, private application behind NAT, isolated database. Nothing is simulated in
 * it but the guests.
 */
import assert from "node:assert/strict";
import {
  defaultRoute,
  elasticIp,
  group,
  instance,
  listed,
  subnet,
  tcpFrom,
  tcpFromGroup,
  vpcWithGateway,
} from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-014",
  title: "Three-tier subnets",
  build: [
    ...vpcWithGateway("three-tier", "10.14.0.0/16"),
    ...subnet("web", "10.14.0.0/24", "eu-west-1a"),
    ...subnet("app", "10.14.10.0/24", "eu-west-1a"),
    ...subnet("data", "10.14.20.0/24", "eu-west-1a"),
    defaultRoute("web", { GatewayId: "$igw" }),
    elasticIp("nat-address"),
    {
      call: "CreateNatGateway",
      input: { SubnetId: "$web", AllocationId: "$nat-address" },
      keep: { nat: "NatGateway.NatGatewayId" },
    },
    { wait: "nat_gateway_available", input: { NatGatewayIds: ["$nat"] } },
    defaultRoute("app", { NatGatewayId: "$nat" }),
    ...group("web-group", tcpFrom("0.0.0.0/0", 443)),
    ...group("app-group", tcpFromGroup("web-group", 8080)),
    ...group("data-group", tcpFromGroup("app-group", 5432)),
    ...instance("web-server", "web", "web-group", true),
    ...instance("app-server", "app", "app-group"),
    ...instance("database", "data", "data-group"),
  ],
  read: [
    listed("DescribeSubnets", "Subnets", 3),
    listed("DescribeRouteTables", "RouteTables", 4),
    listed("DescribeSecurityGroups", "SecurityGroups", 4),
    listed("DescribeNetworkInterfaces", "NetworkInterfaces", 4),
    {
      call: "DescribeInstances",
      input: {
        Filters: [
          { Name: "vpc-id", Values: ["$vpc"] },
          { Name: "instance-state-name", Values: ["running"] },
        ],
      },
      list: "Reservations",
      count: 3,
    },
  ],
  async prove(network) {
    await network.arrives("internet", "$web-server", "tcp/443");
    const out = await network.arrives("$app-server", "internet", "tcp/443");
    assert.equal(out.forward.header.source, network.name("nat-address-ip"));
    await network.arrives("$web-server", "$app-server", "tcp/8080");
    await network.arrives("$app-server", "$database", "tcp/5432");
    for (const inside of ["$app-server", "$database"])
      assert(!(await network.trace("internet", inside, "tcp/443")).arrives, `the internet reaches ${inside}`);
    await network.fails("$database", "internet", "tcp/443", "NO_ROUTE_TO_DESTINATION");
    await network.fails("$web-server", "$database", "tcp/5432", "ENI_SG_RULES_MISMATCH");
  },
};

if (import.meta.main) await runAlone(scenario);
