/** SCN-014 Three-tier subnets: public web, private application behind NAT, isolated database. */
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
import { hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

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
    ...instance("web-server", "web", "web-group", true, { UserData: webUserData("web", 443) }),
    ...instance("app-server", "app", "app-group", false, { UserData: webUserData("app", 8080) }),
    ...instance("database", "data", "data-group", false, { UserData: webUserData("database", 5432) }),
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
  async packets(network) {
    const [web, app, database] = [network.at("web-server"), network.at("app-server"), network.at("database")];
    const shop = await network.host("scn-014-shop", "203.0.113.14");
    await together(serve(shop, 80), web.listens(443), app.listens(8080), database.listens(5432));
    await hears(shop, network.name("web-server-public"), 443, "web sees 203.0.113.14");
    await hears(app, "203.0.113.14", 80, `scn-014-shop sees ${network.name("nat-address-ip")}`);
    await hears(web, network.name("app-server-ip"), 8080, `app sees ${network.name("web-server-ip")}`);
    await hears(app, network.name("database-ip"), 5432, `database sees ${network.name("app-server-ip")}`);
    await together(
      hangs(shop, network.name("nat-address-ip"), 8080),
      hangs(shop, network.name("app-server-ip"), 8080),
      hangs(shop, network.name("database-ip"), 5432),
      hangs(database, "203.0.113.14", 80),
      hangs(web, network.name("database-ip"), 5432),
    );
    await together(
      network.proven("203.0.113.14", "$web-server", "tcp/443"),
      network.proven("$web-server", "$database", "tcp/5432"),
    );
  },
};

if (import.meta.main) await runAlone(scenario);
