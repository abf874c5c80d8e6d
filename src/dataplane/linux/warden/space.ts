/**
 * One network namespace of ours as it is in the kernel: its name in the file system, its sockets, who changed it last.
 */
import { closeSync, fstatSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mount } from "../native/libc.ts";
import { createNamespace, inNamespace, openHere, removeNamespace } from "../native/namespace.ts";
import { families, isOwn, NetlinkSocket } from "../native/netlink.ts";
import { hasNftables, Nftables } from "../native/nftables.ts";
import { NftCommand } from "../native/nft-command.ts";
import { RouteNetlink } from "../native/route-netlink.ts";
import { createNamespaceOf } from "../native/user-namespace.ts";
import { foreseen } from "./notices.ts";
import { runAsTaken } from "./kernel-gap.ts";

/** The name of the namespace that the warden itself is at home in. */
export const homeName = "@home";

const bindFlag = 0x1000;
const groups = {
  links: 1,
  neighbours: 3,
  addresses4: 5,
  routes4: 7,
  rules4: 8,
  addresses6: 9,
  routes6: 11,
  rules6: 19,
};

/** A namespace that stands. Its descriptor keeps it alive whatever becomes of its name. */
export class Space {
  readonly name: string;
  /** Where it is mounted; absent for the warden's home. */
  readonly path?: string;
  readonly fd: number;
  /** Its rule set may not be what it should be: it is written as a whole the next time. */
  stale = true;
  /** When a rule set that was refused is tried again, in milliseconds of `performance.now`. */
  retryAt = 0;
  /** Its routing is looked at again although nobody seems to have changed it. */
  unsettled = false;
  readonly #inode: number;
  #routes?: RouteNetlink;
  #rules?: Nftables | NftCommand;
  #notices?: NetlinkSocket;
  #generation = -1;
  #disturbed = false;
  #closed = false;

  private constructor(name: string, fd: number, path?: string) {
    this.name = name;
    this.fd = fd;
    if (path !== undefined) this.path = path;
    this.#inode = fstatSync(fd).ino;
  }

  /**
   * Makes a namespace; whatever had its name loses it. It belongs to the user namespace of a descriptor, if there is
   * one.
   */
  static make(name: string, path: string, holder?: number): Space {
    removeNamespace(path);
    if (holder === undefined) createNamespace(path);
    else createNamespaceOf(holder, path);
    const space = new Space(name, openSync(path, "r"), path);
    space.routes.setLink("lo", { up: true });
    space.routes.commit();
    return space;
  }

  /** The namespace that stands at a path, if one does. */
  static find(name: string, path: string): Space | undefined {
    if (!isNamespace(path)) return undefined;
    return new Space(name, openSync(path, "r"), path);
  }

  /** The namespace of a process, under a name of its own. */
  static ofProcess(name: string, path: string, pid: number): Space {
    const space = new Space(name, openSync(`/proc/${pid}/ns/net`, "r"), path);
    space.mountAgain();
    return space;
  }

  /** The one that the calling thread is at home in. */
  static home(): Space {
    return new Space(homeName, openHere());
  }

  get routes(): RouteNetlink {
    return (this.#routes ??= RouteNetlink.open(this.fd));
  }

  get rules(): Nftables | NftCommand {
    return (this.#rules ??= hasNftables() ? Nftables.open(this.fd) : NftCommand.open(this.fd));
  }

  /** One transaction. Notices when somebody else made one since the last, or makes one now. Throws an `NftError`. */
  transact(text: string): void {
    const before = this.rules.generation();
    if (this.#generation >= 0 && before !== this.#generation) this.stale = true;
    try {
      runAsTaken((words) => this.rules.run(words), text);
    } finally {
      this.#generation = Math.min(this.rules.generation(), before + 1);
    }
  }

  /** Whether somebody else changed the rule set since the last transaction of ours. */
  rulesChanged(): boolean {
    return this.#rules !== undefined && this.#generation >= 0 && this.#rules.generation() !== this.#generation;
  }

  /** Begins to listen for changes of links, addresses, routes and rules. */
  watch(): void {
    if (this.#notices !== undefined) return;
    this.#notices = inNamespace(this.fd, () => new NetlinkSocket(families.route));
    for (const group of Object.values(groups)) this.#notices.join(group);
  }

  /** Whether somebody else changed routing since the last time; what was noticed is then forgotten. */
  takeDisturbance(): boolean {
    this.#readNotices();
    const disturbed = this.#disturbed;
    this.#disturbed = false;
    return disturbed;
  }

  /** Does routing work of our own, whose notices are not a disturbance, nor is what the kernel does because of it. */
  quietly<T>(work: () => T): T {
    this.#readNotices();
    try {
      return work();
    } finally {
      this.#readNotices(isOwn);
    }
  }

  /** Whether its name leads to it, as the table of mounts has it. */
  isAmong(mounts: ReadonlyMap<string, number>): boolean {
    return this.path === undefined || mounts.get(this.path) === this.#inode;
  }

  /** Gives it its name back. */
  mountAgain(): void {
    if (this.path === undefined) return;
    removeNamespace(this.path);
    closeSync(openSync(this.path, "wx", 0o444));
    mount(`/proc/self/fd/${this.fd}`, this.path, null, bindFlag, null);
  }

  /** Sets values below `/proc/sys/net/`; those that are so already are left. */
  setSysctls(values: Readonly<Record<string, string>>): string[] {
    return inNamespace(this.fd, () => Object.entries(values).flatMap(([key, value]) => setSysctl(key, value) ?? []));
  }

  /** Closes its sockets, which open again when they are needed. */
  rest(): void {
    this.#routes?.close();
    this.#rules?.close();
    this.#routes = undefined;
    this.#rules = undefined;
    this.#generation = -1;
  }

  /** Whether it was let go of. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Lets go of it; with `remove`, takes its name away, and it ends with its last process. */
  close({ remove }: { readonly remove: boolean }): void {
    this.rest();
    this.#notices?.close();
    if (remove && this.path !== undefined) removeNamespace(this.path);
    closeSync(this.fd);
    this.#closed = true;
  }

  #readNotices(isExpected = foreseen): void {
    if (this.#notices === undefined) return;
    for (;;) {
      try {
        const notices = this.#notices.receive();
        if (notices === undefined) return;
        if (notices.some((notice) => !isExpected(notice))) this.#disturbed = true;
      } catch {
        this.#disturbed = true;
        return;
      }
    }
  }
}

/** The file system of namespaces. */
const namespaceDevice = statSync("/proc/self/ns/net").dev;

/** Protocols that this machine's kernel has no memory of their own for. */
const optional = /nf_conntrack_(gre|sctp)_/;

function setSysctl(key: string, value: string): string | undefined {
  const file = `/proc/sys/net/${key}`;
  try {
    if (readFileSync(file, "utf8").trim().replaceAll(/\s+/g, " ") !== value) writeFileSync(file, value);
    return undefined;
  } catch (error) {
    if (optional.test(key) && (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return `${key} = ${value}: ${(error as Error).message}`;
  }
}

function isNamespace(path: string): boolean {
  const at = statSync(path, { throwIfNoEntry: false });
  return at?.dev === namespaceDevice;
}
