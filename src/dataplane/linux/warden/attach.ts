/** Processes of the user's behind ports: a port's guest end, moved into a process's network namespace. */
import { closeSync, fstatSync } from "node:fs";
import { RouteNetlink } from "../native/route-netlink.ts";
import type { LinkEnd } from "../state.ts";
import type { Desired } from "./desired.ts";
import type { Attachment } from "./journal.ts";
import { findPort } from "./ports.ts";
import { openNetworkOf } from "./process-network.ts";
import { startOf } from "./process-start.ts";
import { homeName } from "./space.ts";
import type { Spaces } from "./spaces.ts";

/** What is asked for. */
export interface AttachWish {
  readonly port: string;
  readonly pid: number;
  readonly link: string;
}

/** What attaching works on. */
export interface AttachGround {
  readonly spaces: Spaces;
  readonly desired: Desired;
  /** Whose processes may be attached; anybody's where it is absent. */
  readonly owner?: number;
}

/** Moves a port's guest end, with its addresses and routes. Throws an Error in words for people. */
export function attach({ port, pid, link }: AttachWish, ground: AttachGround): Attachment {
  const { guest } = findPort(ground.desired, port);
  const { fd: network, started } = openNetworkOf(pid, ground.owner);
  try {
    if (fstatSync(network).ino === fstatSync(ground.spaces.get(homeName).fd).ino)
      throw new Error(`process ${pid} is in the machine's own network: give it one of its own, as unshare --net does`);
    move(guest, network, link, ground);
  } finally {
    closeSync(network);
  }
  return { port, pid, started, link };
}

/** Whether the process is the one that was attached. */
export function isAlive({ pid, started }: Attachment): boolean {
  return startOf(pid) === started;
}

/** Whether the guest end of an attachment's port is (again) in its own namespace, as when the pair was made anew. */
export function isAtHome({ port }: Attachment, { spaces, desired }: AttachGround): boolean {
  const { guest } = findPort(desired, port);
  const space = spaces.get(guest.namespace);
  const there = space.routes.links().some(({ name }) => name === guest.name);
  space.rest();
  return there;
}

function move(guest: LinkEnd, network: number, link: string, { spaces, desired }: AttachGround): void {
  const space = spaces.get(guest.namespace);
  space.routes.setLink(guest.name, { namespace: network, name: link });
  space.routes.commit();
  space.rest();
  const routes = RouteNetlink.open(network);
  try {
    routes.setLink("lo", { up: true });
    routes.setLink(link, { up: true });
    const items = [...desired.on(`${guest.namespace}/${guest.name}`).values()];
    for (const item of items) if (item.is === "address") routes.addAddress({ ...item, link });
    for (const item of items) if (item.is === "neighbour") routes.addNeighbour({ ...item, link });
    for (const item of items) if (item.is === "route") routes.addRoute({ ...item, link });
    routes.commit();
  } finally {
    routes.close();
  }
}
