/** The described network, laid out for look-ups: who holds an address, what stands around a subnet. */
import type * as Ec2 from "../../src/models/ec2.d.ts";
import { block, inside, ip, key } from "./ip.ts";
import type { Block, Ip } from "./ip.ts";
import type { Place } from "./described.ts";
import type { Transit } from "./transit-step.ts";

/** An interface: whose it is, which addresses are its own, whether packets can enter and leave it. */
export interface Card {
  readonly id: string;
  readonly vpc: Net;
  readonly subnet: Range;
  readonly groups: readonly string[];
  readonly check: boolean;
  readonly instance?: string;
  readonly alive: boolean;
  readonly managed: boolean;
  readonly own: readonly Block[];
  readonly publicOf: ReadonlyMap<string, Ip>;
  readonly described: Ec2.NetworkInterface;
}

/** A VPC with what hangs on it. */
export interface Net {
  readonly id: string;
  readonly place: Place;
  readonly primary: Block;
  readonly blocks: readonly Block[];
  readonly internetGateway?: string;
  readonly edge?: Ec2.RouteTable;
}

/** A subnet with its filter and its routes. */
export interface Range {
  readonly id: string;
  readonly vpc: Net;
  readonly zone: string;
  readonly blocks: readonly Block[];
  readonly acl: Ec2.NetworkAcl;
  readonly table: Ec2.RouteTable;
}

/** All places of one cloud, ready to be asked. */
export interface Atlas {
  readonly places: readonly Place[];
  readonly nets: ReadonlyMap<string, Net>;
  readonly ranges: ReadonlyMap<string, Range>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly cardsOfVpc: ReadonlyMap<string, readonly Card[]>;
  readonly groups: ReadonlyMap<string, Ec2.SecurityGroup>;
  readonly prefixLists: ReadonlyMap<string, readonly string[]>;
  readonly natGateways: ReadonlyMap<string, Ec2.NatGateway>;
  readonly instances: ReadonlyMap<string, Ec2.Instance>;
  /** Connections that are active, by id. */
  readonly peerings: ReadonlyMap<string, Ec2.VpcPeeringConnection>;
  /** By id. */
  readonly endpoints: ReadonlyMap<string, Ec2.VpcEndpoint>;
  readonly transit: Transit;
  /** Who answers to a public IPv4 address: an interface's private address, or a regional NAT gateway. */
  readonly publicHolders: ReadonlyMap<string, { card: Card; inner: Ip } | { natGateway: Ec2.NatGateway }>;
}

/** Whether the interface holds the address, itself or in a prefix delegated to it. */
export const owns = (card: Card, address: Ip): boolean => card.own.some((own) => inside(address, own));

/** The interface of the VPC that holds the address. */
export const holderOf = (atlas: Atlas, vpc: string, address: Ip): Card | undefined =>
  atlas.cardsOfVpc.get(vpc)?.find((card) => owns(card, address));

/** The subnet of the VPC that the address lies in. */
export const rangeOf = (atlas: Atlas, vpc: string, address: Ip): Range | undefined =>
  [...atlas.ranges.values()].find((range) => range.vpc.id === vpc && range.blocks.some((one) => inside(address, one)));

/** Lays out what was described. */
export function atlasOf(places: readonly Place[]): Atlas {
  const nets = new Map(places.flatMap((place) => place.vpcs.map((vpc) => [vpc.VpcId!, netOf(place, vpc)])));
  const ranges = new Map(
    places.flatMap((place) =>
      place.subnets.map((subnet) => [subnet.SubnetId!, rangeFrom(place, subnet, nets.get(subnet.VpcId!)!)]),
    ),
  );
  const instances = new Map(places.flatMap((place) => place.instances.map((one) => [one.InstanceId!, one])));
  const cards = new Map(
    places.flatMap((place) =>
      place.interfaces.map((one) => [one.NetworkInterfaceId!, cardOf(one, ranges.get(one.SubnetId!)!, instances)]),
    ),
  );
  return {
    places,
    nets,
    ranges,
    cards,
    instances,
    peerings: new Map(
      places
        .flatMap((place) => place.peerings)
        .filter(({ Status }) => Status?.Code === "active")
        .map((one) => [one.VpcPeeringConnectionId!, one]),
    ),
    endpoints: new Map(places.flatMap((place) => place.endpoints.map((one) => [one.VpcEndpointId!, one]))),
    transit: transitOf(places),
    cardsOfVpc: Map.groupBy(cards.values(), (card) => card.vpc.id),
    groups: new Map(places.flatMap((place) => place.groups.map((group) => [group.GroupId!, group]))),
    prefixLists: new Map(places.flatMap((place) => Object.entries(place.prefixLists))),
    natGateways: new Map(places.flatMap((place) => place.natGateways.map((one) => [one.NatGatewayId!, one]))),
    publicHolders: publicHolders(places, cards),
  };
}

function transitOf(places: readonly Place[]): Transit {
  const all = <T>(of: (place: Place) => readonly (readonly [string, T])[]): Map<string, T> =>
    new Map(places.flatMap(of));
  return {
    gateways: all((place) => place.transitGateways.map((one) => [one.TransitGatewayId!, one])),
    attachments: all((place) =>
      place.transitAttachments.map((one) => [`${one.TransitGatewayId} ${one.TransitGatewayAttachmentId}`, one]),
    ),
    ofVpcs: all((place) => place.transitVpcs.map((one) => [one.TransitGatewayAttachmentId!, one])),
    peerings: all((place) => place.transitPeerings.map((one) => [one.TransitGatewayAttachmentId!, one])),
    routes: all((place) => Object.entries(place.transitRoutes)),
  };
}

function netOf(place: Place, vpc: Ec2.Vpc): Net {
  const live = (state: string | undefined): boolean => state === "associated";
  const four = vpc.CidrBlockAssociationSet ?? [];
  const six = vpc.Ipv6CidrBlockAssociationSet ?? [];
  const gateway = place.internetGateways.find((one) =>
    one.Attachments?.some(({ VpcId, State }) => VpcId === vpc.VpcId && ["available", "attached"].includes(State!)),
  )?.InternetGatewayId;
  const edge = place.routeTables.find(
    (table) => gateway !== undefined && table.Associations?.some(({ GatewayId }) => GatewayId === gateway),
  );
  return {
    id: vpc.VpcId!,
    place,
    primary: block(vpc.CidrBlock!),
    blocks: [
      ...four.filter((one) => live(one.CidrBlockState?.State)).map((one) => block(one.CidrBlock!)),
      ...six.filter((one) => live(one.Ipv6CidrBlockState?.State)).map((one) => block(one.Ipv6CidrBlock!)),
    ],
    internetGateway: gateway,
    edge,
  };
}

function rangeFrom(place: Place, subnet: Ec2.Subnet, vpc: Net): Range {
  const id = subnet.SubnetId!;
  const six = subnet.Ipv6CidrBlockAssociationSet ?? [];
  const tables = place.routeTables.filter((table) => table.VpcId === vpc.id);
  const table =
    tables.find((one) => one.Associations?.some((tie) => tie.SubnetId === id)) ??
    tables.find((one) => one.Associations?.some((tie) => tie.Main));
  const acl = place.acls.find((one) => one.Associations?.some((tie) => tie.SubnetId === id));
  if (!table || !acl) throw new Error(`${id} has no route table or no network ACL`);
  return {
    id,
    vpc,
    zone: subnet.AvailabilityZone!,
    blocks: [
      ...(subnet.CidrBlock ? [block(subnet.CidrBlock)] : []),
      ...six.filter((one) => one.Ipv6CidrBlockState?.State === "associated").map((one) => block(one.Ipv6CidrBlock!)),
    ],
    acl,
    table,
  };
}

function cardOf(one: Ec2.NetworkInterface, subnet: Range, instances: ReadonlyMap<string, Ec2.Instance>): Card {
  const instance = one.Attachment?.Status === "attached" ? one.Attachment.InstanceId : undefined;
  const managed = one.InterfaceType !== "interface";
  const texts = [
    ...(one.PrivateIpAddresses ?? []).map((address) => address.PrivateIpAddress!),
    ...(one.Ipv6Addresses ?? []).map((address) => address.Ipv6Address!),
    ...(one.Ipv4Prefixes ?? []).map((prefix) => prefix.Ipv4Prefix!),
    ...(one.Ipv6Prefixes ?? []).map((prefix) => prefix.Ipv6Prefix!),
  ];
  return {
    id: one.NetworkInterfaceId!,
    vpc: subnet.vpc,
    subnet,
    groups: (one.Groups ?? []).map((group) => group.GroupId!),
    check: one.SourceDestCheck ?? true,
    instance,
    alive: managed || (instance !== undefined && instances.get(instance)?.State?.Name === "running"),
    managed,
    own: texts.map(block),
    publicOf: new Map(
      (one.PrivateIpAddresses ?? [])
        .filter((address) => address.Association?.PublicIp)
        .map((address) => [key(ip(address.PrivateIpAddress!)), ip(address.Association!.PublicIp!)]),
    ),
    described: one,
  };
}

function publicHolders(places: readonly Place[], cards: ReadonlyMap<string, Card>): Atlas["publicHolders"] {
  const holders = new Map<string, { card: Card; inner: Ip } | { natGateway: Ec2.NatGateway }>();
  for (const card of cards.values()) {
    for (const { PrivateIpAddress, Association } of card.described.PrivateIpAddresses ?? []) {
      if (!Association?.PublicIp) continue;
      holders.set(key(ip(Association.PublicIp)), { card, inner: ip(PrivateIpAddress!) });
    }
  }
  for (const natGateway of places.flatMap((place) => place.natGateways)) {
    if (natGateway.AvailabilityMode !== "regional" || natGateway.State !== "available") continue;
    for (const { PublicIp } of natGateway.NatGatewayAddresses ?? []) {
      if (PublicIp) holders.set(key(ip(PublicIp)), { natGateway });
    }
  }
  return holders;
}
