/** The DHCP server inside the private networks: it hears what guests ask in each router, and answers by their links. */
import { derivation } from "../../core/derive.ts";
import { answerFrame } from "../../engines/dhcp/frame.ts";
import { address } from "../../net/address.ts";
import type { PlaneParts } from "../plane.ts";
import { heard, leaseMac } from "./compile/lease.ts";
import { linkName } from "./compile/name.ts";
import { isMiddlebox } from "./compile/middlebox-port.ts";
import { near, routerMac } from "./compile/wire.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import { sendFrame } from "./frame-out.ts";
import { close, errors, recv } from "./native/libc.ts";
import { watchReadable } from "./native/poll.ts";
import { macBytes } from "./native/route-requests.ts";
import type { SocketRequest } from "./protocol.ts";

/** What it needs. */
export interface DhcpDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the routers that should stand do. */
  readonly networkSettled: () => Promise<void>;
}

/** Bytes of the longest frame that asks; so many are answered before others have their turn. */
const [frameLimit, atOnce] = [2_048, 64];
/** Where a frame says from whom it is. */
const sourceAt = 6;

/** The DHCP servers of all routers. */
export function dhcpDoor(parts: DhcpDoorParts): Doors<DoorPlace> {
  const { cloud, log, wanted, networkSettled } = parts;
  const places = derivation("plane.lessors", (read) =>
    wanted
      .network(read)
      .routers()
      .map((space) => ({ space })),
  );
  const ports = derivation<ReadonlyMap<string, string>>("plane.lessees", (read, router) => {
    const view = wanted.network(read);
    const known = (view.router(router)?.ports ?? []).flatMap((id) => view.port(id) ?? []);
    return new Map(known.flatMap(({ id, mac, behind }) => (mac && behind.is === "instance" ? [[mac, id]] : [])));
  });
  const portOf = (router: string, mac: string): string | undefined => cloud.derivations.value(ports, router).get(mac);
  const doors: Doors<DoorPlace> = new Doors({
    what: "The DHCP server",
    cloud,
    log,
    networkSettled,
    places,
    open: ({ space }) => openAt(parts, space, { portOf: (mac) => portOf(space, mac), lost: () => doors.renew(space) }),
  });
  return doors;
}

/** A router's ports by their hardware addresses, and who is told that the link has gone on which questions come. */
interface Ground {
  readonly portOf: (mac: string) => string | undefined;
  readonly lost: () => void;
}

async function openAt(
  { cloud, wanted, log, openSocket }: DhcpDoorParts,
  router: string,
  { portOf, lost }: Ground,
): Promise<{ close(): void }> {
  const fd = await openSocket({ namespace: router, type: "packets", link: heard, family: 4 });
  const buffer = Buffer.alloc(frameLimit);
  const server = {
    hardware: macBytes(routerMac),
    own: address(near[6]),
    leaseOf: (mac: string) => {
      const port = portOf(mac);
      return port === undefined ? undefined : wanted.lease(cloud.reader, port);
    },
  };
  const watch = watchReadable(fd, () => {
    for (let n = 0; n < atOnce; n++) {
      const length = recv(fd, buffer, frameLimit, 0);
      if (length === -errors["ENETDOWN"]!) return lost();
      if (length <= 0) return;
      try {
        const answer = answerFrame(buffer.subarray(0, length), server);
        const port = answer && wanted.network(cloud.reader).port(portOf(answer.asker) ?? "");
        if (!answer || !port) continue;
        if (isMiddlebox(port)) macBytes(leaseMac).copy(answer.bytes, sourceAt);
        sendFrame(fd, linkName("p", port.id), answer.bytes);
      } catch (error) {
        log.error({ error }, `The DHCP server of ${router} could not answer.`);
      }
    }
  });
  return {
    close: () => {
      watch.close();
      close(fd);
    },
  };
}
