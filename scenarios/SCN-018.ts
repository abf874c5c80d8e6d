/** SCN-018 A NAT instance: a guest that forwards and masquerades, with the source/dest check off. */
import assert from "node:assert/strict";
import { defaultRoute, elasticIp, group, instance, listed, subnet, vpcWithGateway } from "./parts.ts";
import { masquerade, masquerades } from "./router.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { serve, webUserData } from "./web.ts";

const checking = (on: boolean) => ({
  call: "ModifyNetworkInterfaceAttribute",
  input: { NetworkInterfaceId: "$nat-server-eni", SourceDestCheck: { Value: on } },
});
const everythingInside = { IpProtocol: "-1", IpRanges: [{ CidrIp: "10.18.0.0/16" }] };
const privateRoute = { RouteTableId: "$inner-routes", DestinationCidrBlock: "0.0.0.0/0" };

const swapToGateway: readonly Step[] = [
  elasticIp("gateway-address"),
  {
    call: "CreateNatGateway",
    input: { SubnetId: "$front", AllocationId: "$gateway-address" },
    keep: { gateway: "NatGateway.NatGatewayId" },
  },
  { call: "ReplaceRoute", input: { ...privateRoute, NatGatewayId: "$gateway" } },
];

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-018",
  title: "NAT instance",
  build: [
    ...vpcWithGateway("nat-instance", "10.18.0.0/16"),
    ...subnet("front", "10.18.0.0/24", "eu-west-1a"),
    ...subnet("inner", "10.18.1.0/24", "eu-west-1a"),
    defaultRoute("front", { GatewayId: "$igw" }),
    ...group("nat-group", everythingInside),
    ...group("inner-group"),
    ...instance("nat-server", "front", "nat-group", false, { UserData: masquerade }),
    checking(false),
    elasticIp("nat-address"),
    {
      call: "AssociateAddress",
      input: { AllocationId: "$nat-address", NetworkInterfaceId: "$nat-server-eni" },
      keep: { "nat-association": "AssociationId" },
    },
    defaultRoute("inner", { NetworkInterfaceId: "$nat-server-eni" }),
    ...instance("private-server", "inner", "inner-group", false, { UserData: webUserData("hidden", 80) }),
  ],
  read: [
    listed("DescribeRouteTables", "RouteTables", 3),
    { call: "DescribeAddresses", input: { AllocationIds: ["$nat-address"] }, list: "Addresses", count: 1 },
  ],
  async prove(network) {
    const out = await network.arrives("$private-server", "internet", "tcp/443");
    assert.equal(out.forward.header.source, network.name("nat-address-ip"));
    const unasked = await network.trace("internet", "$private-server", "tcp/443");
    assert(!unasked.arrives, unasked.sentence);
  },
  async disprove(network) {
    await network.without(
      checking(true),
      () => network.fails("$private-server", "internet", "tcp/443", "ENI_SOURCE_DEST_CHECK_RESTRICTION"),
      checking(false),
    );
    await network.change({ call: "StopInstances", input: { InstanceIds: ["$nat-server"] } });
    await network.fails("$private-server", "internet", "tcp/443", "BAD_STATE_ROUTE");
    for (const step of swapToGateway) await network.change(step);
    const out = await network.arrives("$private-server", "internet", "tcp/443");
    assert.equal(out.forward.header.source, network.name("gateway-address-ip"));
  },
  async packets(network) {
    const [router, guest] = [network.at("nat-server"), network.at("private-server")];
    const shop = await network.host("scn-018-shop", "203.0.113.18");
    await together(serve(shop, 80), masquerades(router), guest.listens(80));
    const works = (): Promise<void> =>
      hears(guest, "203.0.113.18", 80, `scn-018-shop sees ${network.name("nat-address-ip")}`);
    await works();
    await together(hangs(shop, network.name("nat-address-ip")), hangs(shop, network.name("private-server-ip")));
    await network.without(checking(true), () => hangs(guest, "203.0.113.18"), checking(false));
    await works();
    await network.change({ call: "StopInstances", input: { InstanceIds: ["$nat-server"] } });
    await hangs(guest, "203.0.113.18");
    for (const step of swapToGateway) await network.change(step);
    await hears(guest, "203.0.113.18", 80, `scn-018-shop sees ${network.name("gateway-address-ip")}`);
  },
};

if (import.meta.main) await runAlone(scenario);
