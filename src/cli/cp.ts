/** Files and folders into instances and out of them: `fogbank cp`. */
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { CliError, endpointOf } from "./http.ts";
import { openStream } from "./stream.ts";
import type { Stream } from "./stream.ts";
import { readTar } from "./tar.ts";
import { archiveOf, Tree } from "./tree.ts";

/** Runs a command at the instance. */
type Run = (command: readonly string[]) => Promise<Stream>;

/** Adds `cp`. */
export function addCpCommand(program: Command): void {
  whose(
    program
      .command("cp")
      .description("copy a file or a folder: fogbank cp site web:/srv, fogbank cp web:/var/log/app.log .")
      .argument("<source>", "a path here, or INSTANCE:PATH")
      .argument("<destination>", "the other"),
  )
    .option("-u, --user <name>", "as this user of the instance instead of root")
    .action(async (source: string, destination: string, options: Whose & { user?: string }, command: Command) => {
      const [from, to] = [placeOf(source), placeOf(destination)];
      const there = from.instance ?? to.instance;
      if (there === undefined || (from.instance !== undefined && to.instance !== undefined))
        throw new CliError("One of the two must be INSTANCE:PATH, the other a path here.");
      const { account, region, user } = options;
      const run: Run = (words) =>
        openStream(endpointOf(command), "exec", { instance: there, account, region, user, command: words, env: {} });
      if (from.instance === undefined) await upload(run, from.path, to.path);
      else await download(run, from.path, to.path);
    });
}

interface Where {
  readonly instance?: string;
  readonly path: string;
}

/** `web:/srv/x`; a path here may hold a colon when it begins with `.` or `/`. */
function placeOf(text: string): Where {
  const [, instance, path] = /^([^/.:][^:/]*):(.*)$/s.exec(text) ?? [];
  if (instance === undefined) return { path: text };
  return { instance, path: path === "" ? "." : path! };
}

const skipped = (path: string): void =>
  void process.stderr.write(`fogbank: ${path} is no file, folder or link; left out\n`);

async function upload(run: Run, source: string, destination: string): Promise<void> {
  const found = await lstat(source).catch((error: Error) => {
    throw new CliError(`${source} cannot be read: ${error.message}.`);
  });
  const { folder, hasTar } = await look(run, destination);
  const into = folder || destination.endsWith("/");
  const name = into ? basename(resolve(source)) : baseOf(destination);
  const parent = into ? destination : parentOf(destination);
  if (!hasTar && !found.isFile()) throw new CliError(withoutTar);
  const words = hasTar
    ? ["sh", "-c", 'cd -- "$1" && exec tar -xpof -', "sh", parent]
    : [
        "sh",
        "-c",
        'cd -- "$1" && umask 077 && cat > "./$2" && chmod "$3" "./$2"',
        "sh",
        parent,
        name,
        modeOf(found.mode),
      ];
  const stream = await run(words);
  let over = false;
  const ended = finish(stream).finally(() => (over = true));
  ended.catch(() => undefined);
  const bytes = hasTar ? archiveOf(source, name, skipped) : (createReadStream(source) as AsyncIterable<Buffer>);
  for await (const piece of bytes) {
    if (over) break;
    await stream.send(piece);
  }
  stream.tell({ tell: "end-of-input" });
  await ended;
}

async function download(run: Run, source: string, destination: string): Promise<void> {
  const { folder, file, hasTar } = await look(run, source);
  if (!folder && !file) throw new CliError(`There is no ${source} in the instance.`);
  if (!hasTar && folder) throw new CliError(withoutTar);
  const there = await lstat(destination).catch(() => undefined);
  const base = baseOf(source);
  const target = there?.isDirectory()
    ? join(destination, basename(base === "." || base === ".." ? "copy" : base))
    : destination;
  const above = await lstat(dirname(resolve(target))).catch(() => undefined);
  if (!above) throw new CliError(`There is no folder ${dirname(target)} here.`);
  const stream = await run(
    hasTar ? ["sh", "-c", 'cd -- "$1" && exec tar -cf - -- "$2"', "sh", parentOf(source), base] : ["cat", "--", source],
  );
  stream.tell({ tell: "end-of-input" });
  const bytes = new PassThrough();
  const ended = finish(stream, bytes);
  ended.catch(() => undefined);
  const tree = new Tree(resolve(target), base, skipped);
  if (hasTar) for await (const { entry, bytes: body } of readTar(bytes)) await tree.add(entry, body);
  else await tree.add({ path: base, kind: "file", mode: 0o644, modified: Date.now(), size: 0 }, bytes);
  await tree.finish();
  bytes.resume();
  await ended;
}

const withoutTar = "The instance has no tar: copy its files one by one.";

/** What stands at a path in the instance, and whether it has tar. */
async function look(run: Run, path: string): Promise<{ folder: boolean; file: boolean; hasTar: boolean }> {
  const script =
    'command -v tar >/dev/null && echo tar; [ -d "$1" ] && echo folder; [ -e "$1" ] || [ -L "$1" ] && echo there; :';
  const stream = await run(["sh", "-c", script, "sh", path]);
  stream.tell({ tell: "end-of-input" });
  const output = new PassThrough();
  const [told] = await Promise.all([output.toArray(), finish(stream, output)]);
  const lines = told.join("").split("\n");
  return { folder: lines.includes("folder"), file: lines.includes("there"), hasTar: lines.includes("tar") };
}

/** Waits for a command's end. Throws a `CliError` with its last words when it failed. */
async function finish(stream: Stream, output?: PassThrough): Promise<void> {
  let said = "";
  const take = async (bytes: Uint8Array, error: boolean): Promise<void> => {
    if (error) said = (said + Buffer.from(bytes).toString()).slice(-2_000);
    else if (output && !output.write(bytes)) await new Promise((resolve) => output.once("drain", resolve));
  };
  try {
    const { code } = await stream.receive(take);
    if (code !== 0) throw new CliError(`The instance could not copy it: ${said.trim() || `status ${code}`}`);
    output?.end();
  } catch (error) {
    output?.destroy(error as Error);
    throw error;
  } finally {
    stream.close();
  }
}

const modeOf = (mode: number): string => (mode & 0o777).toString(8);
const trimmed = (path: string): string => (path === "/" ? path : path.replace(/\/+$/, ""));
const baseOf = (path: string): string => trimmed(path).split("/").at(-1) || ".";
const parentOf = (path: string): string => {
  const parts = trimmed(path).split("/").slice(0, -1);
  return parts.length === 0 ? "." : parts.join("/") || "/";
};
