/** Instances of an unprivileged user, in the shape that a rootless warden is started in. */
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { whyNot } from "./trial.ts";

const nobody = 65_534;
const become = ["--reuid=65534", "--regid=65534", "--clear-groups", "unshare", "-Urm", "--map-root-user"];
const program = join(import.meta.dirname, "rootless-trial.ts");
const cannot = () => {
  const { status } = spawnSync("setpriv", [...become, "cat", program, process.execPath], { stdio: "ignore" });
  return status !== 0 && "an ordinary user has no namespaces here, or may not read these sources";
};
const reason = whyNot() || cannot();

describe.skipIf(reason)(`rootless${reason ? `: ${reason}` : ""}`, () => {
  const place = mkdtempSync(join(tmpdir(), "rootless-"));
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it("an ordinary user's instances boot, are entered, keep their disks and end, as caged as root's", () => {
    chownSync(place, nobody, nobody);
    const env = { ...process.env, TMPDIR: place, HOME: place, NODE_OPTIONS: "" };
    const printed = execFileSync("setpriv", [...become, process.execPath, program], {
      env,
      encoding: "utf8",
      timeout: 60_000,
    });
    const seen = JSON.parse(printed) as Record<string, unknown>;
    expect(seen["console"]).toContain("hello from user data");
    expect(seen["ssh"]).toContain("sshd is not started: this machine gives instances no users besides root");
    expect(seen).toMatchObject({
      identity: "0\nip-10-0-0-10\n/home:\nec2-user\n\n/root:\n",
      capabilities: "CapEff:\t00000000a00435fb\n",
      refused: [true, true, true, true, true],
      processes: "3\n",
      terminal: [3, expect.stringMatching(/^\/dev\/pts\/\d+\r\n$/)],
      user: expect.stringContaining("no users besides root"),
      disk: "kept\n",
      ended: [{ instance: "i-a", how: "poweroff" }],
    });
    expect(readdirSync(place)).toEqual([]);
  }, 90_000);
});
