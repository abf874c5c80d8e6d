/** Commands inside instances: `fogbank exec`. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { adminJson, CliError, endpointOf } from "./http.ts";
import { runSession } from "./session.ts";

/** Options of commands that name an instance. */
export interface Whose {
  readonly account?: string;
  readonly region?: string;
}

interface ExecOptions extends Whose {
  readonly interactive?: boolean;
  readonly tty?: boolean;
  readonly user?: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Plane {
  readonly mode: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Adds `exec`. Its status is the command's; 2 where it could not be run. */
export function addExecCommand(program: Command): void {
  whose(
    program
      .command("exec")
      .description("run a command inside an instance: fogbank exec web -- ls -l")
      .argument("<instance>", "its id, its Name, or a private address")
      .argument("<command...>", "the command and its arguments"),
  )
    .option("-i, --interactive", "pass this command's input on")
    .option("-t, --tty", "give it a terminal (done by itself where input and output are one)")
    .option("-u, --user <name>", "run it as this user of the instance instead of root")
    .option("-e, --env <name=value>", "set a variable; NAME alone takes its value from here", addVariable, {})
    .passThroughOptions()
    .action(async (instance: string, words: string[], options: ExecOptions, command: Command) => {
      const endpoint = endpointOf(command);
      const { mode, environment } = await adminJson<Plane>(
        endpoint,
        "GET",
        `plane?${queryOf({ instance, ...options })}`,
      );
      process.exitCode =
        mode === "loopback"
          ? await runHere(withoutDashes(words), options, environment ?? {})
          : await runThere(endpoint, { instance }, withoutDashes(words), options);
    });
}

/** Adds the options that say whose instance is meant. */
export function whose(command: Command): Command {
  return command
    .option("--account <id>", "whose it is, where several accounts have one of this name")
    .option("--region <code>", "in which Region");
}

/** Runs a command at an instance or a host, with a terminal where this process has one. Gives its status. */
export function runThere(
  endpoint: string,
  at: object,
  command: readonly string[],
  { interactive, tty, user, env, account, region }: ExecOptions,
): Promise<number> {
  const terminal = tty ?? (process.stdin.isTTY && process.stdout.isTTY);
  const question = { ...at, command, user, env, account, region };
  return runSession(endpoint, { question, terminal, input: interactive ?? terminal });
}

/** The command without the `--` that may stand before it. */
export function withoutDashes(words: readonly string[]): readonly string[] {
  return words[0] === "--" ? words.slice(1) : words;
}

/** Members that are there, as parameters of an address. */
export function queryOf(members: object): string {
  const query = new URLSearchParams();
  for (const name of ["instance", "account", "region", "name", "listen"]) {
    const value = (members as Readonly<Record<string, unknown>>)[name];
    if (typeof value === "string") query.set(name, value);
  }
  return query.toString();
}

/**
 * Without namespaces a command runs on this machine, and dials from the instance's interface by the environment it is
 * given.
 */
function runHere(words: readonly string[], { user, env }: ExecOptions, added: object): Promise<number> {
  if (user !== undefined)
    throw new CliError("In loopback mode commands run on this machine, as you: leave --user out.");
  const [program = "", ...args] = words;
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, ...added, ...env } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", ({ message }) => reject(new CliError(`${program} cannot be run: ${message}.`)));
    child.once("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal!] ?? 0)));
  });
}

/** Adds `NAME=value`, or `NAME` with its value here, to the variables so far. */
export function addVariable(text: string, sofar: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError("It must look like NAME=value or NAME.");
  const given = value ?? process.env[name];
  return given === undefined ? sofar : { ...sofar, [name]: given };
}
