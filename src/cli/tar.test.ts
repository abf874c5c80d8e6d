/**
 * Archives: what is written is read back, by us and by tar; what tar writes is read; what is broken is refused;
 * nothing leaves a tree.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeHead, ending, padding, readTar } from "./tar.ts";
import type { Entry } from "./tar.ts";
import { archiveOf, Tree } from "./tree.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-tar-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Uint8Array, size = 1000): Promise<(Entry & { text: string })[]> {
  const found: (Entry & { text: string })[] = [];
  for await (const { entry, bytes: body } of readTar(cut(bytes, size))) {
    const pieces: Uint8Array[] = [];
    for await (const piece of body) pieces.push(piece);
    found.push({ ...entry, text: Buffer.concat(pieces).toString("latin1") });
  }
  return found;
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const file = (path: string, text = "", more: Partial<Entry> = {}): Buffer => {
  const entry: Entry = { path, kind: "file", mode: 0o640, modified: 1_700_000_000_000, size: text.length, ...more };
  return Buffer.concat([encodeHead(entry), Buffer.from(text, "latin1"), padding(text.length)]);
};

describe("archives", () => {
  it("are read as they were written, with names of any length, wherever they are cut", async () => {
    const name = fc.stringMatching(/^[a-zäß]{1,90}(\/[a-z]{1,90}){0,3}$/);
    const one = fc.record({
      path: name,
      text: fc.string({ unit: "binary-ascii", maxLength: 1_200 }),
      modified: fc.nat(2 ** 41),
    });
    const property = fc.asyncProperty(
      fc.array(one, { maxLength: 5 }),
      fc.integer({ min: 1, max: 2_000 }),
      async (files, size) => {
        const bytes = Buffer.concat([
          ...files.map(({ path, text, modified }) => file(path, text, { modified })),
          ending,
        ]);
        const found = await read(bytes, size);
        expect(found.map(({ path, text, modified }) => ({ path, text, modified }))).toEqual(files);
        expect(found.every(({ mode, kind }) => mode === 0o640 && kind === "file")).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it("are read by tar, and tar's are read, in its own formats", async () => {
    const tree = join(directory, "tree");
    const [outer, inner] = ["n".repeat(90), "m".repeat(60)];
    const long = `${outer}/${inner}`;
    mkdirSync(join(tree, long), { recursive: true });
    writeFileSync(join(tree, long, "file"), "hello", { mode: 0o751 });
    utimesSync(join(tree, long, "file"), 1, 1_600_000_000);
    symlinkSync("/etc/passwd", join(tree, "link"));
    const ours = await bytesOf(archiveOf(tree, "copy", () => undefined));
    expect(spawnSync("tar", ["-xpf", "-", "-C", directory], { input: ours }).status).toBe(0);
    const copied = lstatSync(join(directory, "copy", long, "file"));
    expect([copied.mode & 0o777, copied.mtimeMs, copied.size]).toEqual([0o751, 1_600_000_000_000, 5]);
    expect(readlinkSync(join(directory, "copy", "link"))).toBe("/etc/passwd");
    for (const format of ["gnu", "pax", "ustar"]) {
      const { stdout } = spawnSync("tar", ["-cf", "-", `--format=${format}`, "-C", directory, "tree"]);
      const found = await read(stdout);
      const paths = found.map(({ path }) => path);
      expect(paths.toSorted()).toEqual(
        ["", "link", `${outer}/`, `${long}/`, `${long}/file`].map((path) => `tree/${path}`).toSorted(),
      );
      expect(found.find(({ text }) => text === "hello")).toMatchObject({ modified: 1_600_000_000_000, mode: 0o751 });
    }
  });

  it("that are cut off, or are none, are refused", async () => {
    const whole = Buffer.concat([file("a", "hello"), ending]);
    await expect(read(whole.subarray(0, 514))).rejects.toThrow(/cut off/);
    await expect(read(whole.subarray(0, 300))).rejects.toThrow(/cut off/);
    await expect(read(Buffer.alloc(512, "x"))).rejects.toThrow(/no tar archive/);
    const changed = Buffer.from(whole);
    changed[0]! ^= 1;
    await expect(read(changed)).rejects.toThrow(/no tar archive/);
  });

  it("may be left unread in the middle of an entry", async () => {
    const names: string[] = [];
    const bytes = Buffer.concat([file("a", "x".repeat(3_000)), file("b"), ending]);
    for await (const { entry, bytes: body } of readTar(cut(bytes, 100))) {
      names.push(entry.path);
      for await (const _ of body) break;
    }
    expect(names).toEqual(["a", "b"]);
  });
});

describe("a tree", () => {
  const grow = async (...entries: Buffer[]): Promise<void> => {
    const tree = new Tree(join(directory, "here"), "top", () => undefined);
    for await (const { entry, bytes } of readTar(cut(Buffer.concat([...entries, ending]), 700)))
      await tree.add(entry, bytes);
    await tree.finish();
  };
  const folder = (path: string, mode = 0o755): Buffer => file(path, "", { kind: "folder", mode });
  const linkTo = (path: string, target: string, kind: Entry["kind"] = "link"): Buffer =>
    file(path, "", { kind, target });

  it("has files, folders and links with modes and times", async () => {
    await grow(
      folder("top/", 0o500),
      folder("top/a"),
      file("top/a/f", "hi", { mode: 0o4751 }),
      linkTo("top/l", "a/f"),
      linkTo("top/h", "top/a/f", "hard link"),
    );
    const here = join(directory, "here");
    const { mode, mtimeMs } = lstatSync(join(here, "a/f"));
    expect([mode & 0o7777, mtimeMs, lstatSync(here).mode & 0o777]).toEqual([0o751, 1_700_000_000_000, 0o500]);
    expect([readFileSync(join(here, "h"), "utf8"), readlinkSync(join(here, "l"))]).toEqual(["hi", "a/f"]);
  });

  it("takes the place of files and links that are there, and never writes through a link", async () => {
    const outside = join(directory, "outside");
    writeFileSync(outside, "mine");
    mkdirSync(join(directory, "here"));
    symlinkSync(outside, join(directory, "here/f"));
    await grow(folder("top/"), file("top/f", "theirs"));
    expect([readFileSync(outside, "utf8"), readFileSync(join(directory, "here/f"), "utf8")]).toEqual([
      "mine",
      "theirs",
    ]);
  });

  it.each([
    ["goes up", [file("top/../../x", "x")]],
    ["is absolute", [file("/etc/x", "x")]],
    ["begins elsewhere", [file("other", "x")]],
    ["goes through a link", [folder("top/"), linkTo("top/l", ".."), file("top/l/x", "x")]],
    ["is in no folder", [folder("top/"), file("top/a/x", "x")]],
    ["links to a file outside", [folder("top/"), linkTo("top/h", "../../x", "hard link")]],
    ["links to a file that was there", [folder("top/"), linkTo("top/h", "top/x", "hard link")]],
    ["is a file where a folder is", [folder("top/"), folder("top/a"), file("top/a", "x")]],
  ])("refuses an entry that %s", async (_, entries) => {
    await expect(grow(...entries)).rejects.toThrow(/lies outside|was not copied|is a folder/);
    expect(existsSync(join(directory, "x"))).toBe(false);
  });
});
