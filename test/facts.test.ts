/** Finished groups of facts stay finished, and the survey that says so counts what it should. */
import { describe, expect, it } from "vitest";
import { catalogueOf, reasonedOf } from "../tools/facts/catalogue.ts";
import { coverageOf, summary, unfinished } from "../tools/facts/coverage.ts";
import { finished } from "../tools/facts/finished.ts";
import { survey } from "../tools/facts/survey.ts";
import { factsIn } from "../tools/facts/test-names.ts";

describe("the repository's facts", () => {
  const { coverage, reasoned, strays } = survey(new URL("..", import.meta.url).pathname);

  it("are all read", () => {
    expect(coverage.size).toBe(89);
    expect(coverage.get("VPC")?.total).toBe(17);
  });

  it("are finished in finished groups", () => {
    expect(unfinished(coverage, finished)).toEqual([]);
  });

  it("are named rightly wherever they are named", () => {
    expect(strays).toEqual([]);
  });

  it("are not called reasoned where a test proves them", () => {
    const tested = new Set([...coverage.values()].flatMap((state) => state.tested));
    expect([...reasoned.keys()].filter((id) => tested.has(id))).toEqual([]);
  });
});

describe("the survey", () => {
  const page = ["01", "02", "03", "04", "05"].map((number) => `- **ABC-${number}**: A rule.`).join("\n");
  const catalogue = catalogueOf(`# Facts\n${page}\n- **DEF-01**: Another.\nABC-99 is not listed.`);

  it("reads facts by group", () => {
    expect([...catalogue.values()].map((ids) => ids.length)).toEqual([5, 1]);
  });

  it("reads what reasoned facts wait for and refuses those that wait for nothing", () => {
    expect([...reasonedOf("- **ABC-01** waits for packets: no wire yet.")]).toEqual([["ABC-01", "packets"]]);
    expect(() => reasonedOf("- **ABC-01** is hard.")).toThrow("ABC-01");
  });

  it.each<[string, string[]]>([
    [`it("ABC-01 a rule holds", f)`, ["ABC-01"]],
    ["it(`ABC-01 ABC-02 rules hold for ${x}`, f)", ["ABC-01", "ABC-02"]],
    [`test("a rule holds (ABC-01)", f)`, ["ABC-01"]],
    [`it.each([["ABC-01 a rule holds", 1]])("%s", f)`, ["ABC-01"]],
    [`it.skipIf(x)("ABC-01 a rule holds", f)`, ["ABC-01"]],
    [`describe("ABC-01 rules", () => { it("holds", f) })`, ["ABC-01"]],
    [`it.skip("ABC-01 a rule holds", f)`, []],
    [`it.todo("ABC-01 a rule holds")`, []],
    [`it.skip.each([["ABC-01 a rule holds", 1]])("%s", f)`, []],
    [`describe.skip("rules", () => { it("ABC-01 a rule holds", f) })`, []],
    [`// ABC-01 a rule holds`, []],
    [`const ids = ["ABC-01"];`, []],
  ])("finds in %s the facts %j", (text, ids) => {
    expect([...factsIn("a.test.ts", text)]).toEqual(ids);
  });

  const unfinishedWith = (tested: string[], reasoned: string[], only?: string[]): readonly string[] =>
    unfinished(coverageOf(catalogue, new Set(tested), new Map(reasoned.map((id) => [id, "x"]))), [
      { group: "ABC", ...(only && { only }) },
    ]);

  it("calls a group unfinished for a missing fact and for too many reasoned ones", () => {
    expect(unfinishedWith(["ABC-01", "ABC-02", "ABC-03", "ABC-04"], ["ABC-05"])).toEqual([]);
    expect(unfinishedWith(["ABC-01", "ABC-02", "ABC-03"], ["ABC-04"])).toEqual(["ABC-05: neither tested nor reasoned"]);
    expect(unfinishedWith(["ABC-01", "ABC-02", "ABC-03"], ["ABC-04", "ABC-05"])).toHaveLength(1);
    expect(unfinished(coverageOf(catalogue, new Set(), new Map()), [{ group: "XYZ" }])).toHaveLength(1);
  });

  it("lets the rest of a group wait where a part of it is finished, but not without a reason", () => {
    const part = ["ABC-01", "ABC-02"];
    expect(unfinishedWith(part, ["ABC-03", "ABC-04", "ABC-05"], part)).toEqual([]);
    expect(unfinishedWith(part, ["ABC-03", "ABC-04"], part)).toEqual(["ABC-05: neither tested nor reasoned"]);
    expect(unfinishedWith(["ABC-01"], ["ABC-02", "ABC-03", "ABC-04", "ABC-05"], part)).toHaveLength(1);
  });

  it("is printed for machines as one object", () => {
    const coverage = coverageOf(catalogue, new Set(["ABC-01"]), new Map([["ABC-02", "packets"]]));
    expect(JSON.stringify(summary(coverage))).toBe(
      '{"groups":{"ABC":{"total":5,"tested":1,"reasoned":1},"DEF":{"total":1,"tested":0,"reasoned":0}}}',
    );
  });
});
