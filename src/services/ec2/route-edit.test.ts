/** Any order of calls leaves addresses, gateways and route tables consistent with each other. */
import { expect, it } from "vitest";
import { Fault } from "../../core/fault.ts";
import { openCloud } from "../../../test/cloud.ts";
import type { TestCloud } from "../../../test/cloud.ts";
import { random, sample, seed } from "../../../test/proof.ts";
import { addresses } from "./tables/address.ts";
import { internetGateways, natGateways, vpnGateways } from "./tables/gateway.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { routeTableAssociations, routeTables } from "./tables/route-table.ts";
import { vpcs } from "./tables/vpc.ts";

const image = { ImageId: "ami-0123456789abcdef0", InstanceType: "t3.micro", MinCount: 1, MaxCount: 1 } as const;

/** Draws the calls of one story, with ids that earlier answers held. */
class Story {
  readonly #draw: () => number;
  readonly #ids = new Map<string, string[]>();

  constructor(draw: () => number) {
    this.#draw = draw;
  }
  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#draw() * from.length)]!;
  }
  id(prefix: string): string {
    return this.pick(this.#ids.get(prefix)?.slice(-4) ?? [`${prefix}-0123456789abcdef0`]);
  }
  /** Keeps the ids of an answer. */
  learn(answer: unknown): void {
    for (const [id, prefix] of JSON.stringify(answer ?? {}).matchAll(/([a-z]+)-0[0-9a-f]{16}/g)) {
      const known = this.#ids.get(prefix!) ?? [];
      if (!known.includes(id)) this.#ids.set(prefix!, [...known, id]);
    }
  }
  call(): [string, object] {
    const target = () =>
      this.pick([
        { GatewayId: this.id(this.pick(["igw", "vgw"])) },
        { NatGatewayId: this.id("nat") },
        { NetworkInterfaceId: this.id("eni") },
        { InstanceId: this.id("i") },
      ]);
    const DestinationCidrBlock = this.pick(["0.0.0.0/0", "10.0.0.0/16", "10.0.1.0/24", "192.168.0.0/16"]);
    const route = () => ({ RouteTableId: this.id("rtb"), DestinationCidrBlock });
    const attachment = () => ({ InternetGatewayId: this.id("igw"), VpcId: this.id("vpc") });
    const peer = () => ({ VpnGatewayId: this.id("vgw"), VpcId: this.id("vpc") });
    const nat = () =>
      this.pick([
        { SubnetId: this.id("subnet"), AllocationId: this.id("eipalloc") },
        { SubnetId: this.id("subnet"), ConnectivityType: "private", SecondaryPrivateIpAddressCount: 1 },
        { VpcId: this.id("vpc"), AvailabilityMode: "regional" },
      ]);
    const served = () =>
      this.pick([{ SubnetId: this.id("subnet") }, { GatewayId: this.id(this.pick(["igw", "vgw"])) }]);
    const calls: readonly (() => [string, object])[] = [
      () => ["CreateRouteTable", { VpcId: this.id("vpc") }],
      () => ["DeleteRouteTable", { RouteTableId: this.id("rtb") }],
      () => ["CreateRoute", { ...route(), ...target() }],
      () => ["ReplaceRoute", { ...route(), ...target() }],
      () => ["DeleteRoute", route()],
      () => ["AssociateRouteTable", { RouteTableId: this.id("rtb"), ...served() }],
      () => ["DisassociateRouteTable", { AssociationId: this.id("rtbassoc") }],
      () => ["ReplaceRouteTableAssociation", { AssociationId: this.id("rtbassoc"), RouteTableId: this.id("rtb") }],
      () => ["AttachInternetGateway", attachment()],
      () => ["DetachInternetGateway", attachment()],
      () => ["CreateVpnGateway", { Type: "ipsec.1" }],
      () => [this.pick(["AttachVpnGateway", "DetachVpnGateway"]), peer()],
      () => ["EnableVgwRoutePropagation", { RouteTableId: this.id("rtb"), GatewayId: this.id("vgw") }],
      () => ["CreateNatGateway", nat()],
      () => ["DeleteNatGateway", { NatGatewayId: this.id("nat") }],
      () => ["AllocateAddress", {}],
      () => ["ReleaseAddress", { AllocationId: this.id("eipalloc") }],
      () => ["AssociateAddress", { AllocationId: this.id("eipalloc"), InstanceId: this.id("i") }],
      () => ["AssociateAddress", { AllocationId: this.id("eipalloc"), NetworkInterfaceId: this.id("eni") }],
      () => ["DisassociateAddress", { AssociationId: this.id("eipassoc") }],
      () => ["CreateNetworkInterface", { SubnetId: this.id("subnet") }],
      () => ["DeleteNetworkInterface", { NetworkInterfaceId: this.id("eni") }],
      () => ["RunInstances", { ...image, SubnetId: this.id("subnet") }],
      () => [this.pick(["StopInstances", "StartInstances", "TerminateInstances"]), { InstanceIds: [this.id("i")] }],
      () => ["AssociateVpcCidrBlock", { VpcId: this.id("vpc"), CidrBlock: this.pick(["10.5.0.0/16", "10.6.0.0/16"]) }],
    ];
    return this.pick(calls)();
  }
}

function faultsOf({ cloud: { database: all } }: TestCloud): string[] {
  const wrong: string[] = [];
  const holds = (truth: unknown, what: string): unknown => truth || wrong.push(what);
  const ipOf = (eni: string | undefined, ip: string | undefined) =>
    all.get(networkInterfaces, eni ?? "")?.privateIps.some(({ address }) => address === ip);
  const lent = all
    .all(networkInterfaces)
    .flatMap((row) => row.privateIps.flatMap(({ autoPublicIp }) => autoPublicIp ?? []));
  const publicIps = [...lent, ...all.all(addresses).map(({ publicIp }) => publicIp)];
  holds(new Set(publicIps).size === publicIps.length, "a public address is taken twice");
  for (const row of all.all(addresses)) {
    holds(
      Boolean(row.associationId) === Boolean(row.networkInterfaceId ?? row.natGatewayId),
      `${row.id} half associated`,
    );
    if (row.networkInterfaceId) holds(ipOf(row.networkInterfaceId, row.privateIp), `${row.id} serves no address`);
  }
  for (const row of all.all(natGateways).filter(({ state }) => state === "available"))
    for (const one of row.addresses) {
      if (row.subnetId) holds(ipOf(one.networkInterfaceId, one.privateIp), `${row.id} lost its interface`);
      const elastic = all.get(addresses, one.allocationId ?? "");
      if (one.allocationId) holds(elastic?.associationId === one.associationId, `${row.id} lost an address`);
    }
  for (const { id } of all.all(vpcs)) holds(all.countBy(routeTableAssociations, "main", id) === 1, `${id} main table`);
  for (const { id, gatewayId, vpcId } of all.all(routeTableAssociations)) {
    const gateway = all.get(internetGateways, gatewayId ?? "") ?? all.get(vpnGateways, gatewayId ?? "");
    if (gatewayId) holds(gateway?.vpcId === vpcId, `${id} serves a gateway elsewhere`);
  }
  for (const { id, vpcId, routes } of all.all(routeTables)) {
    const { cidrs, ipv6Cidrs } = all.get(vpcs, vpcId)!;
    const locals = routes.filter(({ origin }) => origin === "CreateRouteTable");
    holds(locals.length === cidrs.length + ipv6Cidrs.length, `${id} local routes`);
  }
  return wrong;
}

it("addresses, gateways and route tables agree after any calls", async () => {
  const opened = openCloud();
  const story = new Story(random(seed() + 7));
  for (const n of [0, 1]) {
    const { Vpc } = await opened.ec2("CreateVpc", { CidrBlock: `10.${n}.0.0/16` });
    story.learn([Vpc, await opened.ec2("CreateSubnet", { VpcId: Vpc!.VpcId!, CidrBlock: `10.${n}.1.0/24` })]);
    story.learn(await opened.ec2("CreateInternetGateway"));
  }
  for (let i = 0; i < sample(20_000, 1500); i++) {
    const [operation, input] = story.call();
    const answer = await opened.call("ec2", operation, input).catch((error: unknown) => {
      if (!(error instanceof Fault)) throw error;
    });
    story.learn(answer);
    if (i % 50 === 0) expect(faultsOf(opened)).toEqual([]);
  }
  expect(faultsOf(opened)).toEqual([]);
}, 120_000);
