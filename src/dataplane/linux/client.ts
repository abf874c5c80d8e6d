/** The server's end of the warden: one that is started, adopted, watched, and started again when it dies. */
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Frame } from "../../net/frame.ts";
import { connectTo, openControl, sayOpening, WardenError } from "./client-control.ts";
import type { Control } from "./client-control.ts";
import { DescriptorDoor } from "./client-socket.ts";
import { startWarden, waitFor } from "./client-start.ts";
import type { Started, WardenStart } from "./client-start.ts";
import { channels, protocolVersion } from "./protocol.ts";
import type { Methods, SocketRequest, StreamControl, StreamRequest, WardenEvent } from "./protocol.ts";
import { readFrames, sendBytes, sendControl } from "./stream.ts";

/** Who is told what happens to the warden. */
export interface WardenOwner {
  /** Something happened to what the warden holds. */
  onEvent(event: WardenEvent): void;
  /** The warden went away, and all requests to it failed; it is being started again. */
  onLost(why: string): void;
  /**
   * A warden runs again: what should stand must be sent anew. Requests made in here go before all others that wait.
   * `adopted`:
   * it had run on, and only the connection was lost.
   */
  onBack(adopted: boolean): void;
}

/** A stream connection, and its channels. */
export interface WardenStream {
  /** The bytes as they are, for whoever passes them on; not to be used beside `frames`. */
  readonly socket: Duplex;
  readonly frames: AsyncGenerator<Frame>;
  /** Input of the command; waits while it reads slowly. */
  send(bytes: Uint8Array): Promise<void>;
  tell(control: StreamControl): void;
}

/** How long a warden may take to listen, in milliseconds. */
const startPatienceMs = 20_000;
/** How long it may take for an answer, where the method says nothing else. */
const usualPatienceMs = 60_000;
/** A Debian root is downloaded when the first instance of its image starts. */
const patienceMs: Partial<Record<keyof Methods, number>> = { start: 900_000, stop: 180_000, apply: 120_000 };
const longestPauseMs = 5_000;

/** A warden's client. */
export class WardenClient {
  /** Whether the warden ran already when this client came. */
  readonly adopted: boolean;
  readonly #start: WardenStart;
  readonly #owner: WardenOwner;
  readonly #door: DescriptorDoor;
  #control: Control | undefined;
  #back = Promise.withResolvers<Control>();
  #closing = false;

  /**
   * Connects to the warden that listens at the socket, or starts one. Throws a `WardenError` when neither can be done.
   */
  static async open(start: WardenStart, owner: WardenOwner): Promise<WardenClient> {
    const onEvent = (event: WardenEvent): void => owner.onEvent(event);
    const running = await openControl(start.socket, onEvent);
    const control = running ?? (await startAndConnect(start, onEvent));
    return new WardenClient(start, owner, control, running !== undefined);
  }

  private constructor(start: WardenStart, owner: WardenOwner, control: Control, adopted: boolean) {
    this.#start = start;
    this.#owner = owner;
    this.#door = new DescriptorDoor(start.socket);
    this.adopted = adopted;
    this.#use(control);
  }

  /** The warden's process; nothing while it is being started again. */
  get pid(): number | undefined {
    return this.#control?.pid;
  }

  /**
   * Asks for something. While the warden is being started again it waits. Throws a `WardenError` when it is not done.
   */
  async request<M extends keyof Methods>(
    method: M,
    takes: Methods[M]["takes"],
    patience = patienceMs[method] ?? usualPatienceMs,
  ): Promise<Methods[M]["gives"]> {
    const control = await this.#connected(method, patience);
    return control.request(method, takes, patience);
  }

  /** A socket made by the warden; the descriptor is this process's own and must be closed by whoever asked. */
  async openSocket(request: SocketRequest): Promise<number> {
    await this.#connected("make a socket");
    return this.#door.take(request);
  }

  /** Opens a stream connection. Failures of what it is for come as its last frame. */
  async openStream(request: StreamRequest): Promise<WardenStream> {
    await this.#connected("open a stream");
    const socket = (await connectTo(this.#start.socket)) ?? (await this.#connectAgain());
    socket.on("error", () => socket.destroy());
    sayOpening(socket, { kind: "stream", version: protocolVersion, request });
    return {
      socket,
      frames: readFrames(socket),
      send: (bytes) => sendBytes(socket, channels.input, bytes),
      tell: (control) => sendControl(socket, control),
    };
  }

  /**
   * Leaves the warden: one that keeps goes on, any other ends what it holds and itself. Settles when the connection is
   * over.
   */
  async close(): Promise<void> {
    this.#closing = true;
    this.#door.close();
    this.#back.promise.catch(() => undefined);
    this.#back.reject(new WardenError("The warden was left."));
    const control = this.#control;
    control?.end();
    await control?.closed;
  }

  /** Ends everything that the warden holds and the warden; disks stay in its directory where they are kept. */
  async down(disks?: "keep"): Promise<void> {
    this.#closing = true;
    const control = this.#control;
    await control?.request("down", disks ? { disks } : {}, usualPatienceMs).catch((error: unknown) => {
      if (!(error instanceof WardenError && error.lost)) throw error;
    });
    await this.close();
  }

  /** The control connection; while the warden is being started again it waits. */
  async #connected(what: string, patience = usualPatienceMs): Promise<Control> {
    return this.#control ?? within(this.#back.promise, patience, what);
  }

  /** The warden has just gone, which the control connection is about to tell. */
  async #connectAgain(): Promise<Socket> {
    await this.#control?.closed;
    await this.#connected("open a stream");
    const socket = await connectTo(this.#start.socket);
    if (socket) return socket;
    throw new WardenError("The warden is not there; it is being started again.", true);
  }

  #use(control: Control): void {
    this.#control = control;
    void control.closed.then(() => this.#lost());
  }

  #lost(): void {
    this.#control = undefined;
    this.#door.close();
    if (this.#closing) return;
    this.#back = Promise.withResolvers();
    this.#back.promise.catch(() => undefined);
    this.#owner.onLost("The warden went away.");
    void this.#restart();
  }

  async #restart(): Promise<void> {
    for (let pauseMs = 20; !this.#closing; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        const onEvent = (event: WardenEvent): void => this.#owner.onEvent(event);
        const running = await openControl(this.#start.socket, onEvent);
        const control = running ?? (await startAndConnect(this.#start, onEvent));
        if (this.#closing) return control.end();
        this.#use(control);
        this.#owner.onBack(running !== undefined);
        return this.#back.resolve(control);
      } catch (error) {
        if (!(error instanceof WardenError)) throw error;
        this.#owner.onLost(error.message);
        await sleep(pauseMs);
      }
    }
  }
}

async function startAndConnect(start: WardenStart, onEvent: (event: WardenEvent) => void): Promise<Control> {
  const started: Started = startWarden(start);
  return waitFor(started, () => openControl(start.socket, onEvent), startPatienceMs);
}

async function within<T>(promise: Promise<T>, patience: number, method: string): Promise<T> {
  const over = new AbortController();
  const late = sleep(patience, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new WardenError(`There was no warden to '${method}' within ${patience / 1_000} s.`, true);
  });
  late.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => over.abort());
}
