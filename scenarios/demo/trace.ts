/** The demo's traces, asked with `./fogbank trace` and compared with what was expected. */
import { spawn } from "node:child_process";
import type { Probe } from "./probes.ts";
import { fogbank } from "./server.ts";

type Kept = Readonly<Record<string, string>>;

/** Asks all, shows each in its turn, and gives how many did not end as expected. */
export async function traceAll(
  probes: readonly Probe[],
  endpoint: string,
  kept: Kept,
  say: (text: string) => void,
): Promise<number> {
  const asked = probes.map((probe) => ask(probe, endpoint, kept));
  let wrong = 0;
  for (const [i, probe] of probes.entries()) {
    const { status, text } = await asked[i]!;
    const lines = text.trimEnd().split("\n");
    say(keptText(probe.says, kept));
    say(`$ ./fogbank trace ${wordsOf(probe, kept).join(" ")}`);
    say(`${(probe.whole ? lines : lines.slice(-1)).join("\n")}\n`);
    const why = complaint(probe, status, text, kept);
    if (!why) continue;
    wrong++;
    say(`UNEXPECTED: ${why}\n`);
  }
  return wrong;
}

function complaint({ arrives, because }: Probe, status: number, text: string, kept: Kept): string | undefined {
  const expected = arrives ? 0 : 1;
  if (status !== expected) return `the trace ended with status ${status}, not with ${expected}.`;
  const reason = keptText(because ?? "", kept);
  return text.includes(reason) ? undefined : `the trace does not hold '${reason}'.`;
}

function wordsOf({ source, destination, flow }: Probe, kept: Kept): string[] {
  return [keptText(source, kept), keptText(destination, kept), flow];
}

function ask(probe: Probe, endpoint: string, kept: Kept): Promise<{ status: number; text: string }> {
  const args = ["--endpoint", endpoint, "trace", ...wordsOf(probe, kept)];
  const child = spawn(fogbank, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ status: code ?? 2, text }));
  });
}

/** A text with the kept values in the place of their names. */
export function keptText(text: string, kept: Kept): string {
  return text.replaceAll(/\$([a-z-]+)/g, (name, key: string) => kept[key] ?? name);
}
