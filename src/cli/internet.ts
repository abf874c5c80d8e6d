/** Test hosts on the internet: `fogbank internet`. */
import type { Command } from "commander";
import { addVariable, queryOf, runThere, withoutDashes } from "./exec.ts";
import { adminJson, endpointOf } from "./http.ts";

interface Hosts {
  readonly hosts: readonly { readonly name: string; readonly addresses: readonly string[] }[];
}
interface HostExecOptions {
  readonly interactive?: boolean;
  readonly tty?: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/** Adds `internet` with `hosts`, `add-host`, `remove-host` and `exec`. */
export function addInternetCommands(program: Command): void {
  const internet = program
    .command("internet")
    .description("hosts on the internet, to test from and against")
    .enablePositionalOptions();
  internet
    .command("hosts")
    .description("list them")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const answer = await adminJson<Hosts>(endpointOf(command), "GET", "internet");
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : formatHosts(answer));
    });
  internet
    .command("add-host")
    .description("add a host, or change its addresses")
    .argument("<name>")
    .argument("<address...>", "public addresses that it has: 203.0.113.80, 3fff::80")
    .action(async (name: string, addresses: string[], _, command: Command) => {
      await adminJson<Hosts>(endpointOf(command), "POST", "internet", { name, addresses });
      process.stdout.write(`${name} is on the internet at ${addresses.join(", ")}.\n`);
    });
  internet
    .command("remove-host")
    .description("remove a host")
    .argument("<name>")
    .action(async (name: string, _, command: Command) => {
      await adminJson<Hosts>(endpointOf(command), "DELETE", `internet?${queryOf({ name })}`);
      process.stdout.write(`${name} is gone.\n`);
    });
  internet
    .command("exec")
    .description("run a command at a host: fogbank internet exec shop -- curl http://198.18.0.7/")
    .argument("<name>")
    .argument("<command...>", "the command and its arguments")
    .option("-i, --interactive", "pass this command's input on")
    .option("-t, --tty", "give it a terminal (done by itself where input and output are one)")
    .option("-e, --env <name=value>", "set a variable; NAME alone takes its value from here", addVariable, {})
    .passThroughOptions()
    .action(async (host: string, words: string[], options: HostExecOptions, command: Command) => {
      process.exitCode = await runThere(endpointOf(command), { host }, withoutDashes(words), options);
    });
}

function formatHosts({ hosts }: Hosts): string {
  const wide = Math.max(0, ...hosts.map(({ name }) => name.length));
  return hosts.map(({ name, addresses }) => `${name.padEnd(wide)}  ${addresses.join(" ")}\n`).join("");
}
