/** HTTP/2 on connections that the HTTP server hands over; loaded when the first one comes. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer } from "node:http2";
import type { Http2ServerRequest, Http2ServerResponse, ServerHttp2Session } from "node:http2";
import type { Socket } from "node:net";

/** What serves HTTP/2 on connections given to it. */
export interface Http2Door {
  readonly take: (socket: Socket) => void;
  /** Ends sessions when their requests are answered. */
  readonly closeIdle: () => void;
  readonly closeAll: () => void;
}

/** Serves HTTP/2 with the listener of an HTTP server; headers may take `headerBytes`. */
export function openHttp2(listener: RequestListener, headerBytes: number): Http2Door {
  const sessions = new Set<ServerHttp2Session>();
  const server = createServer(
    { maxHeaderListPairs: 256, settings: { maxHeaderListSize: headerBytes, maxConcurrentStreams: 256 } },
    (request, response) => serve(request, response, listener),
  );
  server.on("session", (session) => {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
  });
  return {
    take: (socket) => void server.emit("connection", socket),
    closeIdle() {
      for (const session of sessions) session.close();
    },
    closeAll() {
      for (const session of sessions) session.destroy();
    },
  };
}

/** HTTP/2 names the host in a header of its own; the listener and the signature know it as Host. */
function serve(request: Http2ServerRequest, response: Http2ServerResponse, listener: RequestListener): void {
  const { headers, rawHeaders, authority } = request;
  if (headers.host === undefined) {
    headers.host = authority;
    rawHeaders.push("host", authority);
  }
  listener(request as unknown as IncomingMessage, response as unknown as ServerResponse);
}
