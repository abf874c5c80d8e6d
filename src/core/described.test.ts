/** Descriptions from another cloud: what is read, what is refused, what nobody asked for. */
import { describe, expect, it } from "vitest";
import { Described } from "./described.ts";

const origin = { file: "Vpcs.json", account: "111111111111", region: "us-east-1" };
const of = (values: object): Described => new Described(values, origin);

describe("a description", () => {
  it("gives texts, numbers, flags, moments and parts", () => {
    const one = of({
      Id: "vpc-1",
      Size: 4,
      On: true,
      At: "2020-05-29 16:11:01+00:00",
      Sec: 1_600_000_000,
      In: { Name: "a" },
    });
    expect([one.text("Id"), one.number("Size"), one.flag("On", false), one.part("In")?.text("Name")]).toEqual([
      "vpc-1",
      4,
      true,
      "a",
    ]);
    expect([one.time("At"), one.time("Sec")]).toEqual([Date.parse("2020-05-29T16:11:01Z"), 1_600_000_000_000]);
    expect(one.unasked()).toEqual([]);
  });

  it("lists by path what says something and was never asked for", () => {
    const one = of({ Id: "vpc-1", Blank: "", No: false, Empty: [{}], New: 1, In: [{ Seen: 1, Unseen: 2 }] });
    one.parts("In").map((part) => part.number("Seen"));
    expect(one.unasked()).toEqual(["Id", "New", "In[].Unseen"]);
  });

  it("takes the first of the words for one that nobody knows, and tells of it", () => {
    const one = of({ Mode: "new", In: { Kind: "b" } });
    expect([one.word("Mode", "a", "b"), one.part("In")!.word("Kind", "a", "b"), one.word("Gone", "a")]).toEqual([
      "a",
      "b",
      "a",
    ]);
    expect(one.strange()).toEqual([["Mode", "new"]]);
  });

  it.each([
    ["a missing text", (one: Described) => one.text("Gone"), "Gone is missing"],
    ["a text that is none", (one: Described) => one.text("List"), "List must be a text"],
    ["a list that is none", (one: Described) => one.parts("Id"), "Id must be a list"],
    ["a number that is none", (one: Described) => one.number("Id"), "Id must be a number"],
    ["a moment that is none", (one: Described) => one.time("Id"), "Id must be a moment"],
    ["a part of a part", (one: Described) => one.part("In")!.text("Name"), "In.Name is missing"],
  ])("refuses %s and names the member", (_, read, message) => {
    expect(() => read(of({ Id: "vpc-1", List: [], In: {} }))).toThrow(message);
  });
});
