/** Many logs by name: each has its own records, and all outlive the process. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { LogShelf } from "./log-shelf.ts";

const root = mkdtempSync(join(tmpdir(), "log-shelf-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const fail = (error: unknown): never => {
  throw error;
};
const newest = async (shelf: LogShelf<{ at: number }>, name: string): Promise<number[]> => {
  const found: number[] = [];
  for await (const { at } of shelf.log(name).newest()) found.push(at);
  return found;
};

it.each([undefined, join(root, "a")])("each name has its own records (%s)", async (directory) => {
  const shelf = new LogShelf<{ at: number }>(directory, fail);
  shelf.append("one", [{ at: 1 }, { at: 2 }]);
  shelf.append("two", [{ at: 3 }]);
  expect([await newest(shelf, "one"), await newest(shelf, "two")]).toEqual([[2, 1], [3]]);
  shelf.sweep((name) => name === "one");
  expect([await newest(shelf, "one"), await newest(shelf, "two")]).toEqual([[2, 1], []]);
  shelf.remove("one");
  expect(await newest(shelf, "one")).toEqual([]);
});

it("what was appended outlives the process, and a sweep finds what an earlier one left", async () => {
  const directory = join(root, "b");
  new LogShelf<{ at: number }>(directory, fail).append("one", [{ at: 1 }]);
  const again = new LogShelf<{ at: number }>(directory, fail);
  expect(await newest(again, "one")).toEqual([1]);
  again.sweep(() => false);
  expect(readdirSync(directory)).toEqual([]);
});
