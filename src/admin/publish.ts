/** Addresses of this machine that lead into the cloud: what connects there is connected to a public address. */
import { createServer, isIP } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Fault } from "../core/fault.ts";
import { isLoopback } from "../wire/http-guard.ts";
import { checkOwn } from "./caller.ts";
import { ability, checkMembers, textOf } from "./plane.ts";
import type { AdminParts, AdminRequest } from "./parts.ts";
import { checkNames } from "./query.ts";

/** One published address. */
interface Publication {
  readonly listen: string;
  readonly to: string;
  readonly server: Server;
  readonly sockets: Set<Socket>;
}

const mostPublications = 256;

/** What is published by one server, until it ends or is reset. */
export class Publications {
  readonly #open = new Map<string, Publication>();

  /** What is published now. */
  list(): readonly Pick<Publication, "listen" | "to">[] {
    return Array.from(this.#open.values(), ({ listen, to }) => ({ listen, to }));
  }

  /** Ends one. Throws a `Fault` where nothing is published there. */
  end(listen: string): void {
    const found = this.#open.get(listen);
    if (!found) throw new Fault("NotPublished", `Nothing is published at ${listen.slice(0, 255)}.`, 404);
    this.#open.delete(listen);
    found.server.close();
    for (const socket of found.sockets) socket.destroy();
  }

  /** Ends all. */
  clear(): void {
    for (const listen of this.#open.keys()) this.end(listen);
  }

  /** Listens, and hands each connection over. Throws a `Fault` where that is not possible. */
  async add(listen: string, to: string, take: (socket: Socket) => void): Promise<void> {
    const { address, port } = placeOf("listen", listen);
    if (!isLoopback(address))
      throw new Fault("InvalidParameter", "'listen' must be a loopback address: 127.0.0.1:8080.");
    if (this.#open.size >= mostPublications)
      throw new Fault("LimitExceeded", `At most ${mostPublications} addresses are published at once.`);
    const sockets = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      take(socket);
    });
    await listenAt(server, address, port);
    const bound = (server.address() as AddressInfo).port;
    const name = listen.replace(/:\d+$/, `:${bound}`);
    this.#open.set(name, { listen: name, to, server, sockets });
  }
}

/** `GET publish`. */
export function listPublications({ publications }: AdminParts): unknown {
  return { published: publications.list() };
}

/** `POST publish {"listen": "127.0.0.1:8080", "to": "198.18.0.7:80"}`; port 0 takes a free one. */
export async function publish(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  const asked = await request.json();
  checkMembers(asked, ["listen", "to"]);
  const to = textOf(asked, "to");
  const { address, port } = placeOf("to", to);
  if (port === 0) throw new Fault("InvalidParameter", "'to' needs a port.");
  const dial = await ability(parts, "dial");
  await parts.publications.add(textOf(asked, "listen"), to, (near) => {
    near.on("error", () => near.destroy());
    join(near, dial(address, port)).catch(() => near.resetAndDestroy());
  });
  return listPublications(parts);
}

async function join(near: Socket, dialled: Promise<Duplex>): Promise<void> {
  const far = await dialled;
  if (near.destroyed) return void far.destroy();
  far.on("error", () => near.resetAndDestroy()).once("close", () => near.destroySoon());
  near.once("close", () => far.destroy());
  near.pipe(far).pipe(near);
}

/** `DELETE publish?listen=127.0.0.1:8080`. */
export async function unpublish(parts: AdminParts, request: AdminRequest): Promise<unknown> {
  await checkOwn(request);
  checkNames(request.url.searchParams, ["listen"]);
  parts.publications.end(request.url.searchParams.get("listen") ?? "");
  return listPublications(parts);
}

function placeOf(member: string, text: string): { address: string; port: number } {
  const [, inner, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
  const address = inner ?? plain ?? "";
  const port = Number(digits);
  if (isIP(address) > 0 && port <= 65_535) return { address, port };
  throw new Fault("InvalidParameter", `'${member}' must be an address with a port: 127.0.0.1:8080 or [::1]:8080.`);
}

function listenAt(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) =>
      reject(new Fault("AddressTaken", `This machine does not let us listen on ${address}:${port} (${code}).`, 409)),
    );
    server.listen(port, address, resolve);
  });
}
