/** SCN-239 At a transit gateway, spokes reach shared services and not one another: association is not propagation. */
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { associate, hub, hubTable, noHubRoute, noWayTo, propagate, spoke, stopPropagation } from "./transit.ts";

const noWay = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT";

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-239",
  title: "TGW association and propagation",
  build: [
    hub("hub"),
    ...spoke("red", "10.39.0.0/16", "hub"),
    ...spoke("blue", "10.139.0.0/16", "hub"),
    ...spoke("shared", "10.239.0.0/16", "hub"),
    hubTable("spokes", "hub"),
    hubTable("services", "hub"),
    associate("spokes", "red-door"),
    associate("spokes", "blue-door"),
    associate("services", "shared-door"),
    propagate("spokes", "shared-door"),
    propagate("services", "red-door"),
    propagate("services", "blue-door"),
  ],
  read: [
    { call: "DescribeTransitGatewayAttachments", input: {}, list: "TransitGatewayAttachments", count: 3 },
    {
      call: "GetTransitGatewayRouteTableAssociations",
      input: { TransitGatewayRouteTableId: "$spokes" },
      list: "Associations",
      count: 2,
    },
  ],
  async prove(network) {
    for (const spoke of ["red", "blue"]) {
      await network.arrives(`$${spoke}-host`, "$shared-host", "tcp/80");
      await network.arrives("$shared-host", `$${spoke}-host`, "tcp/80");
    }
    await network.fails("$red-host", network.name("blue-host-ip"), "tcp/80", noWay);
    await network.fails("$blue-host", network.name("red-host-ip"), "tcp/80", noWay);
  },
  async disprove(network) {
    await network.refused(associate("services", "red-door"), "Resource.AlreadyAssociated");
    await network.without(
      stopPropagation("services", "red-door"),
      () => network.fails("$red-host", "$shared-host", "tcp/80", noWay, "reply"),
      propagate("services", "red-door"),
    );
    await network.without(
      noWayTo("spokes", "10.239.0.0/16"),
      () => network.fails("$red-host", "$shared-host", "tcp/80", "TGW_RTB_BAD_STATE_ROUTE"),
      noHubRoute("spokes", "10.239.0.0/16"),
    );
  },
  async packets(network) {
    const [red, blue, shared] = [network.at("red-host"), network.at("blue-host"), network.at("shared-host")];
    await together(red.listens(80), blue.listens(80), shared.listens(80));
    const [redIp, blueIp, sharedIp] = ["red", "blue", "shared"].map((name) => network.name(`${name}-host-ip`)) as [
      string,
      string,
      string,
    ];
    await together(
      hears(red, sharedIp, 80, `shared sees ${redIp}`),
      hears(blue, sharedIp, 80, `shared sees ${blueIp}`),
      hears(shared, redIp, 80, `red sees ${sharedIp}`),
      hangs(red, blueIp),
      hangs(blue, redIp),
    );
    await network.proven("$red-host", "$shared-host", "tcp/80");
    const back = propagate("services", "red-door");
    await network.without(stopPropagation("services", "red-door"), () => hangs(red, sharedIp), back);
    await hears(red, sharedIp, 80, `shared sees ${redIp}`);
  },
};

if (import.meta.main) await runAlone(scenario);
