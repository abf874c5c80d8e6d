/** The HTTP listener of the metadata service: who asks, what is answered, and how far the answer travels. */
import type { RequestListener } from "node:http";
import type { Duplex } from "node:stream";
import type { Family } from "../../net/address.ts";
import type { InstanceMetadata } from "../../specs/instance.ts";
import { answer, refuse } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { createRate } from "./rate.ts";
import { createTokens } from "./token.ts";

/** Finds the instance at the other end of a connection, by its address there or by the connection itself. */
export type FindInstance = (peerAddress: string, family: Family, socket: Duplex) => InstanceMetadata | undefined;

/** What a listener needs besides. */
export interface MetadataOptions {
  /** Cloud time in milliseconds since 1970, by which tokens age. */
  readonly now: () => number;
  /** Sets how many hops what is sent on a socket may travel: IP_TTL, or IPV6_UNICAST_HOPS. */
  readonly setHops?: (socket: Duplex, hops: number, family: Family) => void;
  /** What tokens are signed with, for listeners that must take each other's. */
  readonly key?: Buffer;
}

/** The largest body that is read past before the connection is closed; no request needs one. */
const largestBody = 1024;

/** Makes the listener. Over IPv6 it answers those alone whose IPv6 endpoint is on. */
export function createMetadataListener(find: FindInstance, options: MetadataOptions): RequestListener {
  const tokens = createTokens(options.key);
  const mayAsk = createRate();
  const decide = (peer: string, family: Family, socket: Duplex, asked: Parameters<typeof answer>[1]): Answer => {
    const asker = find(peer, family, socket);
    if (!asker || (family === 6 && !asker.metadata.ipv6)) return refuse(403);
    if (!mayAsk(asker.instance, performance.now())) return refuse(503);
    return answer(asker, asked, tokens, options.now());
  };
  return (request, response) => {
    const { socket } = request;
    const peer = (socket.remoteAddress ?? "").replace(/^::ffff:(?=\d+\.)/, "");
    const family: Family = peer.includes(":") ? 6 : 4;
    const { method = "", url: target = "", headers } = request;
    const said = decide(peer, family, socket, { method, target, headers });
    let body = 0;
    request.on("data", (piece: Buffer) => {
      if ((body += piece.length) > largestBody) socket.destroy();
    });
    if (said.hops !== undefined) options.setHops?.(socket, said.hops, family);
    const fits = Number(headers["content-length"] ?? 0) <= largestBody && headers["transfer-encoding"] === undefined;
    const more = { server: "EC2ws", "content-length": String(said.body.length), ...(!fits && { connection: "close" }) };
    response.writeHead(said.status, { ...said.headers, ...more });
    response.end(method === "HEAD" ? undefined : said.body);
  };
}
