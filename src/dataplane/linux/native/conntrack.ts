/** The connection table of one namespace: listed, cut by filter, and made older. */
import { SystemError } from "./libc.ts";
import type { Flow } from "./conntrack-message.ts";
import { dumpBody, readFlow, withoutLabels, withTimeout } from "./conntrack-message.ts";
import { inNamespace } from "./namespace.ts";
import type { Request } from "./netlink-message.ts";
import { families, NetlinkSocket } from "./netlink.ts";

/** Which flows are meant: all that agree with each member that is there. */
export interface FlowFilter {
  /** Source or destination of either direction, so that translated flows are found by both of their addresses. */
  readonly address?: string;
  /** As `address`, with any of these. */
  readonly addresses?: ReadonlySet<string>;
  /** Bits of the mark. */
  readonly mark?: { readonly value: number; readonly mask: number };
  readonly where?: (flow: Flow) => boolean;
}

const table = 1 << 8;
const requests = { update: table, list: table | 1, delete: table | 2, listAndZero: table | 3 };

/**
 * A socket to the connection table of a namespace. Whatever is listed, deleted or aged, the kernel walks the whole
 * machine's table (9 ms with 262,144 buckets): ask once for many.
 */
export class Conntrack {
  readonly #socket = new NetlinkSocket(families.netfilter);

  /** Of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): Conntrack {
    return inNamespace(namespace, () => new Conntrack());
  }

  /** The tracked flows of both families; `zero` sets their counters to 0 as they are read. */
  flows(filter: FlowFilter = {}, { zero = false }: { zero?: boolean } = {}): Flow[] {
    const type = zero ? requests.listAndZero : requests.list;
    const asks = "list the connection table";
    return this.#socket
      .dump({ type, flags: 0, body: dumpBody(filter.mark), asks })
      .map(({ body }) => readFlow(body))
      .filter((flow) => matches(flow, filter));
  }

  /** Forgets flows; gives how many. Their next packets are looked at like those of new ones. */
  delete(filter: FlowFilter): number {
    return this.#each(this.flows(filter).map(deletion));
  }

  /**
   * Makes flows older, as if nothing had come for that long: lowers the time that remains to each by some seconds, and
   * forgets those to which none remains. Gives how many were forgotten.
   */
  age(seconds: number, filter: FlowFilter = {}): number {
    if (!(seconds >= 0)) throw new RangeError(`not a time to age by: ${seconds}`);
    const flows = this.flows(filter);
    const whole = Math.floor(seconds);
    this.#each(flows.filter(({ timeout }) => timeout > whole).map((flow) => aged(flow, flow.timeout - whole)));
    return this.#each(flows.filter(({ timeout }) => timeout <= whole).map(deletion));
  }

  /** Takes labels from flows, each its own ones: those that were read. Others that came since stay. */
  clearLabels(flows: readonly Flow[]): void {
    this.#each(flows.flatMap((flow) => (flow.labels ? cleared(flow, flow.labels) : [])));
  }

  close(): void {
    this.#socket.close();
  }

  /** Does all; those whose flow has gone meanwhile do not count. */
  #each(list: readonly Request[]): number {
    let done = 0;
    for (const { error } of this.#socket.batch(list)) {
      if (error && error.code !== "ENOENT") throw error;
      if (!error) done += 1;
    }
    return done;
  }
}

const endings = 3;

/** Hears which flows of a namespace end from now on, with what they counted last; without their labels. */
export class FlowEndings {
  readonly #socket: NetlinkSocket;

  private constructor(socket: NetlinkSocket) {
    this.#socket = socket;
  }

  /** Of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): FlowEndings {
    const socket = inNamespace(namespace, () => new NetlinkSocket(families.netfilter));
    socket.join(endings);
    return new FlowEndings(socket);
  }

  get fd(): number {
    return this.#socket.fd;
  }

  /** Some that ended, or undefined when none waits. What did not fit into the buffer is lost. */
  read(): Flow[] | undefined {
    try {
      return this.#socket.receive()?.flatMap(({ type, body }) => (type === requests.delete ? readFlow(body) : []));
    } catch (error) {
      if (error instanceof SystemError && error.code === "ENOBUFS") return [];
      throw error;
    }
  }

  close(): void {
    this.#socket.close();
  }
}

function deletion({ key }: Flow): Request {
  return { type: requests.delete, flags: 0, body: key, asks: "forget a flow" };
}

function aged(flow: Flow, seconds: number): Request {
  return { type: requests.update, flags: 0, body: withTimeout(flow, seconds), asks: "age a flow" };
}

function cleared(flow: Flow, labels: number): Request {
  return { type: requests.update, flags: 0, body: withoutLabels(flow, labels), asks: "take a flow's labels" };
}

function matches(flow: Flow, { address, addresses, mark, where }: FlowFilter): boolean {
  const { original, reply } = flow;
  const ends = [original.source, original.destination, reply.source, reply.destination];
  if (address !== undefined && !ends.includes(address)) return false;
  if (addresses && !ends.some((end) => addresses.has(end))) return false;
  if (mark && ((flow.mark ^ mark.value) & mark.mask) !== 0) return false;
  return where?.(flow) ?? true;
}
