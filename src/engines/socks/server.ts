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
      socket.off("error", leave).off("end", leave).pause().unshift(first);
      if (first[0] === socksVersion) return void serveClient(socket, dialer);
      if (!isLetter(first[0]!)) return void socket.destroy();
      http.emit("connection", socket);
      socket.resume();
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
