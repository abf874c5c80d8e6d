/** A warden of an unprivileged user: root of a user namespace, with directories of its own where root's would be. */
import { mkdirSync, readFileSync } from "node:fs";
import { mount } from "../native/libc.ts";

/** Whether this process is root of a user namespace that is not the machine's first one. */
export function isRootless(): boolean {
  const [inside, outside, count] = readFileSync("/proc/self/uid_map", "utf8").trim().split(/\s+/);
  return !(inside === "0" && outside === "0" && count === "4294967295");
}

/** Gives the process's mount namespace its own `/run`, so that names of namespaces can be made there. */
export function prepareRun(): void {
  mount("tmpfs", "/run", "tmpfs", 0, "mode=755,size=64m");
  mkdirSync("/run/netns");
}
