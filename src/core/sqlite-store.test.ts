/** The SQLite store: what is written is there again, and one server writes at a time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteStore } from "./sqlite-store.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-store-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const row = (id: string, order: number) => ({ table: "t.t", id, order, body: `{"id":"${id}"}` });

it("rows come back in order of creation, without the removed ones", () => {
  const store = openSqliteStore(directory);
  store.write([row("b", 2), row("a", 3), row("gone", 1)]);
  store.write([{ ...row("gone", 1), body: undefined }, row("c", 1)]);
  store.close();
  const again = openSqliteStore(directory);
  expect([...again.load()].map(({ id }) => id)).toEqual(["c", "b", "a"]);
  again.close();
});

it("a batch that fails leaves nothing behind", () => {
  const store = openSqliteStore(directory);
  expect(() => store.write([row("a", 1), { ...row("b", 2), body: 5 as never, id: {} as never }])).toThrow();
  expect([...store.load()]).toEqual([]);
  store.close();
});

it("a second server on the same directory is refused", () => {
  const store = openSqliteStore(directory);
  store.write([row("a", 1)]);
  expect(() => openSqliteStore(directory)).toThrow("Another Fogbank server uses");
  store.close();
});

it("replace leaves exactly the given rows", () => {
  const store = openSqliteStore(directory);
  store.write([row("a", 1)]);
  store.replace([row("b", 2)]);
  expect([...store.load()].map(({ id }) => id)).toEqual(["b"]);
  store.close();
});
