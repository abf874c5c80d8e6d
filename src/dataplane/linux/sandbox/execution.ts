/** A program that runs in a sandbox for somebody: its streams, its terminal's size, signals, and how it ended. */
import { closeSync } from "node:fs";
import { Socket } from "node:net";
import { constants } from "node:os";
import { PassThrough } from "node:stream";
import type { Readable, Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { ReadStream } from "node:tty";
import { setTerminalSize } from "../native/pty.ts";
import type { TerminalSize } from "../native/pty.ts";
import { openPipe } from "../native/spawn.ts";
import { enterWithDescendants } from "./limits.ts";
import type { Lanes } from "./lane.ts";
import { Held } from "./life.ts";
import type { Ending } from "./life.ts";

/** What to run. */
export interface ExecRequest {
  readonly instance: string;
  readonly command: readonly string[];
  /** By name or number; root when it is left out. */
  readonly user?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly terminal?: TerminalSize;
}

/** A running program. */
export interface Execution {
  /** What it reads; ending it ends the program's input (a terminal has no such end). */
  readonly input: Writable;
  readonly output: Readable;
  /** Absent with a terminal, where both are one. */
  readonly error?: Readable;
  /**
   * Its exit status, or 128 and the signal's number with the signal's name; settles when its output has been read or
   * given up.
   */
  readonly ended: Promise<{ readonly code: number; readonly signal?: string }>;
  resize(size: TerminalSize): void;
  /** Sends a signal, by name, to the program and its group. Throws a RangeError for an unknown one. */
  signal(name: string): void;
  /** Ends the program by force, as when whoever wanted it has gone. */
  end(): void;
}

/** How long output may be silent after the program's end while others hold it open. */
const lingerMs = 100;
const longestText = 128 * 1024;

/** Where a program is to run: by which threads, in which sandbox, within which control groups (descriptors). */
export interface Scene {
  readonly lanes: Lanes;
  readonly init: Held;
  readonly doors: readonly number[];
}

/** Runs a program in a sandbox. Throws what made it impossible. */
export async function execute(scene: Scene, request: ExecRequest): Promise<Execution> {
  validate(request);
  return request.terminal ? withTerminal(scene, request) : withPipes(scene, request);
}

function validate({ command, env }: ExecRequest): void {
  if (command.length === 0 || command[0] === "") throw new Error("a command is missing");
  const texts = [...command, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)];
  if (texts.some((text) => text.includes("\0"))) throw new Error("a command or variable holds a zero byte");
  if (texts.some((text) => Buffer.byteLength(text) >= longestText))
    throw new Error("a command or variable is too long");
  if (Object.keys(env).some((name) => name === "" || name.includes("=")))
    throw new Error("a variable has no proper name");
}

function orderOf({ init, doors }: Scene, { command, user, env }: ExecRequest) {
  return { does: "exec", process: init.descriptor, command, user: user ?? "root", env, doors } as const;
}

async function withTerminal(scene: Scene, request: ExecRequest): Promise<Execution> {
  const { pid, master } = await scene.lanes.do({ ...orderOf(scene, request), terminal: request.terminal! });
  enterWithDescendants(scene.doors, pid);
  const held = new Held(pid, true);
  const stream = new ReadStream(master!);
  const output = relay(stream);
  return {
    input: stream,
    output,
    ended: endingOf(held, [[stream, output]]),
    resize: (size) => void (stream.destroyed || setTerminalSize(master!, size)),
    signal: (name) => held.signal(numberOf(name), true),
    end: () => {
      held.signal(constants.signals.SIGHUP, true);
      stream.destroy();
    },
  };
}

async function withPipes(scene: Scene, request: ExecRequest): Promise<Execution> {
  const pipes = [openPipe(), openPipe(), openPipe()] as const;
  const [input, output, error] = pipes;
  const stdio = [input.from, output.to, error.to] as const;
  const ours = [input.to, output.from, error.from] as const;
  try {
    const { pid } = await scene.lanes.do({ ...orderOf(scene, request), stdio });
    enterWithDescendants(scene.doors, pid);
    return overPipes(new Held(pid, true), ours);
  } catch (problem) {
    for (const fd of ours) closeSync(fd);
    throw problem;
  } finally {
    for (const fd of stdio) closeSync(fd);
  }
}

function overPipes(held: Held, [to, ...from]: readonly [number, number, number]): Execution {
  const input = new Socket({ fd: to, readable: false, writable: true });
  input.on("error", () => input.destroy());
  const [raw, rawError] = from.map((fd) => new Socket({ fd, readable: true, writable: false })) as [Socket, Socket];
  const [output, error] = [relay(raw), relay(rawError)];
  const outputs = [
    [raw, output],
    [rawError, error],
  ] as const;
  return {
    input,
    output,
    error,
    ended: endingOf(held, outputs).finally(() => input.destroy()),
    resize: () => undefined,
    signal: (name) => held.signal(numberOf(name), true),
    end: () => {
      held.signal(constants.signals.SIGKILL, true);
      for (const stream of [input, raw, rawError]) stream.destroy();
    },
  };
}

/**
 * What a descriptor gives, as a stream whose end is an end also when the descriptor is given up or its terminal is
 * gone.
 */
function relay(raw: Socket): PassThrough {
  const output = new PassThrough();
  raw.on("error", () => raw.destroy());
  raw.on("close", () => output.end());
  return raw.pipe(output);
}

type Relayed = readonly [raw: Socket, output: PassThrough];

async function endingOf(held: Held, outputs: readonly Relayed[]): Promise<{ code: number; signal?: string }> {
  const ending = await held.ended;
  await Promise.all(outputs.map(drained));
  return statusOf(ending);
}

/** Waits until a stream has ended, or has been silent for a while because somebody else keeps it open. */
async function drained([raw, output]: Relayed): Promise<void> {
  let last = -1;
  const timer = setInterval(() => {
    if (raw.bytesRead === last && raw.readableLength + output.readableLength === 0) raw.destroy();
    last = raw.bytesRead;
  }, lingerMs);
  await finished(raw, { writable: false }).catch(() => undefined);
  clearInterval(timer);
}

function statusOf(ending: Ending | undefined): { code: number; signal?: string } {
  if (!ending) return { code: 255 };
  if (ending.signal === 0) return { code: ending.code };
  const name = Object.entries(constants.signals).find(([, number]) => number === ending.signal)?.[0];
  return { code: 128 + ending.signal, ...(name && { signal: name }) };
}

function numberOf(name: string): number {
  const number = (constants.signals as Readonly<Record<string, number>>)[name];
  if (number === undefined) throw new RangeError(`no signal is called ${name}`);
  return number;
}
