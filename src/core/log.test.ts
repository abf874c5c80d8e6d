/** Logs: what is kept, in which order, and what a crash leaves. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Log } from "./log.ts";
import type { LogRecord } from "./log.ts";

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "fogbank-log-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const fails = (error: unknown): never => {
  throw error;
};
const momentsOf = async (log: Log<LogRecord>): Promise<number[]> => {
  const moments: number[] = [];
  for await (const { at } of log.newest()) moments.push(at);
  return moments;
};
const fill = (log: Log<LogRecord>, from: number, to: number): void => {
  for (let at = from; at <= to; at++) log.append({ at });
};

it("in memory the latest records are kept, newest first", async () => {
  const log = new Log(undefined, fails, { records: 3 });
  expect(await momentsOf(log)).toEqual([]);
  fill(log, 1, 2);
  expect(await momentsOf(log)).toEqual([2, 1]);
  fill(log, 3, 8);
  expect(await momentsOf(log)).toEqual([8, 7, 6]);
  log.clear();
  fill(log, 9, 9);
  expect(await momentsOf(log)).toEqual([9]);
});

it("on disk records outlive the log, over several segments", async () => {
  const log = new Log(directory, fails, { segmentBytes: 20 });
  for (let at = 1; at <= 6; at++) {
    log.append({ at });
    log.flush();
  }
  expect(readdirSync(directory).length).toBeGreaterThan(1);
  const again = new Log<LogRecord>(directory, fails);
  fill(again, 7, 7);
  expect(await momentsOf(again)).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

it("the oldest segments go when there is too much", async () => {
  const log = new Log(directory, fails, { segmentBytes: 10, bytes: 30 });
  for (let at = 1; at <= 9; at++) {
    log.append({ at });
    log.flush();
  }
  const kept = await momentsOf(log);
  expect(kept[0]).toBe(9);
  expect(kept.length).toBeLessThan(6);
  expect(kept).toEqual(kept.toSorted((a, b) => b - a));
});

it("a line that a crash cut off is left out", async () => {
  const log = new Log(directory, fails);
  fill(log, 1, 2);
  log.flush();
  appendFileSync(join(directory, readdirSync(directory)[0]!), '{"at":3,"pri');
  expect(await momentsOf(new Log(directory, fails))).toEqual([2, 1]);
});

it("a cleared log is empty on disk and goes on", async () => {
  const log = new Log(directory, fails);
  fill(log, 1, 2);
  log.flush();
  fill(log, 3, 3);
  log.clear();
  expect(readdirSync(directory)).toEqual([]);
  fill(log, 4, 4);
  expect(await momentsOf(log)).toEqual([4]);
});

it("records reach the disk by themselves, and a disk that takes no more is reported", async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const log = new Log(directory, resolve);
  rmSync(directory, { recursive: true });
  log.append({ at: 1 });
  expect(await promise).toMatchObject({ code: "ENOENT" });
});
