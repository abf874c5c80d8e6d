/** A resolver over sockets that somebody else opened: datagrams and connections, and who asks. */
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import type { Family } from "../../net/address.ts";
import type { NameAnswer, NameAsker } from "../../specs/names.ts";
import { answer, nobodyKnows } from "./answer.ts";
import type { Forward } from "./forward.ts";
import { readQuestion, writeReply } from "./message.ts";
import { createDnsRate } from "./rate.ts";

/** What a resolver knows. */
export interface Resolver {
  /** Who asks from an address; who is nobody gets no answer. */
  readonly asker: (peer: string) => NameAsker | undefined;
  readonly lookUp: (name: string) => NameAnswer;
  /** Asks somebody else; without it what nobody here knows does not exist. */
  readonly forward?: Forward;
  /** A question could not be answered, which is an error of ours. */
  readonly failed: (error: unknown) => void;
}

/** An open end of a resolver. */
export interface OpenEnd {
  close(): void;
}

/** A connection on which nothing is asked for so long is closed, in milliseconds. */
const patienceMs = 10_000;
const mostConnections = 512;
/** Questions that wait for somebody else at once; more are not answered. */
const mostForwarded = 256;

/** Makes a resolver that serves ends; each interface's questions are counted together. */
export function createResolver(resolver: Resolver): {
  datagrams: (fd: number, family: Family) => OpenEnd;
  connections: (fd: number) => Promise<OpenEnd>;
} {
  const mayAsk = createDnsRate();
  let forwarded = 0;
  const replyTo = async (message: Uint8Array, peer: string, stream: boolean): Promise<Uint8Array | undefined> => {
    const asker = resolver.asker(peer);
    if (!asker || !mayAsk(asker.id, performance.now())) return undefined;
    const question = readQuestion(message);
    if (!question) return undefined;
    const reply = answer(question, asker, resolver.lookUp);
    if (reply !== "elsewhere") return writeReply(question, reply, stream);
    if (!resolver.forward) return writeReply(question, nobodyKnows, stream);
    if (forwarded >= mostForwarded) return undefined;
    forwarded++;
    try {
      return await resolver.forward(message);
    } finally {
      forwarded--;
    }
  };
  const respond: Respond = async (message, peer, stream, send) => {
    try {
      const reply = await replyTo(message, peer, stream);
      if (reply) send(reply);
    } catch (error) {
      resolver.failed(error);
    }
  };
  return {
    datagrams: (fd, family) => serveDatagrams(fd, family, respond),
    connections: (fd) => serveConnections(fd, respond),
  };
}

type Respond = (message: Uint8Array, peer: string, stream: boolean, send: (reply: Uint8Array) => void) => Promise<void>;

function serveDatagrams(fd: number, family: Family, respond: Respond): OpenEnd {
  const socket = createSocket(family === 4 ? "udp4" : "udp6");
  socket.on("error", () => undefined);
  socket.on("message", (message, { address, port }) => {
    void respond(message, address, false, (reply) => {
      if (!closed) socket.send(reply, port, address, () => undefined);
    });
  });
  socket.bind({ fd });
  let closed = false;
  return {
    close: () => {
      if (!closed) socket.close();
      closed = true;
    },
  };
}

async function serveConnections(fd: number, respond: Respond): Promise<OpenEnd> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    converse(socket, respond);
  });
  server.maxConnections = mostConnections;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ fd }, () => resolve());
  });
  return {
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Each message on a stream comes after its length (RFC 7766). */
function converse(socket: Socket, respond: Respond): void {
  let rest = Buffer.alloc(0);
  const peer = (socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/, "");
  socket.setTimeout(patienceMs, () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const message = rest.subarray(2, 2 + rest.readUInt16BE(0));
      rest = rest.subarray(2 + message.length);
      void respond(message, peer, true, (reply) => {
        if (socket.destroyed) return;
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      });
    }
  });
}
