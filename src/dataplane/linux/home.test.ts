/** Where wardens live, and how what a server left is found again. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lastingHome, leftHome, temporaryHome } from "./home.ts";

const directory = mkdtempSync(join(tmpdir(), "fogbank-home-"));
afterAll(() => rmSync(directory, { recursive: true }));

it("a temporary home has a directory and a tag of its own, and is gone when it is cleared", () => {
  const [one, other] = [temporaryHome("root"), temporaryHome("root")];
  expect(one.start).toMatchObject({ keep: false, mode: "root", tag: expect.stringMatching(/^[0-9a-f]{6}$/) });
  expect([one.start.tag === other.start.tag, one.start.state === other.start.state]).toEqual([false, false]);
  expect(statSync(one.start.state).mode & 0o777).toBe(0o700);
  for (const home of [one, other]) home.clear();
  expect([one, other].map(({ start }) => existsSync(start.state))).toEqual([false, false]);
});

it("a lasting home has the same tag whenever it is opened, by whichever path", () => {
  const path = join(directory, "lasting", "network");
  const home = lastingHome(path, "rootless");
  expect(home.start).toMatchObject({ keep: true, mode: "rootless", socket: join(home.start.state, "warden.sock") });
  expect(lastingHome(join(directory, ".", "lasting", "network"), "rootless").start).toEqual(home.start);
  expect(lastingHome(join(directory, "other"), "rootless").start.tag).not.toBe(home.start.tag);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

it("what was left is found until it has been ended; its disks stay", () => {
  const path = join(directory, "left");
  expect(leftHome(path)).toBeUndefined();
  const home = lastingHome(path, "root");
  writeFileSync(join(path, "disk"), "kept");
  expect(leftHome(path)?.start).toEqual(home.start);
  home.clear();
  expect([leftHome(path), readFileSync(join(path, "disk"), "utf8")]).toEqual([undefined, "kept"]);
});

it("a note that is none is no home", () => {
  const path = join(directory, "broken");
  mkdirSync(path);
  for (const text of ["", "null", '{"mode":"king"}']) {
    writeFileSync(join(path, "warden.json"), text);
    expect(leftHome(path)).toBeUndefined();
  }
});

it("a path that is too long for a socket gets a short one beside it, the same each time", () => {
  const path = join(directory, "long".repeat(30));
  const { socket, tag } = lastingHome(path, "root").start;
  expect(Buffer.byteLength(socket)).toBeLessThanOrEqual(107);
  expect(socket).toContain(tag);
  expect(lastingHome(path, "root").start.socket).toBe(socket);
});
