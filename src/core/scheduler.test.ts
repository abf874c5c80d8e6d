/** Put-off jobs: their order, their failures, many of them, and what a restart or a moved clock means. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, it } from "vitest";
import { Clock } from "./clock.ts";
import { Cloud } from "./cloud.ts";
import type { ChangeContext } from "./context.ts";
import { jobs } from "./core-tables.ts";
import { operations } from "./operation.ts";
import { service } from "./service.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Note extends Row {
  readonly at: number;
  readonly text: string;
}
interface Api {
  PutOff: [{ Job: string; Text: string; Ms: number }, object];
}

const hour = 3_600_000;
const notes = table<Note>("test.note", {});
const { change } = operations<Api>();
let allowed = false;
const putOff = change("PutOff", { honours: ["Job", "Text", "Ms"] }, ({ Job, Text, Ms }, cx) => {
  cx.schedule(Job, { text: Text }, cx.now + Ms);
  return {};
});
const testService = service("test", {
  tables: [notes],
  operations: [putOff],
  jobs: {
    note: (cx, { text }) => write(cx, text as string),
    again: (cx, { text }) => {
      write(cx, text as string);
      cx.schedule("again", { text: text! }, cx.now + hour);
    },
    refused: (cx, { text }) => {
      write(cx, text as string);
      if (!allowed) throw new Error("not now");
    },
  },
});

function write(cx: ChangeContext, text: string): void {
  const { account, region, now: at } = cx;
  cx.tx.insert(notes, { id: cx.newId("note"), account, region, at, text });
}

function open(host = { now: 1_000_000 }) {
  const reports: object[] = [];
  const clock = new Clock(() => host.now);
  const log = { error: (fields: object) => void reports.push(fields) };
  const cloud = new Cloud({ load: () => Promise.resolve(testService), names: ["test"], seed: "s", clock, log });
  cloud.begin();
  const identity = { account: "1".repeat(12), arn: "", userId: "", accessKeyId: "", anonymous: false };
  const later = async (Job: string, Text: string, Ms: number): Promise<void> =>
    void (await cloud.dispatch({
      service: "test",
      operation: "PutOff",
      input: { Job, Text, Ms },
      identity,
      region: "us-east-1",
      requestId: "",
      sourceIp: "",
      userAgent: "",
    }));
  const texts = (): string[] => cloud.database.all(notes).map(({ text, at }) => `${text}@${at - 1_000_000}`);
  return { cloud, later, texts, reports, host };
}

it("jobs run in order of their moment and see it, those of one moment in order of creation", async () => {
  const { cloud, later, texts } = open();
  await later("note", "c", 3_000);
  await later("note", "a", 1_000);
  await later("note", "b1", 2_000);
  await later("note", "b2", 2_000);
  await cloud.advance(2_500);
  expect(texts()).toEqual(["a@1000", "b1@2000", "b2@2000"]);
  await cloud.advance(500);
  expect(texts().at(-1)).toBe("c@3000");
});

it("a job that puts itself off again runs at each of its moments on the way", async () => {
  const { cloud, later, texts } = open();
  await later("again", "tick", hour);
  await cloud.advance(5 * hour + 1);
  expect(texts()).toEqual([1, 2, 3, 4, 5].map((count) => `tick@${count * hour}`));
});

it("a job that throws changes nothing, is reported, stands in nobody's way, and is tried again later", async () => {
  allowed = false;
  const { cloud, later, texts, reports } = open();
  await later("refused", "mine", 1_000);
  await later("note", "other", 1_000);
  await cloud.advance(1_000);
  expect(texts()).toEqual(["other@1000"]);
  expect(reports).toMatchObject([{ service: "test", job: "refused", failures: 1, error: { message: "not now" } }]);
  await cloud.advance(30 * 24 * hour);
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.length).toBeLessThan(60);
  expect(cloud.scheduler).toMatchObject({ waiting: 1, failures: reports.length });
  allowed = true;
  await cloud.advance(24 * hour);
  expect(texts().at(-1)).toMatch(/^mine@/);
  expect(cloud.scheduler.waiting).toBe(0);
});

it("jobs outlive a restart; what fell due meanwhile runs then, late", async () => {
  const before = open();
  await before.later("note", "soon", 1_000);
  await before.later("note", "late", 10_000);
  const after = open({ now: 1_005_000 });
  await after.cloud.restore([...before.cloud.rows()]);
  expect(after.texts()).toEqual(["soon@5000"]);
  await after.cloud.advance(5_000);
  expect(after.texts()).toEqual(["soon@5000", "late@10000"]);
});

it("a clock that was moved or stopped is so after a restart", async () => {
  const before = open();
  await before.cloud.advance(24 * hour);
  const moved = open({ now: 1_001_000 });
  await moved.cloud.restore([...before.cloud.rows()]);
  expect(moved.cloud.clock.now()).toBe(1_001_000 + 24 * hour);
  before.cloud.freeze();
  await before.later("note", "x", 500);
  await before.cloud.advance(499);
  const frozen = open({ now: 9_000_000 });
  await frozen.cloud.restore([...before.cloud.rows()]);
  expect(frozen.cloud.clock.now()).toBe(1_000_499 + 24 * hour);
  expect(frozen.texts()).toEqual([]);
  await frozen.cloud.advance(1);
  expect(frozen.texts()).toHaveLength(1);
  frozen.cloud.thaw();
  frozen.host.now += 7;
  expect(frozen.cloud.clock.now()).toBe(1_000_507 + 24 * hour);
});

it("a crash while time is moved leaves the clock where the last job ran", async () => {
  const { cloud, later } = open();
  await later("note", "a", hour);
  await later("note", "b", 2 * hour);
  const moving = cloud.advance(3 * hour);
  await Promise.resolve();
  await Promise.resolve();
  const crashed = open();
  await crashed.cloud.restore([...cloud.rows()]);
  const [last] = crashed.texts().slice(-1);
  expect(last).toBe(`b@${2 * hour}`);
  expect(crashed.cloud.clock.now()).toBe(1_000_000 + 2 * hour);
  await moving;
});

it("a reset forgets jobs, and jobs after it run by themselves", async () => {
  const host = { now: Date.now() };
  const { cloud, later, texts } = open(host);
  await later("note", "gone", 1);
  cloud.reset();
  await later("note", "kept", 20);
  host.now += 20;
  await expect.poll(() => texts().length, { timeout: 5_000 }).toBe(1);
  expect(texts()[0]).toMatch(/^kept@/);
});

it("while time stands still nothing falls due; when it runs again, jobs run by themselves", async () => {
  const host = { now: Date.now() };
  const { cloud, later, texts } = open(host);
  cloud.freeze();
  await later("note", "x", 5);
  host.now += 60;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([texts(), cloud.scheduler.isSettled()]).toEqual([[], true]);
  cloud.thaw();
  host.now += 5;
  await expect.poll(() => texts().length, { timeout: 5_000 }).toBe(1);
});

it("a job that something outside gives rise to is done at once, also while time stands still", async () => {
  const { cloud, texts } = open();
  cloud.freeze();
  await cloud.use("test");
  cloud.scheduler.put("test", "note", { text: "outside" }, { account: "1".repeat(12), region: "eu-west-1" });
  await cloud.scheduler.settle();
  expect(texts()).toEqual(["outside@0"]);
  expect(cloud.database.all(notes)[0]).toMatchObject({ account: "1".repeat(12), region: "eu-west-1" });
});

it("a server that ends does no more jobs; the rest waits for the next one", async () => {
  const { cloud, later, host } = open();
  for (let i = 1; i <= 3_000; i++) await later("note", "n", i);
  const moving = cloud.advance(hour).then(
    () => "moved",
    ({ code }: { code: string }) => code,
  );
  await new Promise(setImmediate);
  await cloud.scheduler.end();
  const done = cloud.database.count(notes);
  expect(await moving).toBe(done === 3_000 ? "moved" : "ServerEnding");
  const next = open(host);
  await next.cloud.restore([...cloud.rows()]);
  await next.cloud.advance(hour);
  expect(next.cloud.database.count(notes)).toBe(3_000);
});

it("ten thousand jobs are put off and run in a moment, without a turn that keeps others waiting", async () => {
  const { cloud, later } = open();
  const started = performance.now();
  for (let i = 0; i < 10_000; i++) await later("note", "n", ((i * 7_919) % 10_000) * 1_000);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let turns = 0;
  const count = setInterval(() => turns++, 1);
  await cloud.advance(30 * 24 * hour);
  clearInterval(count);
  delay.disable();
  expect(cloud.database.count(notes)).toBe(10_000);
  expect(cloud.database.count(jobs)).toBe(0);
  expect(turns).toBeGreaterThan(5);
  expect(delay.percentile(90) / 1e6).toBeLessThan(100);
  expect(performance.now() - started).toBeLessThan(10_000);
});
