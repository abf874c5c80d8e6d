/** Stream connections at the warden's end: commands in instances and hosts, captures, packets that are refused. */
import type { Socket } from "node:net";
import { channels } from "../protocol.ts";
import type { StreamRequest } from "../protocol.ts";
import type { Execution, ExecRequest } from "../sandbox/execution.ts";
import { readControl, readFrames, sendBytes, sendControl } from "../stream.ts";
import { capture } from "./capture.ts";
import { compileFilter } from "./capture-filter.ts";
import type { Desired } from "./desired.ts";
import { findPort } from "./ports.ts";
import type { Refusals } from "./refusals.ts";
import type { Spaces } from "./spaces.ts";

/** What streams work on. */
export interface StreamGround {
  readonly spaces: Spaces;
  readonly desired: Desired;
  readonly refusals: Refusals;
  readonly execute: (request: ExecRequest) => Promise<Execution>;
}

/** Bytes that a reader of a capture may be behind before it loses frames. */
const captureBacklog = 64 << 20;

/** Serves a stream until it is over. What makes it impossible is told in its last frame. */
export async function serveStream(socket: Socket, request: StreamRequest, ground: StreamGround): Promise<void> {
  try {
    if (request.does === "exec") await serveExecution(socket, await ground.execute(request));
    else if (request.does === "capture") await serveCapture(socket, request, ground);
    else if (request.does === "refusals") await serveRefusals(socket, request, ground);
    else throw new Error("a stream executes or captures or tells refusals");
  } catch (error) {
    sendControl(socket, { tell: "failed", message: (error as Error).message });
  }
  socket.end();
}

async function serveExecution(socket: Socket, execution: Execution): Promise<void> {
  let over = false;
  const leave = (): void => {
    if (!over) execution.end();
  };
  socket.once("close", leave);
  obey(socket, execution).then(leave, () => void socket.destroy());
  const outputs = [pass(execution.output, socket, channels.output)];
  if (execution.error !== undefined) outputs.push(pass(execution.error, socket, channels.error));
  const { code, signal } = await execution.ended;
  await Promise.all(outputs);
  over = true;
  sendControl(socket, { tell: "exit", code, ...(signal !== undefined && { signal }) });
}

/** Input and wishes of who asked, as they come. */
async function obey(socket: Socket, execution: Execution): Promise<void> {
  for await (const { channel, bytes } of readFrames(socket)) {
    if (channel === channels.input) await write(execution, bytes);
    if (channel !== channels.control) continue;
    const said = readControl(bytes);
    if (said.tell === "resize") execution.resize(said);
    if (said.tell === "signal") execution.signal(said.signal);
    if (said.tell === "end-of-input") execution.input.end();
  }
}

function write({ input }: Execution, bytes: Uint8Array): Promise<void> {
  if (input.destroyed || input.writableEnded) return Promise.resolve();
  return new Promise((resolve) => void input.write(bytes, () => resolve()));
}

async function pass(from: Execution["output"], socket: Socket, channel: number): Promise<void> {
  try {
    for await (const bytes of from) await sendBytes(socket, channel, bytes as Buffer);
  } catch {
    from.destroy();
  }
}

async function serveCapture(
  socket: Socket,
  { port, filter, snapLength }: Extract<StreamRequest, { does: "capture" }>,
  { spaces, desired }: StreamGround,
): Promise<void> {
  const program = typeof filter === "string" ? await compileFilter(filter) : undefined;
  const { near } = findPort(desired, port);
  const wish = { namespace: spaces.get(near.namespace).fd, link: near.name };
  const options = { ...(program && { filter: program }), ...(snapLength !== undefined && { snapLength }) };
  const running = capture({ ...wish, ...options }, (bytes) => {
    if (socket.writableLength < captureBacklog) sendOrLose(socket, bytes);
  });
  try {
    await untilSatisfied(socket);
  } finally {
    running.end();
  }
}

/** Bytes that a listener may be behind before what is refused is not told to it but counted. */
const refusalBacklog = 1 << 20;

async function serveRefusals(
  socket: Socket,
  { router }: Extract<StreamRequest, { does: "refusals" }>,
  { refusals }: StreamGround,
): Promise<void> {
  if (router !== undefined && typeof router !== "string") throw new Error("a router is named by a text");
  const end = refusals.listen({
    ...(router !== undefined && { router }),
    isBehind: () => socket.writableLength > refusalBacklog,
    take: (lines) => sendOrLose(socket, Buffer.from(lines)),
  });
  try {
    await sendBytes(socket, channels.output, Buffer.from("\n"));
    await untilSatisfied(socket);
  } finally {
    end();
  }
}

/** What a reader that has gone does not take is lost. */
function sendOrLose(socket: Socket, bytes: Uint8Array): void {
  sendBytes(socket, channels.output, bytes).catch(() => undefined);
}

/** Settles when who asked wants no more, or has gone. */
async function untilSatisfied(socket: Socket): Promise<void> {
  for await (const { channel, bytes } of readFrames(socket))
    if (channel === channels.control && readControl(bytes).tell === "end-of-input") return;
}
