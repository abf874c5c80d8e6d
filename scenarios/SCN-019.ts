/** SCN-019 A NAT gateway for a fintech application: one known address, shared by two zones, and its limits. */
import assert from "node:assert/strict";
import { keepsOpen, mostFlows, opens } from "./crowd.ts";
import { defaultRoute, group, instance, listed, natGateway, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { serve, webLog } from "./web.ts";

const api = "203.0.113.19";
const end = { call: "DeleteNatGateway", input: { NatGatewayId: "$nat" } };

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-019",
  title: "NAT gateway for a fintech app",
  build: [
    ...vpcWithGateway("fintech", "10.19.0.0/16"),
    ...subnet("front", "10.19.0.0/24", "eu-west-1a"),
    ...subnet("inner-a", "10.19.1.0/24", "eu-west-1a"),
    ...subnet("inner-b", "10.19.2.0/24", "eu-west-1b"),
    defaultRoute("front", { GatewayId: "$igw" }),
    ...natGateway("nat", "front"),
    defaultRoute("inner-a", { NatGatewayId: "$nat" }),
    defaultRoute("inner-b", { NatGatewayId: "$nat" }),
    ...group("app-group"),
    ...instance("app-a", "inner-a", "app-group"),
    ...instance("app-b", "inner-b", "app-group"),
  ],
  read: [
    listed("DescribeSubnets", "Subnets", 3),
    { call: "DescribeNatGateways", input: { NatGatewayIds: ["$nat"] }, list: "NatGateways", count: 1 },
  ],
  async prove(network) {
    for (const app of ["$app-a", "$app-b"]) {
      const { forward } = await network.arrives(app, api, "tcp/443");
      assert.equal(forward.header.source, network.name("nat-address-ip"));
    }
    assert(!(await network.trace(api, "$nat-address-ip", "tcp/443")).arrives, "the NAT gateway lets connections in");
  },
  async disprove(network) {
    await network.change(end);
    for (const app of ["$app-a", "$app-b"])
      assert(!(await network.trace(app, api, "tcp/443")).arrives, `${app} has egress without the gateway`);
  },
  async packets(network) {
    const [a, b] = [network.at("app-a"), network.at("app-b")];
    const host = await network.host("scn-019-api", api);
    await together(serve(host, 443), keepsOpen(host, 9000));
    const address = network.name("nat-address-ip");
    const errors = (): Promise<number> =>
      network.counted("fogbank_nat_gateway_error_port_allocation", network.name("nat"));
    const bytesOut = (): Promise<number> =>
      network.counted("fogbank_nat_gateway_bytes_out_to_destination", network.name("nat"));
    const before = await bytesOut();
    await together(
      hears(a, api, 443, `scn-019-api sees ${address}`),
      hears(b, api, 443, `scn-019-api sees ${address}`),
      hangs(host, address, 443),
      network.proven(api, "$nat-address-ip", "tcp/443"),
    );
    assert.deepEqual((await host.does(`sort -u ${webLog}`)).split("\n"), [`${address} /`]);
    assert((await bytesOut()) > before, "BytesOut does not grow");
    const half = mostFlows / 2;
    const opened = await Promise.all([a, b].map((app) => opens(app, api, 9000, half)));
    assert.deepEqual(opened, [
      [half, 0],
      [half, 0],
    ]);
    assert.equal(await errors(), 0);
    await hangs(b, api, 9000);
    assert((await errors()) > 0, "no ErrorPortAllocation is counted");
    await hears(b, api, 443, `scn-019-api sees ${address}`);
    await network.change(end);
    await together(hangs(a, api, 443), hangs(b, api, 443));
  },
};

if (import.meta.main) await runAlone(scenario);
