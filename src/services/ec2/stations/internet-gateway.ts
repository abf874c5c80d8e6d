/** Internet gateways: translation behind all filters of the subnet, and what they refuse (M18, M15, M42). */
import type { Recorder } from "../../../core/derive.ts";
import type { Edge, Guard } from "../../../fabric/station.ts";
import type { Prefix } from "../../../net/prefix.ts";
import { internetGateways } from "../tables/gateway.ts";
import { routeTableAssociations } from "../tables/route-table.ts";
import { vpcs } from "../tables/vpc.ts";
import { always, at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { privateUse, privateUse6, sharedUse } from "./ranges.ts";
import { redirected } from "./route-table.ts";
import { routerAddresses } from "./rows.ts";

/** Bytes of the largest packet between a VPC and the internet (MTU-02, M42). */
export const internetMtu = 1500;

/** Addresses that an internet gateway carries nothing to and nothing from, with the codes of either. */
export const notForInternet = [
  {
    what: "private",
    prefixes: privateUse,
    codeOut: "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS",
    codeIn: "IGW_SOURCE_ADDRESS_NOT_IN_RFC1918_INGRESS",
  },
  { what: "private", prefixes: privateUse6, codeOut: "X_IGW_PRIVATE_IPV6", codeIn: "X_IGW_PRIVATE_IPV6" },
  {
    what: "shared",
    prefixes: sharedUse,
    codeOut: "IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS",
    codeIn: "IGW_SOURCE_ADDRESS_NOT_IN_RFC6598_INGRESS",
  },
];

const gateway = (id: string) => ({ id, type: "internet-gateway" });
const gatewayIds = (read: Recorder) => read.all(internetGateways);

const where = (side: "source" | "destination", prefixes: readonly Prefix[]): Guard => ({ is: "in", side, prefixes });

/** An internet gateway, for what leaves its VPC. */
export const gatewayOut: Place = {
  place: "gateway-out",
  every: (read) => gatewayIds(read).map(({ id }) => at("gateway-out", id)),
  build: (read, id, igwId) => {
    const vpcId = read.get(internetGateways, igwId)?.vpcId;
    const vpc = vpcId === undefined ? undefined : read.get(vpcs, vpcId);
    if (!vpc) return undefined;
    const guarded: Guard = { is: "all", of: [{ is: "identified" }, where("source", redirected(read, igwId))] };
    const edges: Edge[] = [
      ...notForInternet.map(({ prefixes, what, codeOut }) =>
        drop(codeOut, `${igwId} sends nothing to ${what} addresses`, where("destination", prefixes)),
      ),
      drop(
        "INGRESS_RTB_TRAFFIC_REDIRECTION",
        `what comes in for {source} goes through a middlebox, so what it sends must too`,
        guarded,
      ),
    ];
    const mtu = { bytes: internetMtu, answersFrom: at("entrance", igwId), routers: routerAddresses(vpc) };
    return {
      id,
      kind: "internet gateway, outbound",
      resource: gateway(igwId),
      choice: inOrder([...edges, go(at("translate-out", igwId), { mtu, because: "the destination is public" })], noWay),
    };
  },
};

/** Where an internet gateway looks for the public address of a source. */
export const translateOut: Place = {
  place: "translate-out",
  every: (read) => gatewayIds(read).map(({ id }) => at("translate-out", id)),
  build: (read, id, igwId) => {
    const vpcId = read.get(internetGateways, igwId)?.vpcId;
    if (vpcId === undefined) return undefined;
    const otherwise = drop("IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS", "{source} has no public address");
    const choice = { by: "address", of: "source", under: at("public-of", vpcId, ""), otherwise } as const;
    return { id, kind: "internet gateway, translation", resource: gateway(igwId), choice };
  },
};

/** An internet gateway, for what comes from the internet. */
export const gatewayIn: Place = {
  place: "gateway-in",
  every: (read) => gatewayIds(read).map(({ id }) => at("gateway-in", id)),
  build: (read, id, igwId) => {
    if (!read.get(internetGateways, igwId)?.vpcId) return undefined;
    const edges: Edge[] = [
      ...notForInternet.map(({ prefixes, what, codeIn }) =>
        drop(codeIn, `${igwId} takes nothing from ${what} addresses`, where("source", prefixes)),
      ),
      go(at("translate-in", igwId), {
        mtu: { bytes: internetMtu, answersFrom: "internet" },
        because: "the source is public",
      }),
    ];
    return { id, kind: "internet gateway, inbound", resource: gateway(igwId), choice: inOrder(edges, noWay) };
  },
};

/** Where an internet gateway looks for who holds a public destination. */
export const translateIn: Place = {
  place: "translate-in",
  every: (read) => gatewayIds(read).map(({ id }) => at("translate-in", id)),
  build: (read, id, igwId) => {
    if (!read.get(internetGateways, igwId)?.vpcId) return undefined;
    const otherwise = drop("IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS", "{destination} belongs to no interface");
    const choice = { by: "address", of: "destination", under: at("private-of", ""), otherwise } as const;
    return { id, kind: "internet gateway, translation", resource: gateway(igwId), choice };
  },
};

/** Where packets from the internet enter a VPC: by the gateway's route table if it has one, else straight on. */
export const entrance: Place = {
  place: "entrance",
  every: (read) => gatewayIds(read).map(({ id }) => at("entrance", id)),
  build: (read, id, igwId) => {
    const vpcId = read.get(internetGateways, igwId)?.vpcId;
    if (vpcId === undefined) return undefined;
    const guarded = read.countBy(routeTableAssociations, "gateway", igwId) > 0;
    const edge = guarded
      ? go(at("edge-routes", igwId), { because: `${igwId} has a route table of its own` })
      : go(at("local", vpcId), { because: `${igwId} has no route table of its own` });
    return { id, kind: "VPC entrance", resource: gateway(igwId), choice: always(edge) };
  },
};

const noWay = drop("NO_PATH", "there is no way on");
