/** Requests that ask to become a stream: they take the way of all requests, and whoever answers may take the socket. */
import { ServerResponse } from "node:http";
import type { IncomingMessage, RequestListener, Server } from "node:http";
import type { Duplex } from "node:stream";

/** What the `Upgrade` header names. */
const streamProtocol = "fogbank-stream";

interface Upgrade {
  readonly socket: Duplex;
  /** Bytes that came with the request. */
  readonly head: Buffer;
}

const upgrades = new WeakMap<IncomingMessage, Upgrade>();

/** Lets requests with `Upgrade: fogbank-stream` become streams. Those with another `Upgrade` go on as if without it. */
export function acceptUpgrades(server: Server, listener: RequestListener): void {
  const open = new Set<Duplex>();
  const wanted = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === streamProtocol;
  Object.assign(server, { shouldUpgradeCallback: wanted });
  server.on("upgrade", (request, socket, head) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket)).on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket as never);
    response.once("finish", () => upgrades.has(request) && socket.end());
    upgrades.set(request, { socket, head });
    listener(request, response);
  });
  const closeAll = server.closeAllConnections.bind(server);
  server.closeAllConnections = () => {
    for (const socket of open) socket.destroy();
    closeAll();
  };
}

/** Answers 101 and gives the socket, or gives nothing for a request that did not ask to become a stream. */
export function takeUpgrade(request: IncomingMessage, response: ServerResponse): Duplex | undefined {
  const upgrade = upgrades.get(request);
  if (!upgrade) return undefined;
  upgrades.delete(request);
  const { socket, head } = upgrade;
  response.writeHead(101, { connection: "Upgrade", upgrade: streamProtocol }).flushHeaders();
  response.detachSocket(socket as never);
  if (head.length > 0) socket.unshift(head);
  return socket;
}
