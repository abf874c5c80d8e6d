/** Transactions of many turns: nobody sees half of one, and what others change meanwhile is not lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { Database } from "./database.ts";
import { Derivations, derivation } from "./derive.ts";
import { Journal } from "./journal.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";
import type { Transaction } from "./transaction.ts";

interface Box extends Row {
  readonly colour: string;
}

const boxes = table<Box>("test.box", { type: "box", indexes: { colour: (row) => row.colour } });
const many = 12_000;
const box = (id: string, colour = "red"): Box => ({ id, account: "1", region: "r", colour });

function open(...ids: readonly string[]): Database {
  const database = new Database();
  database.declare([boxes]);
  database.transact((tx) => ids.forEach((id) => tx.insert(boxes, box(id))));
  return database;
}

/** Adds many rows, which takes several turns. */
function* fill(tx: Transaction): Generator<void> {
  for (let n = 0; n < many; n++) {
    tx.insert(boxes, box(`new-${n}`, "blue"));
    if (n % 1_000 === 0) for (const until = performance.now() + 2; performance.now() < until;);
    yield;
  }
}

const kept = (): boolean => true;

it("between its turns others see nothing of it, and what they commit stays", async () => {
  const database = open("old");
  const colours = derivation("colours", (read) => read.countBy(boxes, "colour", "blue"));
  const derivations = new Derivations(database);
  const seen = new Set<number>();
  const work = { ended: false };
  const [told, others]: [number[], string[]] = [[], []];
  database.onCommit((changes) => told.push(changes.length));
  const ended = database.transactSlowly(fill, kept).then(() => (work.ended = true));
  for (let turn = 0; !work.ended; turn++) {
    seen.add(database.countBy(boxes, "colour", "blue")).add(derivations.value(colours, ""));
    if (turn % 2 === 1) others.push(`other-${turn}`);
    database.transact((tx) => tx.upsert(boxes, box(turn % 2 === 0 ? "old" : others.at(-1)!, `turn ${turn}`)));
    await nextTurn();
  }
  await ended;
  expect([...seen].filter((count) => count > 0 && count < many)).toEqual([]);
  expect([database.countBy(boxes, "colour", "blue"), derivations.value(colours, "")]).toEqual([many, many]);
  expect(database.get(boxes, "old")?.colour).toMatch(/^turn /);
  expect(others.every((id) => database.get(boxes, id))).toBe(true);
  expect(database.count(boxes)).toBe(many + 1 + others.length);
  expect(told.filter((count) => count > 1)).toEqual([many]);
  expect(others.length).toBeGreaterThan(2);
});

it("leaves nothing where it throws, or is only tried", async () => {
  const database = open("old");
  const told: number[] = [];
  database.onCommit((changes) => told.push(changes.length));
  const broken = function* (tx: Transaction): Generator<void> {
    yield* fill(tx);
    tx.remove(boxes, "old");
    throw new Error("cut off");
  };
  await expect(database.transactSlowly(broken, kept)).rejects.toThrow("cut off");
  await database.transactSlowly(fill, () => false);
  expect([database.all(boxes), told]).toEqual([[box("old")], []]);
  await database.transactSlowly(fill, kept);
  expect(told).toEqual([many]);
});

it("is refused where somebody else changes a row that it changes, or all of them", async () => {
  for (const disturb of [
    (database: Database) => database.transact((tx) => tx.insert(boxes, box("new-0"))),
    (database: Database) => database.take(database.stage()),
  ]) {
    const database = open();
    const work = database.transactSlowly(fill, kept).catch((error: unknown) => String(error));
    await nextTurn();
    await nextTurn();
    disturb(database);
    expect(await work).toContain("changed at the same time");
    expect(database.countBy(boxes, "colour", "blue")).toBe(0);
  }
});

it("is in the store when it has ended, and before that not at all", async () => {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-draft-"));
  const store = openSqliteStore(directory);
  const fail = (error: unknown): never => {
    throw error;
  };
  const database = open();
  const journal = new Journal(database, store, fail);
  const ids = () => [...store.load()].map(({ id }) => id);
  try {
    await database.transactSlowly(fill, () => false);
    expect(ids()).toEqual([]);
    const steps = database.transactSlowly(fill, kept);
    database.transact((tx) => tx.insert(boxes, box("other")));
    await journal.committed();
    await steps;
    database.transact((tx) => tx.update(boxes, "new-0", { colour: "green" }));
    await journal.committed();
    const found = [...store.load()];
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(database.all(boxes).map(({ id }) => id)));
    expect(found.find(({ id }) => id === "new-0")?.body).toContain("green");
  } finally {
    store.close();
    rmSync(directory, { recursive: true });
  }
});

it("what a server that was killed had written ahead is gone with the next", () => {
  const directory = mkdtempSync(join(tmpdir(), "fogbank-draft-"));
  const row = (id: string, order: number) => ({ table: "t.t", id, order, body: `{"id":"${id}"}` });
  try {
    const killed = openSqliteStore(directory);
    killed.ahead([row("a", 1)]);
    killed.keep();
    killed.ahead([row("b", 2)]);
    killed.write([row("c", 3)]);
    killed.close();
    const next = openSqliteStore(directory);
    expect([...next.load()].map(({ id }) => id)).toEqual(["a", "c"]);
    next.keep();
    expect([...next.load()].map(({ id }) => id)).toEqual(["a", "c"]);
    next.close();
  } finally {
    rmSync(directory, { recursive: true });
  }
});
