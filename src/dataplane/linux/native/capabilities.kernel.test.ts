/** What programs that a thread spawns may do, when it keeps a few capabilities. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { whyNoNamespaces } from "./scratch.ts";

const why = whyNoNamespaces();
const program = `
  const { workerData, parentPort } = require("node:worker_threads");
  const { execFileSync } = require("node:child_process");
  const { readFileSync } = require("node:fs");
  import(workerData).then(({ keepCapabilities }) => {
    keepCapabilities([0, 10]);
    const spawned = execFileSync("grep", ["-E", "^Cap(Bnd|Eff)", "/proc/self/status"], { encoding: "utf8" });
    parentPort.postMessage([spawned, readFileSync("/proc/thread-self/status", "utf8")]);
  });
`;

describe.skipIf(why)(`capabilities ${why ?? ""}`, () => {
  it("what a thread spawns has exactly those that it keeps; the thread and others have their own", async () => {
    const workerData = join(import.meta.dirname, "capabilities.ts");
    const worker = new Worker(program, { eval: true, workerData });
    const [[spawned, thread]] = (await once(worker, "message")) as [[string, string]];
    await worker.terminate();
    const few = "0000000000000401";
    expect(spawned.replaceAll(/\s+/g, " ")).toBe(`CapEff: ${few} CapBnd: ${few} `);
    expect(thread).not.toMatch(new RegExp(`CapEff:\\s*${few}`));
    expect(readFileSync("/proc/self/status", "utf8")).not.toMatch(new RegExp(`CapBnd:\\s*${few}`));
  });
});
