/** What is real, from the command line: `fogbank services [SERVICE]`. */
import type { Command } from "commander";
import { adminJson, endpointOf } from "./http.ts";

interface Summary {
  readonly service: string;
  readonly built: number;
  readonly total: number;
}
interface Operations {
  readonly operations: readonly {
    readonly operation: string;
    readonly real: boolean;
    readonly honours?: readonly string[];
  }[];
}

/** Adds `services`. */
export function addServicesCommand(program: Command): void {
  program
    .command("services [service]")
    .description("list what is real: all services, or one service's operations")
    .option("--json", "as JSON")
    .option("--all", "also what is refused")
    .action(async (service: string | undefined, options: { json?: boolean; all?: boolean }, command: Command) => {
      const answer = await adminJson<unknown>(endpointOf(command), "GET", service ? `services/${service}` : "services");
      if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
      else if (service) showOperations(answer as Operations, options.all);
      else showServices(answer as readonly Summary[], options.all);
    });
}

function showServices(services: readonly Summary[], all = false): void {
  for (const { service, built, total } of services)
    if (built > 0 || all)
      process.stdout.write(`${service.padEnd(28)} ${String(built).padStart(4)} of ${total} operations\n`);
}

function showOperations({ operations }: Operations, all = false): void {
  for (const { operation, real, honours } of operations)
    if (real) process.stdout.write(`${operation}  ${honours?.join(", ") ?? ""}\n`);
    else if (all) process.stdout.write(`${operation}  (refused)\n`);
}
