/**
 * The command's end of a stream of the server: a question, then frames both ways until a last one says how it ended.
 */
import { once } from "node:events";
import { request as ask } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as askTls } from "node:https";
import type { Duplex } from "node:stream";
import { encodeFrame, framesOf, longestFrame } from "../net/frame.ts";
import { CliError, messageOf } from "./http.ts";

/** What one end tells the other besides bytes. */
export type Control =
  | { readonly tell: "resize"; readonly columns: number; readonly rows: number }
  | { readonly tell: "signal"; readonly signal: string }
  | { readonly tell: "end-of-input" };

/** How a stream ended. */
export interface Ending {
  readonly code: number;
  readonly signal?: string;
}

/** An open stream. */
export interface Stream {
  /** Input; waits while it is read slowly. Does nothing once the stream is over. */
  send(bytes: Uint8Array): Promise<void>;
  tell(control: Control): void;
  /**
   * Gives output (`error`: error output) as it comes, and settles when the stream has ended. Throws a `CliError` when
   * it
   * failed or was cut off.
   */
  receive(take: (bytes: Uint8Array, error: boolean) => Promise<void> | void): Promise<Ending>;
  close(): void;
}

const channels = { input: 0, output: 1, error: 2, control: 3 } as const;

/** Asks the server for a stream. Throws a `CliError` when there is no server or it refuses. */
export async function openStream(endpoint: string, path: string, question: object): Promise<Stream> {
  const socket = await upgrade(endpoint, `${endpoint}/_fogbank/${path}`);
  const write = (bytes: Uint8Array | string): boolean =>
    socket.destroyed || socket.writableEnded || socket.write(bytes);
  socket.on("error", () => socket.destroy());
  write(`${JSON.stringify(question)}\n`);
  return {
    send: async (bytes) => {
      for (let at = 0; at < bytes.length; at += longestFrame)
        if (!write(encodeFrame(channels.input, bytes.subarray(at, at + longestFrame)))) await drained(socket);
    },
    tell: (control) => void write(encodeFrame(channels.control, Buffer.from(JSON.stringify(control)))),
    receive: (take) => receive(socket, take),
    close: () => socket.destroy(),
  };
}

function upgrade(endpoint: string, url: string): Promise<Duplex> {
  const headers = { connection: "Upgrade", upgrade: "fogbank-stream" };
  return new Promise((resolve, reject) => {
    const request = (url.startsWith("https:") ? askTls : ask)(url, { headers });
    request.once("error", () =>
      reject(new CliError(`No Fogbank answers at ${endpoint}. Start one with 'fogbank up'.`)),
    );
    request.once("response", (response) => void refused(response).then(reject));
    request.once("upgrade", (_, socket, head) => {
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    request.end();
  });
}

async function refused(response: IncomingMessage): Promise<CliError> {
  const text = (await response.toArray()).join("");
  return new CliError(messageOf(text) ?? `The server answered ${response.statusCode}.`);
}

async function receive(socket: Duplex, take: Parameters<Stream["receive"]>[0]): Promise<Ending> {
  try {
    for await (const { channel, bytes } of framesOf(socket as AsyncIterable<Buffer>)) {
      if (channel !== channels.control) await take(bytes, channel === channels.error);
      else {
        const ending = endingOf(bytes);
        if (ending) return ending;
      }
    }
  } catch (error) {
    if (error instanceof CliError) throw error;
  }
  throw new CliError("The connection to the server was lost.");
}

function endingOf(bytes: Uint8Array): Ending | undefined {
  const said = JSON.parse(Buffer.from(bytes).toString()) as { tell: string; message?: string } & Ending;
  if (said.tell === "failed") throw new CliError(said.message ?? "It failed.");
  return said.tell === "exit" ? said : undefined;
}

async function drained(socket: Duplex): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(socket, "drain", { signal }), once(socket, "close", { signal })]).catch(() => undefined);
  over.abort();
}
