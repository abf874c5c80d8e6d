/**
 * A process that speaks a warden's protocol and does nothing else: `small-warden.ts SOCKET [keep] [version N] [unless
 * FILE]`.
 */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { sendDescriptors } from "../../src/dataplane/linux/native/descriptors.ts";
import { close } from "../../src/dataplane/linux/native/libc.ts";
import { openSocket } from "../../src/dataplane/linux/native/sockets.ts";
import { channels, protocolVersion } from "../../src/dataplane/linux/protocol.ts";
import type { ControlRequest, Opening, SocketRequest, StreamRequest } from "../../src/dataplane/linux/protocol.ts";
import { readControl, readFrames, readOpening, sendBytes, sendControl } from "../../src/dataplane/linux/stream.ts";

const [path = "", ...turns] = process.argv.slice(2);
const after = (word: string): string | undefined => (turns.includes(word) ? turns[turns.indexOf(word) + 1] : undefined);
const version = Number(after("version") ?? protocolVersion);
const broken = after("unless");
if (broken && existsSync(broken)) {
  process.stderr.write("small warden cannot start: it is broken\n");
  process.exit(1);
}
writeFileSync(`${path}.pid`, String(process.pid));
rmSync(path, { force: true });
const server = createServer((socket) => {
  socket.on("error", () => socket.destroy());
  serve(socket).catch(() => socket.destroy());
});
server.listen(path);

async function serve(socket: Socket): Promise<void> {
  const opening = JSON.parse(await readOpening(socket)) as Opening;
  if (opening.kind === "stream") return serveStream(socket, opening.request);
  if (opening.kind === "socket") return serveSockets(socket);
  const say = (line: object): void => void socket.write(`${JSON.stringify(line)}\n`);
  say({ warden: version, pid: process.pid });
  socket.once("close", () => turns.includes("keep") || end());
  for await (const line of createInterface(socket)) serveRequest(JSON.parse(line) as ControlRequest, say);
}

function serveRequest({ number, method, takes }: ControlRequest, say: (line: object) => void): void {
  const { instance = "", memo = "" } = takes as { instance?: string; memo?: string };
  if (method === "console" && instance === "never") return;
  if (method === "check") return say({ number, error: `there is no ${instance}` });
  if (method === "repair") say({ event: "repaired", what: "a chain" });
  const gives = { pid: process.pid, text: `console of ${instance}`, length: memo.length };
  setTimeout(
    () => {
      say({ number, gives });
      if (method === "down") end();
    },
    instance === "slow" ? 60 : 0,
  );
}

async function serveSockets(socket: Socket): Promise<void> {
  const { fd } = (socket as unknown as { _handle: { fd: number } })._handle;
  for await (const line of createInterface(socket)) {
    const { namespace, type, ...request } = JSON.parse(line) as SocketRequest;
    const made = namespace === "none" || type === "packets" ? undefined : openSocket({ ...request, type });
    const answer = made === undefined ? { error: "there is no none" } : {};
    sendDescriptors(fd, Buffer.from(`${JSON.stringify(answer)}\n`), made === undefined ? [] : [made]);
    if (made !== undefined) close(made);
  }
}

async function serveStream(socket: Socket, request: StreamRequest): Promise<void> {
  if (request.does === "exec") await sendBytes(socket, channels.output, Buffer.from(request.command.join(" ")));
  for await (const { channel, bytes } of readFrames(socket)) {
    if (channel === channels.input) await sendBytes(socket, channels.output, bytes);
    else if (readControl(bytes).tell === "end-of-input") break;
    else await sendBytes(socket, channels.error, bytes);
  }
  sendControl(socket, { tell: "exit", code: 7 });
  socket.end();
}

function end(): void {
  rmSync(path, { force: true });
  process.exit();
}
