/** The server's own metrics in Prometheus' text form. */
import type { AdminParts, AdminRequest } from "./parts.ts";

/** Calls by operation, rows by table, and the process's memory and processor time. */
export async function writeMetrics({ cloud }: AdminParts, { response }: AdminRequest): Promise<void> {
  const { Counter, Gauge, Registry, collectDefaultMetrics } = await import("prom-client");
  const register = new Registry();
  collectDefaultMetrics({ register });
  const calls = new Counter({
    name: "fogbank_calls_total",
    help: "Calls that reached a service since the start.",
    labelNames: ["service", "operation"],
    registers: [register],
  });
  for (const [name, count] of cloud.calls) {
    const [service = "", operation = ""] = name.split(".");
    calls.inc({ service, operation }, count);
  }
  const rows = new Gauge({
    name: "fogbank_rows",
    help: "Rows that a table holds.",
    labelNames: ["table"],
    registers: [register],
  });
  for (const table of cloud.database.tables()) rows.set({ table: table.name }, cloud.database.all(table).length);
  response.writeHead(200, { "content-type": register.contentType }).end(await register.metrics());
}
