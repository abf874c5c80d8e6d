/** A control connection at the warden's end: numbered requests, each answered when it is done, and events. */
import type { Socket } from "node:net";
import { readLines } from "../control-line.ts";
import { protocolVersion } from "../protocol.ts";
import type { ControlAnswer, ControlRequest, Greeting, Methods, WardenEvent } from "../protocol.ts";

/** What each method does. */
export type Handlers = {
  readonly [M in keyof Methods]: (takes: Methods[M]["takes"]) => Methods[M]["gives"] | Promise<Methods[M]["gives"]>;
};

/** A connection that is under way. */
export interface ControlConnection {
  tell(event: WardenEvent): void;
  end(): void;
}

/**
 * Serves a connection until it closes. A line that cannot be understood is answered with an error, under number 0 if it
 * has none.
 */
export function serveControl(socket: Socket, handlers: Handlers, onClose: () => void): ControlConnection {
  const say = (line: Greeting | ControlAnswer | WardenEvent): void => {
    if (socket.writable) socket.write(`${JSON.stringify(line)}\n`);
  };
  socket.once("close", onClose);
  socket.once("end", () => socket.end());
  say({ warden: protocolVersion, pid: process.pid });
  readLines(socket, (line) => void answer(line, handlers).then(say));
  return { tell: say, end: () => socket.end() };
}

/** Tells a second server that it is not wanted. */
export function refuseControl(socket: Socket): void {
  socket.end();
  socket.destroySoon();
}

async function answer(line: string, handlers: Handlers): Promise<ControlAnswer> {
  let number = 0;
  try {
    const request = JSON.parse(line) as Partial<ControlRequest> | null;
    if (Number.isSafeInteger(request?.number)) number = request!.number!;
    const { method, takes } = request ?? {};
    if (method === undefined || !Object.hasOwn(handlers, method)) throw new Error(`no method ${String(method)}`);
    if (typeof takes !== "object" || takes === null) throw new Error(`${method} takes an object`);
    const handle = handlers[method] as (takes: object) => object | Promise<object>;
    return { number, gives: await handle(takes) };
  } catch (error) {
    return { number, error: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
