/** The pages about instances and packets keep their word: their commands run as shown, against instances that run. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "../dataplane/plane-server.ts";
import { commandsOf, scriptOf } from "../readme/commands.ts";

const root = new URL("../..", import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), "fogbank-page-"));
let server: PlaneServer | undefined;

beforeAll(async () => {
  if (noInstances) return;
  server = await PlaneServer.start();
  const { ec2 } = server;
  for (const Value of ["web", "db"]) {
    const { Instances } = await ec2.runInstances({ ImageId: "ami-12345678", MinCount: 1, MaxCount: 1 });
    await ec2.createTags({ Resources: [Instances![0]!.InstanceId!], Tags: [{ Key: "Name", Value }] });
  }
  await server.settle();
  copyFileSync(join(root, "README.md"), join(home, "README.md"));
  writeFileSync(join(home, "fogbank"), `#!/bin/sh\nexec ${join(root, "fogbank")} "$@"\n`, { mode: 0o755 });
});
afterAll(async () => {
  server?.ec2.destroy();
  await server?.process.stop();
  rmSync(home, { recursive: true });
});

describe.skipIf(noInstances)("the pages about instances", () => {
  it.each(["instances", "packets"])("docs/%s.md holds commands that end as it says", async (page) => {
    const commands = commandsOf(readFileSync(join(root, `docs/${page}.md`), "utf8"));
    expect(commands.filter(({ kind }) => kind !== "run")).toEqual([]);
    expect(commands.length).toBeGreaterThan(6);
    await promisify(execFile)("bash", ["-c", scriptOf(commands, server!.process.port)], { cwd: home });
  });
});
