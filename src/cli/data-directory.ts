/** Where a user's data lives, after the XDG base directory specification. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Fogbank's part of `XDG_DATA_HOME`, which counts only when it is absolute. */
export function dataDirectory(): string {
  const given = process.env["XDG_DATA_HOME"] ?? "";
  return join(isAbsolute(given) ? given : join(homedir(), ".local", "share"), "fogbank");
}
