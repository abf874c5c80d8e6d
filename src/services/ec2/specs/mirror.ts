/** Traffic mirroring: the sessions of an interface that is up, with where their copies go. */
import { derivation } from "../../../core/derive.ts";
import type { Recorder } from "../../../core/derive.ts";
import { prefix } from "../../../net/prefix.ts";
import type { MirrorRule, MirrorSession, MirrorSpec, PortSpec } from "../../../specs/network.ts";
import { balancerByArn } from "../../elbv2/face.ts";
import { transitMtu } from "../stations/transit-gateway.ts";
import { trafficMirrorFilterRules, trafficMirrorFilters } from "../tables/traffic-mirror.ts";
import { trafficMirrorSessions, trafficMirrorTargets } from "../tables/traffic-mirror.ts";
import type { TrafficMirrorFilterRule, TrafficMirrorSession, TrafficMirrorTarget } from "../tables/traffic-mirror.ts";
import { peeringIdsOf, peeringSpecOf } from "./peering.ts";
import { portOf } from "./port.ts";

/** The sessions of an interface that is up, the lowest number first. */
export const mirrorOf = derivation<MirrorSpec | undefined>("ec2.mirror-spec", (read, id) => {
  const rows = read.by(trafficMirrorSessions, "networkInterface", id);
  if (rows.length === 0) return undefined;
  const port = read.value(portOf, id);
  const from = port?.addresses.find(({ family }) => family === 4);
  if (!port || !from) return undefined;
  const inTurn = rows.toSorted((a, b) => a.number - b.number);
  return { id, router: port.router, from, sessions: inTurn.map((row) => sessionOf(read, port, row)) };
});

function sessionOf(read: Recorder, source: PortSpec, row: TrafficMirrorSession): MirrorSession {
  const target = targetPort(read, source, read.get(trafficMirrorTargets, row.targetId));
  const to = target?.addresses.find(({ family }) => family === 4);
  const filter = read.get(trafficMirrorFilters, row.filterId);
  const rules = read.by(trafficMirrorFilterRules, "filter", row.filterId).toSorted((a, b) => a.number - b.number);
  const of = (direction: string) => rules.filter((rule) => rule.direction === direction).map(ruleOf);
  return {
    id: row.id,
    ...(target && to && { to }),
    network: row.virtualNetworkId,
    length: Math.min(row.packetLength ?? Infinity, roadMtu(read, source, target) - headerBytes),
    resolver: filter?.networkServices.includes("amazon-dns") ?? false,
    rules: { in: of("ingress"), out: of("egress") },
  };
}

/** Bytes of the headers of IPv4, UDP and VXLAN. */
const headerBytes = 36;
/** Bytes of the largest packet inside a VPC. */
const insideMtu = 9001;

/** The interface that copies are sent to: of a load balancer that in the source's zone, or its first. */
function targetPort(read: Recorder, source: PortSpec, row: TrafficMirrorTarget | undefined): PortSpec | undefined {
  if (row?.networkInterfaceId !== undefined) return read.value(portOf, row.networkInterfaceId);
  const balancer = row?.loadBalancerArn === undefined ? undefined : balancerByArn(read, row.loadBalancerArn);
  const ports = (balancer?.zones ?? []).flatMap((zone) => read.value(portOf, zone.networkInterfaceId) ?? []);
  return ports.find(({ zone }) => zone === source.zone) ?? ports[0];
}

/** A copy is cut to what the road to the target carries. */
function roadMtu(read: Recorder, { router }: PortSpec, target: PortSpec | undefined): number {
  if (!target || target.router === router) return insideMtu;
  const roads = peeringIdsOf(read, router).flatMap((id) => read.value(peeringSpecOf, id) ?? []);
  const direct = roads.find(({ ends }) => ends.some((end) => end.router === target.router));
  return Math.min(insideMtu, direct?.mtu ?? transitMtu);
}

function ruleOf(row: TrafficMirrorFilterRule): MirrorRule {
  const { action, protocol, sourcePorts, destinationPorts } = row;
  return {
    takes: action === "accept",
    source: prefix(row.sourceCidr),
    destination: prefix(row.destinationCidr),
    ...(protocol !== undefined && { protocol }),
    ...(sourcePorts && { sourcePorts }),
    ...(destinationPorts && { destinationPorts }),
  };
}
