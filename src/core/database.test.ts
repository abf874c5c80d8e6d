/** Tables and transactions: whole or not at all, with references kept whole. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { sample, seed } from "../../test/proof.ts";
import { Database } from "./database.ts";
import { Fault } from "./fault.ts";
import type { Quota } from "./quota.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Box extends Row {
  readonly colour: string;
}
interface Item extends Row {
  readonly boxId?: string;
  readonly labels: readonly string[];
}

const most: Quota = { service: "test", code: "L-1", name: "Boxes", value: 3, adjustable: true, slug: "test-boxes" };
const boxes = table<Box>("test.box", {
  type: "box",
  indexes: { colour: (row) => row.colour },
  quotas: [{ quota: most, fault: () => new Fault("BoxLimitExceeded", "Too many boxes.") }],
});
const items = table<Item>("test.item", {
  indexes: { label: (row) => row.labels },
  references: { box: { to: "test.box", ids: (row) => row.boxId, onRemove: "refuse" } },
});
const notes = table<Item>("test.note", {
  references: { box: { to: "test.box", ids: (row) => row.boxId, onRemove: "cascade" } },
});

const box = (id: string, colour = "red"): Box => ({ id, account: "1", region: "r", colour });
const item = (id: string, boxId?: string, ...labels: string[]): Item => ({
  id,
  account: "1",
  region: "r",
  boxId,
  labels,
});

function open(): Database {
  const database = new Database();
  database.declare([boxes, items, notes]);
  return database;
}

it("a transaction that throws leaves nothing behind, in rows or indexes", () => {
  const database = open();
  database.transact((tx) => tx.insert(boxes, box("b1")));
  const before = database.get(boxes, "b1");
  expect(() =>
    database.transact((tx) => {
      tx.update(boxes, "b1", { colour: "blue" });
      tx.insert(items, item("i1", "b1", "x"));
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(database.get(boxes, "b1")).toBe(before);
  expect(database.by(boxes, "colour", "blue")).toEqual([]);
  expect(database.by(items, "label", "x")).toEqual([]);
  expect(database.by(items, "box", "b1")).toEqual([]);
});

it("a row that others refer to is not removed", () => {
  const database = open();
  database.transact((tx) => [tx.insert(boxes, box("b1")), tx.insert(items, item("i1", "b1"))]);
  expect(() => database.transact((tx) => tx.remove(boxes, "b1"))).toThrow("The box 'b1' has dependencies");
  database.transact((tx) => [tx.remove(items, "i1"), tx.remove(boxes, "b1")]);
  expect(database.all(boxes)).toEqual([]);
});

it("rows that belong to a removed row go with it", () => {
  const database = open();
  database.transact((tx) => [tx.insert(boxes, box("b1")), tx.insert(notes, item("n1", "b1"))]);
  database.transact((tx) => tx.remove(boxes, "b1"));
  expect(database.all(notes)).toEqual([]);
});

it("listeners hear once of each row that changed, and not of what came back to what it was", () => {
  const database = open();
  const heard: string[] = [];
  database.onCommit((changes) => heard.push(...changes.map(({ id, after }) => `${id}:${after ? "there" : "gone"}`)));
  database.transact((tx) => {
    tx.insert(boxes, box("b1"));
    tx.update(boxes, "b1", { colour: "blue" });
    tx.insert(boxes, box("b2"));
    tx.remove(boxes, "b2");
  });
  expect(heard).toEqual(["b1:there"]);
});

it("a quota refuses the row that would exceed it, and a raised one lets it in", () => {
  const database = open();
  database.transact((tx) => ["b1", "b2", "b3"].map((id) => tx.insert(boxes, box(id))));
  expect(() => database.transact((tx) => tx.insert(boxes, box("b4")))).toThrow("Too many boxes.");
  database.limits = () => 4;
  database.transact((tx) => tx.insert(boxes, box("b4")));
  expect(database.countIn(boxes, "1", "r")).toBe(4);
});

it("stored rows are frozen to the bottom", () => {
  const database = open();
  const stored = database.transact((tx) => tx.insert(items, item("i1", undefined, "x")));
  expect(Object.isFrozen(stored)).toBe(true);
  expect(Object.isFrozen(stored.labels)).toBe(true);
});

const edits = fc.array(
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d"),
    labels: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
    act: fc.constantFrom("put", "remove", "fail"),
  }),
  { maxLength: 60 },
);

it("indexes always file exactly the rows that are there, in order of creation", () => {
  const check = (list: readonly { id: string; labels: string[]; act: string }[]): void => {
    const database = open();
    for (const { id, labels, act } of list)
      try {
        database.transact((tx) => {
          if (act === "remove") tx.remove(items, id);
          else tx.upsert(items, item(id, undefined, ...labels));
          if (act === "fail") throw new Error("undone");
        });
      } catch (error) {
        if ((error as Error).message !== "undone") throw error;
      }
    const all = database.all(items);
    expect(database.in(items, "1", "r")).toEqual(all);
    for (const label of ["x", "y", "z"])
      expect(database.by(items, "label", label)).toEqual(all.filter((row) => row.labels.includes(label)));
  };
  fc.assert(fc.property(edits, check), { seed: seed(), numRuns: sample(5_000, 300) });
});
