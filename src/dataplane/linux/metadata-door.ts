/** The metadata service inside the private networks: listeners in each router, kept in step with those that stand. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { derivation } from "../../core/derive.ts";
import { createMetadataListener } from "../../engines/metadata/listener.ts";
import { parseAddress } from "../../net/address.ts";
import type { Family } from "../../net/address.ts";
import { limitConnections, metadataLimits, metadataPatience } from "../connection-limits.ts";
import type { PlaneParts } from "../plane.ts";
import { metadataAddress } from "./compile/router.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import { setsockopt } from "./native/libc.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface MetadataDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the routers that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** The metadata services of all routers. */
export function metadataDoor(parts: MetadataDoorParts): Doors<DoorPlace> {
  const { cloud, log, wanted, networkSettled } = parts;
  const places = derivation("plane.routers", (read) =>
    wanted
      .network(read)
      .routers()
      .map((space) => ({ space })),
  );
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32)));
  const open = ({ space }: DoorPlace) => openAt(parts, space, key);
  return new Doors({ what: "The metadata service", cloud, log, networkSettled, places, open });
}

async function openAt(parts: MetadataDoorParts, router: string, key: Buffer): Promise<{ close(): void }> {
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    for (const family of [4, 6] as const) {
      const address = metadataAddress[family];
      const fd = await parts.openSocket({ namespace: router, type: "tcp-listener", address, port: 80, family });
      const server = createServer({ maxHeaderSize: 16_384, ...metadataPatience }, answerAt(parts, router, key));
      limitConnections(server, { ...metadataLimits, clientOf: (peer) => clientAt(parts, router, peer) });
      servers.push(await listenOn(fd, server));
    }
    return { close };
  } catch (error) {
    close();
    throw error;
  }
}

function answerAt({ cloud, wanted }: MetadataDoorParts, router: string, key: Buffer) {
  return createMetadataListener(
    (peer) => {
      const address = parseAddress(peer);
      const instance = address && wanted.instanceAt(cloud.reader, router, address);
      const metadata = instance && wanted.metadata(cloud.reader, instance);
      return instance && metadata ? { instance, metadata } : undefined;
    },
    { now: () => cloud.clock.now(), setHops, key },
  );
}

/** An instance with many addresses is one client. */
function clientAt({ cloud, wanted }: MetadataDoorParts, router: string, peer: string): string {
  const address = parseAddress(peer.replace(/^::ffff:(?=\d+\.)/, ""));
  return (address && wanted.instanceAt(cloud.reader, router, address)) ?? peer;
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
