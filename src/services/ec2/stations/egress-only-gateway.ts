/** Egress-only internet gateways: IPv6 flows that begin inside, and their answers (M24). */
import type { Guard } from "../../../fabric/station.ts";
import { egressOnlyInternetGateways } from "../tables/gateway.ts";
import { vpcs } from "../tables/vpc.ts";
import { blockingOfVpc } from "./block-public-access.ts";
import { internetMtu } from "./internet-gateway.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";
import { privateUse6 } from "./ranges.ts";
import { routerAddresses } from "./rows.ts";

/** Addresses that it carries nothing to; what comes from them answers nothing. */
export const notForEgress = { prefixes: privateUse6, codeOut: "X_IGW_PRIVATE_IPV6", codeIn: "X_EIGW_NO_SESSION" };

const resource = (id: string) => ({ id, type: "egress-only-internet-gateway" });
const idle = { tcp: 350, udp: 350, udpStream: 350, other: 350 };

/** For what leaves the VPC. */
export const egressOnlyOut: Place = {
  place: "egress-only-out",
  every: (read) => read.all(egressOnlyInternetGateways).map(({ id }) => at("egress-only-out", id)),
  build: (read, id, gatewayId) => {
    const gateway = read.get(egressOnlyInternetGateways, gatewayId);
    const vpc = gateway && read.get(vpcs, gateway.vpcId);
    if (!vpc) return undefined;
    const { edges, remarks } = blockingOfVpc(read, vpc, "source");
    const device = gatewayId;
    const held: Guard = { is: "held", side: "source", under: at("public-of", gateway.vpcId, "") };
    const mtu = { bytes: internetMtu, answersFrom: at("local", gateway.vpcId), routers: routerAddresses(vpc) };
    const onward = { identity: "lost", tracksFlow: true, mtu, remarks } as const;
    const checks = [
      ...edges,
      drop("PROTOCOL_RESTRICTION", `${device} is for IPv6 only`, { is: "family", family: 4 }),
      drop(notForEgress.codeOut, `${device} sends nothing to private addresses`, {
        is: "in",
        side: "destination",
        prefixes: notForEgress.prefixes,
      }),
      drop("GATEWAY_REJECTS_SPOOFED_TRAFFIC", `{source} is no public address of ${gateway.vpcId}`, {
        is: "not",
        of: held,
      }),
      go("internet", {
        ...onward,
        when: { is: "known", device, direction: "onward" },
        session: { does: "renew", device, direction: "onward" },
        because: `${device} knows its flow`,
      }),
      go("internet", { ...onward, session: { does: "track", device, idle }, because: `${device} remembers its flow` }),
    ];
    const choice = inOrder(checks, drop("NO_PATH", "there is no way on"));
    return { id, kind: "egress-only internet gateway, outbound", resource: resource(gatewayId), choice };
  },
};

/** For what comes from the internet. */
export const egressOnlyIn: Place = {
  place: "egress-only-in",
  every: (read) => read.all(egressOnlyInternetGateways).map(({ id }) => at("egress-only-in", id)),
  build: (read, id, gatewayId) => {
    const gateway = read.get(egressOnlyInternetGateways, gatewayId);
    const vpc = gateway && read.get(vpcs, gateway.vpcId);
    if (!vpc) return undefined;
    const device = gatewayId;
    const answer = go(at("local", gateway.vpcId), {
      when: { is: "known", device, direction: "back" },
      session: { does: "renew", device, direction: "back" },
      because: `it answers a flow that began behind ${device}`,
    });
    const refusal = drop(notForEgress.codeIn, `${device} lets in nothing but answers, and {packet} is none`);
    return {
      id,
      kind: "egress-only internet gateway, inbound",
      resource: resource(gatewayId),
      choice: inOrder([...blockingOfVpc(read, vpc, "destination").edges, answer], refusal),
    };
  },
};
