/** The demo's fetches, made with the commands that are shown, and compared with what was expected. */
import { spawn } from "node:child_process";
import type { Crossing } from "./crossing.ts";
import { customer } from "./network.ts";
import { fogbank } from "./server.ts";
import { hasPackets } from "./stage.ts";
import type { Plane } from "./stage.ts";
import { keptText } from "./trace.ts";

type Kept = Readonly<Record<string, string>>;

/** curl's status when it has waited long enough. */
const timedOut = 28;

/** Makes all fetches one by one, shows each, and gives how many did not end as expected. */
export async function crossAll(
  crossings: readonly Crossing[],
  { endpoint, plane }: { readonly endpoint: string; readonly plane: Plane },
  kept: Kept,
  say: (text: string) => void,
): Promise<number> {
  let wrong = 0;
  for (const crossing of crossings) {
    const words = wordsOf(crossing, plane, kept);
    say(keptText(crossing.says, kept));
    say(`$ ${words.join(" ")}`);
    const { status, text } = await run(words, endpoint);
    say(`${text.trim()}\n`);
    const page = crossing.page && keptText(crossing.page, kept);
    if (page === undefined ? status === timedOut : status === 0 && text.trim() === page) continue;
    wrong++;
    say(`UNEXPECTED: status ${status}, not ${page === undefined ? `${timedOut}` : `0 with '${page}'`}.\n`);
  }
  return wrong;
}

/** Sends the packet of a refused trace for real, shows both ways, and gives whether they agree. */
export async function prove(words: readonly string[], endpoint: string, say: (text: string) => void): Promise<boolean> {
  say(`$ ./fogbank trace --prove ${words.join(" ")}`);
  const { status, text } = await run(["./fogbank", "trace", "--prove", ...words], endpoint);
  say(`${text.trim()}\n`);
  return status === 1;
}

function wordsOf({ at, url }: Crossing, plane: Plane, kept: Kept): string[] {
  const curl = ["curl", "-sS", "-m", "2"];
  const to = keptText(url, kept);
  if (at !== undefined) return ["./fogbank", "exec", at, "--", ...curl, to];
  if (hasPackets(plane)) return ["./fogbank", "internet", "exec", "shop", "--", ...curl, to];
  return [...curl, "--proxy", `socks5h://internet:${customer}@${String(plane.socks)}`, to];
}

function run([program = "", ...args]: readonly string[], endpoint: string): Promise<{ status: number; text: string }> {
  const own = program === "./fogbank";
  const child = spawn(own ? fogbank : program, own ? ["--endpoint", endpoint, ...args] : args, {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ status: code ?? 2, text }));
  });
}
