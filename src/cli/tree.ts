/**
 * Files and folders of this machine as entries of an archive, and entries as files and folders, without following
 * links.
 */
import { constants, createReadStream, createWriteStream } from "node:fs";
import { chmod, link, lstat, lutimes, mkdir, readdir, readlink, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CliError } from "./http.ts";
import { encodeHead, ending, padding } from "./tar.ts";
import type { Entry } from "./tar.ts";

/**
 * The archive of a file or a folder with all that is in it, under another name. Links stay links.
 *
 * `skip` is told of what is neither file, folder nor link.
 */
export async function* archiveOf(path: string, name: string, skip: (path: string) => void): AsyncGenerator<Uint8Array> {
  yield* entriesOf(path, name, skip);
  yield ending;
}

async function* entriesOf(path: string, name: string, skip: (path: string) => void): AsyncGenerator<Uint8Array> {
  const found = await lstat(path);
  const entry = { path: name, mode: found.mode & 0o7777, modified: Math.floor(found.mtimeMs), size: 0 };
  if (found.isSymbolicLink()) yield encodeHead({ ...entry, kind: "link", target: await readlink(path) });
  else if (found.isDirectory()) {
    yield encodeHead({ ...entry, path: `${name}/`, kind: "folder" });
    for (const each of (await readdir(path)).toSorted()) yield* entriesOf(join(path, each), `${name}/${each}`, skip);
  } else if (found.isFile()) {
    yield encodeHead({ ...entry, kind: "file", size: found.size });
    yield* bytesOf(path, found.size);
    yield padding(found.size);
  } else skip(path);
}

/** As many bytes as the heading said, whatever becomes of the file meanwhile. */
async function* bytesOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  if (size === 0) return;
  let left = size;
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW;
  for await (const piece of createReadStream(path, { flags: flags as never, end: size - 1 }) as AsyncIterable<Buffer>) {
    left -= piece.length;
    yield piece;
  }
  if (left > 0) throw new CliError(`${path} became shorter while it was read.`);
}

/** Takes entries and makes them files and folders below one place, which none of them leaves. */
export class Tree {
  readonly #root: string;
  readonly #top: string;
  readonly #skip: (path: string) => void;
  readonly #folders = new Map<string, Entry>();
  readonly #files = new Set<string>();

  /** `top` is the name that all paths begin with; it stands for `root`. */
  constructor(root: string, top: string, skip: (path: string) => void) {
    this.#root = root;
    this.#top = top;
    this.#skip = skip;
  }

  /** Makes one. Throws a `CliError` for a path that leads out. */
  async add(entry: Entry, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.#place(entry.path);
    switch (entry.kind) {
      case "folder":
        return this.#addFolder(path, entry);
      case "file":
        await replaceable(path);
        await pipeline(bytes, createWriteStream(path, { flags: "wx", mode: 0o600 }));
        this.#files.add(path);
        await chmod(path, entry.mode & 0o777);
        return lutimes(path, new Date(), new Date(entry.modified));
      case "link":
        await replaceable(path);
        await symlink(entry.target ?? "", path);
        return lutimes(path, new Date(), new Date(entry.modified));
      case "hard link":
        return this.#addHardLink(path, entry);
      case "other":
        return this.#skip(entry.path);
    }
  }

  /** Gives folders their modes and times, once nothing is put into them any more. */
  async finish(): Promise<void> {
    for (const [path, { mode, modified }] of [...this.#folders].toReversed()) {
      await chmod(path, mode & 0o777);
      await lutimes(path, new Date(), new Date(modified));
    }
  }

  async #addFolder(path: string, entry: Entry): Promise<void> {
    const there = await lstat(path).catch(() => undefined);
    if (there && !there.isDirectory()) await rm(path);
    if (!there?.isDirectory()) await mkdir(path, 0o700);
    this.#folders.set(path, entry);
  }

  async #addHardLink(path: string, { target = "", path: name }: Entry): Promise<void> {
    const first = this.#place(target);
    if (!this.#files.has(first)) throw new CliError(`${name} is a link to ${target}, which was not copied.`);
    await replaceable(path);
    await link(first, path);
    this.#files.add(path);
  }

  /** Folders on the way were made here, so that none of them is a link. */
  #place(name: string): string {
    const all = name.split("/").filter((part) => part !== "" && part !== ".");
    const parts = this.#top === "." ? all : all.slice(1);
    const isOther = this.#top !== "." && all[0] !== this.#top;
    const leaves = isOther || name.startsWith("/") || all.includes("..") || name.includes("\0");
    const above = join(this.#root, ...parts.slice(0, -1));
    if (leaves || (parts.length > 0 && !this.#folders.has(above)))
      throw new CliError(`The instance sent '${name}', which lies outside of what was asked for.`);
    return join(this.#root, ...parts);
  }
}

/** Whatever stands at a path goes, unless it is a folder. */
async function replaceable(path: string): Promise<void> {
  const there = await lstat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new CliError(`${path} is a folder, and a file cannot take its place.`);
  if (there) await rm(path);
}
