/** SCN-045 SecureCart: a transit gateway shared between workload accounts; production and development keep apart. */
import { everythingFrom, instance } from "./parts.ts";
import { groupIn, room, vpc } from "./peering.ts";
import type { Network } from "./network.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step, Wait } from "./scenario.ts";
import { hangs, hears, pings, together } from "./talk.ts";
import { associate, attach, hub, hubTable, propagate, stopPropagation, toHub } from "./transit.ts";
import { webUserData } from "./web.ts";

const all = "10.0.0.0/8";
const noWay = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT";
const cart = { account: "450000000045" };
const payment = { account: "450000000145" };
const stranger = { account: "450000000245" };

/** A workload: a VPC with a host, to be attached. */
function workload(name: string, cidr: string): (Step | Wait)[] {
  return [
    ...vpc(name, cidr),
    ...room(name, `${name}-room`, cidr.replace("0.0/16", "1.0/24")),
    ...groupIn(name, `${name}-open`, everythingFrom(all)),
    ...instance(`${name}-host`, `${name}-room`, `${name}-open`, false, { UserData: webUserData(name, 80) }),
  ];
}

const door = (name: string): Step => attach(`${name}-door`, "hub", name, `${name}-room`);

/** The other account takes the share, and attaches; the owner accepts that. */
async function joins(network: Network, name: string, place: typeof cart, cidr: string): Promise<void> {
  const sees = { resourceShareArns: ["$share"] };
  await network.elsewhere(place, ...workload(name, cidr));
  await network.refused(door(name), "InvalidTransitGatewayID.NotFound", place);
  await network.elsewhere(
    place,
    {
      service: "ram",
      call: "GetResourceShareInvitations",
      input: sees,
      keep: { [`${name}-wish`]: "resourceShareInvitations.0.resourceShareInvitationArn" },
    },
    {
      service: "ram",
      call: "AcceptResourceShareInvitation",
      input: { resourceShareInvitationArn: `$${name}-wish` },
    },
    door(name),
  );
  const input = { TransitGatewayAttachmentId: `$${name}-door` };
  await network.change({ call: "AcceptTransitGatewayVpcAttachment", input });
  await network.elsewhere(place, toHub(name, all, "hub"));
  await network.change(associate("prod", `${name}-door`));
  await network.change(propagate("prod", `${name}-door`));
}

/** Both workloads of production, joined. */
async function join(network: Network): Promise<void> {
  await joins(network, "cart", cart, "10.45.0.0/16");
  await joins(network, "payment", payment, "10.145.0.0/16");
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-045",
  title: "SecureCart: transit gateway between workload accounts",
  build: [
    hub("hub"),
    hubTable("prod", "hub"),
    hubTable("dev", "hub"),
    ...workload("trial", "10.245.0.0/16"),
    door("trial"),
    toHub("trial", all, "hub"),
    associate("dev", "trial-door"),
    propagate("dev", "trial-door"),
    { call: "DescribeTransitGateways", input: {}, keep: { "hub-arn": "TransitGateways.0.TransitGatewayArn" } },
    {
      service: "ram",
      call: "CreateResourceShare",
      input: { name: "hub", resourceArns: ["$hub-arn"], principals: [cart.account, payment.account] },
      keep: { share: "resourceShare.resourceShareArn" },
    },
  ],
  read: [
    { service: "ram", call: "ListResources", input: { resourceOwner: "SELF" }, list: "resources", count: 1 },
    { call: "DescribeTransitGatewayRouteTables", input: {}, list: "TransitGatewayRouteTables", count: 2 },
  ],
  async prove(network) {
    await join(network);
    await network.arrives("$cart-host", network.name("payment-host-ip"), "icmp");
    await network.arrives("$payment-host", network.name("cart-host-ip"), "tcp/80");
  },
  async disprove(network) {
    await network.fails("$cart-host", network.name("trial-host-ip"), "tcp/80", noWay);
    await network.fails("$trial-host", network.name("cart-host-ip"), "tcp/80", noWay);
    await network.elsewhere(stranger, ...vpc("outside", "10.45.0.0/16"));
    await network.elsewhere(stranger, ...room("outside", "outside-room", "10.45.1.0/24"));
    await network.refused(door("outside"), "InvalidTransitGatewayID.NotFound", stranger);
  },
  async packets(network) {
    await join(network);
    const [one, other, trial] = [
      network.at("cart-host", cart),
      network.at("payment-host", payment),
      network.at("trial-host"),
    ];
    await together(one.listens(80), other.listens(80), trial.listens(80));
    const [here, there, dev] = ["cart", "payment", "trial"].map((name) => network.name(`${name}-host-ip`)) as [
      string,
      string,
      string,
    ];
    await pings(one, there);
    await hears(other, here, 80, `cart sees ${there}`);
    await together(hangs(one, dev), hangs(trial, here));
    await network.without(
      stopPropagation("prod", "payment-door"),
      () => hangs(one, there),
      propagate("prod", "payment-door"),
    );
    await hears(one, there, 80, `payment sees ${here}`);
  },
};

if (import.meta.main) await runAlone(scenario);
