/** Where a user's data lives, after the XDG base directory specification; under sudo, that of whoever ran it. */
import { chownSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** Fogbank's part of `XDG_DATA_HOME`, which counts only when it is absolute. */
export function dataDirectory(): string {
  const given = process.env["XDG_DATA_HOME"] ?? "";
  return join(isAbsolute(given) ? given : join(home(), ".local", "share"), "fogbank");
}

/** Makes a directory for the user alone; under sudo it and its new parents belong to whoever ran that. */
export function makeDirectory(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  const invoker = sudoInvoker();
  if (first === undefined || !invoker) return;
  for (let each = path; each.length >= first.length; each = dirname(each)) chownSync(each, invoker.uid, invoker.gid);
}

/** Who ran sudo, where this process is root on somebody else's behalf (sudo(8)). */
export function sudoInvoker(): { readonly name: string; readonly uid: number; readonly gid: number } | undefined {
  const { SUDO_USER: name, SUDO_UID, SUDO_GID } = process.env;
  const [uid, gid] = [Number(SUDO_UID), Number(SUDO_GID)];
  if (process.getuid?.() !== 0 || !name || !Number.isInteger(gid) || !(uid > 0)) return undefined;
  return { name, uid, gid };
}

function home(): string {
  const invoker = sudoInvoker();
  if (!invoker) return homedir();
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${invoker.name}:`));
  return line?.split(":")[5] ?? homedir();
}
