/** Idempotency tokens: whose they are, how long they count, and what a replay answers. */
import { expect, it } from "vitest";
import { Clock } from "./clock.ts";
import { Cloud } from "./cloud.ts";
import { tokens } from "./core-tables.ts";
import { Fault } from "./fault.ts";
import { operations } from "./operation.ts";
import { service } from "./service.ts";
import { table } from "./table.ts";
import type { Row } from "./table.ts";

interface Input {
  readonly Colour?: string;
  readonly Size?: number;
  readonly Picture?: Uint8Array;
  readonly Fail?: boolean;
  readonly ClientToken?: string;
  readonly RequestToken?: string;
}
interface Lamp {
  readonly Id: string;
  readonly Made: Date;
  readonly Picture?: Uint8Array;
  readonly Parts: readonly { readonly Made: Date }[];
}
interface Api {
  CreateLamp: [Input, Lamp];
  CreateShade: [Input, Lamp];
  BuyLamp: [Input, Lamp];
}

const hour = 3_600_000;
const things = table<Row>("test.thing", {});
const { change } = operations<Api>();
const honours = ["Colour", "Size", "Picture", "Fail", "ClientToken", "RequestToken"] as const;
const make = (input: Input, cx: Parameters<Parameters<typeof change>[2]>[1]): Lamp => {
  const { account, region, now } = cx;
  const row = cx.tx.insert(things, { id: cx.newId("thing"), account, region });
  if (input.Fail) throw new Fault("Refused", "No.");
  return { Id: row.id, Made: new Date(now), Picture: input.Picture, Parts: [{ Made: new Date(0) }] };
};
const testService = service("test", {
  tables: [things],
  operations: [
    change("CreateLamp", { honours }, make),
    change("CreateShade", { honours }, make),
    change("BuyLamp", { honours, token: "RequestToken" }, make),
  ],
});

function open() {
  const clock = new Clock(() => 1_000_000);
  const cloud = new Cloud({ load: () => Promise.resolve(testService), names: ["test"], seed: "s", clock });
  cloud.begin();
  const call = async (operation: keyof Api, input: Input, account = "1", region = "us-east-1"): Promise<Lamp> => {
    const identity = { account: account.repeat(12), arn: "", userId: "", accessKeyId: "", anonymous: false };
    const given = input as Readonly<Record<string, unknown>>;
    const where = { service: "test", operation, input: given, identity, region };
    return (await cloud.dispatch({ ...where, requestId: "", sourceIp: "", userAgent: "" })) as Lamp;
  };
  return { cloud, call };
}

const mismatch = { code: "IdempotentParameterMismatch" };

it("a replay gives the same answer with its dates and bytes, and changes nothing", async () => {
  const { cloud, call } = open();
  const input = { ClientToken: "t", Picture: new Uint8Array([0, 1, 255]) };
  const first = await call("CreateLamp", input);
  await cloud.advance(hour);
  const again = await call("CreateLamp", input);
  expect(again).toEqual(first);
  expect(again.Made).toBeInstanceOf(Date);
  expect(again.Picture).toBeInstanceOf(Uint8Array);
  expect(cloud.database.count(things)).toBe(1);
});

it("the order in which a client names parameters is no difference, their values and bytes are", async () => {
  const { call } = open();
  const first = await call("CreateLamp", { ClientToken: "t", Colour: "red", Size: 1 });
  expect(await call("CreateLamp", { Size: 1, Colour: "red", ClientToken: "t" })).toEqual(first);
  await expect(call("CreateLamp", { ClientToken: "t", Colour: "red", Size: 2 })).rejects.toMatchObject(mismatch);
  await call("CreateLamp", { ClientToken: "b", Picture: new Uint8Array([1]) });
  const other = call("CreateLamp", { ClientToken: "b", Picture: new Uint8Array([2]) });
  await expect(other).rejects.toMatchObject(mismatch);
});

it("a token belongs to an account, a Region and an operation", async () => {
  const { call } = open();
  const answers = await Promise.all([
    call("CreateLamp", { ClientToken: "t" }),
    call("CreateShade", { ClientToken: "t" }),
    call("CreateLamp", { ClientToken: "t" }, "2"),
    call("CreateLamp", { ClientToken: "t" }, "1", "eu-west-1"),
  ]);
  expect(new Set(answers.map(({ Id }) => Id)).size).toBe(4);
});

it("a token counts for 24 hours of cloud time, and then stands for a new call", async () => {
  const { cloud, call } = open();
  const first = await call("CreateLamp", { ClientToken: "t" });
  await cloud.advance(24 * hour - 1);
  expect(await call("CreateLamp", { ClientToken: "t" })).toEqual(first);
  await cloud.advance(1);
  const second = await call("CreateLamp", { ClientToken: "t", Colour: "red" });
  expect(second.Id).not.toBe(first.Id);
  await expect(call("CreateLamp", { ClientToken: "t" })).rejects.toMatchObject(mismatch);
});

it("a failed call keeps no token", async () => {
  const { cloud, call } = open();
  await expect(call("CreateLamp", { ClientToken: "t", Fail: true })).rejects.toMatchObject({ code: "Refused" });
  expect(cloud.database.count(tokens)).toBe(0);
  await call("CreateLamp", { ClientToken: "t" });
});

it("tokens outlive a restart", async () => {
  const before = open();
  const first = await before.call("CreateLamp", { ClientToken: "t" });
  const after = open();
  await after.cloud.restore([...before.cloud.rows()]);
  expect(await after.call("CreateLamp", { ClientToken: "t" })).toEqual(first);
});

it("the token of an operation may be in another member", async () => {
  const { call } = open();
  const first = await call("BuyLamp", { RequestToken: "t" });
  expect(await call("BuyLamp", { RequestToken: "t" })).toEqual(first);
  expect((await call("BuyLamp", { ClientToken: "t" })).Id).not.toBe(first.Id);
});

it("tokens that are out of date do not pile up", async () => {
  const { cloud, call } = open();
  for (let i = 0; i < 1_000; i++) {
    await call("CreateLamp", { ClientToken: `t${i}` });
    await cloud.advance(hour);
  }
  expect(cloud.database.count(tokens)).toBeLessThan(300);
});
