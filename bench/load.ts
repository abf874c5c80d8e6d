/** A load of keep-alive clients on raw sockets, light enough to leave the server the bottleneck. */
import { connect } from "node:net";
import type { Socket } from "node:net";

/** One request, ready to send. */
export interface Shot {
  readonly bytes: Buffer;
}

/** What a load measured. */
export interface Outcome {
  readonly seconds: number;
  readonly requests: number;
  /** Milliseconds of each request, in no order. */
  readonly latencies: Float64Array;
}

/** An EC2 request in the query form; `answer` tells the bare server which body to send. */
export function ec2Shot(port: number, form: string, answer = 0): Shot {
  const body = `${form}&Version=2016-11-15`;
  const scope = "Credential=000000000000/20260101/us-east-1/ec2/aws4_request";
  const head = [
    "POST / HTTP/1.1",
    `host: localhost:${port}`,
    "content-type: application/x-www-form-urlencoded; charset=utf-8",
    `authorization: AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
    "x-amz-date: 20260101T000000Z",
    "user-agent: bench",
    `x-answer: ${answer}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return { bytes: Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`) };
}

/** A JSON request to the server's own API. */
export function postShot(port: number, path: string, body: string): Shot {
  const head = [`POST ${path} HTTP/1.1`, `host: localhost:${port}`, `content-length: ${Buffer.byteLength(body)}`];
  return { bytes: Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`) };
}

/** Sends `count` requests over `clients` connections, each waiting for its answer before the next. */
export async function load(
  port: number,
  clients: number,
  count: number,
  shotAt: (index: number) => Shot,
): Promise<Outcome> {
  const latencies = new Float64Array(count);
  let next = 0;
  const started = performance.now();
  const run = async (): Promise<void> => {
    const connection = await Connection.open(port);
    while (next < count) {
      const index = next++;
      const sent = performance.now();
      await connection.send(shotAt(index).bytes);
      latencies[index] = performance.now() - sent;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: Math.min(clients, count) }, run));
  return { seconds: (performance.now() - started) / 1_000, requests: count, latencies };
}

/** Sends one request and gives the answer's body. Throws when the status is not 200. */
export async function ask(port: number, shot: Shot): Promise<string> {
  const connection = await Connection.open(port);
  const body = await connection.send(shot.bytes, true);
  connection.close();
  return body;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

const endOfHead = Buffer.from("\r\n\r\n");

/** A connection that is kept; one request at a time. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { keep: boolean; resolve: (body: string) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#take(chunk));
    socket.on("close", () => this.#waiting?.reject(new Error("the server closed the connection")));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new Connection(socket)));
    });
  }

  send(bytes: Buffer, keep = false): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting = { keep, resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const head = this.#received.indexOf(endOfHead);
    if (head < 0) return;
    const heading = this.#received.toString("latin1", 0, head);
    const [, length] = /content-length: (\d+)/i.exec(heading) ?? [];
    if (length === undefined) throw new Error(`an answer without content-length: ${heading}`);
    const end = head + 4 + Number(length);
    if (this.#received.length < end) return;
    const { keep, resolve, reject } = this.#waiting!;
    this.#waiting = undefined;
    const ok = heading.startsWith("HTTP/1.1 200");
    const body = keep || !ok ? this.#received.toString("utf8", head + 4, end) : "";
    this.#received = this.#received.subarray(end);
    if (ok) resolve(body);
    else reject(new Error(`${heading.split("\r\n")[0]}: ${body}`));
  }
}
