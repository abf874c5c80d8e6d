/** Copies of mirrored packets on their way, as others see them: flow logs do not log them. */
import { derivation } from "../../core/derive.ts";
import type { Recorder } from "../../core/derive.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { formatAddress } from "../../net/address.ts";
import { protocols } from "../../net/packet.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { trafficMirrorSessions, trafficMirrorTargets } from "./tables/traffic-mirror.ts";

/** The UDP port of VXLAN, and the first port that copies come from. */
const ports = { to: 4789, from: 49_152 } as const;

/** Who sends copies, by address: to whom, or to anybody whom a load balancer gives them to. */
const copiesFrom = derivation<ReadonlyMap<string, readonly (string | undefined)[]>>("ec2.mirror-copies", (read) => {
  const primary = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : read.get(networkInterfaces, id)?.privateIps[0]?.address;
  const pairs = read.all(trafficMirrorSessions).map((session) => {
    const target = read.get(trafficMirrorTargets, session.targetId);
    return { from: primary(session.networkInterfaceId) ?? "", to: primary(target?.networkInterfaceId) };
  });
  const grouped = Map.groupBy(pairs, ({ from }) => from);
  return new Map([...grouped].map(([from, all]) => [from, all.map(({ to }) => to)]));
});

/** Whether what was seen are copies that a session sends. */
export function isMirrorCopy(
  read: Recorder,
  { protocol, source, destination, sourcePort, destinationPort }: Observation,
): boolean {
  if (protocol !== protocols.udp || destinationPort !== ports.to || sourcePort < ports.from) return false;
  const to = read.value(copiesFrom, "").get(formatAddress(source)) ?? [];
  return to.some((one) => one === undefined || one === formatAddress(destination));
}
