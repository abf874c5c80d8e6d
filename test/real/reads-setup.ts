/** Set up before each test file of a recorded run: records what it reads in the file named by FOGBANK_READS. */
import { appendFileSync } from "node:fs";
import { afterAll } from "vitest";
import { recordReads } from "./reads.ts";

const kept = globalThis as { reads?: Set<string> };
if (!kept.reads) await recordReads((kept.reads = new Set()));

afterAll(() => {
  appendFileSync(process.env["FOGBANK_READS"]!, `${[...kept.reads!].join("\n")}\n`);
  kept.reads!.clear();
});
