/** Processes of this machine behind interfaces: `fogbank attach`. */
import type { Command } from "commander";
import { adminJson, endpointOf } from "./http.ts";
import { toCount } from "./number.ts";

/** Adds `attach`. */
export function addAttachCommand(program: Command): void {
  program
    .command("attach")
    .description("put the network namespace of a process of yours, or a container's, behind an interface")
    .argument("<eni>", "the interface")
    .requiredOption("--pid <n>", "a process in that namespace", toCount)
    .option("--link <name>", "what the interface is called there", "eth0")
    .action(async (eni: string, { pid, link }: { pid: number; link: string }, command: Command) => {
      await adminJson(endpointOf(command), "POST", "attach", { interface: eni, pid, link });
      process.stdout.write(`${eni} is ${link} in the network namespace of process ${pid}.\n`);
    });
}
