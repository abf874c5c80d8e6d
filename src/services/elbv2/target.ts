/** Targets: registered, deregistered, and their health. */
import type { ChangeContext, ReadContext } from "../../core/context.ts";
import { NotBuilt } from "../../core/fault.ts";
import { isOwn } from "../../core/find.ts";
import type { Job } from "../../core/service.ts";
import type { TargetDescription } from "../../models/elbv2.d.ts";
import { parseAddress } from "../../net/address.ts";
import { contains, prefix } from "../../net/prefix.ts";
import { instances, networkInterfaces, subnets, vpcs } from "../ec2/face.ts";
import { change, fault, findArn, invalid, read } from "./api.ts";
import { groupAttribute } from "./target-group-attribute.ts";
import { viewHealth } from "./target-health.ts";
import { targetGroups, targets } from "./tables/target-group.ts";
import type { Target, TargetGroup } from "./tables/target-group.ts";

/** Targets of one network load balancer's group ("Quotas for your Network Load Balancers"). */
const mostTargets = 1000;
/** Addresses outside the VPC that targets may have: private ones, and shared ones (RFC 6598). */
const elsewhere = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"].map(prefix);

const registerTargets = change(
  "RegisterTargets",
  { honours: ["TargetGroupArn", "Targets"], access: { resources: { targetgroup: "TargetGroupArn" } } },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    if (input.Targets.length === 0) throw invalid("At least one target must be specified");
    for (const one of input.Targets) register(cx, group, one);
    if (cx.read.countBy(targets, "targetGroup", group.id) > mostTargets)
      throw fault("TooManyTargets", `You have reached the limit of ${mostTargets} targets in a target group`);
    return {};
  },
);

const deregisterTargets = change(
  "DeregisterTargets",
  {
    honours: ["TargetGroupArn", "Targets"],
    refuses: ["Targets.QuicServerId"],
    access: { resources: { targetgroup: "TargetGroupArn" } },
  },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    const rows = cx.read.by(targets, "targetGroup", group.id);
    for (const { Id, Port } of input.Targets)
      for (const row of rows)
        if (row.target === Id && (Port === undefined || row.port === Port) && row.health.state !== "draining")
          drain(cx, group, row);
    return {};
  },
);

const describeTargetHealth = read(
  "DescribeTargetHealth",
  {
    honours: ["TargetGroupArn", "Targets"],
    refuses: ["Targets.QuicServerId"],
    access: { resources: { targetgroup: "TargetGroupArn" } },
  },
  (input, cx) => {
    const group = findArn(cx, targetGroups, input.TargetGroupArn);
    const rows = cx.read.by(targets, "targetGroup", group.id);
    const shown = input.Targets?.length
      ? input.Targets.map(
          ({ Id, Port = group.port }) => rows.find((row) => row.target === Id && row.port === Port) ?? { Id, Port },
        )
      : rows;
    return { TargetHealthDescriptions: shown.map((row) => viewHealth(cx.read, group, row)) };
  },
);

/** Operations of targets. */
export const targetOperations = [registerTargets, deregisterTargets, describeTargetHealth];

/**
 * Jobs of targets. Whoever checks health gates `target-checked`, which else takes a new target for healthy, and puts
 * in `target-health` (`{ id, state, reason, description }`) for what it finds from then on.
 */
export const targetJobs: Readonly<Record<string, Job>> = {
  "target-checked": (cx, { id, failed }) => {
    const row = cx.tx.get(targets, String(id));
    if (row?.health.state !== "initial") return;
    const health = failed
      ? ({ state: "unhealthy", reason: "Target.FailedHealthChecks", description: "Health checks failed" } as const)
      : ({ state: "healthy" } as const);
    cx.tx.update(targets, row.id, { health });
  },
  "target-health": (cx, { id, state, reason, description }) => {
    const row = cx.tx.get(targets, String(id));
    if (!row || row.health.state === "draining" || (state !== "healthy" && state !== "unhealthy")) return;
    cx.tx.update(targets, row.id, {
      health: {
        state,
        ...(reason !== undefined && { reason: String(reason) }),
        ...(description !== undefined && { description: String(description) }),
      },
    });
  },
  "target-drained": (cx, { id }) => {
    if (cx.tx.get(targets, String(id))?.health.state === "draining") cx.tx.remove(targets, String(id));
  },
};

const checkingMs = 30_000;

function register(
  cx: ChangeContext,
  group: TargetGroup,
  { Id, Port, AvailabilityZone, QuicServerId }: TargetDescription,
) {
  if (QuicServerId) throw new NotBuilt("elbv2.RegisterTargets.Targets.QuicServerId");
  const port = Port ?? group.port;
  if (group.protocol === "GENEVE" && port !== group.port)
    throw invalid(`The port of a target of the protocol GENEVE must be ${group.port}`);
  const zone =
    group.targetType === "instance"
      ? instanceZone(cx, group, Id, AvailabilityZone)
      : addressZone(cx, group, Id, AvailabilityZone);
  const row: Target = {
    id: `${group.id}/${Id}/${port}`,
    account: cx.account,
    region: cx.region,
    targetGroupId: group.id,
    target: Id,
    port,
    ...(zone && { zone }),
    health: {
      state: "initial",
      reason: "Elb.RegistrationInProgress",
      description: "Target registration is in progress",
    },
  };
  const before = cx.tx.get(targets, row.id);
  if (before && before.health.state !== "draining") return;
  cx.tx.upsert(targets, row);
  cx.later("target-checked", { id: row.id }, checkingMs);
}

function drain(cx: ChangeContext, group: TargetGroup, row: Target): void {
  const delayMs = Number(groupAttribute(group, "deregistration_delay.timeout_seconds")) * 1000;
  cx.tx.update(targets, row.id, {
    health: {
      state: "draining",
      reason: "Target.DeregistrationInProgress",
      description: "Target deregistration is in progress",
    },
  });
  cx.later("target-drained", { id: row.id }, delayMs);
}

function instanceZone(cx: ReadContext, group: TargetGroup, id: string, zone: string | undefined): undefined {
  if (zone) throw invalid("You cannot specify an Availability Zone for targets of the type 'instance'");
  if (!/^i-[0-9a-f]{8,17}$/.test(id)) throw fault("InvalidTarget", `The target '${id}' is not a valid instance ID`);
  const instance = cx.read.get(instances, id);
  if (!isOwn(cx, instance) || instance.state === "terminated" || instance.state === "shutting-down")
    throw fault("InvalidTarget", `The following targets are not in a running state and cannot be registered: '${id}'`);
  const [primary] = cx.read.by(networkInterfaces, "instance", id);
  if (primary?.vpcId !== group.vpcId)
    throw fault("InvalidTarget", `The following targets are not in the target group VPC '${group.vpcId}': '${id}'`);
}

/** Addresses of the VPC are in the zone of their subnet; those outside are in all zones, and say so. */
function addressZone(cx: ReadContext, group: TargetGroup, text: string, zone: string | undefined): string | undefined {
  const address = parseAddress(text);
  const family = group.ipAddressType === "ipv4" ? 4 : 6;
  if (address?.family !== family) throw invalid(`The IP address '${text}' is not a valid IPv${family} address`);
  const vpc = cx.read.get(vpcs, group.vpcId)!;
  const own = [...vpc.cidrs, ...vpc.ipv6Cidrs].some(({ cidr }) => contains(prefix(cidr), address));
  if (!own) {
    if (family === 6 || !elsewhere.some((one) => contains(one, address)))
      throw invalid(
        `The IP address '${text}' is not within the VPC CIDR blocks or the private ranges that are allowed`,
      );
    if (zone !== undefined && zone !== "all")
      throw invalid(`You must specify 'all' as the Availability Zone for the IP address '${text}'`);
    if (zone === undefined) throw invalid(`You must specify an Availability Zone for the IP address '${text}'`);
    return zone;
  }
  if (zone === "all") throw invalid(`You cannot specify 'all' as the Availability Zone for the IP address '${text}'`);
  const subnet = cx.read
    .by(subnets, "vpc", vpc.id)
    .find((one) =>
      [one.cidr, ...one.ipv6Cidrs.map(({ cidr }) => cidr)].some((cidr) => cidr && contains(prefix(cidr), address)),
    );
  if (zone !== undefined && subnet && zone !== subnet.zone)
    throw invalid(`The IP address '${text}' is in the Availability Zone '${subnet.zone}', not in '${zone}'`);
  return subnet?.zone ?? zone;
}
