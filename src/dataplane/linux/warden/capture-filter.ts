/** What a capture keeps: tcpdump's words, compiled by tcpdump in a process of its own. */
import { spawn } from "node:child_process";
import type { FilterInstruction } from "../native/packet-socket.ts";

/** How long tcpdump may take to compile a filter, in milliseconds, and how much it may say, in bytes. */
const compilingMs = 5_000;
const longestProgram = 1 << 20;
/** Filters that are compiled at once; more are told to come again. */
const mostAtOnce = 8;
let compiling = 0;

/**
 * tcpdump's words as a program of the kernel's, nothing for none; tcpdump itself compiles them, and nothing else waits.
 * Throws an Error for people.
 */
export async function compileFilter(filter: string): Promise<FilterInstruction[] | undefined> {
  if (filter.trim() === "") return undefined;
  if (compiling >= mostAtOnce) throw new Error("too many captures begin at once: try again");
  compiling++;
  const { error, status, out, err } = await runTcpdump(filter).finally(() => compiling--);
  if (error === "ENOENT") throw new Error("a filter needs tcpdump, which is not installed here");
  if (status === null || error !== undefined)
    throw new Error(
      `tcpdump does not take the filter: it did not end within ${compilingMs / 1_000} s, or said too much`,
    );
  if (status !== 0) throw new Error(`tcpdump does not take the filter: ${lastLine(err)}`);
  const [, ...lines] = out.trim().split("\n");
  return lines.map((line) => line.split(" ").map(Number) as unknown as FilterInstruction);
}

interface Said {
  readonly error?: string;
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function runTcpdump(filter: string): Promise<Said> {
  const args = ["-y", "EN10MB", "-ddd", "--", filter];
  const child = spawn("tcpdump", args, {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: compilingMs,
    killSignal: "SIGKILL",
  });
  const said = { out: "", err: "" };
  const keep = (name: keyof typeof said) => (piece: string) => {
    said[name] += piece;
    if (said[name].length > longestProgram) child.kill("SIGKILL");
  };
  child.stdout.setEncoding("utf8").on("data", keep("out"));
  child.stderr.setEncoding("utf8").on("data", keep("err"));
  return new Promise((resolve) => {
    child.once("error", ({ code = "" }: NodeJS.ErrnoException) => resolve({ error: code, status: null, ...said }));
    child.once("close", (status) => resolve({ status, ...said }));
  });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^tcpdump: /, "") ?? ""
  );
}
