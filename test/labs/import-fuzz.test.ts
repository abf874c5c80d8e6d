/** Answers that were damaged on the way are imported whole or refused with a reason, never half and never by chance. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDirectory } from "../../src/cli/import-directory.ts";
import type { ImportFile } from "../../src/cli/import-directory.ts";
import { startServer } from "../../src/main.ts";
import type { Server } from "../../src/main.ts";
import { readLabs } from "../../tools/labs/lab.ts";
import { random, sample, seed } from "../proof.ts";
import { drawFrom } from "../simulation/draw.ts";
import type { Draw } from "../simulation/draw.ts";

const imports = sample(3_000, 80);
let server: Server;
let networks: readonly (readonly ImportFile[])[];

beforeAll(async () => {
  server = await startServer({ port: 0, seed: "fuzz" });
  const labs = readLabs(new URL("../../labs", import.meta.url).pathname);
  networks = await Promise.all(labs.map(({ configs }) => readDirectory(configs)));
});
afterAll(() => server.close("all"));

it(`${imports} damaged imports are taken or refused by name`, { timeout: 1_800_000 }, async () => {
  const first = seed();
  const answers = new Map<number, number>();
  for (let count = 0; count < imports; count++) {
    const draw = drawFrom(random(first + count));
    const files = damage(draw, structuredClone(draw.of(networks)) as ImportFile[]);
    const before = server.cloud.rows().count;
    const body = files.map((file) => JSON.stringify(file)).join("\n");
    const path = `http://127.0.0.1:${server.port}/_fogbank/import?dry-run=true`;
    const response = await fetch(path, { method: "POST", body });
    const said = (await response.json()) as { error?: string; message?: string };
    answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
    expect([200, 400], `FOGBANK_SEED=${first + count}: ${said.message}`).toContain(response.status);
    if (response.status === 400) expect(said.message!.length).toBeGreaterThan(10);
    expect(server.cloud.rows().count).toBe(before);
  }
  expect(new Set(answers.keys())).toEqual(new Set([200, 400]));
});

/** One to four things go wrong. */
function damage(draw: Draw, files: ImportFile[]): ImportFile[] {
  let damaged = files;
  for (let wounds = 1 + draw.upTo(4); wounds > 0; wounds--) {
    if (draw.chance(0.1)) damaged = damaged.filter((one) => one !== draw.of(damaged));
    else if (draw.chance(0.05)) damaged = [...damaged, draw.of(damaged)];
    else wound(draw, draw.of(damaged));
  }
  return damaged;
}

type Holder = Record<string, unknown>;

/** Something below a file's content is lost, or becomes something else. */
function wound(draw: Draw, file: ImportFile): void {
  let holder = file.content as Holder;
  for (;;) {
    const key = draw.any(Object.keys(holder));
    if (key === undefined) return;
    const value = holder[key];
    if (typeof value === "object" && value !== null && draw.chance(0.9)) holder = value as Holder;
    else if (draw.chance(0.3)) {
      delete holder[key];
      return;
    } else {
      holder[key] = draw.of([null, "", "x", -1, 7, true, [], {}, [null], "10.0.0.0/33", "vpc-0123456789abcdef0", 1e99]);
      return;
    }
  }
}
