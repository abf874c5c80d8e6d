/** Ports of this machine that lead into the cloud: `fogbank publish`. */
import type { Command } from "commander";
import { queryOf } from "./exec.ts";
import { adminJson, CliError, endpointOf } from "./http.ts";

interface Published {
  readonly published: readonly { readonly listen: string; readonly to: string }[];
}
interface PublishOptions {
  readonly list?: boolean;
  readonly remove?: string;
}

/** Adds `publish`. */
export function addPublishCommand(program: Command): void {
  program
    .command("publish")
    .description("let an address of this machine lead to a public one: fogbank publish 127.0.0.1:8080 198.18.0.7:80")
    .argument("[listen]", "address and port of this machine")
    .argument("[to]", "public address and port")
    .option("--list", "list what is published")
    .option("--remove <listen>", "end one")
    .action(async (listen: string | undefined, to: string | undefined, options: PublishOptions, command: Command) => {
      process.stdout.write(await publish(endpointOf(command), listen, to, options));
    });
}

async function publish(endpoint: string, listen = "", to = "", { list, remove }: PublishOptions): Promise<string> {
  const wishes = [list === true, remove !== undefined, listen !== ""].filter(Boolean).length;
  if (wishes !== 1 || (listen !== "" && to === ""))
    throw new CliError("Say what leads where (LISTEN TO), or --list, or --remove LISTEN.");
  if (remove !== undefined) {
    await adminJson<Published>(endpoint, "DELETE", `publish?${queryOf({ listen: remove })}`);
    return `${remove} leads nowhere any more.\n`;
  }
  if (list) {
    const { published } = await adminJson<Published>(endpoint, "GET", "publish");
    return published.map((one) => `${one.listen} → ${one.to}\n`).join("");
  }
  await adminJson<Published>(endpoint, "POST", "publish", { listen, to });
  return `${listen} leads to ${to}.\n`;
}
