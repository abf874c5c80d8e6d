/** Bodies as files. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { buffer, text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { ObjectFiles } from "./object-files.ts";

const root = mkdtempSync(join(tmpdir(), "object-files-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function* pieces(...texts: string[]) {
  for (const each of texts) yield Buffer.from(each);
}
const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.parentPath.slice(-2) + entry.name] : [],
  );

it("a body is read as it was written, whole or in part", async () => {
  const files = new ObjectFiles({ directory: join(root, "a") });
  const kept = await files.keep(pieces("hello ", "", "world"));
  expect(kept.size).toBe(11);
  expect(await text(files.read(kept.id))).toBe("hello world");
  expect(await text(files.read(kept.id, { start: 6, end: 8 }))).toBe("wor");
  const empty = await files.keep(pieces());
  expect(await buffer(files.read(empty.id))).toHaveLength(0);
  const again = new ObjectFiles({ directory: join(root, "a") });
  expect(await text(again.read(kept.id))).toBe("hello world");
});

it("nothing is left of a body that fails on its way", async () => {
  const directory = join(root, "b");
  const files = new ObjectFiles({ directory });
  const broken = async function* () {
    yield Buffer.from("half");
    throw new Error("cut off");
  };
  await expect(files.keep(broken())).rejects.toThrow("cut off");
  expect(filesIn(directory)).toEqual([]);
});

it("a dropped body goes when the change is durable, and a sweep takes what nobody names", async () => {
  const directory = join(root, "c");
  let durable = (): void => undefined;
  const committed = new Promise<void>((resolve) => (durable = resolve));
  const files = new ObjectFiles({ directory, committed: () => committed });
  const one = await files.keep(pieces("one"));
  const two = await files.keep(pieces("two"));
  const dropping = files.drop(one.id);
  expect(filesIn(directory).sort()).toEqual([one.id, two.id].sort());
  durable();
  await dropping;
  expect(filesIn(directory)).toEqual([two.id]);
  await files.sweep((id) => id === two.id);
  expect(filesIn(directory)).toEqual([two.id]);
  await files.sweep(() => false);
  expect(filesIn(directory)).toEqual([]);
});

it("a sweep leaves what is on its way in", async () => {
  const directory = join(root, "d");
  const files = new ObjectFiles({ directory });
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const slow = async function* () {
    yield Buffer.from("slow");
    await ended;
  };
  const keeping = files.keep(slow());
  while (!existsSync(directory) || filesIn(directory).length === 0) await setTimeout(1);
  await files.sweep(() => false);
  end();
  expect(await text(files.read((await keeping).id))).toBe("slow");
});

it("without a directory files lie in a temporary one that goes with the end", async () => {
  const files = new ObjectFiles();
  const { id } = await files.keep(pieces("x"));
  const stream = files.read(id);
  expect(await text(stream)).toBe("x");
  const directory = (stream as unknown as { path: string }).path.slice(0, -33);
  files.close();
  expect(() => readdirSync(directory)).toThrow("ENOENT");
});
