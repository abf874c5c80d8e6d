/** SCN-199 A NAT gateway for each zone: what fails in one leaves the other's egress. */
import assert from "node:assert/strict";
import { defaultRoute, group, instance, listed, natGateway, subnet, vpcWithGateway } from "./parts.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { serve } from "./web.ts";

const target = "192.0.2.199";
const end = (name: string): Step => ({ call: "DeleteNatGateway", input: { NatGatewayId: `$${name}` } });
/** Zone a goes by zone b's gateway: from now on they share one. */
const share: Step = {
  call: "ReplaceRoute",
  input: { RouteTableId: "$inner-a-routes", DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "$nat-b" },
};

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-199",
  title: "NAT gateway per AZ",
  build: [
    ...vpcWithGateway("zones", "10.199.0.0/16"),
    ...(["a", "b"] as const).flatMap((zone, index) => [
      ...subnet(`front-${zone}`, `10.199.${index}.0/24`, `eu-west-1${zone}`),
      ...subnet(`inner-${zone}`, `10.199.${index + 10}.0/24`, `eu-west-1${zone}`),
      defaultRoute(`front-${zone}`, { GatewayId: "$igw" }),
      ...natGateway(`nat-${zone}`, `front-${zone}`),
      defaultRoute(`inner-${zone}`, { NatGatewayId: `$nat-${zone}` }),
    ]),
    ...group("app-group"),
    ...instance("app-a", "inner-a", "app-group"),
    ...instance("app-b", "inner-b", "app-group"),
  ],
  read: [listed("DescribeSubnets", "Subnets", 4), listed("DescribeRouteTables", "RouteTables", 5)],
  async prove(network) {
    for (const zone of ["a", "b"]) {
      const { forward } = await network.arrives(`$app-${zone}`, target, "tcp/80");
      assert.equal(forward.header.source, network.name(`nat-${zone}-address-ip`));
    }
  },
  async disprove(network) {
    await network.change(end("nat-a"));
    assert(!(await network.trace("$app-a", target, "tcp/80")).arrives, "zone a has egress");
    await network.arrives("$app-b", target, "tcp/80");
    await network.change(share);
    await network.arrives("$app-a", target, "tcp/80");
    await network.change(end("nat-b"));
    for (const app of ["$app-a", "$app-b"])
      assert(!(await network.trace(app, target, "tcp/80")).arrives, `${app} has egress`);
  },
  async packets(network) {
    const host = await network.host("scn-199-target", target);
    await serve(host, 80);
    const works = (zone: string, gateway = zone): Promise<void> =>
      hears(network.at(`app-${zone}`), target, 80, `scn-199-target sees ${network.name(`nat-${gateway}-address-ip`)}`);
    const isCut = (zone: string): Promise<void> => hangs(network.at(`app-${zone}`), target);
    await together(works("a"), works("b"));
    await network.change(end("nat-a"));
    await together(isCut("a"), works("b"));
    await network.change(share);
    await together(works("a", "b"), works("b"));
    await network.change(end("nat-b"));
    await together(isCut("a"), isCut("b"));
  },
};

if (import.meta.main) await runAlone(scenario);
