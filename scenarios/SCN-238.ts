/** SCN-238 Transit gateways of two Regions: routes over their peering are static, and names give public addresses. */
import assert from "node:assert/strict";
import { everythingFrom, instance, publicAddress } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import type { Network } from "./network.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step, Wait } from "./scenario.ts";
import { hangs, hears, together } from "./talk.ts";
import { associate, attach, hub, hubRoute, hubTable, noHubRoute, propagate, toHub } from "./transit.ts";
import { webUserData } from "./web.ts";

const abroad = { region: "us-east-1" };
const nearRange = "10.38.0.0/16";
const farRange = "10.138.0.0/16";
const noWay = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT";

function side(name: string, cidr: string, zone: string, beyond: string): (Step | Wait)[] {
  const first = cidr.replace("0.0/16", "1.0/24");
  const [network, subnetOf] = [vpc(name, cidr), room(name, `${name}-room`, first)];
  const inZone = (step: Step | Wait): Step | Wait =>
    "call" in step && step.call === "CreateSubnet"
      ? { ...step, input: { ...step.input, AvailabilityZone: zone } }
      : step;
  return [
    ...network,
    ...subnetOf.map(inZone),
    { call: "ModifyVpcAttribute", input: { VpcId: `$${name}`, EnableDnsHostnames: { Value: true } } },
    { call: "CreateInternetGateway", input: {}, keep: { [`${name}-igw`]: "InternetGateway.InternetGatewayId" } },
    { call: "AttachInternetGateway", input: { InternetGatewayId: `$${name}-igw`, VpcId: `$${name}` } },
    ...groupIn(name, `${name}-open`, everythingFrom("10.0.0.0/8")),
    ...instance(`${name}-host`, `${name}-room`, `${name}-open`, true, { UserData: webUserData(name, 80) }),
    publicAddress(`${name}-host`),
    {
      call: "DescribeInstances",
      input: { InstanceIds: [`$${name}-host`] },
      keep: { [`${name}-name`]: "Reservations.0.Instances.0.PublicDnsName" },
    },
    hub(`${name}-hub`),
    attach(`${name}-door`, `${name}-hub`, name, `${name}-room`),
    toHub(name, beyond, `${name}-hub`),
    hubTable(`${name}-table`, `${name}-hub`),
    associate(`${name}-table`, `${name}-door`),
    propagate(`${name}-table`, `${name}-door`),
  ];
}

const there = hubRoute("near-table", farRange, "link");
const back = hubRoute("far-table", nearRange, "link");

/** Builds the other side, and has it take the peering. */
async function join(network: Network): Promise<void> {
  await network.elsewhere(abroad, ...side("far", farRange, "us-east-1a", nearRange));
  const peer = { PeerTransitGatewayId: "$far-hub", PeerAccountId: network.account, PeerRegion: abroad.region };
  await network.change({
    call: "CreateTransitGatewayPeeringAttachment",
    input: { TransitGatewayId: "$near-hub", ...peer },
    keep: { link: "TransitGatewayPeeringAttachment.TransitGatewayAttachmentId" },
  });
  await network.refused(there, "IncorrectState");
  await network.elsewhere(
    abroad,
    { call: "AcceptTransitGatewayPeeringAttachment", input: { TransitGatewayAttachmentId: "$link" } },
    associate("far-table", "link"),
    back,
  );
  await network.change(associate("near-table", "link"));
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-238",
  title: "TGW peering needs static routes",
  build: side("near", nearRange, "eu-west-1a", farRange),
  read: [{ call: "DescribeTransitGateways", input: {}, list: "TransitGateways", count: 1 }],
  async prove(network) {
    await join(network);
    await network.refused(propagate("near-table", "link"), "InvalidParameterValue");
    await network.fails("$near-host", network.name("far-host-ip"), "tcp/80", noWay);
    await network.change(there);
    const { forward } = await network.arrives("$near-host", network.name("far-host-ip"), "tcp/80");
    assert(
      forward.hops.some(({ resource }) => resource.id === network.name("link")),
      "the peering is not on the way",
    );
  },
  async disprove(network) {
    const look = (): Promise<unknown> => network.fails("$near-host", network.name("far-host-ip"), "tcp/80", noWay);
    await network.without(noHubRoute("near-table", farRange), look, there);
    await network.elsewhere(abroad, noHubRoute("far-table", nearRange));
    await network.settle();
    await network.fails("$near-host", network.name("far-host-ip"), "tcp/80", noWay, "reply");
    await network.elsewhere(abroad, back);
  },
  async packets(network) {
    await join(network);
    const [near, far] = [network.at("near-host"), network.at("far-host", abroad)];
    await together(near.listens(80), far.listens(80));
    const [nearIp, farIp] = [network.name("near-host-ip"), network.name("far-host-ip")];
    await hangs(near, farIp);
    await network.change(there);
    await together(hears(near, farIp, 80, `far sees ${nearIp}`), hears(far, nearIp, 80, `near sees ${farIp}`));
    const named = await near.does(`getent ahostsv4 ${network.name("far-name")}`);
    assert.equal(named.split(/\s/)[0], network.name("far-host-public"));
    await network.without(noHubRoute("near-table", farRange), () => hangs(near, farIp), there);
    await hears(near, farIp, 80, `far sees ${nearIp}`);
  },
};

if (import.meta.main) await runAlone(scenario);
