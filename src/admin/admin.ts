/** The server's own API under `/_fogbank/`: health, reset, time, what is real. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Cloud } from "../core/cloud.ts";
import { Fault } from "../core/fault.ts";

/** What the admin API works on. */
export interface AdminParts {
  readonly cloud: Cloud;
  /** Back to a fresh cloud, in memory and in the store. */
  readonly reset: () => void;
}

type Handler = (parts: AdminParts, body: Readonly<Record<string, unknown>>, url: URL) => unknown;

const handlers: Readonly<Record<string, Handler>> = {
  "GET health": ({ cloud }) => ({ status: "ok", services: cloud.names }),
  "POST reset": ({ reset }) => (reset(), { status: "reset" }),
  "POST settle": () => ({ status: "settled" }),
};

const bodyLimitBytes = 1024 * 1024;

/** Makes the listener for requests below `/_fogbank/`. */
export function createAdmin(parts: AdminParts): RequestListener {
  return (request, response) => {
    answer(parts, request)
      .then((value) => send(response, 200, value))
      .catch((error: unknown) => {
        if (error instanceof Fault) send(response, error.status, { error: error.code, message: error.message });
        else send(response, 500, { error: "InternalFailure", message: "Fogbank failed; its log says why." });
      });
  };
}

async function answer(parts: AdminParts, request: IncomingMessage): Promise<unknown> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const handler = handlers[`${request.method} ${url.pathname.replace("/_fogbank/", "")}`];
  if (!handler) throw new Fault("NotFound", `There is no ${request.method} ${url.pathname}.`, 404);
  return handler(parts, await readJson(request), url);
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bodyLimitBytes) throw new Fault("RequestTooLarge", "The body is too large.", 413);
    chunks.push(chunk);
  }
  if (bytes === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // falls through to the one answer for all that is not a JSON object
  }
  throw new Fault("InvalidBody", "The body must be a JSON object.", 400);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = `${JSON.stringify(value)}\n`;
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
}
