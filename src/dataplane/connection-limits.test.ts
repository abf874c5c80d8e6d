/** A client that opens connections without end keeps nobody else from the listener, and gets its own back. */
import { once } from "node:events";
import { createServer, get } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { limitConnections, metadataPatience } from "./connection-limits.ts";

let server: Server;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function listen(all: number, each: number, clientOf?: (address: string) => string): Promise<void> {
  server = createServer((_, response) => response.end("here"));
  limitConnections(server, { all, each, ...(clientOf && { clientOf }) });
  server.listen(0, "0.0.0.0");
  await once(server, "listening");
}

const port = (): number => (server.address() as AddressInfo).port;

/** Opens a connection that says nothing; tells whether it is still open a moment later. */
async function hold(from: string): Promise<boolean> {
  const socket = connect({ port: port(), host: "127.0.0.1", localAddress: from });
  sockets.push(socket);
  socket.on("error", () => undefined).resume();
  const closed = new Promise<boolean>((resolve) => socket.once("close", () => resolve(false)));
  return Promise.race([closed, new Promise<boolean>((resolve) => setTimeout(resolve, 100, true))]);
}

const asks = (from: string): Promise<string> =>
  new Promise((resolve) => {
    const request = get({ port: port(), host: "127.0.0.1", localAddress: from, agent: false }, (response) =>
      response.setEncoding("utf8").on("data", resolve),
    );
    request.on("error", ({ code }: NodeJS.ErrnoException) => resolve(code!));
  });

describe("a listener with limits", () => {
  it("resets what one client opens beyond its own, answers others, and takes it again when it has let go", async () => {
    await listen(100, 3);
    const held = [await hold("127.0.0.5"), await hold("127.0.0.5"), await hold("127.0.0.5"), await hold("127.0.0.5")];
    expect(held).toEqual([true, true, true, false]);
    expect([await asks("127.0.0.5"), await asks("127.0.0.6")]).toEqual(["ECONNRESET", "here"]);
    sockets[0]!.destroy();
    await expect.poll(() => asks("127.0.0.5")).toBe("here");
  });

  it("counts several addresses of one client together", async () => {
    await listen(100, 2, () => "i-1");
    expect([await hold("127.0.0.5"), await hold("127.0.0.6"), await hold("127.0.0.7")]).toEqual([true, true, false]);
  });

  it("takes no more than all together", async () => {
    await listen(2, 10);
    expect([await hold("127.0.0.5"), await hold("127.0.0.6"), await hold("127.0.0.7")]).toEqual([true, true, false]);
  });

  it("ends connections that ask nothing", async () => {
    const patience = { ...metadataPatience, headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 50 };
    server = createServer(patience, (_, response) => response.end("here"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    await hold("127.0.0.5");
    await expect.poll(() => sockets[0]!.closed, { timeout: 3_000 }).toBe(true);
  });
});
