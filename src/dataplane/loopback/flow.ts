/** An open connection: bytes pass while the fabric lets its packets pass, and wait where it would drop them. */
import type { Socket } from "node:net";
import { Duplex } from "node:stream";

/** What the fabric says of a connection's packets now. */
export type Passing = "passes" | "silent" | "rejected";

/** What a flow needs besides its local end. */
export interface FlowOptions {
  /** Asks the fabric about a packet of the flow, and its answer, as of now. */
  readonly ask: () => Passing;
  /** Cloud time in milliseconds. */
  readonly now: () => number;
  /** Called once, when the flow has ended. */
  readonly ended: () => void;
  /** How long a flow whose packets are dropped is kept, in milliseconds of the host's time. */
  readonly patienceMs?: number;
}

/** An open connection. */
export interface Flow {
  /** The end that the dialer gets. */
  readonly stream: Duplex;
  /** The network has changed: asks again. */
  readonly recheck: () => void;
  /** Resets both ends. */
  readonly reset: () => void;
}

/** After so much time devices are told again that the flow lives, when it sends. */
const renewalMs = 10_000;
/** A flow whose packets are dropped ends when its ends would give up: 15 retransmissions of Linux's TCP. */
const retransmissionMs = 924_600;

/**
 * Opens a flow over a connected local socket, which must allow half-open connections.
 *
 * Where packets are dropped nothing is lost: both ends wait, as TCP's do, and go on when packets pass again in time.
 */
export function openFlow(local: Socket, options: FlowOptions): Flow {
  let passing = true;
  let asked = options.now();
  let giveUp: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];
  const judge = (): void => {
    asked = options.now();
    const said = options.ask();
    passing = said === "passes";
    if (said === "rejected") reset();
    else if (said === "silent") giveUp ??= setTimeout(reset, options.patienceMs ?? retransmissionMs).unref();
    else go();
  };
  const go = (): void => {
    clearTimeout(giveUp);
    giveUp = undefined;
    const due = waiting;
    waiting = [];
    for (const act of due) act();
  };
  /** Does something that a packet does: now, or when packets pass again. */
  const send = (act: () => void): void => {
    if (passing && Math.abs(options.now() - asked) > renewalMs) judge();
    if (passing) act();
    else if (!stream.destroyed) waiting.push(act);
  };
  const stream = new Duplex({
    allowHalfOpen: true,
    read: () => void local.resume(),
    write: (chunk: Buffer, _encoding, done) => send(() => local.write(chunk, done)),
    final: (done) => send(() => local.end(done)),
    destroy: (error, done) => {
      if (error) local.resetAndDestroy();
      else local.destroy();
      clearTimeout(giveUp);
      waiting = [];
      options.ended();
      done(error);
    },
  });
  stream.on("error", () => local.destroy());
  const reset = (): void => {
    local.resetAndDestroy();
    stream.destroy(new Error("the connection was reset"));
  };
  local.on("data", (chunk) => {
    if (!passing) local.pause();
    send(() => {
      if (!stream.push(chunk)) local.pause();
    });
  });
  local.on("end", () => send(() => stream.push(null)));
  local.on("error", () => send(reset));
  local.on("close", () => {
    if (!local.readableEnded) send(reset);
  });
  local.pause();
  return { stream, recheck: () => (stream.destroyed ? undefined : judge()), reset };
}
