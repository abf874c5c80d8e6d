/** Watched derivations: who is told of a change, when, and at what cost. */
import { expect, it } from "vitest";
import { Database } from "./database.ts";
import { Derivations, derivation } from "./derive.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Lamp extends Row {
  readonly room: string;
  readonly watts: number;
}

const lamps = table<Lamp>("test.lamp", { indexes: { room: (row) => row.room } });
const watts = derivation("watts", (read, id): number => read.get(lamps, id)?.watts ?? 0);
const load = derivation("load", (read, room): number =>
  read.by(lamps, "room", room).reduce((sum, { id }) => sum + read.value(watts, id), 0),
);
const broken = derivation("broken", (): number => {
  throw new Error("no value");
});

const lamp = (id: string, room: string, power: number): Lamp => ({
  id,
  account: "1",
  region: "r",
  room,
  watts: power,
});

function open() {
  const database = new Database();
  database.declare([lamps]);
  const derivations = new Derivations(database);
  const told: string[] = [];
  const watch = (of: typeof watts, key: string): (() => void) =>
    derivations.watch(of, key, () => void told.push(`${of.name} ${key}`));
  const change = (id: string, power: number): void =>
    database.transact((tx) => void tx.update(lamps, id, { watts: power }));
  database.transact((tx) => {
    for (const [id, room] of [
      ["a", "hall"],
      ["b", "hall"],
      ["c", "attic"],
    ] as const)
      tx.insert(lamps, lamp(id, room, 10));
  });
  const heard = (): string[] => told.splice(0).sort();
  return { database, derivations, watch, change, heard };
}

it("a change tells the watchers of what it touched, directly or through other values, and nobody else", () => {
  const { watch, change, heard } = open();
  for (const key of ["a", "b", "c"]) watch(watts, key);
  for (const key of ["hall", "attic"]) watch(load, key);
  change("a", 11);
  expect(heard()).toEqual(["load hall", "watts a"]);
  change("c", 12);
  expect(heard()).toEqual(["load attic", "watts c"]);
});

it("a watcher is told once; it hears of the next change when it watches again", () => {
  const { watch, change, heard } = open();
  watch(watts, "a");
  change("a", 11);
  change("a", 12);
  expect(heard()).toEqual(["watts a"]);
  watch(watts, "a");
  change("a", 13);
  expect(heard()).toEqual(["watts a"]);
});

it("several watch one value, each ends its own watch", () => {
  const { watch, change, heard } = open();
  const [first] = [watch(load, "hall"), watch(load, "hall")];
  first();
  first();
  change("b", 1);
  expect(heard()).toEqual(["load hall"]);
});

it("who is told reads the new value, of everything that the change touched", () => {
  const { derivations, change } = open();
  const seen: number[] = [];
  derivations.watch(watts, "a", () =>
    seen.push(derivations.value(watts, "a"), derivations.value(watts, "b"), derivations.value(load, "hall")),
  );
  derivations.value(load, "hall");
  change("a", 30);
  expect(seen).toEqual([30, 10, 40]);
});

it("a watcher that another one ends while a change is told is not told", () => {
  const { derivations, change } = open();
  const told: string[] = [];
  const ends: (() => void)[] = [];
  for (const name of ["one", "other"])
    ends.push(
      derivations.watch(watts, "a", () => {
        told.push(name);
        for (const end of ends) end();
      }),
    );
  change("a", 1);
  expect(told).toEqual(["one"]);
});

it("a transaction that fails tells nobody; a reset tells everybody", () => {
  const { database, derivations, watch, heard } = open();
  watch(watts, "a");
  watch(load, "attic");
  expect(() =>
    database.transact((tx) => {
      tx.update(lamps, "a", { watts: 5 });
      throw new Error("undone");
    }),
  ).toThrow("undone");
  expect(heard()).toEqual([]);
  derivations.clear();
  expect(heard()).toEqual(["load attic", "watts a"]);
});

it("what cannot be computed is not watched", () => {
  const { derivations, watch, heard } = open();
  expect(() => watch(broken, "x")).toThrow("no value");
  derivations.clear();
  expect(heard()).toEqual([]);
});

it("ten thousand watched values make a change no dearer than ten", () => {
  const cost = (count: number): number => {
    const { database, derivations } = open();
    database.transact((tx) => {
      for (let i = 0; i < count; i++) tx.insert(lamps, lamp(`l${i}`, `room${i}`, 1));
    });
    let told = 0;
    const again = (id: string): void => void derivations.watch(watts, id, () => (told++, again(id)));
    for (let i = 0; i < count; i++) again(`l${i}`);
    const runs = Array.from({ length: 9 }, (_, run) => {
      const started = performance.now();
      for (let i = 0; i < 300; i++)
        database.transact((tx) => tx.update(lamps, `l${i % count}`, { watts: run * 1_000 + i }));
      return performance.now() - started;
    });
    expect(told).toBe(2_700);
    return Math.min(...runs);
  };
  cost(10);
  expect(cost(10_000)).toBeLessThan(4 * cost(10));
});
