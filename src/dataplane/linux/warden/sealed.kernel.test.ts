/** An instance's root does not get hold of the machine's program that the warden is. */
import { afterEach, describe, expect, it } from "vitest";
import { isWritable } from "./sealed.ts";
import { Trial, whyNoWarden } from "./trial.ts";

let trial: Trial | undefined;
afterEach(async () => {
  await trial?.clear();
  trial = undefined;
});

describe.skipIf(whyNoWarden !== undefined)("a warden's program", () => {
  it.each([false, true])("cannot be written to through its processes (rootless: %s)", async (rootless) => {
    trial = await Trial.start({ rootless });
    const reached = `/proc/${trial.control.pid}/exe`;
    expect(isWritable(reached)).toBe(false);
    expect(trial.words).not.toMatch(/may reach/);
  });
});
