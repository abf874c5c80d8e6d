/** A filter's words become the kernel's program while the warden goes on with all else. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compileFilter } from "./capture-filter.ts";

const path = process.env["PATH"]!;
const hasTcpdump = spawnSync("tcpdump", ["--version"]).status === 0;
let directory = "";
afterEach(() => {
  process.env["PATH"] = path;
  if (directory !== "") rmSync(directory, { recursive: true, force: true });
});

function playTcpdump(script: string): void {
  directory = mkdtempSync(join(tmpdir(), "tcpdump-"));
  const program = join(directory, "tcpdump");
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  process.env["PATH"] = directory + delimiter + path;
}

/** How often this process came to its turn meanwhile. */
async function turns(work: Promise<unknown>): Promise<number> {
  let count = 0;
  const timer = setInterval(() => count++, 10);
  await work.catch(() => undefined).finally(() => clearInterval(timer));
  return count;
}

describe("a capture's filter", () => {
  it.skipIf(!hasTcpdump)("is compiled by tcpdump, or refused in its words", async () => {
    expect(await compileFilter("icmp")).toContainEqual([40, 0, 0, 12]);
    await expect(compileFilter("no such filter")).rejects.toThrow(/tcpdump does not take the filter: /);
  });

  it("is none where it is empty", async () => {
    expect(await compileFilter("  ")).toBeUndefined();
  });

  it("needs tcpdump", async () => {
    process.env["PATH"] = "/nowhere";
    await expect(compileFilter("icmp")).rejects.toThrow(/not installed/);
  });

  it("holds nobody up however slow tcpdump is, and is given up after five seconds", async () => {
    playTcpdump("exec sleep 60");
    const began = performance.now();
    const compiling = compileFilter("icmp");
    expect(await turns(compiling)).toBeGreaterThan(100);
    await expect(compiling).rejects.toThrow(/did not end within 5 s/);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  it("is compiled for few at once", async () => {
    playTcpdump("sleep 0.3; echo 1; echo 6 0 0 65535");
    const all = await Promise.allSettled(Array.from({ length: 9 }, () => compileFilter("icmp")));
    expect(all.map(({ status }) => status)).toEqual([...Array(8).fill("fulfilled"), "rejected"]);
    expect(await compileFilter("icmp")).toEqual([[6, 0, 0, 65_535]]);
  });
});
