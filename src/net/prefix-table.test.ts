/** Tests of the longest-prefix table against a plain list. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, covers, formatPrefix, overlaps, prefix, prefixAround, split } from "./prefix.ts";
import type { Prefix } from "./prefix.ts";
import {
  emptyTable,
  entriesOf,
  entryAt,
  firstFree,
  lookUp,
  overlapping,
  tableOf,
  withEntry,
  withoutEntry,
} from "./prefix-table.ts";
import type { PrefixTable } from "./prefix-table.ts";

const base = fc.integer({ min: 0, max: 0x3ff }).map((bits) => ((10 << 24) | (bits << 4)) >>> 0);
const address = base.map((word) => ({ family: 4 as const, words: [word] }));
const aPrefix = fc.tuple(address, fc.integer({ min: 16, max: 28 })).map(([at, length]) => prefixAround(at, length));
const edits = fc.array(fc.tuple(fc.boolean(), aPrefix), { maxLength: 60 });

function replay(list: readonly (readonly [boolean, Prefix])[]): [PrefixTable<string>, Map<string, Prefix>] {
  let table: PrefixTable<string> = emptyTable;
  const plain = new Map<string, Prefix>();
  for (const [add, p] of list) {
    table = add ? withEntry(table, p, formatPrefix(p)) : withoutEntry(table, p);
    if (add) plain.set(formatPrefix(p), p);
    else plain.delete(formatPrefix(p));
  }
  return [table, plain];
}

describe("a prefix table", () => {
  it("RTB-05 gives all covering entries, the longest first", () => {
    fc.assert(
      fc.property(edits, address, (list, at) => {
        const [table, plain] = replay(list);
        const expected = [...plain.values()].filter((p) => contains(p, at)).sort((a, b) => b.length - a.length);
        expect(lookUp(table, at).map((entry) => entry.value)).toEqual(expected.map(formatPrefix));
        expect([...entriesOf(table)].map((entry) => entry.value).sort()).toEqual([...plain.keys()].sort());
      }),
    );
  });

  it("finds every overlap", () => {
    fc.assert(
      fc.property(edits, aPrefix, (list, p) => {
        const [table, plain] = replay(list);
        const expected = [...plain.values()].filter((other) => overlaps(other, p)).map(formatPrefix);
        expect([...overlapping(table, p)].map((entry) => entry.value).sort()).toEqual(expected.sort());
        expect(entryAt(table, p)?.value).toBe(plain.has(formatPrefix(p)) ? formatPrefix(p) : undefined);
      }),
    );
  });

  it("gives the lowest free block of a length", () => {
    fc.assert(
      fc.property(edits, aPrefix, fc.integer({ min: 16, max: 28 }), (list, inside, length) => {
        const [table, plain] = replay(list);
        const taken = [...plain.values()];
        const blocks = length < inside.length ? [] : [...split(inside, length)];
        const free = blocks.find((block) => !taken.some((p) => overlaps(p, block)));
        const found = firstFree(table, inside, length);
        expect(found && formatPrefix(found)).toBe(free && formatPrefix(free));
        if (found) expect(covers(inside, found)).toBe(true);
      }),
    );
  });

  it("leaves the table that it came from as it was", () => {
    const before = tableOf([[prefix("10.0.0.0/16"), 1]]);
    const after = withoutEntry(withEntry(before, prefix("10.0.1.0/24"), 2), prefix("10.0.0.0/16"));
    expect([...entriesOf(before)].map((entry) => entry.value)).toEqual([1]);
    expect([...entriesOf(after)].map((entry) => entry.value)).toEqual([2]);
    expect(lookUp(after, prefix("::/0").base)).toEqual([]);
  });
});
