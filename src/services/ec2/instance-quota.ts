/** How many vCPUs an account's running instances may have, by kind of instance. */
import type { ChangeContext } from "../../core/context.ts";
import type { Fault } from "../../core/fault.ts";
import { quota } from "../../core/quota.ts";
import type { Quota } from "../../core/quota.ts";
import { fault } from "./faults.ts";
import { sizeOf } from "./instance-type-size.ts";
import { instanceTypeNames } from "./instance-limit.ts";
import { instances } from "./tables/instance.ts";

/**
 * The value for new AWS accounts is 5 and grows by itself with use; ours begins where AWS's growth used to end, so that
 * templates made for real accounts run. Lower it with `--quota running-standard-vcpus=5`.
 */
const standard = vcpuQuota("L-1216C47A", "Standard (A, C, D, H, I, M, R, T, Z)", 1152, "standard");
const graphics = vcpuQuota("L-DB2E81BA", "G and VT", 128, "g");
const byLetters: Readonly<Record<string, Quota>> = {
  dl: vcpuQuota("L-6E869C2A", "DL", 96, "dl"),
  f: vcpuQuota("L-74FC7D96", "F", 128, "f"),
  g: graphics,
  gr: graphics,
  vt: graphics,
  hpc: vcpuQuota("L-F7808C92", "HPC", 768, "hpc"),
  inf: vcpuQuota("L-1945791B", "Inf", 128, "inf"),
  p: vcpuQuota("L-417A185B", "P", 128, "p"),
  trn: vcpuQuota("L-2C3B7624", "Trn", 128, "trn"),
  u: vcpuQuota("L-43DA4232", "High Memory", 448, "high-memory"),
  x: vcpuQuota("L-7295265B", "X", 128, "x"),
};

const types = Map.groupBy(instanceTypeNames, quotaOf);

/** How many more instances of a type an account may run. */
export function roomForVcpus(cx: ChangeContext, instanceType: string): number {
  const bound = quotaOf(instanceType);
  let used = 0;
  for (const type of types.get(bound) ?? []) {
    const running = runningOf(cx, type);
    if (running > 0) used += running * sizeOf(type).vcpus;
  }
  return Math.floor((cx.limit(bound) - used) / sizeOf(instanceType).vcpus);
}

/** The fault for a launch or a start beyond the quota. */
export function vcpuFault(cx: ChangeContext, instanceType: string): Fault {
  return fault(
    "VcpuLimitExceeded",
    `You have requested more vCPU capacity than your current vCPU limit of ${cx.limit(quotaOf(instanceType))} allows ` +
      "for the instance bucket that the specified instance type belongs to. Raise it through Service Quotas.",
  );
}

function quotaOf(instanceType: string): Quota {
  return byLetters[/^[a-z]+/.exec(instanceType)![0]] ?? standard;
}

function runningOf(cx: ChangeContext, instanceType: string): number {
  return cx.tx.countBy(instances, "runningType", `${cx.account}/${cx.region}/${instanceType}`);
}

function vcpuQuota(code: string, kind: string, value: number, slug: string): Quota {
  const name = `Running On-Demand ${kind} instances`;
  return quota({ service: "ec2", code, name, value, adjustable: true, slug: `running-${slug}-vcpus` });
}
