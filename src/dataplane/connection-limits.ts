/** How many connections a listener holds at once, and how many of them one client: no guest takes the server's all. */
import type { Server, Socket } from "node:net";

/** Limits of a listener. */
export interface ConnectionLimits {
  /** Connections of all clients together; beyond them each new one is closed at once. */
  readonly all: number;
  /** Connections of one client; beyond them each new one of that client is reset at once. */
  readonly each: number;
  /** What makes connections one client's; their address, unless said otherwise. */
  readonly clientOf?: (address: string) => string;
}

/** Limits of the metadata service in each network. */
export const metadataLimits = { all: 4_096, each: 64 } as const;
/** A client of the metadata service that asks nothing for so long loses its connection, in milliseconds. */
export const metadataPatience = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_500,
} as const;

/** Keeps a server to its limits from now on. */
export function limitConnections(
  server: Server,
  { all, each, clientOf = (address) => address }: ConnectionLimits,
): void {
  const counts = new Map<string, number>();
  server.maxConnections = all;
  server.prependListener("connection", (socket: Socket) => {
    const client = clientOf(socket.remoteAddress ?? "");
    const count = (counts.get(client) ?? 0) + 1;
    counts.set(client, count);
    socket.once("close", () => {
      const left = counts.get(client)! - 1;
      if (left === 0) counts.delete(client);
      else counts.set(client, left);
    });
    if (count > each) socket.resetAndDestroy();
  });
}
