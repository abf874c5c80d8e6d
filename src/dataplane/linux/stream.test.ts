/** Openings, frames and control frames over a real socket pair. */
import { createServer, connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Frame } from "../../net/frame.ts";
import { channels } from "./protocol.ts";
import type { StreamControl } from "./protocol.ts";
import { readControl, readFrames, readOpening, sendBytes, sendControl } from "./stream.ts";

const ends: Socket[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.destroy();
});

async function pair(): Promise<[Socket, Socket]> {
  const server = createServer().listen(0, "127.0.0.1");
  const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
  await new Promise((resolve) => server.once("listening", resolve));
  const one = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const other = await accepted;
  server.close();
  ends.push(one, other);
  return [one, other];
}

describe("a stream connection", () => {
  it("begins with a line, whatever comes with it, and goes on with frames", async () => {
    const [one, other] = await pair();
    one.write('{"kind":"stre');
    const opening = readOpening(other);
    await nextTurn();
    one.write('am"}\n');
    await sendBytes(one, channels.input, Buffer.from("hello"));
    sendControl(one, { tell: "end-of-input" });
    one.end();
    expect(await opening).toBe('{"kind":"stream"}');
    const frames: Frame[] = [];
    for await (const frame of readFrames(other)) frames.push(frame);
    expect(frames.map(({ channel }) => channel)).toEqual([channels.input, channels.control]);
    expect(Buffer.from(frames[0]!.bytes).toString()).toBe("hello");
    expect(readControl(frames[1]!.bytes)).toEqual({ tell: "end-of-input" });
  });

  it("that ends before its line is an error", async () => {
    const [one, other] = await pair();
    one.end("no line");
    await expect(readOpening(other)).rejects.toThrow(/before its first line/);
  });

  it("carries more than a frame holds, and waits for a slow reader", async () => {
    const [one, other] = await pair();
    const bytes = Buffer.alloc(9_000_000, 7);
    let sent = false;
    const sending = sendBytes(one, 1, bytes).then(() => (sent = true));
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    expect(sent).toBe(false);
    let received = 0;
    for await (const frame of readFrames(other)) if ((received += frame.bytes.length) === bytes.length) break;
    await sending;
    expect(received).toBe(bytes.length);
  });
});

describe("control frames", () => {
  const told: StreamControl[] = [
    { tell: "resize", columns: 80, rows: 25 },
    { tell: "signal", signal: "SIGINT" },
    { tell: "end-of-input" },
    { tell: "exit", code: 3 },
    { tell: "exit", code: 137, signal: "SIGKILL" },
    { tell: "failed", message: "no such program" },
  ];
  it.each(told.map((control) => [control.tell, control]))("say %s", (_, control) => {
    expect(readControl(Buffer.from(JSON.stringify(control)))).toEqual(control);
  });

  it("that say anything else are refused, and nothing else happens", () => {
    const odd = ["", "{}", "null", '{"tell":"resize","columns":0,"rows":1}', '{"tell":"signal","signal":"KILL -9"}'];
    for (const text of odd) expect(() => readControl(Buffer.from(text))).toThrow(RangeError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(() => readControl(bytes)).toThrow(RangeError);
      }),
    );
  });
});
