/** What instances in AWS saw, as packets: a sample of each lab's observations is sent through the kernel. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { geteuid } from "node:process";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { hasNftables } from "../../../src/dataplane/linux/native/nftables.ts";
import { readLabs } from "../../../tools/labs/lab.ts";
import { sample, seed } from "../../proof.ts";
import type { LabResult } from "./packets.ts";

const labs = readLabs(new URL("../../../labs", import.meta.url).pathname);
const rows = sample(200, 30);
const why = whyNot();

describe("the Linux data plane and what instances in AWS saw", () => {
  const title = `${rows} rows of each lab go as packets went in AWS`;
  it.skipIf(why !== undefined)(why ? `${title} (not here: ${why})` : title, { timeout: 1_800_000 }, async () => {
    const results = await resultsOf("--seed", String(seed()), "--rows", String(rows));
    expect(results.flatMap(({ lab, refused }) => refused.map((text) => `${lab}: ${text}`))).toEqual([]);
    expect(results.flatMap(({ lab, missed }) => missed.map((text) => `${lab}: ${text}`)).join("\n\n")).toBe("");
    expect(results.map(({ lab }) => lab)).toEqual(labs.map(({ name }) => name));
    for (const { sent, answered } of results) expect([sent > 15, answered > 0]).toEqual([true, true]);
  });
});

/** Why the labs cannot stand on this machine. */
function whyNot(): string | undefined {
  if (geteuid?.() !== 0) return "needs root on Linux";
  if (!hasNftables()) return "libnftables is not installed";
  const { error, status, stderr } = spawnSync("unshare", ["-n", "true"], { encoding: "utf8" });
  return error?.message ?? (status === 0 ? undefined : stderr.trim());
}

/** Namespaces are made in a process of their own. */
async function resultsOf(...words: readonly string[]): Promise<LabResult[]> {
  const run = [join(import.meta.dirname, "run.ts"), ...words];
  const child = spawn(process.execPath, run, { stdio: ["ignore", "pipe", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (piece: Buffer) => (complaints += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const results: LabResult[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) results.push(JSON.parse(line) as LabResult);
    if ((await ended) !== 0) throw new Error(`the run did not end well: ${complaints}`);
    return results;
  } finally {
    child.kill();
    await ended;
  }
}
