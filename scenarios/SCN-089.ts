/** SCN-089 The source/destination check on an instance that routes between two subnets. */
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
import { forwards, isRouter } from "./router.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { pings, pingsInVain } from "./talk.ts";

/** What iperf3 says of a transfer. */
interface Transfer {
  readonly end: { readonly sum_sent: { readonly bytes: number }; readonly sum_received: { readonly bytes: number } };
}
const bytes = 20_000_000;

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-089",
  title: "Source/destination check on a router instance",
  build: [
    ...vpcWithGateway("router", "10.89.0.0/16"),
    ...subnet("left", "10.89.1.0/24", "eu-west-1a"),
    ...subnet("middle", "10.89.2.0/24", "eu-west-1a"),
    ...subnet("right", "10.89.3.0/24", "eu-west-1a"),
    ...group("open", everythingFrom("10.89.0.0/16")),
    ...instance("one", "left", "open"),
    ...instance("router", "middle", "open", false, { UserData: forwards }),
    ...instance("other", "right", "open"),
    routeToInstance("left", "10.89.3.0/24", "router"),
    routeToInstance("right", "10.89.1.0/24", "router"),
    sourceDestCheck("router", false),
  ],
  read: [listed("DescribeSubnets", "Subnets", 3)],
  async prove(network) {
    await network.arrives("$one", "$other", "icmp");
  },
  async disprove(network) {
    await network.without(
      sourceDestCheck("router", true),
      () => network.fails("$one", "$other", "icmp", "ENI_SOURCE_DEST_CHECK_RESTRICTION"),
      sourceDestCheck("router", false),
    );
  },
  async packets(network) {
    const one = network.at("one");
    const target = network.name("other-ip");
    await isRouter(network.at("router"));
    const through = await network.watch("router-eni", "icmp[icmptype] = icmp-echo");
    await pings(one, target);
    assert.equal((await through.packets()).length, 6, "each request passes the router's link in and out");
    await network.at("other").begins("exec iperf3 -s -1");
    await network.at("other").listens(5201);
    const { end } = JSON.parse(await one.does(`iperf3 -J -c ${target} -n ${bytes}`)) as Transfer;
    assert(end.sum_sent.bytes >= bytes, `${end.sum_sent.bytes} bytes were sent`);
    assert(end.sum_received.bytes > bytes / 2, `${end.sum_received.bytes} bytes came before iperf3 ended`);
    const inVain = async (): Promise<void> => {
      const seen = await network.watch("other-eni", "icmp");
      await pingsInVain(one, target);
      assert.equal((await seen.packets()).length, 0, "something arrives");
    };
    await network.without(sourceDestCheck("router", true), inVain, sourceDestCheck("router", false));
    await network.at("router").does("sysctl -qw net.ipv4.ip_forward=0");
    await inVain();
  },
};

if (import.meta.main) await runAlone(scenario);
