/** Sockets made in a namespace serve Node; descriptors travel over Unix sockets; nothing is left open. */
import { randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { closeSync, readSync, rmSync } from "node:fs";
import { createServer, Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { inNamespace } from "./namespace.ts";
import { memoryFile } from "./memory-file.ts";
import { RouteNetlink } from "./route-netlink.ts";
import { openDescriptors, Scratch, whyNoNamespaces } from "./scratch.ts";
import { openSocket } from "./sockets.ts";
import type { SocketWish } from "./sockets.ts";
import { UnixSocket } from "./unix-socket.ts";

const why = whyNoNamespaces();

describe.skipIf(why)(`sockets in a namespace ${why ?? ""}`, () => {
  const scratch = new Scratch();
  afterEach(() => scratch.clear());

  function home(): string {
    const path = scratch.make("a");
    const routing = RouteNetlink.open(path);
    routing.setLink("lo", { up: true });
    routing.commit();
    routing.close();
    return path;
  }

  const open = (path: string, wish: SocketWish): number => inNamespace(path, () => openSocket(wish));

  it.each([
    { family: 4, address: "127.0.0.1" },
    { family: 6, address: "::1" },
  ] as const)("a TCP listener and a client of IPv$family speak to each other inside", async ({ family, address }) => {
    const path = home();
    const server = createServer((socket) => socket.end(`${socket.localAddress} ${socket.localPort}`));
    server.listen({ fd: open(path, { type: "tcp-listener", family, address, port: 80, hops: 3 }) });
    await once(server, "listening");
    const client = new Socket({ fd: open(path, { type: "tcp", family }) });
    client.connect(80, address);
    let text = "";
    for await (const chunk of client) text += String(chunk);
    expect(text).toBe(`${address} 80`);
    server.close();
    await once(server, "close");
  });

  it("UDP sockets speak to each other inside, and the machine's own loopback hears nothing", async () => {
    const path = home();
    const server = createSocket("udp4");
    const bound = open(path, { type: "udp", family: 4, address: "127.0.0.1", port: 53 });
    await new Promise<void>((done) => void server.bind({ fd: bound }, done));
    server.on("message", (message, from) => server.send(`got ${String(message)}`, from.port, from.address));
    const client = createSocket("udp4");
    await new Promise<void>((done) => void client.bind({ fd: open(path, { type: "udp", family: 4 }) }, done));
    client.send("hello", 53, "127.0.0.1");
    const [answer] = (await once(client, "message")) as [Buffer];
    expect(String(answer)).toBe("got hello");
    server.close();
    client.close();
  });

  it("transparent and freebind sockets have addresses that nobody has; others are refused them", () => {
    const path = home();
    for (const [family, address] of [
      [4, "192.0.2.1"],
      [6, "2001:db8::1"],
    ] as const) {
      for (const type of ["tcp-listener", "tcp", "udp"] as const) {
        expect(() => open(path, { type, family, address, port: 80 })).toThrow("EADDRNOTAVAIL");
        closeSync(open(path, { type, family, address, port: 80, transparent: true }));
        closeSync(open(path, { type, family, address, port: 80, freebind: true }));
      }
    }
    expect(() => openSocket({ type: "udp", family: 4, address: "::1" })).toThrow("not an address of IPv4");
    expect(() => openSocket({ type: "udp", family: 4, port: 65536 })).toThrow("not a port");
  });

  it("shared listeners take one port; a second unshared one is refused", () => {
    const path = home();
    const wish: SocketWish = { type: "tcp-listener", family: 4, address: "127.0.0.1", port: 80 };
    const first = open(path, { ...wish, shared: true });
    closeSync(open(path, { ...wish, shared: true }));
    expect(() => open(path, wish)).toThrow("EADDRINUSE");
    closeSync(first);
  });

  it("a descriptor crosses a Unix socket with its line, from one of Node's own sockets to a raw one", async () => {
    const path = home();
    const place = join(tmpdir(), `descriptors-${randomBytes(4).toString("hex")}.sock`);
    const server = createServer((connection) => {
      const fd = (connection as unknown as { _handle: { fd: number } })._handle.fd;
      connection.on("data", (line) => void answer(new UnixSocket(fd), String(line).trim()));
    });
    const answer = async (raw: UnixSocket, port: string): Promise<void> => {
      const listener = open(path, { type: "tcp-listener", family: 4, address: "127.0.0.1", port: Number(port) });
      await raw.send(`{"port":${port}}`, [listener]);
      closeSync(listener);
    };
    server.listen(place);
    await once(server, "listening");
    const client = UnixSocket.connect(place);
    for (const port of ["80", "81"]) {
      await client.send(port);
      const line = await client.receive();
      expect([line!.text, line!.descriptors.length]).toEqual([`{"port":${port}}`, 1]);
      const taken = createServer().listen({ fd: line!.descriptors[0]! });
      await once(taken, "listening");
      expect((taken.address() as AddressInfo).port).toBe(Number(port));
      taken.close();
    }
    client.close();
    server.close();
    rmSync(place, { force: true });
    expect(() => UnixSocket.connect(place)).toThrow("ENOENT");
  });
});

describe("descriptors over a pair", () => {
  it("several come with one line, long lines arrive whole, the end is told, and nothing stays open", async () => {
    const place = join(tmpdir(), `descriptors-${randomBytes(4).toString("hex")}.sock`);
    const before = openDescriptors();
    const server = createServer({ allowHalfOpen: true }).listen(place);
    await once(server, "listening");
    for (let i = 0; i < 50; i++) {
      const arrived = once(server, "connection");
      const client = UnixSocket.connect(place);
      const [peer] = (await arrived) as [Socket];
      peer.pause();
      const raw = new UnixSocket((peer as unknown as { _handle: { fd: number } })._handle.fd);
      const files = [memoryFile("a", "first"), memoryFile("b", "second")];
      const long = "x".repeat(300_000);
      const sending = raw.send(long, files).then(() => raw.send("short"));
      const line = await client.receive();
      await sending;
      expect(line!.text).toBe(long);
      expect(line!.descriptors).toHaveLength(2);
      const bytes = Buffer.alloc(6);
      readSync(line!.descriptors[1]!, bytes, 0, 6, 0);
      expect(String(bytes)).toBe("second");
      expect((await client.receive())!).toEqual({ text: "short", descriptors: [] });
      [...files, ...line!.descriptors].forEach((fd) => closeSync(fd));
      await raw.send("unread", [0]);
      peer.destroy();
      await once(peer, "close");
      if (i % 2) expect((await client.receive())!.descriptors.map((fd) => closeSync(fd))).toHaveLength(1);
      if (i % 2) expect(await client.receive()).toBeUndefined();
      client.close();
    }
    server.close();
    await once(server, "close");
    expect(openDescriptors()).toBeLessThanOrEqual(before);
  });
});
