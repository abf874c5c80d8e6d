/** The kernel's settings of the network namespace that the thread is in. */
import { readFileSync, writeFileSync } from "node:fs";

/**
 * Sets one, named by its path below `/proc/sys/net/`: `ipv4/ip_forward`. Throws the error of node:fs (ENOENT: no such
 * setting).
 */
export function writeSysctl(name: string, value: string): void {
  writeFileSync(pathOf(name), value);
}

/** What one is, without the end of its line; tabs stand between several values. */
export function readSysctl(name: string): string {
  return readFileSync(pathOf(name), "utf8").trimEnd();
}

function pathOf(name: string): string {
  if (!/^[^/]+(\/[^/]+)+$/.test(name) || name.split("/").includes("..")) throw new RangeError(`not a setting: ${name}`);
  return `/proc/sys/net/${name}`;
}
