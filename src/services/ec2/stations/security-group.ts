/** Security groups on an interface: their allow lists together, with connection tracking (M03, M07, M08). */
import type { Recorder } from "../../../core/derive.ts";
import type { Filter, FilterRule, Guard, IdleTimes, Passage, Peer, Side, Station } from "../../../fabric/station.ts";
import { protocols } from "../../../net/packet.ts";
import { everyPort } from "../../../net/port-range.ts";
import { prefix } from "../../../net/prefix.ts";
import { rulesOfGroup } from "../security-group-view.ts";
import { networkInterfaces } from "../tables/network-interface.ts";
import type { NetworkInterface } from "../tables/network-interface.ts";
import { securityGroupRules, securityGroups } from "../tables/security-group.ts";
import type { RulePeer, SecurityGroupRule } from "../tables/security-group.ts";
import { vpcPeerings } from "../tables/vpc-peering.ts";
import { namedPeers } from "./peering.ts";
import { at, drop, go, inOrder } from "./place.ts";
import type { Place } from "./place.ts";

type Direction = "in" | "out";

/** The groups of an interface, for what its guest sends. */
export const groupsOut: Place = {
  place: "groups-out",
  every: (read) => read.all(networkInterfaces).map(({ id }) => at("groups-out", id)),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    return eni && groupStation(read, id, eni, "out", at("subnet-out", eni.subnetId));
  },
};

/** The groups of an interface, for what its guest is sent. */
export const groupsIn: Place = {
  place: "groups-in",
  every: (read) => read.all(networkInterfaces).map(({ id }) => at("groups-in", id)),
  build: (read, id, eniId) => {
    const eni = read.get(networkInterfaces, eniId);
    return eni && groupStation(read, id, eni, "in", at("interface-in", eni.id));
  },
};

/** The id of the filter that a group is in one direction. */
export function groupFilter(groupId: string, direction: Direction): string {
  return `group-${direction}/${groupId}`;
}

/** A group in one direction, as a filter. */
export function buildGroupFilter(
  read: Recorder,
  id: string,
  groupId: string,
  direction: Direction,
): Filter | undefined {
  if (!read.get(securityGroups, groupId)) return undefined;
  const rules = rulesOfGroup(read, groupId, direction === "in" ? "ingress" : "egress");
  return {
    id,
    resource: { id: groupId, type: "security-group" },
    decides: "any",
    side: direction === "in" ? "source" : "destination",
    rules: rules.map((rule) => filterRule(read, rule)),
  };
}

function groupStation(read: Recorder, id: string, eni: NetworkInterface, direction: Direction, to: string): Station {
  const filters = eni.groupIds.map((group) => groupFilter(group, direction));
  const answering = eni.groupIds.map((group) => groupFilter(group, direction === "in" ? "out" : "in"));
  const because = `${eni.id} tracks its connection`;
  const known = (way: Direction, course: "onward" | "back"): Passage => {
    const device = `${eni.id}/${way}`;
    return go(to, {
      when: { is: "known", device, direction: course },
      session: { does: "renew", device, direction: course },
      because,
    });
  };
  const holders = [eni.vpcId, ...namedPeers(read, eni.vpcId)].map((vpcId) => at("address", vpcId, ""));
  const admitted: Guard = { is: "admitted", filters, holders };
  const some = eni.groupIds.some((group) => countRules(read, group, direction) > 0);
  const names = eni.groupIds.join(", ");
  const refusal = some
    ? drop("ENI_SG_RULES_MISMATCH", `no rule of ${names} lets {packet} ${direction}`)
    : drop("SG_HAS_NO_RULES", `${names || eni.id} has no ${direction}bound rules`);
  return {
    id,
    kind: `security groups, ${direction}bound`,
    resource: {
      id: eni.groupIds.length === 1 ? eni.groupIds[0]! : eni.id,
      type: eni.groupIds.length === 1 ? "security-group" : "network-interface",
    },
    choice: inOrder(
      [
        known(direction, "onward"),
        known(direction === "in" ? "out" : "in", "back"),
        go(to, {
          when: admitted,
          session: {
            does: "track",
            device: `${eni.id}/${direction}`,
            idle: idleTimes(eni),
            unless: untracked(filters, answering),
          },
        }),
      ],
      { ...refusal, filters },
    ),
  };
}

/**
 * M08: TCP and UDP flows that rules for everyone admit both ways, on every port for the answers, are not tracked.
 *
 * A packet without memory may be the answer of such a flow as well as its beginning.
 */
function untracked(filters: readonly string[], answering: readonly string[]): Guard {
  const begins: Guard[] = [open(filters, "destination"), open(answering, "every")];
  const answers: Guard[] = [open(answering, "source"), open(filters, "every")];
  const either: Guard = {
    is: "any",
    of: [
      { is: "all", of: begins },
      { is: "all", of: answers },
    ],
  };
  return { is: "all", of: [{ is: "protocol", protocols: [protocols.tcp, protocols.udp] }, either] };
}

const open = (filters: readonly string[], port: Side | "every"): Guard => ({ is: "open", filters, port });

/** Seconds without a packet after which an interface's trackers forget a flow. */
export function idleTimes({ connectionTracking }: NetworkInterface): IdleTimes {
  return {
    tcp: connectionTracking?.tcpEstablishedTimeout ?? 432_000,
    udp: connectionTracking?.udpTimeout ?? 30,
    udpStream: connectionTracking?.udpStreamTimeout ?? 180,
    other: 600,
  };
}

function countRules(read: Recorder, groupId: string, direction: Direction): number {
  return read.countBy(securityGroupRules, "direction", `${groupId}/${direction === "in" ? "ingress" : "egress"}`);
}

function filterRule(read: Recorder, rule: SecurityGroupRule): FilterRule {
  const protocol = protocolNumber(rule.protocol);
  const icmp = protocol === protocols.icmp || protocol === protocols.icmp6;
  const ported = protocol === protocols.tcp || protocol === protocols.udp;
  const ports = rule.fromPort === -1 ? everyPort : { from: rule.fromPort, to: rule.toPort };
  const stale = rule.peer.kind === "group" && isGone(read, rule.peer);
  return {
    id: rule.id,
    allows: true,
    ...(protocol !== undefined && { protocol }),
    ...(ported && { ports }),
    ...(icmp &&
      rule.fromPort !== -1 && { icmp: { type: rule.fromPort, ...(rule.toPort !== -1 && { code: rule.toPort }) } }),
    peer: peerOf(rule.peer),
    text: describe(rule),
    ...(stale && { stale }),
  };
}

/** Whether a rule's group is gone, or the connection over which it was named (M10). */
function isGone(read: Recorder, { id, peeringConnectionId: over }: Extract<RulePeer, { kind: "group" }>): boolean {
  if (!read.get(securityGroups, id)) return true;
  return over !== undefined && read.get(vpcPeerings, over)?.state !== "active";
}

function peerOf(peer: RulePeer): Peer {
  switch (peer.kind) {
    case "ipv4":
    case "ipv6":
      return { kind: "prefix", prefix: prefix(peer.cidr) };
    case "prefix-list":
      return { kind: "list", list: peer.id };
    case "group":
      return { kind: "tag", tag: peer.id };
  }
}

function describe({ id, egress, protocol, fromPort, toPort, peer }: SecurityGroupRule): string {
  const what = protocol === "-1" ? "all traffic" : protocol;
  const range = fromPort === -1 ? "" : fromPort === toPort ? ` ${fromPort}` : ` ${fromPort}-${toPort}`;
  const whom = peer.kind === "ipv4" || peer.kind === "ipv6" ? peer.cidr : peer.id;
  return `rule ${id} (${what}${protocol === "-1" ? "" : range} ${egress ? "to" : "from"} ${whom})`;
}

/** The number of a protocol that rows name as AWS does; undefined for all. */
export function protocolNumber(name: string): number | undefined {
  if (name === "-1") return undefined;
  return { tcp: 6, udp: 17, icmp: 1, icmpv6: 58 }[name] ?? Number(name);
}
