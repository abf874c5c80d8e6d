/** Traffic mirror sessions: copies of an interface's packets, sent to a target in VXLAN. */
import type { ChangeContext } from "../../core/context.ts";
import type {
  CreateTrafficMirrorSessionRequest,
  ModifyTrafficMirrorSessionRequest,
  TrafficMirrorSession as SessionView,
} from "../../models/ec2.d.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { trafficMirrorFilters, trafficMirrorSessions, trafficMirrorTargets } from "./tables/traffic-mirror.ts";
import type { TrafficMirrorSession, TrafficMirrorTarget } from "./tables/traffic-mirror.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { checkMirrorQuota, mostSessionsPerSource } from "./traffic-mirror-quota.ts";

const viewSession = viewOf((row: TrafficMirrorSession): SessionView => ({
  TrafficMirrorSessionId: row.id,
  TrafficMirrorTargetId: row.targetId,
  TrafficMirrorFilterId: row.filterId,
  NetworkInterfaceId: row.networkInterfaceId,
  OwnerId: row.account,
  PacketLength: row.packetLength,
  SessionNumber: row.number,
  VirtualNetworkId: row.virtualNetworkId,
  Description: row.description,
  Tags: tagSet(row.tags),
}));

const settable = [
  "TrafficMirrorTargetId",
  "TrafficMirrorFilterId",
  "PacketLength",
  "SessionNumber",
  "VirtualNetworkId",
  "Description",
] as const;

const ids = {
  "traffic-mirror-target": "TrafficMirrorTargetId",
  "traffic-mirror-filter": "TrafficMirrorFilterId",
} as const;

const createSession = change(
  "CreateTrafficMirrorSession",
  {
    honours: [...settable, "NetworkInterfaceId", "TagSpecifications", "ClientToken"],
    access: { resources: { ...ids, "network-interface": "NetworkInterfaceId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    const networkInterfaceId = sourceOf(cx, input);
    checkMirrorQuota(cx, trafficMirrorSessions, "sessions");
    if (cx.read.countBy(trafficMirrorSessions, "networkInterface", networkInterfaceId) >= mostSessionsPerSource)
      throw fault(
        "ResourceCountLimitExceeded",
        `The network interface '${networkInterfaceId}' has ${mostSessionsPerSource} sessions, which is the most.`,
      );
    const target = cx.find(trafficMirrorTargets, input.TrafficMirrorTargetId);
    const session: TrafficMirrorSession = {
      id: cx.newId("tms"),
      account,
      region,
      networkInterfaceId,
      targetId: target.id,
      filterId: cx.find(trafficMirrorFilters, input.TrafficMirrorFilterId).id,
      number: checkNumber(input.SessionNumber),
      packetLength: checkLength(input.PacketLength) ?? lengthFor(target),
      virtualNetworkId: checkNetwork(input.VirtualNetworkId) ?? freeNetwork(cx),
      description: input.Description,
      tags: tagsOf(input.TagSpecifications, "traffic-mirror-session"),
    };
    checkSession(cx, session);
    const row = cx.tx.insert(trafficMirrorSessions, session);
    return { TrafficMirrorSession: viewSession(row), ClientToken: input.ClientToken };
  },
);

const modifySession = change(
  "ModifyTrafficMirrorSession",
  {
    honours: [...settable, "TrafficMirrorSessionId", "RemoveFields"],
    access: { resources: { ...ids, "traffic-mirror-session": "TrafficMirrorSessionId" } },
  },
  (input, cx) => {
    const old = cx.find(trafficMirrorSessions, input.TrafficMirrorSessionId);
    const asked = { ...old, ...readChange(cx, input), ...removals(cx, input) };
    const target = cx.find(trafficMirrorTargets, asked.targetId);
    const session = { ...asked, packetLength: asked.packetLength ?? lengthFor(target) };
    checkSession(cx, session);
    return { TrafficMirrorSession: viewSession(cx.tx.update(trafficMirrorSessions, old.id, session)) };
  },
);

const deleteSession = change(
  "DeleteTrafficMirrorSession",
  {
    honours: ["TrafficMirrorSessionId"],
    access: { resources: { "traffic-mirror-session": "TrafficMirrorSessionId" } },
  },
  (input, cx) => {
    const { id } = cx.find(trafficMirrorSessions, input.TrafficMirrorSessionId);
    cx.tx.remove(trafficMirrorSessions, id);
    return { TrafficMirrorSessionId: id };
  },
);

const describeSessions = describes("DescribeTrafficMirrorSessions", {
  table: trafficMirrorSessions,
  ids: "TrafficMirrorSessionIds",
  result: "TrafficMirrorSessions",
  view: viewSession,
  filters: {
    description: (row) => row.description,
    "network-interface-id": (row) => row.networkInterfaceId,
    "owner-id": (row) => row.account,
    "packet-length": (row) => row.packetLength,
    "session-number": (row) => row.number,
    "traffic-mirror-filter-id": (row) => row.filterId,
    "traffic-mirror-session-id": (row) => row.id,
    "traffic-mirror-target-id": (row) => row.targetId,
    "virtual-network-id": (row) => row.virtualNetworkId,
  },
});

/** Operations of sessions. */
export const trafficMirrorSessionOperations = [createSession, modifySession, deleteSession, describeSessions];

function sourceOf(cx: ChangeContext, { NetworkInterfaceId }: CreateTrafficMirrorSessionRequest): string {
  const eni = cx.find(networkInterfaces, NetworkInterfaceId);
  if (eni.requesterManaged)
    throw fault("InvalidParameterValue", `The network interface '${eni.id}' is managed by a service.`);
  if (eni.privateIps.length === 0)
    throw fault("InvalidParameterValue", `The network interface '${eni.id}' has no IPv4 address to send copies from.`);
  if (cx.read.countBy(trafficMirrorTargets, "networkInterface", eni.id) > 0)
    throw fault("InvalidParameterValue", `The network interface '${eni.id}' is a traffic mirror target.`);
  return eni.id;
}

function readChange(cx: ChangeContext, input: ModifyTrafficMirrorSessionRequest): Partial<TrafficMirrorSession> {
  const { TrafficMirrorTargetId: target, TrafficMirrorFilterId: filter, SessionNumber: number } = input;
  const { PacketLength: length, VirtualNetworkId: network, Description: description } = input;
  return {
    ...(target !== undefined && { targetId: cx.find(trafficMirrorTargets, target).id }),
    ...(filter !== undefined && { filterId: cx.find(trafficMirrorFilters, filter).id }),
    ...(number !== undefined && { number: checkNumber(number) }),
    ...(length !== undefined && { packetLength: checkLength(length) }),
    ...(network !== undefined && { virtualNetworkId: checkNetwork(network)! }),
    ...(description !== undefined && { description }),
  };
}

/** A network identifier that is taken away is drawn anew. */
function removals(cx: ChangeContext, { RemoveFields = [] }: ModifyTrafficMirrorSessionRequest) {
  return {
    ...(RemoveFields.includes("packet-length") && { packetLength: undefined }),
    ...(RemoveFields.includes("description") && { description: undefined }),
    ...(RemoveFields.includes("virtual-network-id") && { virtualNetworkId: freeNetwork(cx) }),
  };
}

function checkSession(cx: ChangeContext, { id, networkInterfaceId, number }: TrafficMirrorSession): void {
  const others = cx.tx.by(trafficMirrorSessions, "networkInterface", networkInterfaceId);
  if (others.some((other) => other.id !== id && other.number === number))
    throw fault("InvalidParameterValue", `The session number ${number} is in use at '${networkInterfaceId}'.`);
}

function checkNumber(number: number): number {
  if (number < 1 || number > 32_766)
    throw fault("InvalidParameterValue", `Value (${number}) for parameter sessionNumber is invalid (1-32766).`);
  return number;
}

/** The most that a session copies of a packet, and what it copies for a load balancer unless told otherwise. */
const mostBytes = 8_500;

function lengthFor({ loadBalancerArn }: TrafficMirrorTarget): number | undefined {
  return loadBalancerArn === undefined ? undefined : mostBytes;
}

function checkLength(length: number | undefined): number | undefined {
  if (length !== undefined && (length < 1 || length > mostBytes))
    throw fault("InvalidParameterValue", `Value (${length}) for parameter packetLength is invalid (1-8500).`);
  return length;
}

const networks = 0x1000000;

function checkNetwork(id: number | undefined): number | undefined {
  if (id !== undefined && (id < 1 || id >= networks))
    throw fault("InvalidParameterValue", `Value (${id}) for parameter virtualNetworkId is invalid.`);
  return id;
}

/** A network identifier that no session of the account has. */
function freeNetwork(cx: ChangeContext): number {
  const drawn = Number.parseInt(cx.newDigits("vxlan").slice(0, 6), 16) || 1;
  for (let id = drawn; ; id = (id % (networks - 1)) + 1)
    if (cx.read.countBy(trafficMirrorSessions, "virtualNetworkId", `${cx.account}/${id}`) === 0) return id;
}
