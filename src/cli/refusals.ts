/** Packets that rules refuse, as they come, each with its rule: `fogbank refusals`. */
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { CliError, endpointOf, messageOf } from "./http.ts";
import { toCount } from "./number.ts";
import { refusalFolder } from "./refusal-text.ts";
import type { Refusal } from "./refusal-text.ts";

interface RefusalOptions extends Whose {
  readonly vpc?: string;
  readonly interface?: string;
  readonly instance?: string;
  readonly json?: boolean;
  readonly seconds?: number;
}

/** Adds `refusals`. It ends with Ctrl-C, after `--seconds`, or when its reader does (`| head`). */
export function addRefusalsCommand(program: Command): void {
  whose(
    program
      .command("refusals")
      .description("show packets that a rule refuses, and which rule it was, as they come")
      .option("--vpc <vpc>", "those of a VPC")
      .option("--interface <eni>", "those that an interface sends or should get")
      .option("--instance <instance>", "those that an instance sends or should get"),
  )
    .option("--json", "print a JSON object for each packet, nothing folded")
    .option("--seconds <n>", "end after so many seconds", toCount)
    .action((options: RefusalOptions, command: Command) => show(endpointOf(command), options));
}

async function show(endpoint: string, options: RefusalOptions): Promise<void> {
  const { json, seconds } = options;
  const over = new AbortController();
  const end = (): void => over.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1_000);
  const folder = refusalFolder((line) => void process.stdout.write(`${line}\n`));
  try {
    for await (const line of linesFrom(endpoint, queryOf(options), over.signal))
      if (json) process.stdout.write(`${line}\n`);
      else folder.take(JSON.parse(line) as Refusal);
    if (!over.signal.aborted) throw new CliError("The server tells no more refusals.");
  } finally {
    clearTimeout(timer);
    folder.end();
  }
}

function queryOf(options: RefusalOptions): string {
  const query = new URLSearchParams();
  for (const name of ["vpc", "interface", "instance", "account", "region"] as const)
    if (options[name] !== undefined) query.set(name, options[name]);
  return query.toString();
}

/** Ends quietly when the signal aborts, and when the connection is cut off. */
async function* linesFrom(endpoint: string, query: string, signal: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(`${endpoint}/_fogbank/refusals?${query}`, { signal }).catch(() => undefined);
  if (!response) {
    if (signal.aborted) return;
    throw new CliError(`No Fogbank answers at ${endpoint}. Start one with 'fogbank up'.`);
  }
  if (!response.ok) throw new CliError(messageOf(await response.text()) ?? `The server answered ${response.status}.`);
  let held = "";
  try {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (held + piece).split("\n");
      held = lines.pop()!;
      yield* lines;
    }
  } catch {
    return;
  }
}
