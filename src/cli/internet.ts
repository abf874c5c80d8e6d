/** Test hosts and names on the internet: `fogbank internet`. */
import type { Command } from "commander";
import { addVariable, queryOf, runThere, withoutDashes } from "./exec.ts";
import { adminJson, endpointOf } from "./http.ts";

interface Hosts {
  readonly hosts: readonly { readonly name: string; readonly addresses: readonly string[] }[];
}
interface Records {
  readonly records: readonly { readonly name: string; readonly type: string; readonly value: string }[];
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
    .description("hosts on the internet, to test from and against, and its public DNS")
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
  addRecordCommands(internet);
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

/** Names that somebody outside would answer for. */
function addRecordCommands(internet: Command): void {
  internet
    .command("records")
    .description("list the records of the internet's public DNS")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const answer = await adminJson<Records>(endpointOf(command), "GET", "internet-records");
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : formatRecords(answer));
    });
  internet
    .command("add-record")
    .description("let the resolvers of VPCs answer a name")
    .argument("<name>", "shop.example.com; *.example.com for all below that have none of their own")
    .argument("<type>", "A, AAAA or TXT")
    .argument("<value>", "an address, or a text")
    .action(async (name: string, type: string, value: string, _, command: Command) => {
      await adminJson<Records>(endpointOf(command), "POST", "internet-records", { name, type, value });
      process.stdout.write(`${name} has ${type.toUpperCase()} ${value}.\n`);
    });
  internet
    .command("remove-record")
    .description("remove a name's records: all, those of a type, or one")
    .argument("<name>")
    .argument("[type]")
    .argument("[value]")
    .action(async (name: string, type: string | undefined, value: string | undefined, _, command: Command) => {
      const wish = { name, ...(type !== undefined && { type }), ...(value !== undefined && { value }) };
      await adminJson<Records>(
        endpointOf(command),
        "DELETE",
        `internet-records?${new URLSearchParams(wish).toString()}`,
      );
      process.stdout.write(`${[name, type, value].filter(Boolean).join(" ")} is gone.\n`);
    });
}

function formatRecords({ records }: Records): string {
  const wide = Math.max(0, ...records.map(({ name }) => name.length));
  return records.map(({ name, type, value }) => `${name.padEnd(wide)}  ${type.padEnd(4)}  ${value}\n`).join("");
}

function formatHosts({ hosts }: Hosts): string {
  const wide = Math.max(0, ...hosts.map(({ name }) => name.length));
  return hosts.map(({ name, addresses }) => `${name.padEnd(wide)}  ${addresses.join(" ")}\n`).join("");
}
