/** The metadata service inside the private networks: listeners in each router, kept in step with those that stand. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { derivation } from "../../core/derive.ts";
import type { Derivation } from "../../core/derive.ts";
import { createMetadataListener } from "../../engines/metadata/listener.ts";
import { parseAddress } from "../../net/address.ts";
import type { Family } from "../../net/address.ts";
import { limitConnections, metadataLimits, metadataPatience } from "../connection-limits.ts";
import type { PlaneParts } from "../plane.ts";
import { metadataAddress } from "./compile/router.ts";
import { setsockopt } from "./native/libc.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface MetadataDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the routers that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** After so many milliseconds listeners that could not be opened are tried again. */
const retryMs = 500;

/** Keeps the listeners. */
export class MetadataDoor {
  readonly #parts: MetadataDoorParts;
  readonly #routers: Derivation<readonly string[]>;
  readonly #listening = new Map<string, Server[]>();
  readonly #answer: (router: string) => ReturnType<typeof createMetadataListener>;
  #unwatch: () => void = () => undefined;
  #working: Promise<void> = Promise.resolve();
  #open = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(parts: MetadataDoorParts) {
    this.#parts = parts;
    this.#routers = derivation("plane.routers", (read) => parts.wanted.network(read).routers());
    const { cloud, wanted } = parts;
    const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
    this.#answer = (router) =>
      createMetadataListener(
        (peer) => {
          const address = parseAddress(peer);
          const instance = address && wanted.instanceAt(cloud.reader, router, address);
          const metadata = instance && wanted.metadata(cloud.reader, instance);
          return instance && metadata ? { instance, metadata } : undefined;
        },
        { now: () => cloud.clock.now(), setHops, key },
      );
  }

  /** Opens the listeners of the routers that stand, and from now on follows them; does nothing when it is open. */
  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#watch();
  }

  /** Settles when the listeners are those of the routers that should stand. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** Opens a router's listeners anew, as when its namespace was put back. */
  renew(router: string): void {
    this.#run(async () => {
      this.#close(router);
      await this.#adjust();
    });
  }

  close(): void {
    this.#open = false;
    clearTimeout(this.#retry);
    this.#unwatch();
    for (const router of this.#listening.keys()) this.#close(router);
  }

  #watch(): void {
    if (!this.#open) return;
    const { cloud } = this.#parts;
    this.#unwatch = cloud.derivations.watch(this.#routers, "", () => queueMicrotask(() => this.#watch()));
    this.#run(() => this.#adjust());
  }

  #run(work: () => Promise<void>): void {
    if (!this.#open) return;
    const before = this.#working;
    this.#working = (async () => {
      await before;
      await work().catch((error: unknown) => this.#failed(error));
    })();
  }

  #failed(error: unknown): void {
    if (!this.#open) return;
    this.#parts.log.error({ error }, "The metadata service is not whole; it is tried again.");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#run(() => this.#adjust()), retryMs);
  }

  async #adjust(): Promise<void> {
    await this.#parts.networkSettled();
    const { cloud } = this.#parts;
    const wanted = new Set(cloud.derivations.value(this.#routers, ""));
    for (const router of this.#listening.keys()) if (!wanted.has(router)) this.#close(router);
    for (const router of wanted) if (!this.#listening.has(router)) await this.#listen(router);
  }

  async #listen(router: string): Promise<void> {
    const servers: Server[] = [];
    this.#listening.set(router, servers);
    try {
      for (const family of [4, 6] as const) {
        const address = metadataAddress[family];
        const request = { namespace: router, type: "tcp-listener", address, port: 80, family } as const;
        const fd = await this.#parts.openSocket(request);
        const server = createServer({ maxHeaderSize: 16_384, ...metadataPatience }, this.#answer(router));
        limitConnections(server, { ...metadataLimits, clientOf: (peer) => this.#clientAt(router, peer) });
        servers.push(await listenOn(fd, server));
      }
      if (!this.#open) this.#close(router);
    } catch (error) {
      this.#close(router);
      if (this.#parts.cloud.derivations.value(this.#routers, "").includes(router)) throw error;
    }
  }

  /** An instance with many addresses is one client. */
  #clientAt(router: string, peer: string): string {
    const { cloud, wanted } = this.#parts;
    const address = parseAddress(peer.replace(/^::ffff:(?=\d+\.)/, ""));
    return (address && wanted.instanceAt(cloud.reader, router, address)) ?? peer;
  }

  #close(router: string): void {
    for (const server of this.#listening.get(router) ?? []) {
      server.close();
      server.closeAllConnections();
    }
    this.#listening.delete(router);
  }
}

function listenOn(fd: number, server: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ fd }, () => resolve(server));
  });
}

/** Level and name of the option that bounds hops (ip(7), ipv6(7)). */
const hopOptions = { 4: [0, 2], 6: [41, 16] } as const;

function setHops(socket: Duplex, hops: number, family: Family): void {
  const fd = (socket as { _handle?: { fd?: number } })._handle?.fd;
  if (fd === undefined || fd < 0) return;
  const value = Buffer.alloc(4);
  value.writeInt32LE(hops);
  const [level, name] = hopOptions[family];
  setsockopt(fd, level, name, value, 4);
}
