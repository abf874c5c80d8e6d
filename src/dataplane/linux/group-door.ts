/** What guests say of multicast groups (IGMP), heard in each hub that listens to it; and who is asked again. */
import { derivation } from "../../core/derive.ts";
import { readMembership, writeQuery } from "../../engines/igmp/message.ts";
import { Querier } from "../../engines/igmp/querier.ts";
import { formatAddress } from "../../net/address.ts";
import type { MulticastSpec } from "../../specs/network.ts";
import type { PlaneParts } from "../plane.ts";
import { heard, numberedMac, numberIn } from "./compile/hub-multicast.ts";
import { multicastLink } from "./compile/name.ts";
import { Doors } from "./doors.ts";
import type { DoorPlace } from "./doors.ts";
import { sendFrame } from "./frame-out.ts";
import { close, recv } from "./native/libc.ts";
import { watchReadable } from "./native/poll.ts";
import { macBytes } from "./native/route-requests.ts";
import type { SocketRequest } from "./protocol.ts";

/** What it needs. */
export interface GroupDoorParts extends Pick<PlaneParts, "cloud" | "wanted" | "log"> {
  readonly openSocket: (request: SocketRequest) => Promise<number>;
  /** Settles when the hubs that should stand do. */
  readonly networkSettled: () => Promise<void>;
  /** Milliseconds between questions; as AWS's gateways where absent. */
  readonly intervalMs?: number;
}

/** Bytes of the longest frame that is heard; so many are read before others have their turn. */
const [frameLimit, atOnce] = [2_048, 64];

/** The ears of all hubs that have some. */
export function groupDoor(parts: GroupDoorParts): Doors<DoorPlace> {
  const { cloud, log, wanted, networkSettled } = parts;
  const places = derivation("plane.groups", (read) => {
    const view = wanted.network(read);
    const listens = (hub: string): boolean => view.multicasts(hub).some((id) => view.multicast(id)?.told);
    return view
      .hubs()
      .filter(listens)
      .map((space) => ({ space }));
  });
  return new Doors({
    what: "The listener for groups",
    cloud,
    log,
    networkSettled,
    places,
    open: ({ space }) => openAt(parts, space),
  });
}

/** Listeners are known by domain and port. */
async function openAt(parts: GroupDoorParts, hub: string): Promise<{ close(): void }> {
  const { cloud, wanted, log, openSocket, intervalMs } = parts;
  const fd = await openSocket({ namespace: hub, type: "packets", link: heard, family: 4 });
  const domains = (): MulticastSpec[] => {
    const view = wanted.network(cloud.reader);
    return view.multicasts(hub).flatMap((id) => view.multicast(id) ?? []);
  };
  const querier = new Querier({
    ...(intervalMs !== undefined && { intervalMs }),
    ask: (listener) => {
      const [domain = "", port = ""] = listener.split("/");
      const spec = wanted.network(cloud.reader).multicast(domain);
      const number = spec?.ports.find(({ id }) => id === port)?.number;
      const router = wanted.network(cloud.reader).port(port)?.router;
      if (number === undefined || router === undefined) return;
      try {
        sendFrame(fd, multicastLink(domain, router), writeQuery(macBytes(numberedMac(number))));
      } catch (error) {
        log.error({ error }, `${hub} could not ask ${port} for its groups.`);
      }
    },
    tell: (listener, says, group) => {
      const [domain = "", port = ""] = listener.split("/");
      wanted.groupSaid(domain, port, says, group);
    },
  });
  for (const { id, told = [] } of domains())
    for (const { port, group } of told) querier.knows(`${id}/${port}`, formatAddress(group));
  const buffer = Buffer.alloc(frameLimit);
  const watch = watchReadable(fd, () => {
    for (let n = 0; n < atOnce; n++) {
      const length = recv(fd, buffer, frameLimit, 0);
      if (length <= 0) return;
      const said = readMembership(buffer.subarray(0, length));
      if (!said) continue;
      const from = numberIn(said.from);
      for (const { id, ports, told } of domains()) {
        const port = told && ports.find(({ number }) => number === from);
        if (port) querier.hears(`${id}/${port.id}`, said.says, said.group);
      }
    }
  });
  return {
    close: () => {
      querier.close();
      watch.close();
      close(fd);
    },
  };
}
