/** Bodies of objects in files of one directory. */
import { randomBytes } from "node:crypto";
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** What a store of files is made with. */
export interface ObjectFilesOptions {
  /** Where the files lie; a temporary directory when absent, whose files need not outlive a crash. */
  readonly directory?: string;
  /** Settles when everything that was changed up to now is durable, so that a body may go that nothing names. */
  readonly committed?: () => Promise<void> | undefined;
}

/** A body that is on the disk. */
export interface KeptBody {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** Bytes of a body from `start` up to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Keeps bodies. Ids are 32 hexadecimal digits; the first two name a folder. */
export class ObjectFiles {
  readonly #temporary: boolean;
  readonly #committed: () => Promise<void> | undefined;
  readonly #folders = new Set<string>();
  /** Bodies that are being written: no sweep takes them. */
  readonly #writing = new Set<string>();
  #directory: string | undefined;

  constructor({ directory, committed }: ObjectFilesOptions = {}) {
    this.#directory = directory;
    this.#temporary = directory === undefined;
    this.#committed = committed ?? (() => undefined);
  }

  /** Writes a body. Rethrows what the source throws; nothing is left of it then. */
  async keep(source: AsyncIterable<Uint8Array>): Promise<KeptBody> {
    const id = randomBytes(16).toString("hex");
    const path = this.#pathOf(id);
    this.#writing.add(id);
    try {
      await this.#makeFolder(path);
      const size = await this.#write(path, source);
      return { id, size };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      this.#writing.delete(id);
    }
  }

  async #write(path: string, source: AsyncIterable<Uint8Array>): Promise<number> {
    const file = await open(path, "wx", 0o600);
    try {
      const size = await writeAll(file, source);
      if (!this.#temporary) await file.sync();
      return size;
    } finally {
      await file.close();
      if (!this.#temporary) await syncDirectory(folderOf(path));
    }
  }

  /** The bytes of a body, or a range of them. The stream fails where the body is gone. */
  read(id: string, range?: ByteRange): Readable {
    return createReadStream(this.#pathOf(id), range);
  }

  /** Takes a body away, once what no longer names it is durable. Whoever reads it reads on. */
  async drop(id: string): Promise<void> {
    await this.#committed();
    await rm(this.#pathOf(id), { force: true });
  }

  /** Takes away every body that nobody names, but for those on their way in. */
  async sweep(isNamed: (id: string) => boolean): Promise<void> {
    if (this.#directory === undefined) return;
    const folders = await readdir(this.#directory).catch(() => []);
    for (const folder of folders) {
      const files = await readdir(join(this.#directory, folder)).catch(() => []);
      for (const file of files)
        if (!this.#writing.has(folder + file) && !isNamed(folder + file))
          await rm(join(this.#directory, folder, file), { force: true });
    }
  }

  /** Takes temporary files away; what is kept after that lies in another directory. */
  close(): void {
    if (!this.#temporary || this.#directory === undefined) return;
    rmSync(this.#directory, { recursive: true, force: true });
    this.#directory = undefined;
    this.#folders.clear();
  }

  #pathOf(id: string): string {
    this.#directory ??= mkdtempSync(join(tmpdir(), "fogbank-objects-"));
    return join(this.#directory, id.slice(0, 2), id.slice(2));
  }

  /** A new folder is durable before a file in it counts. */
  async #makeFolder(path: string): Promise<void> {
    const folder = folderOf(path);
    if (this.#folders.has(folder)) return;
    mkdirSync(this.#directory!, { recursive: true, mode: 0o700 });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!this.#temporary) await syncDirectory(this.#directory!);
    this.#folders.add(folder);
  }
}

async function writeAll(file: FileHandle, source: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
    size += piece.length;
  }
  return size;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
