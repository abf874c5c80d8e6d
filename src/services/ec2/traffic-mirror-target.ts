/** Traffic mirror targets: the interfaces that copies are sent to. */
import type { TrafficMirrorTarget as TargetView } from "../../models/ec2.d.ts";
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
  Type: "network-interface",
  Description: row.description,
  OwnerId: row.account,
  Tags: tagSet(row.tags),
}));

const createTarget = change(
  "CreateTrafficMirrorTarget",
  {
    honours: ["NetworkInterfaceId", "Description", "TagSpecifications", "ClientToken"],
    access: { resources: { "network-interface": "NetworkInterfaceId" } },
  },
  (input, cx) => {
    const { account, region } = cx;
    if (input.NetworkInterfaceId === undefined)
      throw fault("MissingParameter", "The request must contain the parameter NetworkInterfaceId");
    const eni = cx.find(networkInterfaces, input.NetworkInterfaceId);
    if (eni.interfaceType !== "interface")
      throw fault("InvalidParameterValue", `The network interface '${eni.id}' is of type ${eni.interfaceType}.`);
    if (cx.read.countBy(trafficMirrorSessions, "networkInterface", eni.id) > 0)
      throw fault("InvalidParameterValue", `The network interface '${eni.id}' is the source of a session.`);
    checkMirrorQuota(cx, trafficMirrorTargets, "targets");
    const row = cx.tx.insert(trafficMirrorTargets, {
      id: cx.newId("tmt"),
      account,
      region,
      networkInterfaceId: eni.id,
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
    "network-load-balancer-arn": () => undefined,
    "owner-id": (row) => row.account,
    "traffic-mirror-target-id": (row) => row.id,
  },
});

/** Operations of targets. */
export const trafficMirrorTargetOperations = [createTarget, deleteTarget, describeTargets];
