/** The resolver inside the private networks: at its addresses in each router, over UDP and TCP. */
import { closeSync } from "node:fs";
import { derivation } from "../../core/derive.ts";
import { askMachines } from "../../engines/dns/forward.ts";
import { createResolver } from "../../engines/dns/listener.ts";
import type { OpenEnd } from "../../engines/dns/listener.ts";
import { formatAddress, parseAddress } from "../../net/address.ts";
import type { PlaneParts } from "../plane.ts";
import { marks } from "./compile/wire.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import type { SocketRequest } from "./protocol.ts";

/** What listeners need. */
export interface ResolverDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log" | "uplink"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the routers that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** A router, and the addresses at which its resolver answers. */
interface Place extends DoorPlace {
  readonly addresses: readonly string[];
}

/** The resolvers of all routers that have one. */
export function resolverDoor(parts: ResolverDoorParts): Doors<Place> {
  const { cloud, log, wanted, networkSettled } = parts;
  const places = derivation("plane.resolvers", (read) => {
    const view = wanted.network(read);
    return view.routers().flatMap((space): Place[] => {
      const resolver = view.router(space)?.resolver;
      return resolver?.answers ? [{ space, addresses: resolver.addresses.map(formatAddress) }] : [];
    });
  });
  return new Doors({ what: "The resolver", cloud, log, networkSettled, places, open: (place) => openAt(parts, place) });
}

/** Its own packets carry the mark by which a router routes what is its own. */
async function openAt(
  { cloud, wanted, uplink, log, openSocket }: ResolverDoorParts,
  { space, addresses }: Place,
): Promise<OpenEnd> {
  const resolver = createResolver({
    asker: (peer) => {
      const at = parseAddress(peer);
      return at && wanted.asker(cloud.reader, space, at);
    },
    lookUp: (name) => wanted.name(cloud.reader, space, name),
    ...(uplink && { forward: askMachines }),
    failed: (error) => log.error({ error }, `The resolver of ${space} could not answer.`),
  });
  const ends: OpenEnd[] = [];
  const close = (): void => {
    for (const end of ends) end.close();
  };
  try {
    for (const address of addresses) {
      const family = address.includes(":") ? 6 : 4;
      const request = { namespace: space, address, port: 53, family, mark: marks.own } as const;
      const datagrams = await openSocket({ ...request, type: "udp" });
      ends.push(resolver.datagrams(datagrams, family));
      const stream = await openSocket({ ...request, type: "tcp-listener" });
      ends.push(await resolver.connections(stream).catch((error: unknown) => giveUp(stream, error)));
    }
    return { close };
  } catch (error) {
    close();
    throw error;
  }
}

function giveUp(fd: number, error: unknown): never {
  closeSync(fd);
  throw error;
}
