/** The SQLite store: what is written is there again, and one server writes at a time. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
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

it("a replacement that fails leaves what was there", () => {
  const store = openSqliteStore(directory);
  store.write([row("a", 1)]);
  const broken = function* () {
    yield row("b", 2);
    throw new Error("cut off");
  };
  expect(() => store.replace(broken())).toThrow("cut off");
  expect([...store.load()].map(({ id }) => id)).toEqual(["a"]);
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

it("the log is folded while nothing is written, and nothing of it is lost", async () => {
  const store = openSqliteStore(directory);
  const many = Array.from({ length: 5_000 }, (_, i) => row(`r${i}`, i + 1));
  for (let round = 0; round < 6; round++)
    for (let i = 0; i < many.length; i += 500)
      store.write(many.slice(i, i + 500).map((one) => ({ ...one, body: `{"round":${round}}` })));
  store.write([{ ...row("r0", 1), body: undefined }]);
  await sleep(600);
  store.close();
  const again = openSqliteStore(directory);
  const found = [...again.load()];
  expect(found.map(({ id }) => id)).toEqual(many.slice(1).map(({ id }) => id));
  expect(new Set(found.map(({ body }) => body))).toEqual(new Set(['{"round":5}']));
  again.close();
});
