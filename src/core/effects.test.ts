/** Jobs that wait for effects: when they run, what their failures mean, and what a restart or a reset does to them. */
import { expect, it } from "vitest";
import { Clock } from "./clock.ts";
import { Cloud } from "./cloud.ts";
import type { ChangeContext, JobPayload } from "./context.ts";
import { jobs } from "./core-tables.ts";
import type { Effect } from "./effects.ts";
import { Fault } from "./fault.ts";
import { operations } from "./operation.ts";
import { port } from "./port.ts";
import { service } from "./service.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Lamp extends Row {
  readonly state: string;
}
interface Api {
  Light: [{ Id: string; Job: string; Ms: number }, object];
  Look: [object, { Brightness: number }];
}

const lamps = table<Lamp>("test.lamp", {});
const brightness = port<{ readonly of: () => Promise<number> }>("test.brightness");
const { change, act } = operations<Api>();
const light = change("Light", { honours: ["Id", "Job", "Ms"] }, ({ Id, Job, Ms }, cx) => {
  const { account, region } = cx;
  cx.tx.upsert(lamps, { id: Id, account, region, state: "changing" });
  cx.later(Job, { id: Id }, Ms);
  return {};
});
const look = act("Look", { honours: [] }, async (_, cx) => ({ Brightness: (await cx.port(brightness)?.of()) ?? 0 }));
let refused = 0;
const set =
  (state: string) =>
  (cx: ChangeContext, { id, failed }: JobPayload): void => {
    if (refused > 0 && refused--) throw new Error("not yet");
    cx.tx.update(lamps, String(id), { state: failed === undefined ? state : `dark: ${String(failed)}` });
  };
const testService = service("test", {
  tables: [lamps],
  operations: [light, look],
  jobs: { lit: set("lit"), out: set("out") },
});

interface Opened {
  readonly host?: { now: number };
  readonly lifecycle?: "instant" | "real";
  readonly effects?: Readonly<Record<string, Effect>>;
}

function open({ host = { now: 1_000_000 }, lifecycle, effects = {} }: Opened = {}) {
  const reports: object[] = [];
  const log = { error: (fields: object) => void reports.push(fields) };
  const clock = new Clock(() => host.now);
  const load = (): Promise<typeof testService> => Promise.resolve(testService);
  const cloud = new Cloud({ load, names: ["test"], seed: "s", clock, log, lifecycle });
  for (const [job, effect] of Object.entries(effects)) cloud.effects.before("test", job, effect);
  cloud.begin();
  const call = (operation: string, input: object): Promise<unknown> =>
    cloud.call("test", operation, input as never, {
      identity: { account: "1".repeat(12), arn: "", userId: "", accessKeyId: "", anonymous: false },
      region: "us-east-1",
      service: "tests",
    });
  const serve = (operation: string, input: Record<string, unknown>): unknown =>
    cloud.serve({
      service: "test",
      operation,
      input,
      identity: { account: "1".repeat(12), arn: "", userId: "", accessKeyId: "", anonymous: false },
      region: "us-east-1",
      requestId: "",
      sourceIp: "",
      userAgent: "",
    });
  const lamp = (Id: string, Job = "lit", Ms = 5_000): Promise<unknown> => call("Light", { Id, Job, Ms });
  const states = (): string[] => cloud.database.all(lamps).map(({ id, state }) => `${id} ${state}`);
  return { cloud, call, serve, lamp, states, reports, host };
}

/** An effect that ends when it is told to, and how often it began. */
function held() {
  const begun: string[] = [];
  const going = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const effect: Effect = ({ id }, signal) =>
    new Promise((resolve, reject) => {
      begun.push(String(id));
      signal.addEventListener("abort", () => reject(new Error("cancelled")));
      going.set(String(id), { end: resolve, fail: reject });
    });
  return {
    begun,
    effect,
    end: (id: string) => going.get(id)!.end(),
    fail: (id: string, e: Error) => going.get(id)!.fail(e),
  };
}

const turn = (): Promise<void> => new Promise(setImmediate);

it("without an effect a job runs at the end of its transaction", async () => {
  const { lamp, states, cloud } = open();
  await lamp("a");
  expect([states(), cloud.database.count(jobs)]).toEqual([["a lit"], 0]);
});

it("a job waits for its effect as a stored row, and runs when that ended well", async () => {
  const { begun, effect, end } = held();
  const { lamp, states, cloud } = open({ effects: { lit: effect } });
  await lamp("a");
  await turn();
  expect([states(), begun, cloud.database.count(jobs)]).toEqual([["a changing"], ["a"], 1]);
  expect(cloud.scheduler.isSettled()).toBe(false);
  end("a");
  await cloud.scheduler.settle();
  expect([states(), cloud.database.count(jobs), cloud.scheduler.isSettled()]).toEqual([["a lit"], 0, true]);
});

it("effects run many at once and stand in nobody's way, also while time stands still", async () => {
  const { begun, effect, end } = held();
  const { lamp, states, cloud } = open({ effects: { lit: effect } });
  cloud.freeze();
  for (let i = 0; i < 50; i++) await lamp(`l${i}`);
  await lamp("other", "out");
  await turn();
  expect(begun).toHaveLength(50);
  expect(states()).toContain("other out");
  end("l49");
  await expect.poll(states).toContain("l49 lit");
  for (let i = 0; i < 49; i++) end(`l${i}`);
  await cloud.scheduler.settle();
  expect(states().filter((state) => state.endsWith(" lit"))).toHaveLength(50);
});

it("effects of the same thing never overlap and keep their order", async () => {
  const steps: string[] = [];
  const step =
    (name: string): Effect =>
    async ({ id }) => {
      steps.push(`${name} ${String(id)} begins`);
      await turn();
      steps.push(`${name} ${String(id)} ends`);
    };
  const { lamp, states, cloud } = open({ effects: { lit: step("lit"), out: step("out") } });
  for (const job of ["lit", "out", "lit", "out"]) await lamp("a", job);
  await cloud.scheduler.settle();
  expect(steps).toEqual(["lit", "out", "lit", "out"].flatMap((job) => [`${job} a begins`, `${job} a ends`]));
  expect(states()).toEqual(["a out"]);
});

it("an effect that fails is reported and tried again; a fault is final, and the job knows why", async () => {
  let failures = 2;
  const effects: Record<string, Effect> = {
    lit: () => (failures-- > 0 ? Promise.reject(new Error("loose")) : Promise.resolve()),
    out: () => Promise.reject(new Fault("NoSwitch", "There is no switch.")),
  };
  const { lamp, states, cloud, reports } = open({ effects });
  await lamp("a");
  await lamp("b", "out");
  await cloud.scheduler.settle();
  expect(states()).toEqual(["a lit", "b dark: There is no switch."]);
  expect(reports).toMatchObject([
    { job: "lit", error: { message: "loose" } },
    { job: "lit", error: { message: "loose" } },
  ]);
});

it("the tries of an effect end when the next job of the same thing falls due", async () => {
  const effects: Record<string, Effect> = {
    lit: () => Promise.reject(new Error("loose")),
    out: () => Promise.resolve(),
  };
  const { lamp, states, cloud, reports } = open({ effects });
  await lamp("a");
  await expect.poll(() => reports.length, { timeout: 5_000 }).toBe(3);
  await lamp("a", "out");
  await cloud.scheduler.settle();
  expect(states()).toEqual(["a out"]);
});

it("with AWS's lifecycle an effect begins when cloud time reaches its job", async () => {
  const { begun, effect, end } = held();
  const { lamp, states, cloud, host } = open({ lifecycle: "real", effects: { lit: effect } });
  cloud.freeze();
  await lamp("a", "lit", 5_000);
  await cloud.advance(4_999);
  expect([begun, cloud.scheduler.isSettled()]).toEqual([[], true]);
  await cloud.advance(3_600_000);
  await turn();
  expect([begun, states()]).toEqual([["a"], ["a changing"]]);
  end("a");
  await cloud.scheduler.settle();
  expect([states(), cloud.clock.now()]).toEqual([["a lit"], host.now + 3_604_999]);
});

it("what a crash cuts off is begun again by the next server", async () => {
  const first = held();
  const before = open({ effects: { lit: first.effect } });
  await before.lamp("a");
  await turn();
  expect(first.begun).toEqual(["a"]);
  const second = held();
  const after = open({ effects: { lit: second.effect } });
  await after.cloud.restore([...before.cloud.rows()]);
  await turn();
  expect([second.begun, after.states()]).toEqual([["a"], ["a changing"]]);
  second.end("a");
  await after.cloud.scheduler.settle();
  expect(after.states()).toEqual(["a lit"]);
});

it("a reset cancels what is under way; the same thing begins when that has ended", async () => {
  const steps: string[] = [];
  const effect: Effect = async (_, signal) => {
    steps.push("begins");
    await turn();
    await turn();
    steps.push(signal.aborted ? "cancelled" : "done");
  };
  const { lamp, states, cloud } = open({ effects: { lit: effect } });
  await lamp("a");
  await Promise.resolve();
  cloud.reset();
  expect([states(), cloud.scheduler.isSettled()]).toEqual([[], true]);
  await lamp("a");
  await cloud.scheduler.settle();
  expect(steps).toEqual(["begins", "cancelled", "begins", "done"]);
  expect(states()).toEqual(["a lit"]);
});

it("loading other rows cancels what is under way and takes up what the rows hold", async () => {
  const { begun, effect, end } = held();
  const { lamp, states, cloud } = open({ effects: { lit: effect } });
  await lamp("a");
  const rows = [...cloud.rows()];
  await lamp("b");
  await turn();
  await cloud.restore(rows);
  await turn();
  expect(begun).toEqual(["a", "b", "a"]);
  end("a");
  await cloud.scheduler.settle();
  expect(states()).toEqual(["a lit"]);
});

it("a server that ends waits for what it cancels; the rest is the next one's", async () => {
  const { effect } = held();
  const { lamp, states, cloud } = open({ effects: { lit: effect } });
  await lamp("a");
  await turn();
  await cloud.scheduler.end();
  expect([states(), cloud.database.count(jobs)]).toEqual([["a changing"], 1]);
});

it("a job that throws after its effect is put off, and its effect is done again then", async () => {
  refused = 1;
  let done = 0;
  const { lamp, states, cloud } = open({ effects: { lit: () => Promise.resolve(void done++) } });
  await lamp("a");
  await cloud.scheduler.settle();
  expect([states(), cloud.scheduler.failures]).toEqual([["a changing"], 1]);
  await cloud.advance(60_000);
  await cloud.scheduler.settle();
  expect([states(), done]).toEqual([["a lit"], 2]);
});

it("an operation that acts asks a port; without a provider it knows that there is none", async () => {
  const { cloud, call } = open();
  expect(await call("Look", {})).toEqual({ Brightness: 0 });
  cloud.ports.provide(brightness, { of: () => Promise.resolve(7) });
  expect(await call("Look", {})).toEqual({ Brightness: 7 });
});

it("a client's answer waits for the effects of its own change, and nothing else does", async () => {
  const { effect, end } = held();
  const { cloud, serve, states } = open({ effects: { lit: effect } });
  await cloud.use("test");
  let answered = false;
  const answer = Promise.resolve(serve("Light", { Id: "a", Job: "lit", Ms: 5_000 })).then(() => (answered = true));
  expect(serve("Light", { Id: "b", Job: "out", Ms: 5_000 })).toEqual({});
  await turn();
  expect([states(), answered]).toEqual([["a changing", "b out"], false]);
  end("a");
  await answer;
  expect(states()).toEqual(["a lit", "b out"]);
});

it("a client's first call, which loads its service, waits for effects as the next do", async () => {
  const { effect, end, begun } = held();
  const { serve, states } = open({ effects: { lit: effect } });
  const answer = serve("Light", { Id: "a", Job: "lit", Ms: 5_000 });
  await expect.poll(() => begun).toEqual(["a"]);
  end("a");
  await answer;
  expect(states()).toEqual(["a lit"]);
});

it("a client is answered after three seconds at the latest, and what it gave rise to goes on", async () => {
  const { effect, end } = held();
  const { serve, states, cloud } = open({ effects: { lit: effect } });
  const begun = performance.now();
  await serve("Light", { Id: "a", Job: "lit", Ms: 5_000 });
  const waited = performance.now() - begun;
  expect([states(), waited > 2_900, waited < 4_500]).toEqual([["a changing"], true, true]);
  end("a");
  await cloud.scheduler.settle();
  expect(states()).toEqual(["a lit"]);
});

it("a reset or the server's end does not leave a client waiting", async () => {
  const { effect } = held();
  const { serve, cloud } = open({ effects: { lit: effect } });
  await cloud.use("test");
  const begun = performance.now();
  const answers = [serve("Light", { Id: "a", Job: "lit", Ms: 5_000 })];
  await turn();
  cloud.reset();
  answers.push(serve("Light", { Id: "b", Job: "lit", Ms: 5_000 }));
  await turn();
  await cloud.scheduler.end();
  await Promise.all(answers);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
