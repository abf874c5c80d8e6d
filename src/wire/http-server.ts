/** A `node:http` server with limits on headers and slow clients, which speaks HTTP/2 to clients that begin with it. */
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { acceptUpgrades } from "./http-upgrade.ts";
import type { Http2Door } from "./http2.ts";

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
  acceptUpgrades(server, listener);
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

const PREFACE = "PRI * HTTP/2.0";

/** Looks at the first bytes of each connection; HTTP/2's are its own, all others go the usual way. */
function acceptHttp2(server: Server, listener: RequestListener): void {
  let door: Http2Door | undefined;
  const usual = server.listeners("connection") as ((socket: Socket) => void)[];
  const hand = async (socket: Socket): Promise<void> => {
    const { openHttp2 } = await import("./http2.ts");
    door ??= openHttp2(listener, HEADER_BYTES);
    if (server.listening) door.take(socket);
    else socket.destroy();
  };
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const refuse = (): void => void socket.destroy();
    let first: Buffer = Buffer.alloc(0);
    const look = (): void => {
      const piece = socket.read() as Buffer | null;
      if (piece === null) return refuse();
      first = first.length === 0 ? piece : Buffer.concat([first, piece]);
      const start = first.toString("latin1", 0, PREFACE.length);
      if (start.length < PREFACE.length && PREFACE.startsWith(start)) return void socket.once("readable", look);
      socket.unshift(first);
      socket.setTimeout(0).off("timeout", refuse).off("error", refuse);
      if (start !== PREFACE) return usual.forEach((take) => take.call(server, socket));
      socket.on("error", refuse);
      hand(socket).catch(refuse);
    };
    socket.setTimeout(FIRST_BYTES_MS, refuse).on("error", refuse).once("readable", look);
  });
  const closeAll = server.closeAllConnections.bind(server);
  server.closeAllConnections = () => {
    door?.closeAll();
    closeAll();
  };
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    door?.closeIdle();
    closeIdle();
  };
}
