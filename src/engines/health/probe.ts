/** One health check: a connection, and for HTTP a request whose status code must fit. */
import { request } from "node:http";
import type { Socket } from "node:net";
import { connect } from "node:tls";
import type { HealthCheckSpec } from "../../specs/network.ts";

/** What a check found; the reasons are those of load balancers. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "Target.Timeout" | "Target.FailedHealthChecks" | "Target.ResponseCodeMismatch";
      readonly description: string;
    };

/** Opens a connection, as whoever checks; rejects as connection attempts do. */
export type Dial = (check: HealthCheckSpec, signal: AbortSignal) => Promise<Socket>;

const failed: Outcome = { ok: false, reason: "Target.FailedHealthChecks", description: "Health checks failed" };
const late: Outcome = { ok: false, reason: "Target.Timeout", description: "Request timed out" };

/** Checks once; never longer than the check's own patience. */
export async function probe(check: HealthCheckSpec, dial: Dial): Promise<Outcome> {
  const patience = AbortSignal.timeout(check.timeoutSeconds * 1_000);
  let socket: Socket | undefined;
  try {
    socket = await dial(check, patience);
    return check.protocol === "TCP" ? { ok: true } : judged(check, await statusOf(check, socket, patience));
  } catch {
    return patience.aborted && check.protocol !== "TCP" ? late : failed;
  } finally {
    socket?.destroy();
  }
}

/** Whether a status code is one of `200-299,301`. */
export function matches(matcher: string, status: number): boolean {
  return matcher.split(",").some((part) => {
    const [from = "", to = from] = part.split("-");
    return status >= Number(from) && status <= Number(to);
  });
}

function judged({ matcher = "200-399" }: HealthCheckSpec, status: number): Outcome {
  if (matches(matcher, status)) return { ok: true };
  const description = `Health checks failed with these codes: [${status}]`;
  return { ok: false, reason: "Target.ResponseCodeMismatch", description };
}

/** Certificates of targets are not judged, as with AWS. */
async function statusOf(check: HealthCheckSpec, socket: Socket, signal: AbortSignal): Promise<number> {
  const { protocol, address, port, path = "/" } = check;
  const wire = protocol === "HTTPS" ? await secured(socket, signal) : socket;
  const host = address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
  const headers = { Host: host, "User-Agent": "ELB-HealthChecker/2.0", Connection: "close" };
  return new Promise((resolve, reject) => {
    const asked = request({ path, headers, signal, createConnection: () => wire }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.once("error", reject);
    asked.end();
  });
}

function secured(socket: Socket, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const wire = connect({ socket, rejectUnauthorized: false }, () => resolve(wire));
    wire.once("error", reject);
    signal.addEventListener("abort", () => wire.destroy(new Error("timed out")), { once: true });
  });
}
