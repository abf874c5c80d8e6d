/** What a warden does for each request of its server. */
import { readdirSync } from "node:fs";
import { checkChanges } from "./check.ts";
import type { Handlers } from "./control.ts";
import type { Warden } from "./warden.ts";

/** What the methods need besides the warden. */
export interface MethodParts {
  readonly rootless: boolean;
  /** Ends everything and the process. */
  readonly end: () => void;
}

/** The methods of a warden. */
export function handlersOf(warden: Warden, { rootless, end }: MethodParts): Handlers {
  const refuse = (what: string) => (): never => {
    throw new Error(`${what} is not built`);
  };
  return {
    adopt: () => ({
      sources: warden.sources(),
      ...(warden.memo !== undefined && { memo: warden.memo }),
      instances: [],
      hosts: [],
    }),
    apply({ changes, memo }) {
      if (memo !== undefined && typeof memo !== "string") throw new Error("memo must be a text");
      warden.apply(checkChanges(changes), memo);
      return {};
    },
    start: refuse("start"),
    stop: refuse("stop"),
    remove: refuse("remove"),
    console: refuse("console"),
    check: refuse("check"),
    attach: refuse("attach"),
    addHost: refuse("addHost"),
    removeHost: refuse("removeHost"),
    probe: refuse("probe"),
    age: refuse("age"),
    counters: refuse("counters"),
    repair: () => ({ repaired: warden.repair() }),
    status: () => ({
      pid: process.pid,
      mode: rootless ? "rootless" : "root",
      namespaces: warden.spaces.all().length,
      instances: 0,
      descriptors: readdirSync("/proc/self/fd").length,
      repairs: warden.repairs,
    }),
    down() {
      setImmediate(end);
      return {};
    },
  };
}
