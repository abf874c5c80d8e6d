/** A kernel that lacks something that rules can do without gets the rules without it. */
import { expect, it } from "vitest";
import { hasLabels, runAsTaken } from "./kernel-gap.ts";

const rules = "add rule inet t c ct label set 3\nadd rule inet t c accept";

it("labels are left out where the kernel takes none, and from then on at once", () => {
  const asked: string[] = [];
  const run = (text: string): void => {
    asked.push(text);
    if (text.includes("ct label set")) throw new Error("not supported");
  };
  expect(hasLabels()).toBe(true);
  runAsTaken(run, rules);
  expect(asked.at(-1)).toBe("add rule inet t c counter\nadd rule inet t c accept");
  expect(hasLabels()).toBe(false);
  asked.splice(0);
  runAsTaken(run, rules);
  expect(asked).toEqual(["add rule inet t c counter\nadd rule inet t c accept"]);
});

it("what is refused for another reason is refused", () => {
  const run = (text: string): void => {
    if (text.includes("nonsense")) throw new Error("syntax error");
  };
  expect(() => runAsTaken(run, `${rules}\nnonsense`)).toThrow("syntax error");
});
