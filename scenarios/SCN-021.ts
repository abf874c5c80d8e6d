/** SCN-021 Shared services over peering: a log shipper in dev reaches the collector, and nobody gets through. */
import assert from "node:assert/strict";
import type { Guest } from "./guest.ts";
import { everythingFrom, instance, tcpFrom } from "./parts.ts";
import { ask, groupIn, noRoute, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { webUserData } from "./web.ts";

const names = (of: string): Step => ({
  call: "ModifyVpcAttribute",
  input: { VpcId: `$${of}`, EnableDnsHostnames: { Value: true } },
});
const option = (on: boolean): Step => ({
  call: "ModifyVpcPeeringConnectionOptions",
  input: {
    VpcPeeringConnectionId: "$dev-shared",
    AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: on },
  },
});
const back = over("shared", "10.21.0.0/16", "dev-shared");
const noWayBack = noRoute("shared", "10.21.0.0/16");

/** By its public address nobody in dev gets there: no internet gateway is on the way. */
async function unreached(from: Guest, name: string): Promise<void> {
  const { status } = await from.run(`curl -sS -m 1.2 http://${name}:5044/`);
  assert.notEqual(status, 0, `${from.name} reaches ${name}`);
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-021",
  title: "Peering to shared services",
  build: [
    ...vpc("dev", "10.21.0.0/16"),
    ...vpc("shared", "10.121.0.0/16"),
    ...vpc("third", "10.221.0.0/16"),
    ...room("dev", "dev-room", "10.21.1.0/24"),
    ...room("shared", "shared-room", "10.121.1.0/24"),
    ...room("third", "third-room", "10.221.1.0/24"),
    ...peer("dev-shared", "dev", "shared"),
    ...peer("shared-third", "shared", "third"),
    over("dev", "10.121.0.0/16", "dev-shared"),
    back,
    over("shared", "10.221.0.0/16", "shared-third"),
    over("third", "10.121.0.0/16", "shared-third"),
    over("dev", "10.221.0.0/16", "dev-shared"),
    over("third", "10.21.0.0/16", "shared-third"),
    ...groupIn("dev", "shippers"),
    ...groupIn("shared", "collectors", tcpFrom("10.21.0.0/16", 5044), tcpFrom("10.221.0.0/16", 5044)),
    ...groupIn("third", "open", everythingFrom("0.0.0.0/0")),
    ...instance("shipper", "dev-room", "shippers"),
    ...instance("collector", "shared-room", "collectors", false, { UserData: webUserData("collector", 5044) }),
    ...instance("stranger", "third-room", "open", false, { UserData: webUserData("stranger", 5044) }),
    ...["dev", "shared"].map(names),
    { call: "CreateInternetGateway", input: {}, keep: { igw: "InternetGateway.InternetGatewayId" } },
    { call: "AttachInternetGateway", input: { InternetGatewayId: "$igw", VpcId: "$shared" } },
    { call: "AllocateAddress", input: { Domain: "vpc" }, keep: { public: "AllocationId" } },
    { call: "AssociateAddress", input: { AllocationId: "$public", NetworkInterfaceId: "$collector-eni" } },
    {
      call: "DescribeInstances",
      input: { InstanceIds: ["$collector"] },
      keep: { "collector-name": "Reservations.0.Instances.0.PublicDnsName" },
    },
  ],
  read: [{ call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 2 }],
  async prove(network) {
    await network.arrives("$shipper", network.name("collector-ip"), "tcp/5044");
    await network.arrives("$stranger", network.name("collector-ip"), "tcp/5044");
    for (const [from, to] of [
      ["$shipper", "stranger-ip"],
      ["$stranger", "shipper-ip"],
    ] as const)
      await network.fails(from, network.name(to), "tcp/5044", "PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
  },
  async disprove(network) {
    await network.without(
      noWayBack,
      () => network.fails("$shipper", network.name("collector-ip"), "tcp/5044", "NO_ROUTE_TO_DESTINATION", "reply"),
      back,
    );
    const twin = { call: "CreateVpc", input: { CidrBlock: "10.21.128.0/17" }, keep: { twin: "Vpc.VpcId" } };
    await network.change(twin);
    await network.change(ask("overlapping", "dev", "twin"));
    const accept = { call: "AcceptVpcPeeringConnection", input: { VpcPeeringConnectionId: "$overlapping" } };
    await network.refused(accept, "InvalidStateTransition");
  },
  async packets(network) {
    const [shipper, collector, stranger] = [network.at("shipper"), network.at("collector"), network.at("stranger")];
    await together(collector.listens(5044), stranger.listens(5044));
    const [there, beyond] = [network.name("collector-ip"), network.name("stranger-ip")];
    await hears(shipper, there, 5044, `collector sees ${network.name("shipper-ip")}`);
    await hears(stranger, there, 5044, `collector sees ${beyond}`);
    await hangs(shipper, beyond, 5044);
    await network.change(option(true));
    await hears(shipper, network.name("collector-name"), 5044, `collector sees ${network.name("shipper-ip")}`);
    await network.without(option(false), () => unreached(shipper, network.name("collector-name")), option(true));
    await network.without(noWayBack, () => hangs(shipper, there, 5044), back);
    await hears(shipper, there, 5044, `collector sees ${network.name("shipper-ip")}`);
  },
};

if (import.meta.main) await runAlone(scenario);
