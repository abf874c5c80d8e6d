/** A process is attached only for whoever it belongs to. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, fstatSync, statSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { openNetworkOf } from "./process-network.ts";

const reason = process.platform === "linux" && process.getuid?.() === 0 ? undefined : "needs root";
const user = 65_534;

describe.skipIf(reason !== undefined)(`the network of a process${reason ? ` (not here: ${reason})` : ""}`, () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  async function start(uid: number): Promise<number> {
    const child = spawn("sleep", ["60"], { stdio: "ignore", uid, gid: uid });
    children.push(child);
    await once(child, "spawn");
    return child.pid!;
  }

  it("is opened for its owner, and for whom anybody's may be taken", async () => {
    const own = await start(user);
    for (const owner of [user, undefined]) {
      const { fd, started } = openNetworkOf(own, owner);
      expect(fstatSync(fd).ino).toBe(statSync(`/proc/${own}/ns/net`).ino);
      expect(started).toMatch(/^\d+$/);
      closeSync(fd);
    }
  });

  it("is nobody else's: not root's, not another user's, not one's who is the user in part", async () => {
    for (const uid of [0, 12_345]) {
      const other = await start(uid);
      expect(() => openNetworkOf(other, user)).toThrow(`process ${other} is somebody else's`);
    }
    const words = ["--ruid", String(user), "--", "sleep", "60"];
    const lent = spawn("setpriv", words, { stdio: "ignore" });
    children.push(lent);
    await once(lent, "spawn");
    expect(() => openNetworkOf(lent.pid!, user)).toThrow("somebody else's");
  });

  it("is none where the process has ended", async () => {
    const child = spawn("true", { stdio: "ignore", uid: user, gid: user });
    await once(child, "exit");
    expect(() => openNetworkOf(child.pid!, user)).toThrow(`there is no process ${child.pid}`);
    expect(() => openNetworkOf(2 ** 22 + 1, undefined)).toThrow("there is no process");
  });
});
