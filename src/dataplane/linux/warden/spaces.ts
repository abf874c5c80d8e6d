/** The namespaces of one warden, by the names that items use. */
import { closeSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { removeNamespace } from "../native/namespace.ts";
import { createUserNamespace, ownerOf } from "../native/user-namespace.ts";
import { MountTable } from "./mount-table.ts";
import { homeName, Space } from "./space.ts";

/** Where namespaces have their names, as `ip netns` expects. */
export const pathToNames = "/run/netns";

/** Every namespace that stands and is ours. */
export class Spaces {
  readonly tag: string;
  readonly #standing = new Map<string, Space>();
  readonly #guests = new Set<string>();
  /** The user namespace that guests' networks belong to. */
  #holder: number | undefined;
  /** Why there is none. */
  #lack: string | undefined;
  readonly #mounts: MountTable;

  constructor(tag: string) {
    this.tag = tag;
    this.#mounts = new MountTable(join(pathToNames, `fb${tag}.`));
    this.#standing.set(homeName, Space.home());
    this.#guests.add(homeName);
  }

  /** Throws for a namespace that does not stand. */
  get(name: string): Space {
    const space = this.#standing.get(name);
    if (space === undefined) throw new Error(this.#lack ?? `there is no namespace ${name}`);
    return space;
  }

  find(name: string): Space | undefined {
    return this.#standing.get(name);
  }

  /** All but home. */
  all(): Space[] {
    return [...this.#standing.values()].filter(({ path }) => path !== undefined);
  }

  /** Namespaces that are the warden's alone, so that everything in them is kept as it should be. */
  routers(): Space[] {
    return this.all().filter(({ name }) => !this.#guests.has(name));
  }

  /** Namespaces whose names no longer lead to them. */
  nameless(): Space[] {
    const table = this.#mounts.changed();
    return table === undefined ? [] : this.all().filter((space) => !space.isAmong(table));
  }

  isGuest(name: string): boolean {
    return this.#guests.has(name);
  }

  make(name: string, kind: "router" | "guest"): Space {
    this.#standing.get(name)?.close({ remove: true });
    const holder = kind === "guest" ? this.#hold() : undefined;
    return this.#add(Space.make(name, this.pathOf(name), holder), kind);
  }

  /** Takes over what an earlier warden left, if it is there. */
  adopt(name: string, kind: "router" | "guest"): Space | undefined {
    const space = Space.find(name, this.pathOf(name));
    return space && this.#add(space, kind);
  }

  /** Takes over the namespace that a process of ours is still in. */
  adoptFrom(name: string, pid: number): Space {
    return this.#add(Space.ofProcess(name, this.pathOf(name), pid), "guest");
  }

  remove(name: string): void {
    const space = this.#standing.get(name);
    if (space === undefined) removeNamespace(this.pathOf(name));
    else space.close({ remove: true });
    this.#standing.delete(name);
    this.#guests.delete(name);
  }

  /** Names of namespaces with our tag in the file system, whether or not they are known. */
  found(): string[] {
    const prefix = `fb${this.tag}.`;
    try {
      return readdirSync(pathToNames).flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
    } catch {
      return [];
    }
  }

  pathOf(name: string): string {
    if (!/^[\w.-]{1,64}$/.test(name)) throw new RangeError(`not a name of a namespace: ${name}`);
    return join(pathToNames, `fb${this.tag}.${name}`);
  }

  /** Lets go of all; they stay for the next warden. */
  release(): void {
    for (const space of this.#standing.values()) space.close({ remove: false });
    this.#standing.clear();
    if (this.#holder !== undefined) closeSync(this.#holder);
    this.#holder = undefined;
  }

  /** Throws where this machine allows no user namespace: without one, guests would have rights in its networks. */
  #hold(): number {
    if (this.#holder !== undefined) return this.#holder;
    try {
      this.#lack = undefined;
      return (this.#holder = createUserNamespace());
    } catch (error) {
      const why = `(see /proc/sys/user/max_user_namespaces): ${(error as Error).message}`;
      this.#lack = `this machine allows no user namespace to hold instances ${why}`;
      throw new Error(this.#lack, { cause: error });
    }
  }

  #add(space: Space, kind: "router" | "guest"): Space {
    this.#standing.set(space.name, space);
    if (kind === "guest") {
      this.#guests.add(space.name);
      this.#holder ??= ownerOf(space.fd);
    } else {
      this.#guests.delete(space.name);
      space.watch();
    }
    return space;
  }
}
