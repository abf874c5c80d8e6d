/** Wardens of one machine that look at what others have and then change it: one after the other. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { whyNoNamespaces } from "../native/scratch.ts";

const reason = process.platform === "linux" ? whyNoNamespaces() : "wardens are Linux's";

it.skipIf(reason !== undefined)(`a turn is one warden's alone${reason ? ` (not here: ${reason})` : ""}`, async () => {
  const directory = mkdtempSync(join(tmpdir(), "turn-"));
  const seen = join(directory, "seen");
  writeFileSync(seen, "");
  const program = `
    import { readFileSync, writeFileSync } from "node:fs";
    import { inTurn } from "${new URL("machine-turn.ts", import.meta.url).href}";
    inTurn(() => {
      const before = readFileSync("${seen}", "utf8");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
      writeFileSync("${seen}", before + "x");
    });`;
  const wardens = Array.from({ length: 4 }, () => spawn(process.execPath, ["--input-type=module", "-e", program]));
  const codes = await Promise.all(wardens.map((each) => new Promise((ended) => each.once("close", ended))));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(seen, "utf8")).toBe("xxxx");
  rmSync(directory, { recursive: true });
});
