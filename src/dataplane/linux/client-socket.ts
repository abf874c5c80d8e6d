/** Sockets that a warden makes for this process, one request after the other over a connection of their own. */
import { setTimeout as sleep } from "node:timers/promises";
import { WardenError } from "./client-control.ts";
import { close } from "./native/libc.ts";
import { UnixSocket } from "./native/unix-socket.ts";
import type { Line } from "./native/unix-socket.ts";
import { protocolVersion } from "./protocol.ts";
import type { Opening, SocketAnswer, SocketRequest } from "./protocol.ts";

/** How long a socket may take, in milliseconds. */
const patienceMs = 15_000;

/** The way by which descriptors come. */
export class DescriptorDoor {
  readonly #path: string;
  #connection: UnixSocket | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** A socket as asked for; the descriptor is the caller's. Throws a `WardenError` when it cannot be made. */
  take(request: SocketRequest): Promise<number> {
    const next = this.#last.then(() => this.#ask(request));
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Ends the connection once it is idle; the next request makes another. */
  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    void this.#last.then(() => connection?.close());
  }

  async #ask(request: SocketRequest): Promise<number> {
    const connection = (this.#connection ??= await this.#connect());
    const answer = exchange(connection, request);
    const over = new AbortController();
    const late = sleep(patienceMs, "late" as const, { signal: over.signal, ref: false }).catch(() => "late" as const);
    const line = await Promise.race([answer, late]).finally(() => over.abort());
    if (line === "late") {
      this.#connection = undefined;
      void answer.then((line) => discard(connection, line));
      throw new WardenError(`The warden made no socket within ${patienceMs / 1_000} s.`);
    }
    if (line === undefined || line instanceof Error) {
      this.#forget(connection);
      throw new WardenError(`The warden went away before it made a socket${line ? `: ${line.message}` : ""}.`, true);
    }
    return descriptorOf(line, request);
  }

  async #connect(): Promise<UnixSocket> {
    try {
      const connection = UnixSocket.connect(this.#path);
      await connection.send(JSON.stringify({ kind: "socket", version: protocolVersion } satisfies Opening));
      return connection;
    } catch (error) {
      throw new WardenError(`The warden cannot be asked for a socket: ${(error as Error).message}.`, true);
    }
  }

  /** Unless `close` has been called meanwhile, which closes it. */
  #forget(connection: UnixSocket): void {
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    connection.close();
  }
}

/** Its answer, nothing at the connection's end, or what went wrong. */
async function exchange(connection: UnixSocket, request: SocketRequest): Promise<Line | Error | undefined> {
  try {
    await connection.send(JSON.stringify(request));
    return await connection.receive();
  } catch (error) {
    return error as Error;
  }
}

function discard(connection: UnixSocket, line: Line | Error | undefined): void {
  if (line && "descriptors" in line) line.descriptors.forEach(close);
  connection.close();
}

function descriptorOf({ text, descriptors }: Line, { type, namespace }: SocketRequest): number {
  const { error } = JSON.parse(text) as SocketAnswer;
  const [descriptor, ...others] = descriptors;
  others.forEach(close);
  if (error !== undefined) throw new WardenError(`The warden made no ${type} in ${namespace}: ${error}.`);
  if (descriptor === undefined) throw new WardenError("The warden answered without a descriptor.");
  return descriptor;
}
