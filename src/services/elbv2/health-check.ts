/** Health checks of target groups: what a request asks for, with AWS's defaults and bounds. */
import type { CreateTargetGroupInput } from "../../models/elbv2.d.ts";
import { invalid } from "./api.ts";
import type { HealthCheck, TargetGroup } from "./tables/target-group.ts";

/** The members of a request that tell of health checks. */
export type HealthCheckAsked = Pick<
  CreateTargetGroupInput,
  | "HealthCheckEnabled"
  | "HealthCheckIntervalSeconds"
  | "HealthCheckPath"
  | "HealthCheckPort"
  | "HealthCheckProtocol"
  | "HealthCheckTimeoutSeconds"
  | "HealthyThresholdCount"
  | "Matcher"
  | "UnhealthyThresholdCount"
>;

/** The names of those members. */
export const healthCheckMembers = [
  "HealthCheckEnabled",
  "HealthCheckIntervalSeconds",
  "HealthCheckPath",
  "HealthCheckPort",
  "HealthCheckProtocol",
  "HealthCheckTimeoutSeconds",
  "HealthyThresholdCount",
  "Matcher",
  "UnhealthyThresholdCount",
] as const;

/** Health checks of targets of network and gateway load balancers, from "Health checks for target groups". */
export function readHealthCheck(
  group: Pick<TargetGroup, "protocol">,
  asked: HealthCheckAsked,
  before?: HealthCheck,
): HealthCheck {
  if (asked.HealthCheckEnabled === false) throw invalid("Health checks cannot be disabled for this target type");
  const protocol = protocolOf(asked.HealthCheckProtocol ?? before?.protocol ?? "TCP");
  const isHttp = protocol !== "TCP";
  const initial = initialOf(group, protocol);
  if (!isHttp && (asked.HealthCheckPath || asked.Matcher))
    throw invalid("Health check path and matcher are for the protocols HTTP and HTTPS only");
  if (asked.Matcher?.GrpcCode) throw invalid("gRPC codes are for application load balancers only");
  const intervalSeconds = bounded(
    "interval",
    asked.HealthCheckIntervalSeconds ?? before?.intervalSeconds ?? initial.interval,
    5,
    300,
  );
  const timeoutSeconds = bounded(
    "timeout",
    asked.HealthCheckTimeoutSeconds ?? before?.timeoutSeconds ?? initial.timeout,
    2,
    120,
  );
  if (timeoutSeconds > intervalSeconds)
    throw invalid(
      `Health check timeout '${timeoutSeconds}' must be smaller than or equal to the interval '${intervalSeconds}'`,
    );
  return {
    protocol,
    port: portOf(asked.HealthCheckPort ?? before?.port ?? initial.port),
    ...(isHttp && {
      path: pathOf(asked.HealthCheckPath ?? before?.path ?? "/"),
      matcher: matcherOf(asked.Matcher?.HttpCode ?? before?.matcher ?? "200-399"),
    }),
    intervalSeconds,
    timeoutSeconds,
    healthyThreshold: bounded("healthy threshold", asked.HealthyThresholdCount ?? before?.healthyThreshold ?? 5, 2, 10),
    unhealthyThreshold: bounded(
      "unhealthy threshold",
      asked.UnhealthyThresholdCount ?? before?.unhealthyThreshold ?? 2,
      2,
      10,
    ),
  };
}

/** A health check in AWS's shape. */
export function viewHealthCheck(check: HealthCheck) {
  return {
    HealthCheckProtocol: check.protocol,
    HealthCheckPort: check.port,
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: check.intervalSeconds,
    HealthCheckTimeoutSeconds: check.timeoutSeconds,
    HealthyThresholdCount: check.healthyThreshold,
    UnhealthyThresholdCount: check.unhealthyThreshold,
    ...(check.path && { HealthCheckPath: check.path, Matcher: { HttpCode: check.matcher } }),
  };
}

/** What counts where a request says nothing: times in seconds, and the port. */
function initialOf({ protocol }: Pick<TargetGroup, "protocol">, check: HealthCheck["protocol"]) {
  if (protocol === "GENEVE") return { interval: 10, timeout: 5, port: "80" };
  return { interval: 30, timeout: check === "HTTP" ? 6 : 10, port: "traffic-port" };
}

function protocolOf(asked: string): HealthCheck["protocol"] {
  if (asked === "TCP" || asked === "HTTP" || asked === "HTTPS") return asked;
  throw invalid(`Health check protocol '${asked}' must be one of 'TCP, HTTP, HTTPS'`);
}

function bounded(what: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw invalid(`Health check ${what} '${value}' must be between ${least} and ${most}`);
}

function portOf(asked: string): string {
  if (asked === "traffic-port" || (/^\d{1,5}$/.test(asked) && Number(asked) >= 1 && Number(asked) <= 65535))
    return asked;
  throw invalid(`Health check port '${asked}' must be 'traffic-port' or a number between 1 and 65535`);
}

function pathOf(asked: string): string {
  if (/^\/\S*$/.test(asked) && asked.length <= 1024) return asked;
  throw invalid(`Health check path '${asked}' must begin with '/' and have at most 1024 characters without spaces`);
}

function matcherOf(asked: string): string {
  const part = /^([2-5]\d\d)(?:-([2-5]\d\d))?$/;
  const parts = asked.split(",").map((one) => part.exec(one));
  const valid = parts.every((one) => one && Number(one[1]) <= Number(one[2] ?? one[1]));
  if (valid) return asked;
  throw invalid(`Health check matcher HTTP code '${asked}' must be values and ranges between 200 and 599`);
}
