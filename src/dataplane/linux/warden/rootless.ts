/** A warden of an unprivileged user: root of a user namespace, with directories of its own where root's would be. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mount } from "../native/libc.ts";
import { becomeHome } from "../native/namespace.ts";
import { startHolder } from "./holder.ts";

/** Whether this process is root of a user namespace that is not the machine's first one. */
export function isRootless(): boolean {
  const [inside, outside, count] = readFileSync("/proc/self/uid_map", "utf8").trim().split(/\s+/);
  return !(inside === "0" && outside === "0" && count === "4294967295");
}

/**
 * Makes a home: a `/run` of its own, so that names of namespaces can be made there, and a network of its own, since the
 * machine's cannot be entered again. A warden that came into held namespaces finds both.
 */
export function makeHome(state: string, tag: string): void {
  const mark = `/run/fogbank-${tag}`;
  if (existsSync(mark)) return;
  mount("tmpfs", "/run", "tmpfs", 0, "mode=755,size=64m");
  mkdirSync("/run/netns");
  writeFileSync(mark, "");
  becomeHome();
  startHolder(state);
}
