/** Packets that rules refuse, as they come, each with its rule: `fogbank refusals`. */
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { CliError, endpointOf } from "./http.ts";
import { linesFrom } from "./line-stream.ts";
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
    for await (const line of linesFrom(endpoint, `refusals?${queryOf(options)}`, over.signal))
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
