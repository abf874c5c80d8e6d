/** Links, addresses, neighbours, routes and rules of one namespace, changed in batches and listed, by rtnetlink. */
import { errors, ioctl, SystemError } from "./libc.ts";
import { inNamespace } from "./namespace.ts";
import type { Reply, Request } from "./netlink-message.ts";
import { attribute, u32 } from "./netlink-message.ts";
import { families, NetlinkSocket } from "./netlink.ts";
import type { Link, LinkAddress, LinkChange, Neighbour, Route, Rule, VethEnd } from "./route-items.ts";
import { familyNumbers, kernelTable } from "./route-items.ts";
import * as replies from "./route-replies.ts";
import * as requests from "./route-requests.ts";

/** One queued change that the kernel (or a look at its input) refused. */
export interface Failure {
  /** Its place in the batch: what the queueing call gave. */
  readonly index: number;
  readonly error: SystemError;
}

interface Queued {
  /** Makes the message when it is due: links are looked up then. */
  readonly build: () => Request;
  readonly asks: string;
  /** Errors that mean: it is so already. */
  readonly fine: readonly string[];
}

const absent = ["ENODEV", "ENOENT", "ESRCH", "EADDRNOTAVAIL"];
const lists = { links: 18, addresses: 22, routes: 26, neighbours: 30, rules: 34 };
const strictChecks = 12;
const interfaceRequestLength = 40;
const getIndex = 0x8933;

/**
 * A routing socket of one namespace. Changes are queued by `add…`, `set…`, `delete…` (each gives its place in the
 * batch) and done by `flush` in order; later ones may name links that earlier ones make. Adding what is there replaces
 * it (except links), deleting what is absent is fine. Malformed values throw a RangeError when they are queued.
 */
export class RouteNetlink {
  readonly #socket: NetlinkSocket;
  #queue: Queued[] = [];

  /** A socket of the namespace that the thread is in. */
  constructor() {
    this.#socket = new NetlinkSocket(families.route, { option: strictChecks });
  }

  /** A socket of the namespace at a path (or of a descriptor). */
  static open(namespace: string | number): RouteNetlink {
    return inNamespace(namespace, () => new RouteNetlink());
  }

  /** A veth pair, both ends down; either may stand in another namespace. A name that is taken is an error. */
  addVeth(a: VethEnd, b: VethEnd): number {
    const request = requests.newVeth(a, b);
    return this.#push(request.asks, () => request);
  }

  setLink(name: string, change: LinkChange): number {
    const { asks } = requests.changeLink(requests.linkName(name), 0, change);
    return this.#push(asks, () => requests.changeLink(name, this.indexOf(name), change));
  }

  deleteLink(name: string): number {
    const { asks } = requests.deleteLink(requests.linkName(name), 0);
    return this.#push(asks, () => requests.deleteLink(name, this.indexOf(name)), absent);
  }

  addAddress(item: LinkAddress): number {
    const { asks } = requests.newAddress(item, 0);
    return this.#push(asks, () => requests.newAddress(item, this.indexOf(item.link)));
  }

  deleteAddress(item: LinkAddress): number {
    const { asks } = requests.deleteAddress(item, 0);
    return this.#push(asks, () => requests.deleteAddress(item, this.indexOf(item.link)), absent);
  }

  addNeighbour(item: Neighbour): number {
    const { asks } = requests.newNeighbour(item, 0);
    return this.#push(asks, () => requests.newNeighbour(item, this.indexOf(item.link)));
  }

  deleteNeighbour(item: Omit<Neighbour, "mac">): number {
    const { asks } = requests.deleteNeighbour(item, 0);
    return this.#push(asks, () => requests.deleteNeighbour(item, this.indexOf(item.link)), absent);
  }

  addRoute(route: Route): number {
    const { asks } = requests.newRoute(route);
    return this.#push(asks, () => requests.newRoute(route, this.#linkOf(route)));
  }

  /** Deletes the route with this prefix, table, kind, link, gateway and metric. */
  deleteRoute(route: Route): number {
    const { asks } = requests.deleteRoute(route);
    return this.#push(asks, () => requests.deleteRoute(route, this.#linkOf(route)), absent);
  }

  addRule(rule: Rule): number {
    const request = requests.newRule(rule);
    return this.#push(request.asks, () => request, ["EEXIST"]);
  }

  deleteRule(rule: Rule): number {
    const request = requests.deleteRule(rule);
    return this.#push(request.asks, () => request, absent);
  }

  /**
   * Does all that is queued, in order, in few system calls; gives what was refused. The others are done all the same.
   */
  flush(): Failure[] {
    const failures: Failure[] = [];
    const queue = this.#queue;
    this.#queue = [];
    let due: [index: number, request: Request][] = [];
    const sendDue = (): void => {
      for (const [i, { error }] of this.#socket.batch(due.map(([, request]) => request)).entries()) {
        const index = due[i]![0];
        if (error && !queue[index]!.fine.includes(error.code)) failures.push({ index, error });
      }
      due = [];
    };
    for (const [index, queued] of queue.entries()) {
      let built = tryToBuild(queued);
      if (built instanceof SystemError && due.length > 0) {
        sendDue();
        built = tryToBuild(queued);
      }
      if (!(built instanceof SystemError)) due.push([index, built]);
      else if (!queued.fine.includes(built.code)) failures.push({ index, error: built });
    }
    if (due.length > 0) sendDue();
    return failures;
  }

  /** As `flush`, for callers to whom a refusal is an error: one is thrown itself, several as an AggregateError. */
  commit(): void {
    const failures = this.flush().map(({ error }) => error);
    if (failures.length === 1) throw failures[0]!;
    if (failures.length > 1) throw new AggregateError(failures, failures.map(({ message }) => message).join("; "));
  }

  links(): Link[] {
    const withoutStatistics = attribute(29, u32(8));
    const body = Buffer.concat([Buffer.alloc(16), withoutStatistics]);
    return this.#list(lists.links, body, "list links").map(({ body }) => replies.readLink(body));
  }

  addresses(): LinkAddress[] {
    const nameOf = this.#names();
    return this.#list(lists.addresses, Buffer.alloc(8), "list addresses").map(({ body }) =>
      replies.readAddress(body, nameOf),
    );
  }

  /** Permanent neighbours. */
  neighbours(): Neighbour[] {
    const nameOf = this.#names();
    return this.#list(lists.neighbours, Buffer.alloc(12), "list neighbours").flatMap(
      ({ body }) => replies.readNeighbour(body, nameOf) ?? [],
    );
  }

  /** Routes of a family (both by default) and a table (all by default), without those that the kernel makes itself. */
  routes({ family, table }: { family?: 4 | 6; table?: number } = {}): Route[] {
    const nameOf = this.#names();
    return (family ? [family] : ([4, 6] as const)).flatMap((each) => {
      const header = Buffer.alloc(12);
      header[0] = familyNumbers[each];
      const body = table === undefined ? header : Buffer.concat([header, attribute(15, u32(table))]);
      return this.#list(lists.routes, body, `list routes of IPv${each}`).flatMap(
        ({ body }) => replies.readRoute(body, nameOf) ?? [],
      );
    });
  }

  /** `LINK ADDRESS` of what the namespace takes for its own: what has a route of the kernel's to itself. */
  ownAddresses(): Set<string> {
    const nameOf = this.#names();
    return new Set(
      ([4, 6] as const).flatMap((family) => {
        const header = Buffer.alloc(12);
        header[0] = familyNumbers[family];
        const body = Buffer.concat([header, attribute(15, u32(kernelTable))]);
        const found = this.#list(lists.routes, body, `list own addresses of IPv${family}`);
        return found.flatMap(({ body: route }) => replies.readOwnAddress(route, nameOf) ?? []);
      }),
    );
  }

  /** Rules of both families that look up a table, the kernel's own three and two among them. */
  rules(): Rule[] {
    return ([4, 6] as const).flatMap((family) => {
      const body = Buffer.alloc(12);
      body[0] = familyNumbers[family];
      return this.#list(lists.rules, body, `list rules of IPv${family}`).flatMap(
        ({ body }) => replies.readRule(body) ?? [],
      );
    });
  }

  /** The index of a link; throws ENODEV when there is none of that name. */
  indexOf(link: string): number {
    const request = Buffer.alloc(interfaceRequestLength);
    request.write(requests.linkName(link), "utf8");
    try {
      ioctl(this.#socket.fd, getIndex, request);
    } catch (error) {
      throw error instanceof SystemError ? new SystemError(`no link ${link}`, error.errno) : error;
    }
    return request.readInt32LE(16);
  }

  close(): void {
    this.#socket.close();
  }

  #push(asks: string, build: () => Request, fine: readonly string[] = []): number {
    return this.#queue.push({ build, asks, fine }) - 1;
  }

  #linkOf({ link, kind }: Route): number | undefined {
    const name = link ?? (kind === "local" ? "lo" : undefined);
    return name === undefined ? undefined : this.indexOf(name);
  }

  #names(): replies.NameOf {
    const names = new Map(this.links().map(({ index, name }) => [index, name]));
    return (index) => names.get(index) ?? `#${index}`;
  }

  /** A list, empty where the kernel says that there is no such table. */
  #list(type: number, body: Buffer, asks: string): Reply[] {
    try {
      return this.#socket.dump({ type, flags: 0, body, asks });
    } catch (error) {
      if (error instanceof SystemError && error.errno === errors["ENOENT"]) return [];
      throw error;
    }
  }
}

function tryToBuild({ build, asks }: Queued): Request | SystemError {
  try {
    return build();
  } catch (error) {
    if (error instanceof SystemError) return new SystemError(asks, error.errno, error.call);
    throw error;
  }
}
