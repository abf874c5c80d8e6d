/** A `node:http` server with limits on headers and slow clients, which speaks HTTP/2 to clients that begin with it. */
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import type { Http2ServerRequest, Http2ServerResponse, ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";

const HEADER_BYTES = 65_536;
const FIRST_BYTES_MS = 20_000;

/**
 * A `node:http` server around a listener, with limits on headers and on slow clients.
 *
 * Headers may take 64 KiB and 20 seconds, a whole request an hour (objects stream). An idle connection is kept for 75
 * seconds, longer than clients keep theirs. Some SDKs speak HTTP/2 without TLS (Kinesis in JavaScript): so does it.
 */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: HEADER_BYTES,
      headersTimeout: FIRST_BYTES_MS,
      requestTimeout: 3_600_000,
      keepAliveTimeout: 75_000,
      noDelay: true,
    },
    listener,
  );
  server.maxHeadersCount = 0;
  server.on("clientError", refuseBrokenHttp);
  acceptHttp2(server, listener);
  return server;
}

/** Answers what is not HTTP, or too much of it, and closes the connection. */
function refuseBrokenHttp(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Looks at the first bytes of each connection; HTTP/2's are its own, all others go the usual way. */
function acceptHttp2(server: Server, listener: RequestListener): void {
  const sessions = new Set<ServerHttp2Session>();
  const http2 = createHttp2Server(
    { maxHeaderListPairs: 256, settings: { maxHeaderListSize: HEADER_BYTES, maxConcurrentStreams: 256 } },
    (request, response) => serveHttp2(request, response, listener),
  );
  http2.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
  });
  const usual = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const refuse = (): void => void socket.destroy();
    socket.setTimeout(FIRST_BYTES_MS, refuse).on("error", refuse);
    socket.once("readable", () => {
      socket.setTimeout(0).off("timeout", refuse).off("error", refuse);
      const first = socket.read() as Buffer | null;
      if (first === null) return refuse();
      socket.unshift(first);
      if (first.toString("latin1", 0, 14) === "PRI * HTTP/2.0") http2.emit("connection", socket);
      else for (const take of usual) take.call(server, socket);
    });
  });
  const closeAll = server.closeAllConnections.bind(server);
  server.closeAllConnections = () => {
    for (const session of sessions) session.destroy();
    closeAll();
  };
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    for (const session of sessions) session.close();
    closeIdle();
  };
}

/** HTTP/2 names the host in a header of its own; the listener and the signature know it as Host. */
function serveHttp2(request: Http2ServerRequest, response: Http2ServerResponse, listener: RequestListener): void {
  const { headers, rawHeaders, authority } = request;
  if (headers.host === undefined) {
    headers.host = authority;
    rawHeaders.push("host", authority);
  }
  listener(request as unknown as IncomingMessage, response as unknown as ServerResponse);
}
