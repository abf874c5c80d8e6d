/** A SOCKS client for tests that need a socket of their own or datagrams. */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { readDatagram, writeDatagram, writeReply } from "../../src/engines/socks/message.ts";
import { address } from "../../src/net/address.ts";

/** Opens a connection through an entrance. Rejects with the reply's number where there is none. */
export async function connectThrough(entrance: number, user: string, host: string, port: number): Promise<Socket> {
  const socket = await greet(entrance, user);
  socket.write(request(1, host, port));
  const answer = await take(socket, 10);
  if (answer[1] !== 0) throw new Error(`refused with ${answer[1]}`);
  return socket;
}

/** A road for datagrams through an entrance. */
export interface TestRoad {
  readonly send: (host: string, port: number, text: string) => void;
  /** The next datagram that comes, or undefined when none does for a while. */
  readonly next: (waitMs?: number) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Opens a road for datagrams. */
export async function datagramsThrough(entrance: number, user: string): Promise<TestRoad> {
  const socket = await greet(entrance, user);
  socket.write(request(3, "0.0.0.0", 0));
  const relay = (await take(socket, 10)).readUInt16BE(8);
  const own = createSocket("udp4");
  const heard: string[] = [];
  own.on("message", (bytes) => heard.push(readDatagram(bytes)!.data.toString()));
  return {
    send: (host, port, text) => own.send(writeDatagram(address(host), port, Buffer.from(text)), relay, "127.0.0.1"),
    next: async (waitMs = 2_000) => {
      for (let waited = 0; heard.length === 0 && waited < waitMs; waited += 10)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return heard.shift();
    },
    close: () => {
      own.close();
      socket.destroy();
    },
  };
}

async function greet(entrance: number, user: string): Promise<Socket> {
  const socket = connect({ port: entrance, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  socket.write(Buffer.concat([Buffer.from([5, 1, 2, 1, user.length]), Buffer.from(user), Buffer.from([1, 45])]));
  const answer = await take(socket, 4);
  if (answer[3] !== 0) throw new Error("no such place");
  return socket;
}

/** A request has the form of a reply. */
function request(command: number, host: string, port: number): Buffer {
  const bytes = writeReply(0, address(host), port);
  bytes[1] = command;
  return bytes;
}

async function take(socket: Socket, count: number): Promise<Buffer> {
  for (;;) {
    const found = socket.read(count) as Buffer | null;
    if (found) return found;
    if (socket.destroyed || socket.readableEnded) throw new Error("the entrance has hung up");
    await Promise.race([once(socket, "readable"), once(socket, "close")]);
  }
}
