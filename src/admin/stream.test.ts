/** A request that becomes a stream, over the server's own HTTP. */
import { request as ask } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Duplex, PassThrough } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { Fault } from "../core/fault.ts";
import { framesOf } from "../net/frame.ts";
import { createHttpServer } from "../wire/http-server.ts";
import { serveStream } from "./stream.ts";
import type { OpenStream } from "./stream.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(open: OpenStream): Promise<number> {
  server = createHttpServer((request, response) => {
    serveStream({ url: new URL("http://x"), request, response, json: async () => ({}) }, open).catch((error: unknown) =>
      response.headersSent ? response.destroy() : response.writeHead((error as Fault).status).end("refused"),
    );
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

type Answer = { status: number; text: string } | { socket: Socket };

function upgrade(port: number, protocol: string, first: string): Promise<Answer> {
  const headers = { connection: "Upgrade", upgrade: protocol };
  return new Promise((resolve, reject) => {
    const request = ask({ host: "127.0.0.1", port, headers, path: "/_fogbank/exec" }).on("error", reject);
    request.on("upgrade", (_: IncomingMessage, socket: Socket, head: Buffer) => {
      if (head.length > 0) socket.unshift(head);
      socket.write(first);
      resolve({ socket });
    });
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      response.on("end", () => resolve({ status: response.statusCode!, text }));
    });
    request.end();
  });
}

const socketOf = (answer: Answer): Socket => (answer as { socket: Socket }).socket;

describe("a stream over HTTP", () => {
  it("asks its question and is joined with what answers, until that ends", async () => {
    const asked: unknown[] = [];
    const port = await serve(async (question) => {
      asked.push(question);
      const [there, back] = [new PassThrough(), new PassThrough()];
      there.on("data", (piece: Buffer) => {
        back.write(piece.toString().toUpperCase());
        if (piece.includes("world")) back.end();
      });
      return Duplex.from({ writable: there, readable: back });
    });
    const socket = socketOf(await upgrade(port, "fogbank-stream", '{"instance":"web"}\nhello'));
    socket.write(" world");
    let text = "";
    for await (const piece of socket as AsyncIterable<Buffer>) text += piece.toString();
    expect([asked, text]).toEqual([[{ instance: "web" }], "HELLO WORLD"]);
  });

  it.each([
    ["that is refused", '{"a":1}\n', "There is no such instance."],
    ["that is no JSON", "hello\n", "The stream's first line must be a JSON object."],
    [
      "that is too large",
      `"${"x".repeat(1024 * 1024)}"\n`,
      "the first line of a connection is longer than 1048576 bytes",
    ],
  ])("with a question %s ends with a frame that says why", async (_, first, message) => {
    const port = await serve(() => Promise.reject(new Fault("NoSuchInstance", "There is no such instance.", 404)));
    const socket = socketOf(await upgrade(port, "fogbank-stream", first));
    const said: string[] = [];
    for await (const { channel, bytes } of framesOf(socket)) said.push(`${channel} ${Buffer.from(bytes).toString()}`);
    expect(said).toEqual([`3 ${JSON.stringify({ tell: "failed", message })}`]);
  });

  it("ends what it was joined with when its client goes, or says that it says nothing more", async () => {
    for (const leave of ["destroy", "end"] as const) {
      const far = new PassThrough();
      const port = await serve(async () => far);
      const closed = new Promise((resolve) => far.once("close", resolve));
      const socket = socketOf(await upgrade(port, "fogbank-stream", "{}\n"));
      socket.on("error", () => undefined)[leave]();
      await closed;
      server!.close();
    }
  });

  it("is not made of a request that asks for another protocol or for none", async () => {
    const port = await serve(() => Promise.reject(new Error("never")));
    expect(await upgrade(port, "h2c", "")).toEqual({ status: 426, text: "refused" });
  });

  it("does not keep a server from closing", async () => {
    const port = await serve(async () => new PassThrough());
    const socket = socketOf(await upgrade(port, "fogbank-stream", "{}\n"));
    const closed = new Promise((resolve) => socket.on("error", resolve).once("close", resolve));
    server!.close();
    server!.closeAllConnections();
    await closed;
  });
});
