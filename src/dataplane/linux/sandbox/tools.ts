/** What every instance of a warden is given read-only: its init, its boot script, and the commands that end it. */
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { renameSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import { bootScript, powerScript, statusScript } from "./boot-script.ts";
import { enterPrograms } from "./enter.ts";
import { steps } from "./steps.ts";

/** Where they are. */
export interface Tools {
  /** Mounted at `/run/fogbank`. */
  readonly directory: string;
  /**
   * Directories with `poweroff` and the like, to be laid over an image: where its /sbin is a link to /usr/sbin, and
   * where not.
   */
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
  put(join(tools, "init"), readFileSync(found));
  put(join(tools, "boot"), bootScript);
  put(join(tools, "steps"), steps);
  put(join(tools, "end"), "");
  for (const [name, program] of Object.entries(enterPrograms())) put(join(tools, name), program);
  const shadow = { merged: join(directory, "shadow", "merged"), split: join(directory, "shadow", "split") };
  for (const sbin of [join(shadow.merged, "usr", "sbin"), join(shadow.split, "sbin")]) {
    mkdirSync(sbin, { recursive: true });
    for (const name of commands) put(join(sbin, name), powerScript);
  }
  for (const top of Object.values(shadow)) {
    mkdirSync(join(top, "usr", "bin"), { recursive: true });
    put(join(top, "usr", "bin", "cloud-init"), statusScript);
  }
  return { directory: tools, shadow, static: found.endsWith("-static") };
}

/** Files that running instances use are not written to: a changed one is a new file under the old name. */
function put(path: string, content: string | Buffer): void {
  const bytes = Buffer.from(content);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  writeFileSync(`${path}.new`, bytes, { mode: 0o755 });
  chmodSync(`${path}.new`, 0o755);
  renameSync(`${path}.new`, path);
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
