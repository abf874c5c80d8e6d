/**
 * TCP and UDP sockets of the namespace that the thread is in, as descriptors that Node (or another process) takes over.
 */
import { bind, close, listen, on, setsockopt, socket } from "./libc.ts";
import { u32 } from "./netlink-message.ts";
import { familyNumbers } from "./route-items.ts";
import { bytesOf } from "./route-requests.ts";
import { bytesOfAddress } from "./socket-address.ts";

/** A socket that is wanted. */
export interface SocketWish {
  readonly type: "tcp-listener" | "tcp" | "udp";
  readonly family: 4 | 6;
  /** What it is bound to; any address when absent. */
  readonly address?: string;
  /** 0, or absent: any free one. */
  readonly port?: number;
  /** The index of the link, for link-local addresses. */
  readonly scope?: number;
  /** May have addresses that are not the namespace's own, and sees original destinations. */
  readonly transparent?: boolean;
  /** May be bound to an address that the namespace does not have yet. */
  readonly freebind?: boolean;
  /** Several sockets may be bound to one address and port, and share what comes. */
  readonly shared?: boolean;
  /** How many hops its packets live, 1 to 255; accepted connections take it over. */
  readonly hops?: number;
  /** The mark of its packets, for policy rules and rule sets. */
  readonly mark?: number;
  /** Connections that wait to be accepted; 511 when absent. */
  readonly backlog?: number;
}

const types = { "tcp-listener": 1, tcp: 1, udp: 2 } as const;
const closeOnExecNonBlocking = 0o2000000 | 0o4000;
const levels = { socket: 1, 4: 0, 6: 41 } as const;
const options = { reuseAddress: 2, reusePort: 15, mark: 36, bindWithoutPort: 24, onlyIpv6: 26 } as const;
const byFamily = { hops: { 4: 2, 6: 16 }, transparent: { 4: 19, 6: 75 }, freebind: { 4: 15, 6: 78 } } as const;

/**
 * Makes the socket, bound and (a listener) listening, non-blocking. The caller closes the descriptor or gives it to
 * Node.
 */
export function openSocket(wish: SocketWish): number {
  const { family, type } = wish;
  if (wish.address !== undefined && bytesOf(wish.address).family !== family)
    throw new RangeError(`${wish.address} is not an address of IPv${family}`);
  const fd = socket(familyNumbers[family], types[type] | closeOnExecNonBlocking, 0);
  try {
    prepare(fd, wish);
    if (type !== "tcp" || wish.address !== undefined || wish.port) {
      const address = bytesOfAddress(wish.address ?? (family === 4 ? "0.0.0.0" : "::"), wish.port ?? 0, wish.scope);
      bind(fd, address, address.length);
    }
    if (type === "tcp-listener") listen(fd, wish.backlog ?? 511);
    return fd;
  } catch (error) {
    close(fd);
    throw error;
  }
}

function setHops(fd: number, family: 4 | 6, hops: number): void {
  setsockopt(fd, levels[family], byFamily.hops[family], u32(hops), 4);
}

function prepare(fd: number, wish: SocketWish): void {
  const { family, type } = wish;
  const level = levels[family];
  if (family === 6) setsockopt(fd, level, options.onlyIpv6, on, 4);
  if (type === "tcp-listener" || (type === "tcp" && wish.port))
    setsockopt(fd, levels.socket, options.reuseAddress, on, 4);
  if (wish.shared) setsockopt(fd, levels.socket, options.reusePort, on, 4);
  if (wish.transparent) setsockopt(fd, level, byFamily.transparent[family], on, 4);
  if (wish.freebind) setsockopt(fd, level, byFamily.freebind[family], on, 4);
  if (wish.hops !== undefined) setHops(fd, family, wish.hops);
  if (wish.mark !== undefined) setsockopt(fd, levels.socket, options.mark, u32(wish.mark), 4);
  if (type === "tcp" && !wish.port) setsockopt(fd, levels[4], options.bindWithoutPort, on, 4);
}
