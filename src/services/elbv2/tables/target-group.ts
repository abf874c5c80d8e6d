/** Rows of target groups and of the targets in them. */
import { Fault } from "../../../core/fault.ts";
import { quota } from "../../../core/quota.ts";
import { table } from "../../../core/table.ts";
import type { Row } from "../../../core/table.ts";

/** How the health of targets is found out. */
export interface HealthCheck {
  readonly protocol: "TCP" | "HTTP" | "HTTPS";
  /** `traffic-port`, or a number. */
  readonly port: string;
  /** HTTP and HTTPS only. */
  readonly path?: string;
  /** HTTP and HTTPS only: `200-399`. */
  readonly matcher?: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
}

/** A target group. Its id is the last part of its ARN, 16 hexadecimal digits. */
export interface TargetGroup extends Row {
  readonly name: string;
  readonly protocol: "TCP" | "UDP" | "TCP_UDP" | "GENEVE";
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: "instance" | "ip";
  readonly ipAddressType: "ipv4" | "ipv6";
  readonly healthCheck: HealthCheck;
  /** Attributes that differ from AWS's defaults. */
  readonly attributes: Readonly<Record<string, string>>;
}

const groupsPerRegion = quota({
  service: "elasticloadbalancing",
  code: "L-B22855CB",
  name: "Target Groups per Region",
  value: 3000,
  adjustable: true,
  slug: "target-groups",
});

/** Target groups. */
export const targetGroups = table<TargetGroup>("elbv2.target-group", {
  type: "targetgroup",
  arnService: "elasticloadbalancing",
  arn: (row) => `targetgroup/${row.name}/${row.id}`,
  indexes: { name: (row) => `${row.account}/${row.region}/${row.name}` },
  references: { vpc: { to: "ec2.vpc", ids: (row) => row.vpcId, onRemove: "refuse" } },
  quotas: [
    {
      quota: groupsPerRegion,
      fault: () => new Fault("TooManyTargetGroups", "You have reached your limit on the number of target groups."),
    },
  ],
  notFound: () => new Fault("TargetGroupNotFound", "One or more target groups not found"),
});

/** What health checks last found. */
export interface TargetHealth {
  readonly state: "initial" | "healthy" | "unhealthy" | "draining";
  /** `Elb.InitialHealthChecking`, `Target.FailedHealthChecks` … */
  readonly reason?: string;
  readonly description?: string;
}

/** A target: an instance or an address, on a port. */
export interface Target extends Row {
  readonly targetGroupId: string;
  /** An instance's id or an address. */
  readonly target: string;
  readonly port: number;
  /** `all`, for addresses outside the VPC; else a zone's name. */
  readonly zone?: string;
  readonly health: TargetHealth;
}

/** Targets by `target group/target/port`. Those that drain are listed until they have drained. */
export const targets = table<Target>("elbv2.target", {
  indexes: { target: (row) => row.target },
  references: { targetGroup: { to: "elbv2.target-group", ids: (row) => row.targetGroupId, onRemove: "cascade" } },
});
