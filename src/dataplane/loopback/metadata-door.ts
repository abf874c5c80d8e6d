/** Local ports that lead to the metadata of one instance each, for AWS's SDKs, which ask it through no proxy. */
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";
import { isOwnConnection } from "../../core/connection-user.ts";
import { address } from "../../net/address.ts";
import { limitConnections, metadataLimits } from "../connection-limits.ts";
import { dialFrom } from "./dial.ts";
import type { LoopbackNetwork } from "./network.ts";

/** The ports of one server. */
export interface MetadataDoors {
  /** The port of 127.0.0.1 that leads to an instance's metadata, as the instance would reach it. */
  port(instance: string): Promise<number>;
  /** Closes an instance's, or all. */
  close(instance?: string): void;
}

const service = { address: address("169.254.169.254"), port: 80 };

interface Door {
  readonly server: Server;
  readonly sockets: Set<Socket>;
}

/** Opens ports when they are asked for. */
export function metadataDoors(network: LoopbackNetwork): MetadataDoors {
  const doors = new Map<string, Door>();
  return {
    port: async (instance) => {
      const door = doors.get(instance) ?? openDoor(network, instance);
      doors.set(instance, door);
      if (!door.server.listening) await once(door.server, "listening");
      return (door.server.address() as AddressInfo).port;
    },
    close: (instance) => {
      for (const [name, { server, sockets }] of doors) {
        if (instance !== undefined && name !== instance) continue;
        doors.delete(name);
        server.close();
        for (const socket of sockets) socket.destroy();
      }
    },
  };
}

function openDoor(network: LoopbackNetwork, instance: string): Door {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    void pass(network, instance, socket);
  });
  limitConnections(server, { all: metadataLimits.each, each: metadataLimits.each });
  return { server: server.listen(0, "127.0.0.1"), sockets };
}

async function pass(network: LoopbackNetwork, instance: string, socket: Socket): Promise<void> {
  const gone = new AbortController();
  socket.on("error", () => socket.destroy()).on("close", () => gone.abort());
  try {
    if (!(await isOwnConnection(socket))) return void socket.resetAndDestroy();
    const { stream } = await dialFrom(network, { is: "instance", id: instance }, service, gone.signal);
    socket.on("close", () => stream.destroy());
    stream.on("error", () => socket.resetAndDestroy()).on("close", () => socket.destroySoon());
    socket.pipe(stream).pipe(socket);
  } catch {
    socket.resetAndDestroy();
  }
}
