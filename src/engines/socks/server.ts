/** The SOCKS5 server: a listener whose clients are served apart. */
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { Dialer } from "./dialer.ts";
import { serveClient } from "./session.ts";

/** A server that listens. */
export interface SocksServer {
  readonly port: number;
  /** Stops listening and ends all clients. */
  close(): Promise<void>;
}

const mostClients = 4_096;

/** Listens. `port` 0 takes a free one. Rejects when the port cannot be had. */
export async function listenSocks<S>(dialer: Dialer<S>, port = 0, host = "127.0.0.1"): Promise<SocksServer> {
  const clients = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    clients.add(socket);
    socket.once("close", () => clients.delete(socket));
    void serveClient(socket, dialer);
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
