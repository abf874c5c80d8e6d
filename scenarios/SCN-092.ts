/**
 * SCN-092 A remote /16 split over two VPN instances, a half each. Each instance stands for its tunnel and the half of
 * the site behind it too: it holds the half's addresses.
 */
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
import { hangs, hears, together } from "./talk.ts";
import { web } from "./web.ts";

const halves = { low: "192.168.0.0/17", high: "192.168.128.0/17" } as const;
const servers = { low: "192.168.3.4", high: "192.168.200.4" } as const;
type Half = keyof typeof halves;
/** The instance answers for its half of the site. */
const holds = (half: Half): string => `#!/bin/sh
ip route add local ${halves[half]} dev lo
${web(half, 80)}`;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-092",
  title: "Remote /16 split over two VPN instances",
  build: [
    ...vpcWithGateway("split", "10.92.0.0/16"),
    ...subnet("edge", "10.92.0.0/24", "eu-west-1a"),
    ...subnet("inner", "10.92.1.0/24", "eu-west-1a"),
    ...group("open", everythingFrom("0.0.0.0/0")),
    ...instance("low", "edge", "open", false, { UserData: holds("low") }),
    ...instance("high", "edge", "open", false, { UserData: holds("high") }),
    ...instance("app", "inner", "open"),
    ...(["low", "high"] as const).flatMap((half): Step[] => [
      sourceDestCheck(half, false),
      routeToInstance("inner", halves[half], half),
    ]),
  ],
  read: [listed("DescribeNetworkInterfaces", "NetworkInterfaces", 3)],
  async prove(network) {
    for (const half of ["low", "high"] as const) {
      const { forward } = await network.trace("$app", servers[half], "tcp/80");
      assert(JSON.stringify(forward.hops).includes(network.name(`${half}-eni`)), `${half} is not on its way`);
    }
  },
  async disprove(network) {
    await network.change({ call: "StopInstances", input: { InstanceIds: ["$low"] } });
    await network.fails("$app", servers.low, "tcp/80", "BAD_STATE_ROUTE");
    const { forward } = await network.trace("$app", servers.high, "tcp/80");
    assert(JSON.stringify(forward.hops).includes(network.name("high-eni")), "the other half is cut too");
  },
  async packets(network) {
    const app = network.at("app");
    await together(...["low", "high"].map((name) => network.at(name).listens(80)));
    const page = (half: Half): Promise<void> => hears(app, servers[half], 80, `${half} sees ${network.name("app-ip")}`);
    const watches = await Promise.all([network.watch("low-eni", "tcp"), network.watch("high-eni", "tcp")]);
    await together(page("low"), page("high"));
    const [low, high] = await Promise.all(watches.map((each) => each.packets()));
    const carries = (frames: Buffer[], half: Half): boolean => {
      const bytes = Buffer.from(servers[half].split(".").map(Number));
      return frames.some((frame) => frame.subarray(26, 34).includes(bytes));
    };
    assert(carries(low!, "low") && !carries(low!, "high"), "the first instance carries its half alone");
    assert(carries(high!, "high") && !carries(high!, "low"), "the second instance carries its half alone");
    await network.change({ call: "StopInstances", input: { InstanceIds: ["$low"] } });
    await together(hangs(app, servers.low), page("high"));
  },
};

if (import.meta.main) await runAlone(scenario);
