/** A cloud from call to answer, on a small service of its own. */
import { expect, it } from "vitest";
import type { Call } from "./call.ts";
import { Clock } from "./clock.ts";
import { Cloud } from "./cloud.ts";
import type { CloudOptions } from "./cloud.ts";
import { describe } from "./describe.ts";
import { operations } from "./operation.ts";
import { service } from "./service.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Lamp extends Row {
  readonly state: string;
}
interface Api {
  CreateLamp: [{ Colour?: string; Shade?: { Size?: number; Cloth?: string }; ClientToken?: string }, { Id: string }];
  DescribeLamps: [{ Max?: number; Token?: string }, { Ids: string[]; Token?: string }];
  DeleteLamp: [{ Id: string }, void];
}

const lamps = table<Lamp>("test.lamp", { prefix: "lamp", type: "lamp" });
const { change, read } = operations<Api>();
const lampService = service("test", {
  tables: [lamps],
  operations: [
    change("CreateLamp", { honours: ["Shade", "ClientToken"], refuses: ["Shade.Cloth"] }, (_, cx) => {
      const { account, region } = cx;
      const row = cx.tx.insert(lamps, { id: cx.newId("lamp"), account, region, state: "pending" });
      cx.later("light", { id: row.id }, 60_000);
      return { Id: row.id };
    }),
    read("DescribeLamps", { honours: ["Max", "Token"] }, (input, cx) => {
      const page = describe(cx, { table: lamps, filters: {}, max: input.Max, token: input.Token });
      return { Ids: page.rows.map(({ id }) => id), Token: page.nextToken };
    }),
    change("DeleteLamp", { honours: ["Id"] }, (input, cx) => cx.tx.remove(lamps, cx.find(lamps, input.Id).id)),
  ],
  jobs: { light: (cx, { id }) => void cx.tx.update(lamps, id as string, { state: "lit" }) },
});

function open(options: Partial<CloudOptions> = {}): {
  cloud: Cloud;
  call: (name: string, input?: object) => Promise<any>;
} {
  const load = (name: string) => (name === "test" ? Promise.resolve(lampService) : undefined);
  const cloud = new Cloud({ load, names: ["test"], seed: "s", ...options });
  cloud.begin();
  return { cloud, call: async (operation, input = {}) => cloud.dispatch(callOf(operation, input)) };
}

const identity = { account: "1".repeat(12), arn: "", userId: "", accessKeyId: "", anonymous: false };
const callOf = (operation: string, input: object): Call => ({
  service: "test",
  operation,
  input: input as Record<string, unknown>,
  identity,
  region: "us-east-1",
  requestId: "",
  sourceIp: "",
  userAgent: "",
});

it("the same seed and order of calls give the same ids", async () => {
  const [one, two, other] = [open(), open(), open({ seed: "t" })];
  const ids = async ({ call }: typeof one) => [(await call("CreateLamp")).Id, (await call("CreateLamp")).Id];
  const [first, second] = await ids(one);
  expect(first).toMatch(/^lamp-0[0-9a-f]{16}$/);
  expect(first).not.toBe(second);
  expect(await ids(two)).toEqual([first, second]);
  expect((await ids(other))[0]).not.toBe(first);
});

it("a member that is not honoured is refused by name, its default is not", async () => {
  const { call } = open();
  await expect(call("CreateLamp", { Colour: "red" })).rejects.toMatchObject({
    what: "test.CreateLamp.Colour",
    status: 501,
  });
  await expect(call("CreateLamp", { Shade: { Cloth: "silk" } })).rejects.toMatchObject({
    what: "test.CreateLamp.Shade.Cloth",
  });
  await expect(call("CreateLamp", { Colour: "", Shade: { Size: 3 } })).resolves.toHaveProperty("Id");
});

it("unknown operations and services are refused by name", async () => {
  const { call, cloud } = open();
  await expect(call("BreakLamp")).rejects.toMatchObject({ what: "test.BreakLamp" });
  const dispatch = async () => cloud.dispatch({ ...callOf("Sing", {}), service: "choir" });
  await expect(dispatch()).rejects.toMatchObject({ what: "choir.Sing" });
});

it("a repeated client token gives the first answer, with other parameters an error", async () => {
  const { call, cloud } = open();
  const first = await call("CreateLamp", { ClientToken: "once" });
  expect(await call("CreateLamp", { ClientToken: "once" })).toEqual(first);
  expect(cloud.database.all(lamps)).toHaveLength(1);
  await expect(call("CreateLamp", { ClientToken: "once", Shade: { Size: 1 } })).rejects.toMatchObject({
    code: "IdempotentParameterMismatch",
  });
});

it("pages neither skip nor repeat rows when others come and go between them", async () => {
  const { call } = open();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.push((await call("CreateLamp")).Id);
  const first = await call("DescribeLamps", { Max: 2 });
  await call("DeleteLamp", { Id: ids[1] });
  await call("DeleteLamp", { Id: ids[2] });
  const added = (await call("CreateLamp")).Id;
  const second = await call("DescribeLamps", { Max: 2, Token: first.Token });
  const third = await call("DescribeLamps", { Max: 2, Token: second.Token });
  expect([...first.Ids, ...second.Ids, ...third.Ids]).toEqual([ids[0], ids[1], ids[3], ids[4], added]);
  expect(third.Token).toBeUndefined();
  await expect(call("DescribeLamps", { Token: "???" })).rejects.toMatchObject({ code: "InvalidNextToken" });
});

it("transitions take no cloud time by default, and AWS's with the real lifecycle", async () => {
  const instant = open();
  await instant.call("CreateLamp");
  expect(instant.cloud.database.all(lamps)[0]!.state).toBe("lit");
  const real = open({ lifecycle: "real", clock: new Clock(() => 1_000_000) });
  await real.call("CreateLamp");
  expect(real.cloud.database.all(lamps)[0]!.state).toBe("pending");
  await real.cloud.advance(59_999);
  expect(real.cloud.database.all(lamps)[0]!.state).toBe("pending");
  await real.cloud.advance(1);
  expect(real.cloud.database.all(lamps)[0]!.state).toBe("lit");
});

it("what is outside the tables grows older when cloud time is advanced, after the jobs on the way", async () => {
  const { cloud, call } = open({ lifecycle: "real" });
  await call("CreateLamp");
  const seen: (number | string)[] = [];
  cloud.ages.push(async (ms) => void seen.push(ms, cloud.database.all(lamps)[0]!.state));
  await cloud.advance(60_000);
  expect(seen).toEqual([60_000, "lit"]);
  await expect(cloud.advance(-1)).rejects.toThrow("only moves forward");
  expect(seen).toHaveLength(2);
});

it("stored rows give the same cloud again, and its ids go on where they stood", async () => {
  const { cloud, call } = open();
  await call("CreateLamp");
  await cloud.advance(86_400_000);
  const copy = open({ seed: undefined });
  await copy.cloud.restore([...cloud.rows()]);
  expect([...copy.cloud.rows()]).toEqual([...cloud.rows()]);
  expect(copy.cloud.clock.state().offsetMs).toBe(cloud.clock.state().offsetMs);
  expect((await copy.call("CreateLamp")).Id).toBe((await call("CreateLamp")).Id);
});

it("a reset cloud is empty and runs on the host's time", async () => {
  const { cloud, call } = open();
  await call("CreateLamp");
  await cloud.advance(5_000);
  cloud.reset();
  expect(cloud.database.all(lamps)).toEqual([]);
  expect(cloud.clock.state()).toEqual({ offsetMs: 0 });
});
