/** Target groups and the targets in them, as describes tell of them. */
import { Unreadable } from "../../../core/described.ts";
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { targetGroups, targets } from "../tables/target-group.ts";
import type { HealthCheck, Target, TargetGroup, TargetHealth } from "../tables/target-group.ts";
import { lastPart, readArn } from "./arn.ts";

const readGroup = (one: Described, intake: Intake): void => {
  const arn = one.text("TargetGroupArn");
  const { account, region, parts } = readArn(arn, "targetgroup");
  const [protocol, targetType] = [one.maybe("Protocol") ?? "", one.maybe("TargetType") ?? "instance"];
  if (!isProtocol(protocol) || (targetType !== "instance" && targetType !== "ip")) {
    one.skip();
    return intake.leave(one.origin, arn, `Fogbank has no ${protocol} target groups of the type ${targetType} yet`);
  }
  one.follows("LoadBalancerArns", "TargetGroupName", "ProtocolVersion", "TargetControlPort");
  intake.put<TargetGroup>(
    targetGroups,
    {
      id: parts.at(-1)!,
      account,
      region,
      name: parts[0]!,
      protocol,
      port: one.number("Port"),
      vpcId: one.text("VpcId"),
      targetType,
      ipAddressType: one.word("IpAddressType", "ipv4", "ipv6"),
      healthCheck: readHealthCheck(one),
      attributes: {},
    },
    one.origin,
  );
};

const protocols = ["TCP", "UDP", "TCP_UDP", "GENEVE"] as const;

function isProtocol(text: string): text is TargetGroup["protocol"] {
  return (protocols as readonly string[]).includes(text);
}

function readHealthCheck(one: Described): HealthCheck {
  one.follows("HealthCheckEnabled");
  const [path, matcher] = [one.maybe("HealthCheckPath"), one.part("Matcher")];
  matcher?.follows("GrpcCode");
  const code = matcher?.maybe("HttpCode");
  return {
    protocol: one.word("HealthCheckProtocol", "TCP", "HTTP", "HTTPS"),
    port: one.maybe("HealthCheckPort") ?? "traffic-port",
    ...(path !== undefined && { path }),
    ...(code !== undefined && { matcher: code }),
    intervalSeconds: one.number("HealthCheckIntervalSeconds", 30),
    timeoutSeconds: one.number("HealthCheckTimeoutSeconds", 10),
    healthyThreshold: one.number("HealthyThresholdCount", 5),
    unhealthyThreshold: one.number("UnhealthyThresholdCount", 2),
  };
}

const readTargets = (one: Described, intake: Intake): void => {
  const targetGroupId = lastPart(one.text("TargetGroupArn"));
  const group = intake.find(targetGroups, targetGroupId);
  if (!group) {
    one.skip();
    return intake.leave(one.origin, targetGroupId, "its target group was not described, or not taken");
  }
  for (const told of one.parts("TargetHealthDescriptions")) {
    const target = told.part("Target");
    if (!target) throw new Unreadable("TargetHealthDescriptions[].Target is missing");
    told.follows("HealthCheckPort", "AnomalyDetection", "AdministrativeOverride");
    const [id, port, zone] = [target.text("Id"), target.number("Port", group.port), target.maybe("AvailabilityZone")];
    const { account, region } = group;
    const row: Target = {
      id: `${targetGroupId}/${id}/${port}`,
      account,
      region,
      targetGroupId,
      target: id,
      port,
      ...(zone !== undefined && zone !== "" && { zone }),
      health: healthOf(told.part("TargetHealth")),
    };
    intake.put(targets, row, one.origin);
  }
};

const states = ["initial", "healthy", "unhealthy", "draining"] as const;

/** Targets that nothing uses, or that nobody checks, are as if they had just been registered. */
function healthOf(one: Described | undefined): TargetHealth {
  const [told, reason, description] = [one?.maybe("State"), one?.maybe("Reason"), one?.maybe("Description")];
  const state = states.find((known) => known === told) ?? "initial";
  return { state, ...(reason !== undefined && { reason }), ...(description !== undefined && { description }) };
}

/** Readers of target groups. */
export const targetGroupImporters: readonly Importer[] = [
  { key: "TargetGroups", call: "elbv2 describe-target-groups", id: "TargetGroupArn", read: readGroup },
  {
    key: "LoadBalancerTargetHealth",
    call: "elbv2 describe-target-health",
    id: "TargetGroupArn",
    alone: { key: "TargetHealthDescriptions", pattern: /[0-9a-f]{16}/, inner: "TargetHealthDescriptions" },
    read: readTargets,
  },
];
