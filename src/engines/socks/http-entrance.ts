/** The same entrance for programs that speak to HTTP proxies: CONNECT, and requests with whole addresses (RFC 9110). */
import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Dialer } from "./dialer.ts";
import { join } from "./junction.ts";
import type { Target } from "./message.ts";
import { reach } from "./target.ts";
import type { Failure } from "./target.ts";

/** Makes the server; it is given connections. Clients say by their user name where they stand, and must. */
export function createHttpEntrance<S>(dialer: Dialer<S>): Server {
  const server = createServer((request, response) => {
    forward(dialer, request, response).catch((error: unknown) => {
      dialer.failed(error);
      response.destroy();
    });
  });
  server.on("connect", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    tunnel(dialer, request, socket, head).catch((error: unknown) => {
      dialer.failed(error);
      socket.destroy();
    });
  });
  return server;
}

/** Headers that are between two neighbours alone. */
const betweenNeighbours = new Set(
  "connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer upgrade".split(" "),
);
const lastWordsMs = 5_000;
const unauthorized = { "proxy-authenticate": 'Basic realm="where to stand"', connection: "close" };
const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  407: "Proxy Authentication Required",
  502: "Bad Gateway",
};

async function forward<S>(dialer: Dialer<S>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const stand = standOf(dialer, request);
  const url = URL.parse(request.url ?? "");
  if (url?.protocol !== "http:") return refuse(response, 400, "This is a proxy: send a whole http: address.");
  if (stand === undefined) return refuse(response, 407, "Name an instance or interface as the user.");
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const found = await reach(dialer, stand, targetOf(url.hostname, url.port || "80"), gone.signal);
  if ("failed" in found) {
    if (isOfTheNetwork(found)) return void request.socket.resetAndDestroy();
    return refuse(response, statusOf(found), found.why);
  }
  response.once("close", () => found.stream.destroy());
  if (gone.signal.aborted) return void found.stream.destroy();
  const upstream = httpRequest({
    createConnection: () => found.stream,
    method: request.method,
    path: url.pathname + url.search,
    headers: kept(request.rawHeaders, request.headers.connection),
    setHost: false,
  });
  upstream.on("error", ({ message }) => {
    if (response.headersSent) response.destroy();
    else refuse(response, 502, `The other end broke off: ${message}.`);
  });
  upstream.on("response", (answer) => {
    const headers = kept(answer.rawHeaders, answer.headers.connection);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
    answer.on("error", () => response.destroy()).pipe(response);
  });
  request.pipe(upstream);
}

async function tunnel<S>(dialer: Dialer<S>, request: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
    socket.destroy();
  };
  socket.on("error", leave).on("close", leave).on("end", leave);
  const stand = standOf(dialer, request);
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(request.url ?? "") ?? [];
  if (host === undefined || port === undefined || Number(port) > 65_535) return end(socket, 400);
  if (stand === undefined) return end(socket, 407);
  const found = await reach(dialer, stand, targetOf(host, port), gone.signal);
  if ("failed" in found) {
    if (isOfTheNetwork(found)) return void socket.resetAndDestroy();
    return end(socket, statusOf(found));
  }
  if (gone.signal.aborted) return void found.stream.destroy();
  socket.off("end", leave);
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  if (head.length > 0) socket.unshift(head);
  join(socket, found.stream);
}

function standOf<S>(dialer: Dialer<S>, { headers }: IncomingMessage): S | undefined {
  const [, encoded = ""] = /^Basic ([\w+/=]+)$/i.exec(headers["proxy-authorization"] ?? "") ?? [];
  const [, user, password = ""] = /^([^:]+):?(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  return user === undefined ? undefined : dialer.stand(user, password);
}

function targetOf(host: string, port: string): Target {
  return { host: host.replace(/^\[(.*)\]$/, "$1"), port: Number(port) };
}

/** What ends an attempt itself: the client is to see that, and no page that looks like an answer from there. */
function isOfTheNetwork({ failed }: Failure): boolean {
  return failed === "refused" || failed === "timed-out" || failed === "unreachable";
}

function statusOf({ failed }: Failure): number {
  return failed === "not-allowed" ? 403 : 502;
}

/** Headers as they came, without those between neighbours and those that `connection` names. */
function kept(raw: readonly string[], connection = ""): string[] {
  const named = new Set(connection.toLowerCase().split(/\s*,\s*/));
  return raw.filter((_, index) => {
    const name = raw[index - (index % 2)]!.toLowerCase();
    return !betweenNeighbours.has(name) && !named.has(name);
  });
}

function refuse(response: ServerResponse, status: number, why: string): void {
  const headers = { "content-type": "text/plain; charset=utf-8", connection: "close" };
  response.writeHead(status, status === 407 ? { ...headers, ...unauthorized } : headers).end(`${why}\n`);
}

function end(socket: Socket, status: number): void {
  const more = status === 407 ? Object.entries(unauthorized).map(([name, value]) => `${name}: ${value}\r\n`) : [];
  socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\n${more.join("")}content-length: 0\r\n\r\n`);
  setTimeout(() => socket.destroy(), lastWordsMs).unref();
}
