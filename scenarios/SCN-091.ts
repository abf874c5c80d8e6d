/**
 * SCN-091 VPN instances with scripted failover: a watcher calls ReplaceRoute when the active one dies. Each instance
 * stands for its tunnel and the site behind it too: it holds the site's addresses.
 */
import { setTimeout as pause } from "node:timers/promises";
import assert from "node:assert/strict";
import {
  everythingFrom,
  group,
  instance,
  listed,
  routeToInstance,
  sourceDestCheck,
  subnet,
  vpcWithGateway,
} from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { gets, hangs, hears, together } from "./talk.ts";
import { web } from "./web.ts";

const site = "192.168.91.0/24";
const server = "192.168.91.10";
/** The instance answers for the whole site. */
const holdsSite = (name: string): string => `#!/bin/sh
ip route add local ${site} dev lo
${web(name, 80)}`;
const reroute = (name: string): Step => ({
  call: "ReplaceRoute",
  input: { RouteTableId: "$inner-routes", DestinationCidrBlock: site, NetworkInterfaceId: `$${name}-eni` },
});
const stop = (name: string): Step => ({ call: "StopInstances", input: { InstanceIds: [`$${name}`] } });

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-091",
  title: "VPN instances with scripted failover",
  build: [
    ...vpcWithGateway("failover", "10.91.0.0/16"),
    ...subnet("edge", "10.91.0.0/24", "eu-west-1a"),
    ...subnet("inner", "10.91.1.0/24", "eu-west-1a"),
    ...group("open", everythingFrom("0.0.0.0/0")),
    ...instance("active", "edge", "open", false, { UserData: holdsSite("active") }),
    ...instance("standby", "edge", "open", false, { UserData: holdsSite("standby") }),
    ...instance("app", "inner", "open"),
    sourceDestCheck("active", false),
    sourceDestCheck("standby", false),
    routeToInstance("inner", site, "active"),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3)],
  async prove(network) {
    const way = await network.trace("$app", server, "tcp/80");
    assert(JSON.stringify(way.forward.hops).includes(network.name("active-eni")), "the active one is not on the way");
    await network.change(stop("active"));
    await network.fails("$app", server, "tcp/80", "BAD_STATE_ROUTE");
    await network.change(reroute("standby"));
    const other = await network.trace("$app", server, "tcp/80");
    assert(JSON.stringify(other.forward.hops).includes(network.name("standby-eni")), "the route has not moved");
  },
  async packets(network) {
    const [active, standby, app] = [network.at("active"), network.at("standby"), network.at("app")];
    await together(active.listens(80), standby.listens(80));
    await hears(app, server, 80, `active sees ${network.name("app-ip")}`);
    await network.change(stop("active"));
    await hangs(app, server);
    await hangs(app, server);
    const stopped = performance.now();
    const watcher = (async () => {
      while ((await app.run(`ping -c 1 -W 1 ${network.name("active-ip")}`)).status === 0) await pause(200);
      await network.change(reroute("standby"));
    })();
    while ((await gets(app, server, 80, "-m 1").catch(() => "")) !== `standby sees ${network.name("app-ip")}`)
      assert(performance.now() - stopped < 10_000, "the prefix does not move");
    await watcher;
  },
};

if (import.meta.main) await runAlone(scenario);
