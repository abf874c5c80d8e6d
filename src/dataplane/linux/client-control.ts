/** One control connection to a warden: numbered requests, their answers, and events. */
import { connect } from "node:net";
import type { Socket } from "node:net";
import { readLines } from "./control-line.ts";
import { protocolVersion } from "./protocol.ts";
import type { ControlAnswer, ControlRequest, Greeting, Methods, Opening, WardenEvent } from "./protocol.ts";

/** The warden refused a request, or cannot be talked to. `lost`: it went away; the request may have had its effect. */
export class WardenError extends Error {
  readonly lost: boolean;

  constructor(message: string, lost = false) {
    super(message);
    this.name = "WardenError";
    this.lost = lost;
  }
}

/** A connection that was greeted. */
export interface Control {
  readonly pid: number;
  /**
   * Throws a `WardenError` for what the warden refuses, when it takes longer than so many milliseconds, or goes away.
   */
  request<M extends keyof Methods>(
    method: M,
    takes: Methods[M]["takes"],
    patienceMs: number,
  ): Promise<Methods[M]["gives"]>;
  /** Settles when the connection is over, however it ended. */
  readonly closed: Promise<void>;
  end(): void;
}

interface Pending {
  readonly method: string;
  readonly settle: (gives: object) => void;
  readonly fail: (error: WardenError) => void;
  readonly timer: NodeJS.Timeout;
}

/** How long a warden that took the connection may take to say who it is, in milliseconds. */
const greetingPatienceMs = 10_000;
/** The longest path of a Unix socket on Linux, in bytes (unix(7)). */
const longestPath = 107;

/** Connects to what listens at a path; gives nothing where nobody does. Throws for a warden of another version. */
export async function openControl(path: string, onEvent: (event: WardenEvent) => void): Promise<Control | undefined> {
  const socket = await connectTo(path);
  if (!socket) return undefined;
  const pending = new Map<number, Pending>();
  const greeted = Promise.withResolvers<Greeting | undefined>();
  readLines(socket, (line) => {
    const said = JSON.parse(line) as Greeting | ControlAnswer | WardenEvent;
    if ("warden" in said) greeted.resolve(said);
    else if ("event" in said) onEvent(said);
    else answer(pending, said);
  });
  const closed = new Promise<void>((resolve) =>
    socket.once("close", () => {
      greeted.resolve(undefined);
      for (const number of pending.keys()) answer(pending, { number, error: "the warden went away" }, true);
      resolve();
    }),
  );
  socket.on("error", () => socket.destroy());
  sayOpening(socket, { kind: "control", version: protocolVersion });
  const greeting = await greet(socket, greeted.promise);
  if (!greeting) return undefined;
  const { pid } = greeting;
  return { pid, closed, end: () => socket.end(), request: requester(socket, pending) };
}

/** Connects to a Unix socket; gives nothing where nobody listens. Throws a `WardenError` for any other failure. */
export async function connectTo(path: string): Promise<Socket | undefined> {
  if (Buffer.byteLength(path) > longestPath)
    throw new WardenError(`The path of the warden's socket is longer than ${longestPath} bytes: ${path}.`);
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(socket.off("error", refuse)));
    socket.once("error", refuse);
    function refuse(error: NodeJS.ErrnoException): void {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(new WardenError(`The warden's socket ${path} cannot be used: ${error.message}.`));
    }
  });
}

/** Says what a connection is for. */
export function sayOpening(socket: Socket, opening: Opening): void {
  socket.write(`${JSON.stringify(opening)}\n`);
}

/** One that closes before it greets is ending: nobody is there. */
async function greet(socket: Socket, greeted: Promise<Greeting | undefined>): Promise<Greeting | undefined> {
  const timer = setTimeout(() => socket.destroy(), greetingPatienceMs);
  const greeting = await greeted.finally(() => clearTimeout(timer));
  if (!greeting || greeting.warden === protocolVersion) return greeting;
  socket.destroy();
  const theirs = `speaks version ${String(greeting.warden)} of the protocol, this server version ${protocolVersion}`;
  throw new WardenError(`The warden that runs (process ${greeting.pid}) ${theirs}: end it with 'fogbank down' first.`);
}

function requester(socket: Socket, pending: Map<number, Pending>): Control["request"] {
  let last = 0;
  return (method, takes, patienceMs) =>
    new Promise((settle, fail) => {
      if (!socket.writable) return fail(new WardenError(`The warden went away before '${method}'.`, true));
      const number = ++last;
      const late = new WardenError(`The warden did not answer '${method}' within ${patienceMs / 1_000} s.`);
      const timer = setTimeout(() => {
        pending.delete(number);
        fail(late);
      }, patienceMs);
      pending.set(number, { method, settle, fail, timer });
      socket.write(`${JSON.stringify({ number, method, takes } satisfies ControlRequest)}\n`);
    });
}

function answer(pending: Map<number, Pending>, said: ControlAnswer, lost = false): void {
  const request = pending.get(said.number);
  if (!request) return;
  pending.delete(said.number);
  clearTimeout(request.timer);
  if ("error" in said) request.fail(new WardenError(`The warden failed to ${request.method}: ${said.error}.`, lost));
  else request.settle(said.gives);
}
