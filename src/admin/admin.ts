/** The server's own API under `/_fogbank/`: health, time, snapshots, what is real, traces, the insides of instances. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault, NotBuilt } from "../core/fault.ts";
import { addBinding, listBindings, removeBinding } from "./bind.ts";
import { checkOwn } from "./caller.ts";
import { describeService, listServices } from "./catalogue.ts";
import { changeClock, readClock } from "./clock.ts";
import { addRecord, listRecords, removeRecords } from "./internet-record.ts";
import { listDecisions } from "./decisions.ts";
import { tellFlows } from "./flows.ts";
import { checkHealth } from "./health.ts";
import { capturePackets, execCommand, readConsole } from "./instance.ts";
import { writeMetrics } from "./metrics.ts";
import { listPlaces } from "./export.ts";
import { importNetworks } from "./import.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { addHost, attachProcess, listHosts, proveFlow, readPlane, removeHost } from "./plane.ts";
import { listPublications, publish, unpublish } from "./publish.ts";
import { listQuotas } from "./quotas.ts";
import { tellRefusals } from "./refusals.ts";
import { loadSnapshot, saveSnapshot } from "./snapshot.ts";
import { traceFlow } from "./trace.ts";

type Handler = (parts: AdminParts, request: AdminRequest) => unknown;

/** Path → method → what answers it. */
const handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  health: { GET: checkHealth },
  version: { GET: (parts) => ({ version: parts.about().version }) },
  reset: { POST: forOwn(reset) },
  settle: { POST: settle },
  stop: { POST: forOwn(({ stop }) => (setImmediate(stop), { status: "stopping" })) },
  clock: { GET: readClock, POST: changeClock },
  snapshot: { GET: saveSnapshot, POST: forOwn(loadSnapshot) },
  import: { POST: importNetworks },
  places: { GET: listPlaces },
  services: { GET: listServices },
  quotas: { GET: listQuotas },
  decisions: { GET: listDecisions },
  metrics: { GET: writeMetrics },
  trace: { POST: traceFlow },
  prove: { POST: proveFlow },
  plane: { GET: readPlane },
  console: { GET: readConsole },
  exec: { GET: execCommand },
  capture: { GET: capturePackets },
  refusals: { GET: tellRefusals },
  flows: { GET: tellFlows },
  attach: { POST: attachProcess },
  internet: { GET: listHosts, POST: addHost, DELETE: removeHost },
  "internet-records": { GET: listRecords, POST: addRecord, DELETE: removeRecords },
  bind: { GET: listBindings, POST: addBinding, DELETE: removeBinding },
  publish: { GET: listPublications, POST: publish, DELETE: unpublish },
};

/** What puts an end to something that others have: for the server's own user and root. */
function forOwn(handler: Handler): Handler {
  return async (parts, request) => {
    await checkOwn(request);
    return handler(parts, request);
  };
}

/** Makes the listener for requests below `/_fogbank/`. An answer leaves when what it tells of is on disk. */
export function createAdmin(parts: AdminParts): RequestListener {
  return (request, response) => {
    serve(parts, request, response).catch((error: unknown) => fail(parts, request, response, error));
  };
}

async function serve(parts: AdminParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const value = await answer(parts, request, response);
  await parts.committed();
  send(request, response, 200, value);
}

async function answer(parts: AdminParts, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const url = URL.parse(request.url ?? "/", "http://localhost");
  if (!url) throw new Fault("InvalidAddress", "The request's address is broken.");
  const path = url.pathname.slice("/_fogbank/".length);
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
  const [, service] = /^services\/([a-z0-9-]+)$/.exec(path) ?? [];
  const methods = service === undefined ? handlers[path] : { GET: () => describeService(parts, service) };
  if (!methods || (service === undefined && !Object.hasOwn(handlers, path)))
    throw new Fault("NotFound", `There is nothing at ${url.pathname.slice(0, 255)}.`, 404);
  if (!Object.hasOwn(methods, method)) {
    response.setHeader(
      "allow",
      Object.keys(methods).flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : name)),
    );
    throw new Fault("MethodNotAllowed", `${url.pathname} takes ${Object.keys(methods).join(" and ")}.`, 405);
  }
  return methods[method]!(parts, { url, request, response, json: () => readJson(request) });
}

async function reset(parts: AdminParts): Promise<unknown> {
  parts.publications.clear();
  await parts.reset();
  return { status: "reset" };
}

/** How long a settling cloud may take, in milliseconds; what does not settle is told by its jobs' logs. */
const settlePatienceMs = 120_000;

/** Answers when every put-off job that is due has run, and data plane and flow logs go by every acknowledged change. */
async function settle({ cloud, plane, settleFlows }: AdminParts): Promise<unknown> {
  const settling = (async () => {
    do {
      await cloud.scheduler.settle();
      await plane.settle();
    } while (!cloud.scheduler.isSettled());
    await settleFlows();
    return true;
  })();
  const over = new AbortController();
  const late = sleep(settlePatienceMs, false, { signal: over.signal, ref: false });
  late.catch(() => undefined);
  const settled = await Promise.race([settling, late]).finally(() => over.abort());
  if (!settled) throw new Fault("NotSettled", `The cloud did not settle within ${settlePatienceMs / 1_000} s.`, 504);
  return { status: "settled" };
}

const bodyLimitBytes = 1024 * 1024;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= bodyLimitBytes) chunks.push(chunk);
    else {
      request.resume();
      throw new Fault("RequestTooLarge", "The body is larger than 1 MiB.", 413);
    }
  }
  return bytes === 0 ? {} : parseObject(Buffer.concat(chunks).toString());
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Fault("InvalidBody", "The body must be a JSON object.");
}

function send(request: IncomingMessage, response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  const body = `${JSON.stringify(value)}\n`;
  if (!request.complete) response.setHeader("connection", "close");
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

function fail(parts: AdminParts, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof NotBuilt) response.setHeader("x-fogbank-not-built", error.what);
  if (error instanceof Fault)
    return send(request, response, error.status, { error: error.code, message: error.message });
  parts.log.error({ error }, "An admin request failed.");
  send(request, response, 500, { error: "InternalFailure", message: "Fogbank failed; its log says why." });
}
