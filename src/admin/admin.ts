/** The server's own API under `/_fogbank/`: health, time, snapshots, what is real, traces. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Fault } from "../core/fault.ts";
import { describeService, listServices } from "./catalogue.ts";
import { changeClock, readClock } from "./clock.ts";
import { writeMetrics } from "./metrics.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { loadSnapshot, saveSnapshot } from "./snapshot.ts";
import { traceFlow } from "./trace.ts";

type Handler = (parts: AdminParts, request: AdminRequest) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  "GET health": (parts) => ({ status: "ok", ...parts.about(), services: parts.cloud.names }),
  "GET version": (parts) => ({ version: parts.about().version }),
  "POST reset": ({ reset }) => (reset(), { status: "reset" }),
  "POST settle": () => ({ status: "settled" }),
  "POST stop": ({ stop }) => (setImmediate(stop), { status: "stopping" }),
  "GET clock": readClock,
  "POST clock": changeClock,
  "GET snapshot": saveSnapshot,
  "POST snapshot": loadSnapshot,
  "GET services": listServices,
  "GET metrics": writeMetrics,
  "POST trace": traceFlow,
};

/** Makes the listener for requests below `/_fogbank/`. */
export function createAdmin(parts: AdminParts): RequestListener {
  return (request, response) => {
    answer(parts, request, response)
      .then((value) => send(response, 200, value))
      .catch((error: unknown) => fail(parts, response, error));
  };
}

async function answer(parts: AdminParts, request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const path = url.pathname.replace("/_fogbank/", "");
  const asked: AdminRequest = { url, request, response, json: () => readJson(request) };
  const handler = handlers[`${request.method} ${path}`];
  if (handler) return handler(parts, asked);
  const [, service] = /^services\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (service && request.method === "GET") return describeService(parts, service);
  throw new Fault("NotFound", `There is no ${request.method} ${url.pathname}.`, 404);
}

const bodyLimitBytes = 1024 * 1024;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bodyLimitBytes) throw new Fault("RequestTooLarge", "The body is too large.", 413);
    chunks.push(chunk);
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

function send(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return;
  const body = `${JSON.stringify(value)}\n`;
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

function fail(parts: AdminParts, response: ServerResponse, error: unknown): void {
  if (error instanceof Fault) return send(response, error.status, { error: error.code, message: error.message });
  parts.log.error({ error }, "An admin request failed.");
  send(response, 500, { error: "InternalFailure", message: "Fogbank failed; its log says why." });
}
