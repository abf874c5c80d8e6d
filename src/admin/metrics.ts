/** The server's own metrics in Prometheus' text form. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Registry } from "prom-client";
import type { AdminParts, AdminRequest } from "./parts.ts";

/** How often the event loop is looked at, in milliseconds; what it measures has this much in it. */
const resolution = 5;
/** Measures from the first request for metrics on. */
const delay = monitorEventLoopDelay({ resolution });
let collected: Promise<Registry> | undefined;

/** Calls by operation, rows by table, waiting jobs, the longest turn since the last look, memory and processor time. */
export async function writeMetrics(parts: AdminParts, { request, response }: AdminRequest): Promise<void> {
  const defaults = await (collected ??= collectDefaults());
  const own = await ownMetrics(parts);
  const text = `${await defaults.metrics()}\n${await own.metrics()}`;
  response.writeHead(200, { "content-type": own.contentType, "content-length": Buffer.byteLength(text) });
  response.end(request.method === "HEAD" ? undefined : text);
}

/** Loaded when metrics are first asked for; bundled or not, a CommonJS module is its default export. */
async function loadClient() {
  return (await import("prom-client")).default;
}

async function collectDefaults(): Promise<Registry> {
  const { collectDefaultMetrics, Registry } = await loadClient();
  const register = new Registry();
  collectDefaultMetrics({ register });
  delay.enable();
  return register;
}

async function ownMetrics({ cloud, plane }: AdminParts): Promise<Registry> {
  const { Counter, Gauge, Registry } = await loadClient();
  const registers = [new Registry()];
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers });
  const help = "Calls that reached a service since the start.";
  const labelNames = ["service", "operation"];
  const calls = new Counter({ name: "fogbank_calls_total", help, labelNames, registers });
  for (const [name, count] of cloud.calls) {
    const [service = "", operation = ""] = name.split(".");
    calls.inc({ service, operation }, count);
  }
  const rows = gauge("fogbank_rows", "Rows that a table holds.", "table");
  for (const table of cloud.database.tables()) rows.set({ table: table.name }, cloud.database.count(table));
  const waiting = gauge("fogbank_jobs_waiting", "Put-off jobs that wait for their moment of cloud time.");
  waiting.set(cloud.scheduler.waiting);
  const failed = gauge("fogbank_jobs_failed_total", "Times that a put-off job threw since the start.");
  failed.set(cloud.scheduler.failures);
  const turn = gauge("fogbank_longest_turn_seconds", "Longest delay of the event loop since metrics were last read.");
  turn.set(Math.max(0, delay.max / 1e9 - resolution / 1e3));
  delay.reset();
  const waitingEffects = gauge("fogbank_effects_waiting", "Jobs that wait for something outside, such as a start.");
  waitingEffects.set(cloud.effects.waiting);
  const known = new Map<string, ReturnType<typeof gauge>>();
  for (const { name, help, labels, value } of (await plane.running()?.figures()) ?? []) {
    const one = known.get(name) ?? gauge(name, help, ...Object.keys(labels));
    known.set(name, one);
    one.set(labels, value);
  }
  return registers[0]!;
}
