/** What a server and its warden said, beside what failed: a warden that is killed cuts all streams. */
import { readFileSync } from "node:fs";
import type { ServerProcess } from "../server/process.ts";

const linesShown = 40;

/** Does some work; where it fails, the error tells the last words of the server and of its warden, too. */
export async function withEvidence<T>(server: ServerProcess, work: () => Promise<T>): Promise<T> {
  const { warden } = await planeOf(server);
  try {
    return await work();
  } catch (error) {
    const now = await planeOf(server);
    const parts = [
      (error as Error).message,
      `The warden was process ${warden ?? "none yet"}, it is ${now.warden ?? "none"} now.`,
      `The server said:\n${tail(server.said())}`,
      `The warden said:\n${tail(now.log === undefined ? "" : textAt(now.log))}`,
    ];
    throw new Error(parts.join("\n"), { cause: error });
  }
}

interface PlaneWords {
  readonly warden?: number;
  readonly log?: string;
}

async function planeOf({ endpoint }: ServerProcess): Promise<PlaneWords> {
  try {
    return (await (await fetch(`${endpoint}/_fogbank/plane`)).json()) as PlaneWords;
  } catch {
    return {};
  }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return (error as Error).message;
  }
}

function tail(text: string): string {
  return text.trim().split("\n").slice(-linesShown).join("\n") || "nothing";
}
