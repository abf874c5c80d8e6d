/** Flows at interfaces as flow logs see them, live, with the rule that decided beside each refusal: `fogbank flows`. */
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { flowLine } from "./flow-text.ts";
import type { SeenFlow } from "./flow-text.ts";
import { CliError, endpointOf } from "./http.ts";
import { linesFrom } from "./line-stream.ts";
import { toCount } from "./number.ts";

interface FlowOptions extends Whose {
  readonly interface?: string;
  readonly rejected?: boolean;
  readonly json?: boolean;
  readonly seconds?: number;
}

/** Adds `flows`. It ends with Ctrl-C, after `--seconds`, or when its reader does (`| head`). */
export function addFlowsCommand(program: Command): void {
  whose(
    program
      .command("flows")
      .description("follow the flows at interfaces as flow logs see them, with the rule beside each refusal")
      .option("--interface <eni>", "those of an interface, or of an instance's primary one")
      .option("--rejected", "only what is refused"),
  )
    .option("--json", "print a JSON object for each")
    .option("--seconds <n>", "end after so many seconds", toCount)
    .action((options: FlowOptions, command: Command) => show(endpointOf(command), options));
}

async function show(endpoint: string, options: FlowOptions): Promise<void> {
  const { json, seconds } = options;
  const over = new AbortController();
  const end = (): void => over.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1_000);
  try {
    for await (const line of linesFrom(endpoint, `flows?${queryOf(options)}`, over.signal))
      process.stdout.write(json ? `${line}\n` : `${flowLine(JSON.parse(line) as SeenFlow)}\n`);
    if (!over.signal.aborted) throw new CliError("The server tells no more flows.");
  } finally {
    clearTimeout(timer);
  }
}

function queryOf(options: FlowOptions): string {
  const query = new URLSearchParams();
  for (const name of ["interface", "account", "region"] as const)
    if (options[name] !== undefined) query.set(name, options[name]);
  if (options.rejected) query.set("action", "REJECT");
  return query.toString();
}
