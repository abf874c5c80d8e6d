/** Traffic mirror targets: the interfaces and load balancers that copies are sent to. */
import type { ChangeContext } from "../../core/context.ts";
import type { CreateTrafficMirrorTargetRequest, TrafficMirrorTarget as TargetView } from "../../models/ec2.d.ts";
import { balancerByArn } from "../elbv2/face.ts";
import { change } from "./api.ts";
import { describes, viewOf } from "./describe.ts";
import { fault } from "./faults.ts";
import { networkInterfaces } from "./tables/network-interface.ts";
import { trafficMirrorSessions, trafficMirrorTargets } from "./tables/traffic-mirror.ts";
import type { TrafficMirrorTarget } from "./tables/traffic-mirror.ts";
import { tagSet, tagsOf } from "./tag-specification.ts";
import { checkMirrorQuota } from "./traffic-mirror-quota.ts";

const viewTarget = viewOf((row: TrafficMirrorTarget): TargetView => ({
  TrafficMirrorTargetId: row.id,
  NetworkInterfaceId: row.networkInterfaceId,
  NetworkLoadBalancerArn: row.loadBalancerArn,
  Type: row.loadBalancerArn === undefined ? "network-interface" : "network-load-balancer",
  Description: row.description,
  OwnerId: row.account,
  Tags: tagSet(row.tags),
}));

const createTarget = change(
  "CreateTrafficMirrorTarget",
  {
    honours: ["NetworkInterfaceId", "NetworkLoadBalancerArn", "Description", "TagSpecifications", "ClientToken"],
    access: { resources: { "network-interface": "NetworkInterfaceId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    const named = namedTarget(cx, input);
    checkMirrorQuota(cx, trafficMirrorTargets, "targets");
    const row = cx.tx.insert(trafficMirrorTargets, {
      id: cx.newId("tmt"),
      account,
      region,
      ...named,
      description: input.Description,
      tags: tagsOf(input.TagSpecifications, "traffic-mirror-target"),
    });
    return { TrafficMirrorTarget: viewTarget(row), ClientToken: input.ClientToken };
  },
);

const deleteTarget = change(
  "DeleteTrafficMirrorTarget",
  {
    honours: ["TrafficMirrorTargetId"],
    access: { resources: { "traffic-mirror-target": "TrafficMirrorTargetId" } },
  },
  (input, cx) => {
    const { id } = cx.find(trafficMirrorTargets, input.TrafficMirrorTargetId);
    cx.tx.remove(trafficMirrorTargets, id);
    return { TrafficMirrorTargetId: id };
  },
);

const describeTargets = describes("DescribeTrafficMirrorTargets", {
  table: trafficMirrorTargets,
  ids: "TrafficMirrorTargetIds",
  result: "TrafficMirrorTargets",
  view: viewTarget,
  filters: {
    description: (row) => row.description,
    "network-interface-id": (row) => row.networkInterfaceId,
    "network-load-balancer-arn": (row) => row.loadBalancerArn,
    "owner-id": (row) => row.account,
    "traffic-mirror-target-id": (row) => row.id,
  },
});

/** Operations of targets. */
export const trafficMirrorTargetOperations = [createTarget, deleteTarget, describeTargets];

type Named = Pick<TrafficMirrorTarget, "networkInterfaceId" | "loadBalancerArn">;

function namedTarget(cx: ChangeContext, input: CreateTrafficMirrorTargetRequest): Named {
  const { NetworkInterfaceId: interfaceId, NetworkLoadBalancerArn: arn } = input;
  if (interfaceId !== undefined && arn !== undefined)
    throw fault("InvalidParameterCombination", "A traffic mirror target is an interface or a load balancer.");
  if (arn !== undefined) return { loadBalancerArn: checkBalancer(cx, arn) };
  if (interfaceId === undefined)
    throw fault("MissingParameter", "The request must contain the parameter NetworkInterfaceId");
  return { networkInterfaceId: checkInterface(cx, interfaceId) };
}

function checkBalancer(cx: ChangeContext, arn: string): string {
  const row = balancerByArn(cx.read, arn);
  if (!row || row.account !== cx.account || row.region !== cx.region)
    throw fault("InvalidParameterValue", `Value (${arn}) for parameter networkLoadBalancerArn is invalid.`);
  if (row.type !== "network")
    throw fault("InvalidParameterValue", `The load balancer '${arn}' is of type ${row.type}.`);
  return arn;
}

function checkInterface(cx: ChangeContext, id: string): string {
  const eni = cx.find(networkInterfaces, id);
  if (eni.interfaceType !== "interface")
    throw fault("InvalidParameterValue", `The network interface '${eni.id}' is of type ${eni.interfaceType}.`);
  if (cx.read.countBy(trafficMirrorSessions, "networkInterface", eni.id) > 0)
    throw fault("InvalidParameterValue", `The network interface '${eni.id}' is the source of a session.`);
  return eni.id;
}
