/** Open connections over a real local socket, with a fabric that says what it is told to. */
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { openFlow } from "./flow.ts";
import type { Flow, Passing } from "./flow.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Opened {
  readonly flow: Flow;
  readonly far: Socket;
  readonly fabric: { says: Passing; asked: number; now: number; ended: number };
}

async function open(patienceMs?: number): Promise<Opened> {
  const server = createServer({ allowHalfOpen: true });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const local = connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", allowHalfOpen: true });
  const [[far]] = (await Promise.all([once(server, "connection"), once(local, "connect")])) as [[Socket], unknown];
  far.on("error", () => {});
  local.on("error", () => {});
  const fabric = { says: "passes" as Passing, asked: 0, now: 0, ended: 0 };
  const flow = openFlow(local, {
    ask: () => (fabric.asked++, fabric.says),
    now: () => fabric.now,
    ended: () => fabric.ended++,
    ...(patienceMs !== undefined && { patienceMs }),
  });
  ends.push(() => {
    flow.stream.destroy();
    far.destroy();
    server.close();
  });
  return { flow, far, fabric };
}

const hear = (from: NodeJS.ReadableStream): { text: string } => {
  const heard = { text: "" };
  from.on("data", (piece) => (heard.text += String(piece)));
  return heard;
};
const closing = (one: NodeJS.EventEmitter) => new Promise((resolve) => one.once("close", resolve));
const moment = (ms = 50) => new Promise((resolve) => setTimeout(resolve, ms));

it("a connection that sends is asked about again after 10 s, and not before", async () => {
  const { flow, far, fabric } = await open();
  const heard = hear(far);
  flow.stream.write("a");
  fabric.now = 10_000;
  flow.stream.write("b");
  await moment();
  expect([heard.text, fabric.asked]).toEqual(["ab", 0]);
  fabric.now = 10_001;
  flow.stream.write("c");
  await expect.poll(() => heard.text).toBe("abc");
  expect(fabric.asked).toBe(1);
});

it("what is sent while packets are dropped arrives in order once they pass, both ways, ends too", async () => {
  const { flow, far, fabric } = await open();
  const [there, here] = [hear(far), hear(flow.stream)];
  fabric.says = "silent";
  flow.recheck();
  flow.stream.write("one");
  flow.stream.end("two");
  far.write("three");
  far.end("four");
  await moment();
  expect([there.text, here.text, far.readableEnded]).toEqual(["", "", false]);
  fabric.says = "passes";
  flow.recheck();
  await expect.poll(() => [there.text, here.text]).toEqual(["onetwo", "threefour"]);
  await expect.poll(() => [far.readableEnded, flow.stream.readableEnded, fabric.ended]).toEqual([true, true, 1]);
});

it("both ends are reset when packets stay away longer than ends wait, and when the network rejects them", async () => {
  for (const says of ["silent", "rejected"] as const) {
    const { flow, far, fabric } = await open(20);
    const closed = [closing(far), closing(flow.stream)];
    fabric.says = says;
    flow.recheck();
    await Promise.all(closed);
    expect([fabric.ended, far.readableEnded]).toEqual([1, false]);
  }
});

it("an end that packets came back to in time is not given up", async () => {
  const { flow, far, fabric } = await open(60);
  const heard = hear(far);
  fabric.says = "silent";
  flow.recheck();
  await moment(20);
  fabric.says = "passes";
  flow.recheck();
  await moment(80);
  flow.stream.write("still");
  await expect.poll(() => heard.text).toBe("still");
});

it("a local end that resets resets the other, one that is destroyed as well", async () => {
  const { flow, far } = await open();
  const closed = closing(flow.stream);
  far.resetAndDestroy();
  await closed;
  expect(flow.stream.errored).toBeTruthy();
  const second = await open();
  const reset = closing(second.far);
  second.flow.stream.destroy(new Error("gone"));
  await reset;
});
