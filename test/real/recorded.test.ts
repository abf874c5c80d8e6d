/** Every built operation is run by a test, and every member that it honours is read in some run. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { operations } from "../../src/core/operation.ts";
import { loadService, serviceNames } from "../../src/services/index.ts";
import { loadModel } from "../../src/wire/model.ts";
import { openCloud } from "../cloud.ts";
import { record, recordReads } from "./reads.ts";
import { inputWith } from "./sample.ts";
import { unread } from "./unread.ts";

it("operations are run by tests of their service, and what they honour is read by one or by a probe", async () => {
  const reads = await readsOfTests();
  const wrong: string[] = [];
  const tested = new Set(reads);
  await recordReads(reads);
  expect(await probeAll()).toEqual([]);
  for (const service of serviceNames)
    for (const { name, honours } of (await loadService(service))!.operations.values()) {
      const operation = `${service}.${name}`;
      if (!tested.has(operation)) wrong.push(`${operation} is run by no test of its service`);
      for (const member of honours) {
        const what = `${operation}.${member}`;
        if (!reads.has(what) && member !== "ClientToken" && !unread.has(what)) wrong.push(`${what} is never read`);
      }
    }
  expect(wrong).toEqual([]);
});

it("a member that an operation honours and does not read is not recorded", () => {
  const declare = operations<{ One: [{ A?: string; B?: string }, { C?: string }] }>();
  const one = declare.read("One", { honours: ["A", "B"] }, ({ A }) => ({ C: A }));
  const reads = new Set<string>();
  record("x", one, reads);
  expect(one.run({ A: "a", B: "b" } as never, undefined as never)).toEqual({ C: "a" });
  expect([...reads]).toEqual(["x.One", "x.One.A"]);
});

async function readsOfTests(): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), "fogbank-reads-"));
  const file = join(folder, "reads.txt");
  try {
    const script = new URL("reads-run.ts", import.meta.url).pathname;
    const env = { ...process.env, FOGBANK_READS: file };
    await promisify(execFile)(process.execPath, [script], { env, timeout: 250_000 });
    return new Set(readFileSync(file, "utf8").split("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Calls each operation once for each honoured member; gives what is refused by name although it is honoured.
 *
 * What is wrong with so small a request does not matter here.
 */
async function probeAll(): Promise<string[]> {
  const refused: string[] = [];
  for (const service of serviceNames) {
    const model = loadModel(service);
    for (const { name, honours } of (await loadService(service))!.operations.values()) {
      const input = model.operation(name)!.input;
      for (const member of input === undefined ? [] : honours) {
        const { call } = openCloud();
        await call(service, name, inputWith(model, input!, [member])).catch(
          (error: { code?: string; what?: string }) => {
            if (!error.code) throw error;
            const isOfValue = [...honours].some((one) => error.what?.startsWith(`${service}.${name}.${one}.`));
            if (error.what && !isOfValue) refused.push(error.what);
          },
        );
      }
    }
  }
  return refused;
}
