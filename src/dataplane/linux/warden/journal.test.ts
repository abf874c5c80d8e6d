/** What a warden wrote down is read again, whatever a crash did to its end. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Journal } from "./journal.ts";

describe("a journal", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "journal-"))));
  afterEach(() => rmSync(directory, { recursive: true }));
  const file = () => join(directory, "warden.journal");

  it("gives what was written, in order, and nothing before anything was", () => {
    const journal = new Journal(directory);
    expect(journal.read()).toEqual([]);
    journal.write({ memo: "a" }, () => []);
    journal.write({ memo: "b", changes: [{ source: "s", items: [] }] }, () => []);
    expect(new Journal(directory).read()).toEqual([
      { memo: "a" },
      { memo: "b", changes: [{ source: "s", items: [] }] },
    ]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it.each(['{"memo":"c', '{"memo":"c\n', "\0\0\0\n"])("counts what comes before an end that is %j", (end) => {
    const journal = new Journal(directory);
    journal.write({ memo: "a" }, () => []);
    appendFileSync(file(), end);
    expect(new Journal(directory).read()).toEqual([{ memo: "a" }]);
  });

  it("is folded when it has become long, and by its reader", () => {
    const journal = new Journal(directory);
    const long = "x".repeat(1_500_000);
    for (const memo of ["a", "b", "c"]) journal.write({ memo: memo + long }, () => [{ memo: "all" }]);
    expect(readFileSync(file(), "utf8")).toBe('{"memo":"all"}\n');
    journal.fold([{ memo: "z" }]);
    expect(journal.read()).toEqual([{ memo: "z" }]);
    writeFileSync(`${file()}.next`, "");
    journal.remove();
    expect(() => statSync(file())).toThrow();
    expect(() => statSync(`${file()}.next`)).toThrow();
  });
});
