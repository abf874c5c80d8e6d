/** SCN-200 NAT port exhaustion: 55,000 flows to one destination, another destination, and a second address. */
import assert from "node:assert/strict";
import { answersDatagrams, asks, mostFlows, sendsFromPorts } from "./crowd.ts";
import type { Network } from "./network.ts";
import { defaultRoute, elasticIp, group, instance, listed, natGateway, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { together } from "./talk.ts";

const [target, other] = ["192.0.2.200", "192.0.2.201"];

const errorsOf = (network: Network): Promise<number> =>
  network.counted("fogbank_nat_gateway_error_port_allocation", network.name("nat"));

/** The scenario. Its flows are datagrams from a port each: a NAT gateway counts them as it counts connections. */
export const scenario: Scenario = {
  id: "SCN-200",
  title: "NAT port exhaustion",
  build: [
    ...vpcWithGateway("exhaustion", "10.200.0.0/16"),
    ...subnet("front", "10.200.0.0/24", "eu-west-1a"),
    ...subnet("inner", "10.200.1.0/24", "eu-west-1a"),
    defaultRoute("front", { GatewayId: "$igw" }),
    ...natGateway("nat", "front"),
    defaultRoute("inner", { NatGatewayId: "$nat" }),
    ...group("app-group"),
    ...instance("first", "inner", "app-group"),
    ...instance("second", "inner", "app-group"),
    elasticIp("more"),
  ],
  read: [listed("DescribeSubnets", "Subnets", 2)],
  async prove(network) {
    for (const host of [target, other]) {
      const { forward } = await network.arrives("$first", host, "udp/53");
      assert.equal(forward.header.source, network.name("nat-address-ip"));
    }
  },
  async longPackets(network) {
    const [first, second] = [network.at("first"), network.at("second")];
    const hosts = await Promise.all([network.host("scn-200-target", target), network.host("scn-200-other", other)]);
    await together(...hosts.map((host) => answersDatagrams(host, 53)));
    const errors = (): Promise<number> => errorsOf(network);
    const [one, more] = [network.name("nat-address-ip"), network.name("more-ip")];
    await sendsFromPorts(first, target, 53, mostFlows);
    assert.equal(await errors(), 0);
    assert.equal(await asks(first, target, 53), "", "flow 55,001 gets through");
    assert.equal(await errors(), 1);
    assert.equal(await asks(first, other, 53), one);
    await network.change({
      call: "AssociateNatGatewayAddress",
      input: { NatGatewayId: "$nat", AllocationIds: ["$more"] },
    });
    assert.equal(await asks(second, target, 53), more);
    await sendsFromPorts(second, target, 53, mostFlows - 1);
    assert.equal(await errors(), 1);
    assert.equal(await asks(second, target, 53, 1501), "", "flow 110,001 gets through");
    assert.equal(await errors(), 2);
  },
};

if (import.meta.main) await runAlone(scenario);
