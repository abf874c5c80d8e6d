/** Status checks of instances: what AWS makes of what is known of their health. */
import type { ActContext } from "../../core/context.ts";
import type { InstanceStatusSummary } from "../../models/ec2.d.ts";
import { instanceHost } from "./instance-host.ts";
import type { InstanceHealth } from "./instance-host.ts";
import type { Instance } from "./tables/instance.ts";

/** The outcome of one check. */
export type Status = "ok" | "impaired" | "initializing" | "insufficient-data" | "not-applicable";

/** The outcomes of an instance's checks, of itself and of the system under it. */
export interface Checks {
  readonly instance: Status;
  readonly system: Status;
  readonly impairedSince?: number;
}

/** For how long after its start an instance may be unreachable without being impaired, in milliseconds. */
const bootMs = 120_000;

const ok: Checks = { instance: "ok", system: "ok" };

/** The checks of instances, asked of their host; `now` is cloud time. Where nothing runs instances all are well. */
export async function checksOf(cx: ActContext, rows: readonly Instance[]): Promise<(row: Instance) => Checks> {
  const host = cx.port(instanceHost);
  const running = rows.filter(({ state }) => state === "running").map(({ id }) => id);
  if (!host || running.length === 0) return (row) => checks(row, () => ok);
  const known = await host.check(running).catch(() => undefined);
  return (row) => checks(row, () => (known ? judge(row, known.get(row.id), cx.now) : unknown));
}

const unknown: Checks = { instance: "insufficient-data", system: "impaired" };

function checks({ state }: Instance, whileRunning: () => Checks): Checks {
  if (state === "running") return whileRunning();
  const status = state === "pending" ? "initializing" : "not-applicable";
  return { instance: status, system: status };
}

function judge(row: Instance, health: InstanceHealth | undefined, now: number): Checks {
  if (health?.running && health.reachable) return ok;
  if (health?.running && now - row.launchedAt < bootMs) return { instance: "initializing", system: "ok" };
  return { instance: "impaired", system: "ok", impairedSince: health?.impairedSince };
}

/** One check in AWS's shape. */
export function summaryOf(status: Status, impairedSince?: number): InstanceStatusSummary {
  const reachability = reachabilityOf(status);
  if (!reachability) return { Status: status };
  const since = status === "impaired" && impairedSince !== undefined && { ImpairedSince: new Date(impairedSince) };
  return { Status: status, Details: [{ Name: "reachability", Status: reachability, ...since }] };
}

/** What the one detail of a check says; nothing where there is no check. */
export function reachabilityOf(status: Status) {
  if (status === "not-applicable") return undefined;
  return ({ ok: "passed", impaired: "failed" } as const)[status as "ok"] ?? (status as "initializing");
}
