/** What every instance of a warden is given read-only: its init, its boot script, and the commands that end it. */
import { accessSync, chmodSync, constants, copyFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import { bootScript, powerScript } from "./boot-script.ts";
import { steps } from "./steps.ts";

/** Where they are. */
export interface Tools {
  /** Mounted at `/run/fogbank`. */
  readonly directory: string;
  /** Directories with `poweroff` and the like, to be laid over an image: where its /sbin is a link to /usr/sbin, and where not. */
  readonly shadow: { readonly merged: string; readonly split: string };
  /** Whether init needs no libraries, so that it runs in any image. */
  readonly static: boolean;
}

const commands = ["poweroff", "halt", "reboot", "shutdown"];

/** Makes them anew. Throws where the machine has no `tini`. */
export function makeTools(directory: string): Tools {
  const found = find("tini-static") ?? find("tini");
  if (found === undefined) throw new Error("tini is missing on this machine: instances need it as their init");
  const tools = join(directory, "tools");
  mkdirSync(join(tools, "empty"), { recursive: true });
  copyFileSync(found, join(tools, "init"));
  chmodSync(join(tools, "init"), 0o755);
  writeFileSync(join(tools, "boot"), bootScript, { mode: 0o755 });
  writeFileSync(join(tools, "steps"), steps);
  writeFileSync(join(tools, "end"), "");
  const shadow = { merged: join(directory, "shadow", "merged"), split: join(directory, "shadow", "split") };
  for (const sbin of [join(shadow.merged, "usr", "sbin"), join(shadow.split, "sbin")]) {
    mkdirSync(sbin, { recursive: true });
    for (const name of commands) writeFileSync(join(sbin, name), powerScript, { mode: 0o755 });
  }
  return { directory: tools, shadow, static: found.endsWith("-static") };
}

function find(name: string): string | undefined {
  const places = [...(env["PATH"] ?? "").split(delimiter), "/usr/bin", "/sbin", "/usr/sbin"];
  return places
    .filter(Boolean)
    .map((place) => join(place, name))
    .find(isReadableFile);
}

/** What stands in a directory that this user may not enter is not there. */
function isReadableFile(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
