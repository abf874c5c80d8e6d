/**
 * SCN-031 A transit gateway in each of three Regions joins twenty VPCs of two accounts: production everywhere,
 * development in its own Region. The three sites of the story come with Site-to-Site VPN; they are left out.
 */
import assert from "node:assert/strict";
import type { Network } from "./network.ts";
import { runAlone } from "./run.ts";
import type { Scenario, Step, Wait } from "./scenario.ts";
import { hangs, hears, pings } from "./talk.ts";
import { associate, hub, hubRoute, hubTable, noHubRoute, propagate, spoke } from "./transit.ts";

const noWay = "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT";

/** The Regions, the first of which the scenario's own client builds; how many VPCs of each kind they have. */
const regions = [
  { name: "eu", region: "eu-west-1", each: 4, first: 64 },
  { name: "us", region: "us-east-1", each: 3, first: 96 },
  { name: "ap", region: "ap-southeast-2", each: 3, first: 128 },
] as const;
type Region = (typeof regions)[number];
const [home, ...abroad] = regions;

/** A VPC: which kind it is of, and where. */
interface Member {
  readonly name: string;
  readonly kind: "prod" | "dev";
  readonly cidr: string;
  readonly of: Region;
}

const kinds = ["prod", "dev"] as const;
const membersOf = (of: Region): Member[] =>
  kinds.flatMap((kind, k) =>
    Array.from({ length: of.each }, (_, n) => {
      return { name: `${of.name}-${kind}-${n}`, kind, cidr: `10.${of.first + 16 * k + n}.0.0/16`, of };
    }),
  );
const members = regions.flatMap(membersOf);

/** All production of a Region. */
const prodOf = ({ first }: Region): string => `10.${first}.0.0/14`;

/** The VPCs of one kind in a Region, attached. */
function spokes(of: Region, kind: Member["kind"]): (Step | Wait)[] {
  const some = membersOf(of).filter((one) => one.kind === kind);
  return some.flatMap(({ name, cidr }) => spoke(name, cidr, `${of.name}-hub`, `${of.region}a`));
}

/** What is attached is routed by the table of its kind. */
function routing(of: Region, kind: Member["kind"]): Step[] {
  const [table, some] = [`${of.name}-${kind}`, membersOf(of).filter((one) => one.kind === kind)];
  return some.flatMap(({ name }) => [associate(table, `${name}-door`), propagate(table, `${name}-door`)]);
}

/** Production of a Region, and its gateway. */
function production(of: Region): (Step | Wait)[] {
  const gateway = `${of.name}-hub`;
  const tables = kinds.map((kind) => hubTable(`${of.name}-${kind}`, gateway));
  const shared = hub(gateway, { AutoAcceptSharedAttachments: "enable" });
  return [shared, ...tables, ...spokes(of, "prod"), ...routing(of, "prod")];
}

/** The account of development, beside the scenario's own. */
const developers = ({ account }: Pick<Network, "account">): string => `9${account.slice(1)}`;

/** Where a VPC stands. */
function placeOf(network: Network, { of, kind }: Pick<Member, "of" | "kind">) {
  return { account: kind === "dev" ? developers(network) : network.account, region: of.region };
}

/** Development gets the gateway of a Region by a share, and attaches itself. */
async function develop(network: Network, of: Region): Promise<void> {
  const [gateway, share, wish] = ["hub", "share", "wish"].map((what) => `${of.name}-${what}`) as [
    string,
    string,
    string,
  ];
  const arn = `arn:aws:ec2:${of.region}:${network.account}:transit-gateway/${network.name(gateway)}`;
  await network.elsewhere(of, {
    service: "ram",
    call: "CreateResourceShare",
    input: { name: gateway, resourceArns: [arn], principals: [developers(network)] },
    keep: { [share]: "resourceShare.resourceShareArn" },
  });
  await network.elsewhere(
    placeOf(network, { of, kind: "dev" }),
    {
      service: "ram",
      call: "GetResourceShareInvitations",
      input: { resourceShareArns: [`$${share}`] },
      keep: { [wish]: "resourceShareInvitations.0.resourceShareInvitationArn" },
    },
    { service: "ram", call: "AcceptResourceShareInvitation", input: { resourceShareInvitationArn: `$${wish}` } },
    ...spokes(of, "dev"),
  );
  await network.elsewhere(of, ...routing(of, "dev"));
}

const pairs = regions.flatMap((one, n) => regions.slice(n + 1).map((other) => [one, other] as const));
const link = (one: Region, other: Region): string => `${one.name}-${other.name}`;

/** Peers two gateways, and routes production over it. */
async function peer(network: Network, one: Region, other: Region): Promise<void> {
  const name = link(one, other);
  const PeerTransitGatewayId = `$${other.name}-hub`;
  await network.elsewhere(one, {
    call: "CreateTransitGatewayPeeringAttachment",
    input: {
      TransitGatewayId: `$${one.name}-hub`,
      PeerTransitGatewayId,
      PeerAccountId: network.account,
      PeerRegion: other.region,
    },
    keep: { [name]: "TransitGatewayPeeringAttachment.TransitGatewayAttachmentId" },
  });
  const accept = { call: "AcceptTransitGatewayPeeringAttachment", input: { TransitGatewayAttachmentId: `$${name}` } };
  await network.elsewhere(other, accept, associate(`${other.name}-prod`, name));
  await network.elsewhere(one, associate(`${one.name}-prod`, name));
}

/** The static routes over a peering, at both ends. */
async function route(network: Network, one: Region, other: Region): Promise<void> {
  await network.elsewhere(one, hubRoute(`${one.name}-prod`, prodOf(other), link(one, other)));
  await network.elsewhere(other, hubRoute(`${other.name}-prod`, prodOf(one), link(one, other)));
  await network.settle();
}

async function join(network: Network): Promise<void> {
  for (const of of abroad) await network.elsewhere(of, ...production(of));
  for (const of of regions) await develop(network, of);
  for (const [one, other] of pairs) await peer(network, one, other);
  await network.settle();
}

/** What should reach what. */
function intended(from: Member, to: Member): boolean {
  return from.kind === to.kind && (from.kind === "prod" || from.of === to.of);
}

const others = (from: Member): Member[] => members.filter((to) => to !== from);
const ip = (network: Network, { name }: Member): string => network.name(`${name}-host-ip`);

/** Which of the other hosts a host reaches, asked all at once. */
async function reached(network: Network, from: Member): Promise<string[]> {
  const each = others(from).map((to) => `(ping -n -c 1 -W 1 ${ip(network, to)} >/dev/null && echo ${to.name}) &`);
  const { out } = await network.at(`${from.name}-host`, placeOf(network, from)).run(`${each.join(" ")} wait`);
  return out.split("\n").filter(Boolean).toSorted();
}

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-031",
  title: "TGW joins 20 VPCs in three Regions",
  build: production(home),
  read: [
    { call: "DescribeTransitGatewayAttachments", input: {}, list: "TransitGatewayAttachments", count: 4 },
    { call: "DescribeTransitGatewayRouteTables", input: {}, list: "TransitGatewayRouteTables", count: 2 },
  ],
  async prove(network) {
    assert.equal(members.length, 20);
    await join(network);
    const [near, far] = [members[0]!, members.find(({ of, kind }) => of.name === "us" && kind === "prod")!];
    await network.fails(`$${near.name}-host`, ip(network, far), "tcp/80", noWay);
    for (const [one, other] of pairs) await route(network, one, other);
    for (const from of members)
      for (const to of others(from)) {
        const { arrives, sentence } = await network.trace(`$${from.name}-host`, ip(network, to), "icmp");
        assert.equal(arrives, intended(from, to), sentence);
      }
  },
  async disprove(network) {
    const [one, other] = pairs[0]!;
    const [near, far] = [members[0]!, members.find(({ of, kind }) => of === other && kind === "prod")!];
    const back = hubRoute(`${one.name}-prod`, prodOf(other), link(one, other));
    const look = (): Promise<unknown> => network.fails(`$${near.name}-host`, ip(network, far), "tcp/80", noWay);
    await network.without(noHubRoute(`${one.name}-prod`, prodOf(other)), look, back);
    await network.arrives(`$${near.name}-host`, ip(network, far), "tcp/80");
  },
  async packets(network) {
    await join(network);
    const [near, far] = [members[0]!, members.find(({ of, kind }) => of.name === "ap" && kind === "prod")!];
    const from = network.at(`${near.name}-host`, near.of);
    await network.at(`${far.name}-host`, far.of).listens(80);
    await hangs(from, ip(network, far));
    for (const [one, other] of pairs) await route(network, one, other);
    await hears(from, ip(network, far), 80, `${far.name} sees ${ip(network, near)}`);
    await Promise.all(
      members.map(async (one) => {
        const should = others(one).filter((to) => intended(one, to));
        assert.deepEqual(await reached(network, one), should.map(({ name }) => name).toSorted(), one.name);
      }),
    );
    await hops(network, near, far);
  },
};

/** A gateway is a hop, which answers by the interface of its attachment. */
async function hops(network: Network, near: Member, far: Member): Promise<void> {
  const from = network.at(`${near.name}-host`, near.of);
  const beside = ip(network, members[1]!);
  const { out } = await from.run(`ping -n -c 1 -W 1 -t 1 ${beside}`);
  const Filters = [
    { Name: "interface-type", Values: ["transit_gateway"] },
    { Name: "vpc-id", Values: [`$${near.name}`] },
  ];
  const doors = await network.answer({ call: "DescribeNetworkInterfaces", input: { Filters } });
  const [door] = (doors as { NetworkInterfaces: { PrivateIpAddress: string }[] }).NetworkInterfaces;
  assert.match(out, new RegExp(`From ${door!.PrivateIpAddress} .*Time to live exceeded`));
  await pings(from, beside, "-t 2");
  assert.notEqual((await from.run(`ping -n -c 1 -W 1 -t 2 ${ip(network, far)}`)).status, 0, "one gateway is a hop");
  await pings(from, ip(network, far), "-t 3");
}

if (import.meta.main) await runAlone(scenario);
