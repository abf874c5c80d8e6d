/** The SOCKS server as curl, nc and raw sockets meet it. */
import { execFile, spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Server } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { address, formatAddress } from "../../net/address.ts";
import { DialError } from "./dialer.ts";
import type { Dialer } from "./dialer.ts";
import { readDatagram, writeDatagram } from "./message.ts";
import { listenSocks } from "./server.ts";

const run = promisify(execFile);
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A server that answers each connection with a line and what it was sent, at its end. */
async function echo(): Promise<number> {
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    let heard = "";
    socket.on("data", (piece) => {
      heard += String(piece);
      if (heard.startsWith("GET "))
        socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 6\r\n\r\nhello\n");
      if (heard.startsWith("RESET")) socket.resetAndDestroy();
    });
    socket.on("end", () => socket.end(`heard ${heard}`)).on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const failures: unknown[] = [];
const hangs: AbortSignal[] = [];
async function open(more: Partial<Dialer<string>> = {}): Promise<number> {
  const port = await echo();
  const server = await listenSocks<string>({
    stand: (user, password) => (password === "wrong" ? undefined : (user ?? "nobody")),
    dial: async (stand, to, signal) => {
      const text = `${stand} ${formatAddress(to.address)}:${to.port}`;
      if (to.port === 81) throw new DialError("refused", text);
      if (to.port === 82) throw new DialError("timed-out", text);
      if (to.port === 83) throw new DialError("not-allowed", text);
      if (to.port === 84) throw new TypeError(text);
      if (to.port === 85) return new Promise(() => hangs.push(signal));
      const stream = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
      await once(stream, "connect");
      return { stream, from: { address: address("10.0.0.5"), port: 50_000 } };
    },
    failed: (error) => failures.push(error),
    ...more,
  });
  ends.push(() => server.close());
  return server.port;
}

const curl = (port: number, url: string, ...more: string[]) =>
  run("curl", [
    "-sS",
    "--noproxy",
    "",
    "--max-time",
    "5",
    "--proxy",
    `socks5h://i-1:x@127.0.0.1:${port}`,
    ...more,
    url,
  ]).then(
    ({ stdout }) => stdout,
    (error: { code: number; stderr: string }) => `${error.code} ${error.stderr}`,
  );

/** Talks to the server byte by byte; gives what it said, in hexadecimal, when it ends or said so many bytes. */
async function talk(port: number, hex: string, enough = Infinity): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  let said = "";
  socket.write(Buffer.from(hex.replaceAll(" ", ""), "hex"));
  const done = new Promise<void>((resolve) => {
    socket.on("close", () => resolve());
    socket.on("data", (piece: Buffer) =>
      (said += piece.toString("hex")).length >= enough * 2 ? resolve() : undefined,
    );
  });
  await done;
  socket.destroy();
  return said;
}

describe("curl", () => {
  it("is carried to an address, and learns by its own errors how a dial ended", async () => {
    const port = await open();
    expect(await curl(port, "http://10.0.2.5/")).toBe("hello\n");
    expect(await curl(port, "http://[2001:db8::5]/")).toBe("hello\n");
    expect(await curl(port, "http://10.0.2.5:81/")).toMatch(/^97 .*\(5\)/);
    expect(await curl(port, "http://10.0.2.5:82/")).toMatch(/^97 .*\(4\)/);
    expect(await curl(port, "http://10.0.2.5:83/")).toMatch(/^97 .*\(2\)/);
  });

  it("waits until its own time-out while a dial hangs, which then ends", async () => {
    const port = await open();
    expect(await curl(port, "http://10.0.2.5:85/", "--max-time", "0.5")).toMatch(/^28 /);
    await expect.poll(() => hangs.at(-1)?.aborted).toBe(true);
  });

  it("is refused a name where there is no resolver, and gets what a resolver says", async () => {
    expect(await curl(await open(), "http://db.internal/")).toMatch(/^97 .*\(8\)/);
    const resolve = async (_: string, name: string) => (name === "db.internal" ? address("10.0.0.9") : undefined);
    const port = await open({ resolve });
    expect(await curl(port, "http://db.internal/")).toBe("hello\n");
    expect(await curl(port, "http://other.internal/")).toMatch(/^97 .*\(4\)/);
  });

  it("is refused when it cannot stand where it wants to", async () => {
    expect(await curl(await open({ stand: () => undefined }), "http://10.0.2.5/")).toMatch(/^97 /);
  });

  it("a bug of ours is answered as a failure and told", async () => {
    expect(await curl(await open(), "http://10.0.2.5:84/")).toMatch(/^97 .*\(1\)/);
    expect(failures.splice(0)).toHaveLength(1);
  });
});

it.runIf(spawnSync("nc", ["-h"]).status !== null)("nc -X 5 is carried, and its end of input too", async () => {
  const port = await open();
  const child = run("nc", ["-X", "5", "-x", `127.0.0.1:${port}`, "-N", "10.0.2.5", "7"]);
  child.child.stdin!.end("some words");
  expect((await child).stdout).toBe("heard some words");
});

describe("the protocol", () => {
  const request = "05010001 0a000205 0050";

  it("takes everything in one piece, and data right behind the request", async () => {
    const said = await talk(await open(), `050100 ${request} ${Buffer.from("GET /").toString("hex")}`, 14);
    expect(said.slice(0, 24)).toBe("0500050000010a000005c350");
    expect(Buffer.from(said.slice(24), "hex").toString()).toMatch(/^HTTP/);
  });

  it.each([
    ["other versions", "0401005001020304", ""],
    ["ways of authentication that are not known", "050101", "05ff"],
    ["a wrong password", "050102 0103692d3105 77726f6e67", "05020101"],
    ["BIND", `050100 05020001 0a000205 0050`, "050005070001000000000000"],
    ["UDP where there is no road for it", `050100 05030001 00000000 0000`, "050005070001000000000000"],
    ["other types of addresses", "050100 05010009", "050005080001000000000000"],
  ])("refuses %s", async (_, hex, said) => {
    expect(await talk(await open(), hex)).toBe(said);
  });

  it("an end that resets is reset for the client", async () => {
    const socket = connect(await open(), "127.0.0.1");
    socket.write(Buffer.from(`050100${request}`.replaceAll(" ", ""), "hex"));
    await once(socket, "data");
    socket.write("RESET");
    const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNRESET");
  });
});

it("datagrams go out and come back, for the client's own address and for as long as it is there", async () => {
  const sent: string[] = [];
  let closed = 0;
  const strangers = new Set<number>();
  const port = await open({
    admitsSender: async (from) => !strangers.has(from.port),
    datagrams: (stand, receive) => ({
      send: (to, data) => {
        sent.push(`${stand} ${formatAddress(to.address)}:${to.port} ${data.toString()}`);
        receive(to, Buffer.from(`re ${data.toString()}`));
      },
      close: () => closed++,
    }),
  });
  const control = connect(port, "127.0.0.1");
  control.write(Buffer.from("05010005030001000000000000", "hex"));
  let said = Buffer.alloc(0);
  while (said.length < 12) said = Buffer.concat([said, ((await once(control, "data")) as [Buffer])[0]]);
  const relay = said.readUInt16BE(10);
  const [client, stranger] = [createSocket("udp4"), createSocket("udp4").bind(0, "127.0.0.1")];
  await once(stranger, "listening");
  strangers.add(stranger.address().port);
  stranger.send(writeDatagram(address("10.0.2.5"), 53, Buffer.from("mine")), relay, "127.0.0.1");
  client.send(writeDatagram(address("10.0.2.5"), 53, Buffer.from("who")), relay, "127.0.0.1");
  const [answer] = (await once(client, "message")) as [Buffer];
  expect(readDatagram(answer)?.data.toString()).toBe("re who");
  expect(sent).toEqual(["nobody 10.0.2.5:53 who"]);
  client.close();
  stranger.close();
  control.destroy();
  await expect.poll(() => closed).toBe(1);
});

it("a client that is not admitted is told so in its own words", async () => {
  const port = await open({ admits: async () => false });
  expect(await talk(port, "050100")).toBe("05ff");
  expect(await talk(port, "00")).toBe("");
  const { stdout } = await run("curl", ["-s", "--proxy", `http://i-1:x@127.0.0.1:${port}`, "http://10.0.2.5/"]);
  expect(stdout).toMatch(/^The entrance is for the user/);
});
