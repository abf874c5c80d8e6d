/** Derivations: what they give after any changes equals what they give from scratch. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { sample, seed } from "../../test/proof.ts";
import { Database } from "./database.ts";
import { Derivations, derivation } from "./derive.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Account extends Row {
  readonly owner: string;
  readonly amount: number;
}

const accounts = table<Account>("test.account", { indexes: { owner: (row) => row.owner } });

let computed: string[] = [];

const amount = derivation("amount", (read, id): number => {
  computed.push(`amount ${id}`);
  return read.get(accounts, id)?.amount ?? 0;
});
const total = derivation("total", (read, owner): number => {
  computed.push(`total ${owner}`);
  return read.by(accounts, "owner", owner).reduce((sum, row) => sum + read.value(amount, row.id), 0);
});
const richest = derivation("richest", (read): string => {
  computed.push("richest");
  const owners = [...new Set(read.all(accounts).map((row) => row.owner))].sort();
  return owners.reduce(
    (best, owner) => (read.value(total, owner) > read.value(total, best) ? owner : best),
    owners[0] ?? "",
  );
});

function open(): { database: Database; derivations: Derivations } {
  const database = new Database();
  database.declare([accounts]);
  return { database, derivations: new Derivations(database) };
}

const account = (id: string, owner: string, value: number): Account => ({
  id,
  account: "1",
  region: "r",
  owner,
  amount: value,
});

it("a value is computed once until a row that it read changes", () => {
  const { database, derivations } = open();
  database.transact((tx) => [tx.insert(accounts, account("a", "ann", 1)), tx.insert(accounts, account("b", "bob", 2))]);
  derivations.value(total, "ann");
  derivations.value(total, "bob");
  computed = [];
  derivations.value(total, "ann");
  expect(computed).toEqual([]);
  database.transact((tx) => tx.update(accounts, "b", { amount: 3 }));
  expect([derivations.value(total, "ann"), derivations.value(total, "bob")]).toEqual([1, 3]);
  expect(computed).toEqual(["total bob", "amount b"]);
});

it("a value that read an absent row is computed anew when the row comes", () => {
  const { database, derivations } = open();
  expect(derivations.value(amount, "a")).toBe(0);
  database.transact((tx) => tx.insert(accounts, account("a", "ann", 5)));
  expect(derivations.value(amount, "a")).toBe(5);
});

it("derived after any edits equals derived from scratch", () => {
  const edit = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    owner: fc.constantFrom("ann", "bob", "cid"),
    amount: fc.nat(9),
    remove: fc.boolean(),
    ask: fc.constantFrom("ann", "bob", "cid"),
  });
  const check = (
    edits: readonly { id: string; owner: string; amount: number; remove: boolean; ask: string }[],
  ): void => {
    const { database, derivations } = open();
    for (const { id, owner, amount: value, remove, ask } of edits) {
      database.transact((tx) => (remove ? tx.remove(accounts, id) : tx.upsert(accounts, account(id, owner, value))));
      const scratch = new Derivations(database);
      expect(derivations.value(total, ask)).toBe(scratch.value(total, ask));
      expect(derivations.value(richest, "")).toBe(scratch.value(richest, ""));
    }
  };
  fc.assert(fc.property(fc.array(edit, { maxLength: 40 }), check), { seed: seed(), numRuns: sample(2_000, 100) });
});
