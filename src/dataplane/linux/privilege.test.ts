/** What a user has put in a directory does not make root write, or give away, anything elsewhere. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { lchownSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leftHome, privilegedHome, privilegedTemporaryHome } from "./home.ts";
import { asUser } from "./native/file-user.ts";
import { startPrivileged } from "./privilege.ts";
import { checkRoots, rootPlaceOf } from "./root-place.ts";

const uid = 12_345;
const user = { uid, gid: uid };
const invoker = { ...user, name: "somebody" };
const granted = { uplink: false, reachMachine: false, images: [] };
const whyNot = process.getuid?.() === 0 ? "" : ": needs root";

describe.skipIf(whyNot !== "")(`a start by sudo${whyNot}`, () => {
  let top = "";
  let network = "";
  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), "privilege-"));
    chmodSync(top, 0o755);
    network = join(top, "network");
    mkdirSync(join(top, "treasure"));
  });
  afterEach(() => {
    rmSync(rootPlaceOf(uid, network), { recursive: true, force: true });
    rmSync(top, { recursive: true, force: true });
  });

  const makeNetwork = (): void => {
    mkdirSync(network);
    chownSync(network, uid, uid);
  };
  const expectUntouched = (): void => {
    expect(statSync(join(top, "treasure"))).toMatchObject({ uid: 0, mode: 0o40755 });
    expect(readdirSync(join(top, "treasure"))).toEqual([]);
  };

  it("does not take a directory that is a link to root's, or root's own, for the user's", async () => {
    symlinkSync(join(top, "treasure"), network);
    lchownSync(network, uid, uid);
    await expect(startPrivileged(invoker, network, granted)).rejects.toThrow(/must be one that somebody may write/);
    await expect(startPrivileged(invoker, join(top, "treasure"), granted)).rejects.toThrow(/somebody may write/);
    expectUntouched();
  });

  it.each(["warden.log", "warden.json"])(
    "follows a link that is called %s no further than the user may go",
    async (name) => {
      makeNetwork();
      symlinkSync(join(top, "treasure", "of-root"), join(network, name));
      await expect(startPrivileged(invoker, network, granted)).rejects.toThrow(/EACCES/);
      expectUntouched();
    },
  );

  it("keeps root's files in root's own place, and makes the user's with the user's rights", () => {
    makeNetwork();
    const { start, clear } = privilegedHome(network, user);
    expect(start.state).toBe(rootPlaceOf(uid, network));
    expect(statSync(start.state)).toMatchObject({ uid: 0, mode: 0o40700 });
    expect([start.socket, start.log]).toEqual(["warden.sock", "warden.log"].map((name) => join(network, name)));
    expect(statSync(join(network, "warden.json")).uid).toBe(uid);
    expect(leftHome(network)?.start).toEqual(start);
    clear();
    expect(leftHome(network)).toBeUndefined();
  });

  it("in memory, what is root's and what is the user's are two directories", () => {
    const { start, clear } = privilegedTemporaryHome(user);
    expect(() => checkRoots(start.state)).not.toThrow();
    expect(statSync(join(start.socket, "..")).uid).toBe(uid);
    clear();
    rmSync(start.state, { recursive: true });
  });

  it("finds no home by a note that leads to what the user may not read", () => {
    makeNetwork();
    const secret = join(top, "treasure", "note");
    writeFileSync(secret, '{"mode":"root"}', { mode: 0o600 });
    symlinkSync(secret, join(network, "warden.json"));
    expect(leftHome(network)).toBeUndefined();
    rmSync(secret);
  });

  it("a user's rights are those of one piece of work, whatever becomes of it", () => {
    const secret = join(top, "treasure", "secret");
    writeFileSync(secret, "s", { mode: 0o600 });
    expect(() => asUser(user, () => readFileSync(secret, "utf8"))).toThrow(/EACCES/);
    expect(readFileSync(secret, "utf8")).toBe("s");
    const groups = (): string => /^Groups:\s*(.*?)\s*$/m.exec(readFileSync("/proc/thread-self/status", "utf8"))![1]!;
    expect([asUser(user, groups), groups().split(" ").includes(String(uid))]).toEqual([String(uid), false]);
    makeNetwork();
    asUser(user, () => writeFileSync(join(network, "mine"), ""));
    expect(statSync(join(network, "mine"))).toMatchObject({ uid, gid: uid });
    rmSync(secret);
  });

  it("root's place is none where somebody else could put another", () => {
    makeNetwork();
    mkdirSync(join(network, "inner"));
    expect(() => checkRoots(join(network, "inner"))).toThrow(/only root changes/);
    mkdirSync(join(top, "inner"));
    expect(() => checkRoots(join(top, "inner"))).not.toThrow();
    chmodSync(top, 0o777);
    expect(() => checkRoots(join(top, "inner"))).toThrow(/only root changes/);
  });
});
