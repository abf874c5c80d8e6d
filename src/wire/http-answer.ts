/** Writes responses to HTTP, with the headers that AWS's servers put on each of them. */
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { WireResponse } from "./message.ts";

/** The request id that a service answers with: S3 has a form of its own, all others UUIDs. */
export const requestIdFor = (service: string): string =>
  service === "s3" ? randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase() : randomUUID();

const SERVERS: Readonly<Record<string, string>> = { ec2: "AmazonEC2", s3: "AmazonS3", dynamodb: "Server" };

/** Sends a response; `node:http` adds `Date`. A body that streams and fails breaks the connection off. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: WireResponse, service: string): void {
  const lines: string[] = [];
  const server = SERVERS[service];
  if (server !== undefined) lines.push("server", server);
  for (const name in headers) lines.push(name, headers[name] as string);
  if (body instanceof Readable) {
    response.writeHead(status, lines);
    body.once("error", () => response.destroy());
    response.once("close", () => body.destroy());
    body.pipe(response);
    return;
  }
  const length = lengthOf(body);
  if (headers["content-length"] === undefined && status !== 204 && status !== 304)
    lines.push("content-length", String(length));
  response.writeHead(status, lines);
  if (typeof body === "string") return void response.end(body, length === body.length ? "latin1" : "utf8");
  if (!isPieces(body)) return void response.end(body);
  response.cork();
  for (const piece of body) response.write(piece);
  response.uncork();
  response.end();
}

type Whole = string | Uint8Array;

const isPieces = (body: Whole | readonly Uint8Array[]): body is readonly Uint8Array[] => Array.isArray(body);

function lengthOf(body: Whole | readonly Uint8Array[]): number {
  if (typeof body === "string") return Buffer.byteLength(body);
  return isPieces(body) ? body.reduce((sum, piece) => sum + piece.byteLength, 0) : body.byteLength;
}
