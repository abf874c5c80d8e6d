/** Ports of interfaces that local processes stand for, in loopback mode: `fogbank bind`. */
import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import { whose } from "./exec.ts";
import type { Whose } from "./exec.ts";
import { adminJson, CliError, endpointOf } from "./http.ts";

interface Binding {
  readonly port: string;
  readonly to: string;
  readonly proxyProtocol?: 1 | 2;
}
interface BindOptions extends Whose {
  readonly list?: boolean;
  readonly remove?: string;
  readonly proxyProtocol?: 1 | 2;
}

/** Adds `bind`. */
export function addBindCommand(program: Command): void {
  whose(
    program
      .command("bind")
      .description("let a local process stand for a port (loopback mode): fogbank bind eni-…:8080 127.0.0.1:3000")
      .argument(
        "[port]",
        "eni-…:8080, an instance's web:8080, a host's on the internet 203.0.113.10:443; /udp at its end",
      )
      .argument("[to]", "the local process: 127.0.0.1:3000"),
  )
    .option(
      "--proxy-protocol [version]",
      "tell it the addresses, in version 1 or 2 (default) of that protocol",
      toVersion,
    )
    .option("--list", "list what is bound")
    .option("--remove <port>", "end one")
    .action(async (port: string | undefined, to: string | undefined, options: BindOptions, command: Command) => {
      process.stdout.write(await bind(endpointOf(command), port, to, options));
    });
}

async function bind(endpoint: string, port = "", to = "", options: BindOptions): Promise<string> {
  const { list, remove, account, region } = options;
  const proxyProtocol = (options.proxyProtocol as unknown) === true ? 2 : options.proxyProtocol;
  const wishes = [list === true, remove !== undefined, port !== ""].filter(Boolean).length;
  if (wishes !== 1 || (port !== "" && to === ""))
    throw new CliError("Say what stands for which port (PORT TO), or --list, or --remove PORT.");
  if (remove !== undefined) {
    await adminJson(endpoint, "DELETE", `bind?${new URLSearchParams({ port: remove }).toString()}`);
    return `${remove} is bound no longer.\n`;
  }
  if (list) {
    const { bindings } = await adminJson<{ readonly bindings: readonly Binding[] }>(endpoint, "GET", "bind");
    return bindings.map(lineOf).join("");
  }
  await adminJson(endpoint, "POST", "bind", { port, to, proxyProtocol, account, region });
  return `${port} is ${to}.\n`;
}

function lineOf({ port, to, proxyProtocol }: Binding): string {
  return `${port} → ${to}${proxyProtocol ? ` (PROXY protocol ${proxyProtocol})` : ""}\n`;
}

function toVersion(text: string): 1 | 2 {
  const version = text.replace(/^v/, "");
  if (version !== "1" && version !== "2") throw new InvalidArgumentError("There are versions 1 and 2.");
  return version === "1" ? 1 : 2;
}
