/** Throw-away namespaces for tests, and whether this machine gives any. */
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { createNamespace, removeNamespace } from "./namespace.ts";

/** Namespaces of one test file; their names are like no other's. */
export class Scratch {
  readonly #tag = `t${randomBytes(4).toString("hex")}`;
  readonly #paths = new Set<string>();

  /** A new one; gives its path. */
  make(name: string): string {
    const path = `/run/netns/${this.#tag}.${name}`;
    createNamespace(path);
    this.#paths.add(path);
    return path;
  }

  /** Removes all that were made. */
  clear(): void {
    for (const path of this.#paths) removeNamespace(path);
    this.#paths.clear();
  }
}

/** Why this machine gives no namespaces, or undefined when it does. */
export function whyNoNamespaces(): string | undefined {
  const scratch = new Scratch();
  try {
    scratch.make("try");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    scratch.clear();
  }
}

/** How many descriptors the process has open. */
export function openDescriptors(): number {
  return readdirSync("/proc/self/fd").length;
}
