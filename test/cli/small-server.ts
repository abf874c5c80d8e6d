/**
 * A server of the parts of the admin API that the commands of instances use; an instance's commands are local
 * processes.
 */
import { spawn } from "node:child_process";
import { PassThrough, Duplex } from "node:stream";
import type { AddressInfo } from "node:net";
import { serveStream } from "../../src/admin/stream.ts";
import { Fault } from "../../src/core/fault.ts";
import { channels } from "../../src/dataplane/linux/protocol.ts";
import { readControl, readFrames, sendBytes, sendControl } from "../../src/dataplane/linux/stream.ts";
import { createHttpServer } from "../../src/wire/http-server.ts";

/** One that listens. */
export interface SmallServer {
  readonly endpoint: string;
  /** `METHOD path?query body`, and questions of streams, in order. */
  readonly asked: string[];
  close(): void;
}

type Question = Readonly<Record<string, unknown>>;

/** Starts it; `answers` are what it gives for `METHOD path`. */
export async function smallServer(answers: Readonly<Record<string, object>>): Promise<SmallServer> {
  const asked: string[] = [];
  const server = createHttpServer((request, response) => {
    const url = new URL(request.url!, "http://localhost");
    const path = url.pathname.slice("/_fogbank/".length);
    const ask = { url, request, response, json: async () => ({}) };
    const open = async (question: Question): Promise<Duplex> => {
      asked.push(`${path} ${JSON.stringify(question)}`);
      if (question["instance"] === "nobody") throw new Fault("NoSuchInstance", "There is no instance 'nobody'.", 404);
      return path === "exec" ? runLocally(question) : playCapture(answers["capture"] as Uint8Array);
    };
    if (path === "exec" || path === "capture") return void serveStream(ask, open);
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      asked.push(`${request.method} ${path}${url.search}${body && ` ${body}`}`);
      const answer = answers[`${request.method} ${path}`];
      response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? { message: "There is no such thing." }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** A capture that goes on without end, as a capture does. */
function playCapture(bytes: Uint8Array): Duplex {
  const output = new PassThrough();
  void sendBytes(output, channels.output, bytes);
  return Duplex.from({ writable: new PassThrough().resume(), readable: output });
}

function runLocally({ command, env }: Question): Duplex {
  const [program = "", ...args] = command as string[];
  const child = spawn(program, args, { env: { ...process.env, ...(env as object) } });
  const [input, output] = [new PassThrough(), new PassThrough()];
  const far = Duplex.from({ writable: input, readable: output });
  const heard = (async () => {
    for await (const { channel, bytes } of readFrames(input)) {
      const told = channel === channels.control ? readControl(bytes) : undefined;
      if (!told) child.stdin.write(bytes);
      else if (told.tell === "end-of-input") child.stdin.end();
      else if (told.tell === "signal") child.kill(told.signal as NodeJS.Signals);
    }
  })();
  heard.catch(() => child.kill());
  child.stdin.on("error", () => undefined);
  const pass = async (channel: number, from: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of from) await sendBytes(output, channel, piece);
  };
  const passed = [pass(channels.output, child.stdout), pass(channels.error, child.stderr)];
  child.once("error", ({ message }) => {
    sendControl(output, { tell: "failed", message });
    output.end();
  });
  const end = async (code: number | null, signal: NodeJS.Signals | null): Promise<void> => {
    await Promise.all(passed);
    sendControl(output, { tell: "exit", code: code ?? 255, ...(signal && { signal }) });
    output.end();
  };
  child.once("exit", (code, signal) => void end(code, signal));
  return far;
}
