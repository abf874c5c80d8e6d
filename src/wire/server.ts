/** The HTTP face of the API: each request is routed, identified, decoded, validated, run and answered. */
import type { IncomingMessage, RequestListener } from "node:http";
import { Readable } from "node:stream";
import type { Call } from "../core/call.ts";
import { Fault } from "../core/fault.ts";
import { hasBody, inflateBody, readBody, streamBody, unchunkBody } from "./body.ts";
import { isChunked } from "./body-chunked.ts";
import { arrivalOf } from "./arrival.ts";
import type { Arrival } from "./arrival.ts";
import { checkDigests } from "./body-digest.ts";
import { decode } from "./codec.ts";
import { requestIdFor } from "./http-answer.ts";
import { finish, refuse } from "./http-exchange.ts";
import type { Api, ApiOptions, Exchange } from "./http-exchange.ts";
import { isForeignPage, isLoopback, isOurHost } from "./http-guard.ts";
import { identify } from "./identity.ts";
import type { Caller } from "./identity.ts";
import type { WireRequest } from "./message.ts";
import { route, streamsInput } from "./route.ts";
import type { Routed } from "./route.ts";
import { readSignature } from "./signature.ts";
import { validate } from "./validate.ts";

/** Where requests for the server itself live, beside AWS's API. */
export const ADMIN_PREFIX = "/_fogbank/";
const NOTHING = Buffer.alloc(0);

/**
 * Makes the request listener that serves AWS's API.
 *
 * Whatever a request holds, it is answered: with a `Fault` in its protocol's form, or with 500 `InternalFailure` when
 * the fault is ours, which `log` then hears of.
 */
export function createApi(options: ApiOptions): RequestListener {
  const api: Api = {
    ...options,
    guard: { hosts: new Set(options.hosts), origins: new Set(options.origins) },
    identities: {
      account: options.account ?? "000000000000",
      credentials: options.credentials ?? (() => undefined),
      regions: options.regions,
      now: options.now ?? Date.now,
    },
  };
  return (request, response) => {
    const url = originForm(request.url ?? "/");
    const mark = url.indexOf("?");
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? "" : url.slice(mark + 1);
    const unread = { signature: undefined, routed: undefined, requestId: "" };
    const exchange: Exchange = { request, response, path, query, ...unread };
    try {
      exchange.signature = readSignature(request.headers, query);
      receive(api, exchange);
    } catch (error) {
      refuse(api, exchange, error);
    }
  };
}

/** The path and query of a request line that may carry a whole URL, as proxies send it. */
function originForm(url: string): string {
  if (url.startsWith("/")) return url;
  const at = /^https?:\/\/[^/?]*/i.exec(url);
  const rest = at === null ? "" : url.slice(at[0].length);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

function receive(api: Api, exchange: Exchange): void {
  const { request, response, path } = exchange;
  const host = request.headers.host ?? "";
  if (!isOurHost(host, api.guard)) {
    throw new Fault("AccessDenied", `The Host header '${host.slice(0, 255)}' is not one of this server's names.`, 403);
  }
  const foreign = isForeignPage(request, api.guard);
  const forServer = path.startsWith(ADMIN_PREFIX);
  if (foreign && (forServer || api.crossOrigin === undefined)) throw pageRefused();
  if (forServer) {
    if (!isTrusted(api, request) || arrivalOf(request.socket))
      throw new Fault("AccessDenied", `${ADMIN_PREFIX} answers this machine only.`, 403);
    if (api.admin === undefined) throw new Fault("NotFound", `There is nothing at ${path.slice(0, 255)}.`, 404);
    api.admin(request, response);
    return;
  }
  if (!hasBody(request)) return serve(api, exchange, NOTHING);
  if (routesWithoutBody(request)) {
    exchange.routed = route(wireRequest(exchange, NOTHING));
    if (exchange.routed.fault === undefined && mayStream(exchange.routed, request)) return stream(api, exchange);
    if (exchange.routed.fault !== undefined && !isChunked(request.headers)) exchange.routed = undefined;
  }
  readBody(request, (body) => {
    try {
      if (body instanceof Fault) throw body;
      serve(api, exchange, body);
    } catch (error) {
      refuse(api, exchange, error);
    }
  });
}

const pageRefused = (): Fault =>
  new Fault("AccessDenied", "Web pages other than the console's may not call this server.", 403);

/** REST protocols route by method, path and query; only they stream. */
function routesWithoutBody({ method, headers }: IncomingMessage): boolean {
  if (method !== "PUT" && method !== "POST") return isChunked(headers);
  if (headers["x-amz-target"] !== undefined || headers["smithy-protocol"] !== undefined) return false;
  return headers["content-type"]?.startsWith("application/x-www-form-urlencoded") !== true;
}

/** A payload streams where its hash is announced ahead; where the signature covers it unannounced, it is collected. */
const mayStream = (routed: Routed, { headers }: IncomingMessage): boolean =>
  streamsInput(routed) && (routed.service === "s3" || headers["x-amz-content-sha256"] !== undefined);

function wireRequest(exchange: Exchange, body: Buffer): WireRequest {
  const { request, path, query, signature } = exchange;
  return {
    method: request.method as string,
    path,
    query,
    headers: request.headers as Record<string, string | undefined>,
    host: request.headers.host ?? "",
    body,
    credentialScope: signature === undefined || "malformed" in signature ? undefined : signature,
  };
}

function serve(api: Api, exchange: Exchange, body: Buffer): void {
  const { headers } = exchange.request;
  if (isChunked(headers)) return serveChunked(api, exchange, body);
  if (isCoded(exchange, body)) {
    serveCoded(api, exchange, body).catch((error: unknown) => refuse(api, exchange, error));
    return;
  }
  const wire = wireRequest(exchange, body);
  exchange.routed ??= route(wire);
  run(api, exchange, wire, identifyCaller(api, exchange, body));
}

/** S3 keeps an object's Content-Encoding as it is; elsewhere it belongs to the request. */
const isCoded = ({ request, routed }: Exchange, body: Buffer): boolean =>
  request.headers["content-encoding"] !== undefined && body.length > 0 && routed?.service !== "s3";

/** Chunks are checked with the key of the caller, who is known before the body is unpacked. */
function serveChunked(api: Api, exchange: Exchange, packed: Buffer): void {
  exchange.routed ??= route(wireRequest(exchange, NOTHING));
  const caller = identifyCaller(api, exchange, packed);
  run(api, exchange, wireRequest(exchange, unchunkBody(exchange.request.headers, packed, caller.signer)), caller);
}

/** Gzip may hide the operation and is undone first; the signature covers the body as it was sent. */
async function serveCoded(api: Api, exchange: Exchange, packed: Buffer): Promise<void> {
  const wire = wireRequest(exchange, await inflateBody(exchange.request.headers, packed));
  exchange.routed ??= route(wire);
  run(api, exchange, wire, identifyCaller(api, exchange, packed));
}

function stream(api: Api, exchange: Exchange): void {
  const caller = identifyCaller(api, exchange, undefined);
  const body = streamBody(exchange.request, caller.signer);
  run(api, exchange, { ...wireRequest(exchange, NOTHING), stream: body }, caller);
}

function identifyCaller(api: Api, exchange: Exchange, body: Uint8Array | undefined): Caller {
  const { request, path, query, signature } = exchange;
  const routed = exchange.routed as Routed;
  if (routed.fault) throw routed.fault;
  if (isForeignPage(request, api.guard) && api.crossOrigin?.(request, routed) !== true) throw pageRefused();
  return identify(
    {
      request: { method: request.method as string, path, query, rawHeaders: request.rawHeaders },
      headers: request.headers,
      body,
      signature,
      routed,
      trusted: isTrusted(api, request),
    },
    api.identities,
  );
}

function doorOf({ via, address = "" }: Arrival): string {
  return via ? `The VPC endpoint ${via.endpoint}` : `The address ${address}`;
}

/** What comes by an endpoint, or to a public address of AWS's services, comes from inside this cloud. */
const isTrusted = (api: Api, { socket }: IncomingMessage): boolean =>
  api.insecureListen === true || isLoopback(socket.localAddress) || arrivalOf(socket) !== undefined;

function run(api: Api, exchange: Exchange, wire: WireRequest, caller: Caller): void {
  const { request } = exchange;
  const routed = exchange.routed as Routed;
  const { service, operation } = routed;
  const arrival = arrivalOf(request.socket);
  if (arrival && !arrival.services.includes(service))
    throw new Fault("AccessDenied", `${doorOf(arrival)} does not lead to ${service}.`, 403);
  if (service === "s3" && wire.body.length > 0 && !streamsInput(routed)) checkDigests(request.headers, wire.body);
  const input = decode(routed, wire);
  validate(service, operation, input);
  exchange.requestId = requestIdFor(service);
  const call: Call = {
    service,
    operation,
    input,
    identity: caller.identity,
    region: caller.region,
    requestId: exchange.requestId,
    sourceIp: plainAddress(request.socket.remoteAddress),
    userAgent: request.headers["user-agent"] ?? "",
    body: wire.stream ?? collectedStream(routed, wire.body),
    ...(arrival?.via && { via: arrival.via }),
  };
  const output = api.dispatch(call);
  if (output instanceof Promise) {
    output.then((value) => finish(api, exchange, value)).catch((error: unknown) => refuse(api, exchange, error));
    return;
  }
  finish(api, exchange, output);
}

/** A body that was collected, for an operation that reads a stream. */
function collectedStream(routed: Routed, body: Buffer): Readable | undefined {
  if (!routed.protocol.startsWith("rest") || !streamsInput(routed)) return undefined;
  return Readable.from(body.length === 0 ? [] : [body]);
}

/** IPv4 addresses without the prefix that dual-stack sockets put before them. */
const plainAddress = (address = ""): string => (address.startsWith("::ffff:") ? address.slice(7) : address);
