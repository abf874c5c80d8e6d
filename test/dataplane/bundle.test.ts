/** The bundled server starts all that belongs to it: its warden, the warden's threads, native packages. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startScript } from "../server/process.ts";
import { noInstances, PlaneServer } from "./plane-server.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe.skipIf(noInstances !== undefined)(`the bundle ${noInstances ?? ""}`, () => {
  let directory: string;
  let server: PlaneServer;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "fogbank-bundle-"));
    execFileSync(process.execPath, [at("tools/bundle.ts"), join(directory, "dist")]);
    symlinkSync(at("node_modules"), join(directory, "node_modules"));
    server = new PlaneServer(await startScript(join(directory, "dist", "serve.js"), "--network", "linux"), undefined);
  });
  afterAll(async () => {
    await server?.process.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it("runs an instance, and commands in it", async () => {
    const [id = ""] = await server.launch();
    expect(await server.inside(id, "echo $((6 * 7))")).toBe("42");
    await server.ec2.terminateInstances({ InstanceIds: [id] });
    await server.settle();
    expect(await server.stateOf(id)).toBe("terminated");
  });

  it("starts nothing of the sources", async () => {
    const { warden } = await server.plane();
    const command = readFileSync(`/proc/${warden}/cmdline`, "utf8");
    expect(command).toContain(`${directory}/dist/`);
    expect(command).not.toContain(at("src"));
  });
});
