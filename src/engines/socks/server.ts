/** The entrance: a listener whose clients speak SOCKS5 or to an HTTP proxy, which their first byte tells. */
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { Dialer } from "./dialer.ts";
import { createHttpEntrance } from "./http-entrance.ts";
import { serveClient } from "./session.ts";

/** A server that listens. */
export interface SocksServer {
  readonly port: number;
  /** Stops listening and ends all clients. */
  close(): Promise<void>;
}

const mostClients = 4_096;
const socksVersion = 5;
/** How long a client may take to begin. */
const patienceMs = 30_000;

const noMethod = Buffer.of(socksVersion, 0xff);
const notYours = "The entrance is for the user who runs the server, and for root.\n";
const forbidden =
  `HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-type: text/plain\r\n` +
  `content-length: ${notYours.length}\r\n\r\n${notYours}`;
const lastWordsMs = 5_000;

/** Says in the client's own protocol that it is not served. */
function refuse(socket: Socket, [first]: Buffer): void {
  socket.on("error", () => socket.destroy()).resume();
  socket.end(first === socksVersion ? noMethod : isLetter(first!) ? forbidden : "");
  setTimeout(() => socket.destroy(), lastWordsMs).unref();
}

const isLetter = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;

/** Listens. `port` 0 takes a free one. Rejects when the port cannot be had. */
export async function listenSocks<S>(dialer: Dialer<S>, port = 0, host = "127.0.0.1"): Promise<SocksServer> {
  const clients = new Set<Socket>();
  const http = createHttpEntrance(dialer);
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    clients.add(socket);
    const leave = (): void => void socket.destroy();
    const impatient = setTimeout(leave, patienceMs);
    socket.once("close", () => {
      clients.delete(socket);
      clearTimeout(impatient);
    });
    socket.on("error", leave).once("end", leave);
    socket.once("data", (first: Buffer) => {
      clearTimeout(impatient);
      socket.pause().unshift(first);
      const take = (admitted: boolean): void => {
        if (socket.destroyed) return;
        socket.off("error", leave).off("end", leave);
        if (!admitted) return refuse(socket, first);
        if (first[0] === socksVersion) return void serveClient(socket, dialer);
        if (!isLetter(first[0]!)) return void socket.destroy();
        http.emit("connection", socket);
        socket.resume();
      };
      if (!dialer.admits) return take(true);
      dialer.admits(socket).then(take, (error: unknown) => {
        dialer.failed(error);
        socket.destroy();
      });
    });
  });
  server.maxConnections = mostClients;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of clients) client.destroy();
      return closed;
    },
  };
}
