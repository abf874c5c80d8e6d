/** What a user has put in a directory does not make root write, or give away, anything elsewhere. */
import { chownSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPrivileged } from "./privilege.ts";

const uid = 12_345;
const invoker = { uid, gid: uid, name: "somebody" };
const whyNot = process.getuid?.() === 0 ? "" : ": needs root";

describe.skipIf(whyNot !== "")(`a start by sudo${whyNot}`, () => {
  let top = "";
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "privilege-"));
    mkdirSync(join(top, "treasure"));
  });
  afterEach(() => rmSync(top, { recursive: true, force: true }));

  const expectUntouched = (): void => {
    expect(statSync(join(top, "treasure"))).toMatchObject({ uid: 0, mode: 0o40755 });
    expect(readdirSync(join(top, "treasure"))).toEqual([]);
  };

  it("does not take a directory that is a link, or another's, for the user's", async () => {
    const network = join(top, "network");
    symlinkSync(join(top, "treasure"), network);
    lchownSync(network, uid, uid);
    await expect(startPrivileged(invoker, network, false)).rejects.toThrow(/a directory of somebody's own/);
    await expect(startPrivileged(invoker, join(top, "treasure"), false)).rejects.toThrow(/a directory of somebody's/);
    expectUntouched();
  });

  it.each(["warden.log", "warden.lock", "warden.journal.next", "warden.json", "sandboxes"])(
    "does not follow a link that is called %s",
    async (name) => {
      const network = join(top, "network");
      mkdirSync(network);
      chownSync(network, uid, uid);
      symlinkSync(join(top, "treasure", "of-root"), join(network, name));
      await expect(startPrivileged(invoker, network, false)).rejects.toThrow(`${name} is a symbolic link`);
      expectUntouched();
    },
  );
});
