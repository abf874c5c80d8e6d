/** One command at the other end of a stream, with this terminal: input, output, size, signals, exit status. */
import { constants } from "node:os";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { openStream } from "./stream.ts";
import type { Stream } from "./stream.ts";

/** What is run, in the words of `/_fogbank/exec`, and what of this process goes to it. */
export interface Session {
  readonly question: Readonly<Record<string, unknown>>;
  /** Pass on what comes in. */
  readonly input: boolean;
  readonly terminal: boolean;
}

/** Runs it and gives its exit status. Throws a `CliError` when it could not be run or the connection was lost. */
export async function runSession(endpoint: string, { question, input, terminal }: Session): Promise<number> {
  const size = terminal
    ? { terminal: sizeOf(), env: { TERM: process.env["TERM"] ?? "xterm", ...envOf(question) } }
    : {};
  const stream = await openStream(endpoint, "exec", { ...question, ...size });
  const leave = terminal ? joinTerminal(stream) : passSignals(stream);
  if (input) void passInput(stream);
  else stream.tell({ tell: "end-of-input" });
  try {
    const { code, signal } = await stream.receive((bytes, error) =>
      writeTo(error ? process.stderr : process.stdout, bytes),
    );
    return signal === undefined ? code : 128 + (constants.signals[signal as NodeJS.Signals] ?? 0);
  } finally {
    leave();
    process.stdin.destroy();
    stream.close();
  }
}

function envOf(question: Readonly<Record<string, unknown>>): object {
  return (question["env"] as object | undefined) ?? {};
}

/** An input that cannot be read, or is read no longer because the command has ended, is one that has ended. */
async function passInput(stream: Stream): Promise<void> {
  const pass = async (): Promise<void> => {
    for await (const piece of process.stdin as AsyncIterable<Buffer>) await stream.send(piece);
  };
  await pass().catch(() => undefined);
  stream.tell({ tell: "end-of-input" });
}

const passed = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2"] as const;

function passSignals(stream: Stream): () => void {
  const pass = (signal: NodeJS.Signals): void => stream.tell({ tell: "signal", signal });
  for (const signal of passed) process.on(signal, pass);
  return () => {
    for (const signal of passed) process.off(signal, pass);
  };
}

/** Every key goes to the other end, Ctrl-C too; what ends this process ends the terminal there. */
function joinTerminal(stream: Stream): () => void {
  const resize = (): void => stream.tell({ tell: "resize", ...sizeOf() });
  const end = (signal: NodeJS.Signals): void => stream.tell({ tell: "signal", signal });
  process.stdin.setRawMode?.(true);
  process.stdout.on("resize", resize);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  return () => {
    process.stdin.setRawMode?.(false);
    process.stdout.off("resize", resize);
    for (const signal of ["SIGTERM", "SIGHUP"] as const) process.off(signal, end);
  };
}

function sizeOf(): { columns: number; rows: number } {
  const { columns, rows } = process.stdout;
  return { columns: columns || 80, rows: rows || 24 };
}

async function writeTo(stream: Writable, bytes: Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, "drain");
}
