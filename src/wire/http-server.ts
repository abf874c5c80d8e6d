/** A `node:http` server with limits on headers, on slow clients and on what is not HTTP. */
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * A `node:http` server around a listener, with limits on headers and on slow clients.
 *
 * Headers may take 64 KiB and 20 seconds, a whole request an hour (objects stream). An idle connection is kept for 75 seconds, longer
 * than clients keep theirs.
 */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 65_536,
      headersTimeout: 20_000,
      requestTimeout: 3_600_000,
      keepAliveTimeout: 75_000,
      noDelay: true,
    },
    listener,
  );
  server.maxHeadersCount = 0;
  server.on("clientError", refuseBrokenHttp);
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
