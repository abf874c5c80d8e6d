/** Rows of traffic mirroring: filters with their rules, targets, and the sessions that tie a source to both. */
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";
import { fault, notFoundId } from "../faults.ts";

/** Which packets are copied; the first rule that matches decides, and what none matches is not copied. */
export interface TrafficMirrorFilter extends Row {
  readonly description?: string;
  /** Services whose traffic is copied besides. */
  readonly networkServices: readonly "amazon-dns"[];
}

/** Filters. */
export const trafficMirrorFilters = table<TrafficMirrorFilter>("ec2.traffic-mirror-filter", {
  prefix: "tmf",
  type: "traffic-mirror-filter",
  notFound: notFoundId("InvalidTrafficMirrorFilterId.NotFound", "traffic mirror filter ID"),
  inUse: ({ id }) => fault("DependencyViolation", `The traffic mirror filter '${id}' is in use by a session.`),
});

/** A range of ports, both ends included. */
export interface TrafficMirrorPorts {
  readonly from: number;
  readonly to: number;
}

/** One rule of a filter. */
export interface TrafficMirrorFilterRule extends Row {
  readonly filterId: string;
  readonly direction: "ingress" | "egress";
  /** Unique in its filter and direction; the lowest that matches decides. */
  readonly number: number;
  readonly action: "accept" | "reject";
  /** IANA's number; absent for every protocol. */
  readonly protocol?: number;
  readonly sourcePorts?: TrafficMirrorPorts;
  readonly destinationPorts?: TrafficMirrorPorts;
  /** Canonical, both of one family. */
  readonly sourceCidr: string;
  readonly destinationCidr: string;
  readonly description?: string;
}

/** Rules of filters. */
export const trafficMirrorFilterRules = table<TrafficMirrorFilterRule>("ec2.traffic-mirror-filter-rule", {
  prefix: "tmfr",
  type: "traffic-mirror-filter-rule",
  references: { filter: { to: "ec2.traffic-mirror-filter", ids: (row) => row.filterId, onRemove: "cascade" } },
  notFound: notFoundId("InvalidTrafficMirrorFilterRuleId.NotFound", "traffic mirror filter rule ID"),
});

/** Where copies are sent: an interface, or a network load balancer. */
export interface TrafficMirrorTarget extends Row {
  readonly networkInterfaceId?: string;
  readonly loadBalancerArn?: string;
  readonly description?: string;
}

/** Targets. A target outlives what it names; nothing is copied to it then. */
export const trafficMirrorTargets = table<TrafficMirrorTarget>("ec2.traffic-mirror-target", {
  prefix: "tmt",
  type: "traffic-mirror-target",
  references: {
    networkInterface: { to: "ec2.network-interface", ids: (row) => row.networkInterfaceId, onRemove: "ignore" },
  },
  notFound: notFoundId("InvalidTrafficMirrorTargetId.NotFound", "traffic mirror target ID"),
  inUse: ({ id }) => fault("DependencyViolation", `The traffic mirror target '${id}' is in use by a session.`),
});

/** Copies what a filter takes of an interface's packets to a target. */
export interface TrafficMirrorSession extends Row {
  readonly networkInterfaceId: string;
  readonly targetId: string;
  readonly filterId: string;
  /** Unique at the interface: a packet is copied by the session with the lowest number that takes it. */
  readonly number: number;
  /** Bytes of each packet that are copied; absent for all. */
  readonly packetLength?: number;
  /** VXLAN's network identifier. */
  readonly virtualNetworkId: number;
  readonly description?: string;
}

/** Sessions; they go with their source. */
export const trafficMirrorSessions = table<TrafficMirrorSession>("ec2.traffic-mirror-session", {
  prefix: "tms",
  type: "traffic-mirror-session",
  indexes: { virtualNetworkId: (row) => `${row.account}/${row.virtualNetworkId}` },
  references: {
    networkInterface: { to: "ec2.network-interface", ids: (row) => row.networkInterfaceId, onRemove: "cascade" },
    target: { to: "ec2.traffic-mirror-target", ids: (row) => row.targetId, onRemove: "refuse" },
    filter: { to: "ec2.traffic-mirror-filter", ids: (row) => row.filterId, onRemove: "refuse" },
  },
  notFound: notFoundId("InvalidTrafficMirrorSessionId.NotFound", "traffic mirror session ID"),
});
